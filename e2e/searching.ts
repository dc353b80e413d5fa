/** The search as its reader sees it. */
import type { Locator, Page } from "playwright/test";
import { searchAddress } from "../src/find/asked.ts";
import { findWords } from "../src/find/words.ts";
import { unbind } from "../src/text/bind.ts";
import { expect, takenOver } from "./reader.ts";

export const box = (page: Page) => page.getByRole("searchbox", { name: findWords.label });
export const results = (page: Page) => page.locator("#results > li");
export const said = (page: Page) => page.locator("#said");
/** What those who hear the page are told of it. */
export const heard = (page: Page) => page.getByRole("main").getByRole("status");
/** From the next page on notes what those who hear it are told, each once; what it was so far. */
export async function watchHeard(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const told: string[] = [];
		new MutationObserver(() => {
			const line = document.querySelector("main [role=status]")?.textContent ?? "";
			if (line !== told.at(-1)) told.push(line);
		}).observe(document, { childList: true, subtree: true, characterData: true });
		Object.assign(window, { told });
	});
	return async () => (await page.evaluate(() => (window as unknown as { told: string[] }).told)).filter(Boolean).map(unbind);
}
export const filters = (page: Page) => page.getByRole("navigation", { name: findWords.filters });
/** Waits until what is shown was found for a text: what was found before it stays while that is on its way. */
export const answered = (page: Page, text: string) =>
	expect(filters(page).getByRole("link").first()).toHaveAttribute("href", searchAddress({ text, section: null, reach: "recent" }));
export const plain = async (place: Locator) =>
	unbind(await place.innerText())
		.replace(/\s+/g, " ")
		.trim();
/** As it stands in the page: what is below the screen is not laid out while the reader types. */
export const marksOf = (page: Page) => page.locator("#results mark").allTextContents();

declare global {
	/** Texts of which the page has told the search's thread, once {@link watchQuestions} is there. */
	var questions: string[];
	/** A text of which the thread does not hear. */
	var unheard: string | undefined;
}
export const watchQuestions = (page: Page) =>
	page.addInitScript(() => {
		globalThis.questions = [];
		const { postMessage } = Worker.prototype;
		Worker.prototype.postMessage = function (question: { text?: string }) {
			if (question.text) questions.push(question.text);
			if (question.text !== globalThis.unheard) postMessage.call(this, question);
		};
	});
export const questionsOf = (page: Page) => page.evaluate(() => questions);

export async function search(page: Page, query: string, more = ""): Promise<void> {
	await page.goto(`/search?q=${encodeURIComponent(query)}${more}`);
	await takenOver(page);
}

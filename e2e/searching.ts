/** The search as its reader sees it. */
import type { Locator, Page } from "playwright/test";
import { findWords } from "../src/find/words.ts";
import { unbind } from "../src/text/bind.ts";
import { takenOver } from "./reader.ts";

export const box = (page: Page) => page.getByRole("searchbox", { name: findWords.label });
export const results = (page: Page) => page.locator("#results > li");
export const said = (page: Page) => page.getByRole("main").getByRole("status");
export const filters = (page: Page) => page.getByRole("navigation", { name: findWords.filters });
export const plain = async (place: Locator) =>
	unbind(await place.innerText())
		.replace(/\s+/g, " ")
		.trim();
/** As it stands in the page: what is below the screen is not laid out while the reader types. */
export const marksOf = (page: Page) => page.locator("#results mark").allTextContents();

export async function search(page: Page, query: string, more = ""): Promise<void> {
	await page.goto(`/search?q=${encodeURIComponent(query)}${more}`);
	await takenOver(page);
}

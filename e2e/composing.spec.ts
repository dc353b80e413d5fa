/** A reader whose keyboard turns what is typed into Hindi: until a word is taken, its keys are the keyboard's. */
import type { Page } from "playwright/test";
import { findWords } from "../src/find/words.ts";
import { expect, takenOver, test } from "./reader.ts";
import { box, results, search } from "./searching.ts";

/** Types as such a keyboard does, and is still at it. */
async function compose(page: Page, text: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
	await session.detach();
}

test("in the search its arrows choose among what it offers, and the search goes along", async ({ page }) => {
	await search(page, "");
	await box(page).focus();
	await compose(page, "मुंब");
	await expect(page.getByRole("list", { name: findWords.suggestions }).getByRole("button").first()).toHaveText("मुंबई");
	await expect(results(page).first()).toBeVisible();
	await page.keyboard.press("ArrowDown");
	await expect(box(page)).toBeFocused();
});

test("inside a story Enter and Escape take a word or leave it, and the bar stays where it is", async ({ page }) => {
	await page.goto("/story/putin-biden-phone-0907");
	await takenOver(page);
	await page.keyboard.press("Control+f");
	const bar = page.getByRole("searchbox", { name: findWords.inStory });
	const count = page.getByRole("search").locator("output");
	await expect(bar).toBeFocused();
	await compose(page, "संपर्क");
	await expect(count).toHaveText("1 / 2");
	await page.keyboard.press("Enter");
	await expect(count).toHaveText("1 / 2");
	await page.keyboard.press("Escape");
	await expect(bar).toBeFocused();
});

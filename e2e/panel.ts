/** The panel of settings, as verbs. */
import type { Page } from "playwright/test";
import { words as panelWords } from "../src/comforts/words.ts";
import { words } from "../src/words.ts";
import { expect, takenOver } from "./reader.ts";

export const story = "/story/putin-biden-phone-0907";
export const phone = { width: 360, height: 740 };

export async function open(page: Page, path = story): Promise<void> {
	await page.goto(path);
	await takenOver(page);
}

/** Waits until what comes late is at work: its lines and its sheet of marks are there with the first of its parts, and the last when the page has nothing more to do. */
export async function lateIsHere(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector(".pk-lines") !== null && globalThis.readMarks !== undefined);
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}

export const panel = (page: Page) => page.getByRole("dialog", { name: panelWords.letters });
export const button = (page: Page) => page.getByRole("button", { name: words.letters, exact: true });

export async function openPanel(page: Page): Promise<void> {
	await button(page).click();
	await expect(panel(page).getByRole("heading", { name: panelWords.letters })).toBeFocused();
	const more = panel(page).getByText(panelWords.more);
	if (await more.isVisible()) await more.click();
}

export async function choose(page: Page, row: string | null, option: string): Promise<void> {
	const radio = panel(page).getByRole("radio", { name: option, exact: true });
	if (row && !(await radio.first().isVisible())) await panel(page).locator("summary", { hasText: row }).click();
	await radio.first().check();
}

/** A property of the first match, as the browser computes it. */
export const style = (page: Page, selector: string, property: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

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

/** Waits until what comes late with every page is at work: its parts come one after the other, and the last hears which headline is meant. */
export async function lateIsHere(page: Page): Promise<void> {
	await page.waitForFunction(() => globalThis.readMarks !== undefined);
	const client = await page.context().newCDPSession(page);
	const listeners = async () => {
		const { result } = await client.send("Runtime.evaluate", { expression: "document" });
		return (await client.send("DOMDebugger.getEventListeners", { objectId: result.objectId ?? "" })).listeners;
	};
	// A page that loads itself anew takes the document that was asked about along.
	const heard = () =>
		listeners().then(
			(all) => all.map(({ type }) => type),
			() => [],
		);
	await expect.poll(heard).toContain("pointerover");
	await client.detach();
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

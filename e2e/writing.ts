/** What an editor does at the desk, as verbs, and the story that is written there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright/test";
import { fragmentOf } from "../src/desk/link.ts";
import { firstView, type View } from "../src/desk/view.ts";
import { words } from "../src/desk/words.ts";
import { expect, unbound } from "./reader.ts";
import { sites } from "./sites.ts";

export const id = "putin-biden-phone-0907";
export const authored = readFileSync(join(sites.sample.edition, "stories", `${id}.json`), "utf8");
export const story = JSON.parse(authored) as {
	headline: string;
	datePublished: string;
	related: string[];
	image: { src: string };
	body: { text?: string }[];
};

/** A link to copy as it is to be seen. Each screen is a page of its own, which costs more than the desk: as many as a test looks at. */
const linkTo = async (text: string, view: Partial<View>) =>
	`/desk${await fragmentOf({ text, left: [], view: { ...firstView, frames: [360], ...view } })}`;

/** Opens an empty desk with its screens on; one that is open already begins anew without being loaded. */
export async function openDesk(page: Page, view: Partial<View> = {}): Promise<void> {
	await page.goto(await linkTo("", view));
	// What the link said is in hand.
	await expect(page).not.toHaveURL(/#s=/);
	await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
	await expect(page.getByLabel(words.pasteHere)).toBeVisible();
	await expect(page.getByRole("tab", { name: words.form })).toBeVisible();
}

/** Opens copy by a link, as a colleague sends it, and waits until it is kept as a draft of its own. A desk that is open already is not loaded again. */
export async function openDraft(page: Page, text: string, view: Partial<View> = {}): Promise<void> {
	await page.goto(await linkTo(text, view));
	await expect(page).toHaveURL(/\/desk#d=/);
}

/** Presses a draft of the list, and waits until it is in hand: with it come its own tabs. */
export async function takeDraft(page: Page, row: Locator): Promise<void> {
	await row.click();
	await expect(page.getByLabel(words.pasteHere)).toHaveCount(0);
}

/** Opens a story that is out already by its id. */
export async function openPublished(page: Page, view: Partial<View> = {}, wanted = id): Promise<void> {
	await openDesk(page, view);
	await page.getByLabel(words.openStory).fill(wanted);
	await page.getByRole("button", { name: words.open, exact: true }).click();
	await expect(page.getByLabel(words.openStory)).toHaveCount(0);
}

/** Replaces the whole copy, as pasting into the code does. */
export async function writeJson(page: Page, text: string): Promise<void> {
	await page.getByRole("tab", { name: words.code }).click();
	// It is ready once it has the copy.
	await page.locator(".desk-code[data-ready]").getByRole("textbox", { name: words.code }).click();
	await page.keyboard.press("ControlOrMeta+a");
	await page.keyboard.insertText(text);
}

export const screen = (page: Page, width: number): FrameLocator => page.frameLocator(`iframe[title*="${width} px"]`);

/** Waits until a screen shows a headline, drawn from the draft. */
export async function expectHeadline(page: Page, width: number, headline: string): Promise<void> {
	await expect.poll(async () => unbound((await screen(page, width).locator("main h1").textContent()) ?? "")).toBe(headline);
}

export const set = (text: string, part: object) => JSON.stringify({ ...JSON.parse(text), ...part }, null, "\t");

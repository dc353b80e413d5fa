/** What an editor does at the desk, as verbs, and the story that is written there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright/test";
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

/** Opens an empty desk, with its screens on. */
export async function openDesk(page: Page, path = "/desk"): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
	await expect(page.getByRole("tab", { name: words.form })).toBeVisible();
}

/** Replaces the whole copy, as pasting into the code does. */
export async function writeJson(page: Page, text: string): Promise<void> {
	await page.getByRole("tab", { name: words.code }).click();
	const editor = page.getByRole("textbox", { name: words.code });
	await editor.click();
	await page.keyboard.press("ControlOrMeta+a");
	await page.keyboard.insertText(text);
}

export const screen = (page: Page, width: number): FrameLocator => page.frameLocator(`iframe[title*="${width} px"]`);

/** Waits until a screen shows a headline, drawn from the draft. */
export async function expectHeadline(page: Page, width: number, headline: string): Promise<void> {
	await expect.poll(async () => unbound((await screen(page, width).locator("main h1").textContent()) ?? "")).toBe(headline);
}

export const set = (text: string, part: object) => JSON.stringify({ ...JSON.parse(text), ...part }, null, "\t");

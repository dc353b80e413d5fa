/** The desk's checks under test: a story with mistakes, and what the panel tells of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright/test";
import { words } from "../src/desk/words.ts";
import { sites } from "./sites.ts";

const authored = readFileSync(join(sites.sample.edition, "stories", "putin-biden-phone-0907.json"), "utf8");
export const story = JSON.parse(authored) as { headline: string; image: object; body: { text?: string }[] };
export const set = (part: object) => JSON.stringify({ ...story, ...part }, null, "\t");

/** A story with a mistake of form, two of spelling, and a picture whose description is its file's name. */
export const faulty = set({
	articleSection: "nahi",
	headline: "हादसे पर गहरा दु:ख जताया",
	image: { src: "/pictures/market.svg", width: 1200, height: 800, alt: "IMG-2021.jpg", creditText: "पाठक" },
	body: [{ type: "paragraph", text: "यह बात बुधवार को कही गई |" }, ...story.body.slice(1)],
});

export const panel = (page: Page): Locator => page.locator(".desk-checks");
export const said = (page: Page, text: string): Locator => panel(page).getByRole("listitem").filter({ hasText: text });
export const place = (row: Locator): Locator => row.getByRole("button", { name: / पर जाएँ: / });
export const code = (page: Page): Locator => page.getByRole("textbox", { name: words.code });
/** The copy as it stands, as the file that is taken out. */
export async function file(page: Page): Promise<string> {
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: words.download }).click();
	return readFileSync(await (await coming).path(), "utf8");
}

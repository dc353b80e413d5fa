/** Reading aloud as verbs: a story is opened, its player started, and what is painted on the page told. */
import type { Page } from "playwright/test";
import { listenWords as said } from "../src/comforts/listen/words.ts";
import { words } from "../src/words.ts";
import { expect, takenOver } from "./reader.ts";

export const story = "/story/putin-biden-phone-0907";
export const phone = { width: 360, height: 740 };
export const headline = "पुतिन और बाइडेन ने फ़ोन पर की बात, रैनसमवेयर और सीरिया पर हुई चर्चा";

export const bar = (page: Page) => page.getByRole("region", { name: said.player });
export const press = (page: Page, name: string) => bar(page).getByRole("button", { name }).click();
export const listen = (page: Page) => page.getByRole("button", { name: words.listen, exact: true });

export const painted = (page: Page, name = "said") =>
	page.evaluate((which) => {
		const ranges = [...((CSS.highlights.get(which) as unknown as Iterable<Range>) ?? [])];
		return ranges
			.map((range) =>
				range
					.toString()
					.replace(/\u2060/g, "")
					.replace(/\u00a0/g, " "),
			)
			.join();
	}, name);

/** The late part comes with the reader's first act. */
export async function open(page: Page, path = story): Promise<void> {
	await page.goto(path);
	await takenOver(page);
	await page.keyboard.press("Shift");
}

/** From its next load on the tab finds a player that was at these stories. */
export const leavePlaying = (page: Page, ids: readonly string[]) =>
	page.addInitScript((left) => sessionStorage.setItem("pathak.player", JSON.stringify(left)), ids);
/** What the tab's player would be at after a reload. */
export const playlistOf = (page: Page): Promise<string[]> =>
	page.evaluate(() => JSON.parse(sessionStorage.getItem("pathak.player") ?? "[]"));

/** Waits until the player reads: what is pressed while the story is still on its way to it does nothing. */
export async function start(page: Page, path = story): Promise<void> {
	await open(page, path);
	await listen(page).click();
	await expect(bar(page)).toBeVisible();
	await expect.poll(() => painted(page)).not.toBe("");
}

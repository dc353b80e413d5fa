/** From one story to the next: the time from a click to the frame with the new headline. */
import type { Browser, Locator, Page } from "playwright/test";
import { storyPath } from "../../src/article/links.ts";
import { words } from "../../src/words.ts";
import { takenOver } from "../reader.ts";
import { slowDown, withReader } from "./phone.ts";

/** ms from the click event to the end of the frame that paints the new headline. */
export type Moves = { readonly firstCold: number; readonly cold: number; readonly warm: number };

/** One reader, who comes to the story `id`, goes to one related story and back, to another and back, and to the first again. */
export function move(browser: Browser, origin: string, id: string): Promise<Moves> {
	return withReader(browser, async (page) => {
		await page.goto(origin + storyPath(id));
		await takenOver(page);
		const related = page.locator("section", { has: page.getByRole("heading", { name: words.related, exact: true }) }).getByRole("link");
		// Pictures near the links are fetched when they come into view: that is not part of the move.
		await related.last().scrollIntoViewIfNeeded();
		await page.waitForLoadState("networkidle");
		await slowDown(page);
		const firstCold = await timeOf(page, related.first());
		await goBack(page, id);
		const cold = await timeOf(page, related.nth(1));
		await goBack(page, id);
		const warm = await timeOf(page, related.first());
		return { firstCold, cold, warm };
	});
}

async function goBack(page: Page, id: string): Promise<void> {
	await page.goBack();
	await page.waitForURL(`**${storyPath(id)}`);
	await page.waitForLoadState("networkidle");
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}

/** ms from the click on a link to the end of the frame that paints another headline. */
export async function timeOf(page: Page, link: Locator): Promise<number> {
	await link.scrollIntoViewIfNeeded();
	await page.evaluate(() => {
		const before = document.querySelector("h1")?.textContent;
		const arrival = new Promise((done) => {
			// A frame's callbacks run in the order in which they were asked for, and so do messages: asked for at the click, these two come before
			// the application's own, which does things when the headline stands. A message sent from such a callback arrives when that frame is
			// painted; a second frame's callback would be up to 16 ms late.
			const frames = {
				look(clicked: number): void {
					const headline = document.querySelector("h1")?.textContent;
					if (!headline || headline === before) {
						requestAnimationFrame(() => frames.look(clicked));
						return;
					}
					const painted = new MessageChannel();
					painted.port1.onmessage = () => done(performance.now() - clicked);
					painted.port2.postMessage(null);
				},
			};
			addEventListener("click", ({ timeStamp }) => requestAnimationFrame(() => frames.look(timeStamp)), { capture: true, once: true });
		});
		Object.assign(window, { arrival });
	});
	await link.click();
	return page.evaluate(() => (window as unknown as { arrival: Promise<number> }).arrival);
}

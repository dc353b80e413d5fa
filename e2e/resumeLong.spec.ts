/** A story is left in the middle of something long that has no sentences, or many equal ones, and goes on there. */
import type { Page } from "playwright/test";
import { words as comfortWords } from "../src/comforts/words.ts";
import { open, phone, story } from "./panel.ts";
import { expect, test } from "./reader.ts";

const kept = (page: Page) => page.evaluate(() => localStorage.getItem("pathak.places") ?? "");
const notice = (page: Page) => page.getByRole("status").filter({ hasText: comfortWords.reopened });
const toStory = async (page: Page) => {
	await page.getByRole("main").locator(`h2 a[href="${story}"]`).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/पुतिन/);
};

test.use({ viewport: phone });

const times = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

for (const [where, block] of [
	["a point of a long list", { type: "list", ordered: false, items: times(80).map((at) => `बिंदु ${at}: नदी किनारे`) }],
	["a row of a long table", { type: "table", rows: times(80).map((at) => [`गाँव ${at}`, "तैयार"]) }],
	["one of many equal sentences", { type: "paragraph", text: "यह बात बार-बार आती है। ".repeat(200) }],
] as const)
	test(`a story that was left at ${where} reopens there`, async ({ page }) => {
		await page.route("**/stories/putin-biden-phone-0907.json", async (route) => {
			const story = await (await route.fetch()).json();
			await route.fulfill({ json: { ...story, body: [...story.body, block, ...story.body] } });
		});
		/** How many signs of the tall block, which comes with what is below the screen, are above its top edge. */
		const read = (isGoing = false) =>
			page.evaluate((goes) => {
				const tall = [...document.querySelectorAll<HTMLElement>(".prose > *")].find((each) => each.offsetHeight > 1500);
				if (tall && goes) scrollBy(0, tall.getBoundingClientRect().top + tall.offsetHeight / 2);
				const range = document.caretRangeFromPoint(30, 40);
				if (!tall?.contains(range?.startContainer ?? null)) return 0;
				range?.setStart(tall, 0);
				return range?.toString().length ?? 0;
			}, isGoing);
		await open(page, "/");
		await toStory(page);
		await expect.poll(() => read(true)).toBeGreaterThan(400);
		await expect.poll(() => kept(page)).toContain('"words"');
		const left = await read();
		await open(page, "/");
		await toStory(page);
		await expect(notice(page)).toBeVisible();
		await expect.poll(async () => Math.abs((await read()) - left)).toBeLessThan(100);
	});

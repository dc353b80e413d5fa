/** The desk with letters twice as large, and in the colours a reader's system forces on it. */
import type { Locator, Page } from "playwright/test";
import { travelWords } from "../src/desk/looks/travelWords.ts";
import { words as looks } from "../src/desk/looks/words.ts";
import { firstView } from "../src/desk/view.ts";
import { words } from "../src/desk/words.ts";
import { expect, test } from "./reader.ts";
import { authored, expectHeadline, openDesk, set, story, writeJson } from "./writing.ts";

const twice = () => document.documentElement.style.setProperty("font-size", "200%");
const placeAndDate = (page: Page) => page.locator('.desk-wire [data-label="dateline"] select').first();
const boxOf = async (part: Locator) => (await part.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };

test("on a phone every button at the foot is whole, nothing overprints, and the skip link is out of sight", async ({ page }) => {
	const height = 740;
	await page.setViewportSize({ width: 320, height });
	await openDesk(page);
	await writeJson(page, authored);
	await page.evaluate(twice);
	for (const width of [320, 360])
		await test.step(`at ${width} px`, async () => {
			await page.setViewportSize({ width, height });
			const buttons = page.locator(".desk-dock button");
			await expect(buttons).toHaveCount(3);
			for (const button of await buttons.all()) {
				const { x, y, ...size } = await boxOf(button);
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x + size.width).toBeLessThanOrEqual(width);
				expect(y + size.height).toBeLessThanOrEqual(height);
				expect(await button.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
			}
			// The screen's width is said whole.
			const pick = await boxOf(page.getByLabel(words.frames));
			expect(pick.width).toBeGreaterThanOrEqual(5 * 32);
			// What stands last can be scrolled out from under them.
			await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
			const dock = await boxOf(page.locator(".desk-dock"));
			const last = await boxOf(page.locator(".desk-left > :last-child"));
			expect(last.y + last.height).toBeLessThanOrEqual(dock.y + 1);
			const shot = await boxOf(page.locator(".desk-device figcaption button"));
			const manner = await boxOf(page.getByText(words.manner));
			const isApart = shot.x + shot.width <= manner.x || shot.y + shot.height <= manner.y;
			expect(isApart, "PNG and और ढंग").toBe(true);
			await page.evaluate(() => scrollTo(0, 0));
			const skip = await boxOf(page.getByRole("link", { name: words.toCopy }));
			expect(skip.y + skip.height).toBeLessThanOrEqual(0);
		});
});

test("with letters twice as large no screen's name is cut, and no remark or button stands letter under letter", async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await openDesk(page, { frames: firstView.frames });
	await writeJson(page, set(authored, { datePublished: undefined }));
	await expectHeadline(page, 360, story.headline);
	await page.evaluate(twice);
	for (const caption of await page.locator(".desk-device figcaption").all())
		for (const part of [caption, ...(await caption.locator(":scope > *").all())])
			expect(await part.evaluate((each) => each.scrollWidth - each.clientWidth <= 1 || getComputedStyle(each).display === "inline")).toBe(
				true,
			);
	const widest = await page
		.locator(".desk-device figcaption")
		.evaluateAll((all) =>
			all.every((each) => [...each.children].every((part) => part.getBoundingClientRect().right <= each.getBoundingClientRect().right + 1)),
		);
	expect(widest).toBe(true);
	for (const remark of await page.locator(".desk-checks li:has(.desk-do) > div:first-of-type").all())
		expect((await boxOf(remark)).width).toBeGreaterThanOrEqual(5 * 32);
	await page.getByText(words.manner).click();
	const add = page.getByRole("button", { name: words.addFrame, exact: true });
	expect((await boxOf(add)).height).toBeLessThanOrEqual(2 * 32);
	// What a line of the wire is stands there whole, in two lines.
	await page.getByRole("tab", { name: words.wire }).click();
	expect((await boxOf(placeAndDate(page))).height).toBeGreaterThan(2 * 32);
});

test.describe("in forced colours", () => {
	test.use({ contextOptions: { forcedColors: "active" }, colorScheme: "dark" });

	test("words that are marked have the system's colours, and a switch shows its knob", async ({ page }) => {
		await openDesk(page);
		await writeJson(page, set(authored, { headline: `हादसे पर गहरा दु:ख जताया ${"और यह बात बहुत लंबी है ".repeat(8)}` }));
		const colours = (part: Locator) => part.evaluate((each) => [getComputedStyle(each).color, getComputedStyle(each).backgroundColor]);
		const system = await page.evaluate(() => {
			const probe = document.body.appendChild(document.createElement("i"));
			probe.style.cssText = "color: MarkText; background-color: Mark";
			const { color, backgroundColor } = getComputedStyle(probe);
			probe.remove();
			return [color, backgroundColor];
		});
		expect(await colours(page.locator(".desk-checks mark").first())).toEqual(system);
		await page.getByRole("tab", { name: looks.tabs.travel }).click();
		await expect(page.getByRole("heading", { name: travelWords.travel })).toBeVisible();
		expect(await colours(page.locator(".desk-travel del").first())).toEqual(system);
		await page.getByRole("tab", { name: looks.tabs.page }).click();
		const knob = () =>
			page
				.getByRole("switch", { name: words.pictures })
				.evaluate((each) => [getComputedStyle(each, "::before").backgroundColor, getComputedStyle(each).backgroundColor]);
		const [on, ground] = await knob();
		expect(on).not.toBe(ground);
		await page.getByRole("switch", { name: words.pictures }).uncheck();
		const [off] = await knob();
		expect(off).not.toBe(ground);
		expect(off).not.toBe(on);
		await page.evaluate(twice);
		await page.getByRole("tab", { name: words.wire }).click();
		expect((await boxOf(placeAndDate(page))).height).toBeGreaterThan(2 * 32);
	});
});

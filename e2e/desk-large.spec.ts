/** The desk with letters twice as large, and in the colours a reader's system forces on it. */
import type { Locator, Page } from "playwright/test";
import { travelWords } from "../src/desk/looks/travelWords.ts";
import { words as looks } from "../src/desk/looks/words.ts";
import { firstView } from "../src/desk/view.ts";
import { words } from "../src/desk/words.ts";
import { takeHasAway } from "./oldest.ts";
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
			const sizes = await buttons.evaluateAll((all) =>
				all.map((each) => ({ box: each.getBoundingClientRect().toJSON() as DOMRect, isWhole: each.scrollWidth <= each.clientWidth })),
			);
			for (const { box, isWhole } of sizes) {
				expect(box.left).toBeGreaterThanOrEqual(0);
				expect(box.right).toBeLessThanOrEqual(width);
				expect(box.bottom).toBeLessThanOrEqual(height);
				expect(isWhole).toBe(true);
			}
			// The screen's width is said whole.
			const pick = await boxOf(page.getByLabel(words.frames));
			expect(pick.width).toBeGreaterThanOrEqual(5 * 32);
			// What stands last can be scrolled out from under them.
			const underDock = () =>
				page.evaluate(() => {
					scrollTo(0, document.documentElement.scrollHeight);
					const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
					return (box(".desk-left > :last-child")?.bottom ?? Number.NaN) - (box(".desk-dock")?.top ?? Number.NaN);
				});
			await expect.poll(underDock).toBeLessThanOrEqual(1);
			const isApart = await page.getByText(words.manner).evaluate((each) => {
				const [manner, shot] = [each, document.querySelector(".desk-device figcaption button")].map((part) =>
					part?.getBoundingClientRect(),
				);
				return manner && shot && (shot.right <= manner.left || shot.bottom <= manner.top);
			});
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
	const captions = page.locator(".desk-device figcaption");
	await expect(captions).toHaveCount(3);
	const cut = await captions.evaluateAll((all) =>
		all
			.flatMap((each) => [each, ...each.children])
			.filter((part) => part.scrollWidth - part.clientWidth > 1 && getComputedStyle(part).display !== "inline")
			.map(({ textContent }) => textContent),
	);
	expect(cut).toEqual([]);
	const widest = await captions.evaluateAll((all) =>
		all.every((each) => [...each.children].every((part) => part.getBoundingClientRect().right <= each.getBoundingClientRect().right + 1)),
	);
	expect(widest).toBe(true);
	const remarks = page.locator(".desk-checks li:has(.desk-do) > div:first-of-type");
	await expect(remarks).not.toHaveCount(0);
	await page.evaluate(takeHasAway);
	const narrowest = await remarks.evaluateAll((all) => Math.min(...all.map((each) => each.getBoundingClientRect().width)));
	expect(narrowest).toBeGreaterThanOrEqual(5 * 32);
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
		await expect.poll(async () => (await knob())[0]).not.toBe(on);
		expect((await knob())[0]).not.toBe(ground);
		await page.evaluate(twice);
		await page.getByRole("tab", { name: words.wire }).click();
		expect((await boxOf(placeAndDate(page))).height).toBeGreaterThan(2 * 32);
	});
});

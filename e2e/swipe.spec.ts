/** A finger that moves sideways scrolls what is wide under it and does nothing else: it turns no page, whichever way the browser's own gesture goes. */
import type { CDPSession, Locator, Page } from "playwright/test";
import { open, phone, story } from "./panel.ts";
import { expect, test } from "./reader.ts";
import { typefaceIsOn } from "./shifts.ts";

test.use({ viewport: phone, hasTouch: true });

/** Moves a finger by `x` px over an element, in steps as a hand does. */
async function swipe(hand: CDPSession, over: Locator, x: number): Promise<void> {
	const { left, top, width, height } = await over.evaluate((each) => each.getBoundingClientRect().toJSON());
	const y = Math.round(top + Math.min(height / 2, 30));
	const from = Math.round(left + width / 2 - x / 2);
	const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
		hand.send("Input.dispatchTouchEvent", { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
	await touch("touchStart", from);
	for (let step = 1; step <= 10; step += 1) await touch("touchMove", from + (x * step) / 10);
	await touch("touchEnd");
}

const place = (page: Page) => page.evaluate(() => ({ path: location.pathname, entries: history.length, x: scrollX, y: scrollY }));
/** How far what is wider than its place is scrolled. */
const scrolled = (row: Locator) => row.evaluate((each) => each.scrollLeft);

test("over a story it leaves the address and the place, both ways, though there are a story before and a next one", async ({
	page,
	context,
}) => {
	const hand = await context.newCDPSession(page);
	await open(page, "/");
	await typefaceIsOn(page);
	await page.locator(`main a[href="${story}"]`).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/पुतिन/);
	await page.keyboard.press("Shift");
	await expect(page.locator("[data-opens]").first()).toBeAttached();
	for (const over of ["main .prose > p", "main .prose > h2"]) {
		await page.locator(over).first().scrollIntoViewIfNeeded();
		const stood = await place(page);
		for (const x of [-240, 240]) await swipe(hand, page.locator(over).first(), x);
		// What a finger moves comes with the next frames.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		expect(await place(page), over).toEqual(stood);
	}
	// That fingers are felt here, and links obeyed.
	await page.locator("main .prose > p").first().tap();
	await expect(page).toHaveURL(story);
});

test("over a row of sections, and over a table, it scrolls that alone", async ({ page, context }) => {
	const hand = await context.newCDPSession(page);
	for (const [path, selector] of [
		["/", "nav, nav *, header *"],
		["/story/himalay-jheel-sensor", "main .prose *"],
	] as const) {
		await open(page, path);
		const wide = await page.evaluateHandle((which) => {
			const isWide = (each: Element) => each.scrollWidth > each.clientWidth + 20 && /auto|scroll/.test(getComputedStyle(each).overflowX);
			const found = [...document.querySelectorAll(which)].find((each) => isWide(each) && each.checkVisibility());
			found?.setAttribute("data-wide", "");
			return found;
		}, selector);
		expect(wide.asElement(), path).not.toBeNull();
		const row = page.locator("[data-wide]");
		await row.scrollIntoViewIfNeeded();
		const stood = await place(page);
		const before = await scrolled(row);
		await swipe(hand, row, -200);
		await expect.poll(() => scrolled(row), path).toBeGreaterThan(before + 10);
		expect(await place(page), path).toEqual(stood);
	}
});

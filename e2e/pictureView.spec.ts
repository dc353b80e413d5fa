/** A picture of a story opens over the whole screen, comes nearer by fingers, wheel and keys, keeps its caption and credit, and closes to the same place. */
import type { Page } from "playwright/test";
import { pictureWords } from "../src/comforts/pictureWords.ts";
import { words as panelWords } from "../src/comforts/words.ts";
import { words } from "../src/words.ts";
import { faultsOf } from "./axe.ts";
import { open } from "./panel.ts";
import { expect, test } from "./reader.ts";
import { faultsInThemes } from "./themes.ts";

/** A story with two pictures. */
const story = "/story/kashmir-qaleen-karghe";
const stage = (page: Page) => page.getByRole("dialog", { name: pictureWords.picture });
const pictures = (page: Page) => page.locator("main article figure img");
const shown = (page: Page) => stage(page).getByRole("img");
const close = (page: Page) => stage(page).getByRole("button", { name: pictureWords.close });
const scale = (page: Page) => shown(page).evaluate((image) => new DOMMatrix(getComputedStyle(image).transform).a);
const place = (page: Page) => page.evaluate(() => scrollY);

/** What makes pictures pressable comes when a reader first does something; nothing moves for it. */
async function awake(page: Page, path: string): Promise<void> {
	await open(page, path);
	const boxes = () =>
		page
			.locator("main article :is(h1, figure, figcaption, p)")
			.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
	const before = await boxes();
	await page.keyboard.press("Shift");
	await expect(pictures(page).first()).toHaveRole("button");
	expect(await boxes()).toEqual(before);
}

test.describe("with fingers", () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test("the first press of a visit opens it, though what opens it comes for that", async ({ page }) => {
		await open(page, story);
		await pictures(page).first().tap();
		await expect(close(page)).toBeFocused();
	});

	test("a press opens it with its caption and credit, Back closes it, and the page is where it was", async ({ page }) => {
		await awake(page, story);
		await pictures(page).last().scrollIntoViewIfNeeded();
		const before = await place(page);
		await pictures(page).last().tap();
		await expect(close(page)).toBeFocused();
		await expect(stage(page)).toContainText("2 / 2");
		await expect(shown(page)).toHaveAttribute("alt", (await pictures(page).last().getAttribute("alt")) ?? "");
		for (const text of await page.locator("main article figcaption").last().locator("span").allTextContents())
			await expect(stage(page)).toContainText(text);
		await page.goBack();
		await expect(stage(page)).toHaveCount(0);
		await expect(pictures(page).last()).toBeFocused();
		expect(Math.abs((await place(page)) - before)).toBeLessThan(2);
	});

	test("two fingers bring it nearer, one moves it, swipes change it, and a swipe down closes it", async ({ page }) => {
		await awake(page, story);
		await pictures(page).first().tap();
		await expect(shown(page)).toBeVisible();
		const touch = await page.context().newCDPSession(page);
		/** Fingers go from one place to another in a few steps. */
		const drag = async (from: readonly (readonly [number, number])[], to: readonly (readonly [number, number])[]) => {
			const points = (part: number) =>
				from.map(([x, y], id) => ({ id, x: x + ((to[id]?.[0] ?? x) - x) * part, y: y + ((to[id]?.[1] ?? y) - y) * part }));
			await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(0) });
			for (const part of [0.25, 0.5, 0.75, 1])
				await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: points(part) });
			await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
		};
		await drag(
			[
				[150, 350],
				[210, 350],
			],
			[
				[80, 350],
				[280, 350],
			],
		);
		await expect.poll(() => scale(page)).toBeGreaterThan(2);
		const left = () => shown(page).evaluate((image) => image.getBoundingClientRect().left);
		const before = await left();
		await drag([[200, 350]], [[100, 350]]);
		await expect.poll(left).toBeLessThan(before - 60);
		await expect(stage(page)).toContainText("1 / 2");
		await page.keyboard.press("0");
		await drag([[250, 350]], [[100, 360]]);
		await expect(stage(page)).toContainText("2 / 2");
		await drag([[100, 350]], [[250, 360]]);
		await expect(stage(page)).toContainText("1 / 2");
		await drag([[180, 300]], [[180, 330]]);
		await expect(stage(page)).toBeVisible();
		await drag([[180, 300]], [[190, 520]]);
		await expect(stage(page)).toHaveCount(0);
	});
});

test.describe("with keys and a mouse", () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	test("the picture is a button; arrows change it, plus and wheel bring it nearer, Escape and ✕ close it", async ({ page }) => {
		await awake(page, story);
		const picture = pictures(page).first();
		await picture.focus();
		await page.keyboard.press("Enter");
		await expect(close(page)).toBeFocused();
		const [previous, next] = [pictureWords.previous, pictureWords.next].map((name) => stage(page).getByRole("button", { name }));
		await expect(previous ?? close(page)).toBeDisabled();
		await page.keyboard.press("ArrowRight");
		await expect(stage(page)).toContainText("2 / 2");
		await expect(next ?? close(page)).toBeDisabled();
		await page.keyboard.press("+");
		await expect(stage(page).locator("source").first(), "seen near, the largest file comes").toHaveAttribute("sizes", "400vw");
		await page.keyboard.press("0");
		await page.keyboard.press("ArrowLeft");
		await page.keyboard.press("+");
		await expect.poll(() => scale(page)).toBeCloseTo(1.4, 1);
		await page.keyboard.press("ArrowRight");
		await expect(stage(page), "near, arrows move the picture").toContainText("1 / 2");
		await page.keyboard.press("0");
		await expect.poll(() => scale(page)).toBe(1);
		await page.mouse.move(640, 300);
		await page.mouse.wheel(0, -400);
		await expect.poll(() => scale(page)).toBeGreaterThan(1.5);
		await page.mouse.dblclick(640, 300);
		await expect.poll(() => scale(page)).toBe(1);
		await page.keyboard.press("Tab");
		await page.keyboard.press("Tab");
		expect(await page.evaluate(() => document.activeElement?.closest("dialog, body")?.tagName)).not.toBe("MAIN");
		await page.keyboard.press("Escape");
		await expect(stage(page)).toHaveCount(0);
		await expect(picture).toBeFocused();
		await expect(page).toHaveURL(story);
		await picture.click();
		await close(page).click();
		await expect(stage(page)).toHaveCount(0);
		await expect(page).toHaveURL(story);
	});

	test("it opens beside the open settings too, and one Back later the page is as it was", async ({ page }) => {
		await awake(page, story);
		const inPanel = page.getByRole("dialog", { name: panelWords.letters });
		for (const act of ["click", "Enter"]) {
			await page.getByRole("button", { name: words.letters, exact: true }).click();
			await expect(inPanel).toBeVisible();
			await pictures(page).last().scrollIntoViewIfNeeded();
			if (act === "click")
				await pictures(page)
					.last()
					.click({ position: { x: 40, y: 40 } });
			else await pictures(page).last().press(act);
			await expect(close(page)).toBeFocused();
			await expect(inPanel).toHaveCount(0);
			await page.goBack();
			await expect(stage(page)).toHaveCount(0);
			await expect(pictures(page).last()).toBeFocused();
			await expect(page).toHaveURL(story);
		}
	});

	test("no key and no wheel moves the page behind, and plus brings the picture nearer though the keyboard has left the dialog", async ({
		page,
	}) => {
		await awake(page, story);
		await pictures(page).last().scrollIntoViewIfNeeded();
		const before = await place(page);
		await pictures(page).last().press("Enter");
		await expect(close(page)).toBeFocused();
		for (const key of ["End", "PageDown", "PageUp", "Home"]) await page.keyboard.press(key);
		await page.mouse.move(400, 20);
		await page.mouse.wheel(0, 300);
		await stage(page).getByRole("figure").locator("figcaption").hover();
		await page.mouse.wheel(0, 300);
		expect.soft(await place(page), "the page behind").toBe(before);
		const isOut = () => page.evaluate(() => document.activeElement === document.body);
		for (let presses = 0; presses < 6 && !(await isOut()); presses += 1) await page.keyboard.press("Tab");
		expect(await isOut()).toBe(true);
		await page.keyboard.press("End");
		await page.keyboard.press(" ");
		await page.keyboard.press("+");
		await expect.poll(() => scale(page)).toBeCloseTo(1.4, 1);
		expect(await place(page)).toBe(before);
		await close(page).press(" ");
		await expect(stage(page)).toHaveCount(0);
		expect(await place(page)).toBe(before);
	});

	test("it has no accessibility fault in any theme, nor in forced colours, and fits 320 px", async ({ page }) => {
		await awake(page, story);
		await pictures(page).first().click();
		await expect(shown(page)).toBeVisible();
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await faultsInThemes(page, {}, "dialog")).toEqual([]);
		await page.emulateMedia({ forcedColors: "active" });
		// In forced colours they are the system's.
		expect(await faultsOf(page, { rules: { "color-contrast": { enabled: false } } }, "dialog")).toEqual([]);
		expect(await stage(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
		for (const edge of [await close(page).boundingBox(), await stage(page).getByRole("figure").getByText("चित्रांकन").boundingBox()]) {
			expect(edge?.x).toBeGreaterThanOrEqual(0);
			expect((edge?.x ?? 0) + (edge?.width ?? 0)).toBeLessThanOrEqual(320);
		}
	});
});

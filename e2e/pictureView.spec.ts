/** A picture of a story opens over the whole screen, comes nearer by fingers, wheel and keys, keeps its caption and credit, and closes to the same place. */
import type { Page } from "playwright/test";
import { pictureWords } from "../src/comforts/pictureWords.ts";
import { words as panelWords } from "../src/comforts/words.ts";
import { words } from "../src/words.ts";
import { faultsOf } from "./axe.ts";
import { lateIsHere, open } from "./panel.ts";
import { expect, test } from "./reader.ts";
import { typefaceIsOn, watchShifts } from "./shifts.ts";
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
	await typefaceIsOn(page);
	const before = await boxes();
	await page.keyboard.press("Shift");
	await expect(pictures(page).first()).toHaveRole("button");
	await lateIsHere(page);
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
		// By its own account of the time: a slow machine may take longer from press to press than a hand.
		const mouse = await page.context().newCDPSession(page);
		const since = Date.now() / 1000;
		for (const [at, type] of (["mousePressed", "mouseReleased", "mousePressed", "mouseReleased"] as const).entries()) {
			const press = { type, x: 640, y: 300, button: "left", clickCount: at < 2 ? 1 : 2, timestamp: since + at * 0.03 } as const;
			await mouse.send("Input.dispatchMouseEvent", press);
		}
		await expect.poll(() => scale(page)).toBe(1);
		await page.keyboard.press("Tab");
		await page.keyboard.press("Tab");
		expect(await page.evaluate(() => document.activeElement?.closest("dialog, main, body")?.tagName)).not.toBe("MAIN");
		await page.keyboard.press("Escape");
		await expect(stage(page)).toHaveCount(0);
		await expect(picture).toBeFocused();
		await expect(page).toHaveURL(story);
		await picture.click();
		await close(page).click();
		await expect(stage(page)).toHaveCount(0);
		await expect(page).toHaveURL(story);
		// On a page that was loaded again nothing had the keyboard before.
		await picture.click();
		await expect(close(page)).toBeFocused();
		await page.reload();
		await expect(close(page)).toBeFocused();
		await page.keyboard.press("ArrowRight");
		await expect(stage(page)).toContainText("2 / 2");
		await page.keyboard.press("Escape");
		await expect(stage(page)).toHaveCount(0);
		await expect(pictures(page).nth(1)).toBeFocused();
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
		// What has nothing before it or after it looks so.
		const colour = (name: string) =>
			stage(page)
				.getByRole("button", { name })
				.evaluate((button) => getComputedStyle(button).color);
		expect(await colour(pictureWords.previous)).not.toBe(await colour(pictureWords.next));
		expect(await stage(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
		for (const edge of [await close(page).boundingBox(), await stage(page).getByRole("figure").getByText("चित्रांकन").boundingBox()]) {
			expect(edge?.x).toBeGreaterThanOrEqual(0);
			expect((edge?.x ?? 0) + (edge?.width ?? 0)).toBeLessThanOrEqual(320);
		}
	});
});

test.describe("a picture grows out of its place and goes back into it", () => {
	type Box = { readonly of: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number };
	/** Of each transition: what went along, from where, to where, and how. Null where nothing went along at that end. */
	type Move = { from: Box | null; to: Box | null; how: string[] };
	const moves = (page: Page) => page.evaluate(() => (window as unknown as { moves: Move[] }).moves);
	/** No transition runs, and none of it is left. */
	const isOver = (page: Page) =>
		page.waitForFunction(() => Object(window).running === 0 && !document.querySelector('[style*="view-transition-name"]'));

	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			const all: Move[] = [];
			Object.assign(window, { moves: all, running: 0 });
			const begin = document.startViewTransition.bind(document);
			const named = (): Box | null => {
				const [it, more] = [...document.querySelectorAll<HTMLElement>("*")].filter(
					(each) => each.style.viewTransitionName === "story-picture",
				);
				if (more) throw new Error("two have a name");
				if (!it) return null;
				const { x, y, width, height } = it.getBoundingClientRect();
				return { of: it.closest("dialog") ? "stage" : "story", x, y, width, height };
			};
			document.startViewTransition = (update) => {
				const move: Move = { from: named(), to: null, how: [] };
				// What ends the wait for a page that is slow to be drawn is taken out.
				const { setTimeout } = globalThis;
				const draw = () => {
					Object.assign(globalThis, { setTimeout: () => 0 });
					const drawn = (update as () => unknown)?.();
					Object.assign(globalThis, { setTimeout });
					return drawn;
				};
				const transition = begin(async () => {
					await draw();
					move.to = named();
				});
				Object(window).running += 1;
				const end = () => {
					Object(window).running -= 1;
				};
				transition.finished.then(end, end);
				transition.ready.then(() => {
					for (const { effect } of document.getAnimations()) {
						const { pseudoElement } = effect as KeyframeEffect;
						if (!pseudoElement?.includes("story-picture")) continue;
						const { duration } = (effect as KeyframeEffect).getTiming();
						move.how.push(`${duration} ${(effect as KeyframeEffect).getKeyframes()[0]?.easing}`);
					}
					all.push(move);
				});
				return transition;
			};
		});
	});

	for (const viewport of [
		{ width: 360, height: 740 },
		{ width: 1280, height: 800 },
	])
		test(`at ${viewport.width} px: in 200 ms, from edge to edge, and the page has not moved`, async ({ page }) => {
			await page.setViewportSize(viewport);
			const shifts = await watchShifts(page);
			await awake(page, story);
			const picture = pictures(page).first();
			await picture.scrollIntoViewIfNeeded();
			await expect(picture).toHaveJSProperty("complete", true);
			const box = await picture.boundingBox();
			const isSame = (one: Box | null | undefined, other: typeof box) => {
				for (const side of ["x", "y", "width", "height"] as const)
					expect(Math.abs((one?.[side] ?? -99) - (other?.[side] ?? 0)), side).toBeLessThan(1);
			};
			await picture.click();
			await expect(close(page)).toBeFocused();
			await isOver(page);
			const [grown] = await moves(page);
			expect(grown).toMatchObject({ from: { of: "story" }, to: { of: "stage" } });
			expect(new Set(grown?.how)).toEqual(new Set(["200 cubic-bezier(0.2, 0, 0, 1)"]));
			isSame(grown?.from, box);
			// Its own edges, not those of its room.
			const ratio = await shown(page).evaluate((image) => Number(image.getAttribute("width")) / Number(image.getAttribute("height")));
			expect((grown?.to?.width ?? 0) / (grown?.to?.height ?? 1)).toBeCloseTo(ratio, 2);
			for (const [index, leave] of [() => close(page).click(), () => page.keyboard.press("Escape"), () => page.goBack()].entries()) {
				if (index > 0) await picture.press("Enter");
				await expect(close(page)).toBeFocused();
				await isOver(page);
				await leave();
				await expect(stage(page)).toHaveCount(0);
				await expect(picture).toBeFocused();
				await isOver(page);
				const all = await moves(page);
				expect(all).toHaveLength(2 + index * 2);
				const back = all.at(-1);
				expect(back).toMatchObject({ from: { of: "stage" }, to: { of: "story" } });
				expect((back?.from?.width ?? 0) / (back?.from?.height ?? 1)).toBeCloseTo(ratio, 2);
				isSame(back?.to, box);
				await expect(page).toHaveURL(story);
			}
			expect(await picture.boundingBox()).toEqual(box);
			const { moved, what } = await shifts();
			expect(moved, what).toBe(0);
		});

	test("who presses twice while its code comes opens it once; who goes on meanwhile is not held up, and opens the next one", async ({
		page,
	}) => {
		let release = () => {};
		const hold = async () => {
			const held = new Promise<void>((done) => {
				release = done;
			});
			await page.route("**/PictureStage*.js", async (route) => {
				await held;
				await route.continue();
			});
		};
		await hold();
		await awake(page, story);
		const asked = page.waitForRequest("**/PictureStage*.js");
		await expect(pictures(page).first()).toHaveJSProperty("complete", true);
		await pictures(page).first().click();
		await asked;
		await page.locator("nav a[href^='/section/']").first().click();
		await expect(page).toHaveURL(/\/section\//);
		const came = page.waitForResponse("**/PictureStage*.js");
		release();
		await came;
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		await expect(page.locator("dialog")).toHaveCount(0);
		await page.goBack();
		await expect(pictures(page).first()).toHaveRole("button");
		expect((await moves(page)).filter(({ from, to }) => from?.of === "story" && to?.of !== "story")).toEqual([]);
		await expect(pictures(page).first()).toHaveJSProperty("complete", true);
		// The second press may find the picture open already, and then takes the focus from its button.
		await pictures(page).first().dblclick({ force: true });
		await expect(close(page)).toBeVisible();
		await isOver(page);
		await close(page).click();
		await expect(stage(page)).toHaveCount(0);
		await expect(page).toHaveURL(story);
		expect((await moves(page)).filter(({ to }) => to?.of === "stage")).toHaveLength(1);
	});

	test("only from where it is seen and to where it is seen: not another one that is out of sight, nor one seen near; one that is dragged down goes from there", async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await awake(page, story);
		await pictures(page).first().press("Enter");
		await expect(close(page)).toBeFocused();
		await page.keyboard.press("ArrowRight");
		await expect(stage(page)).toContainText("2 / 2");
		await isOver(page);
		await page.keyboard.press("Escape");
		await expect(pictures(page).first()).toBeFocused();
		await isOver(page);
		expect((await moves(page)).at(-1)).toMatchObject({ from: { of: "stage" }, to: null });
		await page.keyboard.press("Enter");
		await expect(close(page)).toBeFocused();
		await isOver(page);
		await page.keyboard.press("+");
		await expect.poll(() => scale(page)).toBeGreaterThan(1);
		await page.keyboard.press("Escape");
		await expect(stage(page)).toHaveCount(0);
		await isOver(page);
		expect((await moves(page)).at(-1)).toMatchObject({ from: null });
		await page.keyboard.press("Enter");
		await expect(close(page)).toBeFocused();
		await isOver(page);
		const top = await shown(page).evaluate((image) => image.getBoundingClientRect().top);
		await page.mouse.move(180, 340);
		await page.mouse.down();
		await page.mouse.move(185, 500, { steps: 4 });
		await page.mouse.up();
		await expect(stage(page)).toHaveCount(0);
		await isOver(page);
		const dragged = (await moves(page)).at(-1);
		expect(dragged).toMatchObject({ from: { of: "stage" } });
		expect(dragged?.from?.y, "from where it was dragged to").toBeCloseTo(top + 160, 0);
	});

	test("a picture that is asked for opens and closes too; where less motion is wanted none goes along, and it opens at once", async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.addInitScript(() => localStorage.setItem("pathak.settings", '{"pictures":"tap"}'));
		await open(page, story);
		await page.getByRole("button", { name: words.showPicture }).first().click();
		await expect(pictures(page).first()).toHaveRole("button");
		await expect(pictures(page).first()).toHaveJSProperty("complete", true);
		await pictures(page).first().click();
		await expect(close(page)).toBeFocused();
		await isOver(page);
		await page.keyboard.press("Escape");
		await expect(pictures(page).first()).toBeFocused();
		await isOver(page);
		expect(await moves(page)).toHaveLength(2);
		for (const wish of ["device", "reader"]) {
			if (wish === "device") await page.emulateMedia({ reducedMotion: "reduce" });
			else {
				await page.emulateMedia({ reducedMotion: "no-preference" });
				await page.addInitScript(() => localStorage.setItem("pathak.settings", '{"motion":"less"}'));
				await awake(page, story);
			}
			await pictures(page).first().press("Enter");
			await expect(close(page)).toBeFocused();
			expect(await page.evaluate(() => document.getAnimations().filter(({ timeline }) => timeline === document.timeline).length)).toBe(0);
			await page.keyboard.press("Escape");
			await expect(pictures(page).first()).toBeFocused();
			expect(await moves(page)).toHaveLength(wish === "device" ? 2 : 0);
		}
	});
});

test("Back pressed twice at once leads from the picture to the list, and holds the page up for nothing", async ({ page }) => {
	// How each transition began. What ends the wait for a page that is never drawn is taken out: Chromium's own end of it tells.
	const begun = () => page.evaluate(() => Promise.all((globalThis as unknown as { begun: Promise<string>[] }).begun));
	await page.addInitScript(() => {
		const all: Promise<string>[] = [];
		Object.assign(globalThis, { begun: all });
		const begin = document.startViewTransition.bind(document);
		document.startViewTransition = (update) => {
			const transition = begin(() => {
				const { setTimeout } = globalThis;
				Object.assign(globalThis, { setTimeout: () => 0 });
				const updated = (update as () => unknown)();
				Object.assign(globalThis, { setTimeout });
				return updated as Promise<void>;
			});
			all.push(
				transition.ready.then(
					() => "ready",
					({ name }: Error) => name,
				),
			);
			return transition;
		};
	});
	await open(page, "/");
	await page.keyboard.press("Shift");
	await page.locator(`main a[href="${story}"]`).first().click();
	await expect(pictures(page).first()).toHaveRole("button");
	await expect(pictures(page).first()).toHaveJSProperty("complete", true);
	await pictures(page).first().click();
	await expect(close(page)).toBeFocused();
	const before = (await begun()).length;
	await page.evaluate(() => {
		history.back();
		history.back();
	});
	await expect(page).toHaveURL("/");
	await expect(page.locator(`main a[href="${story}"]`).first()).toBeVisible();
	await expect(page.locator("dialog")).toHaveCount(0);
	const after = (await begun()).slice(before);
	expect(after.length).toBeGreaterThan(1);
	expect(after).not.toContain("TimeoutError");
});

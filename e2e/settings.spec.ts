/** The page fits its reader's eyes: what is chosen shows at once, stays, comes before the first paint, and moves nothing. */
import type { Locator, Page } from "playwright/test";
import { choiceWords, words as panelWords } from "../src/comforts/words.ts";
import { words } from "../src/words.ts";
import { button, choose, open, openPanel, panel, phone, story, style } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { typefaceIsOn } from "./shifts.ts";
import { Speech, swara } from "./speech.ts";
import { faultsInThemes } from "./themes.ts";

const paragraph = (page: Page) => page.locator(".prose > p").first();
const root = (page: Page) => page.locator("html");

test.describe("the panel", () => {
	for (const viewport of [phone, { width: 1280, height: 800 }])
		test(`opens over a live page at ${viewport.width} px; Escape, ✕, Back and its button close it, and the focus returns`, async ({
			page,
		}) => {
			await page.setViewportSize(viewport);
			await open(page);
			await page.mouse.wheel(0, 300);
			const place = () => page.evaluate(() => scrollY);
			await expect.poll(place).toBe(300);
			const closings: (() => Promise<unknown>)[] = [
				() => page.keyboard.press("Escape"),
				() => panel(page).getByRole("button", { name: panelWords.close }).click(),
				() => page.goBack(),
				// On phones the sheet lies over the thumb bar.
				...(viewport === phone ? [] : [() => button(page).click()]),
			];
			for (const close of closings) {
				await openPanel(page);
				await page.evaluate(() => scrollBy(0, 40));
				const before = await place();
				await close();
				await expect(panel(page)).toHaveCount(0);
				await expect(button(page)).toBeFocused();
				expect(Math.abs((await place()) - before)).toBeLessThan(2);
			}
		});

	test("leaves as it came, unless motion is not wanted; the page has the focus and the keys at once", async ({ page }) => {
		await page.setViewportSize(phone);
		await page.addInitScript(() => {
			Object.assign(globalThis, { left: [] as string[] });
			const { animate } = Element.prototype;
			Element.prototype.animate = function (frames, options) {
				Object(globalThis).left.push(`${this.className} ${JSON.stringify(frames)}`);
				return animate.call(this, frames, options);
			};
		});
		const left = () => page.evaluate(() => Object(globalThis).left as string[]);
		for (const reducedMotion of ["reduce", "no-preference"] as const) {
			await page.emulateMedia({ reducedMotion });
			await open(page);
			await openPanel(page);
			await page.keyboard.press("Escape");
			await expect(button(page)).toBeFocused();
			await expect(page.locator(".pk-sheet")).toHaveCount(0);
			expect(await left()).toEqual(reducedMotion === "reduce" ? [] : [expect.stringContaining("pk-sheet")]);
		}
	});

	test("shows every theme in that theme's own paper and ink", async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await open(page);
		await openPanel(page);
		await panel(page).locator("summary", { hasText: panelWords.colours }).click();
		const colours = (element: Locator) =>
			element.evaluate((each) => [getComputedStyle(each).backgroundColor, getComputedStyle(each).color].join(" on "));
		for (const theme of ["light", "sepia", "dark", "black", "contrast"] as const) {
			const swatch = panel(page).locator("label", { hasText: choiceWords.theme[theme] });
			const shown = await colours(swatch);
			await swatch.getByRole("radio").check();
			await expect.poll(() => colours(page.locator("body")), theme).toBe(shown);
		}
	});

	test("is on every page, and closes when the reader goes on", async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		for (const path of ["/", "/section/duniya", story]) {
			await open(page, path);
			await page.getByRole("button", { name: words.settings }).click();
			await expect(panel(page)).toBeVisible();
		}
		await page.getByRole("navigation", { name: words.sections, exact: true }).getByRole("link", { name: "खेल" }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("खेल");
		await expect(panel(page)).toHaveCount(0);
	});

	test("says so when it cannot be loaded, and the page stays", async ({ page, problems }) => {
		await page.route("**/SettingsPanel*.js", (route) => route.abort());
		await page.setViewportSize(phone);
		await open(page);
		await button(page).click();
		await expect(page.getByText(words.notLoaded)).toBeVisible();
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		problems.splice(0);
	});

	test("has no accessibility fault in any theme, with text at 100 and 200 %, and fits 320 px", async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page);
		await openPanel(page);
		for (const summary of await panel(page).locator("details[name] summary").all()) {
			await summary.click();
			const letters: number[] = [];
			for (const percent of [100, 200]) {
				await page.evaluate((size) => {
					document.documentElement.style.fontSize = `${size}%`;
				}, percent);
				letters.push(Number.parseFloat(await style(page, "[role=dialog] .pk-segments label", "font-size")));
				expect(await faultsInThemes(page, {}, "[role=dialog]", percent === 100 ? {} : null), `${percent} %`).toEqual([]);
				expect(await panel(page).evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBeLessThanOrEqual(0);
			}
			expect(letters).toEqual([15, 30]);
		}
	});
});

test("text grows in seven steps, and headline and deck half as fast", async ({ page }) => {
	await page.setViewportSize(phone);
	await open(page);
	await openPanel(page);
	const sizes = () =>
		page.evaluate(() =>
			[".prose > p", "h1"].map((each) => Number.parseFloat(getComputedStyle(document.querySelector(each) ?? document.body).fontSize)),
		);
	const text = async () => (await sizes())[0];
	const step = (name: string) => panel(page).getByRole("button", { name });
	for (const _ of [1, 0]) await step(panelWords.smaller).click();
	await expect(step(panelWords.smaller)).toBeDisabled();
	for (const [index, factor] of [0.865, 0.945, 1, 1.08, 1.19, 1.35, 1.57].entries()) {
		if (index > 0) await step(panelWords.larger).click();
		// The sheet that knows them comes with the first choice.
		await expect.poll(text).toBeCloseTo(18.5 * factor, 1);
		const [size = 0, head = 0] = await sizes();
		expect(head / 30 - 1).toBeCloseTo((size / 18.5 - 1) / 2, 2);
	}
	await expect(step(panelWords.larger)).toBeDisabled();
	const slider = panel(page).getByRole("slider");
	await expect(slider).toHaveAttribute("aria-valuetext", panelWords.sizes[6] ?? "");
	await slider.press("ArrowLeft");
	await expect.poll(text).toBeCloseTo(18.5 * 1.35, 1);
});

test("the line that is read stays where it is, whatever is chosen, and when the panel closes", async ({ page }) => {
	await page.setViewportSize(phone);
	await open(page);
	await typefaceIsOn(page);
	const read = page.locator(".prose > :nth-child(9)");
	await read.evaluate((block) => scrollTo(0, block.getBoundingClientRect().top + scrollY - 20));
	await openPanel(page);
	// Of the words, not of the block: lines that stand further apart have more room above them.
	const at = () =>
		read.evaluate((block) => {
			const words = document.createRange();
			words.selectNodeContents(block);
			return words.getClientRects()[0]?.top ?? 0;
		});
	const top = await at();
	const stays = () => expect.poll(async () => Math.abs((await at()) - top)).toBeLessThan(2);
	for (let step = 0; step < 3; step += 1) {
		await panel(page).getByRole("button", { name: panelWords.larger }).click();
		await stays();
	}
	await panel(page).locator("summary", { hasText: panelWords.easy }).click();
	await panel(page).getByRole("switch", { name: panelWords.farApart }).click();
	await stays();
	await page.keyboard.press("Escape");
	await expect(panel(page)).toHaveCount(0);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))));
	await stays();
});

test("the line in the midst of a sentence stays where it is while letters grow, shrink and are other ones", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await open(page);
	await typefaceIsOn(page);
	await page.locator(".prose > :nth-child(9)").evaluate((block) => scrollBy(0, block.getBoundingClientRect().top + 80));
	await openPanel(page);
	const word = await page.locator(".prose > :nth-child(9)").evaluateHandle((block) => {
		const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		const letter = document.createRange();
		for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
			for (const { index } of text.data.matchAll(/\S+/g)) {
				letter.setStart(text, index);
				letter.setEnd(text, index + 1);
				if (letter.getBoundingClientRect().top >= 8) return letter;
			}
		throw new Error("no whole line");
	});
	const at = () => word.evaluate((letter) => letter.getBoundingClientRect().top);
	const top = await at();
	const stays = () => expect.poll(async () => Math.abs((await at()) - top)).toBeLessThan(5);
	for (const step of [panelWords.larger, panelWords.larger, panelWords.larger, panelWords.smaller, panelWords.smaller]) {
		await panel(page).getByRole("button", { name: step }).click();
		await stays();
	}
	await choose(page, panelWords.writing, "इस डिवाइस की");
	await stays();
});

test("lines, measure and face change at once, and one press undoes everything", async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 900 });
	await open(page);
	// Eczar comes when it comes, and leaves its mark.
	await typefaceIsOn(page);
	const before = await page.locator("html").evaluate((html) => [...html.attributes].map(({ name, value }) => `${name}=${value}`).sort());
	const height = await style(page, ".prose", "line-height");
	await openPanel(page);
	await choose(page, panelWords.lines, "खुली");
	await expect.poll(async () => Number.parseFloat(await style(page, ".prose", "line-height"))).toBeGreaterThan(Number.parseFloat(height));
	const wide = (await paragraph(page).boundingBox())?.width ?? 0;
	await choose(page, panelWords.lines, "छोटी");
	await expect.poll(async () => (await paragraph(page).boundingBox())?.width).toBeLessThan(wide);
	await choose(page, panelWords.writing, "इस डिवाइस की");
	expect(await style(page, ".prose", "font-family")).toMatch(/^system-ui/);
	await choose(page, panelWords.colours, "पूरा काला");
	await expect.poll(() => style(page, "body", "background-color")).toBe("rgb(0, 0, 0)");
	await expect(page.locator("meta[name=theme-color]").first()).toHaveAttribute("content", "#000");
	await choose(page, panelWords.colours, "गहरा कंट्रास्ट");
	await expect.poll(() => style(page, "body", "background-color")).toBe("rgb(255, 255, 255)");
	const reset = panel(page).getByRole("button", { name: panelWords.reset });
	await reset.click();
	await expect(root(page)).not.toHaveAttribute("data-theme", /./);
	await reset.click();
	await panel(page).getByRole("button", { name: panelWords.bringBack }).click();
	await expect(root(page)).toHaveAttribute("data-theme", "contrast");
	expect(await style(page, ".prose", "font-family")).toMatch(/^system-ui/);
	await expect(reset).toBeFocused();
	await reset.click();
	await expect(panel(page).getByText(panelWords.wasReset)).toBeVisible();
	expect(await page.locator("html").evaluate((html) => [...html.attributes].map(({ name, value }) => `${name}=${value}`).sort())).toEqual(
		before,
	);
	expect(await page.evaluate(() => localStorage.getItem("pathak.early"))).toBeNull();
	await expect(page.locator("meta[name=theme-color]").first()).toHaveAttribute("content", "#fcfcfa");
});

test("a choice made in one tab shows in the other, and after a visit ended", async ({ page, context }) => {
	await page.setViewportSize(phone);
	await open(page);
	const other = await context.newPage();
	await other.setViewportSize(phone);
	await open(other, "/");
	await openPanel(page);
	await choose(page, panelWords.writing, "१२३");
	await choose(page, panelWords.colours, "पूरा काला");
	await expect(root(other)).toHaveAttribute("data-theme", "black");
	await expect.poll(() => style(other, "body", "background-color")).toBe("rgb(0, 0, 0)");
	await expect(other.getByText("१० जुलाई २०२१").first()).toBeVisible();
	await page.close();
	await other.goto("/section/duniya");
	await expect(root(other)).toHaveAttribute("data-theme", "black");
});

test.describe("before the application comes", () => {
	test.use({ allowed: [/ERR_FAILED|Failed to load resource/], viewport: phone });

	test("the page already is as its reader left it", async ({ page }) => {
		await open(page);
		await openPanel(page);
		await choose(page, panelWords.colours, "पूरा काला");
		await choose(page, panelWords.writing, "१२३");
		await panel(page).getByRole("button", { name: panelWords.larger }).click();
		await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.early") ?? "")).toContain('"size":"3"');
		await page.route("**/*.js", (route) => route.abort());
		for (const path of [story, "/", "/section/duniya", "/kahin-nahi"]) {
			await page.goto(path);
			expect(await style(page, "body", "background-color"), path).toBe("rgb(0, 0, 0)");
			expect(await page.locator("main").innerText(), path).not.toMatch(/(?<![A-Za-z\d-])\d/);
		}
		await page.goto(story);
		expect(await style(page, ".prose > p", "font-size")).toBe(`${18.5 * 1.08}px`);
	});
});

test.describe("numerals", () => {
	test.use({ viewport: phone });

	test("are the reader's in text, times and lists, also where pages are drawn later; names keep theirs; and all come back", async ({
		page,
	}) => {
		// Without a voice a line that says so comes after the page.
		await Speech.with(page, [swara]);
		await open(page);
		// What is below the screen has no text to be seen until the next frame.
		await typefaceIsOn(page);
		const built = await page.locator("main").innerText();
		expect(built).toMatch(/16\sजून/);
		await openPanel(page);
		await choose(page, panelWords.writing, "१२३");
		await panel(page).getByRole("button", { name: panelWords.keep }).click();
		await expect(page.getByRole("radio", { name: "१०० MB" })).toBeChecked();
		await page.keyboard.press("Escape");
		await expect(page.getByText("१६ जून").first()).toBeVisible();
		await page.reload();
		await takenOver(page);
		await expect(page.locator("h1")).toHaveCount(1);
		await expect(page.getByText("१६ जून").first()).toBeVisible();
		await page
			.getByRole("link", { name: words.home("पाठक") })
			.first()
			.click();
		await expect(page.getByText("१० जुलाई २०२१").first()).toBeVisible();
		expect(await page.locator("main").innerText()).not.toMatch(/(?<![A-Za-z\d-])\d/);
		await page.goBack();
		await openPanel(page);
		await choose(page, panelWords.writing, choiceWords.digits.auto);
		await page.keyboard.press("Escape");
		await expect(panel(page)).toHaveCount(0);
		// What is not near the screen is drawn a frame later, and until then it has no text to be seen.
		await expect.poll(() => page.locator("main").innerText()).toBe(built);
	});
});

test("where the browser keeps nothing, choices hold for the visit and the panel says so", async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, "localStorage", {
			get: () => {
				throw new DOMException("denied", "SecurityError");
			},
		}),
	);
	await page.setViewportSize(phone);
	await open(page);
	await openPanel(page);
	await choose(page, null, "रात");
	await expect(root(page)).toHaveAttribute("data-theme", "dark");
	await expect(panel(page).getByText(panelWords.notKept)).toBeVisible();
	await choose(page, panelWords.writing, "१२३");
	await expect(panel(page).getByText(panelWords.notKept)).toBeVisible();
	await page.keyboard.press("Escape");
	await openPanel(page);
	await choose(page, null, "सेपिया");
	await choose(page, null, "रात");
	await expect(root(page)).toHaveAttribute("data-theme", "dark");
	await expect(panel(page).getByText(panelWords.notKept), "said once").toHaveCount(0);
	await page.keyboard.press("Escape");
	await page
		.getByRole("link", { name: words.home("पाठक") })
		.first()
		.click();
	await expect(page.getByText("१० जुलाई २०२१").first()).toBeVisible();
	await expect(root(page)).toHaveAttribute("data-theme", "dark");
});

test("what the device kept of another hand or another version does no harm", async ({ page }) => {
	await open(page);
	for (const kept of ["{", "null", "7", '{"marks":7,"style":3}', '{"marks":{"theme":"<b>"},"style":"}{"}'])
		for (const key of ["pathak.settings", "pathak.early"]) {
			await page.evaluate(([name = "", value = ""]) => localStorage.setItem(name, value), [key, kept]);
			await page.reload();
			await takenOver(page);
			await expect(root(page)).not.toHaveAttribute("data-theme", /./);
			expect(await style(page, "body", "background-color")).toBe("rgb(252, 252, 250)");
		}
});

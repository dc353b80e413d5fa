/** What the panel of settings offers, and how it stands there. */
import type { Page } from "playwright/test";
import { legends, words as panelWords } from "../src/comforts/words.ts";
import { button, choose, lateIsHere, open, openPanel, panel, phone, story, style } from "./panel.ts";
import { expect, test } from "./reader.ts";
import { typefaceIsOn } from "./shifts.ts";

test("a line's length is offered where it can be chosen: not on a phone, and as soon as the phone is turned", async ({ page }) => {
	await page.setViewportSize(phone);
	await open(page);
	await openPanel(page);
	const row = panel(page).locator("details[name] summary").first();
	const lengths = panel(page).getByRole("group", { name: legends.width });
	await row.click();
	await expect(panel(page).getByRole("group", { name: legends.leading })).toBeVisible();
	await expect(row).toHaveText(`${legends.leading}सामान्य`);
	await expect(lengths).toHaveCount(0);
	await page.setViewportSize({ width: phone.height, height: phone.width });
	await expect(lengths).toBeVisible();
	await expect(row).toHaveText(`${panelWords.lines}सामान्य`);
	const measure = () => page.locator(".prose").evaluate((text) => text.clientWidth);
	const before = await measure();
	await lengths.getByRole("radio", { name: "छोटी" }).check();
	await expect.poll(measure).toBeLessThan(before - 50);
});

for (const width of [360, 1280])
	test(`what a choice is called stands nearer to it than to what is above, each time alike, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await open(page);
		await openPanel(page);
		await panel(page)
			.locator("details")
			.evaluateAll((rows) => {
				for (const row of rows as HTMLDetailsElement[]) Object.assign(row, { name: "", open: true });
			});
		const gaps = await panel(page)
			.locator("fieldset:has(> legend:not(.hidden))")
			.evaluateAll((sets) =>
				sets.map((set) => {
					const [legend, choice] = Array.from(set.children, (each) => each.getBoundingClientRect());
					const { bottom = Number.NaN } = set.previousElementSibling?.getBoundingClientRect() ?? {};
					const words = document.createRange();
					words.selectNodeContents(set.children[0] ?? set);
					return { above: (legend?.top ?? 0) - bottom, below: (choice?.top ?? 0) - words.getBoundingClientRect().bottom };
				}),
			);
		expect(gaps.length).toBeGreaterThan(3);
		for (const { above, below } of gaps) {
			expect(above).toBeGreaterThanOrEqual(6);
			expect(below).toBeCloseTo(gaps[0]?.below ?? Number.NaN, 1);
			expect(below).toBeLessThanOrEqual(12);
		}
	});

test("while it is open only what is near the screen is drawn anew, what is seen of it first, and nothing moves for that; choices put their sheet on once", async ({
	page,
}) => {
	await page.addInitScript(() => {
		const { replaceSync } = CSSStyleSheet.prototype;
		CSSStyleSheet.prototype.replaceSync = function (text) {
			if (text.includes("[data-leading")) Object.assign(window, { sheets: Object(window).sheets + 1 });
			replaceSync.call(this, text);
		};
		Object.assign(window, { sheets: 0 });
	});
	await page.setViewportSize(phone);
	await open(page);
	// What is below the screen is broken anew when the typeface comes on.
	await typefaceIsOn(page);
	const height = () => page.evaluate(() => document.documentElement.scrollHeight);
	const far = () => style(page, ".prose > :last-child", "content-visibility");
	const whole = await height();
	await openPanel(page);
	await expect.poll(far).toBe("auto");
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	expect(Math.abs((await height()) - whole)).toBeLessThan(2);
	await choose(page, legends.leading, "खुली");
	const prepared = () => page.evaluate(() => localStorage.getItem("pathak.early"));
	await expect.poll(prepared).toContain('"leading":"open"');
	const sheets = await page.evaluate(() => Object(window).sheets);
	await choose(page, panelWords.writing, "इस डिवाइस की");
	await choose(page, null, "रात");
	await expect.poll(prepared).toContain('"theme":"dark"');
	expect(await page.evaluate(() => Object(window).sheets)).toBe(sheets);
	// A press is drawn where it is seen first, elsewhere a frame later.
	const inFrame = (presses: number) =>
		panel(page)
			.getByRole("radio", { name: "इस डिवाइस की" })
			.evaluate(async ({ name }: HTMLInputElement, presses) => {
				const frame = () => new Promise((done) => requestAnimationFrame(done));
				if (presses === 0) await frame();
				for (let left = presses; left > 0; left -= 1) {
					document.querySelector<HTMLInputElement>(`input[name="${name}"]:not(:checked)`)?.click();
					await frame();
				}
				const drawn = { inSight: new Set<string>(), outOfSight: new Set<string>() };
				// The sheet lies over the page.
				const end = document.querySelector("[role=dialog]")?.getBoundingClientRect().top ?? 0;
				for (const block of document.querySelectorAll<HTMLElement>(".prose > *, #root > footer, #root > nav")) {
					const { top, bottom } = block.getBoundingClientRect();
					drawn[bottom < 0 || top >= end ? "outOfSight" : "inSight"].add(
						getComputedStyle(block).contentVisibility === "hidden" ? "put off" : "drawn",
					);
				}
				return [[...drawn.inSight], [...drawn.outOfSight]];
			}, presses);
	await page.evaluate(() => document.querySelector(".prose > :nth-child(4)")?.scrollIntoView());
	// So is the second of two that come quickly.
	for (const presses of [1, 2]) {
		expect(await inFrame(presses)).toEqual([["drawn"], ["put off"]]);
		await expect.poll(() => inFrame(0)).toEqual([["drawn"], ["drawn"]]);
	}
	await page.keyboard.press("Escape");
	await expect(panel(page)).toHaveCount(0);
	await expect.poll(far).toBe("visible");
	await expect.poll(height).toBeGreaterThan(whole);
});

test("a change touches no paragraph that the browser leaves alone by itself", async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 240 });
	await open(page);
	await openPanel(page);
	await expect(page.locator("body")).toHaveAttribute("data-choosing", "now");
	await page.evaluate(() => document.querySelector(".prose > :nth-child(6)")?.scrollIntoView());
	const touched = await panel(page).evaluate(async (sheet) => {
		const all = [...document.querySelectorAll(".prose > *")];
		const screensAway = all.map((each) => {
			const { top, bottom } = each.getBoundingClientRect();
			return Math.max(0, top - innerHeight, -bottom) / innerHeight;
		});
		sheet.querySelector<HTMLInputElement>("input[type=radio]:not(:checked)")?.click();
		const isTouched = all.map((each) => each.hasAttribute("style"));
		return { far: isTouched.filter((_, at) => (screensAway[at] ?? 0) > 2), near: isTouched.filter((_, at) => (screensAway[at] ?? 9) < 1) };
	});
	expect(touched.near).toContain(true);
	expect(touched.far.length).toBeGreaterThan(2);
	expect(touched.far).not.toContain(true);
});

test("what smaller letters bring into sight is drawn with them", async ({ page }) => {
	await page.setViewportSize(phone);
	await page.addInitScript(() => localStorage.setItem("pathak.settings", JSON.stringify({ size: "6" })));
	await open(page);
	await openPanel(page);
	const size = panel(page).getByRole("slider");
	await expect(page.locator("body")).toHaveAttribute("data-choosing", "now");
	const places = await page.evaluate(() =>
		[...document.querySelectorAll(".prose > p")].map((each) => each.getBoundingClientRect().top + scrollY),
	);
	const cameIn = [];
	for (const place of places.slice(0, 6)) {
		await page.evaluate((top) => scrollTo(0, top - 20), place);
		await size.press("End");
		await expect(page.locator("[style*=content-visibility]")).toHaveCount(0);
		cameIn.push(
			await size.evaluate(async (slider: HTMLInputElement) => {
				const end = document.querySelector("[role=dialog]")?.getBoundingClientRect().top ?? 0;
				const inSight = (of: string) =>
					[...document.querySelectorAll(of)].filter((each) => {
						const { top, bottom, height } = each.getBoundingClientRect();
						return height > 0 && bottom > 0 && top < end;
					});
				const [all, putOff] = ["main article *, footer", "[style*=content-visibility]"];
				const before = inSight(all);
				Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(slider, "0");
				slider.dispatchEvent(new Event("input", { bubbles: true }));
				await new Promise((drawn) => requestAnimationFrame(drawn));
				return {
					came: inSight(all).filter((each) => !before.includes(each)).length,
					putOff: document.querySelectorAll(putOff).length,
					putOffInSight: inSight(putOff).length,
				};
			}),
		);
	}
	expect(cameIn.filter(({ came }) => came > 0).length).toBeGreaterThan(0);
	expect(Math.min(...cameIn.map(({ putOff }) => putOff))).toBeGreaterThan(0);
	expect(cameIn.map(({ putOffInSight }) => putOffInSight)).toEqual(cameIn.map(() => 0));
});

for (const path of ["/", story, "/search"])
	test(`what is above the screen is drawn a frame later too, and nothing that is seen moves for it: ${path}`, async ({ page }) => {
		await page.setViewportSize(phone);
		await open(page, path);
		await openPanel(page);
		await expect(page.locator("body")).toHaveAttribute("data-choosing", "now");
		// What is above would else be made up for by the browser, in those that can.
		await page.evaluate(() => document.documentElement.style.setProperty("overflow-anchor", "none"));
		for (const part of [0.4, 0.7, 1]) {
			await page.evaluate((part) => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * part), part);
			await expect(page.locator("[style*=content-visibility]")).toHaveCount(0);
			const { putOff, moved } = await panel(page).evaluate((sheet) => {
				const all = [...document.querySelectorAll<HTMLElement>("#root *")].filter((each) => !sheet.contains(each));
				const isSeen = ({ top, bottom, height }: DOMRect) => height > 0 && bottom > 0 && top < sheet.getBoundingClientRect().top;
				const seen = all.filter((each) => isSeen(each.getBoundingClientRect()));
				const places = seen.map((each) => each.getBoundingClientRect().top);
				// Another colour moves nothing by itself.
				sheet.querySelector<HTMLInputElement>("input[type=radio]:not(:checked)")?.click();
				return {
					putOff: all.filter((each) => each.style.contentVisibility === "hidden" && each.getBoundingClientRect().bottom <= 0).length,
					moved: seen
						.filter((each, at) => Math.abs(each.getBoundingClientRect().top - (places[at] ?? 0)) > 0.5)
						.map((each) => each.className),
				};
			});
			expect(putOff).toBeGreaterThan(0);
			expect(moved).toEqual([]);
		}
	});

test("a press in the panel is no leaving of the story: its place is not looked for before the change is drawn", async ({ page }) => {
	await page.setViewportSize(phone);
	await open(page);
	await lateIsHere(page);
	const places = () => page.evaluate(() => localStorage.getItem("pathak.places"));
	await page.evaluate(() => scrollTo(0, 900));
	await expect.poll(places).toContain("putin");
	await openPanel(page);
	const [inPanel, atLink] = await page.evaluate(() => {
		const writtenBy = (press: () => void) => {
			dispatchEvent(new Event("scroll"));
			localStorage.removeItem("pathak.places");
			press();
			return localStorage.getItem("pathak.places") !== null;
		};
		const stay = (event: Event) => event.preventDefault();
		const inPanel = writtenBy(() => document.querySelector<HTMLInputElement>("[role=dialog] input[type=radio]:not(:checked)")?.click());
		const link = document.querySelector<HTMLAnchorElement>("main a[href]");
		link?.addEventListener("click", stay);
		return [inPanel, writtenBy(() => link?.click())];
	});
	expect([inPanel, atLink]).toEqual([false, true]);
	await expect.poll(places).toContain("putin");
});

test("closed on a page that was loaded again it leaves the focus at its button, not at the page's beginning", async ({ page }) => {
	await page.setViewportSize(phone);
	await open(page);
	await openPanel(page);
	await page.reload();
	await expect(panel(page).getByRole("heading", { name: panelWords.letters })).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(panel(page)).toHaveCount(0);
	await expect(button(page)).toBeFocused();
});

/** What is added to the page is pressed Escape upon at once: before it is drawn, and before a task that was put off until after that. */
const escapeAtOnce = (page: Page, what: string) =>
	page.evaluate((what) => {
		new MutationObserver((_changes, observer) => {
			if (!document.querySelector(what)) return;
			observer.disconnect();
			document.body.dataset["appeared"] = "";
			document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
		}).observe(document.body, { childList: true, subtree: true });
	}, what);

for (const [name, selector, key] of [
	["the panel", "[role=dialog]", "a"],
	["the bar that finds", "search", "Control+f"],
] as const)
	test(`Escape pressed as soon as ${name} is there closes it`, async ({ page }) => {
		await open(page);
		await lateIsHere(page);
		await escapeAtOnce(page, selector);
		await page.keyboard.press(key);
		await expect(page.locator("body[data-appeared]")).toBeAttached();
		await expect(page.locator(selector)).toHaveCount(0);
	});

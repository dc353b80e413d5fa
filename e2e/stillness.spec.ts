/** Nothing on a page moves by itself, however late its parts come and whatever its reader chose. */
import type { Page } from "playwright/test";
import { words } from "../src/words.ts";
import { expect, takenOver, test } from "./reader.ts";

const story = "/story/putin-biden-phone-0907";

/** Holds back a page's type, pictures and code, as a slow line does, until they are let come. */
async function holdBack(page: Page): Promise<{ readonly held: () => number; readonly letCome: () => void }> {
	const waiting: (() => void)[] = [];
	let isHeld = true;
	await page.route(/\.(woff2|js|avif|webp|jpeg|svg)$/, async (route) => {
		if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
		await route.continue();
	});
	return {
		held: () => waiting.length,
		letCome: () => {
			isHeld = false;
			for (const come of waiting) come();
		},
	};
}

/** Counts what moves on every page opened from here on. The function returned says how far, and which words, on the page that is open. */
async function watchShifts(page: Page): Promise<() => Promise<{ moved: number; what: string }>> {
	await page.addInitScript(() => {
		type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
		const shifts: Shift[] = [];
		const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
		observer.observe({ type: "layout-shift", buffered: true });
		Object.assign(window, {
			shiftsSoFar: () => {
				shifts.push(...(observer.takeRecords() as Shift[]));
				const words = shifts.flatMap(({ sources }) => sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? ""));
				return { moved: shifts.reduce((sum, { value }) => sum + value, 0), what: words.join(" | ") };
			},
		});
	});
	return () =>
		page.evaluate(async () => {
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			return (window as unknown as { shiftsSoFar: () => { moved: number; what: string } }).shiftsSoFar();
		});
}

test.describe("nothing moves", () => {
	for (const width of [360, 1280])
		for (const [kind, path] of [
			["a story", story],
			["the front", "/"],
			["a section", "/section/duniya"],
		] as const)
			test(`on ${kind} at ${width} px while its type, pictures and code come late`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				const shifts = await watchShifts(page);
				const { held, letCome } = await holdBack(page);
				await page.goto(path, { waitUntil: "commit" });
				await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
				await expect.poll(held).toBeGreaterThan(2);
				letCome();
				await takenOver(page);
				if (width === 1280) await expect(page.getByRole("heading", { name: words.fresh })).toBeVisible();
				await page.waitForFunction(() => localStorage.getItem("pathak.face") === "kept");
				await page.evaluate(async () => {
					for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
						scrollTo(0, top);
						await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
					}
					await Promise.all([...document.images].filter((image) => image.checkVisibility()).map((image) => image.decode().catch(() => {})));
				});
				const { moved, what } = await shifts();
				expect(moved, what).toBeLessThanOrEqual(0.002);
			});
});

const combinations: Record<string, string>[] = [
	{ theme: "black", size: "0", leading: "close", width: "short", digits: "deva" },
	{ theme: "contrast", size: "6", leading: "open", width: "full", letters: "device", digits: "deva" },
	{ theme: "sepia", size: "5", pictures: "tap", motion: "less" },
	{ theme: "dark", size: "4", pictures: "off", digits: "deva", width: "full" },
	{ size: "3", width: "short", letters: "device", pictures: "on", easy: "on", focus: "paragraph" },
];

for (const width of [360, 1280])
	test(`nothing moves at ${width} px whatever was chosen`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const shifts = await watchShifts(page);
		await page.goto(story);
		await takenOver(page);
		for (const settings of combinations) {
			await page.evaluate((chosen) => localStorage.setItem("pathak.settings", JSON.stringify(chosen)), settings);
			await page.reload();
			await takenOver(page);
			await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.early") ?? "")).toContain(Object.values(settings)[0] ?? "");
			for (const path of [story, "/"]) {
				const { held, letCome } = await holdBack(page);
				await page.goto(path, { waitUntil: "commit" });
				await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
				await expect.poll(held).toBeGreaterThan(0);
				letCome();
				await takenOver(page);
				await page.waitForFunction(
					() => localStorage.getItem("pathak.face") === "kept" || document.documentElement.matches('[data-pictures~="hidden"]'),
				);
				const { moved, what } = await shifts();
				expect(moved, `${path} ${JSON.stringify(settings)}: ${what}`).toBeLessThanOrEqual(0.002);
				await page.unrouteAll({ behavior: "ignoreErrors" });
			}
		}
	});

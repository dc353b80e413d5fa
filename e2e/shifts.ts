/** What moves on a page by itself, as the browser counts it. */
import type { Page } from "playwright/test";

/** Waits until a page's typeface is on, kept from an earlier page or come late: what is measured before stands elsewhere afterwards. */
export const typefaceIsOn = (page: Page) =>
	page.waitForFunction(() => {
		const isLate = [...document.fonts].some(({ family }) => family.includes("Eczar Late"));
		return localStorage.getItem("pathak.face") === "kept" && (isLate || document.documentElement.dataset["face"] === "kept");
	});

export type Watching = { readonly drawsOn: () => Promise<boolean>; readonly shiftsSoFar: () => { moved: number; what: string } };

/** Counts what moves on every page opened from here on. The function returned says how far, and which words, on the page that is open. */
export async function watchShifts(page: Page): Promise<() => Promise<{ moved: number; what: string }>> {
	await page.addInitScript(() => {
		type Shift = PerformanceEntry & {
			value: number;
			sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
		};
		const shifts: Shift[] = [];
		const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
		observer.observe({ type: "layout-shift", buffered: true });
		Object.assign(window, {
			// Chromium 156 now and then forgets the tiles of a page that is scrolled while it is drawn ahead (two of its raster jobs, one lost wake-up), and draws that page no more.
			drawsOn: () =>
				Promise.race([
					new Promise<boolean>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
					new Promise<boolean>((done) => setTimeout(() => done(false), 5000)),
				]),
			shiftsSoFar: () => {
				shifts.push(...(observer.takeRecords() as Shift[]));
				const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(",");
				const words = shifts.flatMap(({ sources }) =>
					sources.map(
						({ node, previousRect, currentRect }) => `${node?.textContent?.slice(0, 40)} ${place(previousRect)} → ${place(currentRect)}`,
					),
				);
				return { moved: shifts.reduce((sum, { value }) => sum + value, 0), what: words.join(" | ") };
			},
		});
	});
	return () =>
		page.evaluate(async () => {
			const { drawsOn, shiftsSoFar } = window as unknown as Watching;
			await drawsOn();
			return shiftsSoFar();
		});
}

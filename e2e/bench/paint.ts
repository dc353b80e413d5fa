/** One page load by a new reader: when words and picture are painted, how long the page is deaf, what moves, what it costs. */
import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "playwright/test";
import { type Received, slowDown, withReader } from "./phone.ts";

/** Times in ms from the start of navigation; bytes as sent. */
export type Load = {
	readonly firstPaint: number;
	readonly firstContent: number;
	readonly firstText: number;
	readonly largest: number;
	readonly blocking: number;
	readonly longestTask: number;
	readonly shift: number;
	readonly bytes: number;
	readonly requests: number;
	readonly largestElement: string;
	readonly received: readonly Received[];
};

type Seen = { firstText: number; largest: number; largestElement: string; shift: number; tasks: number[] };

/** How long a page is watched after its load event, in ms: scripts may start late; without any, only the last paint is still to be reported. */
export const watchedFor = { story: 5000, bare: 1000 };

/**
 * Runs in the page before anything of it. First text is the time at which the headline is painted, by the Element Timing
 * interface: first contentful paint would count a wordmark or a picture as content, and largest paint leaves out a headline
 * that is smaller than what was painted with it. The headline is what a reader reads first, and both pages have one.
 * The mark is set while the page is parsed, before the element is painted, and on each that takes its place before that: what the worker has
 * drawn of a kept story may be the application's by the first paint.
 * No function in here has a name: tsx would have it call a helper that the page does not have.
 */
export function watch() {
	const seen: Seen = { firstText: Number.NaN, largest: Number.NaN, largestElement: "", shift: 0, tasks: [] };
	Object.assign(window, { seen });
	new MutationObserver((_, observer) => {
		if (!Number.isNaN(seen.firstText)) return observer.disconnect();
		document.querySelector("h1:not([elementtiming])")?.setAttribute("elementtiming", "headline");
	}).observe(document, { childList: true, subtree: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if (Number.isNaN(seen.firstText)) seen.firstText = entry.startTime;
	}).observe({ type: "element", buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { element: Element | null })[]) {
			seen.largest = entry.startTime;
			seen.largestElement = entry.element?.localName ?? "";
		}
	}).observe({ type: "largest-contentful-paint", buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
	}).observe({ type: "layout-shift", buffered: true });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) seen.tasks.push(duration);
	}).observe({ type: "longtask", buffered: true });
}

export function load(browser: Browser, address: string, watched: number): Promise<Load> {
	return withReader(browser, async (page) => {
		const received = await slowDown(page);
		await page.addInitScript(watch);
		await page.goto(address, { waitUntil: "load" });
		await pause(watched);
		const { seen, paints } = await page.evaluate(() => ({
			seen: (window as unknown as { seen: Seen }).seen,
			paints: performance.getEntriesByType("paint").map(({ name, startTime }) => ({ name, startTime })),
		}));
		const paint = (wanted: string) => paints.find(({ name }) => name === wanted)?.startTime ?? Number.NaN;
		return {
			firstPaint: paint("first-paint"),
			firstContent: paint("first-contentful-paint"),
			firstText: seen.firstText,
			largest: seen.largest,
			largestElement: seen.largestElement,
			shift: seen.shift,
			blocking: seen.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
			longestTask: Math.max(0, ...seen.tasks),
			bytes: received.reduce((sum, { bytes }) => sum + bytes, 0),
			requests: received.length,
			received,
		};
	});
}

/** What axe finds wrong with a page. It is read into a page once: the package for Playwright does so at every look, which takes longer than the look. */
import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright/test";

declare global {
	interface Window {
		readonly axe: typeof axe;
	}
}

/** One line a fault: its rule, the element, what is wrong with it. `within` is a selector, else the page; frames are not looked into. */
export async function faultsOf(page: Page, options: RunOptions = {}, within?: string): Promise<string[]> {
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
	// What is still coming in is not yet as it will be.
	await page.evaluate(() => {
		const passing = document
			.getAnimations()
			.filter(
				({ timeline, effect, playState }) =>
					playState === "running" && timeline === document.timeline && effect?.getComputedTiming().endTime !== Infinity,
			);
		return Promise.allSettled(passing.map(({ finished }) => finished));
	});
	const { violations } = await page.evaluate(
		([place, all]) => window.axe.run(place ?? document, { ...all, iframes: false, resultTypes: ["violations"] }),
		[within, options] as const,
	);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id} ${html} ${failureSummary}`));
}

/** The typeface comes on when the words are there: the screen first, so that a slow phone stays with its reader. */
import { expect, takenOver, test } from "./reader.ts";

for (const path of ["/story/putin-biden-phone-0907", "/section/duniya"])
	test(`what is below the screen of ${path} is laid out after it when the face comes, and stands as it would have`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.addInitScript(() => {
			addEventListener("DOMContentLoaded", () => {
				/** Of what was put by, where it began. */
				const tops: number[] = [];
				Object.assign(window, { tops });
				new MutationObserver((records) => {
					for (const { target, oldValue } of records)
						if (oldValue?.includes("content-visibility: hidden")) tops.push((target as Element).getBoundingClientRect().top);
				}).observe(document.body, { attributeFilter: ["style"], attributeOldValue: true, subtree: true });
			});
		});
		await page.goto(path);
		await takenOver(page);
		await page.waitForFunction(() => localStorage.getItem("pathak.face") === "kept");
		await expect.poll(() => page.evaluate(() => Object(window).tops.length)).toBeGreaterThan(3);
		expect(await page.evaluate(() => Math.min(...Object(window).tops))).toBeGreaterThanOrEqual(740);
		await expect(page.locator("[style*=content-visibility]")).toHaveCount(0);
		const places = () =>
			page.evaluate(() => Array.from(document.querySelectorAll("#root *"), (each) => JSON.stringify(each.getBoundingClientRect())));
		const after = await places();
		await page.evaluate(() => {
			const root = document.getElementById("root");
			if (!root) return;
			root.style.display = "none";
			root.getBoundingClientRect();
			root.style.display = "";
		});
		expect(await places()).toEqual(after);
	});

test("no rule of a page has a browser find the style of everything beside what is put into it anew", async ({ page }) => {
	for (const path of ["/", "/section/duniya", "/story/putin-biden-phone-0907", "/saved", "/search"]) {
		await page.goto(path);
		await takenOver(page);
		const selectors = await page.evaluate(() => {
			const of = (rules: CSSRuleList): string[] =>
				Array.from(rules).flatMap((rule) => [
					...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
					...("cssRules" in rule ? of(rule.cssRules as CSSRuleList) : []),
				]);
			return Array.from(document.styleSheets).flatMap(({ cssRules }) => of(cssRules));
		});
		expect(selectors.length).toBeGreaterThan(100);
		// On the left of a sibling's sign something is told of more than its kind.
		const siblings = selectors.flatMap((each) => each.match(/[^\s,>]+ [+~] /g) ?? []);
		expect(siblings.filter((each) => !/[.#[]/.test(each) && !/\dn? [+~]/.test(each))).toEqual([]);
	}
});

/** What a page looks like on paper: nothing of it is cut off at the sheet's edge, and no column, digit or matra is lost between sheets. */
import type { Page } from "playwright/test";
import { expect, takenOver, test } from "./reader.ts";

/** In CSS px: what the page's margins leave of a sheet of A4, and of A5. Browsers cut off what stands outside of it. */
const sheets = { A4: 718, A5: 484 } as const;

async function onPaper(page: Page, path: string, sheet: keyof typeof sheets = "A4") {
	await page.setViewportSize({ width: sheets[sheet], height: 900 });
	await page.goto(path);
	await takenOver(page);
	await page.emulateMedia({ media: "print" });
}

test("on paper a quotation's first mark hangs within the sheet", async ({ page }) => {
	for (const sheet of ["A4", "A5"] as const)
		for (const id of ["garmi-pakshi-matka", "nadi-badli-pul"]) {
			await onPaper(page, `/story/${id}`, sheet);
			const marks = await page.locator("main blockquote p, main h1, .prose > p").evaluateAll((texts) =>
				texts.map((text) => {
					const range = document.createRange();
					range.setStart(text, 0);
					range.setEnd(document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode() ?? text, 1);
					return range.getBoundingClientRect().left;
				}),
			);
			expect(marks.length).toBeGreaterThan(4);
			expect(Math.min(...marks), `${id}, ${sheet}`).toBeGreaterThanOrEqual(0);
		}
});

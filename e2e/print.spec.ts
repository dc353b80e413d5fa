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

for (const columns of [6, 9, 12, 18, 30])
	test(`on paper a table of ${columns} columns stands whole within the sheet`, async ({ page }) => {
		for (const sheet of ["A4", "A5"] as const) {
			await onPaper(page, "/story/himalay-jheel-sensor", sheet);
			const table = page.locator("main table").first();
			await table.evaluate((each, wanted) => {
				for (const row of each.querySelectorAll("tr")) {
					const [last] = [...row.children].slice(-1);
					while (last && row.children.length < wanted) row.append(last.cloneNode(true));
					const [, second] = row.children;
					if (row.rowIndex > 0) second?.replaceChildren("1,25,00,000");
					if (row.rowIndex > 0) last?.replaceChildren(`https://example.com/${"a".repeat(80)}`);
				}
			}, columns);
			const edges = await table.evaluate((each) => {
				const region = each.parentElement ?? each;
				const range = document.createRange();
				const texts = [...each.querySelectorAll("th, td")].flatMap((cell) => {
					range.selectNodeContents(cell);
					return [...range.getClientRects()];
				});
				const { left, right } = region.getBoundingClientRect();
				return {
					left,
					right,
					cut: region.scrollWidth - region.clientWidth,
					from: Math.min(...texts.map((text) => text.left)),
					to: Math.max(...texts.map((text) => text.right)),
				};
			});
			expect(edges.cut, sheet).toBe(0);
			expect(edges.from, sheet).toBeGreaterThanOrEqual(edges.left);
			expect(edges.to, sheet).toBeLessThanOrEqual(edges.right + 0.5);
			expect(edges.right, sheet).toBeLessThanOrEqual(sheets[sheet]);
			await expect(table.locator(".."), sheet).toHaveCSS("overflow-x", "visible");
		}
	});

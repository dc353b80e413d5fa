/** What a page looks like on paper: nothing of it is cut off at the sheet's edge, and no column, digit or matra is lost between sheets. */
import type { Page } from "playwright/test";
import { listWords } from "../src/listWords.ts";
import { takeHasAway } from "./oldest.ts";
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
			await page.evaluate(takeHasAway);
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

for (const [size, width] of [
	[16, 718],
	[32, 320],
] as const)
	test(`a list's numbers have room up to the thousands, on ${width} px with letters of ${size} px`, async ({ page }) => {
		await (await page.context().newCDPSession(page)).send("Page.setFontSizes", { fontSizes: { standard: size } });
		await page.setViewportSize({ width, height: 640 });
		await page.goto("/story/gali-cricket-niyam");
		await takenOver(page);
		await page.evaluate(takeHasAway);
		const list = page.locator(".prose > ol").first();
		for (const items of [120, 1200])
			for (const media of ["screen", "print"] as const)
				for (const digits of ["0123456789", "०१२३४५६७८९"]) {
					await page.emulateMedia({ media });
					const [room, needed] = await list.evaluate(
						(each, [wanted, digits]) => {
							const [item] = each.children;
							while (item && each.children.length < wanted) each.append(item.cloneNode(true));
							const number = document.createElement("span");
							number.style.whiteSpace = "pre";
							each.lastElementChild?.append(number);
							const widths = [...digits].map((digit) => {
								number.textContent = `${digit.repeat(String(wanted).length)}. `;
								return number.getBoundingClientRect().width;
							});
							number.remove();
							const least = Math.min(...[...each.children].map((one) => one.getBoundingClientRect().left));
							return [least - each.getBoundingClientRect().left, Math.max(...widths)] as const;
						},
						[items, digits] as const,
					);
					expect(room, `${items} ${media} ${digits}`).toBeGreaterThanOrEqual(needed);
				}
	});

test("on paper no ink of a headline or quotation stands above its box, where a sheet may begin", async ({ page }) => {
	for (const path of ["/", "/story/garmi-pakshi-matka", "/story/himalay-jheel-sensor"]) {
		await onPaper(page, path);
		const heads = await page.locator("main :is(h1, h2, h3, blockquote, .prose > p):visible").evaluateAll((all) =>
			all.map((head) => {
				const last = document.createTreeWalker(head, NodeFilter.SHOW_TEXT).nextNode()?.parentElement ?? head;
				const mark = document.createElement("span");
				mark.style.display = "inline-block";
				last.prepend(mark);
				const baseline = mark.getBoundingClientRect().bottom;
				mark.remove();
				const { fontWeight, fontSize, fontFamily } = getComputedStyle(last);
				const canvas = document.createElement("canvas").getContext("2d");
				if (!canvas) return 0;
				canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
				return baseline - canvas.measureText("र्कौंर्कैंओं").actualBoundingBoxAscent - head.getBoundingClientRect().top;
			}),
		);
		expect(heads.length).toBeGreaterThan(2);
		expect(Math.min(...heads), path).toBeGreaterThanOrEqual(0);
	}
});

test("on paper stands where to write of a mistake, and nothing that only a press could do", async ({ page }) => {
	await onPaper(page, "/story/garmi-pakshi-matka");
	const contact = page.getByRole("contentinfo").or(page.locator("article footer")).locator('a[href^="mailto:"]').first();
	// As it is written by hand, with no scheme before it.
	expect(await contact.getAttribute("href")).toBe("mailto:sampadak@pathak.example");
	expect(await contact.evaluate((link) => getComputedStyle(link, "::after").content)).toBe('" (sampadak@pathak.example)"');
	await onPaper(page, "/");
	await expect(page.locator("main h2 a[href='/section/desh']").first()).toBeVisible();
	await expect(page.locator("main h2 a").filter({ hasText: listWords.all }).first()).toBeHidden();
});

test("on paper the line of a quotation is hidden behind its first words, and the foot is on one sheet", async ({ page }) => {
	await onPaper(page, "/story/garmi-pakshi-matka");
	await expect(page.locator("main blockquote").first()).toHaveCSS("print-color-adjust", "exact");
	const foot = page.locator("body footer").last();
	await expect(foot).toHaveCSS("break-inside", "avoid");
	await expect(foot.locator("a, p").filter({ visible: true })).toHaveCount(1);
});

test("on paper no sheet begins or ends with fewer than three lines of a paragraph", async ({ page }) => {
	await onPaper(page, "/story/nadi-badli-pul");
	const lines = await page.locator(".prose > p").evaluateAll((texts) =>
		texts.map((text) => {
			const { orphans, widows } = getComputedStyle(text);
			return `${orphans} ${widows}`;
		}),
	);
	expect(lines.length).toBeGreaterThan(2);
	expect(new Set(lines)).toEqual(new Set(["3 3"]));
});

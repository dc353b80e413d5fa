/** What a page looks like on paper: nothing of it is cut off at the sheet's edge, and no column, digit or matra is lost between sheets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { listWords } from "../src/listWords.ts";
import { takeHasAway } from "./oldest.ts";
import { expect, takenOver, test } from "./reader.ts";
import { sites } from "./sites.ts";

/** In CSS px: what the page's margins leave of a sheet of A4, and of A5. Browsers cut off what stands outside of it. */
const sheets = { A4: 718, A5: 484 } as const;

async function onPaper(page: Page, path: string, sheet: keyof typeof sheets = "A4") {
	await page.setViewportSize({ width: sheets[sheet], height: 900 });
	await page.goto(path);
	await takenOver(page);
	await page.emulateMedia({ media: "print" });
}

type Block = { readonly type: string; readonly header: string[]; readonly rows: string[][]; readonly items: unknown[] };

/** Goes from its section to a story whose blocks have been changed on the way. */
async function openChanged(page: Page, id: string, change: (block: Block) => Partial<Block>) {
	const story = JSON.parse(readFileSync(join(sites.sample.folder, "stories", `${id}.json`), "utf8"));
	const body = story.body.map((block: Block) => ({ ...block, ...change(block) }));
	await page.unroute("**/stories/*.json");
	await page.route("**/stories/*.json", (route) => route.fulfill({ json: { ...story, body } }));
	await page.goto(`/section/${story.articleSection}`);
	await takenOver(page);
	await page.locator(`main a[href="/story/${id}"]`).first().click();
	await expect(page.locator(".prose")).toBeVisible();
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
		const wide = (row: readonly string[], of: object = {}) => Object.assign(Array(columns).fill(row.at(-1)), row, of);
		const many = { 1: "1,25,00,000", 4: `https://example.com/${"a".repeat(80)}` };
		await openChanged(page, "himalay-jheel-sensor", ({ type, header, rows }) =>
			type === "table" ? { header: wide(header), rows: rows.map((row) => wide(row, many)) } : {},
		);
		await page.evaluate(takeHasAway);
		await page.emulateMedia({ media: "print" });
		const table = page.locator("main table").first();
		await expect(table.locator("th")).toHaveCount(columns);
		for (const sheet of ["A4", "A5"] as const) {
			await page.setViewportSize({ width: sheets[sheet], height: 900 });
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
		for (const items of [120, 1200]) {
			await openChanged(page, "gali-cricket-niyam", ({ type }) => (type === "list" ? { items: Array(items).fill("टप्पा") } : {}));
			await page.evaluate(takeHasAway);
			const list = page.locator(".prose > ol").first();
			await expect(list.locator("li")).toHaveCount(items);
			for (const media of ["screen", "print"] as const)
				for (const digits of ["0123456789", "०१२३४५६७८९"]) {
					await page.emulateMedia({ media });
					const [room, needed] = await list.evaluate(
						(each, [wanted, digits]) => {
							const number = document.createElement("span");
							number.style.whiteSpace = "pre";
							each.lastElementChild?.append(number);
							const widths = [...digits].map((digit) => {
								number.textContent = `${digit.repeat(String(wanted).length)}. `;
								return number.getBoundingClientRect().width;
							});
							number.remove();
							return [Number.parseFloat(getComputedStyle(each).paddingInlineStart), Math.max(...widths)] as const;
						},
						[items, digits] as const,
					);
					expect(room, `${items} ${media} ${digits}`).toBeGreaterThanOrEqual(needed);
				}
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

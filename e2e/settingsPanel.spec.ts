/** What the panel of settings offers, and how it stands there. */
import { legends, words as panelWords } from "../src/comforts/words.ts";
import { open, openPanel, panel, phone } from "./panel.ts";
import { expect, test } from "./reader.ts";

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

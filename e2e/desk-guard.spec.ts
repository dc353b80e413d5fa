/** What the desk holds to whatever is written on it: hostile copy stays letters, everyone can use it, its weight has an end, nothing leaves the browser. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { firstView } from "../src/desk/view.ts";
import { words } from "../src/desk/words.ts";
import { faultsOf } from "./axe.ts";
import { expect, test } from "./reader.ts";
import { sites } from "./sites.ts";
import { faultsInThemes, wear } from "./themes.ts";
import { authored, expectHeadline, id, openDesk, screen, set, story, writeJson } from "./writing.ts";

test.describe("hostile copy", () => {
	const hostile = readFileSync(join(sites.strange.edition, "stories", "hostile.json"), "utf8");
	// On the desk and on each of its screens, which are windows of their own and come and go: what runs complains, and so fails the test.
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			for (const name of ["alert", "confirm", "prompt"]) Object.assign(window, { [name]: () => console.error(`ran: ${name}`) });
		});
	});

	test("full of markup is letters everywhere", async ({ page }) => {
		await openDesk(page);
		await writeJson(page, hostile);
		const { headline } = JSON.parse(hostile) as { headline: string };
		await expectHeadline(page, 360, headline);
		await page.getByRole("tab", { name: words.form }).click();
		await expect(page.locator('[id="field-headline"]')).toHaveValue(headline);
		for (const root of [page.locator("html"), screen(page, 360).locator("html")])
			expect(await root.locator("body :is(object, embed, base, [onerror], [onload])").count()).toBe(0);
		expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
	});

	test("of whatever shape it is refused in words, and the desk goes on", async ({ page }) => {
		await openDesk(page);
		for (const [name, make] of [
			[
				"with keys of objects' own",
				() => '{"__proto__": {"a": 1}, "constructor": {"prototype": {}}, "body": {"__proto__": []}, "headline": {"toString": 1}}',
			],
			["nested twenty thousand deep", () => `${'{"a":['.repeat(20_000)}${"]}".repeat(20_000)}`],
			["of five megabytes", () => JSON.stringify({ headline: "अ".repeat(5_000_000) })],
			["that is only a list of lists", () => `[${"[],".repeat(5_000)}[]]`],
			["with lone surrogates and overrides", () => '{"headline": "\\ud800 \\u202e अ", "body": [{"type": "paragraph", "text": "\\u0000"}]}'],
		] as const)
			await test.step(name, async () => {
				await writeJson(page, make());
				await expect(page.locator(".desk-checks").getByRole("status")).toContainText(/[1-9]\d* भूल/);
				expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
				await page.getByRole("tab", { name: words.form }).click();
				await writeJson(page, authored);
				await expectHeadline(page, 360, story.headline);
				// What was said of the copy before is said no more.
				await expect(page.locator(".desk-checks").getByRole("status")).not.toContainText(/[1-9]\d* भूल/);
			});
	});
});

test.describe("everyone can use the desk", () => {
	test("on a phone and on a desk, by night and by day in every theme: no violation, nothing sticks out", async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 900 });
		await openDesk(page, { frames: firstView.frames });
		await writeJson(page, set(authored, { articleSection: "nahi" }));
		for (const [width, colorScheme] of [
			[320, "dark"],
			[320, "light"],
			[1440, "light"],
			[1440, "dark"],
		] as const)
			await test.step(`${width} px, ${colorScheme}`, async () => {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme });
				await expect(page.locator(".desk-device")).toHaveCount(width === 320 ? 1 : 3);
				for (const tab of [words.form, words.code]) {
					await page.getByRole("tab", { name: tab }).click();
					await page.locator("details").evaluateAll((folds) => {
						for (const fold of folds) fold.setAttribute("open", "");
					});
					expect(await (colorScheme === "light" ? faultsInThemes : faultsOf)(page), tab).toEqual([]);
					for (const theme of colorScheme === "light" ? ([null, "sepia"] as const) : [null]) {
						await wear(page, theme);
						expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
					}
					await wear(page, null);
				}
			});
	});

	test("tabs are moved between with arrows", async ({ page }) => {
		await openDesk(page);
		await page.getByRole("tab", { name: words.form }).focus();
		await page.keyboard.press("End");
		await expect(page.getByRole("tab", { name: words.code })).toBeFocused();
		await expect(page.getByRole("textbox", { name: words.code })).toBeVisible();
	});
});

test("the first opening costs 250 kB at most, and asks for nothing elsewhere; found by no search engine", async ({ page }) => {
	const scripts = new Set<string>();
	page.on("request", (request) => {
		const { pathname } = new URL(request.url());
		if (/\.(js|css)$/.test(pathname)) scripts.add(pathname);
	});
	const answer = await page.goto("/desk");
	await expect(page.getByLabel(words.pasteHere)).toBeVisible();
	await page.waitForLoadState("networkidle");
	const size = (path: string) => statSync(join(sites.sample.folder, `${path}.gz`)).size;
	const total = (paths: readonly string[] = [...scripts]) => paths.reduce((sum, path) => sum + size(path), 0);
	expect(scripts.size).toBeGreaterThan(1);
	expect(total()).toBeLessThanOrEqual(250_000);
	// With a story come the reader's own application, on its screens, and the checks.
	await page.getByRole("button", { name: words.emptyForm }).click();
	await expectHeadline(page, 360, words.noHeadline);
	// When the editor rests come the pages of lists, in which the headline is measured.
	await expect.poll(() => [...scripts].filter((path) => /\/(FrontPage|SectionPage)-/.test(path)).length).toBe(2);
	// Nothing comes any more; a picture that was on its way to a screen that is taken away may count as on its way for ever.
	let count = 0;
	const grown = () => {
		const before = count;
		count = scripts.size;
		return count - before;
	};
	await expect.poll(grown, { intervals: [1_000] }).toBe(0);
	const ofLists = /\/(gauge|lists|Item|FrontPage|SectionPage)-/;
	expect(total([...scripts].filter((path) => !ofLists.test(path)))).toBeLessThanOrEqual(330_000);
	expect(total()).toBeLessThanOrEqual(336_000);
	// With a story that is out already comes what its copy is checked and compared by, above all the words of the news.
	await page.getByRole("button", { name: words.bring, exact: true }).click();
	await page.getByLabel(words.openStory).fill(id);
	await page.getByRole("button", { name: words.open, exact: true }).click();
	await expectHeadline(page, 360, story.headline);
	await expect.poll(() => [...scripts].some((path) => /\/frequent-/.test(path))).toBe(true);
	await expect.poll(grown, { intervals: [1_000] }).toBe(0);
	expect(total()).toBeLessThanOrEqual(366_000);
	expect(await page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex");
	expect(answer?.headers()["x-robots-tag"]).toBe("noindex");
});

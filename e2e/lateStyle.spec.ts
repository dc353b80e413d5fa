/** What a page's first paint needs stands in the page: the sheets below a story's headline and behind it, and the one of all pages under a list, change nothing that stands there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "../src/words.ts";
import { expect, takenOver, test } from "./reader.ts";
import { sites } from "./sites.ts";

const folder = join(sites.sample.folder, "story");
const classesOf = (name: string) => readFileSync(join(folder, name), "utf8").match(/(?<=class=")[^"]+/g) ?? [];

/** Stories that wear between them every class that the edition's wear. */
const seen = new Set<string>();
const stories = readdirSync(folder)
	.filter((name) => name.endsWith(".html"))
	.filter((name) => {
		const before = seen.size;
		for (const each of classesOf(name)) seen.add(each);
		return seen.size > before;
	})
	.map((name) => `/story/${name.slice(0, -".html".length)}`);

const lists = ["/", "/section/desh", "/search", "/saved"];

test.describe("when a sheet does not come at first", () => {
	test.use({ allowed: [/Failed to load resource|net::ERR_FAILED/] });
	for (const [path, name] of [[stories[0] ?? "", "late"] as const, ...lists.map((path) => [path, "whole"] as const)])
		test(`the application asks for it again: the ${name} one on ${path}`, async ({ page }) => {
			let isDown = true;
			await page.route(`**/assets/${name}-*.css`, (route) => (isDown ? route.abort() : route.continue()));
			await page.goto(path);
			await takenOver(page);
			isDown = false;
			const rules = () =>
				page.evaluate((name) => {
					const link = document.querySelector<HTMLLinkElement>(`head link[href^="/assets/${name}-"]:not([media="not all"])`);
					try {
						return link?.sheet?.cssRules.length ?? 0;
					} catch {
						// The one that failed stands until the next is asked for.
						return 0;
					}
				}, name);
			await expect.poll(rules).toBeGreaterThan(10);
		});
});

test("a story is read whole, to its source, while its late sheet does not come", async ({ page }) => {
	await page.route(/\/assets\/late-\w+\.css/, () => {});
	await page.goto("/story/putin-biden-phone-0907", { waitUntil: "commit" });
	await expect(page.getByText(words.source, { exact: true })).toBeVisible();
	// Nothing below was read in yet, and so not laid out either.
	await expect(page.getByRole("contentinfo")).toHaveCount(0);
});

const sheets = { late: 'link[rel=stylesheet][href^="/assets/late-"]', below: "#root style" };
const wholeSheet = 'link[rel=stylesheet][href^="/assets/whole-"]';

/** What of a page looks otherwise with a sheet than without, by where it stands and how it is styled: all of it, or what is read in before the sheet; null without one. */
function changedBy(selector: string) {
	const element = document.querySelector<HTMLLinkElement | HTMLStyleElement>(selector);
	if (!element?.sheet) return null;
	const { sheet } = element;
	element.media = "all";
	for (let each: Element | null = element; each?.closest("#root") && each.id !== "root"; each = each.parentElement)
		while (each.nextElementSibling) each.nextElementSibling.remove();
	// The first time is not looked at: laid out once more, a balanced line may differ by part of a pixel.
	const [, withIt = [], without = []] = [true, false, true].map((isOff) => {
		sheet.disabled = isOff;
		return Array.from(document.querySelectorAll("#root :not(link, style)"), (element) => {
			const styles = [undefined, "::before", "::after"].map((part) => {
				const style = getComputedStyle(element, part);
				return Array.from(style, (name) => style.getPropertyValue(name)).join();
			});
			return [element.outerHTML.slice(0, 80), JSON.stringify(element.getBoundingClientRect()), ...styles].join("\n");
		});
	});
	return withIt.flatMap((look, index) => (look === without[index] ? [] : [look.split("\n")[0]]));
}

test.describe(() => {
	test.use({ javaScriptEnabled: false });
	for (const [name, selector] of Object.entries(sheets))
		for (const width of [360, 1280])
			test(`what stands before its ${name} sheet looks the same without it, ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				expect(stories.length).toBeGreaterThan(5);
				for (const path of stories) {
					await page.goto(path);
					const changed = await page.evaluate(changedBy, selector);
					if (changed === null) expect(await page.locator("h1#headline").count(), `${path} is a story`).toBe(0);
					else expect(changed, path).toEqual([]);
				}
			});
});

for (const width of [360, 768, 1280]) {
	test.describe(() => {
		test.use({ javaScriptEnabled: false });
		for (const path of lists)
			test(`${path} looks the same without the sheet of all pages, ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(path, { waitUntil: "networkidle" });
				expect(await page.evaluate(changedBy, wholeSheet)).toEqual([]);
			});
	});
	for (const asked of ["दिल्ली", "pani", "बारिश -मुंबई", "zzzzz"])
		test(`so does what is found for ${asked}, before the application is there, ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			const came = page.waitForResponse(/\/assets\/whole-/);
			await page.route(/\/assets\/page-[\w-]+\.js/, () => {});
			await page.goto(`/search?q=${encodeURIComponent(asked)}`, { waitUntil: "commit" });
			await (await came).finished();
			if (asked !== "zzzzz") await expect(page.locator("#results > li").first()).toBeVisible();
			expect(await page.evaluate(changedBy, wholeSheet)).toEqual([]);
		});
}

const everything = "#root *";

/** How what a selector names of the page is styled, in the page's order. */
const styles = (selector: string) =>
	Array.from(document.querySelectorAll(selector), (element) => {
		const style = getComputedStyle(element);
		const looks = ["display", "color", "font-size", "line-height", "padding", "margin", "border", "position", "order"];
		return [element.localName, ...looks.map((name) => style.getPropertyValue(name))].join(" | ");
	});

for (const width of [360, 1280]) {
	test(`who goes on from a story finds lists as those who open them, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of ["/", "/section/desh"]) {
			// What is newest comes after the page stands.
			await page.goto(path, { waitUntil: "networkidle" });
			await takenOver(page);
			const opened = await page.evaluate(styles, everything);
			await page.goto(stories[0] ?? "");
			await takenOver(page);
			await page
				.locator(`a[href="${path}"]`)
				.first()
				.evaluate((element: HTMLAnchorElement) => element.click());
			await page.waitForURL(`**${path}`);
			await takenOver(page);
			await expect.poll(() => page.evaluate(styles, everything)).toEqual(opened);
		}
	});
}

/** The story itself, without what comes after its reader's first act. */
const own = "main article :not(style, link, aside, aside *, dl *)";

for (const width of [360, 1280]) {
	test(`who goes on to a story finds it as those who open it, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto("/story/putin-biden-phone-0907");
		const another = page.locator('main a[href^="/story/"]').first();
		const path = (await another.getAttribute("href")) ?? "";
		await page.goto(path, { waitUntil: "networkidle" });
		await takenOver(page);
		expect(await page.locator(sheets.below).count()).toBe(1);
		const opened = await page.evaluate(styles, own);
		await page.goBack();
		await takenOver(page);
		await another.evaluate((element: HTMLAnchorElement) => element.click());
		await page.waitForURL(`**${path}`);
		await expect.poll(() => page.evaluate(styles, own)).toEqual(opened);
	});
}

/** What a story's first paint needs stands in the page: the sheets below its headline and behind it change nothing that stands before them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "../src/words.ts";
import { lateIsHere } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { sites } from "./sites.ts";

const folder = join(sites.sample.folder, "story");
const classesOf = (name: string) => readFileSync(join(folder, name), "utf8").match(/(?<=class=")[^"]+/g) ?? [];

/** Stories that wear between them every class that the edition's wear. */
const seen = new Set<string>();
const stories = readdirSync(folder)
	.filter((name) => name.endsWith(".html") && readFileSync(join(folder, name), "utf8").includes('<h1 id="headline"'))
	.filter((name) => {
		const before = seen.size;
		for (const each of classesOf(name)) seen.add(each);
		return seen.size > before;
	})
	.map((name) => `/story/${name.slice(0, -".html".length)}`);

test.describe("when the late sheet does not come at first", () => {
	test.use({ allowed: [/Failed to load resource|net::ERR_FAILED/] });
	test("the application asks for it again", async ({ page }) => {
		let isDown = true;
		await page.route(/\/assets\/late-\w+\.css/, (route) => (isDown ? route.abort() : route.continue()));
		await page.goto(stories[0] ?? "");
		await takenOver(page);
		isDown = false;
		const isThere = () =>
			page.evaluate(() => {
				try {
					return Boolean(document.querySelector<HTMLLinkElement>('head link[href^="/assets/late-"]')?.sheet?.cssRules.length);
				} catch {
					// Of one that has failed the browser tells no rules.
					return false;
				}
			});
		await expect.poll(isThere).toBe(true);
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

/** What of a page that is read in before a sheet looks otherwise with the sheet than without, by where it stands and how it is styled; null without a sheet. */
function changedBy(selector: string) {
	const element = document.querySelector<HTMLLinkElement | HTMLStyleElement>(selector);
	if (!element?.sheet) return null;
	const { sheet } = element;
	for (let each: Element | null = element; each && each.id !== "root"; each = each.parentElement)
		while (each.nextElementSibling) each.nextElementSibling.remove();
	// Laid out once more, a balanced line may differ by part of a pixel.
	const names = Array.from(getComputedStyle(element));
	sheet.disabled = true;
	document.body.getBoundingClientRect();
	const [withIt = [], without = []] = [false, true].map((isOff) => {
		sheet.disabled = isOff;
		return Array.from(document.querySelectorAll("#root :not(link, style)"), (element) => {
			const styles = [undefined, "::before", "::after"].map((part) => {
				const style = getComputedStyle(element, part);
				return names.map((name) => style.getPropertyValue(name)).join();
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
			// A click, too, brings what comes late.
			await page.keyboard.press("Shift");
			await lateIsHere(page);
			const opened = await page.evaluate(styles, everything);
			await page.goto(stories[0] ?? "");
			await takenOver(page);
			await page
				.locator(`a[href="${path}"]`)
				.first()
				.evaluate((element: HTMLAnchorElement) => element.click());
			await page.waitForURL(`**${path}`);
			await takenOver(page);
			await lateIsHere(page);
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

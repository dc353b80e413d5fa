/** What a story's first paint needs stands in the page: the sheet behind the story changes nothing until the application is there. */
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

test.describe("when the late sheet does not come at first", () => {
	test.use({ allowed: [/Failed to load resource|net::ERR_FAILED/] });
	test("the application asks for it again", async ({ page }) => {
		let isDown = true;
		await page.route(/\/assets\/late-\w+\.css/, (route) => (isDown ? route.abort() : route.continue()));
		await page.goto(stories[0] ?? "");
		await takenOver(page);
		isDown = false;
		const isThere = () =>
			page.evaluate(() => Boolean(document.querySelector<HTMLLinkElement>('head link[href^="/assets/late-"]')?.sheet?.cssRules.length));
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

/**
 * Says of every element that is read in before the late sheet, in words that are the same as long as it looks the same, where it stands and how it is
 * styled, twice: with the sheet and without.
 */
function looks() {
	const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][href^="/assets/late-"]');
	if (!link) return null;
	for (let each: Element | null = link; each && each.id !== "root"; each = each.parentElement)
		while (each.nextElementSibling) each.nextElementSibling.remove();
	const [withIt = [], without = []] = [false, true].map((isOff) => {
		link.disabled = isOff;
		return Array.from(document.querySelectorAll("#root :not(link)"), (element) => {
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
	for (const width of [360, 1280]) {
		test(`a story looks the same without its late sheet, ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			expect(stories.length).toBeGreaterThan(5);
			for (const path of stories) {
				await page.goto(path);
				const main = await page.evaluate(looks);
				if (main === null) expect(await page.locator("h1#headline").count(), `${path} is a story`).toBe(0);
				else expect(main, path).toEqual([]);
			}
		});
	}
});

/** How everything on the page is styled, in the page's order. */
const styles = () =>
	Array.from(document.querySelectorAll("#root *"), (element) => {
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
			const opened = await page.evaluate(styles);
			await page.goto(stories[0] ?? "");
			await takenOver(page);
			await page
				.locator(`a[href="${path}"]`)
				.first()
				.evaluate((element: HTMLAnchorElement) => element.click());
			await page.waitForURL(`**${path}`);
			await takenOver(page);
			await expect.poll(() => page.evaluate(styles)).toEqual(opened);
		}
	});
}

/** What a story's first paint needs stands in the page: the sheet behind the story changes nothing until the application is there. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./reader.ts";
import { sites } from "./sites.ts";

test.use({ javaScriptEnabled: false });

const stories = readdirSync(join(sites.sample.folder, "story"))
	.filter((name) => name.endsWith(".html"))
	.map((name) => `/story/${name.slice(0, -".html".length)}`);

/** Says of every element, in words that are the same as long as it looks the same, where it stands and how it is styled, twice: with the late sheet and without. */
function looks() {
	const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][href^="/assets/late-"]');
	if (!link) return null;
	const [withIt = [], without = []] = [false, true].map((isOff) => {
		link.disabled = isOff;
		return Array.from(document.querySelectorAll("#root *"), (element) => {
			const styles = [undefined, "::before", "::after", "::marker"].map((part) => {
				const style = getComputedStyle(element, part);
				return Array.from(style, (name) => style.getPropertyValue(name)).join();
			});
			return [element.outerHTML.slice(0, 80), JSON.stringify(element.getBoundingClientRect()), ...styles].join("\n");
		});
	});
	return withIt.flatMap((look, index) => (look === without[index] ? [] : [look.split("\n")[0]]));
}

for (const width of [360, 700, 1280]) {
	test(`a story looks the same without its late sheet, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		expect(stories.length).toBeGreaterThan(20);
		for (const path of stories) {
			await page.goto(path);
			const main = await page.evaluate(looks);
			if (main === null) expect(await page.locator("h1#headline").count(), `${path} is a story`).toBe(0);
			else expect(main, path).toEqual([]);
		}
	});
}

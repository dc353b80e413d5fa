/** What a reader with Firefox or Safari would notice first, on the built sample site, one engine after the other. */
import { expect, test } from "playwright/test";
import { address as siteAddress, sites } from "../sites.ts";
import { address, inEachEngine, takenOver } from "./inEachEngine.ts";
import { linesWronglyBegun, textCutOff } from "./measure.ts";

const storyLink = 'a[href^="/story/"]';
const widths = [320, 360, 412, 600, 768, 900];
/** D2 is looked at in this many of the front page's stories, and in one that has a blank before each of its marks: what sample copy is spared could break in it. */
const storiesRead = 3;
const spaced = { url: `${siteAddress(sites.strange)}/story/bina-vigyapan`, marks: 40 };

const h1 = () => document.querySelector("h1")?.textContent?.trim() ?? "";
const textSettled = 'document.readyState === "complete" && document.fonts.status === "loaded" && localStorage["pathak.face"] === "kept"';

inEachEngine((reader) => {
	const storyPaths = async () => {
		const found = await reader().evaluate(
			(link: string) => [...new Set([...document.querySelectorAll(link)].map((a) => a.getAttribute("href") ?? ""))],
			storyLink,
		);
		expect(found.length, "stories linked from the front page").toBeGreaterThan(0);
		return found;
	};
	const firstStory = async () => {
		await reader().open(address("/"), { width: 412 });
		return address((await storyPaths())[0] ?? "");
	};
	const expectStoryReads = async () => {
		const seen = await reader().evaluate(() => ({
			headlines: [...document.querySelectorAll("h1")].map((it) => it.textContent.trim() !== ""),
			paragraphs: [...document.querySelectorAll<HTMLElement>("main p")].filter(
				(it) => it.getBoundingClientRect().height > 0 && it.textContent.trim() !== "",
			).length,
		}));
		expect(seen.headlines, "one headline, with text").toEqual([true]);
		expect(seen.paragraphs, "paragraphs").toBeGreaterThanOrEqual(3);
	};

	test("the front page has a heading and stories to choose from", async () => {
		await reader().open(address("/"), { width: 412 });
		expect(await reader().evaluate(h1)).not.toBe("");
		await storyPaths();
	});

	test("a story opened by its address reads", async () => {
		await reader().open(await firstStory(), { width: 412 });
		await expectStoryReads();
	});

	test("a click opens a story without loading a page, the headline has the focus, and back leads back", async () => {
		await reader().open(address("/"), { width: 412 });
		await reader().waitFor(takenOver(storyLink));
		const before = await reader().evaluate(() => {
			Object.assign(window, { stillTheSamePage: true });
			return location.href;
		});
		const heading = await reader().evaluate(h1);
		const samePage = () => "stillTheSamePage" in window;

		await reader().click(storyLink);
		await reader().waitFor(`document.querySelector("h1") && (${h1})() !== ${JSON.stringify(heading)}`);
		expect(await reader().evaluate(samePage), "no page was loaded").toBe(true);
		await reader().waitFor('document.activeElement?.matches("h1")');
		await expectStoryReads();

		await reader().back();
		await reader().waitFor(`location.href === ${JSON.stringify(before)} && (${h1})() === ${JSON.stringify(heading)}`);
		await storyPaths();
		expect(await reader().evaluate(samePage), "no page was loaded").toBe(true);
	});

	test("no line of a story begins with what must stay with the word before (D2), and no ink is cut off", async () => {
		await firstStory();
		const stories = (await storyPaths()).slice(0, storiesRead).map((path) => ({ url: address(path), marks: 1 }));
		const faults: string[] = [];
		for (const { url, marks } of [...stories, spaced]) {
			await reader().open(url, { width: widths[0] ?? 320 });
			for (const width of widths) {
				await reader().setWidth(width);
				await reader().waitFor(textSettled);
				const at = (fault: string) => `${url} at ${width} px: ${fault}`;
				const lines = await reader().evaluate(linesWronglyBegun);
				expect(lines.marksSeen, `marks of ${url} that may not begin a line`).toBeGreaterThanOrEqual(marks);
				faults.push(...lines.faults.map(at));
				faults.push(...(await reader().evaluate(textCutOff)).map(at));
			}
		}
		expect(faults).toEqual([]);
	});

	test("nothing scrolls sideways on the narrowest phone", async () => {
		for (const url of [await firstStory(), address("/")]) {
			await reader().open(url, { width: 320 });
			await reader().waitFor(textSettled);
			const wide = await reader().evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
			expect(wide, url).toBeLessThanOrEqual(320);
		}
		// Nor is a day cut in two beside a picture, where its line is full.
		await reader().open(address("/section/desh"), { width: 360 });
		await reader().waitFor(textSettled);
		const days = await reader().evaluate(() =>
			[...document.querySelectorAll("main article time, main li time")].map((day) => {
				const range = document.createRange();
				range.selectNodeContents(day);
				return new Set([...range.getClientRects()].map(({ y }) => Math.round(y))).size;
			}),
		);
		expect(Math.max(...days), "lines of the longest day").toBe(1);
	});

	test("a story reads with scripts off, and its link is a link", async () => {
		await reader().open(address("/"), { width: 412, scripts: false });
		expect(await reader().evaluate(() => matchMedia("(scripting: none)").matches), "scripts are off").toBe(true);
		const [story = ""] = await storyPaths();
		await reader().click(storyLink);
		await reader().waitFor(`location.pathname === ${JSON.stringify(story)} && document.readyState === "complete"`);
		await expectStoryReads();
	});
});

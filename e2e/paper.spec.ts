/** A story printed while something helps to read it on the screen: on paper there is the story alone, all of it black. */
import type { Page } from "playwright/test";
import { findWords } from "../src/find/words.ts";
import { listen, open, painted } from "./listening.ts";
import { expect, test } from "./reader.ts";
import { Speech, swara } from "./speech.ts";

test.use({ viewport: { width: 1280, height: 900 } });

/** What the marks on words are drawn with, in a paragraph and in the headline: ground, ink and line. */
const marks = (page: Page) =>
	page.evaluate(() =>
		["found", "found-at", "said", "said-word", "asked"].flatMap((name) =>
			["main h1", ".prose p"].map((where) => {
				const element = document.querySelector(where) as Element;
				const { backgroundColor, color, textDecorationLine } = getComputedStyle(element, `::highlight(${name})`);
				return [backgroundColor, color === getComputedStyle(element).color ? "its own" : color, textDecorationLine].join(" ");
			}),
		),
	);

test("by night nothing that was found or is read aloud is marked on paper", async ({ page }) => {
	const speech = await Speech.with(page, [swara]);
	await page.emulateMedia({ colorScheme: "dark" });
	await open(page);
	await listen(page).click();
	await speech.expectSaid(/पुतिन/);
	await speech.word(0);
	await page.keyboard.press("Control+f");
	await page.getByRole("searchbox", { name: findWords.inStory }).fill("बातचीत");
	await expect.poll(() => painted(page, "found-at")).toBe("बातचीत");
	await page.emulateMedia({ media: "print", colorScheme: "dark" });
	expect(new Set(await marks(page))).toEqual(new Set(["rgba(0, 0, 0, 0) its own none"]));
	await page.emulateMedia({ media: "screen", colorScheme: "dark" });
	expect(new Set(await marks(page)).size, "on the screen each has its look").toBeGreaterThan(4);
});

/** A story printed while something helps to read it on the screen: on paper there is the story alone, all of it black. */
import type { Page } from "playwright/test";
import { words as comfortWords } from "../src/comforts/words.ts";
import { findWords } from "../src/find/words.ts";
import { listen, open, painted, story } from "./listening.ts";
import { lateIsHere } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { Speech, swara } from "./speech.ts";

test.use({ viewport: { width: 1280, height: 900 } });

const set = (page: Page, settings: object) =>
	page.addInitScript((chosen) => localStorage.setItem("pathak.settings", JSON.stringify(chosen)), settings);

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

/** Runs in the page. What of a story is not black, what stands beside it, and what lies over the page. */
function besidesTheStory(): string[] {
	const blocks = [...document.querySelectorAll(".prose > *, .prose ins")];
	const pale = blocks.filter((each) => each.checkVisibility() && getComputedStyle(each).color !== "rgb(0, 0, 0)");
	const marked = blocks.filter((each) => {
		const [own, before] = [getComputedStyle(each), getComputedStyle(each, "::before")];
		return (
			(before.content !== "none" && before.borderInlineStartStyle !== "none") || own.boxShadow !== "none" || own.backgroundImage !== "none"
		);
	});
	const over = [...document.querySelectorAll(".pk-ruler, .pk-word, .pk-since, .pk-player, del")].filter((each) => each.checkVisibility());
	return [...new Set([...pale, ...marked, ...over])].map(
		(each) => `<${each.localName} class="${each.className}"> ${each.textContent.slice(0, 30)}`,
	);
}

for (const focus of ["paragraph", "ruler"])
	test(`with ${comfortWords.easy}, ${focus}, the whole story is black on paper`, async ({ page }) => {
		await set(page, { easy: "on", focus });
		await open(page);
		await page.evaluate(() => scrollTo(0, 900));
		await expect(page.locator(focus === "ruler" ? ".pk-ruler" : ".prose > [data-at]")).toHaveCount(1);
		expect((await page.evaluate(besidesTheStory)).length).toBeGreaterThan(0);
		await page.emulateMedia({ media: "print" });
		expect(await page.evaluate(besidesTheStory)).toEqual([]);
	});

test("what has changed since it was read is marked on the screen alone", async ({ page }) => {
	await open(page);
	await page.evaluate(() => {
		const [first, second] = document.querySelectorAll<HTMLElement>(".prose > p");
		first?.setAttribute("data-was", "");
		const put = document.createElement("ins");
		put.textContent = "नया";
		second?.append(put);
	});
	await lateIsHere(page);
	await page.keyboard.press("?");
	await expect(page.getByRole("dialog")).toBeVisible();
	await page.emulateMedia({ colorScheme: "dark" });
	expect((await page.evaluate(besidesTheStory)).length).toBeGreaterThan(1);
	await page.emulateMedia({ media: "print", colorScheme: "dark" });
	expect(await page.evaluate(besidesTheStory)).toEqual([]);
	expect(await page.locator(".prose ins").evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe("none");
});

test("that no voice is here is said on the screen alone", async ({ page }) => {
	await Speech.with(page, []);
	await page.goto(story);
	await takenOver(page);
	await page.keyboard.press("Shift");
	const line = page.getByRole("definition").filter({ hasText: comfortWords.noVoice });
	await expect(line).toBeVisible();
	const name = page.getByRole("term").filter({ hasText: comfortWords.listening });
	await expect(name).toBeVisible();
	await page.emulateMedia({ media: "print" });
	for (const each of [line, name]) await expect(each).toBeHidden();
	await expect(page.locator("main article footer dt:visible")).not.toHaveCount(0);
});

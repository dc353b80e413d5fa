/** A reader finds a word inside a story, in whatever spelling it stands there, and the page is not touched. */
import type { Page } from "playwright/test";
import { findWords } from "../src/find/words.ts";
import { words } from "../src/words.ts";
import { expect, takenOver, test } from "./reader.ts";
import { faultsInThemes } from "./themes.ts";

const story = "/story/putin-biden-phone-0907";
const box = (page: Page) => page.getByRole("searchbox", { name: findWords.inStory });
const count = (page: Page) => page.getByRole("search").locator("output");

const highlighted = (page: Page, name: string) =>
	page.evaluate((which) => [...((CSS.highlights.get(which) as unknown as Iterable<Range>) ?? [])].map((range) => range.toString()), name);

async function open(page: Page): Promise<void> {
	await page.goto(story);
	await takenOver(page);
	await page.keyboard.press("Control+f");
	await expect(box(page)).toBeFocused();
}

test("सम्पर्क finds संपर्क: counted, marked whole, gone through in rounds, and the page stays as it was", async ({ page }) => {
	await page.goto(story);
	await takenOver(page);
	const words = () =>
		page.evaluate(() => [...document.querySelectorAll("main article :is(header, .prose)")].map(({ innerHTML }) => innerHTML).join());
	const before = await words();
	// Not for a moment either. What a device adds late (whether it has a voice) stands beside these.
	await page.evaluate(() => {
		const changes: string[] = [];
		const observer = new MutationObserver((records) => changes.push(...records.map(({ target }) => target.textContent ?? "")));
		for (const part of document.querySelectorAll("main article :is(header, .prose)"))
			observer.observe(part, { childList: true, characterData: true, subtree: true });
		Object.assign(window, { changes });
	});
	await page.keyboard.press("Control+f");
	await expect(box(page)).toBeFocused();
	await page.keyboard.type("सम्पर्क");
	await expect(count(page)).toHaveText("1 / 2");
	await expect(page.getByText(findWords.countedToo(["संपर्क"]))).toBeVisible();
	expect([await highlighted(page, "found-at"), await highlighted(page, "found")]).toEqual([["संपर्क"], ["संपर्क"]]);
	await page.keyboard.press("Enter");
	await expect(count(page)).toHaveText("2 / 2");
	await page.keyboard.press("Enter");
	await expect(count(page)).toHaveText("1 / 2");
	await page.keyboard.press("Shift+Enter");
	await expect(count(page)).toHaveText("2 / 2");
	await page.getByRole("button", { name: findWords.next }).click();
	await expect(count(page)).toHaveText("1 / 2");
	expect(before).toContain("संपर्क");
	expect((await words()) === before, "the story's markup is the same").toBe(true);
	await page.keyboard.press("Escape");
	await expect(box(page)).toHaveCount(0);
	expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes), "what changed in the story").toEqual([]);
});

test("the current place is on screen, and Escape leaves the caret there", async ({ page }) => {
	await open(page);
	await page.keyboard.type("putin");
	await expect(count(page)).toHaveText(/^1 \/ /);
	await page.keyboard.press("Shift+Enter");
	await expect(count(page)).toHaveText(/^(\d+) \/ \1$/);
	const place = await page.evaluate(() => {
		const [range] = [...(CSS.highlights.get("found-at") as unknown as Iterable<Range>)];
		return { text: range?.toString(), top: range?.getBoundingClientRect().top ?? -1, height: innerHeight };
	});
	expect(place.text).toBe("पुतिन");
	expect(place.top).toBeGreaterThan(0);
	expect(place.top).toBeLessThan(place.height);
	// A keyboard that comes over the lower half covers no place.
	const keyboard = await page.evaluate(() => {
		const bottom = () => {
			const [range] = [...(CSS.highlights.get("found-at") as unknown as Iterable<Range>)];
			return (range?.getBoundingClientRect().bottom ?? innerHeight) / innerHeight;
		};
		scrollBy({ top: (bottom() - 0.7) * innerHeight, behavior: "instant" });
		const before = bottom();
		const half = innerHeight / 2;
		Object.defineProperty(visualViewport, "height", { get: () => half });
		visualViewport?.dispatchEvent(new Event("resize"));
		return { before, after: bottom() };
	});
	expect(keyboard.before).toBeGreaterThan(0.6);
	expect(keyboard.after).toBeLessThan(0.5);
	await page.keyboard.press("Enter");
	await expect(count(page)).toHaveText(/^1 \/ /);
	await page.keyboard.press("Shift+Enter");
	await expect(count(page)).toHaveText(/^(\d+) \/ \1$/);
	await page.keyboard.press("Escape");
	await expect(box(page)).toHaveCount(0);
	const caret = await page.evaluate(() => getSelection()?.anchorNode?.textContent?.slice(getSelection()?.anchorOffset) ?? "");
	expect(caret.startsWith("पुतिन")).toBe(true);
	await expect.poll(() => highlighted(page, "found-at")).toEqual([]);
});

test("what is found in a headline covers nothing of the line above it", async ({ page }) => {
	await open(page);
	const filled = (where: string) =>
		page
			.locator(where)
			.first()
			.evaluate((element) => getComputedStyle(element, "::highlight(found-at)").backgroundColor);
	expect(await filled("main h1")).toBe("rgba(0, 0, 0, 0)");
	expect(await filled(".prose p")).not.toBe("rgba(0, 0, 0, 0)");
});

test("only what can be seen is counted", async ({ page }) => {
	for (const [path, query, places] of [
		[story, "सीरिया", 5],
		["/story/kathak-roshni", "रोशनी", 6],
		// In a table.
		["/story/arhar-sasti-sarson", "₹ 118", 1],
		// In a column beyond the edge of a phone.
		["/story/himalay-jheel-sensor", "चालू", 3],
		// In a correction; its next story and those beside it stay out.
		["/story/chhat-par-doorbeen", "भूल सुधार ली", 1],
		["/story/chhat-par-doorbeen", words.next, 0],
	] as const)
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 760 });
			await page.goto(path);
			await takenOver(page);
			await page.keyboard.press("Control+f");
			await expect(box(page)).toBeFocused();
			if (query === words.next) await expect(page.getByRole("heading", { name: words.next })).toHaveCount(1);
			await box(page).fill(query);
			await expect(count(page)).toHaveText(places > 0 ? `1 / ${places}` : findWords.noHit);
			if (places === 0) continue;
			const [left, right] = await page.evaluate(() => {
				const [range] = [...(CSS.highlights.get("found-at") as unknown as Iterable<Range>)];
				const { left, right } = range?.getBoundingClientRect() ?? { left: -1, right: -1 };
				return [left, right];
			});
			expect(left).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(width);
			const sizes = await page.evaluate(() =>
				["found", "found-at"].flatMap((name) =>
					[...(CSS.highlights.get(name) as unknown as Iterable<Range>)].map((range) => range.getBoundingClientRect().height),
				),
			);
			expect(Math.min(...sizes)).toBeGreaterThan(10);
		}
});

test("a name is found where the place stands under it in a line of its own", async ({ page }) => {
	await page.goto("/story/arhar-sasti-sarson");
	await takenOver(page);
	await page.keyboard.press("Control+f");
	await expect(box(page)).toBeFocused();
	await page.keyboard.type("gil");
	await expect(count(page)).toHaveText("1 / 1");
	expect(await highlighted(page, "found-at")).toEqual(["गिल"]);
});

test("the bar steps by the browser's keys too, and leaves the keyboard at what was found, else where it stood", async ({ page }) => {
	await page.goto("/story/kuen-ka-paani");
	await takenOver(page);
	const link = page.locator(".prose a").first();
	await link.focus();
	await page.keyboard.press("Control+f");
	await expect(box(page)).toBeFocused();
	await page.keyboard.type("क्वज्ग्ध");
	await page.keyboard.press("Escape");
	await expect(link).toBeFocused();
	await page.locator("header a").first().focus();
	await page.keyboard.press("Control+f");
	await expect(box(page)).toBeFocused();
	await box(page).fill("पानी");
	await expect(count(page)).toHaveText(/^1 \//);
	await page.keyboard.press("F3");
	await expect(count(page)).toHaveText(/^2 \//);
	await page.keyboard.press("Control+Shift+g");
	await expect(count(page)).toHaveText(/^1 \//);
	await box(page).fill("पेयजल से जुड़ी");
	await expect(count(page)).toHaveText("1 / 1");
	await page.keyboard.press("Escape");
	await expect(box(page)).toHaveCount(0);
	await page.keyboard.press("Tab");
	await expect(link).toBeFocused();
});

test("over a picture that fills the screen the key is the browser's", async ({ page }) => {
	await page.goto(story);
	await takenOver(page);
	// What makes a picture pressable comes with a first key.
	await page.keyboard.press("Shift");
	await page.getByRole("main").getByRole("figure").getByRole("button").first().press("Enter");
	await expect(page.getByRole("dialog")).toBeVisible();
	const isTaken = await page.evaluate(
		() => !dispatchEvent(new KeyboardEvent("keydown", { code: "KeyF", key: "f", ctrlKey: true, cancelable: true })),
	);
	expect(isTaken).toBe(false);
});

test("the second press of the key is the browser's", async ({ page }) => {
	await page.goto(story);
	await takenOver(page);
	const isTaken = () =>
		page.evaluate(() => !dispatchEvent(new KeyboardEvent("keydown", { code: "KeyF", key: "f", ctrlKey: true, cancelable: true })));
	expect(await isTaken()).toBe(true);
	await expect(box(page)).toBeFocused();
	expect(await isTaken()).toBe(false);
});

test("on a phone a button opens it; what is not there is said; nothing sticks out and no accessibility fault is seen", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(story);
	await takenOver(page);
	await page.getByRole("button", { name: words.findInStory }).last().click();
	await expect(box(page)).toBeFocused();
	await page.keyboard.type("क्वज्ग्ध");
	await expect(count(page)).toHaveText(findWords.noHit);
	await box(page).fill("सम्पर्क");
	await expect(count(page)).toHaveText("1 / 2");
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	expect(await faultsInThemes(page)).toEqual([]);
	await page.getByRole("button", { name: findWords.close }).click();
	await expect(box(page)).toHaveCount(0);
	for (const bars of [1, 0]) {
		await page.getByRole("button", { name: words.findInStory }).last().click();
		await expect(box(page)).toHaveCount(bars);
	}
	// Back leaves the story with it, and who comes on again finds the story without.
	await page.goto("/");
	await takenOver(page);
	await page.getByRole("main").locator(`h2 a[href="${story}"]`).click();
	await page.getByRole("button", { name: words.findInStory }).last().click();
	await box(page).fill("सम्पर्क");
	await expect(count(page)).toHaveText("1 / 2");
	await page.goBack();
	await expect(page.locator(`main h2 a[href="${story}"]`)).toBeVisible();
	await expect(box(page)).toHaveCount(0);
	await page.goForward();
	await expect(page.locator("main article h1")).toBeVisible();
	await expect(box(page)).toHaveCount(0);
	await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test("nothing of it comes before it is asked for", async ({ page }) => {
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	await page.goto(story);
	await takenOver(page);
	expect(asked.filter((url) => /FindBar|worker|SearchPage|\/find\//.test(url))).toEqual([]);
	await page.keyboard.press("Control+f");
	await expect(box(page)).toBeFocused();
	expect(asked.filter((url) => /FindBar/.test(url)).length).toBeGreaterThan(0);
});

/** What is on the screen while a reader types stays as they go on, press Enter, come back and reload. */
import type { Page } from "playwright/test";
import { findWords } from "../src/find/words.ts";
import { unbind } from "../src/text/bind.ts";
import { words } from "../src/words.ts";
import { expect, takenOver, test } from "./reader.ts";
import { answered, box, filters, heard, plain, questionsOf, results, said, search, watchHeard, watchQuestions } from "./searching.ts";
import { typefaceIsOn } from "./shifts.ts";
import { now, sites } from "./sites.ts";

async function open(page: Page): Promise<void> {
	await page.goto("/search");
	await takenOver(page);
	await expect(box(page)).toBeFocused();
}

/** From here on no time passes but what a test lets pass: on a slow machine a reader who types would be taken for one who pauses. */
const stopClock = (page: Page) => page.clock.pauseAt(new Date(now));
/** So long after what was typed finds nothing the page says so under a headline, in ms; and more. */
const longPause = 1100;

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date(now)));

test("what was found by the beginning of a word is found by Enter, Back, a reload and the search that is remembered", async ({ page }) => {
	await open(page);
	await page.keyboard.type("राष्ट्र");
	await answered(page, "राष्ट्र");
	await expect(results(page)).toHaveCount(1);
	await expect(page).toHaveURL(/q=/);
	await results(page).first().getByRole("link").click();
	await expect(page).toHaveURL(/\/story\//);
	await page.goBack();
	await expect(results(page)).toHaveCount(1);
	await page.reload();
	await expect(results(page)).toHaveCount(1);
	await expect.poll(() => plain(said(page))).toContain(unbind(findWords.begins("राष्ट्र")).trim());
	await page.getByRole("button", { name: findWords.clear }).click();
	await page.getByRole("link", { name: "राष्ट्र", exact: true }).click();
	await expect(results(page)).toHaveCount(1);
	await page.getByRole("button", { name: findWords.clear }).click();
	await page.keyboard.type("mumb");
	await expect(results(page).first()).toContainText("मुंबई");
	await page.keyboard.press("Enter");
	await expect.poll(() => plain(said(page))).toContain(unbind(findWords.begins("mumb")).trim());
	await expect(results(page).first()).toContainText("मुंबई");
});

test("what was found keeps its place from word to word, whether words are offered or not", async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page);
	await typefaceIsOn(page);
	const offers = page.getByRole("list", { name: findWords.suggestions });
	const top = () => results(page).first().boundingBox();
	await page.keyboard.type("pani");
	await expect(offers).toBeVisible();
	await answered(page, "pani");
	const before = (await top())?.y;
	for (const [typed, offered] of [
		[" ", 0],
		["mumb", 1],
		["ai", 1],
		[" ", 0],
	] as const) {
		await page.keyboard.type(typed);
		await expect(offers).toHaveCount(offered);
		expect((await top())?.y, typed).toBe(before);
	}
	await page.keyboard.press("Enter");
	await expect(box(page)).toHaveValue("pani mumbai ");
	await expect(page).toHaveURL("/search?q=pani+mumbai");
	await page.clock.fastForward(600);
	expect((await top())?.y, "Enter").toBe(before);
	await box(page).fill("p");
	await expect(offers).toHaveCount(0);
	expect((await top())?.y).toBe(before);
});

/** Time passes in which a line that stands would be told; and again, since an answer may have come meanwhile, and what it told is taken back before. */
async function restAWhile(page: Page): Promise<void> {
	for (const ms of [2000, 2000, 2000, 2000]) {
		await page.clock.fastForward(ms);
		await expect(said(page)).toBeAttached();
	}
}

test("who hears the page is told once of a search, when the typing rests, and hears no more of it", async ({ page }) => {
	const told = await watchHeard(page);
	await open(page);
	await stopClock(page);
	await page.keyboard.type("barish mumbai");
	await answered(page, "barish mumbai");
	await restAWhile(page);
	expect((await told())[0]).toContain("बारिश मुंबई");
	await expect(heard(page)).toBeEmpty();
	await page.keyboard.press("Enter");
	await restAWhile(page);
	expect(await told()).toHaveLength(1);
	await box(page).fill("qwxz");
	await expect.poll(() => plain(said(page))).toBe(unbind(findWords.nothingYet("qwxz")));
	await page.clock.fastForward(longPause);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(findWords.nothing("qwxz"));
	await restAWhile(page);
	expect(await told()).toHaveLength(2);
	await page.keyboard.press("Enter");
	await restAWhile(page);
	expect(await told()).toHaveLength(2);
	expect((await told())[1]).toContain(unbind(findWords.nothing("qwxz")));
});

test("one letter is no search, and a word on its way that finds nothing is told in a line until the reader pauses or presses Enter", async ({
	page,
}) => {
	await watchQuestions(page);
	await open(page);
	const heading = page.getByRole("heading", { level: 1 });
	const addresses: string[] = [];
	page.on("framenavigated", (frame) => addresses.push(decodeURIComponent(new URL(frame.url()).search)));
	for (const [letter, next] of ["मु", "ku"]) {
		await page.keyboard.type(letter ?? "");
		await page.clock.fastForward(600);
		await expect(page.getByText(unbind(findWords.how).slice(0, 20))).toBeVisible();
		await page.keyboard.type(next ?? "");
		await expect(results(page).first()).toBeVisible();
		await page.getByRole("button", { name: findWords.clear }).click();
		await expect(page).toHaveURL("/search");
	}
	expect(await questionsOf(page)).toEqual(["मु", "ku"]);
	for (const letter of ["म", "k"]) expect(addresses).not.toContain(`?q=${letter}`);
	await stopClock(page);
	await page.keyboard.type("xq");
	await expect.poll(() => plain(said(page))).toBe(unbind(findWords.nothingYet("xq")));
	await expect(heading).toHaveText(findWords.search);
	await page.keyboard.press("Enter");
	await expect(heading).toHaveText(findWords.nothing("xq"));
	await box(page).fill("पुतिन");
	await expect(results(page).first()).toBeVisible();
	await box(page).fill("xqz");
	await expect.poll(() => plain(said(page))).toBe(unbind(findWords.nothingYet("xqz")));
	await page.clock.resume();
	await expect(heading).toHaveText(findWords.nothing("xqz"));
	await expect(said(page)).toContainText(findWords.nothing("xqz"));
	// Once it stands it goes on standing.
	await page.keyboard.type("v");
	await expect(heading).toHaveText(findWords.nothing("xqzv"));
	await box(page).fill("q");
	await page.clock.fastForward(600);
	await expect(heading).toHaveText(findWords.nothing("xqzv"));
	await page.keyboard.type("z");
	await expect(heading).toHaveText(findWords.nothing("qz"));
	expect((await questionsOf(page)).slice(-2)).toEqual(["xqzv", "qz"]);
	// What is no letter may be all that is asked for.
	for (const sign of ["😀", "ि", "?"]) {
		await box(page).fill(sign);
		await expect(heading).toHaveText(findWords.nothing(sign));
		await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: sign })}`);
	}
});

test("Back from a result that was opened before the reader paused leads to what they typed", async ({ page }) => {
	await page.clock.install({ time: now });
	await search(page, "putin");
	await expect(results(page).first()).toContainText("पुतिन");
	// Later than a slow machine can come here.
	await page.clock.pauseAt(Date.parse(now) + 600_000);
	await box(page).fill("barish");
	await expect(results(page).first()).toContainText("बारिश");
	await expect(page).toHaveURL("/search?q=putin");
	await page.keyboard.press("Escape");
	await page.keyboard.press("ArrowDown");
	await expect(page).toHaveURL("/search?q=barish");
	await box(page).fill("mumbai");
	await expect(results(page).first()).toContainText("मुंबई");
	await expect(page).toHaveURL("/search?q=barish");
	await results(page).first().getByRole("link").click();
	await expect(page).toHaveURL(/\/story\//);
	await page.goBack();
	await expect(box(page)).toHaveValue("mumbai");
	await page.goBack();
	await expect(box(page)).toHaveValue("putin");
});

test("of one letter that begins the next word nothing is said to be missing, until Enter", async ({ page }) => {
	await open(page);
	await page.keyboard.type("barish m");
	await expect(results(page).first()).toBeVisible();
	await page.clock.fastForward(2000);
	await expect(page).toHaveURL("/search?q=barish+m");
	await expect(said(page)).toContainText("मिली");
	const missing = unbind(findWords.unknown("m"));
	expect(await plain(said(page))).not.toContain(missing);
	await page.keyboard.press("Enter");
	await expect.poll(() => plain(said(page))).toContain(missing);
});

test("while the next question is on its way, what was typed before is not said to find nothing", async ({ page }) => {
	await watchQuestions(page);
	await open(page);
	await stopClock(page);
	await page.keyboard.type("xq");
	const line = () => plain(said(page));
	await expect.poll(line).toBe(unbind(findWords.nothingYet("xq")));
	await page.evaluate(() => {
		globalThis.unheard = "xqz";
	});
	await page.keyboard.type("z");
	await expect.poll(() => questionsOf(page)).toContain("xqz");
	await page.clock.fastForward(2000);
	await expect(page).toHaveURL("/search?q=xqz");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(findWords.search);
	expect(await line()).toBe(unbind(findWords.nothingYet("xq")));
});

test("nothing moves by itself from the line to the page that says the same", async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await search(page, "बारिश", "&in=desh");
	await expect(results(page).first()).toBeVisible();
	const row = filters(page);
	await typefaceIsOn(page);
	await stopClock(page);
	await box(page).fill("xqz");
	await expect.poll(() => plain(said(page))).toBe(unbind(findWords.nothingYet("xqz")));
	const before = await row.boundingBox();
	await page.clock.fastForward(longPause);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(findWords.nothing("xqz"));
	expect(await row.boundingBox()).toEqual(before);
});

test("the filter that is chosen is in sight on the narrowest phone", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await search(page, "साल");
	await expect(results(page).first()).toBeVisible();
	const last = filters(page).getByRole("link").last();
	await expect(last).not.toBeInViewport({ ratio: 1 });
	await page.goto((await last.getAttribute("href")) ?? "");
	await takenOver(page);
	await expect(results(page).first()).toBeVisible();
	await expect(filters(page).locator("[aria-current]").last()).toBeInViewport({ ratio: 1 });
});

test("a section that is not there leaves nothing out", async ({ page }) => {
	await search(page, "मुंबई", "&in=nirdhan");
	await expect(results(page).first()).toBeVisible();
});

test.describe("when files do not come", () => {
	test.use({ allowed: [/Failed to load resource|404|503/] });
	test("a failure is said to those who hear it, and nothing is said to be on its way", async ({ page }) => {
		await page.route("**/find/titles.*", (route) => route.fulfill({ status: 404 }));
		await search(page, "मुंबई");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(findWords.failed.title);
		await expect(said(page)).toHaveText(findWords.failed.title);
	});

	test("what was found and cannot be shown is said so, and trying again helps", async ({ page }) => {
		let isDown = true;
		await page.route(/\/find\/\d+\.[0-9a-f]+\./, (route) => (isDown ? route.fulfill({ status: 503 }) : route.continue()));
		await search(page, "मुंबई");
		const heading = page.getByRole("heading", { level: 1 });
		await expect(heading).toHaveText(/मिलीं?, पर अभी दिखा नहीं पा रहे$/);
		await expect(said(page)).toContainText("पर अभी दिखा नहीं पा रहे");
		isDown = false;
		await page.getByRole("button", { name: words.retry }).click();
		await expect(results(page).first()).toBeVisible();
	});

	test("of what was found and cannot be shown, what is in other sections is not counted", async ({ page }) => {
		await search(page, "बारिश");
		const section = filters(page).getByRole("link", { name: /^देश/ });
		await expect(section).toHaveText(/[\d०-९]/);
		const count = (await section.innerText()).replace(/[^\d०-९]/g, "");
		await page.route(/\/find\/\d+\.[0-9a-f]+\./, (route) => route.fulfill({ status: 503 }));
		await search(page, "बारिश", "&in=desh");
		const heading = page.getByRole("heading", { level: 1 });
		await expect(heading).toHaveText(/अभी दिखा नहीं पा रहे$/);
		expect((await heading.innerText()).match(/[\d०-९]+/)?.[0]).toBe(count);
	});

	test("a new edition that has other files is searched at once", async ({ page }) => {
		await search(page, "");
		await box(page).fill("xqz");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(findWords.nothing("xqz"));
		let lists = 0;
		// As it was before: the files of the page's list are not there any more.
		await page.route("**/find/shards.2.json", async (route) => {
			lists += 1;
			const answer = await route.fetch();
			const { shards } = await answer.json();
			await route.fulfill({ json: { shards: shards.map((shard: object) => ({ ...shard, isNew: true })) } });
		});
		await page.route(/\/find\/\d+\.[0-9a-f]+\./, (route) => (lists === 0 ? route.fulfill({ status: 404 }) : route.continue()));
		await box(page).fill("मुंबई");
		await expect(results(page).first()).toBeVisible();
		await expect(said(page)).not.toContainText(findWords.missing);
		expect(lists).toBe(1);
	});
});

test.describe("among three thousand stories", () => {
	test.use({ site: sites.large, viewport: { width: 360, height: 740 } });
	test("what stands below the screen is laid out a frame after what is seen", async ({ page }) => {
		await open(page);
		const frames = await box(page).evaluate(async (input: HTMLInputElement) => {
			const list = () => [...document.querySelectorAll("#results > li")];
			const putOff = () => list().map((each) => getComputedStyle(each).contentVisibility === "hidden");
			Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, "ख़बर");
			input.dispatchEvent(new Event("input", { bubbles: true }));
			const main = document.querySelector("main") as Node;
			await new Promise<void>((come) =>
				new MutationObserver((_, observer) => {
					if (list().length === 0) return;
					observer.disconnect();
					come();
				}).observe(main, { childList: true, subtree: true }),
			);
			const isBelow = list().map((each) => each.getBoundingClientRect().top >= innerHeight);
			const first = putOff();
			const waits = list().flatMap((each) => each.getAnimations());
			const longest = Math.max(...waits.map(({ effect }) => Number(effect?.getComputedTiming().endTime)));
			// Until a busy browser has begun what takes no longer than that.
			await Promise.all(waits.map(({ finished }) => finished));
			return { isBelow, first, longest, last: putOff() };
		});
		expect(frames.first).toContain(true);
		for (const [at, isPutOff] of frames.first.entries()) if (isPutOff) expect(frames.isBelow[at], `result ${at}`).toBe(true);
		expect(frames.longest, "less than a frame, in ms").toBe(1);
		expect(frames.last).not.toContain(true);
	});

	test("as many results as were asked for are there after a reload and after a story, in their place", async ({ page }) => {
		await search(page, "ख़बर");
		for (const count of [20, 30]) {
			await page.getByRole("button", { name: findWords.more }).click();
			await expect(results(page)).toHaveCount(count);
		}
		const story = results(page).nth(25).getByRole("link");
		await story.scrollIntoViewIfNeeded();
		const top = async () => Math.round((await story.boundingBox())?.y ?? -1);
		const before = await top();
		await story.click();
		await expect(page).toHaveURL(/\/story\//);
		await page.goBack();
		await expect(results(page)).toHaveCount(30);
		await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
		await page.reload();
		await takenOver(page);
		await expect(results(page)).toHaveCount(30);
		const entry = () => page.evaluate(() => (history.state as { key: string }).key);
		const reloaded = await entry();
		await box(page).press("Enter");
		await expect.poll(entry).not.toBe(reloaded);
		await page.reload();
		await takenOver(page);
		await expect(results(page)).toHaveCount(30);
		await box(page).fill("ख़बरें");
		await expect(page).toHaveURL(/%82$/);
		await expect(results(page)).toHaveCount(10);
	});
});

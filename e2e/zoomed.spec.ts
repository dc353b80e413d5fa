/** Whoever needs everything large: letters at 200 % on the smallest phones, and whole pages that the browser zooms, as Chrome does on phones. */
import { listenWords as said } from "../src/comforts/listen/words.ts";
import { pictureWords } from "../src/comforts/pictureWords.ts";
import { words } from "../src/comforts/words.ts";
import { words as pageWords } from "../src/words.ts";
import { bar, headline, press, start } from "./listening.ts";
import { lateIsHere, open } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { save, water } from "./saving.ts";
import { Speech, swara } from "./speech.ts";

const paths = ["/", "/section/duniya", "/story/putin-biden-phone-0907", "/story/kashmir-qaleen-karghe", "/saved", "/search"];

test("with letters at 200 % no word of a head, a button, a time or a source is broken on a screen of any width", async ({ page }) => {
	await (await page.context().newCDPSession(page)).send("Page.setFontSizes", { fontSizes: { standard: 32 } });
	for (const path of paths) {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, path);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
		for (const width of [320, 600, 1280]) {
			await page.setViewportSize({ width, height: 640 });
			expect.soft(await page.evaluate(brokenWords), `${path} at ${width} px`).toEqual([]);
		}
	}
});

test("lists are in the letters that were chosen: larger, in the device's face, further apart; on small phones nothing breaks or sticks out", async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await save(page, water);
	const cards = page.locator(
		'main :is(h3, article h3 + p, h2:has(> a[href^="/story/"]), h2:has(> a[href^="/story/"]) ~ p, h3 ~ p:last-child)',
	);
	const seen = () =>
		cards.evaluateAll((all) =>
			all.flatMap((each) => {
				const { fontSize, fontFamily, lineHeight } = getComputedStyle(each);
				const size = Number.parseFloat(fontSize);
				return { text: each.textContent ?? "", size, face: fontFamily.split(",")[0] ?? "", lines: Number.parseFloat(lineHeight) / size };
			}),
		);
	const show = async (path: string, settings: object) => {
		await page.evaluate((chosen) => localStorage.setItem("pathak.settings", JSON.stringify(chosen)), settings);
		await open(page, path);
		await expect(cards.first()).toBeVisible();
		return seen();
	};
	/** Of cards without a size of their own. */
	const leadings: (number | undefined)[] = [];
	// What was saved says when: within its first minute the same.
	for (const path of ["/saved", "/", "/section/duniya", "/search?q=पुतिन", "/story/putin-biden-phone-0907"]) {
		const before = await show(path, {});
		await show(path, { size: "6", letters: "device", leading: "open" });
		await expect(page.locator("html")).toHaveAttribute("data-size", "6");
		// What is glanced at is in the device's face anyway.
		const own = before.filter(({ face }) => face !== "system-ui");
		expect(own.length, path).toBeGreaterThan(0);
		const isThere = async () => {
			const texts = (await seen()).map(({ text }) => text);
			return own.filter(({ text }) => !texts.includes(text));
		};
		await expect.poll(isThere, path).toEqual([]);
		const after = new Map((await seen()).map((each) => [each.text, each]));
		for (const { text, size } of own) {
			const now = after.get(text);
			expect((now?.size ?? 0) / size, `${path}: ${text}`).toBeCloseTo(1.285, 2);
			expect(now?.face, `${path}: ${text}`).toBe("system-ui");
		}
		leadings.push(...before.flatMap(({ text, size }) => (size === 19 ? [after.get(text)?.lines] : [])));
		for (const width of [320, 360]) {
			await page.setViewportSize({ width, height: 640 });
			expect.soft(await page.evaluate(brokenWords), path).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
		}
	}
	expect(leadings.length).toBeGreaterThan(0);
	for (const leading of leadings) expect(leading).toBeCloseTo(1.6, 2);
	// How much is saved takes no room from the page's name.
	await page.setViewportSize({ width: 160, height: 320 });
	await show("/saved", {});
	expect(await page.evaluate(brokenWords)).toEqual([]);
});

test("a section's name of one long word makes no front wider than its screen", async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 800 });
	await (await page.context().newCDPSession(page)).send("Page.setFontSizes", { fontSizes: { standard: 32 } });
	await open(page, "/");
	const names = page.locator("main h2 a[href^='/section/']");
	expect(await names.count()).toBeGreaterThan(1);
	for (const name of await names.all()) await name.evaluate((each) => each.replaceChildren("Internationalisation"));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
});

test("with letters at 200 % the buttons of the bar that finds in a story stay beside each other", async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await (await page.context().newCDPSession(page)).send("Page.setFontSizes", { fontSizes: { standard: 32 } });
	await open(page);
	await page.keyboard.press("ControlOrMeta+f");
	await page.locator("#find-in-story").fill("पुतिन");
	const buttons = page.getByRole("search").getByRole("button");
	await expect(buttons).toHaveCount(3);
	await expect(page.getByRole("search").getByRole("status")).toContainText("/");
	// In one look: the page may still be on its way to what was found.
	const boxes = await buttons.evaluateAll((all) => all.map((button) => button.getBoundingClientRect().toJSON()));
	expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
	expect(boxes.map(({ width }) => width)).toEqual([44, 44, 44]);
});

test("with letters at 200 % the signs of smaller and larger letters keep clear of their boxes", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await (await page.context().newCDPSession(page)).send("Page.setFontSizes", { fontSizes: { standard: 32 } });
	await open(page);
	await page.getByRole("button", { name: pageWords.letters, exact: true }).click();
	for (const name of [words.smaller, words.larger]) {
		const room = await page.getByRole("button", { name }).evaluate((button) => {
			const range = document.createRange();
			range.selectNodeContents(button);
			const pen = document.createElement("canvas").getContext("2d");
			if (!pen) throw new Error("Nothing can be measured.");
			pen.font = getComputedStyle(button).font;
			// What is drawn of it is wider than its own room.
			const { actualBoundingBoxLeft, actualBoundingBoxRight } = pen.measureText(button.textContent);
			const { left, right } = button.getBoundingClientRect();
			const start = range.getBoundingClientRect().left;
			return Math.min(start - actualBoundingBoxLeft - left, right - start - actualBoundingBoxRight);
		});
		expect.soft(room, name).toBeGreaterThan(4);
	}
});

test("on a phone that lies on its side letters at 200 % leave the byline its place beside the time", async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 360 });
	await (await page.context().newCDPSession(page)).send("Page.setFontSizes", { fontSizes: { standard: 32 } });
	await open(page);
	const place = page.getByRole("article").getByText("मॉस्को/वॉशिंगटन", { exact: true }).first();
	expect((await place.boundingBox())?.height).toBeLessThan(2 * 45);
});

test("a phone of 360 px with the page zoomed to 200 % scrolls up and down alone, and a picture's buttons are in sight", async ({
	page,
}) => {
	for (const width of [180, 160]) {
		await page.setViewportSize({ width, height: 320 });
		for (const path of paths) {
			await page.goto(path);
			await takenOver(page);
			expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width} px`).toBe(width);
		}
		await page.goto("/story/kashmir-qaleen-karghe");
		await takenOver(page);
		await page.keyboard.press("Shift");
		await lateIsHere(page);
		const picture = page.locator("main article figure img").first();
		await expect(picture).toHaveRole("button");
		await picture.press("Enter");
		for (const name of [pictureWords.close, pictureWords.next])
			await expect.soft(page.getByRole("button", { name }), `at ${width} px`).toBeInViewport({ ratio: 1 });
	}
});

test("on zoomed pages the buttons under the thumb keep their letters and a thumb's room, and take no low page", async ({ page }) => {
	const bar = page.getByRole("navigation", { name: new RegExp(`${pageWords.mainButtons}|${pageWords.storyButtons}`) });
	for (const [width, height] of [
		[180, 370],
		[160, 320],
		[160, 130],
	] as const) {
		await page.setViewportSize({ width, height });
		for (const path of ["/", "/story/putin-biden-phone-0907"]) {
			await open(page, path);
			for (const each of await bar.locator("> *").all()) {
				const { size, isCut, box } = await each.evaluate((one) => ({
					size: Number.parseFloat(getComputedStyle(one).fontSize),
					isCut: one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight,
					box: one.getBoundingClientRect().toJSON() as DOMRect,
				}));
				expect.soft({ size, isCut }, `${path} at ${width} px`).toEqual({ size: 13, isCut: false });
				expect.soft(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
			}
			const { top = 0 } = await bar.evaluate((one) => one.getBoundingClientRect());
			expect.soft(top, "what is left for the page").toBeGreaterThan(height * 0.6);
			await bar.getByRole("button").last().scrollIntoViewIfNeeded();
			await expect.soft(bar.getByRole("button").last()).toBeInViewport({ ratio: 1 });
		}
	}
});

test("the player keeps its letters on zoomed pages, and on a low one to a single row", async ({ page }) => {
	await Speech.with(page, [swara]);
	for (const [height, most, least, away] of [
		[320, 125, 13, 160],
		[130, 65, 7, 65],
	] as const) {
		await page.setViewportSize({ width: 160, height });
		await start(page);
		await press(page, said.pause);
		expect((await bar(page).boundingBox())?.height).toBeLessThan(most);
		const sizes = await bar(page)
			.getByRole("button")
			.evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each.querySelector(".pk-rate") ?? each).fontSize)));
		expect(Math.min(...sizes), `${sizes}`).toBeGreaterThanOrEqual(least);
		await page.getByRole("banner").getByRole("link").first().click();
		await expect(page).toHaveURL("/");
		await expect.poll(async () => (await bar(page).boundingBox())?.height, "away from its story").toBeLessThan(away);
		// However low, it leads back to its story: to a screen reader, and for who comes to it by keyboard in sight.
		const back = bar(page).getByRole("link", { name: headline });
		await expect(back).toHaveCount(1);
		await back.focus();
		expect((await back.boundingBox())?.height).toBeGreaterThan(20);
		await press(page, said.shutPlayer);
	}
});

test("what closes a sheet or the note on a word is as wide as a thumb, however large its title", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.addInitScript(() => localStorage.setItem("pathak.settings", JSON.stringify({ easy: "on" })));
	const client = await page.context().newCDPSession(page);
	for (const standard of [16, 32]) {
		await client.send("Page.setFontSizes", { fontSizes: { standard } });
		await open(page);
		await page.keyboard.press("Shift");
		await lateIsHere(page);
		await page.keyboard.press("?");
		const close = page.getByRole("button", { name: words.close, exact: true });
		const width = async () => (await close.boundingBox())?.width;
		await expect(close).toHaveCount(1);
		expect.soft(await width(), `sheet at ${standard} px`).toBeGreaterThanOrEqual(44);
		await page.keyboard.press("Escape");
		await expect(close).toHaveCount(0);
		const paragraph = page.locator(".prose > p").first();
		await expect(paragraph).toHaveAttribute("tabindex", "0");
		await paragraph.press("ArrowRight");
		await page.keyboard.press("Enter");
		await expect(close).toHaveCount(1);
		expect.soft(await width(), `note at ${standard} px`).toBeGreaterThanOrEqual(44);
	}
});

/** Runs in the page. Words of heads and section names that stand on two lines though no hyphen lets them. */
function brokenWords(): string[] {
	const broken: string[] = [];
	for (const head of document.querySelectorAll(
		"main :is(h1, h2 > :first-child, h3, article[lang] > div:first-child > p, button, dd, time)",
	)) {
		if (head.closest("[aria-hidden]")) continue;
		const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode())
			for (const { 0: word, index } of (text.textContent ?? "").matchAll(/[^\s–/-]+/g)) {
				const range = document.createRange();
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
			}
	}
	return broken;
}

test("the way past the head lies outside the page however many lines it takes, until it is focused", async ({ page }) => {
	for (const [width, isSpaced] of [
		[320, true],
		[256, false],
	] as const) {
		await page.setViewportSize({ width, height: 640 });
		await (await page.context().newCDPSession(page)).send("Page.setFontSizes", { fontSizes: { standard: 32 } });
		await open(page);
		if (isSpaced)
			await page.evaluate(() => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }");
				document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
			});
		const skip = page.getByRole("link", { name: pageWords.skip });
		expect((await skip.boundingBox())?.height).toBeGreaterThan(80);
		await expect(skip, `at ${width} px`).not.toBeInViewport();
		await skip.focus();
		await expect(skip).toBeInViewport({ ratio: 1 });
	}
});

/** सरल पठन: room between words and lines, a place for the eye, and words that open; and pages that change without a break. */
import type { Locator, Page } from "playwright/test";
import sharp from "sharp";
import { listenWords } from "../src/comforts/listen/words.ts";
import { words as comfortWords } from "../src/comforts/words.ts";
import { listWords } from "../src/listWords.ts";
import { words as pageWords } from "../src/words.ts";
import { listen, painted, press, start } from "./listening.ts";
import { takeHasAway } from "./oldest.ts";
import { choose, lateIsHere, open, openPanel, panel, phone, story } from "./panel.ts";
import { expect, leaveBy, takenOver, test } from "./reader.ts";
import { google, hemant, Speech } from "./speech.ts";
import { faultsInThemes } from "./themes.ts";

const style = (page: Page, selector: string, property: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const px = async (page: Page, property: string) => Number.parseFloat(await style(page, ".prose", property));
const note = (page: Page) => page.getByRole("dialog", { name: /^शब्द खुला/ });

/** Where a word stands on the screen, in px; it is brought there first. */
const pointOf = (page: Page, word: string, within: string) =>
	page.evaluate(
		([wanted, where]) => {
			const texts = document.createTreeWalker(document.querySelector(where) as Element, NodeFilter.SHOW_TEXT);
			for (let node = texts.nextNode(); node; node = texts.nextNode()) {
				const at = (node.nodeValue ?? "").indexOf(wanted);
				if (at < 0) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + wanted.length);
				scrollBy(0, range.getBoundingClientRect().top - 200);
				const { left, top, width, height } = range.getBoundingClientRect();
				return { x: left + width / 2, y: top + height / 2 };
			}
			throw new Error(`no ${wanted}`);
		},
		[word, within] as const,
	);

/** How far the note hangs under a block, in px. */
const hangsUnder = async (page: Page, block: Locator) =>
	block.evaluate(
		(each, note) => (note as Element).getBoundingClientRect().top - each.getBoundingClientRect().bottom,
		await note(page).elementHandle(),
	);

async function tap(page: Page, word: string, within = ".prose"): Promise<void> {
	const { x, y } = await pointOf(page, word, within);
	await page.mouse.click(x, y);
}

test.use({ viewport: phone });

test("a word is told to no voice of the network that its reader has not chosen: the voices are offered", async ({ page }) => {
	const speech = await Speech.with(page, [google]);
	await page.addInitScript(() => localStorage.setItem("pathak.settings", '{"easy":"on"}'));
	await open(page);
	await page.keyboard.press("Shift");
	const word = page.locator("main article .prose > p").first();
	await expect(word).toHaveAttribute("tabindex", "0");
	await word.focus();
	for (const key of ["ArrowRight", "Enter"]) await page.keyboard.press(key);
	await note(page).getByRole("button", { name: comfortWords.hearWord }).click();
	await expect(page.getByRole("dialog", { name: listenWords.voiceAndRate })).toBeVisible();
	expect(await speech.said()).toEqual([]);
});

test("a picture that was asked for stays when a word is opened", async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem("pathak.settings", '{"easy":"on","pictures":"tap"}'));
	await open(page);
	await page.getByRole("button", { name: pageWords.showPicture }).first().click();
	const picture = page.locator("main article figure img").first();
	await expect(picture).toBeVisible();
	const word = page.locator("main article .prose > p").first();
	await expect(word).toHaveAttribute("tabindex", "0");
	await word.focus();
	for (const key of ["ArrowRight", "Enter"]) await page.keyboard.press(key);
	await expect(note(page)).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(note(page)).toHaveCount(0);
	await expect(picture).toBeVisible();
});

test("words and lines stand further apart, at once and before the next page is first painted", async ({ page }) => {
	await open(page);
	const size = await px(page, "font-size");
	await openPanel(page);
	await panel(page).locator("summary", { hasText: comfortWords.easy }).click();
	await panel(page).getByRole("switch", { name: comfortWords.farApart }).check();
	const measures = async () => [await px(page, "font-size"), await px(page, "line-height"), await px(page, "word-spacing")];
	await expect.poll(async () => (await measures())[0]).toBeCloseTo(size * 1.12, 1);
	const [now = 0, leading, spacing] = await measures();
	expect(leading).toBeCloseTo(now * 2, 1);
	expect(spacing).toBeCloseTo(now * 0.3, 1);
	await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.early") ?? "")).toContain('"easy":"on"');
	await page.route("**/*.js", (route) => route.fulfill({ body: "", contentType: "text/javascript" }));
	await page.goto(story);
	expect(await measures()).toEqual([now, leading, spacing]);
});

test.describe("the way by keyboard", () => {
	for (const hasKeyboard of [true, false])
		test.describe(hasKeyboard ? "beside a mouse" : "on a phone", () => {
			test.use({ isMobile: !hasKeyboard, hasTouch: !hasKeyboard });
			test(`is ${hasKeyboard ? "" : "not "}told`, async ({ page }) => {
				await open(page);
				await openPanel(page);
				await panel(page).locator("summary", { hasText: comfortWords.easy }).click();
				await expect(panel(page).getByText(comfortWords.easyHint)).toBeVisible();
				await expect(panel(page).getByText(comfortWords.easyKeys)).toBeVisible({ visible: hasKeyboard });
			});
		});
});

test("one paragraph keeps its ink, or a ruler lies on the line; every theme stays without an accessibility fault", async ({ page }) => {
	await open(page);
	await openPanel(page);
	await choose(page, comfortWords.easy, "एक अनुच्छेद");
	await page.keyboard.press("Escape");
	await expect(panel(page)).toHaveCount(0);
	const at = page.locator(".prose > [data-at]");
	await expect(at).toHaveCount(1);
	await page.evaluate(takeHasAway);
	for (const number of [1, 3]) {
		const paragraph = page.locator(".prose > p").nth(number);
		await paragraph.evaluate((each) => scrollBy(0, each.getBoundingClientRect().top - innerHeight * 0.38 + 20));
		await expect(paragraph).toHaveAttribute("data-at", "");
		await expect(at).toHaveCount(1);
		const ink = await style(page, "body", "color");
		expect(await style(page, ".prose > [data-at]", "color")).toBe(ink);
		expect(await style(page, ".prose > p:not([data-at])", "color")).not.toBe(ink);
		await page.emulateMedia({ media: "print" });
		expect(await style(page, ".prose > p:not([data-at])", "color")).toBe(await style(page, "body", "color"));
		expect(await at.evaluate((each) => getComputedStyle(each, "::before").content)).toBe("none");
		await page.emulateMedia({ media: "screen" });
	}
	await openPanel(page);
	await choose(page, comfortWords.easy, "रेखा");
	await page.keyboard.press("Escape");
	await expect(panel(page)).toHaveCount(0);
	await expect(at).toHaveCount(0);
	const ruler = page.locator(".pk-ruler");
	await expect(ruler).toBeVisible();
	/** How far from the line that is nearest 38 %, or from there where none is near, the ruler's middle is, in px; and how much higher it is than a line. */
	const off = () =>
		page.evaluate(() => {
			const { top, bottom } = (document.querySelector(".pk-ruler") as Element).getBoundingClientRect();
			const text = document.querySelector(".prose") as Element;
			const leading = Number.parseFloat(getComputedStyle(text).lineHeight);
			const all = document.createRange();
			all.selectNodeContents(text);
			const at = innerHeight * 0.38 + leading / 2;
			const lines = [...all.getClientRects()].filter(({ height }) => height > 0 && height < 1.5 * leading);
			const middles = lines.map((box) => (box.top + box.bottom) / 2);
			const near = middles.filter((middle) => Math.abs(middle - at) < leading * 0.75);
			const wanted = near.sort((one, other) => Math.abs(one - at) - Math.abs(other - at))[0] ?? at;
			return Math.abs((top + bottom) / 2 - wanted) + Math.abs(bottom - top - leading - 2);
		});
	// Wherever the page comes to rest, on a phone and beside the margin of a wide screen.
	for (const viewport of [phone, { width: 1280, height: 740 }]) {
		await page.setViewportSize(viewport);
		await page.evaluate(() => {
			const { top, height } = (document.querySelectorAll(".prose > p")[1] as Element).getBoundingClientRect();
			scrollBy(0, top + height / 2 - innerHeight * 0.38);
		});
		for (let step = 0; step < 8; step += 1) {
			await page.evaluate(() => scrollBy(0, 11));
			await expect.poll(off).toBeLessThan(2);
		}
	}
	await page.setViewportSize(phone);
	await page.evaluate(() => localStorage.setItem("pathak.settings", JSON.stringify({ easy: "on", focus: "paragraph" })));
	await page.goto(story);
	await takenOver(page);
	await page.evaluate(() => scrollTo(0, 1200));
	await expect(at).toHaveCount(1);
	await tap(page, "सुरक्षा");
	await expect(note(page)).toBeVisible();
	// Without a voice there is nothing to hear.
	await expect(note(page).getByRole("button")).toHaveText([comfortWords.close]);
	expect(await faultsInThemes(page)).toEqual([]);
});

test("the ruler goes through no matra of a table's small lines", async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem("pathak.settings", JSON.stringify({ easy: "on", focus: "ruler" })));
	await open(page, "/story/arhar-sasti-sarson");
	await page.keyboard.press("Shift");
	const ruler = page.locator(".pk-ruler");
	await expect(ruler).toBeVisible();
	const cells = page.locator(".prose td:first-child");
	// As high and as deep as letters get.
	await cells.evaluateAll((all) => {
		for (const each of all) each.textContent = "कर्मैं झाड़ू";
	});
	for (const cell of (await cells.all()).slice(0, 4)) {
		await cell.evaluate((each) => scrollBy(0, each.getBoundingClientRect().top + 10 - innerHeight * 0.38));
		/** Whether the ruler lies on this line, in one frame with where it lies. */
		const lies = () =>
			cell.evaluate((each) => {
				const { top, bottom } = (document.querySelector(".pk-ruler") as Element).getBoundingClientRect();
				const words = document.createRange();
				words.selectNodeContents(each);
				const box = words.getBoundingClientRect();
				return { isOn: Math.abs(top + bottom - box.top - box.bottom) < 12, x: box.left, width: box.width, top, bottom };
			});
		// Longer than the ruler waits for the page to rest: then it lies where it stays.
		const later = () => page.evaluate(() => new Promise((go) => setTimeout(go, 250)));
		await later();
		/** How much the ink differs from the paper under either edge. On a machine that is busy the page rests later. */
		const ink = async () => {
			const { isOn, x, width, top, bottom } = await lies();
			if (!isOn) return Number.NaN;
			await ruler.evaluate((each) => each.setAttribute("hidden", ""));
			let most = 0;
			for (const y of [Math.round(top), Math.round(bottom) - 2]) {
				const { channels } = await sharp(await page.screenshot({ clip: { x, y, width, height: 2 } })).stats();
				most = Math.max(most, ...channels.slice(0, 3).map(({ min, max }) => max - min));
			}
			await ruler.evaluate((each) => each.removeAttribute("hidden"));
			return most;
		};
		await expect.poll(ink).toBeLessThan(24);
	}
});

test("while a story is read aloud the paragraph and the ruler are those of the sentence that sounds, or of its word", async ({ page }) => {
	const speech = await Speech.with(page, [hemant]);
	await page.addInitScript(() => localStorage.setItem("pathak.settings", JSON.stringify({ easy: "on", focus: "ruler" })));
	await start(page);
	await expect(page.locator(".pk-ruler")).toBeVisible();
	/** How far the middles of the ruler's edges, 2 px high, are from the lines of what is painted, in px; and how high these are. */
	const off = (name: string) =>
		page.evaluate((which) => {
			const [said] = [...((CSS.highlights.get(which) as unknown as Iterable<Range>) ?? [])];
			const ruler = (document.querySelector(".pk-ruler") as Element).getBoundingClientRect();
			if (!said) return Number.POSITIVE_INFINITY;
			const { top, bottom, height } = said.getBoundingClientRect();
			const leading = Number.parseFloat(getComputedStyle(said.startContainer.parentElement as Element).lineHeight);
			const room = leading - (said.getClientRects()[0]?.height ?? 0);
			return Math.abs(top - room / 2 - ruler.top - 1) + Math.abs(bottom + room / 2 - ruler.bottom + 1) + (height > 0 ? 0 : 1000);
		}, name);
	for (let step = 0; step < 6; step += 1) {
		await expect.poll(() => off("said")).toBeLessThan(2);
		await press(page, listenWords.nextSentence);
	}
	// Of a sentence of several lines the one that sounds.
	const { text = "" } = (await speech.said()).at(-1) ?? {};
	await speech.word(text.lastIndexOf(" ") + 1);
	await expect.poll(() => off("said-word")).toBeLessThan(2);
	expect(await page.locator(".pk-ruler").evaluate((each) => each.clientHeight)).toBeLessThan(60);
	await press(page, listenWords.pause);
	// Its reader reads on alone.
	await expect.poll(() => off("said")).toBeGreaterThan(2);
	await press(page, listenWords.shutPlayer);
	await openPanel(page);
	await choose(page, comfortWords.easy, "एक अनुच्छेद");
	await page.keyboard.press("Escape");
	await expect(panel(page)).toHaveCount(0);
	await listen(page).click();
	const isMarked = () =>
		page.evaluate(() => {
			const [said] = [...((CSS.highlights.get("said") as unknown as Iterable<Range>) ?? [])];
			return said?.startContainer.parentElement?.closest(".prose > *")?.hasAttribute("data-at") ?? "nothing of the text";
		});
	await expect.poll(() => painted(page)).not.toBe("");
	for (let step = 0; step < 8; step += 1) {
		const before = await painted(page);
		await press(page, listenWords.nextSentence);
		await expect.poll(() => painted(page)).not.toBe(before);
		await expect.poll(isMarked).not.toBe(false);
	}
	await expect.poll(isMarked).toBe(true);
});

test("a tapped word opens into aksharas and conjuncts; by keyboard too; Escape closes; links stay links", async ({ page }) => {
	await page.route("**/stories/putin-biden-phone-0907.json", async (route) => {
		const edited = await (await route.fetch()).json();
		edited.body.unshift({ type: "paragraph", content: ["पहले यह ", { type: "link", href: "/story/kathak-roshni", text: "कथक" }, " पढ़ें।"] });
		await route.fulfill({ json: edited });
	});
	const speech = await Speech.with(page, [hemant]);
	await open(page, "/");
	await page.evaluate(() => localStorage.setItem("pathak.settings", JSON.stringify({ easy: "on" })));
	await page.reload();
	await takenOver(page);
	await page.getByRole("main").locator(`h2 a[href="${story}"]`).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/पुतिन/);
	await page.evaluate(() => scrollTo(0, 900));
	const firsts = page.locator(".prose > p");
	await expect(firsts.first()).toHaveAttribute("tabindex", "0");
	await tap(page, "सुरक्षा");
	await expect(note(page)).toHaveAccessibleName("शब्द खुला: सुरक्षा");
	await expect(note(page)).toContainText(/सु\s*र\s*क्षा/);
	await expect(note(page)).toContainText("क्ष = क् + ष");
	expect(await note(page).textContent(), "no line ends with a sign").toContain("क्ष =\u00a0क् +\u00a0ष");
	await expect(note(page)).toContainText("आधा क और ष मिलकर");
	await expect(note(page).getByRole("button", { name: comfortWords.hearWord })).toBeFocused();
	await page.keyboard.press("Enter");
	await speech.expectSaid("सुरक्षा");
	// It hangs under its paragraph, not over the sentence.
	await expect.poll(() => hangsUnder(page, firsts.filter({ hasText: "सुरक्षा" }).first())).toBeGreaterThanOrEqual(0);
	await page.keyboard.press("Escape");
	await expect(note(page)).toHaveCount(0);
	await expect(firsts.filter({ hasText: "सुरक्षा" }).first()).toBeFocused();

	await firsts.nth(1).focus();
	for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press("ArrowRight");
	await page.keyboard.press("Enter");
	const third = (await firsts.nth(1).innerText()).match(/[\u0900-\u097f]+/gu)?.filter((each) => !each.includes("।"));
	await expect(note(page)).toHaveAccessibleName(`शब्द खुला: ${third?.[2]}`);
	await page.mouse.click(180, 10);
	await expect(note(page)).toHaveCount(0);
	await firsts.first().getByRole("link").click();
	await expect(page).toHaveURL("/story/kathak-roshni");
	await expect(note(page)).toHaveCount(0);
});

test("Escape closes what was opened last: a sheet over an opened word, a word opened beside a sheet", async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem("pathak.settings", JSON.stringify({ easy: "on", focus: "none" })));
	await page.setViewportSize({ width: 1280, height: 740 });
	await open(page);
	await page.keyboard.press("Shift");
	await expect(page.locator(".prose > p").first()).toHaveAttribute("tabindex", "0");
	await tap(page, "सुरक्षा");
	await expect(note(page)).toBeVisible();
	await page.keyboard.press("a");
	await expect(panel(page).getByRole("heading", { name: comfortWords.letters })).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(panel(page)).toHaveCount(0);
	await expect(note(page).getByRole("button").first()).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(note(page)).toHaveCount(0);
	await openPanel(page);
	await tap(page, "सुरक्षा");
	await expect(note(page).getByRole("button").first()).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(note(page)).toHaveCount(0);
	await expect(panel(page)).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(panel(page)).toHaveCount(0);
});

test("a word of the headline, the deck and a table opens too, by keyboard row by row; one beside the story's words does not", async ({
	page,
}) => {
	await page.addInitScript(() => localStorage.setItem("pathak.settings", JSON.stringify({ easy: "on" })));
	await open(page, "/story/himalay-jheel-sensor");
	await page.keyboard.press("Shift");
	const rows = page.getByRole("row");
	await expect(rows.first()).toHaveAttribute("tabindex", "0");
	for (const [word, within] of [
		["झीलों", "h1"],
		["देहरादून", "main header p"],
		["ज़िला", "thead"],
		["पिथौरागढ़", "tbody"],
	] as const) {
		await tap(page, word, within);
		await expect(note(page)).toHaveAccessibleName(`शब्द खुला: ${word}`);
		await page.keyboard.press("Escape");
		await expect(note(page)).toHaveCount(0);
	}
	await expect(rows.nth(1)).toBeFocused();
	await page.keyboard.press("Tab");
	for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
	await expect(note(page)).toHaveAccessibleName("शब्द खुला: ताल");
	await expect.poll(() => hangsUnder(page, rows.nth(2))).toBeGreaterThanOrEqual(0);
	await page.keyboard.press("Escape");
	await tap(page, "प्रकाशित", "main article");
	await expect(note(page)).toHaveCount(0);
	expect(await page.evaluate(() => CSS.highlights.has("asked"))).toBe(false);
});

test.describe("from a list to a story and back", () => {
	const begun = (page: Page) => page.evaluate(() => (window as unknown as { begun: string[][] }).begun);

	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			const kept: string[][] = [];
			Object.assign(window, { begun: kept });
			const begin = document.startViewTransition.bind(document);
			document.startViewTransition = (update) => {
				const names = () =>
					[...document.querySelectorAll<HTMLElement>("*")]
						.flatMap((each) => (each.style.viewTransitionName ? [each.style.viewTransitionName] : []))
						.sort();
				const seen = [names().join()];
				kept.push(seen);
				return begin(async () => {
					await (update as () => unknown)?.();
					seen.push(names().join());
				});
			};
		});
	});

	test("the picture goes along, and the list's stands in the story's place until that has come", async ({ page }) => {
		await open(page, "/section/duniya");
		await page.keyboard.press("Shift");
		await lateIsHere(page);
		const link = page.getByRole("main").locator('h3 a[href="/story/nadi-badli-pul"]');
		await link.scrollIntoViewIfNeeded();
		const small = page.locator('article:has(h3 a[href="/story/nadi-badli-pul"]) img');
		await expect(small).toHaveJSProperty("complete", true);
		let letCome = () => {};
		const isHeld = new Promise<void>((done) => {
			letCome = done;
		});
		await page.route("**/pictures/**", async (route) => {
			await isHeld;
			await route.continue();
		});
		await link.click();
		const lead = page.locator("main article figure img").first();
		await expect(lead).toHaveCSS("background-image", /pictures/);
		await expect.poll(() => begun(page)).toEqual([["story-headline,story-picture", "story-headline,story-picture"]]);
		letCome();
		await expect(lead).toHaveCSS("background-image", "none");
	});

	test("where the browser shows the way back itself, as under a finger at the edge, nothing is shown twice", async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(PopStateEvent.prototype, "hasUAVisualTransition", { get: () => true }));
		await open(page, "/section/duniya");
		await page.keyboard.press("Shift");
		await lateIsHere(page);
		await page.getByRole("main").locator('h3 a[href="/story/nadi-badli-pul"]').click();
		await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
		await expect.poll(async () => (await begun(page)).length).toBe(1);
		await page.goBack();
		await expect(page).toHaveURL("/section/duniya");
		await expect(page.getByRole("main").locator('h3 a[href="/story/nadi-badli-pul"]')).toBeVisible();
		expect(await begun(page)).toHaveLength(1);
	});

	test("the headline goes along where motion is allowed, and nowhere else", async ({ page }) => {
		await open(page, "/");
		const link = page.getByRole("main").getByRole("link", { name: /कथक/ }).first();
		await link.scrollIntoViewIfNeeded();
		await lateIsHere(page);
		const left = await leaveBy(link);
		expect(left).toBeGreaterThan(500);
		await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
		await expect.poll(async () => (await begun(page)).length).toBe(1);
		expect((await begun(page))[0]?.every((names) => names.includes("story-headline"))).toBe(true);
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
		await page.goBack();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(listWords.todaysNews);
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
		await expect.poll(async () => (await begun(page)).length).toBe(2);
		expect((await begun(page))[1]?.every((names) => names.includes("story-headline"))).toBe(true);

		const next = page.getByRole("main").locator('a[href="/story/pune-lonavla-bhuskhalan"]').first();
		await page.emulateMedia({ reducedMotion: "reduce" });
		await next.click();
		await expect(page).toHaveURL(/pune/);
		await page.goBack();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(listWords.todaysNews);
		await page.emulateMedia({ reducedMotion: "no-preference" });
		await openPanel(page);
		await choose(page, comfortWords.pictures, "दिखाएँ");
		await panel(page).getByRole("switch", { name: comfortWords.lessMotion }).check();
		await page.keyboard.press("Escape");
		await expect(panel(page)).toHaveCount(0);
		await next.click();
		await expect(page).toHaveURL(/pune/);
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		expect(await begun(page)).toHaveLength(2);
	});
});

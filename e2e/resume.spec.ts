/** A story goes on where it was left, lists say what was read, and how long a story takes is told in this reader's own time. */
import type { Page } from "playwright/test";
import { leastTime } from "../src/comforts/howFar.ts";
import { words as comfortWords } from "../src/comforts/words.ts";
import { listWords } from "../src/listWords.ts";
import { words } from "../src/words.ts";
import { takeNewerAway } from "./oldest.ts";
import { lateIsHere, open, phone, story } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { typefaceIsOn } from "./shifts.ts";

/** Deep in the story; it stands on the page as it is spelled here. */
const sentence = "सहयोग जारी रखने की बात के साथ";

/** Where a sentence begins on the screen, in px from its top edge; null while it is not on the page. */
const topOf = (page: Page, text = sentence) =>
	page.evaluate((wanted) => {
		const walker = document.createTreeWalker(document.querySelector(".prose") ?? document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = (node.nodeValue ?? "").replaceAll("\u00a0", " ").indexOf(wanted);
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + 1);
			return range.getBoundingClientRect().top;
		}
		return null;
	}, text);

const place = (page: Page) => page.evaluate(() => scrollY);
const kept = (page: Page) => page.evaluate(() => localStorage.getItem("pathak.places") ?? "");
const notice = (page: Page) => page.getByRole("status").filter({ hasText: comfortWords.reopened });

/** The sentence is at the top of the screen, and not above it. */
const standsAtTop = (page: Page, what?: string) =>
	expect
		.poll(async () => {
			const top = (await topOf(page)) ?? Number.NaN;
			return top > 0 && top < 60;
		}, what)
		.toBe(true);

/** Reads until the sentence is at the top, and waits until that is remembered. */
async function readTo(page: Page): Promise<void> {
	const isKept = await canKeep(page);
	if (isKept) await typefaceIsOn(page);
	const top = (await topOf(page)) ?? Number.NaN;
	await page.evaluate(async (by) => {
		scrollBy(0, by);
		// The page hears of it with the next frame.
		await new Promise((done) => requestAnimationFrame(done));
	}, top - 30);
	if (isKept) await expect.poll(() => kept(page)).toContain(sentence.slice(0, 20));
}

async function readToEnd(page: Page): Promise<void> {
	await expect
		.poll(async () => {
			// Where it was only just gone to, the rest of the story comes after what fills the screen.
			await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
			await page.clock.fastForward(10_000);
			return kept(page);
		})
		.toContain('"isRead":true');
}

/** Stops the page's clock where it stands: a moment named to it may be over by the time it hears of it. */
async function stopClock(page: Page): Promise<void> {
	const now = new Date();
	await page.clock.setFixedTime(now);
	await page.clock.pauseAt(now);
}

const canKeep = (page: Page) =>
	page.evaluate(() => {
		try {
			return Boolean(localStorage);
		} catch {
			return false;
		}
	});

const toFront = async (page: Page) => {
	// Pressed from within: to Playwright a fixed bar under scroll padding seems out of sight, and it would scroll to the end.
	const bar = page.getByRole("navigation", { name: words.storyButtons });
	await bar.getByRole("link", { name: words.front }).evaluate((link: HTMLElement) => link.click());
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(listWords.todaysNews);
};
const toStory = async (page: Page) => {
	await page.getByRole("main").locator(`h2 a[href="${story}"]`).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/पुतिन/);
};

test.use({ viewport: phone });

test("a story that was left at a picture reopens there", async ({ page }) => {
	await page.goto("/story/kashmir-qaleen-karghe");
	await takenOver(page);
	const picture = page.locator(".prose figure").last();
	const top = () => picture.evaluate((element) => Math.round(element.getBoundingClientRect().top));
	await picture.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top + 30));
	const block = await picture.evaluate((element) =>
		[...(element.parentElement?.children ?? [])].filter(({ tagName }) => tagName !== "ASIDE").indexOf(element),
	);
	await expect.poll(() => kept(page)).toContain(`"block":${block}`);
	await page.goto("/story/kashmir-qaleen-karghe");
	await takenOver(page);
	await expect(notice(page)).toBeVisible();
	await expect
		.poll(async () => {
			const at = await top();
			return at > 0 && at < 60;
		})
		.toBe(true);
});

test("a story does not go to where it was left under a reader who stands somewhere already", async ({ page }) => {
	await open(page);
	await readTo(page);
	await page.addInitScript(() => {
		// As what comes by a script or a screen reader: no key was pressed.
		addEventListener("DOMContentLoaded", () => document.querySelector<HTMLElement>("header a")?.focus({ preventScroll: true }));
	});
	await page.goto(story);
	await takenOver(page);
	await lateIsHere(page);
	await page.keyboard.press("Shift");
	expect(await place(page)).toBe(0);
	await expect(page.locator("header a").first()).toBeFocused();
	await expect(notice(page)).toHaveCount(0);
});

test("a story reopens at the sentence where it was left, also at another size of screen and text, and once more", async ({ page }) => {
	await open(page);
	await readTo(page);
	// A turned device keeps the sentence where it is.
	for (const [width, height] of [
		[740, 360],
		[360, 740],
	] as const) {
		await page.setViewportSize({ width, height });
		// It is moved there once the page has been laid out anew.
		await standsAtTop(page);
	}
	await toFront(page);
	await toStory(page);
	await expect(notice(page)).toBeVisible();
	await standsAtTop(page);
	await expect(page.locator(":focus")).toContainText(sentence);
	for (const [width, size] of [
		[1280, "2"],
		[360, "6"],
		[768, "0"],
	] as const) {
		await page.setViewportSize({ width, height: width === 360 ? 740 : 500 });
		await page.evaluate((step) => localStorage.setItem("pathak.settings", JSON.stringify({ size: step, digits: "deva" })), size);
		await page.goto("/section/khel");
		await page.goto(story);
		await expect(notice(page), `${width}`).toBeVisible();
		await standsAtTop(page, `${width}`);
		await expect(page.locator(":focus"), "nobody came by keyboard").toHaveCSS("outline-style", "none");
		await page.keyboard.press("Shift");
		await expect(page.locator(":focus")).toHaveCSS("outline-style", "solid");
	}
	const before = await place(page);
	await notice(page).getByRole("button", { name: comfortWords.toTop }).click();
	expect(before).toBeGreaterThan(740);
	await expect.poll(() => place(page)).toBe(0);
	await expect(notice(page)).toHaveCount(0);
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("who goes on before the page has come to rest is remembered where the page was", async ({ page }) => {
	await open(page);
	await typefaceIsOn(page);
	await page.evaluate(() => scrollTo(0, 300));
	await expect.poll(() => kept(page)).not.toBe("");
	const top = (await topOf(page)) ?? Number.NaN;
	await page.evaluate(
		async ([by, bar]) => {
			scrollBy(0, by);
			for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
			document.querySelector<HTMLElement>(`nav[aria-label="${bar}"] a`)?.click();
		},
		[top - 30, words.storyButtons] as const,
	);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(listWords.todaysNews);
	await expect.poll(() => kept(page)).toContain(sentence.slice(0, 20));
});

test("a small edit of the story does not lose the place, and the note goes when its reader reads on", async ({ page }) => {
	await page.route("**/stories/putin-biden-phone-0907.json", async (route) => {
		const edited = await (await route.fetch()).json();
		edited.body.unshift({ type: "paragraph", text: "ऊपर एक नया अनुच्छेद जुड़ा है।" });
		await route.fulfill({ json: edited });
	});
	await open(page);
	await readTo(page);
	await page.goto("/");
	await takenOver(page);
	await toStory(page);
	await expect(page.getByText("ऊपर एक नया अनुच्छेद जुड़ा है।")).toBeAttached();
	await expect(notice(page)).toBeVisible();
	await standsAtTop(page);
	await page.evaluate(() => scrollBy(0, innerHeight + 40));
	await expect(notice(page)).toHaveCount(0);
});

test("Back, Forward and a reload restore exactly; a fragment, a first screen and an end are where they are", async ({ page }) => {
	await open(page);
	await readTo(page);
	await page.evaluate(() => scrollBy(0, -333));
	const left = await place(page);
	await toFront(page);
	await page.goBack();
	await expect.poll(() => place(page)).toBe(left);
	await page.goForward();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(listWords.todaysNews);
	await page.goBack();
	await expect.poll(() => place(page)).toBe(left);
	await page.reload();
	await takenOver(page);
	await expect.poll(() => place(page)).toBe(left);
	await expect(notice(page)).toHaveCount(0);

	await page.goto(`${story}#headline`);
	await takenOver(page);
	await lateIsHere(page);
	await expect(notice(page)).toHaveCount(0);
	await expect.poll(() => place(page)).toBeLessThan(400);

	// So is a passage that a link names.
	await page.goto("/section/khel");
	await page.goto(`${story}#:~:text=${encodeURIComponent("पुतिन और बाइडेन")}`);
	await takenOver(page);
	await lateIsHere(page);
	await expect(notice(page)).toHaveCount(0);
	expect(await place(page)).toBeLessThan(400);

	// One with a number, below the first screen and far above where it was left; and whatever digits it is read in, the link has the edition's.
	for (const digits of ["latn", "deva"]) {
		await page.evaluate((digits) => localStorage.setItem("pathak.settings", JSON.stringify({ digits })), digits);
		await open(page);
		await readTo(page);
		await page.goto("/section/khel");
		await page.goto(`${story}#:~:text=${encodeURIComponent("पिछली बार 16\u00a0जून को")}`);
		await takenOver(page);
		await lateIsHere(page);
		await expect(notice(page)).toHaveCount(0);
		await expect(page.getByText(digits === "deva" ? "१६" : "16").filter({ hasText: "जिनेवा" })).toBeInViewport();
		expect(await place(page)).toBeGreaterThan(0);
		expect(await topOf(page)).toBeGreaterThan(60);
	}
	await page.evaluate(() => localStorage.removeItem("pathak.settings"));
	await open(page);
	await readTo(page);

	await page.goto("/section/khel");
	await page.goto(story);
	await expect(notice(page)).toBeVisible();
	await notice(page).getByRole("button").click();
	await expect.poll(() => kept(page)).not.toContain(sentence.slice(0, 20));
	await page.evaluate(() => scrollTo(0, 400));
	await toFront(page);
	await toStory(page);
	await expect.poll(() => place(page)).toBe(0);
	await page.clock.install();
	await readToEnd(page);
	await toFront(page);
	await toStory(page);
	await expect.poll(() => place(page)).toBe(0);
	await expect(notice(page)).toHaveCount(0);
	// Looked into again, it stays read.
	const read = await kept(page);
	await page.evaluate(() => scrollTo(0, 900));
	await expect
		.poll(async () => {
			await page.clock.runFor(1000);
			return kept(page);
		})
		.not.toBe(read);
	expect(await kept(page)).toContain('"isRead":true');
});

for (const [what, change] of [
	[
		"at another size of text",
		(page) => page.evaluate(() => localStorage.setItem("pathak.settings", '{"size":"6"}')).then(() => page.reload()),
	],
	["on a turned device", (page) => page.setViewportSize({ width: 740, height: 360 })],
] as const satisfies readonly (readonly [string, (page: Page) => Promise<unknown>])[])
	test(`Back to a story ${what} comes to the sentence that was at the top, and stays there`, async ({ page }) => {
		await open(page);
		await readTo(page);
		await toFront(page);
		await change(page);
		await takenOver(page);
		const noted = async () => JSON.parse(await kept(page))[0].at;
		const before = await noted();
		await page.goBack();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(/पुतिन/);
		const stands = async () => Math.round((await topOf(page)) ?? Number.NaN);
		await expect.poll(stands).toBeLessThan(60);
		await expect.poll(stands).toBeGreaterThan(0);
		await expect(notice(page)).toHaveCount(0);
		// What rests is kept, and is that sentence still.
		await expect.poll(noted).toBeGreaterThan(before);
		expect(await kept(page)).toContain(sentence.slice(0, 20));
		const left = await place(page);
		await page.goForward();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(listWords.todaysNews);
		await page.goBack();
		await expect.poll(() => place(page)).toBe(left);
	});

/** Its reading takes longer than a slow machine takes to open it. */
const long = "/story/kathak-roshni";

for (const [who, height] of [
	["was at a story's end", phone.height],
	["has all of it on the screen", 9000],
] as const)
	test(`who ${who} before it can be read has not read it, and has when there was time`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height });
		await page.clock.install();
		await page.goto(long);
		await takenOver(page);
		await page.mouse.click(5, 5);
		await lateIsHere(page);
		const { aksharas } = (await (await page.request.get(`/stories/${long.replace("/story/", "")}.json`)).json()).published;
		await stopClock(page);
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		const look = async (time: number) => {
			await page.clock.runFor(time);
			return kept(page);
		};
		await expect.poll(() => look(500)).toContain('"share":1');
		// What a slow machine took to come here was before the reader's eyes too.
		const left = leastTime(aksharas) - (await page.evaluate(() => performance.now()));
		expect(await look(left / 2)).toContain('"isRead":false');
		await expect.poll(() => look(left / 3)).toContain('"isRead":true');
	});

test("while another tab is looked at nobody reads, and what was looked at before counts", async ({ page }) => {
	await page.clock.install();
	await page.goto(long);
	await takenOver(page);
	await page.mouse.click(5, 5);
	await lateIsHere(page);
	const { aksharas } = (await (await page.request.get(`/stories/${long.replace("/story/", "")}.json`)).json()).published;
	const least = leastTime(aksharas);
	await stopClock(page);
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	const look = async (time: number) => {
		await page.clock.runFor(time);
		return kept(page);
	};
	const turn = (state: string) =>
		page.evaluate((is) => {
			Object.defineProperty(document, "visibilityState", { value: is, configurable: true });
			document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
		}, state);
	await expect.poll(() => look(500)).toContain('"share":1');
	const scroll = () => page.evaluate(() => dispatchEvent(new Event("scroll")));
	const left = least - (await page.evaluate(() => performance.now()));
	await look(left / 2);
	await turn("hidden");
	await look(least);
	await turn("visible");
	await page.mouse.move(20, 20);
	await scroll();
	expect(await look(1000)).toContain('"isRead":false');
	await page.mouse.move(30, 30);
	await scroll();
	await expect.poll(() => look(least / 8)).toContain('"isRead":true');
});

test("what was read is marked in lists: at once, in another tab, and before the first paint; nothing moves for it", async ({
	page,
	context,
}) => {
	// The oldest browsers know no nested rules.
	await context.addInitScript(takeNewerAway);
	const other = await context.newPage();
	await other.setViewportSize(phone);
	await open(other, "/");
	// An older release's sheet, with nothing read.
	await other.evaluate(() => localStorage.setItem("pathak.read", "button{display:none}"));
	await other.evaluate(() => scrollTo(0, 10));
	await expect.poll(() => other.evaluate(() => localStorage.getItem("pathak.read"))).toBeNull();
	// Which may make the page higher.
	await typefaceIsOn(other);
	const [inFront, unread] = [`h2 a[href="${story}"]`, 'h3 a[href="/story/kathak-roshni"]'];
	const look = (where: Page, selector: string) =>
		where.evaluate((wanted) => {
			const link = document.querySelector(`main ${wanted}`);
			const meta = link?.closest("article")?.querySelector("p:has(time)");
			if (!link || !meta) return null;
			const { color, fontWeight } = getComputedStyle(link);
			return { color, fontWeight, word: getComputedStyle(meta, "::after").content, height: document.body.scrollHeight };
		}, selector);
	const ink3 = "rgb(92, 97, 107)";
	const before = await look(other, inFront);
	expect(before?.color).not.toBe(ink3);
	await page.clock.install();
	await open(page);
	await readToEnd(page);
	await expect.poll(async () => (await look(other, inFront))?.color).toBe(ink3);
	expect((await look(other, inFront))?.word).toContain(comfortWords.read);
	expect((await look(other, inFront))?.height).toBe(before?.height);
	await toFront(page);
	expect(await look(page, inFront)).toMatchObject({ color: ink3, fontWeight: before?.fontWeight });
	expect((await look(page, unread))?.color).not.toBe(ink3);
	expect((await look(page, unread))?.word).not.toContain(comfortWords.read);

	await page.route("**/*.js", (route) => route.fulfill({ body: "", contentType: "text/javascript" }));
	await page.goto("/section/duniya");
	const first = await look(page, `h3 a[href="${story}"]`);
	expect(first).toMatchObject({ color: ink3, fontWeight: "480" });
	expect(first?.word).toContain(comfortWords.read);
});

test("reading time is told in the reader's own pace once it is known", async ({ page }) => {
	const time = page.getByText(/मिनट का पाठ/);
	await page.clock.install();
	await page.goto(story);
	await takenOver(page);
	const built = await time.innerText();
	// Two stories at half the usual pace; the third, read here, makes it known.
	await page.evaluate(() => localStorage.setItem("pathak.paces", "[240,250]"));
	await page.mouse.wheel(0, 200);
	await lateIsHere(page);
	for (let read = 0; read < 12; read += 1) {
		await page.clock.runFor(30_000);
		await page.mouse.move(10 + read, 300);
	}
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await page.clock.runFor(2000);
	await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.pace"))).not.toBeNull();
	const minutes = (text: string) => Number(/\d+/.exec(text)?.[0]);
	await expect.poll(async () => minutes(await time.innerText())).toBeGreaterThan(minutes(built));
	await page.evaluate(() => localStorage.setItem("pathak.pace", '"<b>"'));
	await page.reload();
	await takenOver(page);
	await expect(time).toHaveText(built);
});

test("where the browser keeps nothing a place lasts for the visit, and what another hand kept does no harm", async ({
	page,
	browser,
	baseURL,
}) => {
	for (const found of [
		"{",
		"null",
		'[{"id":"../x"}]',
		'[{"id":"putin-biden-phone-0907","at":1,"block":1e9,"words":7,"share":2,"isRead":1}]',
	]) {
		await open(page);
		await page.evaluate((value) => localStorage.setItem("pathak.places", value), found);
		await page.reload();
		await takenOver(page);
		await page.mouse.wheel(0, 900);
		await expect.poll(() => kept(page)).toContain('"id":"putin-biden-phone-0907"');
		await page.evaluate(() => localStorage.clear());
	}
	const context = await browser.newContext({ viewport: phone, serviceWorkers: "block", ...(baseURL ? { baseURL } : {}) });
	const denied = await context.newPage();
	await denied.addInitScript(() =>
		Object.defineProperty(window, "localStorage", {
			get: () => {
				throw new DOMException("denied", "SecurityError");
			},
		}),
	);
	await open(denied);
	await denied.evaluate(() => scrollTo(0, 100));
	await lateIsHere(denied);
	await denied.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	await readTo(denied);
	await toFront(denied);
	await toStory(denied);
	await expect(notice(denied)).toBeVisible();
	await standsAtTop(denied);
	await context.close();
});

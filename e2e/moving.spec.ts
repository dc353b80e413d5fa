/** Moving about: from the first page on, everything opens without a page load, and the reader always knows where they are. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright/test";
import { liveJson } from "../src/article/links.ts";
import { listWords } from "../src/listWords.ts";
import { bind } from "../src/text/bind.ts";
import { failures, words } from "../src/words.ts";
import { lateIsHere } from "./panel.ts";
import { expect, leaveBy, takenOver, test } from "./reader.ts";
import { watchShifts } from "./shifts.ts";
import { sites } from "./sites.ts";

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

const authored = (id: string) =>
	JSON.parse(readFileSync(join(sites.sample.edition, "stories", `${id}.json`), "utf8")) as {
		readonly headline: string;
		readonly description?: string;
		readonly articleSection: string;
	};

const main = (page: Page) => page.getByRole("main");
const headline = (page: Page) => page.getByRole("heading", { level: 1 });

/** Opens a page, waits until the application has taken it over, and leaves a mark that a page load would wipe away. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await takenOver(page);
	await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
}

const isSamePage = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute("data-same-page"));

/** The JSON asked for from now on, but for what every page asks now and then: what was taken back. */
function askedBy(page: Page): string[] {
	const asked: string[] = [];
	page.on("request", (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith(".json") && pathname !== liveJson) asked.push(pathname);
	});
	return asked;
}

/** Follows a link to a story and checks everything that should be so on arrival. */
async function follow(page: Page, link: Locator): Promise<string> {
	const id = (await link.getAttribute("href"))?.replace("/story/", "") ?? "";
	await link.click();
	await hasArrived(page, id);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	return id;
}

async function hasArrived(page: Page, id: string): Promise<void> {
	const story = authored(id);
	await expect(page).toHaveURL(`/story/${id}`);
	await expect(headline(page)).toHaveText(bind(story.headline));
	await expect(headline(page)).toBeFocused();
	await expect(page).toHaveTitle(`${story.headline} · पाठक`);
	await expect(page.locator("[aria-live=polite]")).toHaveText(`${story.headline} · पाठक`);
	await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", `https://pathak.example/story/${id}`);
	await expect(page.locator("title")).toHaveCount(1);
	const descriptions = () => page.locator("meta[name=description]").evaluateAll((all) => all.map((each) => each.getAttribute("content")));
	await expect.poll(descriptions).toEqual(story.description ? [story.description] : []);
	expect(await isSamePage(page)).toBe(true);
}

test.describe("on a phone", () => {
	test.use({ viewport: phone });

	test("a reader goes from the front to a story, a related one and the next, each with one file of JSON", async ({ page }) => {
		await open(page, "/");
		const asked = askedBy(page);
		const lead = await follow(page, main(page).getByRole("heading", { level: 2 }).getByRole("link").first());
		const related = await follow(page, main(page).getByRole("listitem").getByRole("link").first());
		const next = await follow(page, main(page).getByRole("link", { name: words.readOn }));
		expect(new Set([lead, related, next]).size).toBe(3);
		// The next one may come into sight, and so be brought, before the related one is pressed.
		expect(asked.toSorted()).toEqual([lead, related, next].map((id) => `/stories/${id}.json`).sort());
		await page.goBack();
		await hasArrived(page, related);
		await page.goForward();
		await hasArrived(page, next);
		expect(asked).toHaveLength(3);
	});

	test("a story that is kept is gone on to in one step and painted before what is below the screen is drawn, another with a line that runs", async ({
		page,
	}) => {
		await open(page, "/story/putin-biden-phone-0907");
		const waits = () => page.evaluate(() => document.documentElement.dataset["waits"] ?? "");
		await page.evaluate(() => {
			new MutationObserver((records) => {
				for (const { target } of records)
					for (const each of (target as Element).children)
						if (each.getAnimations().some(({ timeline }) => timeline === document.timeline))
							document.documentElement.dataset["waits"] = "yes";
			}).observe(document.querySelector("#root") as Element, { childList: true });
		});
		const related = main(page).getByRole("listitem").getByRole("link").first();
		const id = await follow(page, related);
		expect(await waits()).toBe("yes");
		await page.goBack();
		await hasArrived(page, "putin-biden-phone-0907");
		await page.evaluate(() => {
			const { dataset } = document.documentElement;
			delete dataset["waits"];
			document.querySelector("#root > nav")?.setAttribute("data-stays", "");
			const headline = () => document.querySelector("h1")?.textContent;
			const before = headline();
			new MutationObserver((_, observer) => {
				// What is below the screen of the story that was gone back to may still come.
				if (headline() === before) return;
				observer.disconnect();
				// An element's first size is told in the frame that paints it, when all that draws into that frame has drawn.
				requestAnimationFrame(() => {
					new ResizeObserver((_, sizes) => {
						sizes.disconnect();
						dataset["painted"] = document.querySelector("main article > aside") ? "all" : "first";
					}).observe(document.body);
				});
			}).observe(document.querySelector("h1")?.closest("main") as Element, { childList: true, subtree: true });
		});
		expect(await follow(page, related)).toBe(id);
		expect(await waits()).toBe("");
		await expect(main(page).locator("article > aside")).toBeAttached();
		await expect.poll(() => page.evaluate(() => document.documentElement.dataset["painted"])).toBe("first");
		// A bar drawn anew costs the frame as much as half of a story's opening.
		await expect(page.locator("#root > nav[data-stays]")).toBeAttached();
	});

	test("a story without a deck keeps none of the page before", async ({ page }) => {
		await open(page, "/");
		await expect(page.locator("meta[name=description]")).toHaveCount(1);
		await follow(page, main(page).locator('a[href="/story/pune-lonavla-bhuskhalan"]'));
	});

	test("Back finds the front where it was left", async ({ page }) => {
		await open(page, "/");
		const link = main(page).getByRole("link", { name: authored("kathak-roshni").headline });
		await link.scrollIntoViewIfNeeded();
		const left = await leaveBy(link);
		expect(left).toBeGreaterThan(2000);
		await hasArrived(page, "kathak-roshni");
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
		await page.goBack();
		await expect(headline(page)).toHaveText(listWords.todaysNews);
		await expect(page).toHaveTitle("पाठक");
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
		expect(await isSamePage(page)).toBe(true);
	});

	test("what was opened over a list and is closed leaves the list where it was scrolled to meanwhile", async ({ page }) => {
		await page.setViewportSize(desktop);
		await open(page, "/");
		await page.mouse.wheel(0, 10);
		await lateIsHere(page);
		await page.evaluate(() => scrollTo(0, 0));
		await page.getByRole("button", { name: words.settings }).click();
		await expect(page.getByRole("dialog")).toBeVisible();
		await page.evaluate(() => scrollTo(0, 1200));
		await page.keyboard.press("Escape");
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		expect(await page.evaluate(() => scrollY)).toBe(1200);
	});

	test("Back finds a list's row where it was left, though the letters are others by now", async ({ page }) => {
		await open(page, "/");
		await page.waitForFunction(() => localStorage.getItem("pathak.face") === "kept");
		await page.evaluate(() => scrollTo(0, 1500));
		await lateIsHere(page);
		const rows = main(page).locator("h3 a[href^='/story/']");
		const row = rows.nth(await rows.evaluateAll((all) => all.findIndex((each) => each.getBoundingClientRect().top > 0)));
		const path = await row.getAttribute("href");
		const top = () =>
			main(page)
				.locator(`h3 a[href="${path}"]`)
				.evaluate((link) => Math.round(link.getBoundingClientRect().top));
		const was = await row.evaluate((link: HTMLElement) => {
			const top = Math.round(link.getBoundingClientRect().top);
			link.click();
			return top;
		});
		await expect(page).toHaveURL(String(path));
		await page.evaluate(() => document.documentElement.style.setProperty("font-size", "120%"));
		await page.goBack();
		await expect(headline(page)).toHaveText(listWords.todaysNews);
		await expect.poll(async () => Math.abs((await top()) - was)).toBeLessThanOrEqual(1);
		expect(await page.evaluate(() => scrollY)).not.toBe(1500);
	});

	test.describe("in a section of a thousand stories", () => {
		test.use({ site: sites.large });

		test("Back finds each of its pages where it was left", async ({ page }) => {
			await open(page, "/section/khel");
			const places: number[] = [];
			for (const link of [
				page.getByRole("link", { name: listWords.older }),
				main(page).getByRole("article").nth(30).getByRole("link").first(),
			]) {
				await link.scrollIntoViewIfNeeded();
				places.push(await leaveBy(link));
				await expect(headline(page)).toBeFocused();
				await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
			}
			expect(Math.min(...places)).toBeGreaterThan(2000);
			for (const place of places.toReversed()) {
				await page.goBack();
				await expect(headline(page)).toContainText("खेल");
				await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
			}
			expect(await isSamePage(page)).toBe(true);
		});
	});

	test("a list is looked at again after the clock was set back a day: it is asked for before it is shown, as after a minute", async ({
		page,
	}) => {
		const began = Date.parse("2021-07-10T09:00:00+05:30");
		await page.clock.setFixedTime(began);
		await open(page, "/");
		const section = page.getByRole("navigation").getByRole("link", { name: "देश", exact: true }).first();
		const home = page.getByRole("link", { name: words.home("पाठक") }).first();
		await section.click();
		await expect(headline(page)).toContainText("देश");
		/** Where its reader was when the list was asked for. */
		const from: string[] = [];
		await page.route("**/lists/desh/head.json", async (route) => {
			from.push(new URL(page.url()).pathname);
			await route.continue();
		});
		for (const [ms, expected] of [
			[30_000, []],
			[120_000, ["/"]],
			[-86_400_000, ["/", "/"]],
		] as const) {
			await home.click();
			await expect(page).toHaveURL("/");
			await page.clock.setFixedTime(began + ms);
			await section.click();
			await expect(page).toHaveURL("/section/desh");
			await expect(headline(page)).toContainText("देश");
			expect(from).toEqual(expected);
		}
		expect(await isSamePage(page)).toBe(true);
	});

	test("a page asks for no JSON when it opens, and hydrating changes none of its words", async ({ browser, baseURL, page }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, ...(baseURL ? { baseURL } : {}) });
		const built = await context.newPage();
		// Days before these stories, so that none is some hours old and no “अभी-अभी” is over.
		await page.clock.setFixedTime("2021-06-01T09:00:00+05:30");
		const asked = askedBy(page);
		for (const address of ["/", "/story/putin-biden-phone-0907", "/story/pune-lonavla-bhuskhalan", "/section/desh", "/section/shiksha"]) {
			await built.goto(address);
			await page.goto(address);
			await takenOver(page);
			await expect(headline(page)).toHaveCount(1);
			expect(await page.evaluate(readableText)).toBe(await built.locator("#root").textContent());
			expect((await page.evaluate(readableText)).length).toBeGreaterThan(600);
		}
		expect(asked).toEqual([]);
		await context.close();
	});
});

/** Runs in the page. What is to be read; buttons are drawn when the application has taken over. */
function readableText(): string {
	const copy = document.getElementById("root")?.cloneNode(true) as HTMLElement;
	for (const bar of copy.querySelectorAll(":is(nav, [role=toolbar]):has(button), button:not(figure *)")) bar.remove();
	return copy.textContent ?? "";
}

test.describe("on a wide screen", () => {
	test.use({ viewport: desktop });

	test("the margin's newest stories are asked for once for all stories", async ({ page }) => {
		const asked = askedBy(page);
		await open(page, "/story/putin-biden-phone-0907");
		await expect(main(page).getByRole("heading", { name: words.fresh, exact: true })).toBeVisible();
		expect(asked).toEqual(["/lists/front/head.json"]);
		const next = await follow(page, main(page).getByRole("link", { name: words.readOn }));
		await expect(main(page).getByRole("heading", { name: words.fresh, exact: true })).toBeVisible();
		expect(asked).toEqual(["/lists/front/head.json", `/stories/${next}.json`]);
	});

	for (const [what, id] of [
		["without a picture", "chhat-ka-pani"],
		["with one", "putin-biden-phone-0907"],
	])
		test(`the text of a story ${what} stands where it will on a high screen before the rest of it comes`, async ({ page }) => {
			const moves = await watchShifts(page);
			await page.setViewportSize({ width: 1280, height: 1600 });
			await open(page, `/section/${authored(id ?? "").articleSection}`);
			await main(page).locator(`a[href="/story/${id}"]`).first().click();
			await expect(main(page).getByRole("link", { name: words.readOn })).toBeAttached();
			const { moved, what: moving } = await moves();
			expect(moved, moving).toBeLessThanOrEqual(0.002);
		});

	test("a reader without a mouse skips to the story, and opens one from the front", async ({ page }) => {
		const focused = page.locator(":focus");
		await open(page, "/");
		await page.keyboard.press("Tab");
		await expect(focused).toHaveText(words.skip);
		await expect(focused).toBeInViewport();
		await page.keyboard.press("Enter");
		await expect(page).toHaveURL("/#main");
		await page.keyboard.press("Tab");
		await expect(main(page).locator(":focus")).toHaveAttribute("href", /^\/story\//);
		const id = (await focused.getAttribute("href"))?.replace("/story/", "") ?? "";
		await page.keyboard.press("Enter");
		await hasArrived(page, id);
		// The rest of a story comes after its first paint; until then Tab goes past where it will stand.
		await expect(main(page).getByRole("link", { name: words.readOn })).toBeVisible();
		await page.keyboard.press("Tab");
		await expect(main(page).locator(":focus")).toHaveCount(1);
		for (let pressed = 0; pressed < 40 && (await focused.getByText(words.readOn).count()) === 0; pressed += 1)
			await page.keyboard.press("Tab");
		const next = (await focused.getAttribute("href"))?.replace("/story/", "") ?? "";
		await page.keyboard.press("Enter");
		await hasArrived(page, next);
	});
});

test.describe("a link within a story", () => {
	test.use({ allowed: [/\/stories\/aisi-koi-nahin\.json/] });

	test("to a story there is not leads to a page that says so, and Back leads back", async ({ page }) => {
		await page.route("**/stories/putin-biden-phone-0907.json", async (route) => {
			const story = await (await route.fetch()).json();
			story.body.push({ type: "paragraph", content: [{ type: "link", href: "/story/aisi-koi-nahin", text: "जो नहीं है" }] });
			await route.fulfill({ json: story });
		});
		await open(page, "/");
		await follow(page, main(page).getByRole("heading", { level: 2 }).getByRole("link").first());
		await main(page).getByRole("link", { name: "जो नहीं है" }).click();
		await expect(headline(page)).toHaveText(failures.missing.title);
		await expect(headline(page)).toBeFocused();
		await expect(page).toHaveTitle(`${failures.missing.title} · पाठक`);
		await page.goBack();
		await expect(headline(page)).toHaveText(authored("putin-biden-phone-0907").headline);
		await expect(page.locator("meta[name=robots]")).not.toHaveAttribute("content", "noindex");
		await page.goBack();
		await expect(headline(page)).toHaveText(listWords.todaysNews);
		expect(await isSamePage(page)).toBe(true);
	});
});

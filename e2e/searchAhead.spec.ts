/** A search opened by its address is answered before the application is there; and where what came ahead is no good, the application makes up for it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { findWords } from "../src/find/words.ts";
import { words } from "../src/words.ts";
import { hold } from "./holding.ts";
import { expect, takenOver, test } from "./reader.ts";
import { box, filters, marksOf, questionsOf, results, said, search, watchQuestions } from "./searching.ts";
import { sites } from "./sites.ts";

/** Holds the application back until the returned function is called. */
const holdApplication = (page: Page) => hold(page, /\/assets\/page-[\w-]+\.js/);

declare global {
	var clicks: number;
}
/** Counts the clicks that come through, and opens nothing if it is to stay. */
const countClicks = (page: Page, isToStay = false) =>
	page.evaluate((isToStay) => {
		globalThis.clicks = 0;
		document.addEventListener("click", (event) => {
			globalThis.clicks += 1;
			if (isToStay) event.preventDefault();
		});
	}, isToStay);

test("the search's thread asks for its files before all that it searches with is read in", () => {
	const assets = join(sites.sample.folder, "assets");
	const [file = ""] = readdirSync(assets).filter((name) => /^worker-[\w-]+\.js$/.test(name));
	const code = readFileSync(join(assets, file), "utf8");
	const asks = code.indexOf("self?.name");
	expect(asks).toBeGreaterThan(0);
	expect(asks).toBeLessThan(code.length / 100);
});

test("results below the screen are drawn ahead too, once those on it stand", async ({ page }) => {
	const letThrough = await holdApplication(page);
	await page.goto(`/search?q=${encodeURIComponent("पानी")}`, { waitUntil: "commit" });
	await expect(results(page)).toHaveCount(10);
	const ids = () =>
		results(page)
			.getByRole("link")
			.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
	const ahead = await ids();
	letThrough();
	await takenOver(page);
	expect(await ids()).toEqual(ahead);
});

test("a section that is not there leaves nothing out of what is drawn ahead, and it is asked for once", async ({ page }) => {
	const letThrough = await holdApplication(page);
	await watchQuestions(page);
	await page.goto(`/search?q=${encodeURIComponent("पानी")}&in=nirdhan`, { waitUntil: "commit" });
	await expect(results(page)).toHaveCount(10);
	letThrough();
	await takenOver(page);
	await expect(results(page)).toHaveCount(10);
	expect(await questionsOf(page)).toEqual([]);
});

test("the application is asked for once the answer stands, or after a while without one", async ({ page }) => {
	const askedFor = () => page.locator("meta[name=search-application]").count();
	await page.clock.install({ time: "2021-07-10T06:00:00Z" });
	await page.clock.pauseAt("2021-07-10T07:00:00Z");
	await page.goto("/search?q=mumbai");
	await expect(results(page).first()).toBeVisible();
	// No clock goes on: only an answer was waited for.
	expect(await askedFor()).toBe(1);
	await expect(page.locator('link[rel=modulepreload][href*="/page-"]')).toHaveCount(1);
	await page.clock.runFor(60);
	expect(await askedFor()).toBe(0);
	await page.route(/\/find\/.*\.json/, () => {});
	await page.goto("/search?q=dilli");
	expect(await askedFor()).toBe(1);
	// Till then a page is laid out that has the box alone, once the thread has begun, and no file of the application is on its way.
	const foot = page.locator("#root > footer");
	await expect(page.getByRole("searchbox")).toBeVisible();
	await expect(foot).toBeHidden();
	expect(await page.locator('link[rel=modulepreload][href*="/page-"]').count()).toBe(0);
	await page.clock.runFor(450);
	expect(await askedFor()).toBe(0);
	await expect(foot).toBeVisible();
	// Where the thread's own code stays away, the page is there a moment later without it.
	await page.route(/\/assets\/worker-/, () => {});
	await page.goto("/search?q=bihar");
	await expect(page.locator("html")).toHaveAttribute("hidden");
	await page.clock.runFor(110);
	await expect(page.getByRole("searchbox")).toBeVisible();
});

test("the first answer stands before the application is there, and the application leaves it as it is", async ({ page }) => {
	const letThrough = await holdApplication(page);
	await page.goto(`/search?q=${encodeURIComponent("मुंबई बारिश")}`, { waitUntil: "commit" });
	await expect(results(page).first()).toBeVisible();
	await expect(box(page)).toHaveValue("मुंबई बारिश");
	expect(await marksOf(page)).toContain("मुंबई");
	await expect(filters(page).getByRole("link").first()).toHaveAttribute("href", `/search?${new URLSearchParams({ q: "मुंबई बारिश" })}`);
	const drawn = () => page.locator("#main > :last-child").evaluate((place) => place.innerHTML);
	const ahead = await drawn();
	const result = results(page).first().getByRole("link");
	await result.focus();
	letThrough();
	await takenOver(page);
	expect(await drawn()).toBe(ahead);
	await expect(result).toBeFocused();
	for (const own of ["title", 'meta[name="robots"]', 'link[rel="search"]']) await expect(page.locator(`head > ${own}`), own).toHaveCount(1);
	await filters(page).getByRole("link", { name: "देश" }).click();
	await expect(page).toHaveURL(/in=desh/);
});

test("a result that is pressed while the application takes the page over is opened, once", async ({ page }) => {
	const letThrough = await holdApplication(page);
	await page.goto(`/search?q=${encodeURIComponent("मुंबई बारिश")}`, { waitUntil: "commit" });
	await results(page).first().hover();
	const pressed = await results(page).first().getByRole("link").elementHandle();
	await page.mouse.down();
	letThrough();
	await takenOver(page);
	await expect.poll(() => pressed?.evaluate((link) => link.isConnected)).toBe(false);
	const before = await page.evaluate(() => history.length);
	await countClicks(page);
	await page.mouse.up();
	await expect(page).toHaveURL(/\/story\//);
	await expect(page.locator("article h1")).toBeVisible();
	expect([await page.evaluate(() => history.length), await page.evaluate(() => globalThis.clicks)]).toEqual([before + 1, 1]);
});

test.describe("by a finger", () => {
	test.use({ hasTouch: true });
	test("a tap on a result that gives way to another is heard once, and by its own link", async ({ page }) => {
		await holdApplication(page);
		await page.goto(`/search?q=${encodeURIComponent("मुंबई बारिश")}`, { waitUntil: "commit" });
		const link = results(page).first().getByRole("link");
		await link.scrollIntoViewIfNeeded();
		const { x, y, width, height } = (await link.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		await countClicks(page, true);
		const finger = await page.context().newCDPSession(page);
		await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: x + width / 2, y: y + height / 2 }] });
		await page.evaluate(() => {
			const list = document.querySelector("#results");
			list?.replaceWith(list.cloneNode(true));
		});
		await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
		await expect.poll(() => page.evaluate(() => globalThis.clicks)).toBe(1);
		await link.tap();
		await expect.poll(() => page.evaluate(() => globalThis.clicks)).toBe(2);
	});
});

test.describe("when what the page came with is no good", () => {
	test.use({ allowed: [/Failed to load resource|404|net::ERR_FAILED/] });
	test("a thread that does not come is started again", async ({ page }) => {
		let isDown = true;
		await page.route("**/assets/worker-*.js", (route) => (isDown ? route.abort() : route.continue()));
		await search(page, "मुंबई");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(findWords.failed.title);
		isDown = false;
		await page.getByRole("button", { name: words.retry }).click();
		await expect(results(page).first()).toBeVisible();
	});

	test("the list of an old page gives way to the new one", async ({ page }) => {
		await page.route("**/search?*", async (route) => {
			const answer = await route.fetch();
			await route.fulfill({ response: answer, body: (await answer.text()).replace(/(&quot;stamp&quot;:&quot;)\w+/g, "$100000000") });
		});
		await search(page, "मुंबई");
		await expect(results(page).first()).toBeVisible();
		await expect(said(page)).not.toContainText(findWords.missing);
	});
});

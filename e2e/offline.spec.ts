/** With the network off and the server dead the site is still there: what was read opens, what was not is said, and the search goes on. */
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { words as comfortWords } from "../src/comforts/words.ts";
import { keptWords } from "../src/data/dataWords.ts";
import { words as deskWords } from "../src/desk/words.ts";
import { findWords } from "../src/find/words.ts";
import { listWords } from "../src/listWords.ts";
import { unbind } from "../src/text/bind.ts";
import { failures, words } from "../src/words.ts";
import { filesIn } from "./device.ts";
import { headline, keptStory, noNetwork, read, story } from "./keptReading.ts";
import { takeNewerAway } from "./oldest.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { expect, takenOver, test } from "./reader.ts";
import { watchHeard } from "./searching.ts";
import { authored, openDraft } from "./writing.ts";

const own = ownSiteOnPhone("offline", 10, noNetwork);

const inOldest = (script: string) => `(${takeNewerAway})();${script}`;

for (const how of ["the network off", "the server dead"])
	test(`with ${how} what was read opens with its age, the front too, and what was not is said`, async ({ page, context }) => {
		await read(page, story);
		const text = await page.locator(".prose").innerText();
		await page.evaluate(() => scrollTo(0, 900));
		if (how === "the network off") await context.setOffline(true);
		else await own.stop();
		await page.reload();
		await expect(headline(page)).toHaveText(/पुतिन/);
		await expect.poll(() => page.locator(".prose").innerText()).toBe(text);
		await expect(page.getByRole("status").filter({ hasText: "कुछ ही देर पहले की प्रति" })).toBeVisible();
		await page.goto("/");
		await expect(page.getByRole("heading", { level: 2, name: /पुतिन/ })).toBeVisible();
		await expect(page.getByRole("status").filter({ hasText: "की प्रति" })).toBeVisible();
		await expect.poll(() => page.evaluate(() => scrollY), "where the story before was left").toBe(0);
		// Of a picture that is not kept there is a plain place, and no sign of something broken.
		const lost = page.getByRole("main").locator('img[data-lost][alt=""]').first();
		await expect(lost).toBeAttached();
		const room = () => lost.evaluate((image) => image.clientWidth - Number.parseFloat(getComputedStyle(image).paddingLeft));
		await expect.poll(room).toBeLessThan(1);
		await takenOver(page);
		const isLost = await lost.evaluate(async (image: HTMLImageElement) => {
			const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
			await (await caches.open("pictures")).put("/pictures/nine", new Response(svg, { headers: { "content-type": "image/svg+xml" } }));
			const isLoaded = new Promise((done) => image.addEventListener("load", done, { once: true }));
			image.closest("picture")?.replaceWith(image);
			image.removeAttribute("srcset");
			image.src = "/pictures/nine";
			await isLoaded;
			return image.hasAttribute("data-lost");
		});
		expect(isLost, "another picture that comes in its place").toBe(false);
		await page.goto("/story/kuen-ka-paani");
		await expect(headline(page)).toHaveText(new RegExp(`${failures.offline.title}|${failures.network.title}`));
		await expect(page.getByText(keptWords.notHere)).toBeVisible();
		await expect(page.getByRole("heading", { name: keptWords.here })).toBeVisible();
		expect(await page.evaluate(howMuchMoved)).toBeLessThanOrEqual(0.002);
		await page.getByRole("main").getByRole("link", { name: /पुतिन/ }).click();
		await expect(headline(page)).toHaveText(/पुतिन/);
		if (how === "the network off") await context.setOffline(false);
		else await own.start();
		await page.goto("/story/kuen-ka-paani");
		await expect(headline(page)).toHaveText(/कु/);
	});

/** Runs in the page. All that has moved since it was opened, as layout shift. */
const howMuchMoved = () =>
	new Promise<number>((done) => {
		let moved = 0;
		new PerformanceObserver((list) => {
			for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) moved += value;
		}).observe({ type: "layout-shift", buffered: true });
		requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved))));
	});

test("stories opened without a page load are kept as well, with their pictures", async ({ page, context }) => {
	await read(page, "/");
	await page.getByRole("main").getByRole("link", { name: /पुतिन/ }).first().click();
	await expect(headline(page)).toHaveText(/पुतिन/);
	await expect.poll(() => keptStory(page, story)).toBe(true);
	const picture = page.locator("figure img").first();
	await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
	await context.setOffline(true);
	await page.goto(story);
	await expect(headline(page)).toHaveText(/पुतिन/);
	await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
	// It counts as read now: what was read longest ago is forgotten first.
	const readAt = () =>
		page.evaluate(async () => {
			const kept = await (await caches.open("stories")).match("/stories/putin-biden-phone-0907.json");
			return Date.now() - Number(kept?.headers.get("x-read-at"));
		});
	await expect.poll(readAt).toBeLessThan(30_000);
	await context.setOffline(false);
});

test("in the oldest browsers stories are gone on to, found, searched in, and open without network, drawn from nothing too", async ({
	page,
	context,
}) => {
	// The page, its threads and its worker, each before its own first line.
	await context.addInitScript(takeNewerAway);
	await own.publish(() => {
		for (const file of readdirSync(own.file("assets"))) if (file.endsWith(".js")) own.edit(`assets/${file}`, inOldest);
		own.edit("sw.js", inOldest);
	});
	await read(page, "/");
	expect(await page.evaluate(() => "Segmenter" in Intl || "canParse" in URL || "highlights" in CSS)).toBe(false);
	await page.getByRole("main").getByRole("link", { name: /पुतिन/ }).first().click();
	await expect(headline(page)).toHaveText(/पुतिन/);
	await expect.poll(() => keptStory(page, story)).toBe(true);
	await page.keyboard.press("Control+f");
	await expect(page.getByRole("searchbox", { name: findWords.inStory })).toBeFocused();
	await page.keyboard.type("सम्पर्क");
	await expect(page.getByRole("search").locator("output")).toHaveText("1 / 2");
	await page.goto("/search");
	await page.getByRole("searchbox").fill("सम्पर्क");
	await expect(page.getByRole("main").getByRole("link", { name: /पुतिन/ }).first()).toBeVisible();
	// The desk's menu, which opens over the page elsewhere, stands in it.
	await openDraft(page, authored);
	await expect(page.getByRole("button", { name: deskWords.redo })).toBeVisible();
	await expect(page.getByRole("button", { name: deskWords.menu })).toBeHidden();
	await page.evaluate(async (path) => {
		for (const name of await caches.keys()) await (await caches.open(name)).delete(path, { ignoreSearch: true });
	}, story);
	await context.setOffline(true);
	await page.goto(story);
	await expect(headline(page)).toHaveText(/पुतिन/);
	expect(await page.evaluate(() => document.getElementById("seed")), "drawn from nothing").toBeNull();
	await context.setOffline(false);
});

test("what the host has not for a while is kept here all the same; its copy's age is not said when the clock was set back a day", async ({
	page,
	context,
}) => {
	await read(page, story);
	const file = "stories/putin-biden-phone-0907.json";
	await own.publish(() => own.remove(file));
	expect(await page.evaluate(async (path) => (await fetch(path)).status, `/${file}`)).toBe(404);
	await context.setOffline(true);
	await page.goto(story);
	await expect(headline(page)).toHaveText(/पुतिन/);
	await page.addInitScript(() => {
		const now = Date.now.bind(Date);
		Date.now = () => now() - 86_400_000;
	});
	await page.goto(story);
	await expect(page.getByText(comfortWords.oldCopy)).toBeVisible();
	await context.setOffline(false);
});

test("the file of a page is the page at its own address, at a first visit, with the worker, and without network", async ({
	page,
	context,
}) => {
	for (const isFirst of [true, false])
		await test.step(isFirst ? "at a first visit" : "with the worker, and without network", async () => {
			if (!isFirst) await read(page, story);
			for (const isOff of isFirst ? [false] : [false, true]) {
				await context.setOffline(isOff);
				await page.goto(`${story}.html?from=list`);
				await takenOver(page);
				await expect(page).toHaveURL(`${story}?from=list`);
				await expect(headline(page)).toHaveText(/पुतिन/);
			}
			// With the list of saved ones the worker comes.
			for (const [file, path, title] of [
				["/index.html", "/", listWords.todaysNews],
				["/search.html", "/search", findWords.search],
				["/saved.html", "/saved", words.saved],
			] as const) {
				await page.goto(file);
				await takenOver(page);
				await expect(page).toHaveURL(path);
				await expect(headline(page)).toHaveText(title);
			}
			await context.setOffline(false);
		});
});

test("what is said at the foot comes into a region that stood there empty, one line above the other", async ({ page, context }) => {
	await read(page, story);
	const region = page.locator(".pk-lines");
	await expect(region).toHaveRole("status");
	await expect(region).toBeEmpty();
	await region.evaluate((element) => element.setAttribute("data-same", ""));
	// To its middle: what was seen to its end on a slow machine has been read, and opens at its top.
	await page.locator(".prose").evaluate((text) => {
		const { top, height } = text.getBoundingClientRect();
		scrollBy(0, top + height / 2 - innerHeight / 2);
	});
	await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.places") ?? "")).toMatch(/"words":"[^"]/);
	await page
		.getByRole("navigation", { name: words.storyButtons })
		.getByRole("link", { name: words.front })
		.evaluate((link: HTMLElement) => link.click());
	await expect(region).toBeEmpty();
	await context.setOffline(true);
	await page.getByRole("main").locator(`h2 a[href="${story}"]`).first().click();
	await expect(region.getByText(comfortWords.reopened)).toBeVisible();
	await expect(region.locator("p")).toHaveCount(2);
	expect(await region.getAttribute("data-same"), "the region is the one that stood there").toBe("");
	await expect(page.locator("[role=status] [role=status]")).toHaveCount(0);
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 740 });
		// Once they have dropped from their line.
		const stand = () =>
			region.locator("p").evaluateAll((lines, name) => {
				const [upper, lower] = lines.map((line) => line.getBoundingClientRect());
				const bar = document.querySelector(`nav[aria-label="${name}"]`)?.getBoundingClientRect();
				const foot = innerWidth < 600 ? (bar?.top ?? 0) : innerHeight;
				if (!upper || !lower) return null;
				return { isHigh: upper.height > 40, isOver: upper.bottom <= lower.top + 0.5, isOverFoot: lower.bottom <= foot + 1 };
			}, words.storyButtons);
		await expect.poll(stand, `${width} px`).toEqual({ isHigh: true, isOver: true, isOverFoot: true });
	}
});

test("without its page a kept story's screen is drawn before the rest; loaded again it is whole at once, for its reader has a place in it", async ({
	page,
	context,
}) => {
	await read(page, story);
	await context.setOffline(true);
	// What is kept of it is no longer what its page says.
	await page.evaluate(async (file) => {
		const stories = await caches.open("stories");
		const kept = await stories.match(file);
		await stories.put(file, new Response((await kept?.text())?.replace("{", '{"x":1,'), { headers: kept?.headers ?? {} }));
	}, "/stories/putin-biden-phone-0907.json");
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!document.querySelector(".prose")) return;
			Object.assign(window, { first: document.querySelectorAll(".prose > *").length });
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	const drawn = () => page.evaluate(() => ({ first: Object(window).first, all: document.querySelectorAll(".prose > *").length }));
	await page.goto(story);
	await expect.poll(async () => (await drawn()).all).toBeGreaterThan(10);
	expect((await drawn()).first).toBeLessThan(8);
	await page.reload();
	await expect(headline(page)).toHaveText(/पुतिन/);
	await expect.poll(async () => (await drawn()).all).toBeGreaterThan(10);
	expect((await drawn()).first).toBeGreaterThan(10);
	await page.goto("/");
	await page.getByRole("heading", { level: 2, name: /पुतिन/ }).getByRole("link").first().click();
	await expect(headline(page)).toHaveText(/पुतिन/);
	await page.goBack();
	await expect(page.getByRole("heading", { level: 2, name: /पुतिन/ })).toBeVisible();
});

test("the search goes on without network: in what was searched before, else in the stories that are kept, and says so; it is made anew as soon as there is a network", async ({
	page,
	context,
}) => {
	await read(page, story);
	await page.goto("/search?q=बारिश");
	await expect(page.locator("#results > li").first()).toBeVisible();
	const inStore = async (part: string) => (await filesIn(page, "find")).some((file) => file.includes(part));
	await expect.poll(() => inStore("bodies")).toBe(true);
	await own.stop();
	await context.setOffline(true);
	const told = await watchHeard(page);
	await page.goto("/search?q=mumbai%20barish");
	await expect(page.locator("#results > li")).toHaveCount(1);
	const offline = unbind(findWords.offline).slice(0, 16);
	await expect(page.locator("#said")).toContainText(offline);
	// And who hears the page is told so, once.
	await expect.poll(async () => (await told()).filter((line) => line.includes(offline))).toHaveLength(1);
	// A story whose text the search never showed is found because it was read.
	await page.goto("/search?q=putin");
	await expect(page.locator("#results > li").first()).toContainText("पुतिन");
	// Nothing of the search is left on the device: there are the kept stories.
	await page.evaluate(() => caches.delete("find"));
	await page.goto("/search?q=baiden");
	await expect(page.locator("#results > li")).toHaveCount(1);
	await page.locator("#results > li a").click();
	await expect(headline(page)).toContainText("पुतिन");
	await test.step("made anew as soon as there is a network", async () => {
		// What asks again after a while does not come to it here; and when the page hears of the network, it is there.
		await page.addInitScript(() => {
			const { setTimeout } = globalThis;
			Object.assign(globalThis, { setTimeout: (run: () => void, ms = 0) => (ms < 5000 ? setTimeout(run, ms) : 0) });
			Object.defineProperty(navigator, "onLine", { get: () => "isBack" in globalThis });
		});
		await page.goto("/search?q=jharkhand");
		await expect(headline(page)).toContainText("कुछ नहीं मिला");
		await own.start();
		await context.setOffline(false);
		await page.evaluate(() => dispatchEvent(new Event("online", void Object.assign(globalThis, { isBack: true }))));
		await expect(page.locator("#results > li").first()).toContainText("झारखंड");
	});
});

test("where the server fails, never answers, or another's page comes, what was read opens all the same, and the search knows what there is to search in", async ({
	page,
}) => {
	await read(page, story);
	await page.goto("/search?q=बारिश");
	await expect(page.locator("#results > li").first()).toBeVisible();
	await expect.poll(async () => (await filesIn(page, "find")).some((file) => file.includes("bodies"))).toBe(true);
	await own.stop();
	let answer: (response: ServerResponse) => void = (response) => response.writeHead(503).end();
	const sick = createServer((_request, response) => answer(response)).listen(own.site.port, "localhost");
	await once(sick, "listening");
	try {
		const opens = async () => {
			await page.goto(story);
			await expect(headline(page)).toHaveText(/पुतिन/);
			await expect(page.getByRole("status").filter({ hasText: "की प्रति" })).toBeVisible();
		};
		const knowsTheList = async () =>
			expect(await page.evaluate(async () => (await (await fetch("/find/shards.2.json")).text()).slice(0, 1))).toBe("{");
		await test.step("it fails", knowsTheList);
		await test.step("it fails", opens);
		answer = (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Wi-Fi</p>");
		await test.step("another's page comes", knowsTheList);
		// A line on which nothing comes back: the page is waited for once, and its story not a second time.
		answer = () => {};
		await test.step("it never answers", opens);
	} finally {
		sick.closeAllConnections();
		await new Promise((done) => sick.close(done));
	}
});

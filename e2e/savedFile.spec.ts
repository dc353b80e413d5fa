/** What is saved goes into one file and comes back from it; what comes in is foreign. */

import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { listWords } from "../src/listWords.ts";
import { fileWords, savedWords } from "../src/offline/words.ts";
import { cutShortAt } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { expect, test } from "./reader.ts";
import { headlines, inCharge, open, phone, row, save, shelf, train, water } from "./saving.ts";

const own = ownSiteOnPhone("savedFile", 13, /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource/);

/** Chooses a file on the page of saved stories, and waits for what is said of it. */
async function bring(page: Page, text: string, said: string): Promise<void> {
	await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
	await expect(page.getByRole("main").getByRole("status").filter({ hasText: said })).toBeVisible();
}

/** As on a new device: what was saved is forgotten, from where the application is not, which would note again what it has in mind. */
async function forget(page: Page): Promise<void> {
	await inCharge(page);
	await page.goto("/live.json");
	await page.evaluate(async () => {
		localStorage.clear();
		for (const { name = "" } of await indexedDB.databases())
			if (!name.startsWith("workbox")) await new Promise((done) => indexedDB.deleteDatabase(name).addEventListener("success", done));
		for (const name of await caches.keys()) if (!/^workbox|^later$/.test(name)) await caches.delete(name);
	});
	await open(page, "/saved");
	await expect(page.getByRole("heading", { name: listWords.emptySaved })).toBeVisible();
}

/** How often the browser was asked to keep for good what is here: it never promises to. */
async function refuse(page: Page): Promise<() => Promise<string | null>> {
	await page.addInitScript(() => {
		const ask = async () => {
			sessionStorage.setItem("asked", String(Number(sessionStorage.getItem("asked")) + 1));
			return false;
		};
		Object.defineProperties(StorageManager.prototype, { persist: { value: ask }, persisted: { value: async () => false } });
	});
	return () => page.evaluate(() => sessionStorage.getItem("asked"));
}

test("everything goes into one file and comes back from it on another device, pictures too", async ({ page, context, browser }) => {
	const asked = await refuse(page);
	for (const id of [phone, train]) await save(page, id);
	await expect.poll(asked, "once a visit: a browser may ask its reader each time").toBe("1");
	await open(page, "/saved");
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: savedWords.takeOut }).click();
	const file = await (await coming).path();
	const text = readFileSync(file, "utf8");
	await bring(page, text, fileWords.had("2"));
	await forget(page);
	await page.evaluate(() => {
		for (const key of ["asked", "pathak.persist"]) sessionStorage.removeItem(key);
	});
	// Without network: nothing but the file can give it. What chooses files outlives the empty page: nothing that is being chosen meanwhile is lost.
	await context.setOffline(true);
	const input = await page.locator("input[type=file]").elementHandle();
	await bring(page, text, fileWords.added("2"));
	await expect.poll(asked, "what a file brought is to stay for good, too").toBe("1");
	await expect(headlines(page)).toHaveText([/कालका/, /पुतिन/]);
	expect(await input?.evaluate((each) => each.isConnected)).toBe(true);
	await row(page, "कालका").getByRole("link").first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/कालका/);
	await expect
		.poll(() =>
			page
				.locator("figure img")
				.first()
				.evaluate((image: HTMLImageElement) => image.naturalWidth),
		)
		.toBeGreaterThan(0);
	await context.setOffline(false);
	expect(browser.isConnected()).toBe(true);
});

test("of a file with very many stories none is left out", async ({ page }) => {
	await save(page, water);
	await open(page, "/saved");
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: savedWords.takeOut }).click();
	const good = JSON.parse(readFileSync(await (await coming).path(), "utf8"));
	const [first] = good.stories;
	const short = { ...first, story: { ...first.story, body: first.story.body.slice(0, 1) } };
	const stories = [...Array.from({ length: 5100 }, () => short), { ...first, id: "nayi", story: { ...first.story, id: "nayi" } }];
	await bring(page, JSON.stringify({ ...good, stories }), fileWords.added("1"));
});

test("a story whose section the edition has no more is taken as the site has it; of very many such not all are asked for", async ({
	page,
}) => {
	await save(page, water);
	await open(page, "/saved");
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: savedWords.takeOut }).click();
	const good = JSON.parse(readFileSync(await (await coming).path(), "utf8"));
	const before = (id: string) => ({ ...good.stories[0], id, story: { ...good.stories[0].story, id, articleSection: "purana" } });
	const text = (...ids: string[]) => JSON.stringify({ ...good, stories: ids.map(before) });
	await bring(page, text(train, "kahin-nahin"), fileWords.added("1"));
	await bring(page, text(train, "kahin-nahin"), fileWords.broken("1"));
	await expect(headlines(page)).toHaveText([/कालका/, /कुएँ/]);
	await expect.poll(async () => (await shelf(page)).whole).toContain(train);
	const asked = new Set<string>();
	page.on("request", (request) => /\/stories\/kahin-\d/.test(request.url()) && asked.add(request.url()));
	await bring(page, text(...Array.from({ length: 140 }, (_, at) => `kahin-${at}`)), fileWords.broken("140"));
	expect(asked.size).toBe(100);
});

test("a hostile file is turned away with a reason, plants nothing, and what is saved stays", async ({ page }) => {
	await save(page, water);
	await open(page, "/saved");
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: savedWords.takeOut }).click();
	const good = JSON.parse(readFileSync(await (await coming).path(), "utf8"));
	const before = await shelf(page);
	const story = (change: object, more: object = {}) =>
		JSON.stringify({
			...good,
			stories: [{ ...good.stories[0], id: "nayi", story: { ...good.stories[0].story, id: "nayi", ...change }, ...more }],
		});
	await bring(page, "", fileWords["cut-short"]);
	await bring(page, JSON.stringify(good).slice(0, -40), fileWords["cut-short"]);
	await bring(page, "[".repeat(200_000), fileWords["cut-short"]);
	for (const foreign of ["null", "[]", '{"stories":{}}', '{"format":"pathak-saved-1","stories":7}', '{"format":"other","stories":[]}'])
		await bring(page, foreign, fileWords["not-ours"]);
	await bring(page, JSON.stringify({ ...good, stories: [] }), fileWords.nothing);
	for (const bad of [
		JSON.stringify({ ...good, stories: [null, 7, "x", [], {}, { id: "../sw", story: {} }] }),
		story({ headline: 7 }),
		story({ id: "doosri" }),
		story({ body: [{ type: "paragraph", content: [{ type: "link", href: "javascript:alert(1)", content: ["x"] }] }] }),
		`{"format":"pathak-saved-1","stories":[{"__proto__":{"id":"nayi"},"id":"__proto__"}]}`,
	])
		await bring(page, bad, "छोड़ दी गई");
	expect(await shelf(page)).toEqual(before);
	// Files that are no pictures, or not where pictures are, do not come in; a drawing may do nothing.
	const script = Buffer.from("alert(1)").toString("base64");
	const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>').toString("base64");
	const pictures = {
		"/sw.js": script,
		"/pictures/r/ab.svg": drawing,
		"/pictures/r/ab-320.avif": script,
		"/pictures/r/ff.svg": drawing,
		"/pictures/r/ab.html": script,
	};
	const image = { src: "/pictures/r/ab.svg", width: 3, height: 2, alt: "" };
	await bring(page, story({ image, headline: "<img src=x onerror=alert(1)>" }, { pictures }), fileWords.added("1"));
	await expect(headlines(page).filter({ hasText: "<img src=x onerror=alert(1)>" })).toBeVisible();
	const planted = (await shelf(page)).files.filter((each) => !before.files.includes(each));
	expect(planted.filter((each) => !/unfinished|stories\/nayi/.test(each))).toEqual(["/pictures/r/ab.svg"]);
	const guard = () =>
		page.evaluate(async () => (await (await caches.open("saved")).match("/pictures/r/ab.svg"))?.headers.get("content-security-policy"));
	expect(await guard()).toContain("sandbox");
	await expect(headlines(page).filter({ hasText: "कुएँ" })).toBeVisible();
});

test("a story that the site does not have stays its reader's own and says so; the newsroom's withdrawal reaches it", async ({ page }) => {
	const asked = await refuse(page);
	await save(page, water);
	await open(page, "/saved");
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: savedWords.takeOut }).click();
	const good = JSON.parse(readFileSync(await (await coming).path(), "utf8"));
	const [story] = good.stories;
	const headline = "जो अब यहाँ नहीं छपती";
	const own404 = { ...story, id: "puraani", story: { ...story.story, id: "puraani", headline } };
	await bring(page, JSON.stringify({ ...good, stories: [own404] }), fileWords.added("1"));
	await expect(row(page, headline)).toContainText(savedWords.onlyHere);
	await expect(row(page, "कुएँ")).not.toContainText(savedWords.onlyHere);
	await expect.poll(async () => (await shelf(page)).whole).toContain("puraani");
	expect(await asked(), "at the saving, and not again for what came from the file").toBe("1");
	await page.reload();
	await expect(row(page, headline)).toContainText(savedWords.onlyHere);
	await row(page, headline).getByRole("link").first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
	await inCharge(page);
	await page.reload();
	await expect(page.getByRole("heading", { level: 1 }), "a phone loads a page anew when it likes").toHaveText(headline);
	await page.goBack();
	await own.withdraw("puraani");
	await page.reload();
	await expect(row(page, headline)).toContainText(savedWords.withdrawn);
	await expect(headlines(page)).toHaveText([/कुएँ/]);
});

test("a story that had been taken back when it came in without network is gone within one question, and a line says so", async ({
	page,
	context,
}) => {
	await save(page, phone);
	await open(page, "/saved");
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: savedWords.takeOut }).click();
	const text = readFileSync(await (await coming).path(), "utf8");
	await inCharge(page);
	const published = { kind: "withdrawn", more: [] };
	await own.publish(() => own.edit(`stories/${phone}.json`, (story) => JSON.stringify({ ...JSON.parse(story), published })));
	await own.withdraw(phone);
	await page.reload();
	await expect(row(page, "पुतिन")).toContainText(savedWords.withdrawn);
	// The line is there until the list is left.
	await page.getByRole("banner").getByRole("link").first().click();
	await expect(page).not.toHaveURL(/saved/);
	await page.goBack();
	await expect(page.getByRole("heading", { name: listWords.emptySaved })).toBeVisible();
	await context.setOffline(true);
	await bring(page, text, fileWords.added("1"));
	await expect(headlines(page)).toHaveText([/पुतिन/]);
	await context.setOffline(false);
	await open(page, "/section/khel");
	const words = () => page.evaluate(async (id) => (await caches.match(`/stories/${id}.json`, { cacheName: "saved" }))?.text(), phone);
	await expect.poll(words).not.toContain("रैनसमवेयर");
	await open(page, "/saved");
	await expect(row(page, "पुतिन")).toContainText(savedWords.withdrawn);
});

test("pictures that came in a file give way to the newsroom's with the words, and never stand in for what is here from the site", async ({
	page,
	context,
}) => {
	await save(page, train);
	await open(page, "/saved");
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: savedWords.takeOut }).click();
	const good = JSON.parse(readFileSync(await (await coming).path(), "utf8"));
	const [story] = good.stories;
	const file = Object.keys(story.pictures).find((each) => /-\d+\.\w+$/.test(each)) ?? "";
	const other = file.replace(/-\d+\./, "-9.");
	const size = (address: string) =>
		page.evaluate(async (at) => (await (await (await caches.open("saved")).match(at))?.blob())?.size, address);
	const fromSite = await size(file);
	// Begins as such a picture does, and is none.
	const forge = (bytes: number) => {
		const forged = Buffer.from(story.pictures[file], "base64").subarray(0, bytes).toString("base64");
		return { [file]: forged, [other]: forged };
	};
	const withPictures = (id: string, pictures: object) => ({ ...story, id, story: { ...story.story, id }, pictures });
	const text = (...stories: object[]) => JSON.stringify({ ...good, stories });
	await bring(page, text(withPictures("nayi", forge(40))), fileWords.added("1"));
	expect(await size(file)).toBe(fromSite);
	expect(await size(other)).toBeUndefined();
	await forget(page);
	await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
	await context.setOffline(true);
	await bring(page, text(withPictures(train, forge(40))), fileWords.added("1"));
	for (const each of [other, file]) await expect.poll(() => size(each), "without network it is all there is").toBe(40);
	await bring(page, text(withPictures("nayi", forge(41)), withPictures("aur-nayi", {})), fileWords.added("2"));
	expect(await size(other), "one that is there already stays, as a story does").toBe(40);
	await context.setOffline(false);
	await page.reload();
	await expect.poll(async () => (await shelf(page)).whole).toContain(train);
	// On this page it may be another rendition that is asked for.
	const base = file.replace(/-\d+\..*/, "");
	const sizes = async () => Promise.all((await shelf(page)).files.filter((each) => each.startsWith(base)).map(size));
	await expect.poll(async () => (await sizes()).some((each) => each !== 40)).toBe(true);
	await expect.poll(sizes).not.toContain(40);
	await test.step("also where the page is left while the file comes in", async () => {
		const isCut = await cutShortAt(page, "put", "/saved/unfinished/");
		const buffer = Buffer.from(text(withPictures(water, {})));
		await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer });
		await isCut();
		expect((await shelf(page)).whole, "nothing is taken for the newsroom's").not.toContain(water);
	});
});

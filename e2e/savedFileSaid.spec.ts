/** What is said of the file of saved stories: while it is made and read, and where that fails. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { fileWords, savedWords } from "../src/offline/words.ts";
import { bind } from "../src/text/bind.ts";
import { filesIn, fill, leaveRoom, tooFull } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { expect, test } from "./reader.ts";
import { headlines, open, phone, save, shelf, water } from "./saving.ts";

const own = ownSiteOnPhone("savedFileSaid", 17, /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource/);

const said = (page: Page, text: string) =>
	page
		.getByRole("main")
		.getByRole("status")
		.filter({ hasText: bind(text) });
const takeOut = (page: Page) => page.getByRole("button", { name: savedWords.takeOut });
const bringIn = (page: Page) => page.getByRole("button", { name: savedWords.bringIn });
const choose = (page: Page, text: string) =>
	page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });

/** What is saved, as a file has it. */
async function fileOf(page: Page): Promise<string> {
	const coming = page.waitForEvent("download");
	await takeOut(page).click();
	return readFileSync(await (await coming).path(), "utf8");
}

/** Has no file read, and the shelf not looked through, until {@link fail} is called: what is asked for then, or was by then, fails. */
const hold = (page: Page) =>
	page.evaluate(() => {
		const until = (name: string) => {
			const held = new Promise<never>((_, fail) =>
				addEventListener(name, () => fail(new DOMException("gone", "NotReadableError")), { once: true }),
			);
			held.catch(() => {});
			return () => held;
		};
		File.prototype.text = until("file fails");
		Cache.prototype.keys = until("shelf fails");
	});
const fail = (page: Page, what: "file" | "shelf") => page.evaluate((each) => dispatchEvent(new Event(`${each} fails`)), what);

test("while a file is made or read that is said, and no other is begun; a failure is told as what it is", async ({ page }) => {
	await save(page, water);
	await open(page, "/saved");
	const text = await fileOf(page);
	await expect(said(page, fileWords.made)).toBeVisible();
	await hold(page);
	const isBusy = async () => {
		await expect(bringIn(page).locator("..")).toHaveAttribute("aria-busy", "true");
		for (const button of [takeOut(page), bringIn(page)]) await expect(button).toBeDisabled();
	};
	const isFree = async () => {
		await expect(bringIn(page).locator("..")).not.toHaveAttribute("aria-busy");
		for (const button of [takeOut(page), bringIn(page)]) await expect(button).toBeEnabled();
	};
	const colour = () => bringIn(page).evaluate((button) => getComputedStyle(button).color);
	await page.emulateMedia({ forcedColors: "active" });
	const free = await colour();
	await choose(page, text);
	await expect(said(page, fileWords.reading)).toBeVisible();
	await isBusy();
	expect(await colour(), "in forced colours too it is seen to be off").not.toBe(free);
	await page.emulateMedia({ forcedColors: null });
	await takeOut(page).press("Enter");
	await expect(said(page, fileWords.reading)).toBeVisible();
	await fail(page, "file");
	await expect(said(page, fileWords.unread)).toBeVisible();
	await isFree();
	await takeOut(page).press("Enter");
	await expect(said(page, fileWords.making)).toBeVisible();
	await isBusy();
	await expect(takeOut(page)).toBeFocused();
	await fail(page, "shelf");
	await expect(said(page, fileWords.unmade)).toBeVisible();
	await isFree();
	await expect(headlines(page)).toHaveText([/कुएँ/]);
});

test("a file that is too large is turned away with how large one may be", async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(File.prototype, "size", { get: () => 300_000_001 });
	});
	await open(page, "/saved");
	await choose(page, "{}");
	await expect(said(page, fileWords.large)).toBeVisible();
	expect((await shelf(page)).whole).toEqual([]);
});

test("stories of a file that were taken back are counted, and do not come", async ({ page }) => {
	for (const id of [phone, water]) await save(page, id);
	await open(page, "/saved");
	const text = await fileOf(page);
	await own.withdraw(phone);
	const saved = JSON.parse(text);
	await choose(page, JSON.stringify({ ...saved, stories: saved.stories.filter(({ id }: { id: string }) => id === phone) }));
	await expect(said(page, fileWords.withdrawn("1"))).toBeVisible();
	await expect(headlines(page)).toHaveText([/कुएँ/]);
});

for (const [what, words] of [
	["no room", fileWords.noRoom],
	["no storage", fileWords.noShelf],
] as const)
	test(`where there is ${what} for the stories of a file that is said, and what was here stays`, async ({ page }) => {
		await save(page, water);
		await open(page, "/saved");
		const good = JSON.parse(await fileOf(page));
		const [story] = good.stories;
		const added = { ...story, id: "nayi", story: { ...story.story, id: "nayi" } };
		await page.evaluate((full) => {
			if (full) Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
			else CacheStorage.prototype.open = () => Promise.reject(new DOMException("denied", "SecurityError"));
		}, what === "no room");
		await choose(page, JSON.stringify({ ...good, stories: [added] }));
		await expect(said(page, words)).toBeVisible();
		await page.reload();
		await expect(headlines(page)).toHaveText([/कुएँ/]);
		expect((await shelf(page)).whole).toEqual([water]);
	});

test("stories of a file are brought in whole while removed ones go; on a full device what was never read makes room, no more than it takes, and nothing goes for what would not fit after all that", async ({
	page,
}) => {
	await save(page, water);
	await page.evaluate(() => {
		const marks = JSON.parse(localStorage.getItem("pathak.saved") ?? "{}");
		localStorage.setItem("pathak.saved", JSON.stringify({ ...marks, hataayi: -Date.now() }));
	});
	await open(page, "/saved");
	const good = JSON.parse(await fileOf(page));
	const [story] = good.stories;
	const picture = "/pictures/r/ab-320.avif";
	const largePicture = "/pictures/r/cd-320.avif";
	const avif = (size: number) => Buffer.concat([Buffer.from("0000ftypavif"), Buffer.alloc(size)]).toString("base64");
	const file = (id: string, size: number, picture: string) => {
		const image = { src: picture, width: 3, height: 2, alt: "" };
		return JSON.stringify({
			...good,
			stories: [{ ...story, id, story: { ...story.story, id, image }, pictures: { [picture]: avif(size) } }],
		});
	};
	// The page is left while a story is here that had been removed, and of the next the words and not yet the picture.
	await page.evaluate((held) => {
		const { put } = Cache.prototype;
		const released = new Promise((go) => addEventListener("release", go, { once: true }));
		Cache.prototype.put = async function (request, response) {
			if (String(request) === held) {
				Object.assign(window, { isHeld: true });
				await released;
			}
			return put.call(this, request, response);
		};
	}, picture);
	const both = [
		...JSON.parse(file("hataayi", 1000, "/pictures/r/ef-320.avif")).stories,
		...JSON.parse(file("nayi", 1000, picture)).stories,
	];
	await choose(page, JSON.stringify({ ...good, stories: both }));
	await page.waitForFunction(() => "isHeld" in window);
	await page.getByRole("contentinfo").getByRole("link").first().click();
	await expect(page).not.toHaveURL(/\/saved$/);
	const waiting = () => page.evaluate(async () => (await navigator.locks.query()).pending?.map(({ name }) => name));
	await expect.poll(waiting, "what goes waits for what comes").toContain("pathak.shelf");
	await page.evaluate(() => dispatchEvent(new Event("release")));
	await expect.poll(async () => (await shelf(page)).files).toEqual(expect.arrayContaining(["/stories/nayi.json", picture]));
	await expect.poll(waiting).toEqual([]);
	expect((await shelf(page)).files).toEqual(expect.arrayContaining(["/stories/hataayi.json", picture]));
	await open(page, "/saved");
	await expect(headlines(page)).toHaveCount(3);
	const kept = async () => (await filesIn(page, "stories")).filter((each) => /aayi|padhi/.test(each));
	await fill(page, "stories", ["pehle-aayi", "baad-mein-aayi"]);
	await fill(page, "stories", ["padhi"], true);
	await leaveRoom(page, tooFull);
	await choose(page, file("aur-nayi", 1000, "/pictures/r/1a-320.avif"));
	await expect(said(page, fileWords.added("1"))).toBeVisible();
	expect(await kept()).toEqual(["/stories/baad-mein-aayi.json", "/stories/padhi.json"]);
	await choose(page, file("badi", 3_000_000, largePicture));
	await expect(said(page, fileWords.noRoom)).toBeVisible();
	expect(await kept()).toEqual(["/stories/baad-mein-aayi.json", "/stories/padhi.json"]);
	expect((await shelf(page)).files).toEqual(expect.arrayContaining(["/stories/aur-nayi.json", `/stories/${water}.json`]));
});

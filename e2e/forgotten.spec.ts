/** What is forgotten on a device: stories that the newsroom takes back, with their pictures and wherever they are named, and pictures where room ends. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { storyJson } from "../src/article/links.ts";
import { listenWords } from "../src/comforts/listen/words.ts";
import { failures } from "../src/words.ts";
import { filesIn } from "./device.ts";
import { headline, keptStory, noNetwork, read, story, tellWorker } from "./keptReading.ts";
import { bar, press } from "./listening.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { expect, takenOver, test } from "./reader.ts";
import { train } from "./saving.ts";
import { Speech, swara } from "./speech.ts";

const own = ownSiteOnPhone("forgotten", 28, noNetwork);

test("a portrait that other stories show too stays when one story of its author is taken back; its own picture does not, nor one of a story that was seen to be taken back before that question", async ({
	page,
}) => {
	const [gone, left] = ["kosi-teeka-naav", "nadi-badli-pul"];
	const storyOf = (id = "") => JSON.parse(readFileSync(own.file(`stories/${id}.json`), "utf8"));
	const nameOf = (picture: object) => /\/pictures\/r\/\w+/.exec(JSON.stringify(picture))?.[0] ?? "nothing";
	const [portrait, itsOwn] = [nameOf(storyOf(gone).author), nameOf(storyOf(gone).image)];
	expect(nameOf(storyOf(left).author)).toBe(portrait);
	const areThere = async () => {
		const files = await filesIn(page, "pictures");
		return [portrait, itsOwn].map((name) => files.some((file) => file.startsWith(name)));
	};
	await read(page, story);
	await read(page, `/story/${left}`);
	await read(page, `/story/${gone}`);
	await expect.poll(areThere).toEqual([true, true]);
	await page.goto("/section/khel");
	await page.waitForLoadState("networkidle");
	await own.withdraw(gone ?? "");
	await page.evaluate(() => fetch("/live.json"));
	await expect.poll(areThere).toEqual([true, false]);
	await own.withdraw(gone ?? "", left ?? "");
	await page.evaluate(() => fetch("/live.json"));
	await expect.poll(areThere).toEqual([false, false]);
	await test.step("seen to be taken back before that question", async () => {
		const id = "kashmir-qaleen-karghe";
		const { body } = JSON.parse(readFileSync(own.file(`stories/${id}.json`), "utf8"));
		const [, picture = "nothing"] = /\/pictures\/r\/(\w+)/.exec(JSON.stringify(body)) ?? [];
		const isThere = async () => (await filesIn(page, "pictures")).some((file) => file.includes(picture));
		await page.goto(`/story/${id}`);
		await takenOver(page);
		await page.locator("main .prose img").first().scrollIntoViewIfNeeded();
		await expect.poll(isThere).toBe(true);
		// Its words, by which its pictures are known, are kept apart from them.
		await expect.poll(() => filesIn(page, "stories")).toContain(`/stories/${id}.json`);
		await own.publish(() =>
			own.edit(`stories/${id}.json`, (text) => {
				const { articleSection } = JSON.parse(text);
				return JSON.stringify({ id, articleSection, published: { kind: "withdrawn", more: [] } });
			}),
		);
		await page.goto("/section/khel");
		await takenOver(page);
		await page.evaluate((path) => fetch(path), `/stories/${id}.json`);
		await own.withdraw(gone ?? "", left ?? "", id);
		await page.goto("/section/desh");
		await expect.poll(isThere).toBe(false);
	});
});

/** A worker whose device has no more room once it is told so. */
const fullWhenTold = (text: string) => `addEventListener("message", ({ data, ports }) => {
	if (data !== "full") return;
	Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
	ports[0].postMessage("heard");
});
${text}`;

test("where the device has no more room pictures go, and what was read stays, the front too; a story taken back is gone all the same", async ({
	page,
}) => {
	await own.publish(() => own.edit("sw.js", fullWhenTold));
	await read(page, story);
	await read(page, "/");
	await expect.poll(() => filesIn(page, "pictures")).not.toEqual([]);
	const kept = async () => (await filesIn(page, "stories")).sort();
	await expect.poll(kept).toEqual(expect.arrayContaining(["/edition.json", "/lists/front/head.json", storyJson("putin-biden-phone-0907")]));
	const named = () =>
		page.evaluate(async () => {
			const cache = await caches.open("stories");
			const texts = await Promise.all((await cache.keys()).map(async (request) => (await cache.match(request))?.text()));
			return texts.filter((text) => text?.includes('"id":"mumbai-barish-lokal"')).length;
		});
	await expect.poll(named).toBeGreaterThan(0);
	await page.waitForLoadState("networkidle");
	const before = await kept();
	await tellWorker(page, "full");
	const folder = join(own.site.folder, "pictures/r");
	const [another = ""] = readdirSync(folder).filter((name) => name.endsWith("-640.avif"));
	await page.evaluate((path) => fetch(path), `/pictures/r/${another}`);
	await expect.poll(() => filesIn(page, "pictures")).toEqual([]);
	expect(await kept()).toEqual(before);
	// Nor is there any for what it leaves.
	await own.withdraw("mumbai-barish-lokal");
	await page.evaluate(() => fetch("/live.json"));
	await expect.poll(named).toBe(0);
});

test("a story taken back is gone from the device within one question, from lists and from beside other stories too, though it was never opened; the last front stays, without it", async ({
	page,
	context,
}) => {
	await read(page, `/story/${train}`);
	await read(page, story);
	await page.goto("/");
	const kept = (id: string) =>
		page.evaluate(async (name) => {
			const cache = await caches.open("stories");
			const texts = await Promise.all((await cache.keys()).map(async (request) => (await cache.match(request))?.text()));
			return texts.filter((text) => text?.includes(`"id":"${name}"`)).length;
		}, id);
	await expect.poll(() => kept("mumbai-barish-lokal")).toBeGreaterThan(0);
	const { image } = JSON.parse(readFileSync(own.file("stories/mumbai-barish-lokal.json"), "utf8"));
	const itsPictures = async () => (await filesIn(page, "pictures")).filter((path) => path === image.src);
	await page.getByRole("main").locator('a[href="/story/mumbai-barish-lokal"]').first().scrollIntoViewIfNeeded();
	await expect.poll(itsPictures).not.toEqual([]);
	// A page asks by itself. And the next is not taken back where it is shown: the server's own list has it still.
	await own.withdraw(train);
	await page.goto("/section/khel");
	await expect.poll(() => keptStory(page, `/story/${train}`)).toBe(false);
	// No other list than those that name it is asked for again meanwhile, and none is on its way.
	await page.waitForLoadState("networkidle");
	await own.withdraw(train, "mumbai-barish-lokal");
	await page.evaluate(() => fetch("/live.json"));
	await expect.poll(() => kept("mumbai-barish-lokal")).toBe(0);
	await expect.poll(itsPictures).toEqual([]);
	expect(await keptStory(page, story)).toBe(true);
	// Its lead too.
	await own.withdraw(train, "mumbai-barish-lokal", "putin-biden-phone-0907");
	await page.evaluate(() => fetch("/live.json"));
	await expect.poll(() => kept("putin-biden-phone-0907")).toBe(0);
	await expect.poll(() => keptStory(page, story)).toBe(false);
	await context.setOffline(true);
	await page.goto("/");
	await expect(page.getByRole("main").locator("article h2 a").first()).toHaveAttribute("href", "/story/umas-mein-paani");
	for (const id of ["mumbai-barish-lokal", "putin-biden-phone-0907"])
		await expect(page.locator(`main a[href="/story/${id}"]`)).toHaveCount(0);
	await page.goto(story);
	await expect(headline(page)).toHaveText(failures.offline.title);
	await expect(page.getByRole("main")).not.toContainText("पुतिन");
	await context.setOffline(false);
});

test("a story taken back while it is read aloud falls silent, and the next one that is left begins", async ({ page }) => {
	const speech = await Speech.with(page, [swara]);
	await read(page, story);
	const ids = ["putin-biden-phone-0907", "mumbai-barish-lokal", "kuen-ka-paani"];
	await page.evaluate((left) => sessionStorage.setItem("pathak.player", JSON.stringify(left)), ids);
	await page.reload();
	await takenOver(page);
	await page.keyboard.press("Shift");
	await press(page, listenWords.play);
	await speech.expectSaid(/^पुतिन/);
	const ask = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
	await own.withdraw("mumbai-barish-lokal", "putin-biden-phone-0907");
	await ask();
	await speech.expectSaid(/कुएँ/);
	await own.withdraw("mumbai-barish-lokal", "putin-biden-phone-0907", "kuen-ka-paani");
	await ask();
	await expect(bar(page).getByRole("status").filter({ hasText: /./ })).toHaveText(listenWords.withdrawn);
	await expect.poll(() => speech.isSpeaking()).toBe(false);
	await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.listening"))).toBe("null");
});

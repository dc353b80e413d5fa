/** What is taken along and what comes by itself: today's stories before a tunnel, the device's limit, the next story ahead of its reader. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { todayJson } from "../src/article/today.ts";
import { words as comfortWords } from "../src/comforts/words.ts";
import { keepWords } from "../src/offline/keepWords.ts";
import { savedWords } from "../src/offline/words.ts";
import { bind } from "../src/text/bind.ts";
import { words } from "../src/words.ts";
import { filesIn } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { lateIsHere, open, openPanel, panel } from "./panel.ts";
import { expect, test } from "./reader.ts";
import { begin, save, shelf } from "./saving.ts";

const own = ownSiteOnPhone(
	"keep",
	12,
	/ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource|bad HTTP response code \(404\)/,
);

type List = { stories: { id: string; stamp: string; text: number; small: number; full: number }[] };
const today = () => JSON.parse(readFileSync(own.file("today.json"), "utf8")) as List;
const storiesIn = async (page: Page, cache: string) =>
	(await filesIn(page, cache)).flatMap((file) => /^\/stories\/(.*)\.json$/.exec(file)?.[1] ?? []).sort();

/** Where listening was left. */
const listened = JSON.stringify({ id: "kuen-ka-paani", at: 1, text: "कुआँ" });

const sheet = (page: Page) => page.getByRole("dialog", { name: comfortWords.keep });

async function openKeep(page: Page): Promise<void> {
	await openPanel(page);
	await panel(page).getByRole("button", { name: comfortWords.keep }).click();
	await expect(sheet(page).getByRole("heading", { name: comfortWords.keep })).toBeFocused();
}

/** After five stories the page keeps no more until it is told to "go on". */
const holdAfterFive = (page: Page) =>
	page.evaluate(() => {
		const put = Cache.prototype.put;
		let stories = 0;
		Cache.prototype.put = async function (request, response) {
			if (String(request).startsWith("/stories/")) stories += 1;
			if (stories > 5) await new Promise((go) => addEventListener("go on", go, { once: true }));
			return put.call(this, request, response);
		};
	});

test("where no story has a picture no choice of pictures is offered", async ({ page }) => {
	await page.addInitScript((list) => {
		const { fetch } = globalThis;
		globalThis.fetch = async (...asked) => {
			const answer = await fetch(...asked);
			if (!answer.url.endsWith(list)) return answer;
			return Response.json(JSON.parse(await answer.text(), (name, value) => (name === "small" || name === "full" ? 0 : value)));
		};
	}, todayJson);
	await open(page, "/");
	await begin(page);
	await openKeep(page);
	await expect(sheet(page).getByRole("button", { name: /^साथ रखें, / })).toBeVisible();
	await expect(sheet(page).getByRole("radio", { name: keepWords.pictureChoices.none })).toHaveCount(0);
});

test("today's stories are taken along: the size is said before, it stops, goes on after a reload, and opens without network", async ({
	page,
	context,
}) => {
	const { stories } = today();
	const bytes = stories.reduce((sum, { text, small }) => sum + text + small, 0);
	await open(page, "/");
	await begin(page);
	await openKeep(page);
	const take = sheet(page).getByRole("button", { name: /^साथ रखें, / });
	await expect(take).toHaveText(bytes < 999_500 ? `साथ रखें, ${Math.round(bytes / 1000)} KB` : /MB/);
	await sheet(page).getByRole("radio", { name: keepWords.pictureChoices.none }).check();
	const words = stories.reduce((sum, { text }) => sum + text, 0);
	await expect(take).toHaveText(`साथ रखें, ${Math.round(words / 1000)} KB`);
	await sheet(page).getByRole("radio", { name: keepWords.pictureChoices.small }).check();
	// Stopped when some are here: those stay, and the rest is offered.
	await holdAfterFive(page);
	await take.click();
	const bar = sheet(page).getByRole("progressbar", { name: keepWords.coming });
	await expect(bar).toHaveAttribute("aria-valuenow", "5");
	await expect(bar).toHaveAttribute("aria-valuemax", String(stories.length));
	await expect(sheet(page).getByRole("status").filter({ hasText: keepWords.started })).toHaveCount(1);
	await sheet(page).getByRole("button", { name: keepWords.stop }).click();
	await page.evaluate(() => dispatchEvent(new Event("go on")));
	const rest = sheet(page).getByRole("button", { name: /^बाक़ी ख़बरें लाएँ, / });
	await expect(rest).toBeFocused();
	// In sight, and for who hears it.
	const stopped = /^रोक दिया। [5-8] ख़बरें आ चुकी हैं, बाक़ी वहीं से आगे आएँगी।$/;
	await expect(sheet(page).locator("p:not(.hidden)").filter({ hasText: stopped })).toBeVisible();
	await expect(sheet(page).getByRole("status").filter({ hasText: stopped })).toHaveCount(1);
	expect((await storiesIn(page, "today")).length).toBeLessThan(12);
	await rest.click();
	await expect(bar).toBeVisible();
	await page.addInitScript(() => {
		const heard: string[] = [];
		Object.assign(globalThis, { heard });
		new MutationObserver(() => {
			for (const { textContent } of document.querySelectorAll(".pk-keep [role=status]"))
				if (textContent && heard.at(-1) !== textContent) heard.push(textContent);
		}).observe(document, { subtree: true, childList: true, characterData: true });
	});
	// Killed in the middle: the next page goes on by itself.
	await page.reload();
	await expect.poll(() => storiesIn(page, "today")).toEqual(stories.map(({ id }) => id).sort());
	// The sheet is open still, at the same view.
	await expect(sheet(page).getByText(new RegExp(`^${stories.length} ख़बरें साथ हैं`))).toBeVisible();
	await expect(sheet(page).getByText(`साथ रखी, ${stories.length}`)).toBeVisible();
	await expect
		.poll(() => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.slice(-2)))
		.toEqual([keepWords.half, keepWords.finished]);
	await page.evaluate(async () => {
		for (const name of ["stories", "pictures"]) await caches.delete(name);
	});
	await context.setOffline(true);
	const pictured = stories.find(({ small }) => small > 3000)?.id ?? "";
	for (const { id } of [...stories.slice(0, 2), { id: pictured }]) {
		await page.goto(`/story/${id}`);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(
			JSON.parse(readFileSync(own.file(`stories/${id}.json`), "utf8")).headline,
		);
	}
	const picture = page.locator("figure img").first();
	await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
	await page.goto("/");
	await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
	await context.setOffline(false);
});

test("what was coming when its tab was closed goes on when a tunnel is over in which the next was opened", async ({ page, context }) => {
	await open(page, "/");
	await begin(page);
	await openKeep(page);
	await holdAfterFive(page);
	await sheet(page)
		.getByRole("button", { name: /^साथ रखें, / })
		.click();
	await expect(sheet(page).getByRole("progressbar", { name: keepWords.coming })).toHaveAttribute("aria-valuenow", "5");
	await context.setOffline(true);
	await page.reload();
	await lateIsHere(page);
	await context.setOffline(false);
	await expect
		.poll(() => storiesIn(page, "today"))
		.toEqual(
			today()
				.stories.map(({ id }) => id)
				.sort(),
		);
	await expect(sheet(page).getByText(`साथ रखी, ${today().stories.length}`)).toBeVisible();
});

test("where the worker never came nobody is told that stories open without network; when it has come, all are", async ({ page }) => {
	const worker = readFileSync(own.file("sw.js"), "utf8");
	await own.publish(() => own.remove("sw.js"));
	await save(page, "putin-biden-phone-0907");
	await open(page, "/saved");
	await expect(page.getByText(savedWords.needsNetwork)).toBeVisible();
	await openKeep(page);
	await expect(sheet(page).getByText(keepWords.needsNetwork)).toBeVisible();
	const heading = sheet(page).getByRole("heading", { name: keepWords.takeAlong });
	await expect(heading).toHaveCount(0);
	await own.publish(() => own.write("sw.js", worker));
	await page.evaluate(() => dispatchEvent(new Event("online")));
	await expect(heading).toBeVisible();
	await expect(page.getByText(savedWords.allHere)).toBeVisible();
});

test("stopped before the first story is here it says that none is, until it is begun again", async ({ page }) => {
	await open(page, "/");
	await begin(page);
	await openKeep(page);
	await page.evaluate(() => {
		const put = Cache.prototype.put;
		Cache.prototype.put = async function (request, response) {
			if (String(request).startsWith("/stories/")) await new Promise((go) => addEventListener("go on", go, { once: true }));
			return put.call(this, request, response);
		};
	});
	const take = sheet(page).getByRole("button", { name: /^साथ रखें, / });
	await take.click();
	await sheet(page).getByRole("button", { name: keepWords.stop }).click();
	await expect(take).toBeFocused();
	const none = `${keepWords.stopped} ${keepWords.soFar(null)}`;
	await expect(sheet(page).getByText(none).filter({ visible: true }).first()).toBeVisible();
	await expect(sheet(page).getByRole("status").filter({ hasText: none })).toHaveCount(1);
	await take.click();
	await expect(sheet(page).getByRole("progressbar", { name: keepWords.coming })).toBeVisible();
	await expect(sheet(page).getByText(none)).toHaveCount(0);
});

test("stopped while the list is on its way nothing comes, not after a reload either; begun again meanwhile all comes", async ({ page }) => {
	const { stories } = today();
	const take = sheet(page).getByRole("button", { name: /^साथ रखें, / });
	const bar = sheet(page).getByRole("progressbar", { name: keepWords.coming });
	const stop = sheet(page).getByRole("button", { name: keepWords.stop });
	const isComing = () => page.evaluate(() => JSON.parse(localStorage.getItem("pathak.today") ?? "{}").isComing);
	/** Whoever was at it has gone. */
	const isFree = () => page.evaluate(async () => !(await navigator.locks.query()).held?.some(({ name }) => name === "pathak.today"));
	await open(page, "/");
	await begin(page);
	await openKeep(page);
	for (const isWanted of [false, true]) {
		await expect(take).toBeVisible();
		let asked = 0;
		let answer = () => {};
		const held = new Promise<void>((done) => {
			answer = done;
		});
		await page.route("**/today.json", async (route) => {
			asked += 1;
			await held;
			await route.continue();
		});
		await take.click();
		await expect.poll(() => asked).toBeGreaterThan(0);
		await stop.click();
		await expect(bar).toHaveCount(0);
		if (isWanted) await take.click();
		answer();
		if (isWanted) break;
		await expect.poll(isFree).toBe(true);
		expect(await isComing()).toBe(false);
		await page.unroute("**/today.json");
		await page.reload();
		await expect(sheet(page).getByRole("heading", { name: keepWords.takeAlong })).toBeVisible();
		await begin(page);
		expect(await isComing()).toBe(false);
		expect(await storiesIn(page, "today")).toEqual([]);
	}
	await expect.poll(() => storiesIn(page, "today")).toEqual(stories.map(({ id }) => id).sort());
	await expect.poll(isComing).toBe(false);
});

test("stopped in one tab it says so in another that shows the sheet", async ({ page, context }) => {
	const other = await context.newPage();
	for (const each of [page, other]) {
		await open(each, "/");
		await begin(each);
		await openKeep(each);
	}
	await holdAfterFive(page);
	const stopped = /^रोक दिया। [5-8] ख़बरें आ चुकी हैं, बाक़ी वहीं से आगे आएँगी।$/;
	const bar = (each: Page) => sheet(each).getByRole("progressbar", { name: keepWords.coming });
	// Begun again it is not stopped, and may be stopped again.
	for (const tab of [other, page]) {
		await sheet(page)
			.getByRole("button", { name: /^(साथ रखें|बाक़ी ख़बरें लाएँ), / })
			.click();
		for (const each of [page, other]) await expect(bar(each)).toBeVisible();
		if (tab === other) await expect(bar(tab)).toHaveAttribute("aria-valuenow", "5");
		await expect(sheet(other).getByText(stopped)).toHaveCount(0);
		await sheet(tab).getByRole("button", { name: keepWords.stop }).click();
		// What brings them has heard of it by then; stopped here it is left waiting, or more would come than were counted.
		await expect(bar(page)).toHaveCount(0);
		if (tab === other) await page.evaluate(() => dispatchEvent(new Event("go on")));
		for (const each of [page, other]) {
			await expect(sheet(each).locator("p:not(.hidden)").filter({ hasText: stopped })).toBeVisible();
			await expect(sheet(each).getByRole("status").filter({ hasText: stopped })).toHaveCount(1);
		}
	}
	await other.close();
});

test("what was taken along in one tab is told in another that shows the sheet", async ({ page, context }) => {
	const other = await context.newPage();
	for (const each of [page, other]) {
		await open(each, "/");
		await openKeep(each);
		await expect(sheet(each).getByRole("button", { name: /^साथ रखें, / })).toBeVisible();
	}
	await sheet(page)
		.getByRole("button", { name: /^साथ रखें, / })
		.click();
	const { length } = today().stories;
	for (const each of [page, other]) {
		await expect(sheet(each).getByText(new RegExp(`^${length} ख़बरें साथ हैं`))).toBeVisible();
		await expect(sheet(each).getByText(`साथ रखी, ${length}`)).toBeVisible();
	}
});

test("a line that dies takes nothing of what was taken along; what has changed since comes anew, what was taken back stops nothing, what has moved comes with where it went, and of before only what is over the limit goes", async ({
	page,
}) => {
	const [first, gone, moved = "", ...others] = today().stories.map(({ id }) => id);
	await open(page, "/");
	await begin(page);
	await page.evaluate(
		async ([changed, now]) => {
			localStorage.setItem("pathak.limit", "50");
			const cache = await caches.open("today");
			const put = (path: string, text: string, hours = 0) => {
				const headers = { "content-type": "application/json", "x-stamp": "before", "x-kept-at": String(now - hours * 3_600_000) };
				return cache.put(path, new Response(text, { headers }));
			};
			const told = '"datePublished":"2020-01-01T10:00:00+05:30"';
			await put("/stories/narson-ki.json", `${told}"/pictures/r/narson"${" ".repeat(30_000_000)}`, 72);
			await put("/stories/parson-ki.json", `${told}"/pictures/r/parson"${" ".repeat(15_000_000)}`, 48);
			await put("/stories/abhi-ki.json", `${told}${" ".repeat(15_000_000)}`, 1);
			await put(`/stories/${changed}.json`, '"as it was"');
			for (const each of ["narson", "parson", "kiski"]) await put(`/pictures/r/${each}-320.avif`, "");
		},
		[first, Date.now()] as const,
	);
	await own.publish(() => {
		own.remove(`stories/${gone}.json`);
		own.write(
			"stories/naya-ghar.json",
			JSON.stringify({ ...JSON.parse(readFileSync(own.file(`stories/${first}.json`), "utf8")), id: "naya-ghar" }),
		);
		own.edit(`stories/${moved}.json`, (text) => {
			const { id, articleSection } = JSON.parse(text);
			return JSON.stringify({ id, articleSection, published: { kind: "moved", href: "/story/naya-ghar", more: [] } });
		});
	});
	await page.reload();
	await openKeep(page);
	const before = await filesIn(page, "today");
	await page.route("**/stories/*.json?keep", (route) => route.abort());
	await sheet(page)
		.getByRole("button", { name: /^साथ रखें, / })
		.click();
	await expect(sheet(page).getByRole("paragraph").filter({ hasText: keepWords.troubleAtFirst.network })).toBeVisible();
	expect(await filesIn(page, "today")).toEqual(expect.arrayContaining(before));
	await page.unroute("**/stories/*.json?keep");
	await sheet(page)
		.getByRole("button", { name: /^(?:बाक़ी ख़बरें लाएँ|साथ रखें), / })
		.click();
	await expect.poll(() => storiesIn(page, "today")).toEqual([first, moved, "naya-ghar", ...others, "parson-ki", "abhi-ki"].sort());
	await expect(sheet(page).getByRole("progressbar")).toHaveCount(0);
	await expect(sheet(page).getByText(keepWords.trouble.network)).toHaveCount(0);
	const pictures = async () => (await filesIn(page, "today")).filter((file) => /narson|parson|kiski/.test(file) && !file.endsWith(".json"));
	await expect.poll(pictures).toEqual(["/pictures/r/parson-320.avif"]);
	const text = () => page.evaluate(async (id) => (await (await caches.open("today")).match(`/stories/${id}.json`))?.text(), first);
	await expect.poll(text).toBe(readFileSync(own.file(`stories/${first}.json`), "utf8"));
});

for (const [where, room] of [
	["in the middle of it", 5],
	["before anything came", 0],
] as const)
	test(`where room ends ${where}, what came stays, what happened is said, and the rest comes when there is room`, async ({ page }) => {
		const { stories } = today();
		const said = (room > 0 ? keepWords.trouble : keepWords.troubleAtFirst)["no-room"];
		await open(page, "/");
		await begin(page);
		await openKeep(page);
		await page.evaluate((room) => {
			const { put } = Cache.prototype;
			let count = 0;
			Cache.prototype.put = function (request, response) {
				if (String(request).startsWith("/stories/")) count += 1;
				return count > room ? Promise.reject(new DOMException("full", "QuotaExceededError")) : put.call(this, request, response);
			};
			addEventListener("room", () => Object.assign(Cache.prototype, { put }));
		}, room);
		await sheet(page)
			.getByRole("button", { name: /^साथ रखें, / })
			.click();
		await expect(sheet(page).getByRole("paragraph").filter({ hasText: said })).toBeVisible();
		await expect(sheet(page).getByRole("status").filter({ hasText: said })).toHaveCount(1);
		await expect.poll(() => storiesIn(page, "today")).toHaveLength(room);
		if (room > 0) await expect(sheet(page).getByText("साथ रखी, 5")).toBeVisible();
		await page.evaluate(() => dispatchEvent(new Event("room")));
		await sheet(page)
			.getByRole("button", { name: /^(?:बाक़ी ख़बरें लाएँ|साथ रखें), / })
			.click();
		await expect.poll(() => storiesIn(page, "today")).toEqual(stories.map(({ id }) => id).sort());
		await expect(sheet(page).getByText(said)).toHaveCount(0);
	});

test("a device that is full below the limit: what is missed least makes room for what is taken along and for what is read, and no more than it takes", async ({
	page,
	context,
}) => {
	const { stories } = today();
	await save(page, "putin-biden-phone-0907");
	await open(page, "/");
	await begin(page);
	await openKeep(page);
	const take = sheet(page).getByRole("button", { name: /^साथ रखें, / });
	await expect(take).toBeVisible();
	/** A story of 400 kB, that came so many hours ago, and may have been read since. */
	const put = (cache: string, id: string, hours: number, isRead = false) =>
		page.evaluate(
			async ([cache, id, at, readAt]) => {
				const headers = { "content-type": "application/json", "x-kept-at": String(at), "x-read-at": String(readAt) };
				const text = `"datePublished":"2020-01-01T10:00:00+05:30""/pictures/r/${id}"${" ".repeat(400_000)}`;
				await (await caches.open(cache)).put(`/stories/${id}.json`, new Response(text, { headers }));
			},
			[cache, id, Date.now() - hours * 3_600_000, isRead ? Date.now() : 0] as const,
		);
	await put("stories", "padhi", 96, true);
	await put("stories", "sirf-aayi", 90);
	await put("today", "narson-ki", 72);
	await put("today", "parson-ki", 48);
	await put("today", "aaj-hi-ki", 1);
	await page.evaluate(async () => (await caches.open("today")).put("/pictures/r/narson-ki-320.avif", new Response(" ")));
	// Where one of today's stories has moved stays with it.
	await put("today", "wahan-gayi", 96);
	const [first = { id: "", stamp: "" }] = stories;
	await page.evaluate(
		async ([id, stamp]) => {
			const moved = { id, articleSection: "desh", published: { kind: "moved", more: [], href: "/story/wahan-gayi" } };
			const headers = { "content-type": "application/json", "x-stamp": stamp, "x-pictures": "full" };
			await (await caches.open("today")).put(`/stories/${id}.json`, new Response(JSON.stringify(moved), { headers }));
		},
		[first.id, first.stamp] as const,
	);
	const saved = await filesIn(page, "saved");
	const devtools = await context.newCDPSession(page);
	/** Leaves so many bytes. */
	const leave = async (room: number) => {
		const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
		await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, quotaSize: usage + room });
	};
	await leave(1000);
	await take.click();
	await expect(
		sheet(page)
			.getByText(bind(keepWords.madeRoom("2")))
			.first(),
	).toBeVisible();
	expect(await storiesIn(page, "today")).toEqual([...stories.map(({ id }) => id), "parson-ki", "aaj-hi-ki", "wahan-gayi"].sort());
	expect(await storiesIn(page, "stories")).toEqual(["padhi"]);
	expect(await filesIn(page, "today")).not.toContain("/pictures/r/narson-ki-320.avif");
	// The worker takes pictures away by itself when the device is full.
	await page.evaluate(() => caches.delete("pictures"));
	await leave(500_000);
	await put("stories", "yah-bhi-aayi", 1);
	await leave(1000);
	await page.keyboard.press("Escape");
	await page.getByRole("main").getByRole("link", { name: /कुएँ/ }).first().click();
	await expect.poll(() => storiesIn(page, "stories")).toEqual(["kuen-ka-paani", "padhi"]);
	expect(await storiesIn(page, "today")).toContain("parson-ki");
	expect(await filesIn(page, "saved")).toEqual(saved);
});

test("when all was taken along, what was never read and the search's files make room; what was read stays longer, however early it came", async ({
	page,
}) => {
	await open(page, "/");
	await begin(page);
	const at = Date.now();
	await page.evaluate(async (now) => {
		const place = { block: 0, words: "", share: 1, isRead: true };
		localStorage.setItem("pathak.places", JSON.stringify([{ ...place, id: "padhi", at: now }]));
		localStorage.setItem("pathak.limit", "50");
		const stories = await caches.open("stories");
		const pages = await caches.open("pages");
		for (const [index, id] of ["padhi", "sirf-aayi"].entries()) {
			const headers = { "content-type": "application/json", "x-kept-at": String(now - 60_000 + index) };
			await stories.put(`/stories/${id}.json`, new Response(" ".repeat(28_000_000), { headers }));
			await pages.put(`/story/${id}`, new Response(new Blob([id]).stream().pipeThrough(new CompressionStream("gzip"))));
		}
		await (await caches.open("find")).put("/find/x.json", new Response(" ".repeat(4_000_000)));
	}, at);
	await page.reload();
	await expect.poll(() => filesIn(page, "find")).toEqual([]);
	await expect.poll(() => storiesIn(page, "stories")).not.toContain("sirf-aayi");
	expect(await storiesIn(page, "stories")).toContain("padhi");
	await expect.poll(() => filesIn(page, "pages")).not.toContain("/story/sirf-aayi");
	expect(await filesIn(page, "pages")).toContain("/story/padhi");
	// What is brought now goes over the limit again, and is held under it at its end.
	await openKeep(page);
	await page.evaluate(async () => {
		const headers = { "content-type": "application/json", "x-kept-at": "1" };
		await (await caches.open("stories")).put("/stories/sirf-aayi.json", new Response(" ".repeat(28_000_000), { headers }));
		await (await caches.open("find")).put("/find/x.json", new Response(" ".repeat(4_000_000)));
	});
	await sheet(page).getByRole("button", { name: comfortWords.back }).click();
	await panel(page).getByRole("button", { name: comfortWords.keep }).click();
	await expect(sheet(page).getByRole("listitem").filter({ hasText: keepWords.parts.find() })).toContainText("4 MB");
	await sheet(page)
		.getByRole("button", { name: /^साथ रखें, / })
		.click();
	await expect.poll(() => filesIn(page, "find")).toEqual([]);
	await expect.poll(() => storiesIn(page, "stories")).not.toContain("sirf-aayi");
	expect(await storiesIn(page, "stories")).toContain("padhi");
});

test("what the device holds is shown, held within the limit by what was read longest ago, and cleared when that is asked for twice", async ({
	page,
}) => {
	await open(page, "/story/putin-biden-phone-0907");
	await begin(page);
	// Read far enough for its words to be kept, to tell what changes.
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	await expect.poll(databases).toContain("pathak-read");
	const traces = { "pathak.pace": "500", "pathak.paces": "[500]", "pathak.searches": '["नाव"]', "pathak.listening": listened };
	await page.evaluate((kept) => {
		for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
	}, traces);
	await page.evaluate(() => scrollTo(0, 0));
	await page.getByRole("button", { name: words.save }).click();
	await expect.poll(async () => (await shelf(page)).whole).toEqual(["putin-biden-phone-0907"]);
	await page.evaluate(async () => {
		const stories = await caches.open("stories");
		for (const [index, id] of ["pehli", "doosri", "teesri"].entries()) {
			const headers = { "content-type": "application/json", "x-kept-at": String(1000 + index) };
			await stories.put(`/stories/${id}.json`, new Response(" ".repeat(30_000_000), { headers }));
		}
		// What was taken along goes in its turn, once it is no longer today's.
		const today = await caches.open("today");
		for (const [id, keptAt] of Object.entries({ "parson-ki": 1, "aaj-ki": Date.now() }))
			await today.put(`/stories/${id}.json`, new Response(`"/pictures/r/${id}"`, { headers: { "x-kept-at": String(keptAt) } }));
		await today.put("/pictures/r/parson-ki-320.avif", new Response(""));
	});
	await openKeep(page);
	await expect(sheet(page)).toContainText(bind(keepWords.limitHint("300")));
	await expect(sheet(page).getByText("सहेजी हुई, 1")).toBeVisible();
	await expect(sheet(page).getByText("90 MB", { exact: true })).toBeVisible();
	await sheet(page).getByRole("radio", { name: "50 MB", exact: true }).check();
	await expect.poll(() => storiesIn(page, "stories")).not.toContain("doosri");
	expect(await storiesIn(page, "stories")).toContain("teesri");
	await expect.poll(() => filesIn(page, "today")).toEqual(["/stories/aaj-ki.json"]);
	await expect(
		sheet(page)
			.getByRole("status")
			.filter({ hasText: bind(keepWords.madeRoom("3")) }),
	).toBeVisible();
	await page.evaluate(async () => (await caches.open("today")).put("/stories/aaj-ki.json", new Response(" ".repeat(51_000_000))));
	await sheet(page).getByRole("button", { name: comfortWords.back }).click();
	await expect(panel(page)).toBeVisible();
	// As much as the view that it leads to says.
	const row = panel(page).getByRole("button", { name: comfortWords.keep });
	await expect(row).toHaveAccessibleName(/^साथ रखी ख़बरें \d+ MB$/);
	const [amount = "?"] = (await row.innerText()).match(/\d+\sMB/) ?? [];
	await row.click();
	await expect(sheet(page)).toContainText(amount);
	await expect(sheet(page).getByRole("radio", { name: "50 MB", exact: true })).toBeChecked();
	await expect(sheet(page)).toContainText(bind(keepWords.over));
	await test.step("each part goes by itself, and nothing of another, least of all what is saved", async () => {
		const wipe = (part: RegExp) =>
			sheet(page).getByRole("listitem").filter({ hasText: part }).getByRole("button", { name: keepWords.wipe });
		const said = (part: "today" | "read" | "find") => expect(sheet(page).getByText(bind(keepWords.wiped[part]))).toBeVisible();
		await expect(wipe(/सहेजी/)).toHaveCount(0);
		await expect(wipe(/साथ रखी/)).toHaveAccessibleName("मिटाएँ साथ रखी, 1");
		// Whoever was asked about everything is asked no more, and the keyboard is on nothing that can be pressed.
		await sheet(page).getByRole("button", { name: keepWords.clear }).click();
		await wipe(/साथ रखी/).click();
		await said("today");
		await expect(wipe(/साथ रखी/)).toHaveCount(0);
		await expect(sheet(page).getByRole("button", { name: keepWords.yes })).toHaveCount(0);
		await expect(sheet(page).getByRole("list").filter({ hasText: "सहेजी हुई, 1" })).toBeFocused();
		expect(await filesIn(page, "today")).toEqual([]);
		expect(await storiesIn(page, "stories")).toContain("teesri");
		const saved = await filesIn(page, "saved");
		await expect.poll(() => filesIn(page, "pages")).toContain("/story/putin-biden-phone-0907");
		await page.evaluate(async () => {
			const pages = await caches.open("pages");
			for (const id of ["teesri", "saath"]) await pages.put(`/story/${id}`, new Response());
			await (await caches.open("today")).put("/stories/saath.json", new Response("{}"));
			await (await caches.open("stories")).put("/desk/edition.json", new Response("{}"));
		});
		// A database that is denied holds up nothing else.
		await page.evaluate(() => {
			const { deleteDatabase: own } = IDBFactory.prototype;
			IDBFactory.prototype.deleteDatabase = () => {
				IDBFactory.prototype.deleteDatabase = own;
				throw new DOMException("denied", "SecurityError");
			};
		});
		await wipe(/पढ़ी/).click();
		await said("read");
		expect(await storiesIn(page, "stories")).toEqual([]);
		expect(await filesIn(page, "stories")).toEqual(expect.arrayContaining(["/edition.json", "/desk/edition.json"]));
		expect(await filesIn(page, "pages")).toEqual(expect.arrayContaining(["/story/putin-biden-phone-0907", "/story/saath"]));
		expect(await filesIn(page, "pages")).not.toContain("/story/teesri");
		expect(await filesIn(page, "saved")).toEqual(saved);
		await page.evaluate(async () => {
			for (const name of ["today", "stories", "pictures", "find"])
				await (await caches.open(name)).put("/stories/x.json", new Response("x"));
		});
	});
	await sheet(page).getByRole("button", { name: keepWords.clear }).click();
	await expect(sheet(page).getByRole("button", { name: keepWords.yes })).toBeFocused();
	expect((await storiesIn(page, "saved")).length).toBe(1);
	await sheet(page).getByRole("button", { name: keepWords.no, exact: true }).click();
	await expect(sheet(page).getByRole("button", { name: keepWords.clear })).toBeFocused();
	await page.keyboard.press("Enter");
	// A browser that lets nobody clear is not said to have cleared.
	await page.evaluate(() => {
		const { delete: own } = CacheStorage.prototype;
		CacheStorage.prototype.delete = () => {
			CacheStorage.prototype.delete = own;
			return Promise.reject(new DOMException("denied", "SecurityError"));
		};
	});
	await sheet(page).getByRole("button", { name: keepWords.yes }).click();
	await expect(sheet(page).getByText(keepWords.notCleared)).toBeVisible();
	await sheet(page).getByRole("button", { name: keepWords.clear }).click();
	await sheet(page).getByRole("button", { name: keepWords.yes }).click();
	await expect(sheet(page).getByText(keepWords.cleared)).toBeVisible();
	await expect(sheet(page).getByRole("button", { name: keepWords.clear })).toBeFocused();
	for (const name of ["saved", "today", "pictures", "find"]) expect(await filesIn(page, name)).toEqual([]);
	// Enough for a front page without network, and no story.
	expect(await storiesIn(page, "stories")).toEqual([]);
	const kept = (name: string) => page.evaluate((key) => localStorage.getItem(key), name);
	for (const list of ["pathak.places", "pathak.paces", "pathak.searches"]) expect(await kept(list)).toBe("[]");
	for (const one of ["pathak.pace", "pathak.listening"]) expect(await kept(one)).toBe("null");
	await expect.poll(databases).not.toContain("pathak-read");
	await page.keyboard.press("Escape");
	await expect(page.getByRole("button", { name: words.save })).toHaveAttribute("aria-pressed", "false");
});

test("on a slow line what is kept is shown once what stands above it is known, and is not pushed from under a finger", async ({ page }) => {
	let answer = () => {};
	const held = new Promise<void>((done) => {
		answer = done;
	});
	await page.route("**/today.json", async (route) => {
		await held;
		await route.continue();
	});
	await open(page, "/");
	await openKeep(page);
	await expect(sheet(page).getByRole("heading", { name: keepWords.takeAlong })).toBeVisible();
	await expect(sheet(page).getByText(keepWords.looking)).toBeVisible();
	const here = sheet(page).getByRole("heading", { name: keepWords.here });
	await expect(here).toBeHidden();
	answer();
	await expect(here).toBeVisible();
	await expect(sheet(page).getByRole("button", { name: keepWords.clear })).toBeVisible();
});

test("what was cleared in one tab is not written back by another, which has it in mind and shows it nowhere", async ({ page, context }) => {
	const other = await context.newPage();
	const searches = () => page.evaluate(() => localStorage.getItem("pathak.searches"));
	await page.goto("/");
	await open(other, "/search?q=नाव");
	await other.locator("#results > li a").first().click();
	await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
	await expect.poll(searches).toBe('["नाव"]');
	await page.evaluate(() => localStorage.clear());
	await other.getByRole("banner").getByRole("link", { name: words.find, exact: true }).click();
	await other.getByRole("searchbox").fill("पुतिन");
	await other.locator("#results > li", { hasText: "पुतिन" }).first().locator("a").first().click();
	await expect.poll(searches).toBe('["पुतिन"]');
	await other.close();
});

for (const thrifty of [false, true])
	test(
		thrifty
			? "who saves data is fetched nothing ahead"
			: "the story that is meant, and the next one in view, are fetched ahead, one at a time",
		async ({ page }) => {
			if (thrifty) await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
			await open(page, "/");
			await begin(page);
			await lateIsHere(page);
			const asked: string[] = [];
			page.on("request", (request) => asked.push(new URL(request.url()).pathname));
			const link = page.getByRole("main").getByRole("link", { name: /कुएँ/ }).first();
			await link.focus();
			if (!thrifty) await expect.poll(() => asked).toContain("/stories/kuen-ka-paani.json");
			await open(page, "/story/putin-biden-phone-0907");
			await page.mouse.wheel(0, 20);
			await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
			const next = JSON.parse(readFileSync(own.file("stories/putin-biden-phone-0907.json"), "utf8")).published.next.id;
			await page.getByRole("heading", { name: words.next }).scrollIntoViewIfNeeded();
			if (!thrifty) await expect.poll(() => asked).toContain(`/stories/${next}.json`);
			// What a thrifty reader opens comes then, and nothing has come before.
			if (thrifty) {
				await page.getByRole("link", { name: words.readOn }).click();
				await expect.poll(() => asked).toContain(`/stories/${next}.json`);
				expect(asked.filter((path) => path.startsWith("/stories/") && path !== "/stories/putin-biden-phone-0907.json")).toEqual([
					`/stories/${next}.json`,
				]);
			}
		},
	);

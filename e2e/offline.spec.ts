/** With the network off and the server dead the site is still there: what was read opens, what was not is said, and no release meets another. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { Page } from "playwright/test";
import sharp from "sharp";
import { savedPath, storyJson } from "../src/article/links.ts";
import { listenWords } from "../src/comforts/listen/words.ts";
import { words as comfortWords } from "../src/comforts/words.ts";
import { keptWords } from "../src/data/dataWords.ts";
import { findWords } from "../src/find/words.ts";
import { listWords } from "../src/listWords.ts";
import { noWorkerMark } from "../src/offline/caches.ts";
import { savedWords } from "../src/offline/words.ts";
import { unbind } from "../src/text/bind.ts";
import { failures, words } from "../src/words.ts";
import { filesIn } from "./device.ts";
import { bar, press } from "./listening.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { expect, takenOver, test } from "./reader.ts";
import { begin, train } from "./saving.ts";
import { watchHeard } from "./searching.ts";
import { root } from "./sites.ts";
import { Speech, swara } from "./speech.ts";

const story = "/story/putin-biden-phone-0907";
const own = ownSiteOnPhone(
	"offline",
	10,
	/ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)|Failed to load resource|Refused to apply style|status of 5/,
);

const keptStory = async (page: Page, path: string) => (await filesIn(page, "stories")).includes(storyJson(path.replace("/story/", "")));

/** Opens a page and waits until the worker has it. */
async function read(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await takenOver(page);
	// Nothing is kept before the reader scrolls.
	await begin(page);
	if (path.startsWith("/story/")) await expect.poll(() => keptStory(page, path)).toBe(true);
	await expect.poll(async () => (await filesIn(page, "stories")).length).toBeGreaterThan(1);
}

const headline = (page: Page) => page.getByRole("heading", { level: 1 });

for (const how of ["the network off", "the server dead"])
	test(`with ${how} what was read opens with its age, the front too, and what was not is said`, async ({ page, context }) => {
		await read(page, story);
		const text = await page.locator(".prose").innerText();
		await page.evaluate(() => scrollTo(0, 900));
		if (how === "the network off") await context.setOffline(true);
		else await own.stop();
		await page.reload();
		await expect(headline(page)).toHaveText(/पुतिन/);
		expect(await page.locator(".prose").innerText()).toBe(text);
		await expect(page.getByRole("status").filter({ hasText: "कुछ ही देर पहले की प्रति" })).toBeVisible();
		await page.goto("/");
		await expect(page.getByRole("heading", { level: 2, name: /पुतिन/ })).toBeVisible();
		await expect(page.getByRole("status").filter({ hasText: "की प्रति" })).toBeVisible();
		expect(await page.evaluate(() => scrollY), "where the story before was left").toBe(0);
		// Of a picture that is not kept there is a plain place, and no sign of something broken.
		const lost = page.getByRole("main").locator('img[data-lost][alt=""]').first();
		await expect(lost).toBeAttached();
		expect(await lost.evaluate((image) => image.clientWidth - Number.parseFloat(getComputedStyle(image).paddingLeft))).toBeLessThan(1);
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

test("a new release waits and offers itself; another tab takes it at its next step, or by its own button", async ({ page, context }) => {
	await read(page, story);
	const old = await context.newPage();
	await read(old, "/section/desh");
	const offerIn = (tab: Page) => tab.getByRole("status").filter({ hasText: comfortWords.newRelease });
	const take = async (tab: Page) => {
		const loaded = tab.waitForEvent("load");
		await offerIn(tab).getByRole("button", { name: comfortWords.takeRelease }).click();
		await loaded;
		await takenOver(tab);
		await expect(offerIn(tab)).toHaveCount(0);
	};
	const release = async (name: string) => {
		await own.publish(() => own.edit("sw.js", (text) => `${text}\n/* ${name} */`));
		await page.reload();
	};
	await test.step("an old tab goes on and takes it at its next step", async () => {
		await release("another release");
		await expect(offerIn(page)).toBeVisible();
		await expect(headline(page)).toHaveText(/पुतिन/);
		await take(page);
		const next = old.waitForEvent("load");
		await old.getByRole("main").getByRole("link").first().click();
		await next;
		await expect(headline(old)).toBeVisible();
		await takenOver(old);
	});
	await test.step("taken in one tab it is taken in another by its own button, without a step", async () => {
		await release("a third release");
		await expect(offerIn(old)).toBeVisible();
		await take(page);
		await take(old);
		await expect(headline(old)).toBeVisible();
	});
});

/** As a release whose files are called otherwise: none has the name that it had. */
function renameFiles(): void {
	const texts = readdirSync(own.site.folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(html|js|css|json)$/.test(file));
	const names = texts.flatMap((file) => /^assets\/(.*)\.(?:js|css)$/.exec(file)?.[1] ?? []);
	const pattern = new RegExp(names.toSorted((one, other) => other.length - one.length).join("|"), "g");
	const renamed = (text: string) => text.replace(pattern, (name) => `${name.slice(0, -3)}new`);
	for (const file of texts) {
		const text = readFileSync(own.file(file), "utf8");
		own.remove(file);
		own.write(renamed(file), renamed(text));
	}
}

test("after a release whose files are called otherwise an old tab opens each of its parts from its own; once another tab has taken it, it says what cannot be had", async ({
	page,
	context,
}) => {
	await Speech.with(page, [swara]);
	await read(page, "/story/kashmir-qaleen-karghe");
	const paths: string[] = [];
	page.on("request", (request) => paths.push(new URL(request.url()).pathname));
	const files = () => paths.filter((path) => path.startsWith("/assets/"));
	const mixed = () => files().filter((path) => /new\.(js|css)$/.test(path));
	await own.publish(renameFiles);
	const dialog = page.getByRole("dialog");
	const parts: Record<string, () => Promise<void>> = {
		settings: () => page.getByRole("button", { name: words.letters, exact: true }).first().click(),
		share: () => page.getByRole("button", { name: words.share, exact: true }).click(),
		picture: () => page.locator("main article figure img").first().press("Enter"),
	};
	for (const [name, openPart] of Object.entries(parts)) {
		await openPart();
		await expect(dialog, name).toBeVisible();
		await page.keyboard.press("Escape");
		await expect(dialog).toHaveCount(0);
	}
	await page.getByRole("button", { name: words.listen, exact: true }).filter({ visible: true }).click();
	await expect(bar(page)).toBeVisible();
	expect(files().length).toBeGreaterThan(3);
	expect(mixed()).toEqual([]);
	const other = await context.newPage();
	await other.goto("/");
	await takenOver(other);
	const loaded = other.waitForEvent("load");
	await other.getByRole("button", { name: comfortWords.takeRelease }).click();
	await loaded;
	await takenOver(other);
	// What the old tab has not loaded by now is nowhere any more, once the browser's own memory of it has gone too.
	await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
	await press(page, listenWords.voice);
	await expect(page.getByRole("alert")).toHaveText(words.notLoaded);
	await expect(headline(page)).toHaveText(/कश्मीर/);
	expect(mixed()).toEqual([]);
});

test("where every byte counts only what draws the pages comes with the worker, what is used once is kept, and the rest comes when that is over", async ({
	page,
	context,
}) => {
	const dear = `let saveData = true;
addEventListener("message", ({ data }) => { if (data === "no longer dear") saveData = false; });
Object.defineProperty(navigator, "connection", { get: () => ({ saveData }) });`;
	await own.publish(() => own.edit("sw.js", (text) => `${dear}\n${text}`));
	const later = () => JSON.parse(/self\.later=(.*?);$/m.exec(readFileSync(own.file("sw.js"), "utf8"))?.[1] ?? "[]") as string[];
	const here = async () => (await filesIn(page, "later")).filter((file) => later().includes(file));
	const isHere = async (name: string) => (await here()).some((file) => file.startsWith(`/assets/${name}-`));
	await read(page, story);
	await read(page, "/");
	for (const part of ["SettingsPanel", "ShareSheet", "PlayerBar", "FindBar", "worker"]) {
		expect(later().some((file) => file.startsWith(`/assets/${part}-`))).toBe(true);
		expect(await isHere(part), part).toBe(false);
	}
	const dialog = page.getByRole("dialog");
	const letters = page.getByRole("button", { name: words.letters, exact: true }).first();
	await letters.click();
	await expect(dialog).toBeVisible();
	await page.keyboard.press("Escape");
	expect(await isHere("SettingsPanel")).toBe(true);
	const forget = async () => (await context.newCDPSession(page)).send("Network.clearBrowserCache");
	await forget();
	await context.setOffline(true);
	for (const path of ["/saved", "/search", "/section/khel", "/", story]) {
		await page.goto(path);
		await takenOver(page);
		await expect(headline(page), path).toBeVisible();
	}
	await letters.click();
	await expect(dialog).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(dialog).toHaveCount(0);
	await context.setOffline(false);
	// A part that was never used is gone with a release: the page says so, stays, and can be loaded anew.
	await own.publish(renameFiles);
	await forget();
	await page.getByRole("button", { name: words.share, exact: true }).click();
	await expect(page.getByRole("alert")).toHaveText(words.notLoaded);
	await page.getByRole("button", { name: words.findInStory, exact: true }).click();
	await expect(page.getByRole("alert")).toHaveText([words.notLoaded, words.notLoaded]);
	const easy = page.waitForResponse(/\/assets\/Easy-/);
	await page.evaluate(() => {
		localStorage.setItem("pathak.settings", '{"easy":"on"}');
		// As where another tab chose it.
		dispatchEvent(new StorageEvent("storage", { key: "pathak.settings", newValue: '{"easy":"on"}' }));
	});
	expect((await easy).status()).toBe(404);
	const other = await context.newPage();
	await other.goto("/");
	await expect(headline(page)).toHaveText(/पुतिन/);
	const loaded = page.waitForEvent("load");
	await page.getByRole("button", { name: comfortWords.takeRelease }).click();
	await loaded;
	await takenOver(page);
	expect((await here()).length).toBeLessThan(later().length / 2);
	await expect
		.poll(async () => (await filesIn(page, "later")).filter((file) => !later().includes(file)), "of the release before")
		.toEqual([]);
	await page.evaluate(async () => {
		navigator.serviceWorker.controller?.postMessage("no longer dear");
		await fetch("/live.json");
	});
	await expect.poll(async () => (await here()).length).toBe(later().length);
});

test("a worker that could not start beside a failure starts with the page after it, and asks again when the network is back", async ({
	page,
}) => {
	const asked: string[] = [];
	page.on("request", (request) => request.url().endsWith("/live.json") && asked.push(request.url()));
	await page.addInitScript(() => {
		const { serviceWorker } = navigator;
		serviceWorker.register = () => {
			Reflect.deleteProperty(serviceWorker, "register");
			return Promise.reject(new TypeError("no network"));
		};
	});
	await page.route(`**${story}`, (route) => route.fulfill({ path: own.file("frame.html") }));
	await page.route("**/edition.json", (route) => route.abort());
	await page.goto(story);
	await takenOver(page);
	await page.keyboard.press("Shift");
	await expect.poll(() => page.evaluate(() => Object.hasOwn(navigator.serviceWorker, "register"))).toBe(false);
	await page.unroute("**/edition.json");
	await page.getByRole("button", { name: words.retry }).click();
	await expect(headline(page)).toHaveText(/पुतिन/);
	await page.keyboard.press("Shift");
	await expect.poll(() => asked.length).toBe(1);
	await page.evaluate(() => dispatchEvent(new Event("online")));
	await expect.poll(() => asked.length).toBe(2);
});

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
	await page.evaluate(() => scrollBy(0, 2000));
	await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.places") ?? "")).toMatch(/"words":"./);
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
		const boxes = await region.locator("p").evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect()));
		const [upper, lower] = boxes;
		expect(upper?.height).toBeGreaterThan(40);
		expect(upper?.bottom).toBeLessThanOrEqual((lower?.top ?? 0) + 0.5);
		const bar = page.getByRole("navigation", { name: words.storyButtons });
		const foot = width < 600 ? (await bar.boundingBox())?.y : 740;
		expect(lower?.bottom).toBeLessThanOrEqual((foot ?? 0) + 1);
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
	expect((await drawn()).first).toBeGreaterThan(10);
	await page.goto("/");
	await page.getByRole("heading", { level: 2, name: /पुतिन/ }).getByRole("link").first().click();
	await expect(headline(page)).toHaveText(/पुतिन/);
	await page.goBack();
	await expect(page.getByRole("heading", { level: 2, name: /पुतिन/ })).toBeVisible();
});

const isMarked = (page: Page) =>
	filesIn(page, "saved").then(
		(files) => files.includes(noWorkerMark),
		() => null,
	);
/**
 * Has the browser ask for the worker's file until that has had its effect. Asked just while the browser asks by itself, some time after a page has come, it
 * gives the answer to its own question, of which the file that was published since is none.
 */
const updateUntil = (page: Page, effect: () => Promise<boolean>) =>
	expect
		.poll(async () => {
			await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update())).catch(() => {});
			return effect();
		})
		.toBe(true);

test("publishing one file removes the worker and all it kept within a visit, where nothing was saved too, and the site goes on", async ({
	page,
}) => {
	await read(page, story);
	await own.publish(() => own.edit("sw.js", () => readFileSync(join(root, "deploy/sw-remove.js"), "utf8")));
	await page.goto("/");
	await expect
		.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name !== "saved").length).catch(() => -1))
		.toBe(0);
	await expect.poll(() => isMarked(page)).toBe(true);
	await expect(page.getByRole("heading", { level: 2, name: /पुतिन/ })).toBeVisible();
});

test("where the worker was removed saved stories stay, and nobody is told that stories open without network, until there is one again", async ({
	page,
}) => {
	await read(page, story);
	await page.getByRole("button", { name: words.save, exact: true }).click();
	await expect.poll(() => filesIn(page, "saved")).toContain(storyJson(story.replace("/story/", "")));
	const said = (text: string) => page.getByText(unbind(text)).or(page.getByText(text));
	await page.goto("/saved");
	await expect(said(savedWords.allHere)).toBeVisible();
	let worker = "";
	await own.publish(() =>
		own.edit("sw.js", (text) => {
			worker = text;
			return readFileSync(join(root, "deploy/sw-remove.js"), "utf8");
		}),
	);
	await page.evaluate(() => Object.assign(globalThis, { isOld: true }));
	// When the browser comes to it by itself is its own affair; once there, the last it does is to load the page again.
	await updateUntil(page, () => page.evaluate(() => !("isOld" in globalThis)).catch(() => false));
	await expect.poll(() => isMarked(page)).toBe(true);
	await page.goto("/saved");
	await expect(said(savedWords.needsNetwork)).toBeVisible();
	await expect(said(savedWords.allHere)).toBeHidden();
	await expect(page.getByRole("main").getByRole("heading", { level: 3, name: /पुतिन/ }), "what is saved stays").toBeVisible();
	await own.publish(() => own.edit("sw.js", () => worker));
	await page.goto("/saved");
	await takenOver(page);
	await page.mouse.wheel(0, 20);
	await expect.poll(() => isMarked(page)).toBe(false);
	await page.goto("/saved");
	await expect(said(savedWords.allHere)).toBeVisible();
	await test.step("where the browser has kept the worker that removed the last one, the next takes over from it at once", async () => {
		await own.publish(() =>
			own.edit(
				"sw.js",
				() => `
				addEventListener("install", () => skipWaiting());
				addEventListener("activate", (event) => event.waitUntil(caches.open("saved").then((saved) => saved.put("${noWorkerMark}", new Response()))));
			`,
			),
		);
		await updateUntil(page, async () => (await isMarked(page)) === true);
		await own.publish(() => own.edit("sw.js", () => worker));
		await takenOver(page);
		await updateUntil(page, async () => (await isMarked(page)) === false);
	});
});

test("the site can be installed: its manifest names it and its icons are there", async ({ page, request }) => {
	await read(page, "/");
	const href = await page.locator("link[rel=manifest]").getAttribute("href");
	const manifest = await (await request.get(href ?? "")).json();
	const [background_color, theme_color] = Array(2).fill(await page.locator("meta[name=theme-color]").first().getAttribute("content"));
	const { about: description } = await (await request.get("/edition.json")).json();
	const names = { id: "/", name: "पाठक", short_name: "पाठक", description, lang: "hi" };
	expect(manifest).toMatchObject({ ...names, start_url: "/", scope: "/", display: "standalone", background_color, theme_color });
	const icons: readonly { src: string; type: string; sizes: string; purpose: string }[] = manifest.icons;
	expect(icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`).sort()).toEqual(
		["any", "maskable"].flatMap((purpose) => ["192x192", "512x512"].map((sizes) => `${purpose} ${sizes}`)),
	);
	for (const { src, type, sizes } of icons) {
		const icon = await request.get(src);
		expect(icon.headers()["content-type"]).toBe(type);
		const { width, height } = await sharp(await icon.body()).metadata();
		expect(`${width}x${height}`).toBe(sizes);
	}
	expect(manifest.shortcuts[0]).toEqual({ name: words.saved, url: savedPath });
	for (const { url } of manifest.shortcuts) expect((await request.get(url)).ok()).toBe(true);
	let weight = 0;
	for (const { src, type, sizes, label, form_factor } of manifest.screenshots) {
		const picture = await request.get(src);
		expect(picture.headers()["content-type"]).toBe(type);
		const body = await picture.body();
		const { width = 0, height = 0 } = await sharp(body).metadata();
		expect(sizes).toBe(`${width}x${height}`);
		expect(form_factor).toBe(width > height ? "wide" : "narrow");
		expect(label).toMatch(/^[\u0900-\u097f ,:]+$/);
		weight += body.length;
	}
	expect(manifest.screenshots.map(({ form_factor }: { form_factor: string }) => form_factor)).toEqual([
		"narrow",
		"narrow",
		"narrow",
		"wide",
	]);
	expect(weight).toBeLessThan(200_000);
	// Only who installs is shown them: no page carries their names.
	expect(await (await request.get("/edition.json")).json()).not.toHaveProperty("screenshots");
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
	try {
		const opens = async () => {
			await page.goto(story);
			await expect(headline(page)).toHaveText(/पुतिन/);
			await expect(page.getByRole("status").filter({ hasText: "की प्रति" })).toBeVisible();
		};
		const knowsTheList = async () =>
			expect(await page.evaluate(async () => (await (await fetch("/find/shards.json")).text()).slice(0, 1))).toBe("{");
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

/** A worker whose device has no more room once it is told so. */
const fullWhenTold = (text: string) => `addEventListener("message", ({ data }) => {
	if (data === "full") Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
});
${text}`;
const tellFull = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller?.postMessage("full"));

test("where the device has no more room pictures go, and what was read stays, the front too; a story taken back is gone all the same", async ({
	page,
}) => {
	await own.publish(() => own.edit("sw.js", fullWhenTold));
	await read(page, story);
	await read(page, "/");
	await expect.poll(() => filesIn(page, "pictures")).not.toEqual([]);
	const before = (await filesIn(page, "stories")).sort();
	expect(before).toEqual(expect.arrayContaining(["/edition.json", "/lists/front/head.json", storyJson("putin-biden-phone-0907")]));
	const named = () =>
		page.evaluate(async () => {
			const cache = await caches.open("stories");
			const texts = await Promise.all((await cache.keys()).map(async (request) => (await cache.match(request))?.text()));
			return texts.filter((text) => text?.includes('"id":"mumbai-barish-lokal"')).length;
		});
	await expect.poll(named).toBeGreaterThan(0);
	await page.waitForLoadState("networkidle");
	await tellFull(page);
	const folder = join(own.site.folder, "pictures/r");
	const [another = ""] = readdirSync(folder).filter((name) => name.endsWith("-640.avif"));
	await page.evaluate((path) => fetch(path), `/pictures/r/${another}`);
	await expect.poll(() => filesIn(page, "pictures")).toEqual([]);
	expect((await filesIn(page, "stories")).sort()).toEqual(before);
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
	const queue = ["mumbai-barish-lokal", "kuen-ka-paani"];
	await page.evaluate((left) => {
		const place = { id: "putin-biden-phone-0907", at: 0, text: "", by: "x", queue: left };
		localStorage.setItem("pathak.listening", JSON.stringify(place));
		sessionStorage.setItem("pathak.player", "");
	}, queue);
	await page.reload();
	await page.keyboard.press("Shift");
	await press(page, listenWords.play);
	await speech.expectSaid(/^पुतिन/);
	const ask = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
	await own.withdraw("mumbai-barish-lokal", "putin-biden-phone-0907");
	await ask();
	await speech.expectSaid(/कुएँ/);
	await own.withdraw("mumbai-barish-lokal", "putin-biden-phone-0907", "kuen-ka-paani");
	await ask();
	await expect(bar(page).getByRole("status")).toHaveText(listenWords.withdrawn);
	expect(await speech.isSpeaking()).toBe(false);
	expect(await page.evaluate(() => localStorage.getItem("pathak.listening"))).toBe("null");
});

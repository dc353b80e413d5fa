/** A page that was read is kept as it was built: without network its words are there before any script, unless a release or the newsroom has gone on since. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { pagesDueCache } from "../src/article/keptCaches.ts";
import { sectionPath } from "../src/article/links.ts";
import { words as comfortWords } from "../src/comforts/words.ts";
import { bind } from "../src/text/bind.ts";
import { failures, words } from "../src/words.ts";
import { filesIn } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { expect, takenOver, test } from "./reader.ts";
import { inCharge, open, phone, save, train, water } from "./saving.ts";
import { sites } from "./sites.ts";

const noNetwork = /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource|because it is a malformed/;
const own = ownSiteOnPhone("keptPages", 24, noNetwork);
const story = `/story/${phone}`;

const kept = (page: Page) => filesIn(page, "pages");
const headline = (page: Page) => page.getByRole("heading", { level: 1 });
const age = (page: Page) => page.getByRole("status").filter({ hasText: "की प्रति" });
/** Whether the page came as it was built. */
const isBuilt = (page: Page) => page.evaluate(() => document.getElementById("seed") !== null);

async function read(page: Page, path: string): Promise<void> {
	await open(page, path);
	await page.mouse.wheel(0, 20);
	await inCharge(page);
	await expect.poll(() => kept(page)).toContain(path);
}

/**
 * Leaves the page and waits until the worker has done what it asked: while it is open it is kept anew where it does not fit, and a note is made on what it says that
 * it was read, both some time after the page. What is changed meanwhile would be changed back.
 */
async function atRest(page: Page): Promise<void> {
	// Nothing of the application is on it.
	await page.goto("/edition.json");
	const kept = () =>
		page.evaluate(async (path) => {
			const found = [await caches.match(path, { cacheName: "pages" }), await caches.match(`${path.replace("/story/", "/stories/")}.json`)];
			return JSON.stringify(found.map((each) => Array.from(each?.headers ?? [])));
		}, story);
	let [last, same] = [await kept(), 0];
	while (same < 5) {
		await page.waitForTimeout(100);
		const now = await kept();
		same = now === last ? same + 1 : 0;
		last = now;
	}
}

/** Presses the offer of a new release, and waits until the page has been loaded anew for it. */
async function takeRelease(page: Page): Promise<void> {
	const loaded = page.waitForEvent("load");
	await page.getByRole("button", { name: comfortWords.takeRelease }).click();
	await loaded;
}

/** Changes a text in what a cache had at first. */
const rewrite = (page: Page, name: string, path: string, from: string, to: string) =>
	page.evaluate(
		async ([name, path, from, to]) => {
			const [cache, asItWas] = [await caches.open(name), await caches.open("as it was")];
			const first = (await asItWas.match(path)) ?? (await cache.match(path));
			if (!first) throw new Error(`${path} is not kept`);
			await asItWas.put(path, first.clone());
			const through = (body: Blob, packer: CompressionStream | DecompressionStream) => new Response(body.stream().pipeThrough(packer));
			const body = await first.blob();
			const text = name === "pages" ? await through(body, new DecompressionStream("gzip")).text() : await body.text();
			const changed = new Blob([text.replaceAll(from, to)]);
			const packed = name === "pages" ? await through(changed, new CompressionStream("gzip")).blob() : changed;
			await cache.put(path, new Response(packed, { headers: first.headers }));
		},
		[name, path, from, to] as const,
	);

test("a page that was read is whole without network before a script has come, with its age, and is taken over", async ({
	page,
	context,
}) => {
	const texts = new Map<string, string>();
	for (const path of ["/", "/section/khel", story])
		await test.step(path, async () => {
			await read(page, path);
			const text = await page.getByRole("main").innerText();
			await context.setOffline(true);
			await page.reload();
			expect(await isBuilt(page)).toBe(true);
			await takenOver(page);
			await expect(age(page)).toBeVisible();
			await expect.poll(() => page.getByRole("main").innerText()).toBe(text);
			texts.set(path, text);
			await context.setOffline(false);
		});
	await context.setOffline(true);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const { url } of await cache.keys()) if (/\/assets\/page-.*js$/.test(url)) await cache.delete(url);
		}
	});
	await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
	for (const [path, text] of texts)
		await test.step(`${path} before a script has come`, async () => {
			await page.goto(path);
			expect(await page.evaluate(() => Object.keys(document.getElementById("root") ?? {}))).toEqual([]);
			await expect(headline(page)).toBeVisible();
			expect((await page.getByRole("main").innerText()).length).toBeGreaterThan(text.length * 0.8);
		});
	await context.setOffline(false);
});

test("a kept page is as its reader chose, and its copy's age goes when the network is back", async ({ page, context }) => {
	await read(page, story);
	await page.evaluate(() => {
		localStorage.setItem("pathak.settings", JSON.stringify({ theme: "dark", digits: "deva" }));
	});
	await page.reload();
	await takenOver(page);
	await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.early"))).toContain("deva");
	await context.setOffline(true);
	await page.reload();
	expect(await isBuilt(page)).toBe(true);
	await takenOver(page);
	expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
	await expect(page.getByRole("main")).toContainText("२०२१");
	await expect(age(page)).toBeVisible();
	await context.setOffline(false);
	await expect(age(page)).toHaveCount(0);
});

test("a page of another release, or one that the newsroom has gone on from, is drawn from what is kept instead", async ({
	page,
	context,
}) => {
	await read(page, story);
	const script = await page.evaluate(() => document.querySelector<HTMLScriptElement>("script[src]")?.src.split("/").at(-1) ?? "");
	const policy = (await page.locator("meta[http-equiv]").getAttribute("content")) ?? "";
	await context.setOffline(true);
	await page.goto(story);
	expect(await isBuilt(page)).toBe(true);
	for (const [from, to, isOwn] of [
		[script, "page-another1.js", false],
		[policy, policy.replace("sha256-", "sha256-A"), false],
		[script, script, true],
	] as const) {
		await atRest(page);
		await rewrite(page, "pages", story, from, to);
		await page.goto(story);
		await expect(headline(page)).toHaveText(/पुतिन/);
		expect(await isBuilt(page), to).toBe(isOwn);
	}
	await atRest(page);
	await rewrite(page, "stories", `/stories/${phone}.json`, "पुतिन", "व्लादिमीर");
	await page.goto(story);
	await expect(headline(page)).toHaveText(/व्लादिमीर/);
	expect(await isBuilt(page)).toBe(false);
	await context.setOffline(false);
});

test("a saved story has its page when nothing else of its reading is left, and again after a release; others have none then", async ({
	page,
	context,
}) => {
	await read(page, `/story/${water}`);
	const leftOver = "/story/kahin-nahi";
	await page.evaluate(async (path) => (await caches.open("pages")).put(path, new Response()), leftOver);
	await save(page, phone);
	await expect.poll(() => kept(page)).toContain(story);
	await expect.poll(() => kept(page), "a page of which nothing else is kept goes").not.toContain(leftOver);
	await page.evaluate(() => caches.delete("stories"));
	await context.setOffline(true);
	await page.goto(story);
	expect(await isBuilt(page)).toBe(true);
	await context.setOffline(false);
	await own.publish(() => own.edit("sw.js", (text) => `${text}\n/* another release */`));
	await page.goto("/saved");
	await takeRelease(page);
	await expect.poll(() => kept(page)).toEqual([story]);
});

test("saved stories' pages that did not come after a release come when there is a network, whatever happens to one of them", async ({
	page,
	context,
}) => {
	for (const id of [phone, water]) {
		await save(page, id);
		await inCharge(page);
		await open(page, `/story/${id}`);
		await expect.poll(() => kept(page)).toContain(`/story/${id}`);
	}
	await own.publish(() => own.edit("sw.js", (text) => `${text}\n/* another release */`));
	await page.goto("/saved");
	await expect(page.getByRole("button", { name: comfortWords.takeRelease })).toBeVisible();
	await own.stop();
	await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
	await takeRelease(page);
	await expect.poll(() => kept(page)).toEqual([]);
	await context.route(`**${story}`, (route) => route.abort());
	await own.start();
	await open(page, "/");
	await expect.poll(() => kept(page)).toContain(`/story/${water}`);
	expect(await kept(page)).not.toContain(story);
	await context.unroute(`**${story}`);
	const ask = () => page.evaluate(() => fetch("/live.json"));
	await expect.poll(() => ask().then(() => kept(page))).toContain(story);
});

test("after a release no page comes anew where the worker sees that its reader saves data, nor on a slow line", async ({
	page,
	context,
}) => {
	await save(page, phone);
	await inCharge(page);
	await open(page, story);
	await expect.poll(() => kept(page)).toContain(story);
	const asked: string[] = [];
	context.on("request", (request) => {
		if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
	});
	let worker = "";
	for (const connection of [{ saveData: true }, { effectiveType: "2g" }])
		await test.step(JSON.stringify(connection), async () => {
			const dear = `Object.defineProperty(navigator, "connection", { value: ${JSON.stringify(connection)} });`;
			await own.publish(() =>
				own.edit("sw.js", (text) => {
					worker ||= text;
					return `${dear}\n${worker}`;
				}),
			);
			await page.goto("/saved");
			await takeRelease(page);
			await expect.poll(() => kept(page)).toEqual([]);
			await takenOver(page);
			asked.splice(0);
			await page.evaluate(() => fetch("/live.json"));
			// What is read is kept as the browser has it: by then the other would have come.
			await read(page, `/story/${water}`);
			expect(await kept(page)).toEqual([`/story/${water}`]);
			expect(asked).not.toContain(story);
			expect(await filesIn(page, pagesDueCache), "it stays due").toContain(story);
		});
});

test("a story that is saved from a list has its page too; one that was taken back is in no kept page, nor is any page that leads to it", async ({
	page,
	context,
}) => {
	await read(page, "/");
	await test.step("saved from a list", async () => {
		await page.getByRole("button", { name: new RegExp(`^${words.save}: .*कालका`) }).press("Enter");
		await expect.poll(() => kept(page)).toContain(`/story/${train}`);
		await context.setOffline(true);
		await page.goto(`/story/${train}`);
		expect(await isBuilt(page)).toBe(true);
		await context.setOffline(false);
	});
	await read(page, story);
	await read(page, `/story/${water}`);
	await page.evaluate(async () => (await caches.open("pages")).put("/section/khel", new Response("not packed")));
	await own.withdraw(phone);
	await open(page, `/story/${water}`);
	// One goes after the other.
	for (const path of ["/", story, "/section/khel"]) await expect.poll(() => kept(page)).not.toContain(path);
	expect(await kept(page)).toContain(`/story/${water}`);
	await expect.poll(() => page.evaluate(async (id) => caches.match(`/stories/${id}.json`).then(Boolean), phone)).toBe(false);
});

test("the page of a story that its reader went on to is kept once it is being read; not where data is saved, nor on a slow line", async ({
	page,
}) => {
	await read(page, "/");
	const link = page.getByRole("main").getByRole("link", { name: /पुतिन/ }).first();
	await link.click();
	await expect(headline(page)).toHaveText(/पुतिन/);
	await expect.poll(() => kept(page)).toContain(story);
	// What is kept in its turn after it: nothing of it is on its way any more.
	await read(page, "/section/desh");
	await page.clock.install();
	for (const connection of [{ saveData: true }, { effectiveType: "2g" }])
		await test.step(JSON.stringify(connection), async () => {
			await page.addInitScript((value) => Object.defineProperty(navigator, "connection", { value, configurable: true }), connection);
			await open(page, "/");
			await page.evaluate(() => caches.delete("pages"));
			await link.click();
			await expect(headline(page)).toHaveText(/पुतिन/);
			await page.clock.fastForward(60_000);
			await read(page, "/section/khel");
			expect(await kept(page)).not.toContain(story);
		});
});

test("by the time the first worker is in charge no page from before is left, however much is saved", async ({ page }) => {
	await page.goto("/edition.json");
	await page.evaluate(async () => {
		const [pages, saved] = [await caches.open("pages"), await caches.open("saved")];
		await pages.put("/story/pehle-ki", new Response());
		for (let count = 0; count < 100; count += 1) await saved.put(`/stories/pehle-ki-${count}.json`, new Response("{}"));
	});
	await page.addInitScript(() => {
		const left = new Promise<boolean>((tell) => {
			const look = async () => tell((await caches.match("/story/pehle-ki", { cacheName: "pages" })) !== undefined);
			navigator.serviceWorker.addEventListener("controllerchange", look, { once: true });
		});
		Object.assign(window, { left });
	});
	await open(page, story);
	await page.mouse.wheel(0, 20);
	expect(await page.evaluate(() => (window as unknown as { left: Promise<boolean> }).left)).toBe(false);
});

test.describe("a section of many pages", () => {
	test.use({ site: sites.large });
	test("has its first page kept, and no other is asked for again", async ({ page, context }) => {
		await read(page, "/section/desh");
		const asked: string[] = [];
		context.on("request", (request) => {
			if (request.serviceWorker()) asked.push(new URL(request.url()).pathname);
		});
		const begun = page.waitForResponse(/\/lists\/front\/head\.json$/);
		await open(page, "/section/desh/page/2");
		await page.mouse.wheel(0, 20);
		await begun;
		await read(page, "/section/khel");
		const times = (path: string) => asked.filter((each) => each === path).length;
		expect(times("/section/khel"), "to be read and to be kept").toBe(2);
		expect(times("/section/desh/page/2")).toBe(1);
		expect(times("/lists/desh/head.json")).toBe(0);
	});
});

test("an address that cannot be read is the site's to answer, and what comes after it comes from the network", async ({ page }) => {
	await read(page, story);
	expect((await page.goto("/100%"))?.status()).toBe(404);
	await expect(headline(page)).toHaveText(bind(failures.nowhere.title));
	await own.publish(() => own.edit(`stories/${phone}.json`, (text) => text.replace(/"headline":"[^"]*"/, '"headline":"नया"')));
	const said = page.evaluate(async (id) => (await (await fetch(`/stories/${id}.json`)).json()).headline, phone);
	expect(await said).toBe("नया");
});

test.describe("a section whose id holds marks and ends as a file's name does", () => {
	test.use({ site: sites.strange });
	test("opens without network as it was read, with its age", async ({ page, context }) => {
		await read(page, sectionPath("खेल, सिनेमा & v2.0"));
		await context.setOffline(true);
		await page.reload();
		await expect(headline(page)).toHaveText(bind("खेल, सिनेमा"));
		await expect(age(page)).toBeVisible();
		expect(await isBuilt(page)).toBe(true);
	});
});

/** Puts stories where those are that were taken along. */
const takeAlong = (page: Page, ids: readonly string[]) =>
	page.evaluate(async (ids) => {
		const cache = await caches.open("today");
		await Promise.all(ids.map(async (id) => cache.put(`/stories/${id}.json`, await fetch(`/stories/${id}.json?keep`))));
	}, ids);

/** What a page draws as far as its headline and deck; the sign of what is breaking comes later. */
const beginning = (html: string) =>
	(html.includes("<h1") ? html : "")
		.slice(html.indexOf('<div id="root">'), html.indexOf("</header>", html.indexOf("<h1")))
		.replaceAll("&#x27;", "'")
		.replaceAll("&gt;", ">")
		.replace(/(<p class="[^"]*" lang="hi"><a href="[^"]*">[^<]*<\/a>)<span.*?<\/p>/, "$1</p>");

for (const site of [sites.sample, sites.strange])
	test.describe(`of the edition ${site.name}`, () => {
		test.use({ site, allowed: [new RegExp(`${noNetwork.source}|ads\\.example`)] });
		test("stories of which no page is kept begin before any script has come, as they were built; withdrawn and moved ones do not", async ({
			page,
			context,
		}) => {
			const all = readdirSync(join(site.folder, "stories"))
				.filter((file) => file.endsWith(".json"))
				.map((file) => JSON.parse(readFileSync(join(site.folder, "stories", file), "utf8")) as { id: string; published: { kind: string } });
			await open(page, "/");
			await page.mouse.wheel(0, 20);
			await inCharge(page);
			await takeAlong(
				page,
				all.map(({ id }) => id),
			);
			await context.setOffline(true);
			for (const { id, published } of all) {
				const html = (await (await page.goto(`/story/${id}`, { waitUntil: "commit" }))?.text()) ?? "";
				const built = readFileSync(join(site.folder, "story", `${id}.html`), "utf8");
				expect(beginning(html), id).toBe(published.kind === "story" ? beginning(built) : "");
			}
			await context.setOffline(false);
		});
	});

test("a story's beginning stays where it stands when the application draws it, on phones and wide screens", async ({ page, context }) => {
	await read(page, "/");
	const [pictured, bare] = [water, "bhalu-neend"];
	await takeAlong(page, [pictured, bare]);
	await context.setOffline(true);
	await page.addInitScript(() => {
		const places = () => Array.from(document.querySelectorAll("nav, h1, h1 + p"), (each) => JSON.stringify(each.getBoundingClientRect()));
		let moved = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
		}).observe({ type: "layout-shift", buffered: true });
		Object.assign(globalThis, { places, moved: () => moved });
		document.addEventListener("DOMContentLoaded", () => {
			Object.assign(globalThis, { atFirst: places() });
			new MutationObserver(() => {
				if (!document.querySelector("h1")) moved = Number.POSITIVE_INFINITY;
			}).observe(document, { childList: true, subtree: true });
		});
	});
	for (const [width, id] of [360, 1280].flatMap((width) => [pictured, bare].map((id) => [width, id] as const))) {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(`/story/${id}`);
		await expect(page.getByRole("contentinfo")).toBeAttached();
		const seen = await page.evaluate(() => {
			const { atFirst, places, moved } = globalThis as unknown as { atFirst: string[]; places: () => string[]; moved: () => number };
			return { atFirst, now: places(), moved: moved() };
		});
		expect(seen.atFirst.length, `${id} at ${width} px`).toBeGreaterThan(1);
		expect(seen.now.slice(0, seen.atFirst.length), `${id} at ${width} px`).toEqual(seen.atFirst);
		expect(seen.moved, `${id} at ${width} px`).toBe(0);
	}
	await context.setOffline(false);
});

/** No release meets another: a new one waits and offers itself, an old page keeps its own files, and the worker may be removed again. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import sharp from "sharp";
import { savedPath, storyJson } from "../src/article/links.ts";
import { listenWords } from "../src/comforts/listen/words.ts";
import { words as comfortWords } from "../src/comforts/words.ts";
import { noWorkerMark } from "../src/offline/caches.ts";
import { savedWords } from "../src/offline/words.ts";
import { unbind } from "../src/text/bind.ts";
import { words } from "../src/words.ts";
import { filesIn } from "./device.ts";
import { headline, noNetwork, read, story, tellWorker } from "./keptReading.ts";
import { bar, press } from "./listening.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { expect, takenOver, test } from "./reader.ts";
import { root } from "./sites.ts";
import { Speech, swara } from "./speech.ts";

const own = ownSiteOnPhone("release", 26, noNetwork);

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
		// What hears that it was taken in another tab is there by then, and hears it before this does.
		await expect(offerIn(old)).toBeVisible();
		await old.evaluate(() => {
			navigator.serviceWorker.addEventListener("controllerchange", () => Object.assign(globalThis, { isReplaced: true }), { once: true });
		});
		await expect(offerIn(page)).toBeVisible();
		await expect(headline(page)).toHaveText(/पुतिन/);
		await take(page);
		await old.waitForFunction(() => "isReplaced" in globalThis);
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

test("a page that came past its worker gets it all the same, where both are of one release; else it takes the new one", async ({
	page,
}) => {
	const devtools = await page.context().newCDPSession(page);
	const hasWorker = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
	const reloadPastWorker = async () => {
		const loaded = page.waitForEvent("load");
		await devtools.send("Page.reload", { ignoreCache: true });
		await loaded;
		await takenOver(page);
		expect(await page.evaluate(() => Object(window).began)).toBe("alone");
		await page.mouse.wheel(0, 20);
	};
	await page.addInitScript(() => Object.assign(window, { began: navigator.serviceWorker.controller ? "with its worker" : "alone" }));
	await read(page, story);
	await reloadPastWorker();
	await expect.poll(hasWorker).toBe(true);
	await own.publish(renameFiles);
	await reloadPastWorker();
	const take = page.getByRole("button", { name: comfortWords.takeRelease });
	await expect(take).toBeVisible();
	expect(await hasWorker(), "it is of another release").toBe(false);
	const loaded = page.waitForEvent("load");
	await take.click();
	await loaded;
	await takenOver(page);
	expect(await hasWorker()).toBe(true);
	await expect(take).toHaveCount(0);
});

test("where every byte counts only what draws the pages comes with the worker, what is used once is kept, and the rest comes when that is over", async ({
	page,
	context,
}) => {
	const dear = `let saveData = true;
addEventListener("message", ({ data, ports }) => {
	if (data !== "no longer dear") return;
	saveData = false;
	ports[0].postMessage("heard");
});
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
	await expect(dialog).toHaveCount(0);
	await expect.poll(() => isHere("SettingsPanel")).toBe(true);
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
	await tellWorker(page, "no longer dear");
	await page.evaluate(() => fetch("/live.json"));
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
			const workers = await page
				.evaluate(async () => {
					const registration = await navigator.serviceWorker.getRegistration();
					await registration?.update();
					return [registration?.installing, registration?.waiting, registration?.active].map((worker) => worker?.state);
				})
				.catch(String);
			return `${await effect()}, workers: ${workers}`;
		})
		.toMatch(/^true/);

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
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("ServiceWorker.enable");
	/** It comes into charge once the one before it is done, which may have something under way still. */
	const endTheOther = async () => {
		const isWaiting = await page
			.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
			.catch(() => false);
		if (isWaiting) await devtools.send("ServiceWorker.stopAllWorkers");
	};
	// When the browser comes to it by itself is its own affair; once there, the last it does is to load the page again.
	await updateUntil(page, async () => {
		await endTheOther();
		return page.evaluate(() => !("isOld" in globalThis)).catch(() => false);
	});
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
		await updateUntil(page, async () => {
			await endTheOther();
			return (await isMarked(page)) === true;
		});
		await own.publish(() => own.edit("sw.js", () => worker));
		await takenOver(page);
		await updateUntil(page, async () => (await isMarked(page)) === false);
	});
});

test("the site can be installed: its manifest names it and its icons are there", async ({ page, request }) => {
	await page.goto("/");
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

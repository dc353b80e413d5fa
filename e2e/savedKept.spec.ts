/** What a reader saves stays, without network, through kills and reloads; only the newsroom takes it away, and that is said. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { words as comfortWords } from "../src/comforts/words.ts";
import { listWords } from "../src/listWords.ts";
import { savedWords, troubleWords } from "../src/offline/words.ts";
import { wishes } from "../src/reader/saved.ts";
import { bind } from "../src/text/bind.ts";
import { words } from "../src/words.ts";
import { filesIn, inDatabase } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { expect, test } from "./reader.ts";
import { begin, button, headlines, inCharge, notice, open, phone, row, rows, save, shelf, train, water } from "./saving.ts";

const own = ownSiteOnPhone("savedKept", 14, /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource/);

test("a saved story opens from its list with its pictures, the network off or the server dead", async ({ page, context }) => {
	await page.addInitScript(() => {
		const asked = () =>
			Promise.resolve(sessionStorage.setItem("asked", String(Number(sessionStorage.getItem("asked") ?? 0) + 1)) === undefined);
		const isPromised = () => Promise.resolve(sessionStorage.getItem("asked") !== null);
		Object.defineProperties(StorageManager.prototype, { persist: { value: asked }, persisted: { value: isPromised } });
	});
	await open(page, "/saved");
	await expect(page.getByRole("heading", { name: listWords.emptySaved })).toBeVisible();
	await open(page, `/story/${phone}`);
	expect(await page.evaluate(() => sessionStorage.getItem("asked")), "not before there is anything to keep").toBeNull();
	await save(page, phone);
	const text = await page.locator(".prose").innerText();
	await save(page, train);
	await expect.poll(() => page.evaluate(() => sessionStorage.getItem("asked")), "asked once to keep it for good").toBe("1");
	await inCharge(page);
	await page.getByRole("navigation", { name: words.allSections }).getByRole("link", { name: words.saved }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(words.saved);
	await expect(headlines(page)).toHaveText([/कालका/, /पुतिन/]);
	await expect(row(page, "पुतिन")).toContainText(/दुनिया.*KB.*अभी/);
	// What other visits leave behind is not what is opened: only the shelf is left.
	await page.evaluate(async () => {
		for (const name of ["stories", "pictures"]) await caches.delete(name);
	});
	await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
	for (const how of ["off", "dead"]) {
		if (how === "off") await context.setOffline(true);
		else await own.stop();
		await page.goto("/saved");
		await row(page, "पुतिन").getByRole("link").first().click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(/पुतिन/);
		await expect.poll(() => page.locator(".prose").innerText()).toBe(text);
		const picture = page.locator("figure img").first();
		await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
		await page.goto(`/story/${train}`);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.reload();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(/कालका/);
		// Another screen asks for another file of a picture.
		const fine = page
			.locator("figure")
			.filter({ has: page.locator("source") })
			.locator("img");
		await fine.scrollIntoViewIfNeeded();
		await expect.poll(() => fine.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
		await page.setViewportSize({ width: 360, height: 740 });
		if (how === "off") await context.setOffline(false);
	}
});

test("where the browser may take away what is saved, the list says so, and nowhere else", async ({ page }) => {
	await page.addInitScript(() => {
		const promised = async () => sessionStorage.getItem("promised") !== null;
		const asked = () => {
			sessionStorage.setItem("asked", "");
			return promised();
		};
		Object.defineProperties(StorageManager.prototype, { persist: { value: asked }, persisted: { value: promised } });
	});
	const mayGo = page.getByText(bind(savedWords.mayGo));
	await open(page, "/saved");
	await expect(page.getByRole("heading", { name: listWords.emptySaved })).toBeVisible();
	await expect(mayGo).toHaveCount(0);
	await save(page, water);
	await open(page, "/saved");
	await expect(mayGo).toBeVisible();
	await page.evaluate(() => sessionStorage.setItem("promised", ""));
	await page.reload();
	await expect(row(page, "कुएँ")).toBeVisible();
	await page.evaluate(() => navigator.storage.persisted());
	await expect(mayGo).toHaveCount(0);
	// As at another visit: what was promised is not asked for again.
	await page.evaluate(() => {
		for (const key of ["asked", "pathak.persist"]) sessionStorage.removeItem(key);
	});
	await save(page, train);
	await expect.poll(() => page.evaluate(() => sessionStorage.getItem("pathak.persist"))).toBe("");
	await page.evaluate(() => navigator.storage.persisted());
	expect(await page.evaluate(() => sessionStorage.getItem("asked"))).toBeNull();
});

for (const broken of ["persist", "persisted"])
	test(`a story is saved though the browser breaks when ${broken} is called, which is tried once a visit`, async ({ page }) => {
		await page.addInitScript((name) => {
			const fail = () => {
				sessionStorage.setItem("asked", String(Number(sessionStorage.getItem("asked")) + 1));
				throw new TypeError("no storage");
			};
			Object.defineProperties(StorageManager.prototype, {
				persist: { value: name === "persist" ? fail : async () => false },
				persisted: { value: name === "persisted" ? fail : async () => false },
			});
		}, broken);
		for (const id of [phone, train, water]) await save(page, id);
		expect(await page.evaluate(() => sessionStorage.getItem("asked"))).toBe("1");
		expect((await shelf(page)).whole.length).toBe(3);
	});

test("a save that is cut short by a reload is finished, and one whose mark was lost is marked again", async ({ page }) => {
	const list = JSON.parse(readFileSync(own.file("lists/desh/head.json"), "utf8")) as { cards: { id: string }[] };
	const ids = list.cards.map(({ id }) => id).slice(0, 8);
	for (const [index, id] of ids.entries()) {
		await open(page, `/story/${id}`);
		await button(page).click();
		// At another moment each time: before anything was kept, or with the words kept and pictures on their way.
		if (index % 3 > 0) await expect.poll(async () => (await shelf(page)).files).toContain(`/stories/${id}.json`);
		await page.reload();
		if (index % 2 > 0) await page.evaluate(() => localStorage.removeItem("pathak.saved"));
		if (index % 3 === 0) continue;
		await page.reload();
		await expect
			.poll(async () => {
				await page.mouse.wheel(0, 20);
				return button(page).getAttribute("aria-pressed");
			})
			.toBe("true");
	}
	await open(page, "/saved");
	const kept = ids.filter((_, index) => index % 2 === 0 || index % 3 > 0);
	await expect.poll(async () => (await shelf(page)).whole).toEqual(expect.arrayContaining(kept));
	await expect.poll(async () => (await headlines(page).count()) - (await shelf(page)).whole.length).toBe(0);
});

/** Saves a story from the front, the network off. */
async function saveWithout(page: Page, of: RegExp): Promise<void> {
	await open(page, "/");
	await begin(page);
	await page.context().setOffline(true);
	await page.getByRole("button", { name: of }).press("Enter");
}

test("a story that was saved without network is said to come, stands in the list by its name, and comes with the network", async ({
	page,
	context,
}) => {
	await saveWithout(page, /^सहेजें: .*कालका/);
	const later = notice(page, troubleWords.later);
	await later.getByRole("button", { name: savedWords.fine }).click();
	await page.reload();
	await begin(page);
	await page.getByRole("navigation", { name: words.allSections }).getByRole("link", { name: words.saved }).click();
	await expect(row(page, "कालका")).toContainText(savedWords.awaited);
	await expect(row(page, "कालका")).toContainText("देश");
	await expect(page.getByRole("heading", { name: listWords.emptySaved })).toHaveCount(0);
	await expect(page.getByText(bind(savedWords.allHere))).toHaveCount(0);
	await expect(notice(page, bind(words.offline))).toBeVisible();
	await expect(notice(page, comfortWords.savedOpen)).toHaveCount(0);
	await expect(later, "said once").toHaveCount(0);
	// Taken off and brought back, as what is here.
	await button(page).click();
	await page.getByRole("button", { name: savedWords.bringBack }).click();
	await expect(row(page, "कालका")).toContainText(savedWords.awaited);
	await context.setOffline(false);
	await expect(row(page, "कालका")).toContainText("KB");
	await expect(page.getByText(bind(savedWords.allHere))).toBeVisible();
	await expect.poll(async () => (await shelf(page)).whole).toEqual([train]);
	await expect.poll(async () => (await shelf(page)).files.filter((file) => file.includes("awaited"))).toEqual([]);
});

test("a story that the site has no longer is said to be that when it is saved, in the list too, and comes if it comes back", async ({
	page,
}) => {
	await open(page, "/");
	await begin(page);
	const file = `stories/${train}.json`;
	const text = readFileSync(own.file(file), "utf8");
	await own.publish(() => own.remove(file));
	await page.getByRole("button", { name: /^सहेजें: .*कालका/ }).press("Enter");
	await expect(notice(page, bind(troubleWords.missing))).toBeVisible();
	await page.getByRole("navigation", { name: words.allSections }).getByRole("link", { name: words.saved }).click();
	await expect(row(page, "कालका")).toContainText(savedWords.missing);
	await page.reload();
	await expect(row(page, "कालका")).toContainText(savedWords.missing);
	await own.publish(() => own.write(file, text));
	await page.reload();
	await expect(row(page, "कालका")).toContainText("KB");
	await expect.poll(async () => (await shelf(page)).whole).toEqual([train]);
});

test("of a story that is still to come the newsroom's withdrawal is told, and one that was taken off leaves nothing", async ({
	page,
	context,
}) => {
	await saveWithout(page, /^सहेजें: .*कालका/);
	await page.getByRole("button", { name: /^सहेजें: .*पुतिन/ }).press("Enter");
	const noted = async () => (await shelf(page)).files.filter((file) => file.includes("awaited"));
	await expect.poll(noted).toHaveLength(2);
	await own.withdraw(train);
	await own.publish(() => own.remove(`stories/${train}.json`));
	await page.getByRole("navigation", { name: words.allSections }).getByRole("link", { name: words.saved }).click();
	await row(page, "पुतिन").getByRole("button").click();
	await expect(page.getByRole("button", { name: savedWords.bringBack })).toBeFocused();
	await context.setOffline(false);
	await page.reload();
	await expect(row(page, "कालका")).toContainText(savedWords.withdrawn);
	// What was taken off is offered back until the list is left.
	await page.getByRole("banner").getByRole("link").first().click();
	await expect.poll(noted).toEqual([]);
});

test("of pictures of other sites nobody is told that they are kept", async ({ page }) => {
	const withHosts = (text: string) => text.replaceAll('"pictureHosts":[]', '"pictureHosts":["pictures.example"]');
	await own.publish(() => {
		own.edit("saved.html", (text) => withHosts(text).replace(/तस्वीरों\s+के\s+साथ\s+/g, ""));
		own.edit("edition.json", withHosts);
		own.edit(`stories/${water}.json`, (text) => {
			const story = JSON.parse(text);
			story.body.push({ type: "image", src: "https://pictures.example/a.jpg", width: 3, height: 2, alt: "" });
			return JSON.stringify(story);
		});
	});
	await open(page, "/saved");
	await expect(page.getByRole("main")).not.toContainText("तस्वीरों के साथ");
	await expect(page.getByRole("main")).toContainText(bind(savedWords.how(true, false)[1] ?? "?"));
	await open(page, "/section/duniya");
	await begin(page);
	await page
		.getByRole("button", { name: /^सहेजें: .*पुतिन/ })
		.first()
		.press("Enter");
	await expect.poll(async () => (await shelf(page)).whole).toEqual([phone]);
	await open(page, "/saved");
	await expect(page.getByText(bind(savedWords.allHere))).toBeVisible();
	await page.evaluate(
		(id) => localStorage.setItem("pathak.saved", JSON.stringify({ ...JSON.parse(localStorage.getItem("pathak.saved") ?? "{}"), [id]: 1 })),
		water,
	);
	await page.reload();
	await begin(page);
	await expect(row(page, "कुएँ")).toContainText(bind(savedWords.foreign));
	await expect(row(page, "पुतिन")).not.toContainText(bind(savedWords.foreign));
	await expect(page.getByText(bind(savedWords.wordsHere))).toBeVisible();
	await expect(page.getByText(bind(savedWords.allHere))).toHaveCount(0);
});

test("a page that a Wi-Fi puts in a picture's place is not kept as one, and the picture comes when it can", async ({ page, context }) => {
	await context.route("**/pictures/r/**", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Wi-Fi</h1>" }));
	await open(page, `/story/${water}`);
	await begin(page);
	await open(page, `/story/${phone}`);
	await button(page).click();
	const files = async () => (await shelf(page)).files.filter((file) => /pictures|unfinished/.test(file));
	await expect.poll(async () => (await shelf(page)).files).toContain(`/stories/${phone}.json`);
	await expect.poll(files).toEqual([`/saved/unfinished/${phone}`]);
	await page.evaluate(() => navigator.locks.request("pathak.saved", () => {}));
	await expect.poll(files).toEqual([`/saved/unfinished/${phone}`]);
	expect(await filesIn(page, "pictures")).toEqual([]);
	await open(page, "/saved");
	await expect(row(page, "पुतिन")).toContainText(savedWords.coming);
	await expect(page.getByText(bind(savedWords.wordsHere))).toBeVisible();
	await expect(page.getByText(bind(savedWords.allHere))).toHaveCount(0);
	await context.unroute("**/pictures/r/**");
	await page.evaluate(() => dispatchEvent(new Event("online")));
	await expect.poll(async () => (await shelf(page)).whole).toEqual([phone]);
	await expect(row(page, "पुतिन")).not.toContainText(savedWords.coming);
	expect((await files()).length).toBeGreaterThan(0);
	await test.step("what was saved while pictures were off gets them when they are wanted", async () => {
		const choose = (pictures: string) => {
			localStorage.setItem("pathak.settings", JSON.stringify({ pictures }));
			dispatchEvent(new StorageEvent("storage", { key: "pathak.settings" }));
		};
		const hills = readFileSync(own.file(`stories/${train}.json`), "utf8").match(/\/pictures\/r\/\w+/g) ?? [];
		const came = async () => (await files()).filter((file) => hills.some((base) => file.startsWith(base)));
		await page.evaluate(choose, "off");
		// The next page hides them from its start on, and asks for none.
		await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.early"))).toContain('"pictures":"hidden"');
		await save(page, train);
		await open(page, "/saved");
		await expect(page.getByText(bind(savedWords.allHere))).toBeVisible();
		expect(await came()).toEqual([]);
		await context.route("**/pictures/r/**", (route) => route.abort());
		await page.evaluate(choose, "on");
		await page.reload();
		await expect(row(page, "कालका")).toContainText(savedWords.coming);
		await expect(page.getByText(bind(savedWords.allHere))).toHaveCount(0);
		await page.evaluate(choose, "off");
		await context.unroute("**/pictures/r/**");
		await page.evaluate(choose, "on");
		await expect.poll(async () => new Set((await came()).map((file) => /^\/pictures\/r\/\w+/.exec(file)?.[0]))).toEqual(new Set(hills));
		await expect(row(page, "कालका")).not.toContainText(savedWords.coming);
		expect((await shelf(page)).whole).toContain(train);
	});
});

test("a story whose mark and words went with a killed browser, or whose mark another tab wrote over in the same moment, is saved still", async ({
	page,
	context,
}) => {
	await save(page, phone);
	const other = await context.newPage();
	await save(other, water);
	await other.close();
	await open(page, "/saved");
	// What a killed browser had not written is as it was before: not even that this reader was here is known.
	await page.evaluate(async () => {
		await navigator.locks.request("pathak.saved", () => {});
		localStorage.clear();
		await caches.delete("saved");
		for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
	});
	await open(page, "/saved");
	await expect(headlines(page)).toHaveCount(2);
	await expect.poll(async () => (await shelf(page)).whole).toEqual([water, phone].sort());
	const third = await context.newPage();
	await open(third, `/story/${train}`);
	await button(third).evaluate((mark: HTMLElement, id) => {
		mark.click();
		localStorage.setItem("pathak.saved", JSON.stringify({ [id]: true }));
	}, phone);
	await expect(headlines(page)).toHaveCount(3);
	await expect.poll(async () => (await shelf(page)).whole).toEqual([water, phone, train].sort());
	// Removed ones stay removed, and what is cleared is wanted by nobody.
	await button(page).first().click();
	await expect.poll(async () => Number(await inDatabase(page, wishes, wishes, train))).toBeLessThan(0);
	await third.close();
	await page.evaluate(() => localStorage.removeItem("pathak.saved"));
	await open(page, "/saved");
	await expect(headlines(page)).toHaveCount(2);
});

test("a story is saved as it is on screen, however long it has stood there", async ({ page }) => {
	await open(page, `/story/${water}`);
	await own.publish(() => own.edit(`stories/${water}.json`, (text) => text.replaceAll("कुएँ", "बावड़ी")));
	await page.evaluate(() => {
		const now = Date.now.bind(Date);
		Date.now = () => now() + 3_600_000;
	});
	await button(page).click();
	await expect.poll(async () => (await shelf(page)).whole).toContain(water);
	await expect(page.getByRole("heading", { level: 1 })).toContainText("कुएँ");
	expect(await page.evaluate(async (id) => (await (await caches.open("saved")).match(`/stories/${id}.json`))?.text(), water)).toContain(
		"कुएँ",
	);
});

test("a story that the newsroom takes back is gone from pages that stood open before: the list says so, and the story itself", async ({
	page,
	context,
}) => {
	await save(page, phone);
	await inCharge(page);
	const list = await context.newPage();
	await open(list, "/saved");
	await expect(headlines(list)).toHaveText([/पुतिन/]);
	const published = { kind: "withdrawn", more: [] };
	await own.publish(() => own.edit(`stories/${phone}.json`, (text) => JSON.stringify({ ...JSON.parse(text), published })));
	await own.withdraw(phone);
	for (const each of [page, list]) await each.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
	await expect(row(list, "पुतिन")).toContainText(savedWords.withdrawn);
	// Nothing is here now, and none is said to be.
	await expect(list.getByText(savedWords.allHere)).toHaveCount(0);
	await expect(list.getByRole("button", { name: savedWords.takeOut })).toHaveCount(0);
	await expect(list.getByRole("button", { name: savedWords.bringIn })).toBeVisible();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.withdrawn.title);
});

test("a story that the newsroom takes back is gone from here, and a line says so until the page is left", async ({ page, context }) => {
	for (const id of [phone, water]) await save(page, id);
	await inCharge(page);
	const beside = "umas-mein-paani";
	const other = () => page.evaluate(async (id) => (await caches.match(`/stories/${id}.json`, { cacheName: "saved" }))?.text(), water);
	expect(await other()).toContain(beside);
	await own.withdraw(phone, beside);
	await open(page, "/saved");
	await expect.poll(other, "nor does a saved story lead to one").not.toContain(beside);
	expect(await other()).toContain("कुएँ");
	await expect(row(page, "पुतिन")).toContainText(savedWords.withdrawn);
	await expect(headlines(page)).toHaveText([/कुएँ/]);
	await expect(page.getByRole("heading", { level: 1 })).toContainText("1 ख़बर,");
	const isOf = (file: string, id: string) => readFileSync(own.file(`stories/${id}.json`), "utf8").includes(file);
	const itsOwn = async () =>
		(await shelf(page)).files.filter((file) => file.startsWith("/pictures/") && isOf(file, phone) && !isOf(file, water));
	await expect.poll(itsOwn, "its pictures went with it").toEqual([]);
	await context.setOffline(true);
	await page.goto(`/story/${phone}`);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.withdrawn.title);
	await context.setOffline(false);
	await open(page, "/saved");
	await expect(row(page, "पुतिन")).toContainText(savedWords.withdrawn);
	await row(page, "कुएँ").getByRole("link").first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/कुएँ/);
	await page.goBack();
	await expect(headlines(page)).toHaveText([/कुएँ/]);
	await expect(rows(page)).toHaveCount(1);
});

test("a saved story that its reader has read corrected is kept corrected, though the clock has been set back since it was saved", async ({
	page,
	context,
}) => {
	await save(page, phone);
	await inCharge(page);
	const saved = async () => {
		await page.getByRole("contentinfo").getByRole("link", { name: words.saved }).click();
		await expect(page).toHaveURL(/saved$/);
	};
	await own.publish(() => own.edit(`stories/${phone}.json`, (text) => text.replaceAll("रैनसमवेयर", "साइबर हमलों")));
	await page.evaluate(async (id) => {
		const cache = await caches.open("saved");
		const copy = (await cache.match(`/stories/${id}.json`)) ?? Response.error();
		const headers = new Headers(copy.headers);
		headers.set("x-kept-at", String(Date.now() + 86_400_000));
		await cache.put(`/stories/${id}.json`, new Response(await copy.text(), { headers }));
	}, phone);
	await open(page, "/section/duniya");
	await page.locator(`main a[href="/story/${phone}"]`).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("साइबर हमलों");
	await page.keyboard.press("Shift");
	await saved();
	await expect(row(page, "साइबर हमलों")).toBeVisible();
	await page.evaluate(() => caches.delete("stories"));
	await context.setOffline(true);
	await open(page, "/saved");
	await row(page, "साइबर हमलों").getByRole("link").first().click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("साइबर हमलों");
});

test("a saved story that became part of another is that one in the list, online and offline; one that went elsewhere stays its reader's", async ({
	page,
	context,
}) => {
	for (const id of [phone, water]) await save(page, id);
	const savedAt = await page.evaluate(async (id) => (await caches.match(`/stories/${id}.json`))?.headers.get("x-saved-at"), phone);
	const { published } = JSON.parse(readFileSync(own.file(`stories/${phone}.json`), "utf8"));
	const card = [published.next, ...published.more].find((each: { id: string } | null) => each && each.id !== water);
	const moved = (id: string, more: object) => (text: string) =>
		JSON.stringify({ id, articleSection: JSON.parse(text).articleSection, published: { kind: "moved", more: [], ...more } });
	await own.publish(() => {
		own.edit(`stories/${phone}.json`, moved(phone, { href: `/story/${card.id}`, card }));
		own.edit(`stories/${water}.json`, moved(water, { href: "https://jal.example/kuan" }));
		for (const id of [phone, water]) own.remove(`story/${id}.html`);
	});
	await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
	await page.evaluate(() => caches.delete("stories"));
	await open(page, "/saved");
	for (const words of ["पुतिन", "कुएँ"]) {
		await row(page, words).getByRole("link").first().click();
		await expect(page).toHaveURL(/\/story\//);
		if (words === "पुतिन") await expect.poll(async () => (await shelf(page)).whole).toEqual([card.id, water].sort());
		await page.goBack();
	}
	await expect(row(page, "कुएँ")).toContainText(bind(savedWords.onlyHere));
	await open(page, "/saved");
	await expect(rows(page)).toHaveCount(2);
	await expect(row(page, card.headline.slice(0, 12))).toHaveCount(1);
	await expect(row(page, "कुएँ")).toContainText(bind(savedWords.onlyHere));
	expect(
		await page.evaluate(
			async (id) => (await caches.match(`/stories/${id}.json`, { cacheName: "saved" }))?.headers.get("x-saved-at"),
			card.id,
		),
	).toBe(savedAt);
	await inCharge(page);
	await context.setOffline(true);
	await row(page, card.headline.slice(0, 12)).getByRole("link").first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(card.headline);
	await expect(button(page)).toHaveAttribute("aria-pressed", "true");
	await open(page, `/story/${water}`);
	await expect(page.getByRole("heading", { level: 1 }), "read last as one that has moved to where nothing is kept").toHaveText(/कुएँ/);
	await context.setOffline(false);
});

test("a saved copy of a section that is there no longer is asked for anew, and is in the list again", async ({ page }) => {
	await save(page, phone);
	await page.evaluate(async (address) => {
		const cache = await caches.open("saved");
		const copy = (await cache.match(address)) as Response;
		const text = (await copy.text()).replace('"articleSection":"duniya"', '"articleSection":"chunaav"');
		await cache.put(address, new Response(text, { headers: copy.headers }));
	}, `/stories/${phone}.json`);
	const isAsAtNewsroom = () =>
		page.evaluate(
			async (address) => (await (await caches.match(address, { cacheName: "saved" }))?.json())?.articleSection === "duniya",
			`/stories/${phone}.json`,
		);
	expect(await isAsAtNewsroom()).toBe(false);
	await open(page, "/saved");
	await page.keyboard.press("Shift");
	await expect
		.poll(async () => (await shelf(page)).files.some((file) => file.includes("unfinished")) || (await isAsAtNewsroom()))
		.toBe(true);
	await open(page, "/saved");
	await expect(row(page, "पुतिन")).toBeVisible();
	await expect.poll(isAsAtNewsroom).toBe(true);
});

/** What a reader saves stays: without network, through kills and reloads, in two tabs, into a file and back; and where nothing can be kept that is said. */
import { readFileSync } from "node:fs";
import { words as comfortWords } from "../src/comforts/words.ts";
import { listWords } from "../src/listWords.ts";
import { orderWords, savedWords, troubleWords } from "../src/offline/words.ts";
import { wishes } from "../src/reader/saved.ts";
import { bind } from "../src/text/bind.ts";
import { words } from "../src/words.ts";
import { faultsOf } from "./axe.ts";
import { filesIn, inDatabase } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { expect, test } from "./reader.ts";
import { begin, button, headlines, inCharge, notice, open, phone, row, rows, save, shelf, train, water } from "./saving.ts";

const own = ownSiteOnPhone("saved", 11, /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource/);

test("a saved story opens from its list with its pictures, the network off or the server dead", async ({ page, context }) => {
	await page.addInitScript(() => {
		const asked = () =>
			Promise.resolve(sessionStorage.setItem("asked", String(Number(sessionStorage.getItem("asked") ?? 0) + 1)) === undefined);
		const isPromised = () => Promise.resolve(sessionStorage.getItem("asked") !== null);
		Object.defineProperties(StorageManager.prototype, { persist: { value: asked }, persisted: { value: isPromised } });
	});
	await open(page, "/saved");
	await expect(page.getByRole("heading", { name: listWords.emptySaved })).toBeVisible();
	await save(page, phone);
	const text = await page.locator(".prose").innerText();
	await save(page, train);
	expect(await page.evaluate(() => sessionStorage.getItem("asked")), "asked once to keep it for good").toBe("1");
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

test("without network the list says that what is saved opens", async ({ page, context }) => {
	await save(page, phone);
	await open(page, "/saved");
	await expect(row(page, "पुतिन")).toBeVisible();
	await context.setOffline(true);
	await expect(notice(page, bind(comfortWords.savedOpen))).toBeVisible();
	await button(page).click();
	await expect(notice(page, bind(words.offline))).toBeVisible();
	await context.setOffline(false);
});

test("a story is saved from the front as from its own page, and taken off there again; no line makes way for the mark", async ({
	page,
}) => {
	await open(page, "/");
	const mark = page.getByRole("button", { name: new RegExp(`^${words.save}: .*कालका`) });
	const lines = () => page.locator("main article p").evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
	const show = (display: string) =>
		page.locator("main article button").evaluateAll((all, value) => {
			for (const each of all) each.style.display = value;
		}, display);
	await expect(mark).toHaveAttribute("aria-pressed", "false");
	const placed = await lines();
	await show("none");
	expect(await lines()).toEqual(placed);
	await show("");
	await mark.focus();
	await page.keyboard.press("Enter");
	await expect(mark).toHaveAttribute("aria-pressed", "true");
	await expect.poll(async () => (await shelf(page)).whole).toEqual([train]);
	await open(page, `/story/${train}`);
	await expect(button(page)).toHaveAttribute("aria-pressed", "true");
	await button(page).click();
	await open(page, "/");
	await expect(mark).toHaveAttribute("aria-pressed", "false");
});

test("when the last one was removed nothing is said to be here, until it is brought back", async ({ page }) => {
	await save(page, phone);
	await open(page, "/saved");
	const here = page.getByText(bind(savedWords.allHere));
	await expect(here).toBeVisible();
	await button(page).first().click();
	await expect(here).toHaveCount(0);
	await page.getByRole("button", { name: savedWords.bringBack }).click();
	await expect(here).toBeVisible();
});

test("the list is put in order, and what is removed comes back from its place until the page is left", async ({ page }) => {
	for (const id of [phone, water, train]) await save(page, id);
	await open(page, "/saved");
	await expect(headlines(page)).toHaveText([/कालका/, /कुएँ/, /पुतिन/]);
	const order = page.getByRole("navigation", { name: savedWords.order });
	await order.getByRole("link", { name: orderWords.old }).click();
	await expect(headlines(page)).toHaveText([/पुतिन/, /कुएँ/, /कालका/]);
	await order.getByRole("link", { name: orderWords.small }).click();
	await expect(headlines(page).first()).toHaveText(/कुएँ/);
	await order.getByRole("link", { name: orderWords.large }).click();
	await expect(headlines(page).last()).toHaveText(/कुएँ/);
	await expect(order.getByRole("link", { name: orderWords.large })).toHaveAttribute("aria-current", "true");
	await order.getByRole("link", { name: orderWords.new }).click();
	await button(page).nth(1).click();
	const undo = page.getByRole("button", { name: savedWords.bringBack });
	await expect(undo).toBeFocused();
	await expect(page.getByRole("status").filter({ has: undo })).toContainText("कुएँ");
	await expect(rows(page).nth(1)).toContainText("कुएँ");
	await expect(page.getByRole("heading", { level: 1 })).toContainText("2 ख़बरें");
	await page.keyboard.press("Enter");
	await expect(button(page).nth(1)).toBeFocused();
	await expect(headlines(page)).toHaveText([/कालका/, /कुएँ/, /पुतिन/]);
	await button(page).nth(1).click();
	await expect(undo).toBeFocused();
	await page.getByRole("main").getByRole("link", { name: /पुतिन/ }).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("पुतिन");
	await expect(button(page)).toHaveAttribute("aria-pressed", "true");
	await expect.poll(async () => (await shelf(page)).whole).toEqual([train, phone]);
	await page.goBack();
	await expect(headlines(page)).toHaveText([/कालका/, /पुतिन/]);
	expect((await shelf(page)).files.filter((file) => file.startsWith("/pictures/")).length).toBeGreaterThan(2);
	// Saved again while its copy is being taken away, it stays.
	await button(page).first().click();
	await page.evaluate(() => {
		const remove = Cache.prototype.delete;
		Cache.prototype.delete = async function (request) {
			Object.assign(window, { isRemoving: true });
			await new Promise((go) => addEventListener("go on", go, { once: true }));
			Object.assign(Cache.prototype, { delete: remove });
			return remove.call(this, request);
		};
	});
	await page
		.getByRole("link", { name: words.home("पाठक") })
		.first()
		.click();
	const mark = page.getByRole("button", { name: new RegExp(`^${words.save}: .*कालका`) });
	await page.waitForFunction(() => "isRemoving" in window);
	await mark.press("Enter");
	await page.evaluate(() => {
		dispatchEvent(new Event("go on"));
		return navigator.locks.request("pathak.saved", () => {});
	});
	await expect.poll(async () => (await shelf(page)).whole).toEqual([train, phone]);
	await expect(mark).toHaveAttribute("aria-pressed", "true");
});

test("a story that was begun says how far it was read, by a rule under it too, and unfinished ones come first when that is wanted", async ({
	page,
}) => {
	for (const id of [phone, water, train]) await save(page, id);
	await page.goto("/");
	await page.evaluate(
		([half, whole]) => {
			const place = { at: 1, block: 2, words: "", share: 0.5, isRead: false };
			localStorage.setItem(
				"pathak.places",
				JSON.stringify([
					{ ...place, id: half },
					{ ...place, id: whole, share: 1, isRead: true },
				]),
			);
		},
		[water, train],
	);
	await open(page, "/saved");
	await expect(row(page, /कुएँ/)).toContainText(savedWords.readTo(0.5));
	await expect(row(page, /कालका/)).toContainText(savedWords.read);
	await expect(row(page, /पुतिन/)).not.toContainText(/पढ़ी/);
	const after = row(page, /कालका/)
		.locator("p")
		.evaluateAll((lines) => lines.map((line) => getComputedStyle(line, "::after").content));
	expect(new Set(await after), "it is said once").toEqual(new Set(["none"]));
	await expect(row(page, /कालका/).getByRole("button")).toHaveAccessibleName(/कालका/);
	const rule = (of: RegExp) =>
		row(page, of).evaluate((each) => Number.parseFloat(getComputedStyle(each, "::before").inlineSize) / each.clientWidth);
	expect(await rule(/कुएँ/)).toBeCloseTo(0.5, 1);
	for (const other of [/कालका/, /पुतिन/]) expect(await rule(other)).toBe(0);
	await page.getByRole("link", { name: orderWords.part }).click();
	await expect(headlines(page)).toHaveText([/कुएँ/, /कालका/, /पुतिन/]);
	await button(page).first().click();
	expect(await rule(/कुएँ/)).toBe(0);
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
	await context.unroute("**/pictures/r/**");
	await page.evaluate(() => dispatchEvent(new Event("online")));
	await expect.poll(async () => (await shelf(page)).whole).toEqual([phone]);
	expect((await files()).length).toBeGreaterThan(0);
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

test("two tabs agree", async ({ page, context }) => {
	await save(page, phone);
	const other = await context.newPage();
	await open(other, "/saved");
	await expect(headlines(other)).toHaveText([/पुतिन/]);
	await save(page, water);
	await expect(headlines(other)).toHaveText([/कुएँ/, /पुतिन/]);
	await button(other).first().click();
	await expect(button(page)).toHaveAttribute("aria-pressed", "false");
	await button(page).click();
	await expect(headlines(other)).toHaveText([/कुएँ/, /पुतिन/]);
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
	const { files } = await shelf(page);
	expect(
		files.filter((file) => file.startsWith("/pictures/") && readFileSync(own.file(`stories/${phone}.json`), "utf8").includes(file)),
	).toEqual(files.filter((file) => [phone, water].every((id) => readFileSync(own.file(`stories/${id}.json`), "utf8").includes(file))));
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

for (const [what, full, said] of [
	["for words", /\.json$/, troubleWords["no-room"]],
	["for pictures", /\/pictures\//, troubleWords["no-room-for-pictures"]],
] as const)
	test(`where there is no room ${what} that is said once, and the story is there for the visit`, async ({ page }) => {
		await page.addInitScript((source) => {
			const put = Cache.prototype.put;
			Cache.prototype.put = function (request, response) {
				const url = typeof request === "string" ? request : (request as Request).url;
				if (new RegExp(source).test(url)) return Promise.reject(new DOMException("full", "QuotaExceededError"));
				return put.call(this, request, response);
			};
		}, full.source);
		await open(page, `/story/${phone}`);
		await button(page).click();
		await expect(notice(page, said)).toBeVisible();
		await notice(page, said).getByRole("button", { name: savedWords.fine }).click();
		await expect(notice(page, said)).toHaveCount(0);
		await page.getByRole("contentinfo").getByRole("link", { name: words.saved }).click();
		await expect(headlines(page)).toHaveText([/पुतिन/]);
		await row(page, "पुतिन").getByRole("link").first().click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(/पुतिन/);
		await expect(notice(page, said)).toHaveCount(0);
	});

test("a story whose words are here stays, and is said to, when the device has no room at its reader's next visit either", async ({
	page,
}) => {
	await page.addInitScript(() => {
		const put = Cache.prototype.put;
		Cache.prototype.put = function (request, response) {
			const isFull = sessionStorage.getItem("full") ?? (String(request).startsWith("/pictures/") || null);
			return isFull === null ? put.call(this, request, response) : Promise.reject(new DOMException("full", "QuotaExceededError"));
		};
	});
	await open(page, `/story/${phone}`);
	await button(page).click();
	await expect(notice(page, troubleWords["no-room-for-pictures"])).toBeVisible();
	await page.evaluate(() => sessionStorage.setItem("full", ""));
	await open(page, "/saved");
	await expect(notice(page, troubleWords["no-room-for-pictures"])).toBeVisible();
	await expect(notice(page, troubleWords["no-room"])).toHaveCount(0);
	await expect(row(page, "पुतिन")).toBeVisible();
});

test("where the browser keeps nothing a story is saved for the visit, and that is said once", async ({ page }) => {
	await page.addInitScript(() => {
		const deny = () => {
			throw new DOMException("denied", "SecurityError");
		};
		for (const name of ["caches", "localStorage"]) Object.defineProperty(window, name, { get: deny });
	});
	await open(page, `/story/${phone}`);
	await button(page).click();
	await expect(button(page)).toHaveAttribute("aria-pressed", "true");
	const said = notice(page, troubleWords["not-kept"]);
	const fine = said.getByRole("button", { name: savedWords.fine });
	const lines = (element: Element) => {
		const range = document.createRange();
		range.selectNodeContents(element);
		return range.getClientRects().length;
	};
	expect(await fine.evaluate(lines), "beside a long line its words stay whole").toBe(1);
	await fine.click();
	await page.getByRole("contentinfo").getByRole("link", { name: words.saved }).click();
	await expect(headlines(page)).toHaveText([/पुतिन/]);
	await expect(said).toHaveCount(0);
	await button(page).click();
	await page.getByRole("button", { name: savedWords.bringBack }).click();
	await expect(headlines(page)).toHaveText([/पुतिन/]);
});

test("where the browser keeps nothing nobody is told that stories stay or open without network", async ({ page }) => {
	await page.addInitScript(() => {
		const deny = () => {
			throw new DOMException("denied", "SecurityError");
		};
		for (const name of ["caches", "localStorage", "indexedDB"]) Object.defineProperty(window, name, { get: deny });
	});
	await open(page, "/saved");
	await expect(page.getByRole("main")).toContainText(savedWords.howHere[1]);
	await open(page, `/story/${phone}`);
	await button(page).click();
	await page.getByRole("contentinfo").getByRole("link", { name: words.saved }).click();
	await expect(headlines(page)).toHaveText([/पुतिन/]);
	await expect(page.getByText(savedWords.passing)).toBeVisible();
});

test("the page of saved stories has no accessibility fault in any theme, at any width, with large text", async ({ page }) => {
	for (const id of [phone, water, train]) await save(page, id);
	await own.withdraw(phone);
	await open(page, "/saved");
	await expect(row(page, "पुतिन")).toContainText(savedWords.withdrawn);
	await button(page).first().click();
	await expect(page.getByRole("button", { name: savedWords.bringBack })).toBeFocused();
	for (const [width, percent] of [
		[1280, 100],
		[320, 200],
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await page.evaluate((size) => {
			document.documentElement.style.fontSize = `${size}%`;
		}, percent);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px at ${percent} %`).toBeLessThanOrEqual(width);
		expect(await faultsOf(page)).toEqual([]);
	}
	for (const theme of ["dark", "sepia"]) {
		await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
		expect(await faultsOf(page, { runOnly: ["color-contrast"] })).toEqual([]);
	}
});

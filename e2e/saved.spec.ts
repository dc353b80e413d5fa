/** Stories are saved from wherever they stand, and their list: its order, what was removed and comes back, two tabs, and everyone who reads it. */
import type { Page } from "playwright/test";
import { words as comfortWords } from "../src/comforts/words.ts";
import { orderWords, savedWords } from "../src/offline/words.ts";
import { bind } from "../src/text/bind.ts";
import { words } from "../src/words.ts";
import { cutShortAt } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { lateIsHere } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { button, headlines, notice, open, phone, row, rows, save, shelf, train, water } from "./saving.ts";
import { typefaceIsOn } from "./shifts.ts";
import { colourRules, faultsInThemes } from "./themes.ts";

const own = ownSiteOnPhone("saved", 11, /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource/);

test("without network, or where the server is dead, the list says what can be read", async ({ page, context }) => {
	await page.clock.install();
	await save(page, phone);
	await open(page, "/saved");
	await expect(row(page, "पुतिन")).toBeVisible();
	// Stories open by the worker alone.
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await context.setOffline(true);
	await expect(notice(page, bind(comfortWords.savedOpen))).toBeVisible();
	await button(page).click();
	const offline = notice(page, bind(words.offline));
	await expect(offline).toBeVisible();
	await context.setOffline(false);
	await expect(offline).toHaveCount(0);
	await own.stop();
	const isLost = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/live.json"));
	await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
	await isLost;
	expect(await offline.count(), "a single request may be lost").toBe(0);
	await page.clock.fastForward(5_000);
	await expect(offline).toBeVisible();
	await own.start();
	await page.clock.fastForward(15_000);
	await expect(offline).toHaveCount(0);
});

test("a story is saved from the front as from its own page, and taken off there again; no line makes way for the mark", async ({
	page,
}) => {
	await open(page, "/");
	const mark = page.getByRole("button", { name: new RegExp(`^${words.save}: .*कालका`) });
	await expect(mark).toHaveAttribute("aria-pressed", "false");
	// What is below the screen is broken anew when the typeface comes on.
	await typefaceIsOn(page);
	const [placed, without] = await page.evaluate(() => {
		const lines = () => Array.from(document.querySelectorAll("main article p"), (each) => JSON.stringify(each.getBoundingClientRect()));
		const show = (display: string) => {
			for (const each of document.querySelectorAll<HTMLElement>("main article button")) each.style.display = display;
		};
		const placed = lines();
		show("none");
		const without = lines();
		show("");
		return [placed, without];
	});
	expect(placed?.length).toBeGreaterThan(5);
	expect(without).toEqual(placed);
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

test("what was saved just now says so in the line of its section and size", async ({ page }) => {
	await save(page, phone);
	await open(page, "/saved");
	const line = row(page, "पुतिन").getByRole("paragraph").filter({ hasText: "अभी" });
	await expect(line).toBeVisible();
	const { height, lineHeight } = await line.evaluate((each) => ({
		height: each.getBoundingClientRect().height,
		lineHeight: Number.parseFloat(getComputedStyle(each).lineHeight),
	}));
	expect(height).toBeLessThan(lineHeight * 1.5);
});

test("when the last one was removed nothing is said to be here, until it is brought back", async ({ page }) => {
	await save(page, phone);
	await open(page, "/saved");
	const here = page.getByText(bind(savedWords.allHere));
	await expect(here).toBeVisible();
	await expect(page.getByRole("navigation", { name: savedWords.order }), "one alone is in order").toHaveCount(0);
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
	// None is cut off by the edge of a phone, or to be scrolled to.
	for (const width of [320, 360]) {
		await page.setViewportSize({ width, height: 740 });
		for (const link of await order.getByRole("link").all()) await expect(link).toBeInViewport({ ratio: 1 });
		expect(await order.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
	}
	expect((await order.boundingBox())?.height, "one row").toBeLessThan(60);
	await order.getByRole("link", { name: orderWords.new }).click();
	await expect(headlines(page)).toHaveText([/कालका/, /कुएँ/, /पुतिन/]);
	const spoken = page.locator("main").getByRole("status").first();
	await spoken.evaluate((each) => Object.assign(window, { spoken: each }));
	await button(page).nth(1).click();
	const undo = page.getByRole("button", { name: savedWords.bringBack });
	await expect(undo).toBeFocused();
	await expect(undo).toHaveAccessibleName(/कुएँ/);
	await expect(spoken).toHaveText(/कुएँ.*हटाई गई/);
	expect(await spoken.evaluate((each) => each === Object(window).spoken), "it stood there before").toBe(true);
	await expect(rows(page).nth(1)).toContainText("कुएँ");
	await expect(page.getByRole("heading", { level: 1 })).toContainText("2 ख़बरें");
	await page.keyboard.press("Enter");
	await expect(button(page).nth(1)).toBeFocused();
	await expect(spoken).toHaveText("");
	await expect(headlines(page)).toHaveText([/कालका/, /कुएँ/, /पुतिन/]);
	await button(page).nth(1).click();
	await expect(undo).toBeFocused();
	await page.getByRole("main").getByRole("link", { name: /पुतिन/ }).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("पुतिन");
	await expect(button(page)).toHaveAttribute("aria-pressed", "true");
	await expect.poll(async () => (await shelf(page)).whole).toEqual([train, phone]);
	await page.goBack();
	await expect(headlines(page)).toHaveText([/कालका/, /पुतिन/]);
	await expect.poll(async () => (await shelf(page)).files.filter((file) => file.startsWith("/pictures/")).length).toBeGreaterThan(2);
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

test("what was removed can be brought back where its list is open, whatever is opened in new tabs, and goes when that is left", async ({
	page,
	context,
}) => {
	for (const id of [phone, water]) await save(page, id);
	await open(page, "/saved");
	await button(page).first().click();
	const undo = page.getByRole("button", { name: savedWords.bringBack });
	await expect(undo).toBeFocused();
	const other = await context.newPage();
	await open(other, `/story/${phone}`);
	await other.mouse.wheel(0, 300);
	await lateIsHere(other);
	await other.evaluate(() => navigator.locks.request("pathak.saved", () => {}));
	await button(other).click();
	await expect(row(page, "पुतिन")).toHaveCount(1);
	await expect(undo).toHaveCount(2);
	await undo.first().click();
	await expect(headlines(page)).toHaveText([/कुएँ/]);
	await expect(undo).toHaveCount(1);
	await page.goto("/");
	await other.goto("/");
	await takenOver(other);
	await other.mouse.wheel(0, 300);
	await expect.poll(async () => (await shelf(other)).whole).toEqual([water]);
});

test("a tab that hangs stops no other from saving for longer than it takes to ask it; one that is at work is waited for, while it may take as long", async ({
	page,
	context,
}) => {
	const patience = 10_000;
	const locks = () => page.evaluate(() => navigator.locks.query());
	const holder = async (lock = "pathak.saved") => (await locks()).held?.find(({ name }) => name === lock)?.clientId;
	const press = async (tab: Page, id: string) => {
		await open(tab, `/story/${id}`);
		await button(tab).click();
		await expect(button(tab)).toHaveAttribute("aria-pressed", "true");
		await expect.poll(async () => (await locks()).pending?.map(({ name }) => name)).toContain("pathak.saved");
	};
	const holderAfter = async (ms: number, lock?: string) => {
		await page.clock.fastForward(ms);
		return holder(lock);
	};
	const whole = async () => (await shelf(page)).whole;
	await page.clock.install();
	const other = await context.newPage();
	// The application itself would save what is saved in another tab.
	await other.goto("/edition.json");
	for (const name of ["pathak.saved", "pathak.shelf"])
		await other.evaluate((name) => void navigator.locks.request(name, () => new Promise(() => {})).catch(() => {}), name);
	await press(page, phone);
	const hanging = await holder();
	expect(await holderAfter(patience)).toBe(hanging);
	await expect.poll(() => holderAfter(patience)).not.toBe(hanging);
	await expect.poll(() => holderAfter(patience, "pathak.shelf")).not.toBe(hanging);
	await expect.poll(whole).toEqual([phone]);
	await open(page, `/story/${water}`);
	const isStuck = await cutShortAt(page, "put", `/stories/${water}.json`);
	await button(page).click();
	await isStuck();
	await press(other, train);
	const stuck = await holder();
	for (let asked = 0; asked < 4; asked += 1) {
		expect(await holderAfter(patience), "it answers").toBe(stuck);
		// What the tabs say to each other has arrived.
		await other.evaluate(() => new Promise((done) => navigator.locks.request("pathak.none", done)));
	}
	// Its own next turn may come first, and hangs as well.
	await expect.poll(() => holderAfter(10 * 60_000), "no work takes so long").not.toBe(stuck);
	await expect.poll(whole).toEqual([train, water, phone]);
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
	await expect.poll(() => rule(/कुएँ/)).toBe(0);
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
		expect(await faultsInThemes(page, {}, undefined, colourRules), `${width} px at ${percent} %`).toEqual([]);
	}
});

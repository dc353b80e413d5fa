/** A browser that has no workers, as windows within other apps and some private ones: the site promises nothing there that it cannot keep. */
import type { Page } from "playwright/test";
import { words as comfortWords } from "../src/comforts/words.ts";
import { listWords } from "../src/listWords.ts";
import { keepWords } from "../src/offline/keepWords.ts";
import { savedWords } from "../src/offline/words.ts";
import { words } from "../src/words.ts";
import { cutShortAt, filesIn } from "./device.ts";
import { ownSite, serverGoesDown } from "./ownSite.ts";
import { openPanel, panel, phone as screen } from "./panel.ts";
import { expect, test, withoutWorkers } from "./reader.ts";
import { button, headlines, open, phone, row, save, shelf, train, water } from "./saving.ts";

const own = ownSite("noWorker", 20);
test.use({ viewport: screen });

test("nobody is told that stories open without network where only an open page opens them", async ({ page }) => {
	await open(page, "/saved");
	await expect(page.getByRole("heading", { name: listWords.emptySaved })).toBeVisible();
	await expect(page.getByRole("main")).toContainText(savedWords.how(false, true)[1] ?? "?");
	await save(page, phone);
	await open(page, "/saved");
	await expect(page.getByText(savedWords.needsNetwork)).toBeVisible();
	await expect(page.getByText(savedWords.allHere)).toBeHidden();
	await openPanel(page);
	await panel(page).getByRole("button", { name: comfortWords.keep }).click();
	const sheet = page.getByRole("dialog", { name: comfortWords.keep });
	await expect(sheet.getByText(keepWords.needsNetwork)).toBeVisible();
	await expect(sheet.getByRole("heading", { name: keepWords.takeAlong })).toHaveCount(0);
	// What is there can still be limited and cleared.
	await expect(sheet.getByRole("button", { name: keepWords.clear })).toBeVisible();
});

test.describe("a story that the newsroom takes back", () => {
	test.use({ site: own.site, allowed: [serverGoesDown] });
	test.beforeEach(own.renew);
	test.afterEach(own.stop);

	const takeBack = async () => {
		const published = { kind: "withdrawn", more: [] };
		await own.publish(() => own.edit(`stories/${phone}.json`, (text) => JSON.stringify({ ...JSON.parse(text), published })));
		await own.withdraw(phone);
	};
	const pictures = async (page: Page) => (await shelf(page)).files.filter((file) => file.startsWith("/pictures/"));
	/** What asks the site now and then. */
	const lookAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

	test("is gone from the page that is read, from the list of saved ones and from the device", async ({ page, context }) => {
		await save(page, phone);
		const list = await context.newPage();
		await list.addInitScript(withoutWorkers);
		await open(list, "/saved");
		await expect(headlines(list)).toHaveText([/पुतिन/]);
		await takeBack();
		await lookAgain(page);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.withdrawn.title);
		await lookAgain(list);
		await expect(row(list, "पुतिन")).toContainText(savedWords.withdrawn);
		await expect.poll(() => pictures(list)).toEqual([]);
		const text = (id: string) => list.evaluate(async (id) => (await caches.match(`/stories/${id}.json`))?.text(), id);
		await expect.poll(() => text(phone)).not.toContain("body");
		await test.step("pictures that were to go with another one when the page was left go at the next visit", async () => {
			await save(page, train);
			const isCut = await cutShortAt(page, "delete", "/pictures/");
			await own.withdraw(phone, train);
			await lookAgain(page);
			await isCut();
			expect(await pictures(page)).not.toEqual([]);
			await open(page, "/saved");
			await expect.poll(() => pictures(page)).toEqual([]);
		});
		await test.step("pictures of one that was read go before what tells which they are", async () => {
			await page.evaluate(async (address) => {
				const story = await fetch(address);
				const [picture = ""] = /\/pictures\/r\/\w+/.exec(await story.clone().text()) ?? [];
				await (await caches.open("stories")).put(address, story);
				await (await caches.open("pictures")).put(picture, new Response());
			}, `/stories/${water}.json`);
			expect(await filesIn(page, "pictures")).toHaveLength(1);
			const isCut = await cutShortAt(page, "delete", "/stories/");
			await own.withdraw(phone, train, water);
			await lookAgain(page);
			await isCut();
			expect(await filesIn(page, "pictures")).toEqual([]);
		});
	});

	test("is gone from those that are there for the visit alone", async ({ page }) => {
		await page.addInitScript(() => {
			const deny = () => {
				throw new DOMException("denied", "SecurityError");
			};
			for (const name of ["caches", "localStorage", "indexedDB"]) Object.defineProperty(window, name, { get: deny });
		});
		await open(page, `/story/${phone}`);
		await button(page).click();
		await page.getByRole("contentinfo").getByRole("link", { name: words.saved }).click();
		await expect(headlines(page)).toHaveText([/पुतिन/]);
		await takeBack();
		await lookAgain(page);
		await expect(row(page, "पुतिन")).toContainText(savedWords.withdrawn);
		await expect(headlines(page)).toHaveCount(0);
	});
});

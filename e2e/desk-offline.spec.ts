/** The desk without network: it opens, with the draft in hand and its screens, and says what has to wait. Readers carry nothing of it. */
import type { Page } from "playwright/test";
import { compareWords } from "../src/desk/looks/compareWords.ts";
import { words as looks } from "../src/desk/looks/words.ts";
import { words as print } from "../src/desk/printWords.ts";
import { words } from "../src/desk/words.ts";
import { failures } from "../src/words.ts";
import { faultsOf } from "./axe.ts";
import { expect, takenOver, test } from "./reader.ts";
import { begin } from "./saving.ts";

test.use({ serviceWorkers: "allow", allowed: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/] });

const pathsOf = (page: Page) => (name: RegExp) =>
	page.evaluate(async (source) => {
		const names = (await caches.keys()).filter((each) => new RegExp(source).test(each));
		const all = await Promise.all(names.map(async (each) => (await caches.open(each)).keys()));
		return all.flat().map(({ url }) => new URL(url).pathname);
	}, name.source);

test("once opened, the desk opens without network and goes on where it was", async ({ page, context }) => {
	const pathsIn = pathsOf(page);
	// A reader's device keeps nothing of the desk.
	await page.goto("/section/khel");
	await takenOver(page);
	await begin(page);
	expect((await pathsIn(/./)).filter((path) => path.includes("desk"))).toEqual([]);
	await page.goto("/desk");
	await expect.poll(() => pathsIn(/^desk$/)).toEqual(expect.arrayContaining(["/desk", "/desk/preview"]));
	// The hand in its screens and what measures them too, wherever they lie.
	for (const part of ["frame", "gauge"]) expect(await pathsIn(/^desk$/)).toContainEqual(expect.stringMatching(`^/assets/${part}-.*\\.js$`));
	expect((await pathsIn(/precache/)).filter((path) => path.includes("desk"))).toEqual([]);
	await page.getByLabel(words.openStory).fill("putin-biden-phone-0907");
	await page.getByRole("button", { name: words.open, exact: true }).click();
	const headline = page.locator('[id="field-headline"]');
	await expect(headline).toHaveValue(/पुतिन/);
	await headline.fill("बिना नेटवर्क का शीर्षक");
	await expect(page.getByText(words.kept)).toBeVisible();
	await expect.poll(() => pathsIn(/^stories$/)).toContain("/stories/putin-biden-phone-0907.json");
	await context.setOffline(true);
	await page.reload();
	await expect(headline).toHaveValue("बिना नेटवर्क का शीर्षक");
	await expect(page.getByRole("alert").filter({ hasText: words.offline })).toBeVisible();
	await expect(page.frameLocator('iframe[title*="360 px"]').locator("main h1")).toHaveText("बिना नेटवर्क का शीर्षक");
	// What was not used yet is there too: every part of the desk, and the published copy that was opened.
	await page.getByRole("tab", { name: words.code }).click();
	await expect(page.getByRole("textbox", { name: words.code })).toContainText("बिना नेटवर्क");
	await page.getByRole("tab", { name: looks.tabs.compare }).click();
	await expect(page.getByRole("tabpanel", { name: looks.tabs.compare }).getByRole("status")).toContainText(compareWords.kinds.fact);
	await page.getByRole("button", { name: words.print, exact: true }).click();
	await expect(page.getByRole("banner").getByRole("status")).toContainText(print.noNetwork);
	await context.setOffline(false);
	await expect(page.getByRole("alert").filter({ hasText: words.offline })).toHaveCount(0);
});

test("a desk that was never opened says without network what is missing, and comes with the network", async ({ page, context }) => {
	await page.goto("/section/khel");
	await takenOver(page);
	await begin(page);
	await context.setOffline(true);
	await page.goto("/desk");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(failures.offline.title);
	// What waits for the network is there once it has asked in vain what was taken back.
	await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/live.json")));
	// A network that has just come back often lets the first question down.
	await page.route("/desk", (route) => (route.request().isNavigationRequest() ? route.fallback() : route.abort()), { times: 1 });
	const letDown = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/desk"));
	await context.setOffline(false);
	await letDown;
	await expect(page.getByLabel(words.openStory)).toBeVisible();
});

test("a desk that is the first page of a device opens without network, and knows the edition", async ({ page, context }) => {
	await page.goto("/desk");
	await expect.poll(() => pathsOf(page)(/^desk$/)).toContain("/desk");
	await context.setOffline(true);
	await page.reload();
	await page.getByLabel(words.openStory).fill("पुतिन");
	await expect(page.getByText(words.storiesFound(1))).toBeVisible();
});

test("without the edition's own file the desk says that it has not opened, and opens when it comes", async ({ page }) => {
	await page.route("/edition.json", (route) => route.abort());
	await page.goto("/desk");
	await expect(page.getByRole("alert")).toContainText(words.notOpened);
	expect(await faultsOf(page)).toEqual([]);
	await page.unroute("/edition.json");
	await page.getByRole("button", { name: words.tryAgain }).click();
	await expect(page.getByLabel(words.pasteHere)).toBeVisible();
});

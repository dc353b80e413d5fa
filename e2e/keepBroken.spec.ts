/** What taking along says when it did not all come: what is here, what is left of it, and how it comes. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { words as comfortWords } from "../src/comforts/words.ts";
import { keepWords } from "../src/offline/keepWords.ts";
import { filesIn } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { open, openPanel, panel } from "./panel.ts";
import { expect, test, unbound } from "./reader.ts";
import { begin } from "./saving.ts";

const own = ownSiteOnPhone(
	"keepBroken",
	22,
	/ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource/,
);

type List = { stories: { id: string; text: number; small: number; full: number }[] };
const today = () => (JSON.parse(readFileSync(own.file("today.json"), "utf8")) as List).stories;
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;

const sheet = (page: Page) => page.getByRole("dialog", { name: comfortWords.keep });
const take = (page: Page) => sheet(page).getByRole("button", { name: /^साथ रखें, / });
const rest = (page: Page) => sheet(page).getByRole("button", { name: /^बाक़ी ख़बरें लाएँ, / });
const allHere = (page: Page) => sheet(page).getByText(new RegExp(`^${today().length} ख़बरें साथ हैं`));

const storiesIn = async (page: Page) => (await filesIn(page, "today")).filter((file) => file.startsWith("/stories/")).length;

async function openKeep(page: Page): Promise<void> {
	await openPanel(page);
	await panel(page).getByRole("button", { name: comfortWords.keep }).click();
	await expect(sheet(page).getByRole("heading", { name: comfortWords.keep })).toBeFocused();
}

test("where the network goes in the middle, what is left is offered by its own size, and nothing denies what is known", async ({
	page,
}) => {
	await open(page, "/");
	await begin(page);
	await openKeep(page);
	await page.evaluate(() => {
		const { put } = Cache.prototype;
		let stories = 0;
		Cache.prototype.put = async function (request, response) {
			if (String(request).startsWith("/stories/")) stories += 1;
			if (stories > 5) await new Promise((go) => addEventListener("go on", go, { once: true }));
			return put.call(this, request, response);
		};
		addEventListener("go on", () => Object.assign(Cache.prototype, { put }));
	});
	await take(page).click();
	await expect(sheet(page).getByRole("progressbar")).toHaveAttribute("aria-valuenow", "5");
	await own.stop();
	await page.evaluate(() => dispatchEvent(new Event("go on")));
	await expect(sheet(page).getByRole("paragraph").filter({ hasText: keepWords.trouble.network })).toBeVisible();
	await expect(sheet(page).getByRole("status").filter({ hasText: keepWords.trouble.network })).toHaveCount(1);
	const left = async () => {
		const here = new Set(await filesIn(page, "today"));
		return today().filter(({ id }) => !here.has(`/stories/${id}.json`));
	};
	// What was on its way as the line died may still be put by.
	const isOfferedBySize = async () => {
		const bytes = (await left()).reduce((sum, { text, small }) => sum + text + small, 0);
		return unbound(await rest(page).innerText()) === `बाक़ी ख़बरें लाएँ, ${kilobytes(bytes)}`;
	};
	await expect.poll(isOfferedBySize).toBe(true);
	expect((await left()).length).toBeLessThan(today().length - 4);
	await expect(sheet(page).getByText(keepWords.noList)).toHaveCount(0);
	await expect(sheet(page).getByText(keepWords.what(String(today().length)))).toBeVisible();
	await own.start();
	await rest(page).click();
	await expect(allHere(page)).toBeVisible();
});

test("the list of today's stories, where it could not be had, comes when the network does", async ({ page, context }) => {
	await open(page, "/");
	await begin(page);
	await context.setOffline(true);
	await openKeep(page);
	await expect(sheet(page).getByText(keepWords.noList)).toBeVisible();
	await context.setOffline(false);
	await expect(take(page)).toBeVisible();
	await expect(sheet(page).getByText(keepWords.noList)).toHaveCount(0);
});

test("it comes where no browser tells that the line is better", async ({ page }) => {
	await open(page, "/");
	await begin(page);
	await page.route("**/today.json", (route) => route.abort());
	await page.clock.install();
	await openKeep(page);
	await expect(sheet(page).getByText(keepWords.noList)).toBeVisible();
	await page.unroute("**/today.json");
	await page.clock.fastForward(10_000);
	await expect(take(page)).toBeVisible();
});

/** Has pictures that are taken along answered so. */
const answerPictures = (page: Page, status: number | null) =>
	page.evaluate((answered) => {
		const real = Object.getOwnPropertyDescriptor(window, "realFetch")?.value ?? window.fetch;
		const fake: typeof fetch = (asked, how) =>
			/\/pictures\/.*\?keep$/.test(String(asked)) ? Promise.resolve(new Response("", { status: answered ?? 200 })) : real(asked, how);
		Object.assign(window, { realFetch: real, fetch: answered === null ? real : fake });
	}, status);
const picturesIn = async (page: Page) => (await filesIn(page, "today")).filter((file) => file.startsWith("/pictures/")).length;
const picturesToo = (page: Page) => sheet(page).getByRole("button", { name: /^तस्वीरें भी लाएँ, / });
const isHeard = (page: Page) => sheet(page).getByRole("status").filter({ hasText: keepWords.finished });

test("pictures that a server fails to send are told, and come when they are asked for again; those that are gone for good are not missed", async ({
	page,
}) => {
	await open(page, "/");
	await begin(page);
	await openKeep(page);
	// What the front page shows is here, and would serve.
	await page.evaluate(() => caches.delete("pictures"));
	await answerPictures(page, 503);
	await take(page).click();
	await expect(sheet(page).getByRole("paragraph").filter({ hasText: keepWords.trouble.pictures })).toBeVisible();
	await expect(sheet(page).getByRole("status").filter({ hasText: keepWords.trouble.pictures })).toHaveCount(1);
	await expect(allHere(page)).toBeVisible();
	await expect(isHeard(page)).toHaveCount(0);
	await expect.poll(() => storiesIn(page)).toBe(today().length);
	const weight = today().reduce((sum, { small }) => sum + small, 0);
	await expect(picturesToo(page)).toHaveText(`तस्वीरें भी लाएँ, ${kilobytes(weight)}`);
	await answerPictures(page, null);
	await picturesToo(page).click();
	await expect(isHeard(page)).toHaveCount(1);
	await expect(picturesToo(page)).toHaveCount(0);
	await expect(sheet(page).getByText(keepWords.trouble.pictures)).toHaveCount(0);
	await expect.poll(() => picturesIn(page)).toBeGreaterThan(0);
	// Gone for good.
	await page.evaluate(() => caches.delete("today"));
	await sheet(page).getByRole("button", { name: comfortWords.back }).click();
	await answerPictures(page, 404);
	await panel(page).getByRole("button", { name: comfortWords.keep }).click();
	await take(page).click();
	await expect(isHeard(page)).toHaveCount(1);
	await expect(picturesToo(page)).toHaveCount(0);
	await expect(sheet(page).getByText(keepWords.trouble.pictures)).toHaveCount(0);
});

test("who took stories along without pictures can have these too, by their own size", async ({ page }) => {
	await open(page, "/");
	await begin(page);
	await openKeep(page);
	const choice = (name: string) => sheet(page).getByRole("radio", { name });
	await choice(keepWords.pictureChoices.none).check();
	await take(page).click();
	await expect(allHere(page)).toBeVisible();
	await expect(picturesToo(page)).toHaveCount(0);
	expect(await picturesIn(page)).toBe(0);
	await choice(keepWords.pictureChoices.small).check();
	await expect(picturesToo(page)).toHaveText(`तस्वीरें भी लाएँ, ${kilobytes(today().reduce((sum, { small }) => sum + small, 0))}`);
	await expect(allHere(page)).toBeVisible();
	await picturesToo(page).click();
	await expect(choice(keepWords.pictureChoices.small)).toHaveCount(0);
	await expect(allHere(page)).toBeVisible();
	await expect.poll(() => picturesIn(page)).toBeGreaterThan(0);
});

/** What taking along says when it did not all come: what is here, what is left of it, and how it comes. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { words as comfortWords } from "../src/comforts/words.ts";
import { keepWords } from "../src/offline/keepWords.ts";
import { filesIn } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { open, openPanel, panel } from "./panel.ts";
import { expect, test } from "./reader.ts";
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
	await expect(sheet(page).getByText(keepWords.trouble.network)).toBeVisible();
	const here = new Set(await filesIn(page, "today"));
	const left = today().filter(({ id }) => !here.has(`/stories/${id}.json`));
	expect(left.length).toBeLessThan(today().length - 4);
	const size = `बाक़ी ख़बरें लाएँ, ${kilobytes(left.reduce((sum, { text, small }) => sum + text + small, 0))}`;
	await expect(rest(page)).toHaveText(size);
	await expect(sheet(page).getByText(keepWords.noList)).toHaveCount(0);
	await expect(sheet(page).getByText(keepWords.what(String(today().length)))).toBeVisible();
	await own.start();
	await rest(page).click();
	await expect(allHere(page)).toBeVisible({ timeout: 20_000 });
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

/** What a reader keeps outlives the page that is reloaded and the browser that is killed while it comes. `npm run bench kill` does so five hundred times. */
import type { Page } from "playwright/test";
import { listWords } from "../src/listWords.ts";
import { wishes } from "../src/reader/saved.ts";
import { survive } from "./bench/kill.ts";
import { cutShortAt, inDatabase } from "./device.ts";
import { expect, test } from "./reader.ts";
import { button, open, phone, row, save, shelf } from "./saving.ts";
import { address, sites } from "./sites.ts";

test("nothing that was saved or taken along is lost in twelve reloads and kills", async () => {
	const { reloads, kills, saved, removed, lost } = await survive(address(sites.sample), 12);
	expect([reloads, kills]).toEqual([8, 4]);
	expect(saved).toBeGreaterThan(6);
	expect(removed).toBeGreaterThan(0);
	expect(lost).toEqual([]);
});

/** Presses the button and leaves the page before the database has opened. */
async function pressAndLeave(page: Page): Promise<void> {
	await page.evaluate(() => Object.assign(IDBFactory.prototype, { open: () => ({}) }));
	await button(page).click();
	await open(page, `/story/${phone}`);
}

const wished = async (page: Page) => Number(await inDatabase(page, wishes, wishes, phone)) > 0;

test("what was saved again or removed right before its page was left is so at the next visit", async ({ page }) => {
	await save(page, phone);
	await button(page).click();
	await expect.poll(() => wished(page)).toBe(false);
	await pressAndLeave(page);
	await expect.poll(() => wished(page)).toBe(true);
	await expect(button(page)).toHaveAttribute("aria-pressed", "true");
	await open(page, "/saved");
	await expect.poll(async () => (await shelf(page)).whole).toEqual([phone]);
	await open(page, `/story/${phone}`);
	await pressAndLeave(page);
	await expect.poll(async () => (await shelf(page)).whole).toEqual([]);
	await expect(button(page)).toHaveAttribute("aria-pressed", "false");
	await expect.poll(() => wished(page)).toBe(false);
	// A browser that was killed finds the mark as it was before; clocks go wrong.
	await page.evaluate((id) => localStorage.setItem("pathak.saved", JSON.stringify({ [id]: Date.now() - 60_000 })), phone);
	await open(page, "/saved");
	await expect(page.getByRole("heading", { name: listWords.emptySaved })).toBeVisible();
	expect((await shelf(page)).whole).toEqual([]);
	await test.step("nor does a note stay of one that was removed while its words were coming", async () => {
		const noted = async () => (await shelf(page)).files.filter((file) => file.endsWith(phone));
		await open(page, `/story/${phone}`);
		const isCut = await cutShortAt(page, "put", "/stories/");
		await button(page).click();
		await isCut();
		expect(await noted()).toEqual([`/saved/unfinished/${phone}`]);
		await button(page).click();
		await open(page, "/saved");
		await expect.poll(noted).toEqual([]);
	});
	await test.step("nor pictures of one where the browser is killed while it goes", async () => {
		const left = async () => (await shelf(page)).files.filter((file) => /pictures|saved|stories/.test(file));
		await save(page, phone);
		await open(page, "/saved");
		const isCut = await cutShortAt(page, "delete", "/pictures/");
		await row(page, "पुतिन").getByRole("button").click();
		await page.getByRole("banner").getByRole("link").first().click();
		await isCut();
		await open(page, "/saved");
		await expect.poll(left).toEqual([]);
	});
});

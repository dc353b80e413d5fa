/** A story that is taken back, or moves, while it is on screen: nothing of it stays in sight, and its reader is told what became of it. */
import type { Page } from "playwright/test";
import { listenWords } from "../src/comforts/listen/words.ts";
import { pictureWords } from "../src/comforts/pictureWords.ts";
import { shareWords } from "../src/comforts/shareWords.ts";
import { listWords } from "../src/listWords.ts";
import { words } from "../src/words.ts";
import { bar, listen } from "./listening.ts";
import { ownSiteOnPhone, serverGoesDown } from "./ownSite.ts";
import { lateIsHere, open, openPanel, panel } from "./panel.ts";
import { expect, test } from "./reader.ts";
import { inCharge } from "./saving.ts";
import { Speech, swara } from "./speech.ts";

const own = ownSiteOnPhone("takenBack", 21, serverGoesDown);
const id = "kashmir-qaleen-karghe";
const headline = (page: Page) => page.getByRole("heading", { level: 1 });

async function read(page: Page): Promise<void> {
	await open(page, `/story/${id}`);
	await page.keyboard.press("Shift");
	await lateIsHere(page);
	await expect(page.locator("main article figure img").first()).toHaveRole("button");
}

/** As the newsroom does it, and the page asks when it is looked at again. */
async function takeBack(page: Page, published: object): Promise<void> {
	await own.publish(() => {
		own.edit("live.json", (text) => JSON.stringify({ ...JSON.parse(text), withdrawn: [id] }));
		own.edit(`stories/${id}.json`, (text) => JSON.stringify({ ...JSON.parse(text), published }));
	});
	await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

const withdrawn = { kind: "withdrawn", more: [] };

for (const [what, published, title] of [
	["taken back", withdrawn, words.withdrawn.title],
	["moved", { kind: "moved", href: "https://example.org/", card: null, more: [] }, words.moved.elsewhere],
] as const)
	test(`who reads far down a story that is ${what} sees and hears at once what became of it`, async ({ page }) => {
		await read(page);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await takeBack(page, published);
		await expect(headline(page)).toHaveText(title);
		await expect(headline(page)).toBeFocused();
		await expect(headline(page)).toBeInViewport();
	});

test("no picture of it stays on the screen, and no sheet that would send it on; Back leaves the page as ever", async ({ page }) => {
	for (const [name, button] of [
		[pictureWords.picture, page.locator("main article figure img").first()],
		[shareWords.share, page.getByRole("button", { name: words.share, exact: true })],
	] as const) {
		await page.goto("/");
		await read(page);
		await button.click();
		await expect(page.getByRole("dialog", { name })).toBeVisible();
		await takeBack(page, withdrawn);
		await expect(headline(page)).toHaveText(words.withdrawn.title);
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await expect(headline(page)).toBeFocused();
		await expect(page).toHaveURL(`/story/${id}`);
		await page.goBack();
		await expect(page).toHaveURL("/");
		// What the page asks for by itself is not cut off with the server.
		await page.goto("about:blank");
		await own.stop();
		await own.renew();
	}
});

test("no card of it that could be sent on stays either", async ({ page }) => {
	await read(page);
	await page.getByRole("button", { name: words.share, exact: true }).click();
	await page.getByRole("dialog").getByRole("button", { name: shareWords.makeCard }).click();
	await expect(page.getByRole("dialog", { name: shareWords.card })).toBeVisible();
	await takeBack(page, withdrawn);
	await expect(headline(page)).toHaveText(words.withdrawn.title);
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(headline(page)).toBeFocused();
});

test("a word of it that was opened closes, and its reader goes on at what became of it", async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem("pathak.settings", '{"easy":"on"}'));
	await read(page);
	const words = page.locator("main article .prose > p").first();
	await expect(words).toHaveAttribute("tabindex", "0");
	await words.focus();
	for (const key of ["ArrowRight", "Enter"]) await page.keyboard.press(key);
	await expect(page.locator(".pk-word")).toBeVisible();
	await takeBack(page, withdrawn);
	await expect(page.locator(".pk-word")).toHaveCount(0);
	await expect(headline(page)).toBeFocused();
});

test("who listens to it elsewhere is told, and can close the player; on its own page the player goes by itself", async ({ page }) => {
	await Speech.with(page, [swara]);
	for (const isElsewhere of [true, false]) {
		await read(page);
		await listen(page).click();
		await expect(bar(page).getByRole("button", { name: listenWords.pause })).toBeVisible();
		if (isElsewhere) {
			await page.locator("header a[href='/']").first().click();
			// What that page asks for is not cut off with the server.
			await expect(headline(page)).toHaveText(listWords.todaysNews);
		}
		const onLockScreen = () => page.evaluate(() => navigator.mediaSession.metadata?.title ?? null);
		await expect.poll(onLockScreen).not.toBeNull();
		await takeBack(page, withdrawn);
		if (isElsewhere) {
			await expect(bar(page).getByRole("status").filter({ hasText: /./ })).toHaveText(listenWords.withdrawn);
			await expect.poll(onLockScreen).toBeNull();
			const play = bar(page).getByRole("button", { name: listenWords.play });
			await expect(play).toBeDisabled();
			await page.emulateMedia({ forcedColors: "active" });
			const colour = (name: string) =>
				bar(page)
					.getByRole("button", { name })
					.evaluate((button) => getComputedStyle(button).color);
			expect(await colour(listenWords.play)).not.toBe(await colour(listenWords.shutPlayer));
			await page.emulateMedia({ forcedColors: null });
			await play.click({ force: true });
			await expect(bar(page).getByRole("status").filter({ hasText: /./ })).toHaveText(listenWords.withdrawn);
			await bar(page).getByRole("button", { name: listenWords.shutPlayer }).click();
		}
		await expect(headline(page)).toBeVisible();
		await expect(bar(page)).toHaveCount(0);
		await page.goto("about:blank");
		await own.stop();
		await own.renew();
	}
});

test("settings stay open, and when they are closed the page is read from its headline", async ({ page }) => {
	await read(page);
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await openPanel(page);
	await takeBack(page, withdrawn);
	await expect(headline(page)).toHaveText(words.withdrawn.title);
	await expect(panel(page)).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(panel(page)).toHaveCount(0);
	await expect(headline(page)).toBeFocused();
	await expect(headline(page)).toBeInViewport();
});

test("a story that is saved and open goes from everywhere, also where the host is behind and still gives it", async ({ page }) => {
	await read(page);
	await page.getByRole("button", { name: words.save, exact: true }).click();
	await inCharge(page);
	const copies = () =>
		page.evaluate(async (address) => {
			const kept = await Promise.all((await caches.keys()).map((cacheName) => caches.match(address, { cacheName })));
			return (await Promise.all(kept.map((copy) => copy?.text()))).filter((text) => text?.includes('"kind":"story"')).length;
		}, `/stories/${id}.json`);
	await expect.poll(copies).toBeGreaterThan(0);
	await own.publish(() => own.edit("live.json", (text) => JSON.stringify({ ...JSON.parse(text), withdrawn: [id] })));
	await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
	await expect(headline(page)).toHaveText(words.withdrawn.title);
	await expect.poll(copies).toBe(0);
	// Neither the next question nor the next visit brings it back.
	await page.evaluate((address) => fetch(address), `/stories/${id}.json`);
	expect(await copies()).toBe(0);
});

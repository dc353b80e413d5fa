/** The search without network where something of it is not on the device: what was taken back, or what never came. */
import type { Page } from "playwright/test";
import { findWords } from "../src/find/words.ts";
import { filesIn } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { expect, test } from "./reader.ts";
import { begin } from "./saving.ts";
import { plain, results, said, search } from "./searching.ts";

const own = ownSiteOnPhone(
	"searchTakenBack",
	23,
	/ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource/,
);

const withdrawn = "kosi-teeka-naav";
const isText = (file: string) => /^\/find\/\d+\./.test(file);

/** How many are said to be found; no more than fit into one step are looked for here. */
async function count(page: Page): Promise<number> {
	await expect(results(page).first()).toBeVisible();
	const text = await plain(said(page));
	return text.includes(findWords.foundOne) ? 1 : Number(/(\d+) ख़बरें मिलीं/.exec(text)?.[1]);
}

/** Has a search's files kept, those of the texts it shows too. */
async function searchAndKeep(page: Page, query: string): Promise<number> {
	await page.goto("/");
	await begin(page);
	await search(page, query);
	const found = await count(page);
	await expect.poll(async () => (await filesIn(page, "find")).filter(isText).length).toBe(2);
	return found;
}

test("a story that was taken back is found no more, and the others of its file are", async ({ page }) => {
	const found = await searchAndKeep(page, "पानी");
	const shown = await results(page).count();
	await own.withdraw(withdrawn);
	await page.evaluate(() => fetch("/live.json"));
	const named = () =>
		page.evaluate(async (id) => {
			const cache = await caches.open("find");
			const texts = await Promise.all((await cache.keys()).map(async (request) => (await cache.match(request))?.text()));
			return texts.filter((text) => text?.includes(id)).length;
		}, withdrawn);
	await expect.poll(named).toBe(0);
	await expect.poll(async () => (await filesIn(page, "find")).filter(isText).length).toBe(2);
	await own.stop();
	await page.goto(`/search?q=${encodeURIComponent("पानी")}`);
	expect(await count(page)).toBe(found - 1);
	await expect(results(page)).toHaveCount(Math.min(shown, found - 1));
	await page.goto(`/search?q=${encodeURIComponent("कोसी")}`);
	await expect(page.getByRole("heading", { level: 1, name: findWords.nothing("कोसी") })).toBeVisible();
});

test("without network no more stories are counted than can be shown", async ({ page }) => {
	const found = await searchAndKeep(page, "पानी");
	await page.evaluate(async () => {
		const cache = await caches.open("find");
		const [file] = (await cache.keys()).filter(({ url }) => /\/find\/1\./.test(url));
		// Without it the browser's own cache would answer.
		if (file) await cache.put(file, new Response("", { status: 503 }));
	});
	await own.stop();
	await page.goto(`/search?q=${encodeURIComponent("पानी")}`);
	const left = await count(page);
	expect(left).toBeLessThan(found);
	await expect(results(page)).toHaveCount(left);
	await expect.poll(() => plain(said(page))).toContain(findWords.missing);
	// However much is shown, what is searched in stays as long as the list names it.
	const texts = Array.from({ length: 160 }, (_, index) => `/find/${index + 100}.0000abcd.json`);
	for (const text of texts) own.write(text, "[]");
	await own.start();
	await page.goto("/");
	await page.evaluate((all) => Promise.all(all.map((text) => fetch(text))), texts);
	const kept = async (which: (file: string) => boolean) => (await filesIn(page, "find")).filter(which).length;
	const isShard = (file: string) => /titles|bodies/.test(file);
	await expect.poll(() => kept(isText)).toBe(150);
	expect(await kept(isShard)).toBe(2);
	await own.publish(() => own.edit("find/shards.2.json", (list) => list.replace(/(?<="stamp":")\w+/, "0000abcd")));
	await page.evaluate(() => fetch("/find/shards.2.json"));
	await expect.poll(() => kept(isShard)).toBe(0);
});

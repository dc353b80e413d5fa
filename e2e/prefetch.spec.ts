/** The story that is meant, or comes next, is fetched ahead, one at a time; for who saves data or has a slow line, none. */
import type { Page } from "playwright/test";
import { lateIsHere, open, story } from "./panel.ts";
import { expect, test } from "./reader.ts";

test.use({ viewport: { width: 1280, height: 800 } });

/** Stories that the page asks for, in order, and how many at most at once: each is held until it is let go. */
async function hold(page: Page) {
	const asked: string[] = [];
	const held: (() => void)[] = [];
	const seen = { asked, most: 0, letGo: () => held.shift()?.() };
	let open = 0;
	await page.route("**/stories/*.json", async (route) => {
		asked.push(new URL(route.request().url()).pathname.replace("/stories/", "/story/").replace(".json", ""));
		open += 1;
		seen.most = Math.max(seen.most, open);
		await new Promise<void>((go) => held.push(go));
		open -= 1;
		await route.continue();
	});
	return seen;
}

/** The addresses of stories that a page leads to. */
const ahead = (page: Page) =>
	page
		.locator('main :is(h2, h3) a[href^="/story/"]')
		.evaluateAll((links) => [...new Set(links.map((each) => each.getAttribute("href") ?? ""))]);

const link = (page: Page, path = "") => page.locator(`main :is(h2, h3) a[href="${path}"]`).first();

async function awake(page: Page, path: string): Promise<void> {
	await open(page, path);
	await page.keyboard.press("Shift");
	await lateIsHere(page);
}

test("one at a time: what was meant last while one comes is next, what was meant between is not asked for", async ({ page }) => {
	await awake(page, "/");
	const seen = await hold(page);
	const [first, second, third, fourth, fifth] = await ahead(page);
	await link(page, first).hover();
	await expect.poll(() => seen.asked).toEqual([first]);
	// The page goes along with the focus, and would bring others under the pointer.
	await page.mouse.move(0, 0);
	await link(page, second).focus();
	await link(page, third).focus();
	seen.letGo();
	await expect.poll(() => seen.asked).toEqual([first, third]);
	seen.letGo();
	// A finger that moves on scrolls; one that rests means it.
	await link(page, fourth).evaluate((each) => {
		for (const type of ["touchstart", "touchmove"]) each.dispatchEvent(new Event(type, { bubbles: true }));
	});
	await link(page, fifth).dispatchEvent("touchstart");
	await expect.poll(() => seen.asked).toEqual([first, third, fifth]);
	seen.letGo();
	expect(seen.most).toBe(1);
	// What came ahead is not asked for again.
	await link(page, third).press("Enter");
	await expect(page).toHaveURL(third ?? "");
	await expect(page.getByRole("main").locator("article h1")).toBeVisible();
	expect(seen.asked).toEqual([first, third, fifth]);
});

test("the next story comes when its reader has come down to it", async ({ page }) => {
	await awake(page, story);
	const seen = await hold(page);
	const next = page.locator('main section:last-of-type a[href^="/story/"]').last();
	await next.scrollIntoViewIfNeeded();
	await expect.poll(() => seen.asked).toEqual([await next.getAttribute("href")]);
	seen.letGo();
});

for (const connection of [{ saveData: true }, { effectiveType: "2g" }, { effectiveType: "slow-2g" }])
	test(`none comes with ${JSON.stringify(connection)}, however it is meant`, async ({ page }) => {
		await page.addInitScript((value) => Object.defineProperty(navigator, "connection", { value }), connection);
		await awake(page, "/");
		const seen = await hold(page);
		const [first, second, third] = await ahead(page);
		await link(page, first).hover();
		await link(page, second).dispatchEvent("touchstart");
		await link(page, second).focus();
		await link(page, third).click();
		// The story that is opened is the first that is asked for.
		await expect.poll(() => seen.asked).toEqual([third]);
		seen.letGo();
		await expect(page.getByRole("main").locator("article h1")).toBeVisible();
		const next = page.locator('main section:last-of-type a[href^="/story/"]').last();
		await next.scrollIntoViewIfNeeded();
		await next.focus();
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		expect(seen.asked).toEqual([third]);
	});

test("where a line becomes slow, or data is to be saved, during a visit, nothing comes ahead until it is over", async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { effectiveType: "4g", saveData: false } }));
	const become = (line: object) =>
		page.evaluate((changed) => void Object.assign((navigator as unknown as { connection: object }).connection, changed), line);
	await awake(page, "/");
	const seen = await hold(page);
	const [first, second, third, fourth] = await ahead(page);
	await link(page, first).focus();
	await expect.poll(() => seen.asked).toEqual([first]);
	seen.letGo();
	await become({ effectiveType: "2g" });
	await link(page, second).focus();
	await become({ effectiveType: "4g", saveData: true });
	await link(page, third).focus();
	await become({ saveData: false });
	await link(page, fourth).focus();
	await expect.poll(() => seen.asked).toEqual([first, fourth]);
	seen.letGo();
	expect(seen.asked).toEqual([first, fourth]);
});

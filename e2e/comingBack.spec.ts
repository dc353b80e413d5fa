/** A page that stood without network while the newsroom went on: when the network comes back it is as new as the site, and no line in sight has moved. */
import type { Page } from "playwright/test";
import { pictureWords } from "../src/comforts/pictureWords.ts";
import { words as comfortWords } from "../src/comforts/words.ts";
import { findWords } from "../src/find/words.ts";
import { failures, words } from "../src/words.ts";
import { filesIn } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { open } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { begin, inCharge } from "./saving.ts";

const own = ownSiteOnPhone("comingBack", 15, /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource/);
const story = "/story/putin-biden-phone-0907";
const file = "stories/putin-biden-phone-0907.json";

const age = (page: Page) => page.getByRole("status").filter({ hasText: "की प्रति" });

/** A page's copy is opened without network; then it is changed at the newsroom, and the network comes back. */
async function comeBack(page: Page, path: string, at: number, changed: string, change: (text: string) => string): Promise<Seen[]> {
	await page.goto(path);
	await takenOver(page);
	await page.keyboard.press("Shift");
	await inCharge(page);
	await expect.poll(() => filesIn(page, "stories")).toEqual(expect.arrayContaining(["/edition.json", `/${changed}`]));
	await page.context().setOffline(true);
	await page.reload();
	await takenOver(page);
	await expect(age(page)).toBeVisible();
	await page.evaluate((top) => scrollTo(0, top), at);
	const before = await inSight(page);
	await own.publish(() => own.edit(changed, change));
	await page.context().setOffline(false);
	return before;
}

type Seen = { readonly what: string; readonly top: number };

/** Every word in sight, and where it stands. */
const inSight = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll("main :is(h1, h2, h3, p, li, img)")]
			.map((element) => ({ element, top: element.getBoundingClientRect().top }))
			.filter(({ element, top }) => element.checkVisibility() && top < innerHeight && top + element.clientHeight > 0)
			.map(({ element, top }) => ({ what: element.textContent, top })),
	);

/** Nothing but the rest of a pixel has moved. */
async function expectStill(page: Page, before: readonly Seen[]): Promise<void> {
	const now = await inSight(page);
	expect(now.map(({ what }) => what)).toEqual(before.map(({ what }) => what));
	for (const [index, { what, top }] of before.entries()) expect(Math.abs((now[index]?.top ?? 0) - top), what).toBeLessThan(1);
}

const first = /जिनेवा/;
const added = (text: string) => text.replace(/"body":\[/, `"body":[{"type":"paragraph","text":"${"नया पहला अनुच्छेद आया। ".repeat(9)}"},`);

test("a kept story is renewed under its reader's eyes, and what is read stays where it is", async ({ page }) => {
	const before = await comeBack(page, story, 2200, file, (text) => added(text).replace(first, "जेनेवा"));
	await expect(age(page)).toHaveCount(0);
	await expect(page.getByRole("main")).toContainText("नया पहला अनुच्छेद");
	await expectStill(page, before);
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2300);
	// What has changed since the copy is marked when that is asked for.
	await page.getByRole("status").getByRole("button", { name: comfortWords.show }).click();
	await expect(page.locator(".pk-since")).toContainText("अनुच्छेद");
	await expect(page.locator(".prose ins").first()).toContainText("नया पहला अनुच्छेद");
});

test("a story that was taken back meanwhile is not read on", async ({ page }) => {
	await comeBack(page, story, 800, file, (text) => {
		const { id, articleSection } = JSON.parse(text);
		return JSON.stringify({ id, articleSection, published: { kind: "withdrawn", more: [] } });
	});
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.withdrawn.title);
	await expect(page.getByRole("status").filter({ hasText: comfortWords.edited(true) })).toHaveCount(0);
});

test("where a line in sight would move, the story stays the old copy until it is asked for", async ({ page }) => {
	const before = await comeBack(page, story, 800, file, added);
	const line = page.getByRole("status").filter({ hasText: comfortWords.edited(true) });
	await expect(line).toBeVisible();
	await expect(age(page)).toBeVisible();
	await expectStill(page, before);
	await page.keyboard.press("Control+f");
	const finding = page.getByRole("search").filter({ has: page.getByRole("searchbox", { name: findWords.inStory }) });
	await finding.getByRole("searchbox").fill("नया पहला");
	await expect(finding.locator("output")).toHaveText(findWords.noHit);
	await line.getByRole("button", { name: comfortWords.showNew }).click();
	await expect(page.getByRole("main")).toContainText("नया पहला अनुच्छेद");
	// What is looked for is found in it as it stands now.
	await expect(finding.locator("output")).toHaveText("1 / 9");
	await expect(age(page)).toHaveCount(0);
	await expect(line).toHaveCount(0);
});

test("what an update brings is at hand as the rest is: its picture opens, its words can be asked for, its part is marked", async ({
	page,
}) => {
	await page.addInitScript(() => localStorage.setItem("pathak.settings", '{"easy":"on"}'));
	const alt = "नई तस्वीर";
	const part = "नया हिस्सा";
	await comeBack(page, story, 800, file, (text) => {
		const { body, ...more } = JSON.parse(added(text));
		const image = { type: "image", src: "/pictures/market.svg", width: 1200, height: 800, alt };
		return JSON.stringify({ ...more, body: [body[0], image, ...body.slice(1, -3), { type: "heading", text: part }, ...body.slice(-3)] });
	});
	await expect(page.locator(".prose > p").first()).toHaveAttribute("tabindex", "0");
	await page.getByRole("status").getByRole("button", { name: comfortWords.showNew }).click();
	await page.getByRole("button", { name: alt }).click();
	await expect(page.getByRole("dialog", { name: pictureWords.picture }).getByRole("img", { name: alt })).toBeVisible();
	await page.goBack();
	await expect(page.locator(".prose > :is(p, h2):not([tabindex='0'])")).toHaveCount(0);
	await page.getByRole("heading", { name: part }).evaluate((heading) => heading.scrollIntoView({ block: "start" }));
	const marked = page.locator("main details a[aria-current]");
	await expect(marked).toHaveText(part);
	// The mark that stood before the update goes on from there.
	await page.evaluate(() => scrollTo(0, 0));
	await expect(marked).toHaveCount(0);
});

test("a kept front is renewed by itself; with new stories it stays the old copy, which the line says, until they are asked for", async ({
	page,
}) => {
	const head = "lists/front/head.json";
	const last = (text: string) => JSON.parse(text).bands.at(-1).cards.at(-1).headline as string;
	const before = await comeBack(page, "/", 0, head, (text) => text.replaceAll(last(text), "आख़िरी शीर्षक बदल गया"));
	await expect(age(page)).toHaveCount(0);
	await expect(page.getByRole("main")).toContainText("आख़िरी शीर्षक बदल गया");
	await expectStill(page, before);
	await page.goto("about:blank");
	await comeBack(page, "/", 0, head, (text) => {
		const list = JSON.parse(text);
		return JSON.stringify({ ...list, wire: [{ ...list.wire[0], id: "nayi", headline: "बिलकुल नई" }, ...list.wire] });
	});
	const line = page.getByRole("status").filter({ hasText: comfortWords.newStories(1, "1") });
	await expect(line).toBeVisible();
	await expect(age(page)).toBeVisible();
	await line.getByRole("button", { name: comfortWords.showNew }).click();
	await expect(page.getByRole("main")).toContainText("बिलकुल नई");
	await expect(age(page)).toHaveCount(0);
});

test("a section that was edited meanwhile is renewed by itself, kept or not", async ({ page, context }) => {
	const head = "lists/duniya/head.json";
	const last = (text: string) => JSON.parse(text).cards.at(-1).headline as string;
	await page.goto("/section/duniya");
	await takenOver(page);
	await page.keyboard.press("Shift");
	await inCharge(page);
	await context.setOffline(true);
	await own.publish(() => own.edit(head, (text) => text.replaceAll(last(text), "आख़िरी शीर्षक बदल गया")));
	await page.evaluate(() => {
		const now = Date.now.bind(Date);
		Date.now = () => now() + 120_000;
	});
	await context.setOffline(false);
	await expect(page.getByRole("main")).toContainText("आख़िरी शीर्षक बदल गया");
});

test("where not even the edition could be had, the page keeps its word and comes by itself with the network", async ({ page, context }) => {
	await page.goto(story);
	await takenOver(page);
	await page.keyboard.press("Shift");
	await inCharge(page);
	await expect.poll(() => filesIn(page, "pages")).toContain(story);
	await context.setOffline(true);
	await page.evaluate(async () => {
		await caches.delete("pages");
		for (const name of await caches.keys()) await (await caches.open(name)).delete("/edition.json");
	});
	await page.reload();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(failures.offline.title);
	await expect(page.getByRole("contentinfo")).toHaveCount(0);
	await context.setOffline(false);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/पुतिन/);
	await expect(page.getByRole("contentinfo")).toBeVisible();
});

test("a page for which no worker came asks for one when the network is back", async ({ page }) => {
	await page.addInitScript(() => {
		const { register } = ServiceWorkerContainer.prototype;
		ServiceWorkerContainer.prototype.register = () => {
			Object.assign(ServiceWorkerContainer.prototype, { register });
			return Promise.reject(new TypeError("no network"));
		};
	});
	await page.goto(story);
	await takenOver(page);
	await page.keyboard.press("Shift");
	await page.waitForFunction(() => /native/.test(String(ServiceWorkerContainer.prototype.register)));
	await page.evaluate(() => dispatchEvent(new Event("online")));
	await inCharge(page);
});

/** A list with stories that came after the page was built; on the front the first of them leads, with the old lead's picture. */
const withNew = (text: string, ids: readonly string[]): string => {
	const list = JSON.parse(text);
	const [first] = list.cards ?? list.wire;
	const made = ids.map((id, index) => ({ ...first, id, datePublished: "2021-07-10T09:00:00+05:30", headline: `नई ख़बर ${index + 1}` }));
	if (list.cards) return JSON.stringify({ ...list, cards: [...made, ...list.cards] });
	const [lead, ...others] = made;
	return JSON.stringify({ ...list, lead: { ...lead, image: list.lead.image }, wire: [...others, ...list.wire] });
};

for (const [what, path, file, ids] of [
	["front", "/", "lists/front/head.json", ["nayi-1", "nayi-2", "nayi-3"]],
	["a section", "/section/desh", "lists/desh/head.json", ["nayi-1"]],
] as const)
	test(`coming back to ${what}, new stories wait in one line until they are asked for`, async ({ page, context }) => {
		await open(page, path);
		await begin(page);
		await page.evaluate(() => scrollTo(0, 900));
		const lead = page.locator("main h2 ~ a img").first();
		if (path === "/") await lead.evaluate((picture) => picture.setAttribute("data-old", ""));
		const before = await page.getByRole("main").innerText();
		const place = await page.evaluate(() => scrollY);
		await context.setOffline(true);
		await own.publish(() => own.edit(file, (text) => withNew(text, ids)));
		await page.evaluate(() => {
			const now = Date.now.bind(Date);
			Date.now = () => now() + 120_000;
		});
		await context.setOffline(false);
		const line = page.getByRole("status").filter({ hasText: ids.length === 1 ? "1 नई ख़बर" : `${ids.length} नई ख़बरें` });
		await expect(line).toBeVisible();
		expect(await page.getByRole("main").innerText()).toBe(before);
		expect(await page.evaluate(() => scrollY)).toBe(place);
		await line.getByRole("button", { name: comfortWords.showNew }).click();
		await expect(page.getByRole("link", { name: "नई ख़बर 1", exact: true }).first()).toBeFocused();
		await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(place);
		await expect(page.locator(":focus")).toBeInViewport({ ratio: 1 });
		await expect(page.locator("[data-old]"), "nothing that was done to the old lead's picture is the new one's").toHaveCount(0);
		await expect(line).toHaveCount(0);
	});

for (const [what, width, isFirst, isHidden] of [
	["beside what stands lower is what", 1280, true, false],
	["in the last band is what", 360, false, false],
	["that is not drawn is not waited for: the top of the page", 360, false, true],
] as const)
	test(`a new story ${what} comes into sight`, async ({ page, context }) => {
		await page.setViewportSize({ width, height: 740 });
		await open(page, "/");
		await begin(page);
		await page.evaluate(() => scrollTo(0, 300));
		await context.setOffline(true);
		await own.publish(() =>
			own.edit("lists/front/head.json", (text) => {
				const list = JSON.parse(text);
				const made = (id: string) => ({ ...list.wire[0], id, datePublished: "2021-07-10T09:00:00+05:30", headline: `नई ख़बर ${id}` });
				if (isFirst) [list.pair[0], list.side[0]] = [made("neeche"), made("pehli")];
				else list.bands.at(-1).cards[0] = made("pehli");
				return JSON.stringify(list);
			}),
		);
		await page.evaluate(() => {
			const now = Date.now.bind(Date);
			Date.now = () => now() + 120_000;
		});
		if (isHidden)
			await page.evaluate(async () => {
				const sheet = await new CSSStyleSheet().replace('main a[href="/story/pehli"] { display: none }');
				document.adoptedStyleSheets.push(sheet);
			});
		await context.setOffline(false);
		await page.getByRole("button", { name: comfortWords.showNew }).click();
		const headline = isHidden ? page.getByRole("heading", { level: 1 }) : page.getByRole("link", { name: "नई ख़बर pehli", exact: true });
		await expect(headline).toBeFocused();
		if (!isHidden) await expect(headline).toBeInViewport({ ratio: 1 });
		if (isFirst || isHidden) await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	});

test("a page that could not come without network comes by itself when there is one", async ({ page, context }) => {
	await open(page, "/");
	await begin(page);
	await context.setOffline(true);
	await page.goto("/story/kuen-ka-paani");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(failures.offline.title);
	// What waits for the network is there once it has asked in vain what was taken back.
	await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/live.json")));
	await context.setOffline(false);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/कुएँ/);
});

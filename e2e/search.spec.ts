/** A reader searches: in either script, while typing, by keyboard, without a network, and is told what was done with what they typed. */
import { longestText } from "../src/find/asked.ts";
import { findWords, reachWords } from "../src/find/words.ts";
import { listWords } from "../src/listWords.ts";
import { unbind } from "../src/text/bind.ts";
import { words } from "../src/words.ts";
import { expect, takenOver, test } from "./reader.ts";
import { answered, box, filters, marksOf, plain, results, said, search } from "./searching.ts";
import { now, sites } from "./sites.ts";
import { faultsInThemes } from "./themes.ts";

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date(now)));

test("every page leads to the search, where one may type at once and is shown results while typing", async ({ page }) => {
	for (const path of ["/", "/story/putin-biden-phone-0907", "/section/desh"]) {
		await page.goto(path);
		await takenOver(page);
		await page.getByRole("link", { name: words.find, exact: true }).first().click();
		await expect(box(page)).toBeFocused();
	}
	await page.keyboard.type("barish mum");
	await answered(page, "barish mum");
	await expect(results(page)).toHaveCount(1);
	expect(await marksOf(page)).toEqual(["मुंबई", "बारिश"]);
	await page.keyboard.type("bai");
	await expect(page).toHaveURL("/search?q=barish+mumbai");
	await expect(page).toHaveTitle(/^खोज: barish mumbai · /);
	await answered(page, "barish mumbai");
	await expect.poll(() => plain(said(page))).toContain("इसे बारिश मुंबई मानकर एक ख़बर मिली।");
	await said(page).getByRole("link", { name: findWords.writeHindi }).click();
	await expect(box(page)).toHaveValue("बारिश मुंबई");
	await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: "बारिश मुंबई" })}`);
	await expect(results(page)).toHaveCount(1);
});

test("a story opened from the results is there, and Back leads to them again", async ({ page }) => {
	await search(page, "पुतिन");
	await results(page).first().getByRole("link").click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("पुतिन");
	await page.goBack();
	await expect(box(page)).toHaveValue("पुतिन");
	await expect(results(page).first()).toBeVisible();
});

test("what was typed is read as it was meant, and what was done with it is said", async ({ page }) => {
	await test.step("what was taken for another word is said to be", async () => {
		await search(page, "डिल्ली");
		await expect(results(page).first()).toBeVisible();
		await expect.poll(() => plain(said(page))).toContain("“डिल्ली” नहीं मिला, “दिल्ली” की ख़बरें दिखा रहे हैं।");
		await search(page, "दिल्ली क्वज्ग्ध");
		await expect(results(page).first()).toBeVisible();
		await expect.poll(() => plain(said(page))).toContain("“क्वज्ग्ध” किसी शीर्षक या ख़बर की शुरुआत में नहीं मिला।");
		// Which of the words was taken for it is said where not all of them were.
		await search(page, "zqxv barish");
		await expect.poll(() => plain(said(page))).toContain("“zqxv” किसी शीर्षक या ख़बर की शुरुआत में नहीं मिला। “barish” को बारिश मानकर");
		// All of these are counted, few of them shown till more are asked for.
		await expect(results(page)).toHaveCount(3);
		await page.getByRole("button", { name: findWords.more }).click();
		await expect.poll(() => results(page).count()).toBeGreaterThan(3);
		await expect(results(page).nth(3).getByRole("link")).toBeFocused();
		await search(page, "barish");
		await expect.poll(() => plain(said(page))).toContain("इसे बारिश मानकर");
	});
	await test.step("of an endless text the headline has as much as leaves room for what helps", async () => {
		await search(page, "क्ष".repeat(300));
		const heading = page.getByRole("heading", { level: 1 });
		await expect(heading).toContainText("क्ष…");
		expect((await heading.innerText()).length).toBeLessThan(300);
	});
	await test.step("words that no story has together are offered one by one", async () => {
		await search(page, "रसोई बाँध बरसात");
		await expect(page.getByRole("main")).toContainText(findWords.apart.split("।")[0] ?? "");
		await page.getByRole("link", { name: findWords.searchFor("बाँध") }).click();
		await expect(results(page).first()).toContainText("बाँध");
	});
	await test.step("words in quotes stand together, a word after a minus does not come", async () => {
		await search(page, '"रात भर बारिश"');
		await expect(results(page)).toHaveCount(1);
		await search(page, '"raat bhar barish"');
		await expect(results(page)).toHaveCount(1);
		await search(page, '"रात भर बारिश" -"raat bhar"');
		await expect(page.getByText(findWords.minus)).toBeVisible();
		await search(page, '"रात भर बारिश" -बारिश');
		await expect(page.getByText(findWords.minus)).toBeVisible();
		await search(page, '"भर रात बारिश"');
		await expect(page.getByRole("heading", { level: 1 })).toContainText("“‘भर रात बारिश’” से कुछ नहीं मिला");
		await page.getByRole("link", { name: findWords.dropQuotes }).click();
		await expect(results(page)).toHaveCount(1);
		await search(page, '"bhar raat barish"');
		await expect(page.getByRole("main")).toContainText("हमने इसे भर रात बारिश मानकर ढूँढा। ये शब्द");
		await search(page, '"रसोई बाँध बरसात"');
		await expect(page.getByRole("main")).toContainText(findWords.apart.split("।")[0] ?? "");
		await search(page, "बारिश -मुंबई");
		await expect(results(page).first()).toBeVisible();
		expect((await results(page).allTextContents()).join()).not.toContain("मुंबई");
	});
});

test("filters live in the address and count what they would show", async ({ page }) => {
	await search(page, "बारिश");
	await expect(results(page).first()).toBeInViewport();
	const all = await results(page).count();
	expect(all).toBeGreaterThan(2);
	const desh = filters(page).getByRole("link", { name: /^देश/ });
	const count = Number((await desh.innerText()).replace(/\D/g, ""));
	expect(count).toBeLessThan(all);
	await desh.click();
	await expect(page).toHaveURL(/in=desh/);
	await expect(results(page)).toHaveCount(count);
	await expect(desh).toHaveAttribute("aria-current", "true");
	await page.reload();
	await expect(results(page)).toHaveCount(count);
	await filters(page).getByRole("link", { name: findWords.all }).click();
	await expect(results(page)).toHaveCount(all);
	await search(page, "पुल", "&when=week");
	await expect(results(page).first()).toBeVisible();
	const days = await page.locator("#results time").evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
	for (const day of days) expect(Date.parse(now) - Date.parse(day)).toBeLessThan(8 * 86_400_000);
	await expect(filters(page).getByRole("link", { name: reachWords.week })).toHaveAttribute("aria-current", "true");
});

test("Back takes a filter and another script back, and leads out of the search after what was typed", async ({ page }) => {
	await page.goto("/");
	await takenOver(page);
	await page.getByRole("link", { name: words.find, exact: true }).first().click();
	await expect(box(page)).toBeFocused();
	await page.keyboard.type("bari");
	await expect(page).toHaveURL("/search?q=bari");
	await page.keyboard.type("sh");
	await expect(page).toHaveURL("/search?q=barish");
	const all = results(page);
	await answered(page, "barish");
	const found = await all.count();
	await filters(page).getByRole("link", { name: /^देश/ }).click();
	await expect(page).toHaveURL(/in=desh/);
	await expect.poll(() => all.count()).toBeLessThan(found);
	await page.goBack();
	await expect(page).toHaveURL("/search?q=barish");
	await expect(all).toHaveCount(found);
	await said(page).getByRole("link", { name: findWords.writeHindi }).press("Enter");
	await expect(box(page)).toHaveValue("बारिश");
	// The link has gone with what it stood in.
	await expect(box(page)).toBeFocused();
	await page.goBack();
	await expect(box(page)).toHaveValue("barish");
	await page.goBack();
	await expect(page).toHaveURL(/\/(search)?$/);
	await expect(filters(page)).toHaveCount(0);
});

test("Back leads to the searches that were meant, one after another, and not to those on the way", async ({ page }) => {
	await page.goto("/");
	await takenOver(page);
	await page.getByRole("link", { name: words.find, exact: true }).first().click();
	await expect(box(page)).toBeFocused();
	for (const query of ["mumbai", "putin", "isro"]) {
		await box(page).selectText();
		await page.keyboard.type(query.slice(0, 3));
		// The reader pauses, and goes on.
		await expect(page).toHaveURL(`/search?q=${query.slice(0, 3)}`);
		await page.keyboard.type(query.slice(3));
		await page.keyboard.press("Enter");
		await expect(page).toHaveURL(`/search?q=${query}`);
	}
	for (const query of ["putin", "mumbai"]) {
		await page.goBack();
		await expect(box(page)).toHaveValue(query);
		await expect(page).toHaveURL(`/search?q=${query}`);
	}
	await page.goBack();
	await expect(page).toHaveURL("/");
});

test("signs that turn the direction of writing turn nothing but the box", async ({ page }) => {
	await search(page, "\u202enitup\u2066");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("“nitup” से कुछ नहीं मिला");
	await expect(page).toHaveTitle(/^खोज: nitup · /);
	await box(page).fill("\u202eputin");
	await page.keyboard.press("Enter");
	await expect(results(page).first()).toBeVisible();
	await page.getByRole("button", { name: findWords.clear }).click();
	await expect(page.locator("section").getByRole("link").first()).toHaveText("putin");
	// Of these alone nothing is read.
	await box(page).fill("mumbai");
	await expect(results(page).first()).toBeVisible();
	await box(page).fill("\u202e\u2066");
	await expect(page.getByText(unbind(findWords.how).slice(0, 20))).toBeVisible();
	await expect(page.getByRole("main").getByRole("link", { name: "खेल" })).toBeVisible();
});

test("from a week one goes on to the month, where it has more", async ({ page }) => {
	await page.clock.setFixedTime(new Date("2021-07-16T07:30:00+05:30"));
	await search(page, "पानी", "&when=week");
	await expect(results(page).first()).toBeVisible();
	const inWeek = await results(page).count();
	await filters(page).getByRole("link", { name: reachWords.month }).click();
	await expect(page).toHaveURL(/when=month/);
	await expect.poll(() => results(page).count()).toBeGreaterThan(inWeek);
	await filters(page).getByRole("link", { name: reachWords.week }).click();
	await expect(results(page)).toHaveCount(inWeek);
});

test("words are offered for the one being typed, and can be taken by keyboard", async ({ page }) => {
	await search(page, "");
	await box(page).fill("mumb");
	const offered = page.getByRole("list", { name: findWords.suggestions }).getByRole("button");
	await expect(offered.first()).toHaveText("मुंबई");
	const [edge = 0, left] = await offered
		.first()
		.evaluate((button) => [document.querySelector("#search-text"), button.parentElement].map((each) => each?.getBoundingClientRect().left));
	expect(left).toBe(edge);
	// Put away, and the text stays; another key brings them again.
	await page.keyboard.press("Escape");
	await expect(offered).toHaveCount(0);
	await expect(box(page)).toHaveValue("mumb");
	await page.keyboard.press("Backspace");
	await expect(offered).not.toHaveCount(0);
	await answered(page, "mum");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("End");
	await expect(offered.last()).toBeFocused();
	await page.keyboard.press("Home");
	await expect(offered.first()).toBeFocused();
	await page.keyboard.press("Control+End");
	await expect(offered.first()).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(offered).toHaveCount(0);
	await expect(box(page)).toBeFocused();
	await page.keyboard.press("Shift+ArrowDown");
	await expect(box(page)).toBeFocused();
	await page.keyboard.press("Backspace");
	await page.keyboard.press("m");
	await answered(page, "mum");
	await page.keyboard.press("ArrowDown");
	await expect(offered.first()).toBeFocused();
	// What is typed meanwhile goes on in the box.
	await page.keyboard.press("b");
	await expect(box(page)).toHaveValue("mumb");
	await expect(box(page)).toBeFocused();
	await answered(page, "mumb");
	await expect(offered.first()).toHaveText("मुंबई");
	await page.keyboard.press("ArrowDown");
	await expect(offered.first()).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(box(page)).toHaveValue("मुंबई ");
	await expect(box(page)).toBeFocused();
	await expect(offered).toHaveCount(0);
	await answered(page, "मुंबई");
	await page.keyboard.press("ArrowDown");
	await expect(results(page).first().getByRole("link")).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/story\//);
});

test("a word that was offered takes the place of that word alone: the minus, the quote and the name before it stay", async ({ page }) => {
	await search(page, "");
	const offered = page.getByRole("list", { name: findWords.suggestions }).getByRole("button", { name: "मुंबई", exact: true });
	for (const [typed, taken] of [
		["बारिश -mumb", "बारिश -मुंबई "],
		['"mumb', '"मुंबई '],
		["दिल्ली-mumb", "दिल्ली-मुंबई "],
		["barish,mumb", "barish,मुंबई "],
		["बारिश mumb", "बारिश मुंबई "],
	] as const) {
		await box(page).fill(typed);
		await offered.click();
		await expect(box(page)).toHaveValue(taken);
	}
});

test("nothing found: the other script, the nearest spelling, a way out of the filters, and something to read", async ({ page }) => {
	await search(page, "ghadiyalpak");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("“ghadiyalpak” से कुछ नहीं मिला");
	await expect(
		page
			.locator("section")
			.filter({ has: page.getByRole("heading", { name: words.allSections }) })
			.getByRole("link", { name: "विज्ञान" }),
	).toHaveAttribute("href", "/section/vigyan");
	await page.getByRole("main").getByRole("link", { name: "घड़ियाल खोजें" }).press("Enter");
	await expect(box(page)).toHaveValue("घड़ियाल");
	await expect(box(page)).toBeFocused();
	await expect(results(page).first()).toBeVisible();
	// The name of a section, which stands in no story.
	await search(page, "खेल");
	await expect(page.getByRole("main").getByRole("link", { name: listWords.allOf("खेल") })).toHaveAttribute("href", "/section/khel");
	await search(page, "-मुंबई");
	await expect(page.getByRole("main").getByRole("link", { name: findWords.searchFor("मुंबई") })).toBeVisible();
	// What was typed is understood, and stands in another section: nothing is to be mended but the filter.
	await search(page, "putin", "&in=khel");
	const ways = page.getByRole("main").getByRole("link", { name: new RegExp(`^(?:${findWords.dropFilters}|${findWords.writeHindi})$`) });
	await expect(ways).toHaveText([findWords.dropFilters, findWords.writeHindi]);
	await expect(page.getByRole("main").getByText(unbind(findWords.notHere))).toBeVisible();
	await expect(page.getByText(unbind(findWords.tryOther))).toHaveCount(0);
	await expect(page.getByRole("main").getByRole("link", { name: findWords.searchFor("बाँध") })).toHaveCount(0);
	await search(page, "मुंबई", "&in=khel");
	const news = page.getByRole("heading", { name: words.bigNews });
	await expect(news).toBeVisible();
	await page.setViewportSize({ width: 360, height: 740 });
	const room = await news.evaluate((heading) => {
		const { top } = heading.getBoundingClientRect();
		const bottoms = Array.from(document.querySelectorAll("main a"), (link) => link.getBoundingClientRect().bottom);
		return top - Math.max(...bottoms.filter((bottom) => bottom <= top));
	});
	expect(room, "room under the buttons").toBeGreaterThan(24);
	await page.getByRole("main").getByRole("link", { name: findWords.dropFilters }).click();
	await expect(results(page).first()).toBeVisible();
});

test("searches made on this device are offered again and can be forgotten", async ({ page }) => {
	// Come to by its address, as a browser's own box does, and read for a while, which is over at once.
	await page.addInitScript(() => {
		const own = setTimeout;
		Object.assign(globalThis, { setTimeout: (use: () => void, ms?: number) => own(use, ms === 5000 ? 0 : ms) });
		// A clock that is set knows no navigation.
		Object.assign(performance, { getEntriesByType: () => [{ type: "navigate", name: location.href }] });
	});
	await search(page, "मुंबई");
	await expect(results(page).first()).toBeVisible();
	const kept = () => page.evaluate(() => localStorage.getItem("pathak.searches") ?? "");
	await expect.poll(kept).toContain("मुंबई");
	await search(page, "");
	await box(page).fill("dilli");
	await page.keyboard.press("Enter");
	await expect(results(page).first()).toBeVisible();
	await page.getByRole("button", { name: findWords.clear }).click();
	await expect(box(page)).toBeFocused();
	const recent = page
		.getByRole("region")
		.or(page.locator("section"))
		.filter({ has: page.getByRole("heading", { name: findWords.recent }) });
	await recent.getByRole("link", { name: "dilli" }).press("Enter");
	await expect(box(page)).toHaveValue("dilli");
	await expect(box(page)).toBeFocused();
	await page.getByRole("link", { name: words.find, exact: true }).first().click();
	await expect(box(page)).toHaveValue("");
	await expect(box(page)).toBeFocused();
	await page.goto("/search");
	await takenOver(page);
	await recent.getByRole("button", { name: findWords.forget }).click();
	await expect(recent).toHaveCount(0);
	await expect(box(page)).toBeFocused();
	await page.reload();
	await takenOver(page);
	await expect(recent).toHaveCount(0);
});

test("whatever is typed is answered, and nothing of it becomes markup", async ({ page }) => {
	await search(page, "");
	for (const query of [
		"x".repeat(10_000),
		"ािीु",
		"ा".repeat(3000),
		"क्".repeat(500),
		".*+?^$()|[]\\",
		"\u202e\u2066abc",
		"😀👩‍🚀",
		'<img src=x onerror="alert(1)">',
		'"""---',
		"%E0%A4",
	]) {
		const before = await page.getByRole("main").innerText();
		await box(page).fill(query);
		const isAnswered = (text: string) => text !== before && /कुछ नहीं मिला|मिल[ीं]/.test(text);
		await expect.poll(async () => isAnswered(await page.getByRole("main").innerText()), query.slice(0, 20)).toBe(true);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(over, query.slice(0, 20)).toBe(0);
		await box(page).fill("पुतिन");
		await expect(results(page).first()).toBeVisible();
	}
	expect(await page.locator("main img[src=x]").count()).toBe(0);
});

test("a text without end stays in the box, and the addresses made from it are short", async ({ page }) => {
	await search(page, "");
	const text = "दिल्ली मुंबई ".repeat(800);
	await box(page).fill(text);
	const section = filters(page).getByRole("link", { name: "देश" });
	await expect(section).toBeVisible();
	expect((await section.getAttribute("href"))?.length).toBeLessThan(5000);
	await section.click();
	await expect(page).toHaveURL(/in=desh/);
	await expect(box(page)).toHaveValue(text);
	await page.reload();
	await expect(results(page).first()).toBeVisible();
	await search(page, "a".repeat(3000));
	expect((await page.title()).length).toBeLessThan(longestText + 30);
});

test("without a network what was loaded is searched, and that is said", async ({ page, context }) => {
	await search(page, "मुंबई");
	await expect(results(page).first()).toBeVisible();
	await context.setOffline(true);
	await box(page).fill("mumbai barish");
	await expect(results(page)).toHaveCount(1);
	await expect.poll(() => plain(said(page))).toContain(unbind(findWords.offline));
	await context.setOffline(false);
});

test.describe("when the list of stories does not come", () => {
	test.use({ allowed: [/Failed to load resource|503/] });
	test("that is said, and trying again helps", async ({ page }) => {
		let isDown = true;
		await page.route("**/find/shards.2.json", (route) => (isDown ? route.fulfill({ status: 503 }) : route.continue()));
		await search(page, "");
		await box(page).fill("मुंबई");
		await expect(page.getByRole("heading", { level: 1, name: findWords.failed.title })).toBeVisible();
		await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
		isDown = false;
		await page.getByRole("button", { name: words.retry }).click();
		await expect(results(page).first()).toBeVisible();
	});
});

test.describe("among three thousand stories", () => {
	test.use({ site: sites.large });
	test("the newest are searched at first, and older ones when asked for", async ({ page }) => {
		const asked: string[] = [];
		page.on("request", (request) => asked.push(new URL(request.url()).pathname));
		await search(page, "गलियों");
		await expect(results(page)).toHaveCount(10);
		const shards = () =>
			asked.filter((path) => /titles|bodies/.test(path)).map((path) => path.replace(/\.[0-9a-f]{8}\.json$/, "").replace("/find/", ""));
		expect(shards().toSorted(), "661 of the newest, and of 597 the headlines").toEqual(["bodies", "titles", "titles"]);
		await expect.poll(() => plain(said(page))).toContain("सबसे नई 1,258 ख़बरों में खोजा, कुल 3,000 हैं।");
		await filters(page).getByRole("link", { name: reachWords.all }).click();
		await expect(filters(page).getByRole("link", { name: findWords.all })).toHaveText(/3,000/);
		await expect(page).toHaveURL(/when=all/);
		expect(new Set(asked.filter((path) => path.includes("titles"))).size).toBe(5);
		const link = (at: number) => results(page).nth(at).getByRole("link");
		await link(8).focus();
		for (const [key, goal] of [
			["Control+ArrowDown", link(8)],
			["ArrowDown", link(9)],
			["ArrowDown", page.getByRole("button", { name: findWords.more })],
			["ArrowUp", link(9)],
			["ArrowDown", page.getByRole("button", { name: findWords.more })],
		] as const) {
			await page.keyboard.press(key);
			await expect(goal, key).toBeFocused();
		}
		await page.keyboard.press("Enter");
		await expect(results(page)).toHaveCount(20);
		await expect(link(10)).toBeFocused();
		await link(0).focus();
		await page.keyboard.press("ArrowUp");
		await expect(box(page)).toBeFocused();
	});
});

test.describe("with scripts off", () => {
	test.use({ javaScriptEnabled: false });
	test("the search says what it needs and leads to the sections", async ({ page }) => {
		await page.goto("/search");
		await expect(page.locator("noscript p")).toHaveText(findWords.noScripts);
		await expect(page.locator("noscript p")).toBeVisible();
		await expect(page.getByRole("searchbox")).toHaveCount(0);
		await page.getByRole("main").getByRole("link", { name: "खेल" }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("खेल");
	});
});

test("the search is not to be found by searching, and browsers can take it over", async ({ page, request }) => {
	await page.goto("/search");
	await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
	const description = page.locator('link[rel="search"]');
	await expect(description).toHaveAttribute("type", "application/opensearchdescription+xml");
	const xml = await (await request.get((await description.getAttribute("href")) ?? "")).text();
	expect(xml).toContain('template="https://pathak.example/search?q={searchTerms}"');
	expect(xml).toMatch(/<Description>.+ की ख़बरों में खोज<\/Description>/);
	const [, icon = ""] = /<Image [^>]*>https:\/\/pathak\.example([^<]+)</.exec(xml) ?? [];
	expect((await request.get(icon)).headers()["content-type"]).toBe("image/png");
});

test("it has no accessibility fault in any theme on the narrowest phone, nothing sticks out, and with forced colours what was found is seen among its words", async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	for (const query of ["", "barish", "ghadiyalpak"]) {
		await search(page, query);
		await expect(
			query === ""
				? box(page)
				: said(page)
						.or(page.getByRole("heading", { level: 1 }))
						.first(),
		).toBeAttached();
		if (query === "barish") await expect(results(page).first()).toBeVisible();
		if (query === "ghadiyalpak") await expect(page.getByRole("heading", { name: words.bigNews })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(await faultsInThemes(page, { rules: { "target-size": { enabled: true } } }), query).toEqual([]);
		if (query !== "barish") continue;
		const found = results(page).locator("mark").first();
		for (const colorScheme of ["light", "dark"] as const) {
			await page.emulateMedia({ forcedColors: "active", colorScheme });
			const [letters, ground] = await found.evaluate((mark) => {
				const { color, backgroundColor } = getComputedStyle(mark);
				return [color, backgroundColor];
			});
			// Whole, as the letters go with it and not with the page that is seen through it.
			expect(ground, colorScheme).toMatch(/^rgb\(/);
			expect(ground, colorScheme).not.toBe(letters);
		}
		await page.emulateMedia({ forcedColors: null, colorScheme: null });
	}
});

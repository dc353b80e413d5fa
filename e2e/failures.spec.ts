/** When a story does not come, or comes spoiled: what happened in plain words, another try, and something else to read. */
import type { Page, Route } from "playwright/test";
import { brokenWords, keptWords } from "../src/data/dataWords.ts";
import { listWords } from "../src/listWords.ts";
import { bind } from "../src/text/bind.ts";
import { listFailures, failures as told, words } from "../src/words.ts";
import { headline, html, isUnderTheSign, type Mood, main, real, robots } from "./failing.ts";
import { lateIsHere } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";

const failures = { ...told, ...brokenWords };

const lead = "/stories/putin-biden-phone-0907.json";
const leadHeadline = "पुतिन और बाइडेन ने फ़ोन पर की बात, रैनसमवेयर और सीरिया पर हुई चर्चा";

/** From the front the reader opens the story that leads it. */
async function openLead(page: Page): Promise<void> {
	await page.goto("/");
	await takenOver(page);
	await main(page).getByRole("link", { name: leadHeadline }).click();
}

/** The page that stands instead of a story: its own words and sign, not to be found by searching, with something else to read. */
async function saysWhy(page: Page, reason: keyof typeof failures, mood: Mood): Promise<void> {
	const { title, text } = failures[reason];
	await expect(headline(page)).toHaveText(bind(title));
	await expect(headline(page)).toHaveCount(1);
	await expect(main(page).getByText(bind(text))).toBeVisible();
	await expect(page).toHaveTitle(`${title} · पाठक`);
	await expect(robots(page)).toHaveAttribute("content", "noindex");
	await expect(page.locator("link[rel=canonical]")).toHaveCount(0);
	await isUnderTheSign(page, mood);
	await expect(main(page).getByRole("heading", { level: 2, name: words.bigNews })).toBeVisible();
	await expect(main(page).locator('li a:not([href="/story/putin-biden-phone-0907"])').first()).toHaveAttribute("href", /^\/story\//);
	await expect(main(page).getByRole("link", { name: words.toFront })).toHaveAttribute("href", "/");
}

test("at the address of a story that is not there a phone has the bar that other pages have", async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openLead(page);
	await expect(page.getByRole("navigation", { name: words.mainButtons })).toHaveCount(0);
	await page.route("**/stories/nadi-badli-pul.json", (route) => route.fulfill({ body: "{" }));
	await page.goto("/");
	await takenOver(page);
	await main(page).locator('a[href="/story/nadi-badli-pul"]').first().click();
	await expect(headline(page)).toHaveText(bind(failures["cut-short"].title));
	await expect(page.getByRole("navigation", { name: words.mainButtons })).toBeVisible();
});

async function isTheStory(page: Page): Promise<void> {
	await expect(headline(page)).toHaveText(leadHeadline);
	await expect(page).toHaveTitle(`${leadHeadline} · पाठक`);
	await expect(robots(page)).not.toHaveAttribute("content", "noindex");
	await expect(main(page).getByRole("article").getByText("रूस के राष्ट्रपति व्लादिमीर पुतिन")).toBeVisible();
}

const retry = (page: Page) => main(page).getByRole("button", { name: words.retry });
const json = (body: string) => ({ contentType: "application/json", body });

const causes: { what: string; reason: keyof typeof failures; mood: Mood; answer: (route: Route) => Promise<void> }[] = [
	{ what: "is not there (404)", reason: "missing", mood: "missing", answer: (route) => route.fulfill({ status: 404 }) },
	{ what: "was taken away (410)", reason: "gone", mood: "missing", answer: (route) => route.fulfill({ status: 410 }) },
	{ what: "meets a fault of the server (500)", reason: "server", mood: "failed", answer: (route) => route.fulfill({ status: 500 }) },
	{ what: "is answered with another page and 200", reason: "other-page", mood: "failed", answer: (route) => route.fulfill(html("{}")) },
	{
		what: "is answered with HTML that calls itself JSON",
		reason: "other-page",
		mood: "failed",
		answer: (route) => route.fulfill(json("\n<html>")),
	},
	{
		what: "arrives cut short",
		reason: "cut-short",
		mood: "failed",
		answer: async (route) => route.fulfill(json(JSON.stringify(await real(route)).slice(0, -400))),
	},
	{ what: "arrives empty", reason: "cut-short", mood: "failed", answer: (route) => route.fulfill(json("")) },
	{
		what: "turns out to be another",
		reason: "other-story",
		mood: "failed",
		answer: async (route) => route.fulfill({ json: { ...(await real(route)), id: "koi-aur" } }),
	},
	{
		what: "has no headline",
		reason: "format",
		mood: "failed",
		answer: async (route) => route.fulfill({ json: { ...(await real(route)), headline: undefined } }),
	},
	{ what: "is no story at all", reason: "format", mood: "failed", answer: (route) => route.fulfill(json("[]")) },
	{ what: "meets a server that refuses", reason: "network", mood: "failed", answer: (route) => route.abort("connectionrefused") },
];

test.describe("a story opened from the front", () => {
	test.use({ allowed: [/Failed to load resource.*\/stories\/putin-biden-phone-0907\.json/] });

	for (const { what, reason, mood, answer } of causes)
		test(`that ${what} is explained, and opens when the reader tries again`, async ({ page }) => {
			await page.route(`**${lead}`, answer);
			await openLead(page);
			await saysWhy(page, reason, mood);
			await expect(main(page).getByText(words.tellUsNumber("500"))).toHaveCount(reason === "server" ? 1 : 0);
			await page.unroute(`**${lead}`);
			await retry(page).press("Enter");
			await isTheStory(page);
			await expect(headline(page)).toBeFocused();
			await expect(page.locator("p.hidden[aria-live]")).toContainText(leadHeadline);
		});

	test("that takes longer than ten seconds is explained then and not before", async ({ page }) => {
		// An hour goes by: what comes after a while then would ask for the story before the press. It does not where data are saved.
		await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
		await page.clock.install();
		await page.route(`**${lead}`, () => {});
		await page.goto("/");
		await takenOver(page);
		await page.clock.pauseAt(Date.now() + 60 * 60_000);
		const asked = page.waitForRequest(`**${lead}`);
		await main(page).getByRole("link", { name: leadHeadline }).click();
		await asked;
		await page.clock.fastForward(9_999);
		await expect(headline(page)).toHaveText(listWords.todaysNews);
		await page.clock.fastForward(1);
		await saysWhy(page, "slow", "failed");
		await page.clock.resume();
		await page.unroute(`**${lead}`);
		await retry(page).click();
		await isTheStory(page);
	});

	test("that takes longer than ten seconds is explained no later to one who has had more than the page", async ({ page }) => {
		await page.clock.install();
		await page.route(`**${lead}`, () => {});
		await page.goto("/");
		await takenOver(page);
		await page.keyboard.press("Shift");
		await lateIsHere(page);
		await page.clock.pauseAt(Date.now() + 10_000);
		const asked = page.waitForRequest(`**${lead}`);
		await main(page).getByRole("link", { name: leadHeadline }).click();
		await asked;
		await page.clock.runFor(9_999);
		await expect(headline(page)).toHaveText(listWords.todaysNews);
		await page.clock.runFor(1);
		await saysWhy(page, "slow", "failed");
	});

	test("that fails again after another try still offers one more", async ({ page }) => {
		await page.route(`**${lead}`, (route) => route.fulfill({ status: 503 }));
		await openLead(page);
		await saysWhy(page, "server", "failed");
		const asked = page.waitForRequest(`**${lead}`);
		await retry(page).click();
		await asked;
		await saysWhy(page, "server", "failed");
		await expect(main(page).getByText(words.tellUsNumber("503"))).toBeVisible();
		await page.unroute(`**${lead}`);
		await retry(page).click();
		await isTheStory(page);
	});

	test("is shown when a byte-order mark comes before its JSON", async ({ page }) => {
		await page.route(`**${lead}`, async (route) => route.fulfill(json(`\ufeff${JSON.stringify(await real(route))}`)));
		await openLead(page);
		await isTheStory(page);
	});

	test("is shown without a block that this version does not know", async ({ page }) => {
		await page.route(`**${lead}`, async (route) => {
			const story = await real(route);
			await route.fulfill({ json: { ...story, body: [{ type: "hologram", text: "किरण" }, ...story.body], mood: "किरण" } });
		});
		await openLead(page);
		await isTheStory(page);
		await expect(main(page).getByText("किरण")).toHaveCount(0);
	});
});

test.describe("with the network gone", () => {
	test.use({ allowed: [/Failed to load resource|Failed to fetch dynamically imported module/] });

	test("a story is explained, and comes by itself once there is a network again", async ({ page, context }) => {
		await page.goto("/");
		await takenOver(page);
		await context.setOffline(true);
		await expect(page.getByRole("status")).toHaveText(bind(words.offline));
		await main(page).getByRole("link", { name: leadHeadline }).click();
		await saysWhy(page, "offline", "offline");
		await expect(retry(page)).toBeEnabled();
		await context.setOffline(false);
		await isTheStory(page);
	});

	test("what is kept here is told of then, and of no failure after it", async ({ page }) => {
		await page.goto("/");
		await takenOver(page);
		await page.evaluate(
			async (address) => (await caches.open("stories")).put(address, await fetch(address)),
			"/stories/kuen-ka-paani.json",
		);
		const here = main(page).getByRole("heading", { level: 2, name: keptWords.here });
		await page.route(`**${lead}`, (route) => route.abort());
		await main(page).getByRole("link", { name: leadHeadline }).click();
		await expect(here).toBeVisible();
		await expect(main(page).getByRole("heading", { level: 2, name: words.bigNews })).toHaveCount(0);
		await page.route(`**${lead}`, (route) => route.fulfill({ status: 503 }));
		await retry(page).click();
		await expect(headline(page)).toHaveText(bind(failures.server.title));
		await expect(here).toHaveCount(0);
		await expect(main(page).getByText(words.tellUsNumber("503"))).toBeVisible();
		await expect(main(page).getByRole("heading", { level: 2, name: words.bigNews })).toBeVisible();
	});

	test("who has saved stories is led to them first", async ({ page, context }) => {
		await page.goto("/");
		await takenOver(page);
		await page.evaluate(async () => {
			localStorage.setItem("pathak.saved", JSON.stringify({ "kuen-ka-paani": 1 }));
			await (await caches.open("saved")).add("/stories/kuen-ka-paani.json");
		});
		await page.reload();
		await takenOver(page);
		await context.setOffline(true);
		await main(page).getByRole("link", { name: leadHeadline }).click();
		await expect(headline(page)).toHaveText(bind(failures.offline.title));
		const ways = retry(page).locator("..");
		await expect(ways.locator("> *")).toHaveText([words.readSaved, words.retry]);
		await expect(main(page).getByRole("link", { name: words.readSaved })).toHaveAttribute("href", "/saved");
		await context.setOffline(false);
	});

	for (const [what, at, count] of [
		["here", ["saved", "kuen-ka-paani"], 1],
		["still to come", ["stories", "kalka-shimla-dibba"], 0],
	] as const)
		test(`who has saved a story that is ${what} ${count > 0 ? "is" : "is not"} led to it`, async ({ page }) => {
			await page.goto("/");
			await takenOver(page);
			await page.evaluate(async ([cache, id]) => {
				localStorage.setItem("pathak.saved", JSON.stringify({ "kuen-ka-paani": 1 }));
				await (await caches.open(cache)).add(`/stories/${id}.json`);
			}, at);
			if (count === 0) await page.route("**/stories/kuen-ka-paani.json", (route) => route.abort());
			await page.reload();
			await takenOver(page);
			await page.route(`**${lead}`, (route) => route.abort());
			await main(page).getByRole("link", { name: leadHeadline }).click();
			await expect(main(page).getByRole("heading", { level: 2, name: keptWords.here })).toBeVisible();
			await expect(retry(page)).toBeVisible();
			await expect(main(page).getByRole("link", { name: words.readSaved })).toHaveCount(count);
		});

	test("or every server down, the reader is told what happened and not that something did", async ({ page }) => {
		await page.goto("/");
		await takenOver(page);
		await page.route("**/*", (route) => route.abort("connectionrefused"));
		await main(page).getByRole("link", { name: leadHeadline }).click();
		await saysWhy(page, "network", "failed");
		await page.unroute("**/*");
		await retry(page).click();
		await isTheStory(page);
	});
});

test.describe("a story opened from another", () => {
	test.use({ allowed: [/Failed to load resource.*\/stories\//], viewport: { width: 360, height: 740 } });

	test("offers something else to read too", async ({ page }) => {
		await page.goto("/story/kathak-roshni");
		await takenOver(page);
		await page.route("**/stories/*.json", (route) => route.fulfill({ status: 500 }));
		await main(page).getByRole("link", { name: words.readOn }).click();
		await saysWhy(page, "server", "failed");
		await main(page).getByRole("link", { name: words.toFront }).click();
		await expect(headline(page)).toHaveText(listWords.todaysNews);
		await expect(robots(page)).not.toHaveAttribute("content", "noindex");
	});
});

test.describe("a list that fails", () => {
	test.use({ allowed: [/Failed to load resource.*\/lists\//], viewport: { width: 1280, height: 800 } });

	const listCauses = causes.filter(({ reason }) => reason in listFailures);
	for (const { what, reason, answer } of listCauses)
		test(`as it ${what} is not spoken of as a story, and comes when the reader tries again`, async ({ page }) => {
			await page.route("**/lists/khel/head.json", answer);
			await page.goto("/story/kathak-roshni");
			await takenOver(page);
			await page.getByRole("banner").getByRole("link", { name: "खेल" }).click();
			const { title, text } = listFailures[reason as keyof typeof told] ?? failures[reason];
			await expect(headline(page)).toHaveText(bind(title));
			await expect(main(page).getByText(bind(text))).toBeVisible();
			await page.unroute("**/lists/khel/head.json");
			await retry(page).press("Enter");
			await expect(headline(page)).toHaveText("खेल");
			await expect(headline(page)).toBeFocused();
		});

	test("and is the front leads on to what stood beside the story, and not to itself", async ({ page }) => {
		await page.route("**/lists/front/head.json", (route) => route.fulfill({ status: 503 }));
		await page.goto("/story/kathak-roshni");
		await takenOver(page);
		await page.getByRole("banner").getByRole("link", { name: words.front, exact: true }).click();
		await expect(headline(page)).toHaveText(bind(listFailures.server?.title ?? ""));
		await expect(main(page).getByRole("link", { name: words.toFront })).toHaveCount(0);
		await expect(main(page).getByRole("heading", { level: 2 })).toHaveText(words.meanwhile);
		await main(page).getByRole("listitem").getByRole("link").first().click();
		await expect(page.getByRole("article").first()).toBeVisible();
		await expect(page).toHaveURL(/\/story\/(?!kathak)/);
	});
});

test.describe("an address there is not", () => {
	test.use({
		allowed: [
			/Failed to load resource: the server responded with a status of 404|could not be decoded because it is a malformed|status of 500.*\/stories\//,
		],
	});

	test("is answered with 404 and a page that leads on, and stays so when the comforts have come", async ({ page }) => {
		const room = () => main(page).evaluate((each) => getComputedStyle(each).minBlockSize);
		for (const address of [
			"/aisa-koi-panna",
			"/story/aisi-koi-nahin",
			"/story/BADE-AKSHAR",
			"/story/a_b",
			"/story/%E0%A4%95",
			"/section/aisa-nahin",
			"/section/desh/page/2",
			"/section/desh/page/0",
			"/stories/aisi-koi-nahin.json",
			"/story/x%",
			"/100%",
			"/section/%E0%A4",
		]) {
			const answer = await page.goto(address);
			expect(answer?.status(), address).toBe(404);
			await takenOver(page);
			await saysWhy(page, "nowhere", "missing");
			// It ends where its words end: nothing comes to it later.
			expect(await room(), address).toBe("0px");
			await page.keyboard.press("Shift");
			await lateIsHere(page);
			await saysWhy(page, "nowhere", "missing");
		}
		// A failure that is drawn here may come to something to read.
		await page.route("**/stories/*.json", (route) => route.fulfill({ status: 500 }));
		await main(page).getByRole("listitem").getByRole("link").first().click();
		await saysWhy(page, "server", "failed");
		expect(await room()).toBe(await page.evaluate(() => `${innerHeight}px`));
		await page.unroute("**/stories/*.json");
		await retry(page).click();
		await isTheStory(page);
	});
});

test.describe("a desk that is not what its address gives", () => {
	test.use({ allowed: [/Failed to load resource.*\/desk/] });

	/** Answers as a host that gives its readers' page for every address; counts how often the desk was gone to. */
	async function withoutDesk(page: Page, answer: (route: Route) => Promise<void>): Promise<() => number> {
		let count = 0;
		const shell = await (await page.request.get("/frame.html")).text();
		await page.route("**/desk", async (route) => {
			if (route.request().resourceType() !== "document") return answer(route);
			count += 1;
			return count > 6 ? route.abort() : route.fulfill(html(shell));
		});
		return () => count;
	}

	test("is gone to twice more, and then only when its reader tries again", async ({ page }) => {
		const count = await withoutDesk(page, (route) => route.continue());
		await page.goto("/desk");
		await expect(headline(page)).toHaveText(bind(listFailures.network?.title ?? ""));
		expect(count()).toBe(3);
		await retry(page).click();
		await expect.poll(count).toBe(5);
		await expect(headline(page)).toHaveText(bind(listFailures.network?.title ?? ""));
		expect(count()).toBe(5);
	});

	test("is missing where the server says so", async ({ page }) => {
		await withoutDesk(page, (route) => route.fulfill({ status: 404 }));
		await page.goto("/desk");
		await expect(headline(page)).toHaveText(bind(listFailures.missing?.title ?? ""));
	});

	test("is not waited for longer than ten seconds", async ({ page }) => {
		await page.clock.install();
		await withoutDesk(page, async () => {});
		const asked = page.waitForRequest((request) => request.url().endsWith("/desk") && request.resourceType() === "fetch");
		await page.goto("/desk");
		await asked;
		await page.clock.fastForward(10_100);
		await expect(headline(page)).toHaveText(bind(failures.slow.title));
	});
});

test.describe("a page whose own part of the application does not come", () => {
	test.use({ allowed: [/Failed to load resource/] });

	test("stays as it was built, with links that load pages; one that is drawn says so, and comes with another try", async ({ page }) => {
		const part = /\/assets\/SectionPage-[\w-]+\.js$/;
		const asked: string[] = [];
		await page.route(part, (route) => {
			asked.push(route.request().url());
			return route.abort();
		});
		await page.goto("/section/khel");
		await expect.poll(() => asked.length).toBeGreaterThan(0);
		await main(page).getByRole("heading", { level: 3 }).first().getByRole("link").click();
		await takenOver(page);
		await expect(page).toHaveURL(/\/story\//);

		const shell = await (await page.request.get("/frame.html")).text();
		await page.route("**/section/khel", (route) => route.fulfill(html(shell)));
		await page.goto("/section/khel");
		await expect(headline(page)).toHaveText(bind(listFailures.network?.title ?? ""));
		// As built it would be an empty shelf.
		const saved = /\/assets\/SavedPage-[\w-]+\.js$/;
		await page.route(saved, (route) => route.abort());
		await page.goto("/saved");
		await expect(headline(page)).toHaveText(bind(listFailures.network?.title ?? ""));
		await page.unroute(saved);
		await retry(page).click();
		await expect(headline(page)).toContainText(words.saved);
		await page.goto("/section/khel");
		await expect(headline(page)).toHaveText(bind(listFailures.network?.title ?? ""));

		await page.unroute("**/section/khel");
		await page.unroute(part);
		await retry(page).click();
		await expect(headline(page)).toHaveText("खेल");

		// After a link it is the same; and who comes to it again, when the line is back, is told nothing.
		await page.route(part, (route) => route.abort());
		await page.goto("/");
		await takenOver(page);
		const toSport = main(page).getByRole("link", { name: "खेल", exact: true }).first();
		await toSport.click();
		await expect(headline(page)).toHaveText(bind(listFailures.network?.title ?? ""));
		await page.unroute(part);
		await page.goBack();
		await expect(headline(page)).toBeVisible();
		await toSport.click();
		await expect(headline(page)).toHaveText("खेल");
	});
});

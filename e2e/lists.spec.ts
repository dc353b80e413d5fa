/** Fronts and sections: what stands where, that nothing is shown twice or lost, and that what is secret stays so. */
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright/test";
import { listWords } from "../src/listWords.ts";
import { bind, unbind } from "../src/text/bind.ts";
import { words } from "../src/words.ts";
import { longName, manyStories } from "./editions.ts";
import { expect, fromSites, takenOver, test } from "./reader.ts";
import { address, now, type Site, sites } from "./sites.ts";

const main = (page: Page) => page.getByRole("main");
/** The ids of the stories a page leads to, in its order. */
const stories = (page: Page) =>
	main(page)
		.getByRole("link")
		.evaluateAll((links) => links.flatMap((link) => /^\/story\/(.+)/.exec(link.getAttribute("href") ?? "")?.[1] ?? []));
const paths = (within: Locator) => within.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

/** 1,000 stories in each of three sections, newest first. */
const desh = manyStories(3000)
	.map(({ id }) => id)
	.filter((_, index) => index % 3 === 0);

test.describe("the front", () => {
	test("stands in its columns while what comes last is still on its way", async ({ page }) => {
		for (const width of [1000, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto("/");
			await takenOver(page);
			const moved = await main(page)
				.getByRole("article")
				.first()
				.evaluate((lead) => {
					const columns = lead.parentElement?.parentElement as HTMLElement;
					const left = () => [...columns.children].map((column) => [column.getBoundingClientRect().left, column.clientWidth]);
					const whole = left();
					const steps: boolean[] = [];
					while (columns.children.length > 1) {
						columns.lastElementChild?.remove();
						steps.push(JSON.stringify(left()) !== JSON.stringify(whole.slice(0, columns.children.length)));
					}
					return steps;
				});
			expect(moved, `${width} px`).toEqual([false, false]);
		}
	});

	test("leads with the story that is breaking, marked there and on its own page alone, until its time", async ({ page }) => {
		await page.clock.setFixedTime(now);
		await page.goto("/");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(listWords.todaysNews);
		const lead = main(page).getByRole("article").first();
		await expect(lead.getByRole("heading", { level: 2 })).toHaveText("पुतिन और बाइडेन ने फ़ोन पर की बात, रैनसमवेयर और सीरिया पर हुई चर्चा");
		await expect(lead.getByText(words.breaking)).toBeVisible();
		await expect(page.getByText(words.breaking)).toHaveCount(1);
		await expect(lead.getByText("मॉस्को/वॉशिंगटन")).toBeVisible();
		await expect(lead.locator("img")).toHaveAttribute("fetchpriority", "high");
		await expect(page.locator("img[fetchpriority]")).toHaveCount(1);
		await page.goto("/story/putin-biden-phone-0907");
		await expect(main(page).getByText(words.breaking)).toBeVisible();
		await expect(page.getByText(words.breaking)).toHaveCount(1);
		await page.goto("/story/mumbai-barish-lokal");
		await expect(page.getByText(words.breaking)).toHaveCount(0);
		// As old as the page may be: nothing was published since.
		await page.clock.setFixedTime("2021-07-10T09:00:00+05:30");
		for (const path of ["/", "/story/putin-biden-phone-0907"]) {
			await page.goto(path);
			await takenOver(page);
			await expect(page.getByText(words.breaking)).toHaveCount(0);
		}
		await page.goto("/");
		await expect(lead.getByText("दुनिया", { exact: true })).toBeVisible();
	});

	test("says an hour alone on the day of its newest story, an earlier day on one line, and the year of another", async ({ page }) => {
		// Newest of all is the lead of 10 July, and nothing that came later stands in the wire.
		const times = ["2021-07-09T23:52:00+05:30", "2021-07-09T07:30:00+05:30", "2021-06-28T10:00:00+05:30", "2020-10-28T10:00:00+05:30"];
		const said = ["9 जुलाई", "9 जुलाई", "28 जून", "28 अक्टूबर 2020"];
		await page.route("**/lists/front/head.json", async (route) => {
			const front = await (await route.fetch()).json();
			const wire = front.wire.slice(0, 4).map((card: object, index: number) => ({ ...card, datePublished: times[index] }));
			await route.fulfill({ json: { ...front, wire } });
		});
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto("/section/desh");
			await takenOver(page);
			await page.locator('header a[href="/"]').first().click();
			// The section has a wire too, of the same stories.
			await expect(page.getByRole("heading", { level: 1, name: listWords.todaysNews })).toBeAttached();
			const wire = main(page).locator("section", { has: page.getByRole("heading", { name: words.fresh, exact: true }) });
			const hours = wire.locator("time");
			await expect(hours).toHaveCount(4);
			expect((await hours.allTextContents()).map(unbind)).toEqual(said);
			const lines = await hours.evaluateAll((each) =>
				each.map((time) => {
					const words = document.createRange();
					words.selectNodeContents(time);
					return new Set(Array.from(words.getClientRects(), ({ top }) => Math.round(top))).size;
				}),
			);
			expect(lines, `${width} px`).toEqual([1, 1, 1, 2]);
		}
	});

	test("sets a band that has the page to itself side by side, its picture no larger than among others", async ({ page }) => {
		await page.route("**/lists/front/head.json", async (route) => {
			const front = await (await route.fetch()).json();
			await route.fulfill({
				json: { ...front, bands: front.bands.filter(({ cards }: { cards: { image?: object }[] }) => cards[0]?.image).slice(0, 1) },
			});
		});
		await page.goto("/section/desh");
		await takenOver(page);
		await page.locator('header a[href="/"]').first().click();
		const band = main(page).locator("section", { has: page.locator('h2 a[href^="/section/"]') });
		await expect(band).toHaveCount(1);
		for (const [width, columns] of [
			[600, 2],
			[768, 2],
			[900, 3],
			[1280, 3],
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			const box = await band.boundingBox();
			expect(box?.width, `the band at ${width} px`).toBeGreaterThan(width - 90);
			const starts = await band.locator("article").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x));
			expect(new Set(starts).size, `columns at ${width} px`).toBe(Math.min(columns, starts.length));
			const picture = await band.locator("img").first().boundingBox();
			expect(picture?.width, `the picture at ${width} px`).toBeLessThan(400);
		}
	});

	for (const site of [sites.sample, sites.strange, sites.large])
		test.describe(`of the ${site.name} edition`, () => {
			test.use({ site });

			test("shows no story twice, and a band for every section with more, in the edition's order", async ({ page }) => {
				await page.goto("/");
				const shown = await stories(page);
				expect(shown.length).toBeGreaterThan(site === sites.strange ? 8 : 15);
				expect(shown).toEqual([...new Set(shown)]);
				const sections = (await paths(page.getByRole("navigation", { name: words.sections, exact: true }))).filter((path) => path !== "/");
				const bands = (await paths(main(page).getByRole("heading", { level: 2 }))).filter((path) => path.startsWith("/section/"));
				expect([...new Set(bands)]).toEqual(site === sites.strange ? ["/section/desh", "/section/khel"] : sections);
			});
		});

	for (const { site, said } of [
		{ site: sites.sample, said: ["6:05", "5:50", "5:45", "5:35", "5:20", "5:20", "4:40", "4:25"] },
		{ site: sites.large, said: ["12:00", ...Array<string>(4).fill("9 जुलाई")] },
	])
		test.describe(`of the ${site.name} edition`, () => {
			test.use({ site });

			test("gives the hour of the wire's stories, newest first, and the day of those from the day before", async ({ page }) => {
				await page.goto("/");
				const wire = main(page).locator("section", { has: page.getByRole("heading", { name: words.fresh, exact: true }) });
				await expect(wire.locator("time")).toHaveText(said);
				const moments = await wire.locator("time").evaluateAll((all) => all.map((each) => Date.parse(each.getAttribute("datetime") ?? "")));
				expect(moments).toEqual(moments.toSorted((a, b) => b - a));
				await expect(wire.getByRole("link")).toHaveCount(said.length);
			});
		});

	test("says how long ago the newest came, by the reader's own clock", async ({ page }) => {
		await page.clock.setFixedTime("2021-07-10T07:30:30+05:30");
		await page.goto("/");
		const item = main(page).getByRole("article").filter({ hasText: "मुंबई में" }).first();
		await expect(item.locator("time")).toHaveText("38 मिनट पहले");
		await expect(item.getByText(words.fresh)).toBeVisible();
		await expect(main(page).getByRole("article").first().locator("time")).toHaveText("7 घंटे पहले");
	});

	test.describe("in Devanagari digits, with an advertisement and a picture from elsewhere", () => {
		test.use({ site: sites.small, allowed: [/^request: https:\/\/(ads|pictures)\.example\//] });

		test("has the one in its size and under its label before the sections, shows the other, and no time in other digits", async ({
			page,
		}) => {
			await page.route("https://ads.example/**", (route) => route.fulfill({ contentType: "text/html", body: "<p>लीजिए</p>" }));
			const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>';
			await page.route("https://pictures.example/**", (route) => route.fulfill({ contentType: "image/svg+xml", body: svg }));
			const slot = page.getByRole("complementary", { name: words.ad });
			const isDrawn = () =>
				expect
					.poll(() =>
						main(page)
							.locator("img")
							.first()
							.evaluate((img) => (img as HTMLImageElement).naturalWidth),
					)
					.toBe(1200);
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				await page.goto("/");
				await takenOver(page);
				await isDrawn();
				await expect(slot).toHaveCount(1);
				const [label, frame, band, last] = await Promise.all(
					[
						slot.getByText(words.ad, { exact: true }),
						slot.locator("iframe"),
						main(page).getByRole("heading", { name: "देश" }),
						main(page).locator("div > section li").last(),
					].map((each) => each.elementHandle()),
				);
				// At one moment.
				const { size, down } = await page.evaluate(
					(all) => {
						const [label, frame, band, last] = all.map((each) => each?.getBoundingClientRect() ?? new DOMRect());
						return { size: [frame?.width, frame?.height], down: [last?.bottom, label?.y, frame?.y, frame?.bottom, band?.y] };
					},
					[label, frame, band, last],
				);
				expect(size).toEqual([300, 100]);
				expect(down).toEqual(down.toSorted((a = 0, b = 0) => a - b));
				const told = await page.locator("header span, main time").allInnerTexts();
				expect(told.filter((text) => /[०-९]/.test(text)).length).toBeGreaterThan(12);
				expect(told.filter((text) => /[0-9]/.test(text))).toEqual([]);
			}
			await main(page).getByRole("article").first().getByRole("heading").getByRole("link").click();
			await expect(main(page)).toContainText("प्रकाशित १० जुलाई २०२१, सुबह ६:०० बजे१ मिनट का पाठ");
			await page.reload();
			await takenOver(page);
			await expect(main(page)).toContainText("प्रकाशित १० जुलाई २०२१, सुबह ६:०० बजे१ मिनट का पाठ");
			await isDrawn();
		});
	});

	test.describe("with one story", () => {
		test.use({ site: sites.single });

		test("is that story and no empty columns", async ({ page }) => {
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				await page.goto("/");
				expect(await stories(page)).toEqual(["akeli"]);
				await expect(main(page).getByRole("heading")).toHaveText([listWords.todaysNews, "एक ख़बर जिसमें बस ज़रूरी बातें हैं"]);
				const room = (await main(page).boundingBox())?.width ?? 0;
				const taken = (await main(page).getByRole("article").boundingBox())?.width ?? 0;
				expect(taken).toBeGreaterThan(room - 100);
				await expect(page.getByText(words.sample)).toBeVisible();
			}
		});
	});
});

test.describe("in Firefox 115, which leaves out every rule with :has()", () => {
	test.use({ bypassCSP: true });

	test("no story of a section has an empty column where others have a picture", async ({ page }) => {
		await page.route(/\/section\/duniya$/, async (route) => {
			const response = await route.fetch();
			const text = await response.text();
			const without = text.replace(/[^{}]*:has\([^{}]*\{[^{}]*\}/g, "");
			expect(without.length).toBeLessThan(text.length);
			await route.fulfill({ response, body: without });
		});
		await page.goto("/section/duniya");
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const left = await main(page)
				.getByRole("article")
				.filter({ hasNot: page.locator("img") })
				.evaluateAll((items) => items.map((item) => item.clientWidth - (item.querySelector("h3")?.clientWidth ?? 0)));
			expect(left.length).toBeGreaterThan(1);
			expect(new Set(left), `${width} px`).toEqual(new Set([0]));
		}
	});
});

test.describe("a section", () => {
	test("has its stories under their days, newest first", async ({ page }) => {
		await page.clock.setFixedTime("2021-07-10T07:30:00+05:30");
		await page.goto("/section/desh");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("देश");
		await expect(page).toHaveTitle("देश · पाठक");
		const days = main(page)
			.getByRole("list")
			.filter({ has: page.getByRole("article") });
		await expect(main(page).getByRole("heading", { level: 2 })).toContainText(["आज", "8 जुलाई 2021", "5 जुलाई 2021"]);
		await expect(main(page).getByRole("heading", { level: 2 }).first()).toContainText("शनिवार, 10 जुलाई 2021");
		const moments = await days.evaluateAll((lists) =>
			lists.map((list) => [...list.querySelectorAll("time")].map((time) => time.getAttribute("datetime") ?? "")),
		);
		expect(moments.map((ofDay) => [...new Set(ofDay.map((iso) => iso.slice(0, 10)))])).toEqual([
			["2021-07-10"],
			["2021-07-08"],
			["2021-07-05"],
		]);
		expect(moments.flat()).toEqual(moments.flat().toSorted().toReversed());
		await expect(
			page.getByRole("navigation", { name: words.sections, exact: true }).getByRole("link", { name: "देश", exact: true }),
		).toHaveAttribute("aria-current", "page");
		await expect(page.getByRole("navigation", { name: listWords.pages })).toHaveCount(0);
	});

	test.describe("of a thousand stories", () => {
		test.use({ site: sites.large, viewport: { width: 360, height: 740 } });

		test("shows each of them once, fifty to a page, to whoever follows “पुरानी ख़बरें”", async ({ page }) => {
			await page.goto("/");
			await takenOver(page);
			await page.getByRole("navigation", { name: words.sections, exact: true }).getByRole("link", { name: "देश" }).click();
			await expect(page.getByRole("heading", { level: 1 })).toContainText(listWords.pageOf("1", "20"));
			const bar = page.getByRole("navigation", { name: words.mainButtons });
			await expect(bar.locator("[aria-current]")).toHaveText([words.sections]);
			const visited = [await stories(page)];
			for (let number = 2; number <= 20; number += 1) {
				await page.getByRole("link", { name: listWords.older }).click();
				await expect(page.getByRole("heading", { level: 1 })).toContainText(listWords.pageOf(String(number), "20"));
				visited.push(await stories(page));
			}
			expect(visited.map((ofPage) => ofPage.length)).toEqual(Array(20).fill(50));
			expect(visited.flat()).toEqual(desh);
			await expect(page.getByRole("link", { name: listWords.older })).toHaveCount(0);
		});

		test("has the same pages as files", async ({ request }) => {
			const built: string[] = [];
			for (let number = 1; number <= 20; number += 1) {
				const answer = await request.get(`/section/desh${number > 1 ? `/page/${number}` : ""}`);
				expect(answer.status()).toBe(200);
				built.push(...[...(await answer.text()).matchAll(/<h3><a href="\/story\/([a-z0-9-]+)"/g)].map(([, id = ""]) => id));
			}
			expect(built).toEqual(desh);
			expect((await request.get("/section/desh/page/21")).status()).toBe(404);
		});

		test("is found, too, by who writes that its first page is wanted", async ({ page }) => {
			await page.goto("/section/desh/page/1");
			await expect(page).toHaveURL("/section/desh");
			await expect(page.getByRole("heading", { level: 1 })).toContainText("देश");
			expect(readFileSync(join(sites.large.folder, "_redirects"), "utf8")).toBe("/section/:id/page/1 /section/:id 301\n");
		});

		test("numbers its pages: the first, the last, the one shown and its neighbours", async ({ page }) => {
			const numbers = page.getByRole("navigation", { name: listWords.pages }).getByRole("listitem");
			await page.goto("/section/desh");
			await expect(numbers).toHaveText(["1", "2", "…", "20"]);
			await page.getByRole("link", { name: listWords.page("20"), exact: true }).click();
			await expect(page).toHaveURL("/section/desh/page/20");
			await expect(numbers).toHaveText(["1", "…", "19", "20"]);
			await page.goto("/section/desh/page/10");
			await expect(numbers).toHaveText(["1", "…", "9", "10", "11", "…", "20"]);
			await expect(numbers.getByRole("link", { name: listWords.page("10"), exact: true })).toHaveAttribute("aria-current", "page");
			await expect(page).toHaveTitle("देश, पन्ना 10 · परख");
			await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", "https://parakh.example/section/desh/page/10");
			await expect(page.getByRole("link", { name: listWords.older })).toHaveAttribute("rel", "next");
			await page.setViewportSize({ width: 280, height: 700 });
			await page.goto("/section/desh/page/4");
			await expect(numbers).toHaveText(["1", "2", "3", "4", "5", "…", "20"]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
		});
	});

	test.describe("with a name that means something to programs", () => {
		test.use({ site: sites.strange, allowed: [/ads\.example/] });

		test("is a section like any other", async ({ page }) => {
			await page.route("https://ads.example/**", (route) => route.fulfill({ contentType: "text/html", body: "" }));
			for (const [id, name, headline] of [
				["__proto__", "<b>अनोखा</b> & “अनुभाग”", "अनोखे अनुभाग की ख़बर"],
				[".राज्य और शहर", "राज्य और शहर", "जिस अनुभाग के पते में ख़ाली जगह है"],
				["constructor", longName, "constructor अनुभाग की ख़बर"],
				["खेल, सिनेमा & v2.0", "खेल, सिनेमा", "जिस अनुभाग का पता किसी फ़ाइल-सा है"],
			] as const) {
				const hasArrived = async () => {
					await expect(page.getByRole("heading", { level: 1 })).toHaveText(bind(name));
					await expect(main(page).getByRole("heading", { level: 3 })).toHaveText([bind(headline)]);
				};
				await page.goto(`/section/${id}`);
				await hasArrived();
				await page.goto("/");
				await takenOver(page);
				await page
					.getByRole("navigation", { name: words.sections, exact: true })
					.getByRole("link", { name: bind(name), exact: true })
					.click();
				await hasArrived();
				await main(page).getByRole("article").getByRole("link", { name: headline }).click();
				await expect(page.getByRole("heading", { level: 1 })).toHaveText(bind(headline));
				await expect(main(page).getByRole("link", { name: bind(name), exact: true })).toHaveAttribute(
					"href",
					`/section/${encodeURIComponent(id)}`,
				);
			}
		});
	});
});

test.describe("names", () => {
	test.use({ allowed: [fromSites(sites.large, sites.single)] });
	test("an edition's own name, long and in other letters, is clear of the line and leaves room for the buttons", async ({ page }) => {
		for (const width of [320, 900, 1000])
			for (const path of ["/", "/section/desh", "/nahi"]) {
				await page.setViewportSize({ width, height: 700 });
				await page.goto(address(sites.single) + path);
				await takenOver(page);
				expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width} px`).toBe(width);
				const tooWide = await page
					.getByRole("navigation", { name: words.sections, exact: true })
					.filter({ visible: true })
					.evaluate((nav) => {
						const last = nav.querySelector("a:last-child");
						const row = last?.parentElement;
						if (!last || !row) return -1;
						last.textContent = "क".repeat(300);
						return row.scrollWidth - row.clientWidth;
					});
				if (width >= 900) expect(tooWide, `px of a section of one long word, ${path} at ${width} px`).toBe(0);
				if (path === "/nahi") continue;
				const name = page.getByRole("banner").getByRole("link").first();
				const air = await name.evaluate((link) => {
					const range = document.createRange();
					range.selectNodeContents(link);
					const pen = document.createElement("canvas").getContext("2d");
					if (!pen) return -1;
					pen.font = getComputedStyle(link.firstElementChild ?? link).font;
					const { fontBoundingBoxAscent, actualBoundingBoxAscent } = pen.measureText("fTl");
					const top = (range.getClientRects()[0]?.top ?? 0) + fontBoundingBoxAscent - actualBoundingBoxAscent;
					return top - (link.closest("div")?.getBoundingClientRect().top ?? 0);
				});
				expect(air, `px over the letters, ${path} at ${width} px`).toBeGreaterThan(5);
			}
	});

	test("an edition's long name leaves most of a phone's first screen to the news, and is smaller than a short one", async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		const size = (site: Site) =>
			page.goto(address(site)).then(() =>
				page
					.getByRole("banner")
					.getByRole("link")
					.first()
					.evaluate((link) => Number.parseFloat(getComputedStyle(link.firstElementChild ?? link).fontSize)),
			);
		const short = await size(sites.large);
		expect(await size(sites.single)).toBeLessThan(short * 0.7);
		const { height } = (await page.getByRole("banner").boundingBox()) ?? { height: 740 };
		expect(height).toBeLessThan(740 / 3);
	});

	test("on a phone the section one is in stands in sight in the line of sections, with a piece of the one before it", async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto("/section/sanskriti");
		const here = page.locator("nav [aria-current]").filter({ visible: true }).first();
		await expect(here).toHaveText("संस्कृति");
		const isWithAPieceBefore = () =>
			here.evaluate((link) => {
				const { left, right } = link.getBoundingClientRect();
				return left > 30 && right < 321;
			});
		await expect.poll(isWithAPieceBefore).toBe(true);
		await page.goto("/section/duniya");
		await expect(page.getByRole("link", { name: words.front, exact: true }).first()).toBeInViewport({ ratio: 1 });
	});

	test("an edition's own name hangs from the line: पाठक is drawn, any other set in type", async ({ page }) => {
		for (const [site, name, drawings] of [
			[sites.sample, "", 1],
			[sites.large, "परख", 0],
		] as const)
			for (const path of ["/", "/section/desh"]) {
				await page.goto(address(site) + path);
				const homes = page.getByRole("link", { name: words.home(name || words.ownName), exact: true });
				await expect(homes, "over the page and at its foot").toHaveText([name, name]);
				for (const home of await homes.all()) await expect(home.locator("svg")).toHaveCount(drawings);
			}
	});
});

test("what is withheld, embargoed, taken back or meant for editors is in no file of the site", async () => {
	const { folder } = sites.strange;
	const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
	const readable = files.filter(({ name }) => !/\.(br|gz|woff2|avif|webp|jpe?g|png)$/.test(name));
	expect(readable.length).toBeGreaterThan(40);
	const secrets = ["कल छपेगी", "रोकी गई", "शीर्षक गुप्त", "kal-chhapegi", "rok-kar-rakhi", "टिप्पणी गुप्त", "शीर्षक कहीं नहीं दिखना चाहिए"];
	const open = "रोक कल हटी";
	const said = await Promise.all(
		readable.map(async ({ parentPath, name }) => `${name}\n${unbind(await readFile(join(parentPath, name), "utf8"))}`),
	);
	expect(secrets.filter((secret) => said.some((each) => each.includes(secret)))).toEqual([]);
	expect(said.filter((each) => each.includes(open)).length).toBeGreaterThan(3);
});

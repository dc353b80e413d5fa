/** Whether everyone can read: by contrast, by large text, by keyboard, by touch, with forced colours, without motion, by voice. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright/test";
import sharp from "sharp";
import { listenWords } from "../src/comforts/listen/words.ts";
import { pictureWords } from "../src/comforts/pictureWords.ts";
import { shareWords } from "../src/comforts/shareWords.ts";
import { words } from "../src/words.ts";
import { lateIsHere } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { address, type Site, sites } from "./sites.ts";
import { Speech, swara } from "./speech.ts";
import { colourRules, faultsInThemes, wear } from "./themes.ts";

/** Every kind of page. */
const places: { kind: string; site: Site; path: string; isGone?: true }[] = [
	{ kind: "the front", site: sites.sample, path: "/" },
	{ kind: "an agency story", site: sites.sample, path: "/story/putin-biden-phone-0907" },
	{ kind: "a section", site: sites.sample, path: "/section/duniya" },
	{ kind: "a section's second page", site: sites.large, path: "/section/desh/page/2" },
	{ kind: "a story with everything", site: sites.strange, path: "/story/sab-kuchh" },
	{ kind: "a story with nothing optional", site: sites.strange, path: "/story/kam-se-kam" },
	{ kind: "a missing page", site: sites.strange, path: "/story/yah-nahi-hai", isGone: true },
	{ kind: "a withdrawn story", site: sites.strange, path: "/story/wapas-li-gayi", isGone: true },
	{ kind: "a story that moved", site: sites.strange, path: "/story/jud-gayi", isGone: true },
];

async function open(page: Page, path: string): Promise<void> {
	await page.route("https://ads.example/**", (route) => route.fulfill({ contentType: "text/html", body: "" }));
	await page.goto(path);
	await takenOver(page);
}

/** Moves the focus on and tells where it is. */
async function pressTab(page: Page) {
	await page.keyboard.press("Tab");
	return page.evaluate(focusShown);
}

/** Text as large as the browser is told. */
const setTextSize = (page: Page, percent: number) =>
	page.evaluate((size) => {
		document.documentElement.style.fontSize = `${size}%`;
	}, percent);

for (const { kind, site, path, isGone } of places)
	test.describe(kind, () => {
		test.use({ site, allowed: [/ads\.example|status of 404/] });

		test("has no accessibility fault in any theme, at any width, with text at 100 and 200 %, and keeps its lines and marks when colours are forced", async ({
			page,
		}) => {
			await open(page, path);
			const faults = new Set<string>();
			const colours = new Set<string>();
			for (const width of [320, 412, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				for (const percent of [100, 200]) {
					await setTextSize(page, percent);
					// Where another width shows the same in the same colours, its themes have been looked at.
					const seen = percent === 100 ? await coloursSeen(page) : "";
					const others = seen && !colours.has(seen) ? colourRules : null;
					colours.add(seen);
					for (const fault of await faultsInThemes(page, { rules: { "target-size": { enabled: true } } }, undefined, others))
						faults.add(`${width} px ${percent} % ${fault}`);
				}
			}
			expect.soft([...faults]).toEqual([]);
			await setTextSize(page, 100);
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ forcedColors: "active", colorScheme });
				const { lines, faults } = await page.evaluate(linesShown);
				expect(faults, `colours are forced, ${colorScheme}`).toEqual([]);
				expect(lines, "lines seen").toBeGreaterThan(1);
			}
		});

		test("shows where the keyboard is, and reaches everything in order", async ({ page }) => {
			await Speech.with(page, [swara]);
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				await open(page, path);
				// The first key brings what comes late, and with it the button for listening.
				await page.keyboard.press("Shift");
				if ((await page.locator("main > article").count()) > 0)
					await expect(page.locator("[data-listen]").filter({ visible: true })).toHaveCount(1);
				await lateIsHere(page);
				await expect(page.locator("main summary:not([tabindex])")).toHaveCount(0);
				// The newest stories come into a wide page's margin after it stands.
				if (width === 1280 && !isGone) await expect(page.getByRole("heading", { name: words.fresh })).toBeVisible();
				const wanted = await page.evaluate(tabStops);
				const reached: string[] = [];
				const faults: string[] = [];
				while (reached.length < wanted.length) {
					const { name, fault, isFrame } = await pressTab(page);
					// A frame shows the focus inside itself.
					if (isFrame) continue;
					reached.push(name);
					if (fault) faults.push(`at ${width} px ${name}: ${fault}`);
				}
				expect(reached).toEqual(wanted);
				expect.soft(faults).toEqual([]);
			}
		});
	});

const cases = readdirSync(join(sites.strange.folder, "story")).filter((name) => name.endsWith(".html"));
for (const { site, paths } of [
	{
		site: sites.sample,
		paths: ["/", "/section/duniya", "/story/putin-biden-phone-0907", "/story/arhar-sasti-sarson", "/story/kashmir-qaleen-karghe"],
	},
	{
		site: sites.strange,
		paths: ["/", "/section/desh", "/section/__proto__", "/nahi", ...cases.map((name) => `/story/${name.slice(0, -5)}`)],
	},
	{ site: sites.large, paths: ["/", "/section/desh/page/2", "/section/khel/page/10"] },
])
	test.describe(`on a small phone, in the ${site.name} edition`, () => {
		test.use({ site, allowed: [/ads\.example|status of 404/] });

		test("no page scrolls sideways, not even with text at 200 %, and thumbs find targets of 44 px", async ({ page }) => {
			const small: string[] = [];
			for (const path of paths) {
				await page.setViewportSize({ width: 320, height: 700 });
				await open(page, path);
				for (const percent of [200, 100]) {
					await setTextSize(page, percent);
					expect.soft(await page.evaluate(sticksOut), `${path} at ${percent} %`).toEqual([]);
				}
				await page.setViewportSize({ width: 360, height: 700 });
				small.push(...(await page.evaluate(smallTargets)).map((target) => `${path}: ${target}`));
			}
			expect(small).toEqual([]);
		});
	});

test("a section whose name is one akshara is a target of 44 px at the foot of a wide page too", async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, "/");
	const link = page.locator("#sections a").nth(1);
	await link.evaluate((each) => {
		each.textContent = "ई";
	});
	const { width = 0, height = 0 } = (await link.boundingBox()) ?? {};
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
});

test.describe("where sections have long names, on a small desktop", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example|status of 404/] });

	test("every one is whole, clear of the others, the sign and the buttons", async ({ page }) => {
		for (const path of ["/section/constructor", "/story/kam-se-kam", "/"]) {
			await page.setViewportSize({ width: 900, height: 700 });
			await open(page, path);
			for (const width of [900, 960, 1024, 1119]) {
				await page.setViewportSize({ width, height: 700 });
				expect.soft(await page.evaluate(sticksOut), `${path} at ${width} px`).toEqual([]);
				expect.soft(await page.evaluate(namesInTheWay), `${path} at ${width} px`).toEqual([]);
			}
		}
	});
});

test("the line that runs while a page comes, and the one that shows the place, are seen when colours are forced", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
	await open(page, "/section/duniya");
	const answer = gate();
	await page.route("**/stories/putin-biden-phone-0907.json", async (route) => {
		await answer.opened;
		await route.continue();
	});
	/** Whether the top edge is drawn otherwise at its beginning, where the line has come, than at its end. */
	const isRunning = async () => {
		const [start, end] = await Promise.all(
			[2, 1277].map(async (x) =>
				sharp(await page.screenshot({ clip: { x, y: 0, width: 1, height: 20 } }))
					.raw()
					.toBuffer(),
			),
		);
		return end && !start?.equals(end);
	};
	expect(await isRunning(), "at rest").toBe(false);
	await page.locator('h3 a[href="/story/putin-biden-phone-0907"]').click();
	await expect.poll(isRunning, "while the page comes").toBe(true);
	answer.open();
	await expect(page.locator("main article h1")).toBeVisible();
	await expect.poll(isRunning, "where the story begins").toBe(false);
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
	await expect.poll(isRunning, "in the middle of it").toBe(true);
});

function gate(): { open: () => void; opened: Promise<void> } {
	let open = () => {};
	const opened = new Promise<void>((resolve) => {
		open = resolve;
	});
	return { open, opened };
}

test("nothing moves for a reader who wants stillness, but the line that shows the place", async ({ page }) => {
	/** What runs by itself, and what follows the reader's own scrolling. */
	const animations = (isChosen: boolean) =>
		page.evaluate((isChosen) => {
			const running = document.getAnimations().filter(({ playState }) => playState === "running");
			const byClock = running.filter(({ timeline }) => timeline instanceof DocumentTimeline);
			// What a choice has stilled lasts a moment, of which nothing is seen but its end.
			const seen = byClock.filter(({ effect }) => !isChosen || Number(effect?.getComputedTiming().activeDuration) > 1);
			return { byClock: seen.length, byScroll: running.length - byClock.length };
		}, isChosen);
	for (const [reducedMotion, isChosen] of [
		["no-preference", false],
		["reduce", false],
		["no-preference", true],
	] as const) {
		await page.emulateMedia({ reducedMotion });
		if (isChosen) await page.evaluate(() => localStorage.setItem("pathak.settings", '{"motion":"less"}'));
		await open(page, "/section/duniya");
		// What was chosen elsewhere than on this page holds once the sheet that knows of it has come.
		if (isChosen) await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.early"))).toContain('"motion":"less"');
		expect((await animations(isChosen)).byClock, "at rest").toBe(0);
		const [asked, answer] = [gate(), gate()];
		await page.route("**/stories/putin-biden-phone-0907.json", async (route) => {
			asked.open();
			await answer.opened;
			await route.continue();
		});
		await page.locator('h3 a[href="/story/putin-biden-phone-0907"]').click();
		await asked.opened;
		await expect(page.locator("#root > div[aria-hidden]:empty"), "the line is there").toHaveCount(1);
		const isStill = reducedMotion === "reduce" || isChosen;
		expect((await animations(isChosen)).byClock, `while waiting: ${reducedMotion}, chosen: ${isChosen}`).toBe(isStill ? 0 : 1);
		answer.open();
		await expect(page.locator("main article h1")).toBeVisible();
		await page.mouse.wheel(0, 600);
		await expect.poll(async () => (await animations(isChosen)).byScroll, "the line follows").toBeGreaterThan(0);
		expect((await animations(isChosen)).byClock).toBe(0);
		await page.unroute("**/stories/putin-biden-phone-0907.json");
	}
});

const languageOf = (element: Locator) => element.evaluate((each) => each.closest("[lang]")?.getAttribute("lang"));

test.describe("voices are told the language", () => {
	test.use({ site: sites.strange, allowed: [new RegExp(`ads\\.example|${address(sites.sample)}`)] });

	test("of the page, of a story, and of every passage in another one", async ({ page }) => {
		await open(page, "/story/sab-kuchh");
		await expect(page.locator("html")).toHaveAttribute("lang", "hi");
		await expect(page.locator("main > article")).toHaveAttribute("lang", "hi");
		expect(await languageOf(page.getByText("This is a longer English passage for voices"))).toBe("en");
		expect(await languageOf(page.getByText("हे मराठी वाक्य आहे").first())).toBe("mr");
		const cited = new Set<string | null | undefined>();
		for (const [id, language] of [
			["ek-kahani-teen-boliyan", "mr"],
			["nepal-jhula-pul", "ne"],
			["raat-ki-rail", "en"],
		]) {
			await page.goto(`${address(sites.sample)}/story/${id}`);
			const quote = page.locator(`blockquote[lang="${language}"]`);
			await expect(quote).toHaveCount(1);
			for (const said of await quote.locator("cite").all()) cited.add(await languageOf(said));
			expect(await languageOf(page.locator(".prose > p").first())).toBe("hi");
		}
		expect([...cited]).toEqual(["hi"]);
	});
});

test.describe("stories in other languages", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example/] });
	/** Runs in the page. What of ours, in Hindi, would be read out and drawn as if it were in the story's language. */
	const misread = () =>
		[...document.querySelectorAll("main :is(time, button, dt, summary, aside > span, article a[href^='/section/']), main [role=toolbar]")]
			.filter((element) => element.closest("[lang]")?.getAttribute("lang") !== "hi")
			.map((element) => `<${element.localName}> ${element.textContent}`);
	const inLanguage = (inLanguage: string) => (card: object) => ({ ...card, inLanguage });

	test("have what is ours in Hindi, and their own words from right to left where these are written so", async ({ page }) => {
		const source = JSON.parse(readFileSync(join(sites.strange.folder, "stories", "sab-kuchh.json"), "utf8"));
		const text = "دہلی میں بارش سے سڑکیں زیرِ آب";
		await page.route("**/stories/sab-kuchh.json", (route) =>
			route.fulfill({
				json: {
					...source,
					inLanguage: "ur",
					headline: text,
					description: text,
					body: [...source.body, { type: "list", items: [text] }, { type: "table", rows: [["43 °C", text]] }, { type: "paragraph", text }],
				},
			}),
		);
		await open(page, "/section/duniya");
		await page.locator('a[href="/story/sab-kuchh"]').first().click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(text);
		await expect(page.locator("main > article")).toHaveAttribute("lang", "ur");
		for (const selector of ["h1", "header p", ".prose > p", ".prose li", ".prose h2", "figcaption", ".prose table"])
			await expect(page.locator(`main > article ${selector}`).last(), selector).toHaveCSS("direction", "rtl");
		for (const selector of ["time", "dt", "[role=toolbar]", ".prose blockquote[lang=mr] p"])
			await expect(page.locator(`main > article ${selector}`).first(), selector).toHaveCSS("direction", "ltr");
		expect(await page.evaluate(misread)).toEqual([]);
		const edges = await page.getByRole("cell", { name: "43 °C" }).evaluate((cell) => {
			const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode() as Text;
			const range = document.createRange();
			return [0, text.length - 1].map((at) => {
				range.setStart(text, at);
				range.setEnd(text, at + 1);
				return range.getBoundingClientRect().x;
			});
		});
		expect(edges[0], "a figure in a cell stands before its unit").toBeLessThan(edges[1] ?? 0);
	});

	test("have a portrait stand where its caption begins", async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		const source = JSON.parse(readFileSync(join(sites.strange.folder, "stories", "sab-kuchh.json"), "utf8"));
		const image = { ...source.image, width: 800, height: 1200 };
		for (const [inLanguage, corner] of [
			["hi", "0px 0px"],
			["ur", "100% 0px"],
		] as const) {
			await page.route("**/stories/sab-kuchh.json", (route) => route.fulfill({ json: { ...source, inLanguage, image } }));
			await open(page, "/section/duniya");
			await page.locator('a[href="/story/sab-kuchh"]').first().click();
			await expect(page.locator("main > article")).toHaveAttribute("lang", inLanguage);
			await expect(page.locator("main > article figure img").first()).toHaveCSS("object-position", corner);
		}
	});

	test("keep it and its direction where they are shown beside the page: in the view of a picture, a chosen passage, a card and the player", async ({
		page,
	}) => {
		const speech = await Speech.with(page, [swara]);
		await page.addInitScript(() => {
			const { fillText } = CanvasRenderingContext2D.prototype;
			CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
				this.canvas.dataset["said"] = `${this.canvas.dataset["said"] ?? ""}\n${this.direction} ${Math.round(x)} ${text}`;
				fillText.call(this, text, x, y);
			};
		});
		const source = JSON.parse(readFileSync(join(sites.strange.folder, "stories", "sab-kuchh.json"), "utf8"));
		const text = "دہلی میں بارش سے سڑکیں زیرِ آب";
		const image = { ...source.image, caption: text, alt: text };
		const json = { ...source, inLanguage: "ur", headline: text, image, body: [{ type: "paragraph", text }] };
		await page.route("**/stories/sab-kuchh.json", (route) => route.fulfill({ json }));
		await open(page, "/section/duniya");
		await page.locator('a[href="/story/sab-kuchh"]').first().click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(text);
		await page.keyboard.press("Shift");
		await page.getByRole("button", { name: text }).first().click();
		const view = page.getByRole("dialog", { name: pictureWords.picture });
		for (const part of [view.getByRole("img", { name: text }), view.getByText(text)]) expect(await languageOf(part)).toBe("ur");
		await expect(view.getByRole("figure").locator("figcaption")).toHaveCSS("direction", "rtl");
		await page.keyboard.press("Escape");
		await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector(".prose > p") as Element));
		const bar = page.getByRole("toolbar", { name: shareWords.passage });
		await bar.getByRole("button", { name: shareWords.share }).click();
		const excerpt = page.getByRole("dialog", { name: shareWords.share }).getByText(text);
		await expect(excerpt).toHaveCSS("direction", "rtl");
		expect(await languageOf(excerpt)).toBe("ur");
		await page.getByRole("button", { name: shareWords.makeCard }).click();
		const card = page.getByRole("dialog", { name: shareWords.card }).getByRole("img");
		await expect(card).toHaveAttribute("aria-busy", "false");
		const said = (await card.getAttribute("data-said")) ?? "";
		expect(said).toMatch(/\nrtl 1\d{3} “/);
		expect(said, "our own date by itself").toContain("\nrtl 996 \u2068");
		expect(said).toMatch(new RegExp(`\nrtl 996 ${text.slice(0, 9)}`));
		await page.keyboard.press("Escape");
		await page.keyboard.press("Escape");
		await page.getByRole("button", { name: words.listen, exact: true }).filter({ visible: true }).first().click();
		await speech.expectSaid(/./);
		await page.locator('header a[href="/"]').first().click();
		const now = page.getByRole("region", { name: listenWords.player }).getByText(text);
		await expect(now).toHaveCSS("direction", "rtl");
		expect(await languageOf(now)).toBe("ur");
	});

	test("have the time in Hindi in lists, too", async ({ page }) => {
		await page.route("**/lists/front/head.json", async (route) => {
			const front = await (await route.fetch()).json();
			const all = inLanguage("ur");
			const [pair, side, wire] = [front.pair.map(all), front.side.map(all), front.wire.map(all)];
			await route.fulfill({ json: { ...front, lead: all(front.lead), pair, side, wire } });
		});
		await open(page, "/section/duniya");
		await page.locator('header a[href="/"]').first().click();
		await expect(page.locator("main [lang=ur]").nth(6)).toBeAttached();
		expect(await page.evaluate(misread)).toEqual([]);
		const headlines = await page.locator("main [lang=ur] :is(h2, h3), main li[lang=ur] > a").all();
		expect(headlines.length).toBeGreaterThan(6);
		for (const headline of headlines) await expect(headline).toHaveCSS("direction", "rtl");
		await expect(page.locator("main [lang=ur] time").last().locator("xpath=..")).toHaveCSS("unicode-bidi", "isolate");
	});
});

/** Runs in the page. What reaches past the right edge, where the page would scroll sideways. */
function sticksOut(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const isWithinScroller = (element: Element): boolean =>
		element.parentElement !== null &&
		(getComputedStyle(element.parentElement).overflowX !== "visible" || isWithinScroller(element.parentElement));
	const wide = [...document.body.querySelectorAll("*")].filter(
		(element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !isWithinScroller(element),
	);
	return [`${scrollWidth} px`, ...wide.map((element) => `<${element.localName}> “${element.textContent.slice(0, 40)}”`)];
}

/** Runs in the page. Names of sections that are cut off, or lie over one another or over what else stands at the top. */
function namesInTheWay(): string[] {
	const header = document.querySelector("header") ?? document.body;
	const seen = [...header.querySelectorAll("a, button"), ...document.querySelectorAll("nav a")].filter((each) => each.checkVisibility());
	const boxes = [...new Set(seen)].filter((each) => !each.closest("footer")).map((each) => ({ each, box: each.getBoundingClientRect() }));
	return boxes.flatMap(({ each, box }, index) => {
		const said = (each.textContent || each.ariaLabel || "").slice(0, 30);
		const over = boxes.slice(index + 1).filter((other) => {
			const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
			return across > 1 && Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1;
		});
		const isCut = each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0;
		return [...(isCut ? [`cut off: ${said}`] : []), ...over.map((other) => `${said} over ${other.each.textContent.slice(0, 30)}`)];
	});
}

/** Of all elements in turn, by day and by night, whether they are seen, in which colours, and what else decides which contrast is asked of them. */
async function coloursSeen(page: Page): Promise<string> {
	const seen: string[] = [];
	for (const theme of [null, "dark"] as const) {
		await wear(page, theme);
		seen.push(await page.evaluate(coloursWorn));
	}
	await wear(page, null);
	return seen.join();
}

/** Runs in the page. */
function coloursWorn(): string {
	const worn = (element: Element) => {
		const { color, backgroundColor, opacity, fontSize, fontWeight, textDecorationLine, clipPath, position } = getComputedStyle(element);
		const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
		return [element.localName, color, backgroundColor, opacity, isLarge, textDecorationLine, clipPath, position].join();
	};
	const all = Array.from(document.body.querySelectorAll("*"));
	return all.map((element) => element.checkVisibility({ visibilityProperty: true }) && worn(element)).join(";");
}

/** Runs in the page. The names of what the Tab key should reach, in order. */
function tabStops(): string[] {
	return [...document.querySelectorAll<HTMLElement>("a[href], button:not([disabled]), [tabindex]")]
		.filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
		.map((element) => `${element.localName} ${element.ariaLabel ?? element.textContent}`);
}

/** Runs in the page. What has come to have the focus, and what is wrong with how that is shown. Out of a frame it comes by way of another process, after the key press. */
async function focusShown(): Promise<{ name: string; fault: string | null; isFrame: boolean }> {
	const before = globalThis as typeof globalThis & { focused?: Element | null };
	const until = performance.now() + 2000;
	const hasMoved = () => document.activeElement !== before.focused && document.activeElement !== document.body;
	while (!hasMoved() && performance.now() < until) await new Promise((next) => setTimeout(next));
	const element = document.activeElement;
	before.focused = element;
	if (!element || element === document.body) return { name: "nothing", fault: "nothing has the focus", isFrame: false };
	const name = `${element.localName} ${element.ariaLabel ?? element.textContent}`;
	const isFrame = element.localName === "iframe";
	const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
	const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
	const light = (colour: string) =>
		parts(colour)
			.slice(0, 3)
			.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
			.reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
	const [a, b] = [light(outlineColor), light(getComputedStyle(document.body).backgroundColor)];
	const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	if (outlineStyle !== "solid" || Number.parseFloat(outlineWidth) < 2 || contrast < 3)
		return { name, isFrame, fault: `outline ${outlineStyle} ${outlineWidth} ${outlineColor}` };
	const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
	const boxes = [...element.getClientRects()];
	for (let around = element.parentElement; around; around = around.parentElement) {
		if (getComputedStyle(around).overflow === "visible" || around === document.body) continue;
		const clip = around.getBoundingClientRect();
		const cut = boxes.filter((box) => box.top - reach < clip.top || box.bottom + reach > clip.bottom || box.left - reach < clip.left);
		if (cut.length > 0 && around !== document.documentElement)
			return { name, isFrame, fault: `its outline is cut off by <${around.localName}>` };
	}
	return { name, isFrame, fault: null };
}

/** Runs in the page. What can be pressed, stands outside a sentence, and is smaller than a thumb. */
function smallTargets(): string[] {
	return [...document.querySelectorAll("a[href], button")].flatMap((element) => {
		if (!element.checkVisibility({ visibilityProperty: true }) || element.getBoundingClientRect().bottom < 0) return [];
		const isInSentence = [...(element.parentElement?.childNodes ?? [])].some((node) => node instanceof Text && node.data.trim() !== "");
		const boxes = [...element.getClientRects(), ...[...element.querySelectorAll("*")].flatMap((inner) => [...inner.getClientRects()])];
		const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
		const reach = Number.parseFloat(getComputedStyle(element, "::before").width) || 0;
		const width = Math.max(reach, Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)));
		if (isInSentence || (height >= 43.5 && width >= 43.5)) return [];
		return [`${width.toFixed(0)} × ${height.toFixed(0)} <${element.parentElement?.localName}> ${element.ariaLabel ?? element.textContent}`];
	});
}

/** Runs in the page. Counts the drawn lines, and names heads and marks whose line is not there or cannot be told from the ground. */
function linesShown(): { lines: number; faults: string[] } {
	const faults: string[] = [];
	let lines = 0;
	const ground = getComputedStyle(document.body).backgroundColor;
	const isSeen = (colour: string) => colour !== ground && !/^rgba\(.* 0\)$/.test(colour);
	const hasLine = (element: Element, part?: string) => {
		const { content, borderBlockStartStyle, borderBlockStartWidth, borderBlockStartColor } = getComputedStyle(element, part);
		const isDrawn = borderBlockStartStyle === "solid" && Number.parseFloat(borderBlockStartWidth) >= 1;
		return !(part && content === "none") && isDrawn && isSeen(borderBlockStartColor);
	};
	const expectLine = (element: Element, part?: string) => {
		if (hasLine(element, part)) lines += 1;
		else faults.push(`no line: <${element.localName}> ${element.textContent.slice(0, 30)}`);
	};
	for (const current of document.querySelectorAll("nav [aria-current]")) if (current.checkVisibility()) expectLine(current, "::before");
	for (const head of document.querySelectorAll("main :is(h1, h2, p)"))
		if (head.checkVisibility() && getComputedStyle(head).display === "flex") expectLine(head, "::after");
	for (const quote of document.querySelectorAll("blockquote")) expectLine(quote, "::before");
	expectLine(document.querySelector("#root > footer") ?? document.body);
	const header = document.querySelector("header") ?? document.body;
	const isOnState = getComputedStyle(header).overflowX === "clip";
	if (!isOnState && !hasLine(header, "::before") && ![...header.children].some((child) => hasLine(child)))
		faults.push("no line over the page");
	for (const dot of document.querySelectorAll("main span:empty")) {
		const { backgroundColor, width } = getComputedStyle(dot);
		if (!isSeen(backgroundColor) || Number.parseFloat(width) < 4) faults.push(`a mark is not seen: ${dot.parentElement?.textContent}`);
	}
	return { lines, faults };
}

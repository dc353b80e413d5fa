/** Nothing on a page moves by itself, however late its parts come and whatever its reader chose. */
import type { Page } from "playwright/test";
import { words as lateWords } from "../src/comforts/words.ts";
import { choices, marksOf, parseSettings } from "../src/reader/settings.ts";
import { words } from "../src/words.ts";
import { inDatabase } from "./device.ts";
import { button as panelButton } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { button, shelf } from "./saving.ts";
import { type Watching, watchShifts } from "./shifts.ts";
import { sites } from "./sites.ts";
import { english, Speech, swara } from "./speech.ts";

const story = "/story/putin-biden-phone-0907";

/** Holds back a page's type, pictures and code, as a slow line does, until they are let come. */
async function holdBack(page: Page): Promise<{ readonly held: () => number; readonly letCome: () => void }> {
	const waiting: (() => void)[] = [];
	let isHeld = true;
	await page.route(/\.(woff2|js|avif|webp|jpeg|svg)$/, async (route) => {
		if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
		await route.continue();
	});
	return {
		held: () => waiting.length,
		letCome: () => {
			isHeld = false;
			for (const come of waiting) come();
		},
	};
}

test.describe("nothing moves", () => {
	for (const width of [360, 1280])
		for (const [kind, path] of [
			["a story", story],
			["the front", "/"],
			["a section", "/section/duniya"],
		] as const)
			test(`on ${kind} at ${width} px while its type, pictures and code come late`, async ({ page, browser, baseURL }) => {
				/** Whether it was drawn to its end: see `drawsOn`. */
				const isStill = async (page: Page) => {
					await page.setViewportSize({ width, height: 800 });
					const shifts = await watchShifts(page);
					const { held, letCome } = await holdBack(page);
					await page.goto(path, { waitUntil: "commit" });
					await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
					await expect.poll(held).toBeGreaterThan(2);
					letCome();
					await takenOver(page);
					if (width === 1280) await expect(page.getByRole("heading", { name: words.fresh })).toBeVisible();
					await page.waitForFunction(() => localStorage.getItem("pathak.face") === "kept");
					const isDrawn = await page.evaluate(async () => {
						const { drawsOn } = window as unknown as Watching;
						for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
							scrollTo(0, top);
							if (!(await drawsOn())) return false;
						}
						await Promise.all(
							[...document.images].filter((image) => image.checkVisibility()).map((image) => image.decode().catch(() => {})),
						);
						return true;
					});
					const { moved, what } = await shifts();
					expect(moved, what).toBeLessThanOrEqual(0.002);
					return isDrawn;
				};
				if (await isStill(page)) return;
				const another = await browser.newPage({ serviceWorkers: "block", ...(baseURL ? { baseURL } : {}) });
				expect(await isStill(another), "drawn to its end").toBe(true);
				await another.close();
			});
});

test.describe("English among Hindi", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example/] });

	for (const width of [360, 412, 1280])
		test(`at ${width} px no word goes to another line when the typeface comes`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			const shifts = await watchShifts(page);
			await page.goto("/story/angrezi-bhari", { waitUntil: "commit" });
			await page.waitForFunction(() => localStorage.getItem("pathak.face") === "kept");
			const { moved, what } = await shifts();
			expect(moved, what).toBeLessThanOrEqual(0.002);
		});
});

test.describe("a reader who was here before", () => {
	const kept = () => localStorage.setItem("pathak.face", "kept");

	test("no line moves where the typeface of an earlier visit comes too late for the first paint", async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 900 });
		const shifts = await watchShifts(page);
		const settings = { size: "4", theme: "contrast" };
		await page.goto(story);
		await takenOver(page);
		await page.evaluate((chosen) => localStorage.setItem("pathak.settings", JSON.stringify(chosen)), settings);
		await page.reload();
		await takenOver(page);
		await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.early") ?? "")).toContain("contrast");
		await page.addInitScript(kept);
		// The browser has it no more in its memory.
		await page.route("**/*.woff2", (route) => route.continue());
		await page.goto("/story/gali-cricket-niyam");
		const headline = page.getByRole("heading", { level: 1 });
		const before = await headline.boundingBox();
		await takenOver(page);
		await expect(page.locator('head > link[rel=stylesheet][href^="/assets/late-"]')).toBeAttached();
		await page.evaluate(() => document.fonts.ready);
		const { moved, what } = await shifts();
		expect(moved, what).toBeLessThanOrEqual(0.002);
		expect(await headline.boundingBox()).toEqual(before);
	});

	test("nothing moves for who reads on before it is known what has changed, nor where a story reopens with it under a ruler", async ({
		page,
	}) => {
		await page.setViewportSize({ width: 900, height: 800 });
		const shifts = await watchShifts(page);
		await page.goto(story);
		await takenOver(page);
		await page.locator(".prose > :nth-child(6)").evaluate((block) => scrollBy(0, block.getBoundingClientRect().top));
		await expect.poll(() => inDatabase(page, "pathak-read", "copies")).toBe(1);
		await page.evaluate(
			(id) =>
				new Promise((done) => {
					localStorage.setItem("pathak.settings", JSON.stringify({ focus: "ruler" }));
					const asked = indexedDB.open("pathak-read");
					asked.onsuccess = () => {
						const copies = asked.result.transaction("copies", "readwrite").objectStore("copies");
						copies.get(id).onsuccess = ({ target }) => {
							const { result } = target as IDBRequest<{ blocks: string[] }>;
							copies.put({ ...result, blocks: result.blocks.slice(2) });
						};
						copies.transaction.oncomplete = done;
						asked.result.close();
					};
				}),
			story.slice("/story/".length),
		);
		const reopened = page.getByRole("status").filter({ hasText: lateWords.reopened });
		const isStill = async () => {
			const { moved, what } = await shifts();
			expect(moved, what).toBeLessThanOrEqual(0.002);
		};
		const looking: (() => void)[] = [];
		await page.route(/\/whatChanged-.*\.js$/, async (route) => {
			await new Promise<void>((look) => looking.push(look));
			await route.continue();
		});
		await page.goto(story);
		await takenOver(page);
		await expect.poll(() => looking.length).toBe(1);
		await page.mouse.wheel(0, 100);
		await page.waitForFunction(() => scrollY === 100);
		looking[0]?.();
		await expect(page.locator(".prose ins").first()).toBeAttached();
		expect(await page.evaluate(() => scrollY)).toBe(100);
		await expect(reopened).toHaveCount(0);
		await isStill();
		await page.unrouteAll();
		await page.goto(story);
		await expect(reopened).toBeVisible();
		await expect(page.locator(".prose ins").first()).toBeAttached();
		await expect(page.locator(".pk-ruler")).toBeVisible();
		await isStill();
	});
});

test.describe("sections that fill the line", () => {
	test.use({ site: sites.strange });

	test("stay on their lines when the button beside them comes", async ({ page }) => {
		await page.setViewportSize({ width: 900, height: 800 });
		const { held, letCome } = await holdBack(page);
		await page.goto("/section/khel", { waitUntil: "commit" });
		await expect.poll(held).toBeGreaterThan(0);
		const lines = () =>
			page.locator("header nav").evaluate((nav) => {
				const word = document.createRange();
				return [...nav.querySelectorAll("a")].flatMap(({ firstChild: text }) =>
					Array.from((text?.nodeValue ?? "").matchAll(/\S+/g), ({ index }) => {
						word.setStart(text as Text, index);
						word.setEnd(text as Text, index + 1);
						return word.getBoundingClientRect().top;
					}),
				);
			});
		const before = await lines();
		letCome();
		await takenOver(page);
		await expect(page.getByRole("button", { name: words.settings }).first()).toBeVisible();
		expect(await lines()).toEqual(before);
	});
});

test.describe("a reader of the same day", () => {
	test.use({ allowed: [/status of 404/] });

	test("nothing moves where the newest stories turn out to be of today, and hours old", async ({ page }) => {
		// No timers are held up: only the time is another.
		await page.addInitScript(
			`{ const by = Date.parse("2021-07-10T10:30:00+05:30") - Date.now(), now = Date.now; Date.now = () => now.call(Date) + by; }`,
		);
		const shifts = await watchShifts(page);
		for (const width of [240, 320, 360, 768, 900, 1280])
			for (const [path, text] of [
				["/section/duniya", "आज"],
				["/", "घंटे पहले"],
				["/nahin", "घंटे पहले"],
			] as const) {
				await page.setViewportSize({ width, height: 700 });
				await page.goto(path);
				await takenOver(page);
				await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
				const { moved, what } = await shifts();
				expect(moved, `${path} at ${width} px: ${what}`).toBeLessThanOrEqual(0.002);
			}
	});
});

for (const [what, site, paths] of [
	["a story that is shorter than its buttons are high, nor where nothing is found", sites.single, ["/story/akeli", "/search?q=पुतिन"]],
	["a list that is shorter than its advertisement and the newest stories", sites.strange, ["/section/khel"]],
] as const)
	test.describe("in another edition", () => {
		test.use({ site, allowed: [/ads\.example/] });

		test(`nothing moves beside ${what}`, async ({ page }) => {
			const shifts = await watchShifts(page);
			for (const width of [360, 700, 1120, 1280, 1600])
				for (const path of paths) {
					await page.setViewportSize({ width, height: 900 });
					await page.goto(path);
					await takenOver(page);
					if (path.startsWith("/search")) await expect(page.getByRole("heading", { name: words.bigNews })).toBeVisible();
					else if (width >= 1120)
						await expect(page.getByRole("heading", { name: words.fresh })).toHaveCount(site === sites.strange ? 1 : 0);
					const { moved, what } = await shifts();
					expect(moved, `${path} at ${width} px: ${what}`).toBeLessThanOrEqual(0.002);
				}
		});
	});

const combinations: Record<string, string>[] = [
	{ theme: "black", size: "0", leading: "close", width: "short", digits: "deva" },
	{ theme: "contrast", size: "6", leading: "open", width: "full", letters: "device", digits: "deva" },
	{ theme: "sepia", size: "5", pictures: "tap", motion: "less" },
	{ theme: "dark", size: "4", pictures: "off", digits: "deva", width: "full" },
	{ size: "3", width: "short", letters: "device", pictures: "on", easy: "on", focus: "paragraph" },
];

type Pair = readonly [name: string, value: string, other: string, otherValue: string];

/** Rows of settings in which every choice meets every other one: each row begins with a pair that is still to come, and takes what brings most of the others. */
function pairwise(all: Readonly<Record<string, readonly string[]>>): Record<string, string>[] {
	const names = Object.keys(all);
	const open = new Map<string, Pair>();
	for (const [at, name] of names.entries())
		for (const other of names.slice(at + 1))
			for (const value of all[name] ?? [])
				for (const otherValue of all[other] ?? []) open.set([name, value, other, otherValue].join(), [name, value, other, otherValue]);
	const keysIn = (row: Record<string, string>) => {
		const chosen = names.filter((name) => name in row);
		return chosen.flatMap((name, at) => chosen.slice(at + 1).map((other) => [name, row[name], other, row[other]].join()));
	};
	const rows: Record<string, string>[] = [];
	for (let next = [...open.values()][0]; next; next = [...open.values()][0]) {
		const [first, value, second, otherValue] = next;
		let row: Record<string, string> = { [first]: value, [second]: otherValue };
		for (const name of names.filter((each) => !(each in row))) {
			const news = (value: string) => keysIn({ ...row, [name]: value }).filter((key) => open.has(key)).length;
			const [best = ""] = (all[name] ?? []).toSorted((a, b) => news(b) - news(a));
			row = { ...row, [name]: best };
		}
		for (const key of keysIn(row)) open.delete(key);
		rows.push(row);
	}
	return rows;
}

test("nothing moves with any two choices together, on a story, the lists, what is saved and what is found, on phones and wide screens", async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	const shifts = await watchShifts(page);
	await page.goto(story);
	await takenOver(page);
	await page.evaluate(() => localStorage.setItem("pathak.settings", JSON.stringify({ theme: "sepia" })));
	await page.reload();
	const early = () => page.evaluate(() => localStorage.getItem("pathak.early") ?? "{}");
	await expect.poll(early).toContain("sepia");
	await page.waitForFunction(() => localStorage.getItem("pathak.face") === "kept");
	await button(page).click();
	await expect.poll(async () => (await shelf(page)).whole).toHaveLength(1);
	const { style } = JSON.parse(await early()) as { style: string };
	const rows = pairwise(choices);
	expect(rows.length).toBeGreaterThanOrEqual(choices.theme.length * choices.size.length);
	for (const [index, row] of rows.entries()) {
		const path = [story, "/", "/section/duniya", "/saved", "/search?q=पुतिन"][index % 5] ?? story;
		const width = index % 2 ? 360 : 1280;
		await page.setViewportSize({ width, height: 800 });
		await page.evaluate(
			([settings = "", prepared = ""]) => {
				localStorage.setItem("pathak.settings", settings);
				localStorage.setItem("pathak.early", prepared);
			},
			[JSON.stringify(row), JSON.stringify({ marks: marksOf(parseSettings(row)), style })],
		);
		await page.goto(path);
		await takenOver(page);
		// What this device alone knows comes after the page.
		if (/saved|search/.test(path)) await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
		await page.evaluate(() => document.fonts.ready);
		const { moved, what } = await shifts();
		expect(moved, `${path} at ${width} px, ${JSON.stringify(row)}: ${what}`).toBeLessThanOrEqual(0.002);
	}
});

for (const width of [360, 1280])
	test(`nothing moves at ${width} px whatever was chosen`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const shifts = await watchShifts(page);
		await page.goto(story);
		await takenOver(page);
		await test.step("nor when the panel of settings opens beside a quotation, and while the page is scrolled with it", async () => {
			await page.locator(".prose blockquote").first().scrollIntoViewIfNeeded();
			await panelButton(page).click();
			await expect(page.locator("body")).toHaveAttribute("data-choosing", "now");
			await shifts();
			await page.evaluate(() => scrollBy(0, innerHeight));
			const { moved, what } = await shifts();
			expect(moved, what).toBeLessThanOrEqual(0.002);
			await page.keyboard.press("Escape");
		});
		for (const settings of combinations) {
			await page.evaluate((chosen) => {
				localStorage.setItem("pathak.settings", chosen);
				// As where another tab chose it.
				dispatchEvent(new StorageEvent("storage", { key: "pathak.settings", newValue: chosen }));
			}, JSON.stringify(settings));
			const marks = () => page.evaluate(() => JSON.parse(localStorage.getItem("pathak.early") ?? "{}").marks);
			await expect.poll(marks).toEqual(marksOf(parseSettings(settings)));
			for (const path of [story, "/"]) {
				const { held, letCome } = await holdBack(page);
				await page.goto(path, { waitUntil: "commit" });
				await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
				await expect.poll(held).toBeGreaterThan(0);
				letCome();
				await takenOver(page);
				await page.waitForFunction(
					() => localStorage.getItem("pathak.face") === "kept" || document.documentElement.matches('[data-pictures~="hidden"]'),
				);
				const { moved, what } = await shifts();
				expect(moved, `${path} ${JSON.stringify(settings)}: ${what}`).toBeLessThanOrEqual(0.002);
				await page.unrouteAll({ behavior: "ignoreErrors" });
			}
		}
	});

test.describe("the button that reads aloud moves nothing", () => {
	const listen = (page: Page) => page.getByRole("button", { name: words.listen, exact: true });
	/** The button's place, whether it is seen in it or not. */
	const place = (page: Page) => page.locator("button").filter({ hasText: words.listen, visible: true });
	const noVoice = (page: Page) => page.getByRole("term").filter({ hasText: lateWords.listening });
	const readAgain = async (page: Page) => {
		await page.reload();
		await takenOver(page);
	};

	for (const width of [360, 700, 1280])
		test(`at ${width} px: voices at once, late, gone, none, and there again`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			const shifts = await watchShifts(page);
			const still = async (when: string) => {
				const { moved, what } = await shifts();
				expect(moved, `${when}: ${what}`).toBeLessThanOrEqual(0.002);
			};
			const speech = await Speech.with(page, [english, swara]);
			await page.goto(story);
			await takenOver(page);
			await expect(listen(page)).toBeVisible();
			await page.mouse.wheel(0, 40);
			await expect(page.locator("[data-listen]").filter({ visible: true })).toBeVisible();
			await still("a voice at the first visit");
			await readAgain(page);
			await expect(page.locator("[data-listen]").filter({ visible: true })).toBeVisible();
			await still("a voice that was there before");
			await Speech.with(page, []);
			await readAgain(page);
			await speech.arrive(swara);
			await expect(page.locator("[data-listen]").filter({ visible: true })).toBeVisible();
			await still("a voice that comes late");
			await readAgain(page);
			await expect(noVoice(page)).toHaveCount(1);
			// Its place is no hole: it says why it does not read.
			await expect(listen(page)).toBeVisible();
			await still("a voice that is gone");
			await readAgain(page);
			await expect(place(page)).toHaveCount(0);
			await expect(noVoice(page)).toHaveCount(1);
			await still("no voice, as before");
			await speech.arrive(swara);
			await expect(noVoice(page)).toHaveCount(0);
			await expect(place(page)).toHaveCount(0);
			await still("a voice where there was none");
			await page.getByRole("main").getByRole("link", { name: "दुनिया", exact: true }).first().click();
			await expect(page.getByRole("heading", { level: 1, name: "दुनिया", exact: true })).toBeVisible();
			await page.getByRole("main").locator('a[href^="/story/"]').first().click();
			await expect(listen(page)).toBeVisible();
			// Where what is said would come into sight, it is said on the next page.
			await Speech.with(page, []);
			// Who arrives has the rest of the story after the first paint; the browser brings its end back with the page, however long that takes.
			await expect(page.locator("main article > aside")).toBeAttached();
			await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
			await readAgain(page);
			await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.voiceless"))).toBe("true");
			await expect(noVoice(page)).toHaveCount(0);
			await still("none, at the end of a story");
		});

	test("on a device that speaks not at all there never was a place", async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		const shifts = await watchShifts(page);
		await page.addInitScript(() => Reflect.deleteProperty(window, "speechSynthesis"));
		await page.goto(story);
		await takenOver(page);
		await expect(page.getByRole("navigation", { name: words.storyButtons })).toBeVisible();
		await expect(place(page)).toHaveCount(0);
		await page.mouse.wheel(0, 40);
		await expect(noVoice(page)).toHaveCount(1);
		await expect(place(page)).toHaveCount(0);
		const { moved, what } = await shifts();
		expect(moved, what).toBeLessThanOrEqual(0.002);
	});
});

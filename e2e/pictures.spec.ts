/** Pictures come when they are wanted: the lead one at once, others when they are near, none where the reader does without. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { words as panelWords } from "../src/comforts/words.ts";
import { words } from "../src/words.ts";
import { choose, lateIsHere, open, openPanel, panel, phone } from "./panel.ts";
import { expect, takenOver, test, withoutWorkers } from "./reader.ts";
import { typefaceIsOn } from "./shifts.ts";
import { sites } from "./sites.ts";

test.describe("pictures", () => {
	test.use({ viewport: phone });

	test("the lead one is asked for at once, the others when they are near", async ({ page }) => {
		const loading = (selector: string) =>
			page.locator(selector).evaluateAll((images) => images.map((image) => (image as HTMLImageElement).loading));
		await page.goto("/");
		expect(await loading("img[fetchpriority]")).toEqual(["eager"]);
		expect(new Set(await loading("img:not([fetchpriority])"))).toEqual(new Set(["lazy"]));
	});

	for (const [story, form] of [
		["nadi-badli-pul", ".avif"],
		["putin-biden-phone-0907", ".svg"],
	])
		test(`a story's is asked for before it is read in, and once: ${form}`, async ({ page }) => {
			const asked: string[] = [];
			page.on("request", (request) => asked.push(new URL(request.url()).pathname));
			const address = `/story/${story}`;
			await page.goto(address);
			await takenOver(page);
			const shown = await page
				.locator("main figure img")
				.first()
				.evaluate((image: HTMLImageElement) => new URL(image.currentSrc).pathname);
			expect(shown.endsWith(form ?? "")).toBe(true);
			expect(asked.filter((each) => each === shown)).toHaveLength(1);
			const html = readFileSync(join(sites.sample.folder, `${address}.html`), "utf8");
			await page.route(`**${address}`, (route) =>
				route.fulfill({ contentType: "text/html", body: html.slice(0, html.indexOf("<figure")) }),
			);
			// The application would draw what is missing.
			await page.route("**/assets/**", () => {});
			asked.length = 0;
			await page.goto(address, { waitUntil: "commit" });
			await expect(page.locator("h1")).toBeVisible();
			expect(await page.locator("main figure").count()).toBe(0);
			await expect.poll(() => asked).toContain(shown);
		});

	test.describe("of a story that do not come", () => {
		test.use({ allowed: [/Failed to load resource: net::ERR_FAILED/] });

		test("say what they would show, without the browser's sign of something broken", async ({ page }) => {
			await page.route("**/pictures/**", (route) => route.abort());
			await open(page, "/story/nadi-badli-pul");
			await page.keyboard.press("Shift");
			await lateIsHere(page);
			await typefaceIsOn(page);
			const lost = page.getByRole("article").locator("figure img[data-lost]").first();
			await expect(lost).toBeVisible();
			const said = await lost.evaluate((image: HTMLImageElement) => [image.alt, getComputedStyle(image, "::after").content] as const);
			expect(said[1]).toContain(said[0]);
			expect(said[0]).toMatch(/\p{L}/u);
			await lost.scrollIntoViewIfNeeded();
			const box = await lost.boundingBox();
			// Chromium draws its sign in this corner, the words begin beside it.
			const corner = await page.screenshot({ clip: { x: box?.x ?? 0, y: box?.y ?? 0, width: 15, height: 22 } });
			const { channels } = await sharp(corner).stats();
			expect(channels.map(({ min, max }) => max - min)).toEqual(channels.map(() => 0));
		});
	});

	test("that are off are told, not fetched, and no web font is; asked for, one comes", async ({ page: earlier, browser }) => {
		await open(earlier);
		await openPanel(earlier);
		await choose(earlier, panelWords.pictures, "बंद");
		await expect.poll(() => earlier.evaluate(() => localStorage.getItem("pathak.early") ?? "")).toContain("hidden");
		// The same reader on another day: settings are kept, the browser's own cache is empty, and so is the worker's, as it has none.
		const page = await browser.newPage({ storageState: await earlier.context().storageState(), viewport: phone, serviceWorkers: "block" });
		await page.addInitScript(withoutWorkers);
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await page.goto(new URL("/story/kashmir-qaleen-karghe", earlier.url()).href);
		await takenOver(page);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await page.evaluate(() => document.fonts.ready);
		await page.goto(earlier.url());
		await takenOver(page);
		expect(asked.filter((url) => /\/pictures\/|woff2/.test(url))).toEqual([]);
		const figure = page.locator("figure").first();
		await expect(figure).toContainText("IANS");
		await expect(figure.locator("p").first()).toBeVisible();
		await expect(figure.getByRole("button")).toHaveCount(0);
		await openPanel(page);
		await choose(page, panelWords.pictures, "छूने पर");
		await page.keyboard.press("Escape");
		await expect(panel(page)).toHaveCount(0);
		await figure.getByRole("button", { name: words.showPicture }).press("Enter");
		await expect(figure.locator("img")).toBeVisible();
		await expect(figure.locator("img")).toBeFocused();
		await expect.poll(() => asked.filter((url) => url.includes("/pictures/")).length).toBe(1);
		await page.close();
	});

	test("wait to be asked for where the reader saves data, unless they were chosen", async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, "connection", { value: { saveData: true, addEventListener: () => {} } }),
		);
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await open(page);
		expect(asked.filter((url) => /\/pictures\/|woff2/.test(url))).toEqual([]);
		await expect(page.getByRole("button", { name: words.showPicture }).first()).toBeVisible();
		await openPanel(page);
		await choose(page, panelWords.pictures, "दिखाएँ");
		await expect(page.locator("figure img").first()).toBeVisible();
		// The web font never comes, though another page may have had it.
		for (const face of ["", "kept"]) {
			await page.evaluate((kept) => localStorage.setItem("pathak.face", kept), face);
			await page.reload();
			await expect(page.locator("figure img").first()).toBeVisible();
			await takenOver(page);
			await page.waitForLoadState("networkidle");
			expect(asked.filter((url) => url.includes("woff2"))).toEqual([]);
		}
	});

	for (const connection of [{ saveData: true }, { effectiveType: "slow-2g" }])
		test(`asked for with ${JSON.stringify(connection)} come small, however fine the screen`, async ({ browser, baseURL }) => {
			const page = await browser.newPage({
				viewport: phone,
				deviceScaleFactor: 3,
				serviceWorkers: "block",
				...(baseURL ? { baseURL } : {}),
			});
			await page.addInitScript(
				(told) => Object.defineProperty(navigator, "connection", { value: { ...told, addEventListener: () => {} } }),
				connection,
			);
			await open(page, "/story/kalka-shimla-dibba");
			const figure = page.locator("figure").filter({ has: page.locator("source") });
			await figure.getByRole("button", { name: words.showPicture }).click();
			const picture = figure.locator("img");
			await expect(picture, "a press without a key leaves its reader at the picture, too").toBeFocused();
			await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/-320\.avif$/);
			expect((await picture.boundingBox())?.width).toBeGreaterThan(320);
			await page.close();
		});
});

for (const [where, site, path, at] of [
	["in the text", sites.sample, "/story/kashmir-qaleen-karghe", 1],
	["at the top", sites.strange, "/story/sab-kuchh", 0],
] as const)
	test.describe(`a portrait ${where}`, () => {
		test.use({ site, allowed: [/ads\.example/] });

		for (const width of [360, 768, 1280])
			test(`has its place before it comes, at ${width} px`, async ({ page }) => {
				let letThrough = () => {};
				const held = new Promise<void>((done) => {
					letThrough = done;
				});
				await page.route("**/pictures/**", async (route) => {
					await held;
					await route.continue();
				});
				await page.setViewportSize({ width, height: 800 });
				await page.goto(path, { waitUntil: "commit" });
				// Which moves what is below the screen.
				await typefaceIsOn(page);
				const picture = page.locator("main article figure img").nth(at);
				await picture.scrollIntoViewIfNeeded();
				const before = await picture.boundingBox();
				expect(before?.height).toBeGreaterThan(300);
				letThrough();
				await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
				expect(await picture.boundingBox()).toEqual(before);
			});
	});

test("every picture is asked for in the width it is drawn in, on every screen", async ({ page }) => {
	for (const width of [320, 360, 599, 600, 768, 900, 1119, 1120, 1280, 1800]) {
		await page.setViewportSize({ width, height: 800 });
		for (const path of ["/", "/section/duniya", "/section/desh", "/story/putin-biden-phone-0907", "/story/kalka-shimla-dibba"]) {
			await page.goto(path);
			const found = await page.locator("main picture").evaluateAll((pictures) =>
				pictures.flatMap((picture) => {
					const image = picture.querySelector("img");
					const source = picture.querySelector("source");
					const drawn = image?.getBoundingClientRect();
					if (!source || !drawn || drawn.width === 0) return [];
					const wanted = source.sizes
						.split(/,(?![^(]*\))/)
						.map((each) => /^\s*(?:(\(.*\)) )?(calc\(.*\)|\S+)$/.exec(each))
						.find((each) => !each?.[1] || matchMedia(each[1]).matches)?.[2];
					const ruler = document.createElement("div");
					ruler.style.width = wanted ?? "";
					document.body.append(ruler);
					const { width } = ruler.getBoundingClientRect();
					ruler.remove();
					return [{ drawn: drawn.width, wanted: width }];
				}),
			);
			const wrong = found.filter(({ drawn, wanted }) => wanted < drawn - 2 || wanted > drawn * 1.35 + 40);
			expect.soft(wrong, `${path} at ${width}`).toEqual([]);
		}
	}
});

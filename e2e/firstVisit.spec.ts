/** Who comes for the first time waits for nothing that only later visits need; whatever is kept here is on the page before it is painted. */
import type { Page } from "playwright/test";
import { choiceWords } from "../src/comforts/words.ts";
import { choose as choosing, openPanel } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";

const story = "/story/putin-biden-phone-0907";
const dark = { settings: JSON.stringify({ theme: "dark" }), early: JSON.stringify({ marks: { theme: "dark" }, style: "" }) };

test.use({ serviceWorkers: "allow" });

/** Says of the page that is open whether its headline stood when storage was first asked for anything, and its theme when the headline came. */
async function watchStart(page: Page) {
	await page.addInitScript(() => {
		const storage = Object.getOwnPropertyDescriptor(window, "localStorage")?.get;
		const start: { asked?: boolean; theme?: string | undefined } = {};
		Object.defineProperty(window, "localStorage", {
			get: () => {
				start.asked ??= document.querySelector("h1") !== null;
				return storage?.call(window);
			},
		});
		Object.assign(window, { start });
		new MutationObserver((_, observer) => {
			if (!document.querySelector("h1")) return;
			start.theme = document.documentElement.dataset["theme"];
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	return () => page.evaluate(() => (window as unknown as { start: { asked?: boolean; theme?: string } }).start);
}

const choose = (page: Page) =>
	page.evaluate(({ settings, early }) => {
		localStorage.setItem("pathak.settings", settings);
		localStorage.setItem("pathak.early", early);
	}, dark);

test("a first visit asks this device for nothing before its headline is there", async ({ page }) => {
	const start = await watchStart(page);
	await page.goto(story);
	await takenOver(page);
	expect(await start()).toEqual({ asked: true });
});

for (const savesData of [false, true])
	test(`what is read without a touch ${savesData ? "asks for nothing more where data are saved" : "is kept after a while"}`, async ({
		page,
	}) => {
		if (savesData) await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
		await page.clock.install();
		await page.goto(story);
		await takenOver(page);
		const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
		expect(await workers()).toBe(0);
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await page.clock.fastForward(20_000);
		if (savesData) {
			await page.clock.fastForward(60_000);
			await page.evaluate(() => fetch("/edition.json"));
			expect(asked.map((url) => new URL(url).pathname)).toEqual(["/edition.json"]);
		} else await expect.poll(workers).toBe(1);
	});

test("what was chosen is on the page before its headline, once the worker is there, and on a reload or on the way from another page without it", async ({
	page,
}) => {
	const start = await watchStart(page);
	await page.goto(story);
	await takenOver(page);
	await choose(page);
	await page.reload();
	expect(await start()).toEqual({ asked: false, theme: "dark" });
	await page.evaluate(() => {
		location.href = "/section/duniya";
	});
	await page.waitForURL("**/section/duniya");
	await takenOver(page);
	expect(await start()).toEqual({ asked: false, theme: "dark" });
	await page.mouse.wheel(0, 300);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.goto("about:blank");
	await page.goto(story);
	expect(await start()).toEqual({ asked: false, theme: "dark" });
});

test("what was chosen in this tab is on its next page before the headline, also by an address that was typed, and without a worker", async ({
	page,
}) => {
	await page.addInitScript(() => {
		ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error("none starts"));
	});
	const start = await watchStart(page);
	await page.goto(story);
	await takenOver(page);
	await openPanel(page);
	await choosing(page, null, choiceWords.theme.dark);
	await expect.poll(() => page.evaluate(() => localStorage.getItem("pathak.early") ?? "")).toContain("dark");
	await page.goto("/section/duniya");
	expect(await start()).toEqual({ asked: false, theme: "dark" });
});

test("where no worker could start, what was chosen is put on as soon as the page stands", async ({ page }) => {
	const start = await watchStart(page);
	await page.goto(story);
	await takenOver(page);
	await choose(page);
	await page.goto("about:blank");
	await page.goto(story);
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	expect(await start()).toEqual({ asked: true });
});

/** Opens a page without its application and says, frame by frame, whether the first paragraph of the text was drawn. */
async function framesOf(page: Page, path: string, width: number): Promise<boolean[]> {
	await page.setViewportSize({ width, height: 800 });
	await page.route("**/assets/*.js", (route) => route.abort());
	await page.addInitScript(() => {
		const frames: boolean[] = [];
		Object.assign(window, { frames });
		const look = () => {
			const text = document.querySelector(".prose > p");
			if (text) frames.push(text.checkVisibility());
			if (frames.length < 10) requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto(path);
	return (
		await page.waitForFunction(() => {
			const { frames } = window as unknown as { frames: boolean[] };
			return frames.length === 10 && frames;
		})
	).jsonValue() as Promise<boolean[]>;
}

test.describe("the first frame of a story", () => {
	test.use({ allowed: [/ERR_FAILED/] });

	test("is its first screen on a phone, and the next has the text, without the application", async ({ page }) => {
		const [first, ...others] = await framesOf(page, story, 360);
		expect(first).toBe(false);
		expect(others.at(-1)).toBe(true);
	});

	test("has the text where a part of it is asked for", async ({ page }) => {
		expect((await framesOf(page, `${story}#part-6`, 360))[0]).toBe(true);
	});

	test("has the text on a wide screen", async ({ page }) => {
		expect((await framesOf(page, story, 1280))[0]).toBe(true);
	});
});

/** Who comes for the first time waits for nothing that only later visits need; whatever is kept here is on the page before it is painted. */
import type { Page } from "playwright/test";
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

/** Where a browser denies a page what it keeps things in, breaks, or never answers: all that needs no such thing is there, and what is promised is true. */
import { words as comfortWords } from "../src/comforts/words.ts";
import { keepWords } from "../src/offline/keepWords.ts";
import { savedWords, troubleWords } from "../src/offline/words.ts";
import { words } from "../src/words.ts";
import { choose, openPanel, panel, phone as screen } from "./panel.ts";
import { expect, test } from "./reader.ts";
import { button, headlines, notice, open, phone } from "./saving.ts";

test.use({ viewport: screen });

type Denied = "all" | "caches" | "database hangs" | "half";

function deny(what: Denied): void {
	const fail = () => {
		throw new DOMException("denied", "SecurityError");
	};
	const reject = async () => fail();
	const never = () => new Promise<never>(() => {});
	const set = (on: object, value: object) => Object.defineProperties(on, Object.getOwnPropertyDescriptors(value));
	switch (what) {
		case "all":
			for (const name of ["caches", "localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get: fail });
			for (const name of ["serviceWorker", "storage", "locks"])
				Object.defineProperty(Navigator.prototype, name, { configurable: true, get: name === "serviceWorker" ? fail : () => undefined });
			Reflect.deleteProperty(window, "BroadcastChannel");
			break;
		case "caches":
			set(CacheStorage.prototype, { open: reject, match: reject, has: reject, keys: reject, delete: reject });
			set(StorageManager.prototype, { persist: reject, persisted: reject, estimate: reject });
			set(LockManager.prototype, { request: reject, query: reject });
			set(ServiceWorkerContainer.prototype, { register: reject });
			set(Storage.prototype, { setItem: fail });
			break;
		case "database hangs": {
			const silent = { onsuccess: null, onerror: null, onupgradeneeded: null, onblocked: null };
			set(IDBFactory.prototype, { open: () => set(Reflect.construct(EventTarget, [], IDBOpenDBRequest), silent) });
			set(ServiceWorkerContainer.prototype, { register: never });
			set(StorageManager.prototype, { persist: never, estimate: never });
			break;
		}
		case "half":
			set(IDBFactory.prototype, { open: fail, deleteDatabase: fail });
			for (const name of ["serviceWorker", "storage", "locks"])
				Object.defineProperty(Navigator.prototype, name, { configurable: true, value: undefined });
			Reflect.deleteProperty(window, "BroadcastChannel");
			Object.defineProperty(window, "sessionStorage", { get: fail });
	}
}

for (const [what, isKept, how] of [
	["all", false, "it may not even look for anything that is kept, nor for workers"],
	["caches", false, "caches, locks and workers are refused by a promise, and nothing can be written"],
	["database hangs", true, "the database, the worker and the question of what stays never get an answer"],
	["half", true, "its databases break, and it has neither workers nor locks"],
] as const)
	test(`a page is there in full where ${how}`, async ({ page }) => {
		await page.addInitScript(deny, what);
		await open(page, `/story/${phone}`);
		await openPanel(page);
		await choose(page, null, "रात");
		await page.keyboard.press("Escape");
		await expect(panel(page)).toHaveCount(0);
		await button(page).click();
		await expect(button(page)).toHaveAttribute("aria-pressed", "true");
		const said = notice(page, troubleWords["not-kept"]);
		if (!isKept) await said.getByRole("button", { name: savedWords.fine }).click();
		await page.getByRole("contentinfo").getByRole("link", { name: words.saved }).click();
		await expect(headlines(page)).toHaveText([/पुतिन/]);
		await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
		await expect(page.getByText(savedWords.passing)).toHaveCount(isKept ? 0 : 1);
		if (isKept)
			await expect.poll(() => page.evaluate(async (id) => (await caches.match(`/stories/${id}.json`)) !== undefined, phone)).toBe(true);
		await expect(said).toHaveCount(0);
		await open(page, "/search");
		await page.getByRole("searchbox").fill("पुतिन");
		await expect(headlines(page).first()).toHaveText(/पुतिन/);
		if (what !== "database hangs") return;
		await openPanel(page);
		await panel(page).getByRole("button", { name: comfortWords.keep }).click();
		const sheet = page.getByRole("dialog", { name: comfortWords.keep });
		await sheet.getByRole("button", { name: keepWords.clear }).click();
		await sheet.getByRole("button", { name: keepWords.yes }).click();
		await expect(sheet.getByText(keepWords.cleared)).toBeVisible();
		// It may answer in another visit, and still have what was wanted.
		const mark = () => page.evaluate((id) => JSON.parse(localStorage.getItem("pathak.saved") ?? "{}")[id], phone);
		expect(await mark()).toBeLessThan(0);
	});

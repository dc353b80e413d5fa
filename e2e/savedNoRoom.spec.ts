/** Where a device has no room, or its browser keeps nothing: that is said, and what was saved is there for the visit. */
import { savedWords, troubleWords } from "../src/offline/words.ts";
import { words } from "../src/words.ts";
import { filesIn, fill, leaveRoom, tooFull } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { expect, test } from "./reader.ts";
import { button, headlines, notice, open, phone, row, save, shelf, water } from "./saving.ts";

ownSiteOnPhone("savedNoRoom", 19, /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource/);

for (const [what, full, said] of [
	["for words", /\.json$/, troubleWords["no-room"]],
	["for pictures", /\/pictures\//, troubleWords["no-room-for-pictures"]],
] as const)
	test(`where there is no room ${what} that is said once, and the story is there for the visit`, async ({ page }) => {
		await page.addInitScript((source) => {
			const put = Cache.prototype.put;
			Cache.prototype.put = function (request, response) {
				const url = typeof request === "string" ? request : (request as Request).url;
				if (new RegExp(source).test(url)) return Promise.reject(new DOMException("full", "QuotaExceededError"));
				return put.call(this, request, response);
			};
		}, full.source);
		await open(page, `/story/${phone}`);
		await button(page).click();
		await expect(notice(page, said)).toBeVisible();
		await notice(page, said).getByRole("button", { name: savedWords.fine }).click();
		await expect(notice(page, said)).toHaveCount(0);
		await page.getByRole("contentinfo").getByRole("link", { name: words.saved }).click();
		await expect(headlines(page)).toHaveText([/पुतिन/]);
		await row(page, "पुतिन").getByRole("link").first().click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(/पुतिन/);
		await expect(notice(page, said)).toHaveCount(0);
	});

test("a story whose words are here stays, and is said to, when the device has no room at its reader's next visit either", async ({
	page,
}) => {
	await page.addInitScript(() => {
		const put = Cache.prototype.put;
		Cache.prototype.put = function (request, response) {
			const isFull = sessionStorage.getItem("full") ?? (String(request).startsWith("/pictures/") || null);
			return isFull === null ? put.call(this, request, response) : Promise.reject(new DOMException("full", "QuotaExceededError"));
		};
	});
	await open(page, `/story/${phone}`);
	await button(page).click();
	await expect(notice(page, troubleWords["no-room-for-pictures"])).toBeVisible();
	await page.evaluate(() => sessionStorage.setItem("full", ""));
	await open(page, "/saved");
	await expect(notice(page, troubleWords["no-room-for-pictures"])).toBeVisible();
	await expect(notice(page, troubleWords["no-room"])).toHaveCount(0);
	await expect(row(page, "पुतिन")).toBeVisible();
});

test("where the device is full what was never read makes room for a story that is saved, no more than it takes, and nothing goes for a picture that would not fit after all that", async ({
	page,
}) => {
	await save(page, water);
	await open(page, `/story/${phone}`);
	await fill(page, "stories", ["pehle-aayi", "baad-mein-aayi"]);
	await fill(page, "stories", ["padhi"], true);
	await page.evaluate(async () => {
		await caches.delete("pictures");
		const { fetch } = window;
		window.fetch = async (asked, how) =>
			String(asked).startsWith("/pictures/")
				? new Response(new Uint8Array(3_000_000), { headers: { "content-type": "image/avif" } })
				: fetch(asked, how);
	});
	await leaveRoom(page, tooFull);
	await button(page).click();
	await expect(notice(page, troubleWords["no-room-for-pictures"])).toBeVisible();
	const { files, whole } = await shelf(page);
	expect(whole).toEqual([water]);
	expect(files).toContain(`/stories/${phone}.json`);
	const kept = (await filesIn(page, "stories")).filter((file) => /aayi|padhi/.test(file));
	expect(kept).toEqual(["/stories/baad-mein-aayi.json", "/stories/padhi.json"]);
});

test("where the browser keeps nothing a story is saved for the visit, and that is said once", async ({ page }) => {
	await page.addInitScript(() => {
		const deny = () => {
			throw new DOMException("denied", "SecurityError");
		};
		for (const name of ["caches", "localStorage"]) Object.defineProperty(window, name, { get: deny });
		// Where site data is blocked Chromium denies these by a promise.
		LockManager.prototype.request = async () => deny();
	});
	await open(page, `/story/${phone}`);
	await button(page).click();
	await expect(button(page)).toHaveAttribute("aria-pressed", "true");
	const said = notice(page, troubleWords["not-kept"]);
	const fine = said.getByRole("button", { name: savedWords.fine });
	const lines = (element: Element) => {
		const range = document.createRange();
		range.selectNodeContents(element);
		return range.getClientRects().length;
	};
	expect(await fine.evaluate(lines), "beside a long line its words stay whole").toBe(1);
	await fine.click();
	await page.getByRole("contentinfo").getByRole("link", { name: words.saved }).click();
	await expect(headlines(page)).toHaveText([/पुतिन/]);
	await expect(said).toHaveCount(0);
	await button(page).click();
	await page.getByRole("button", { name: savedWords.bringBack }).click();
	await expect(headlines(page)).toHaveText([/पुतिन/]);
});

test("where the browser keeps nothing nobody is told that stories stay or open without network", async ({ page }) => {
	await page.addInitScript(() => {
		const deny = () => {
			throw new DOMException("denied", "SecurityError");
		};
		for (const name of ["caches", "localStorage", "indexedDB"]) Object.defineProperty(window, name, { get: deny });
	});
	await open(page, "/saved");
	await expect(page.getByRole("main")).toContainText(savedWords.how(false, true)[1] ?? "?");
	await open(page, `/story/${phone}`);
	await button(page).click();
	await page.getByRole("contentinfo").getByRole("link", { name: words.saved }).click();
	await expect(headlines(page)).toHaveText([/पुतिन/]);
	await expect(page.getByText(savedWords.passing)).toBeVisible();
});

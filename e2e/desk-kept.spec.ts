/** What becomes of drafts where the browser keeps nothing, and where several tabs have the desk open. */
import type { Page } from "playwright/test";
import { words } from "../src/desk/words.ts";
import { expect, test } from "./reader.ts";
import { expectHeadline, openDesk, takeDraft, writeJson } from "./writing.ts";

const storyOf = (headline: string) => JSON.stringify({ type: "NewsArticle", id: "kept", headline, body: [] });
const bring = (page: Page) => page.getByRole("button", { name: words.bring, exact: true });
const rowOf = (page: Page, headline: string) => page.locator(".desk-drafts li", { hasText: headline });

/** In the draft that comes with the desk. */
async function begin(page: Page, headline: string): Promise<void> {
	await page.goto("/desk");
	await expect(page.getByLabel(words.pasteHere)).toBeVisible();
	await writeJson(page, storyOf(headline));
	await expect(page.getByText(words.kept)).toBeVisible();
}

/** Leaves the draft in hand for an empty form. */
async function goOn(page: Page): Promise<void> {
	await bring(page).click();
	await page.getByRole("button", { name: words.emptyForm }).click();
	await expectHeadline(page, 360, words.noHeadline);
}

/** As Firefox with cookies off: it throws where others refuse, and gives no locks and no channel either. */
const refusals: Record<string, () => void> = {
	"refuses to open its database": () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException("", "SecurityError");
		};
		const value = class {
			constructor() {
				throw new DOMException("", "SecurityError");
			}
		};
		Object.defineProperty(globalThis, "BroadcastChannel", { value });
		LockManager.prototype.request = () => Promise.reject(new DOMException("", "SecurityError"));
		LockManager.prototype.query = () => Promise.reject(new DOMException("", "SecurityError"));
	},
	"has no database": () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
	"throws when asked for its database": () =>
		Object.defineProperty(globalThis, "indexedDB", {
			get: () => {
				throw new DOMException("", "SecurityError");
			},
		}),
};

for (const [name, refuse] of Object.entries(refusals))
	test(`where the browser ${name}, drafts are listed and opened as long as the tab lives`, async ({ page }) => {
		await page.addInitScript(refuse);
		await openDesk(page);
		await writeJson(page, storyOf("बिना जगह की ख़बर"));
		await expect(page.getByRole("alert")).toContainText(words.notKept.off + words.notKeptWay);
		await goOn(page);
		await bring(page).click();
		await rowOf(page, "बिना जगह की ख़बर").getByRole("button").first().click();
		await expectHeadline(page, 360, "बिना जगह की ख़बर");
	});

test("when there is room again, what had none is kept with the draft in hand, and over nothing that another tab wrote since", async ({
	page,
	context,
}) => {
	await page.addInitScript(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...given) {
			if (document.documentElement.dataset["full"]) throw new DOMException("", "QuotaExceededError");
			return put.apply(this, given);
		};
	});
	const fill = (full: string) => page.evaluate((full) => Object.assign(document.documentElement.dataset, { full }), full);
	await begin(page, "पहली ख़बर");
	await goOn(page);
	await writeJson(page, storyOf("दूसरी ख़बर"));
	await expect(page.getByText(words.kept)).toBeVisible();
	await fill("yes");
	for (const [from, to] of [
		["पहली", "तीसरी"],
		["दूसरी", "चौथी"],
	] as const) {
		await bring(page).click();
		await takeDraft(page, rowOf(page, `${from} ख़बर`).getByRole("button").first());
		await writeJson(page, storyOf(`${to} ख़बर`));
		await expect(page.getByRole("alert")).toContainText(words.notKept.full);
	}
	await goOn(page);
	const other = await context.newPage();
	await openDesk(other);
	await takeDraft(other, rowOf(other, "पहली ख़बर").getByRole("button").first());
	await writeJson(other, storyOf("पहली ख़बर, और कुछ"));
	await expect(other.getByText(words.kept)).toBeVisible();
	await fill("");
	await writeJson(page, storyOf("पाँचवीं ख़बर"));
	await expect(page.getByText(words.kept)).toBeVisible();
	await bring(other).click();
	await expect(other.locator(".desk-drafts li")).toHaveCount(3);
	for (const headline of ["पहली ख़बर, और कुछ", "चौथी ख़बर", "पाँचवीं ख़बर"]) await expect(rowOf(other, headline)).toHaveCount(1);
});

test("drafts are kept again after the browser's data were cleared under an open desk", async ({ page, context }) => {
	await begin(page, "पहले की ख़बर");
	const session = await context.newCDPSession(page);
	await session.send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes: "indexeddb" });
	await writeJson(page, storyOf("बाद की ख़बर"));
	await expect(page.getByText(words.kept)).toBeVisible();
	await page.reload();
	await expectHeadline(page, 360, "बाद की ख़बर");
	await expect(page.getByRole("alert")).toHaveText("");
});

test("a draft is thrown away by no other tab than the one that has it", async ({ page, context }) => {
	await begin(page, "दूसरे टैब की ख़बर");
	const other = await context.newPage();
	await openDesk(other);
	const remove = rowOf(other, "दूसरे टैब की ख़बर").getByRole("button", { name: words.removeOf("दूसरे टैब की ख़बर") });
	await expect(rowOf(other, "दूसरे टैब की ख़बर")).toBeVisible();
	await expect(remove).toHaveCount(0);
	// Once the other has gone on to another draft it may be.
	await goOn(page);
	await remove.click();
	await expect(rowOf(other, "दूसरे टैब की ख़बर").getByRole("status")).toHaveText(words.removed("दूसरे टैब की ख़बर"));
	await other.close();
});

test("where tabs cannot be told apart, a draft in hand that another threw away is kept again", async ({ page, context }) => {
	// As over plain http.
	await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "locks"));
	await begin(page, "दूसरे टैब की ख़बर");
	const other = await context.newPage();
	await openDesk(other);
	const row = rowOf(other, "दूसरे टैब की ख़बर");
	await page.evaluate(() => {
		const keptAgain = new Promise<void>((done) => {
			let isGone = false;
			new BroadcastChannel("pathak-desk").addEventListener("message", ({ data }) => {
				if (isGone && data === "kept") done();
				isGone ||= data !== "kept" && data !== "free";
			});
		});
		Object.assign(window, { keptAgain });
	});
	await row.getByRole("button", { name: words.removeOf("दूसरे टैब की ख़बर") }).click();
	await page.evaluate(() => (window as unknown as { keptAgain: Promise<void> }).keptAgain);
	await expect(row.getByRole("button", { name: words.removeOf("दूसरे टैब की ख़बर") })).toBeVisible();
	await other.close();
	await page.reload();
	await expectHeadline(page, 360, "दूसरे टैब की ख़बर");
});

test("a tab that goes on to another draft leaves the one before to other tabs", async ({ page, context }) => {
	await begin(page, "पहला मसौदा");
	const address = page.url();
	await goOn(page);
	const held = () => page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name = "" }) => name));
	await expect.poll(async () => (await held())?.some((name) => name.endsWith(address.split("=")[1] ?? "?"))).toBe(false);
	const other = await context.newPage();
	await other.goto(address);
	await expectHeadline(other, 360, "पहला मसौदा");
	await expect(other.getByText(words.kept)).toBeVisible();
	await expect(other.getByText(words.notices["other-tab"])).toHaveCount(0);
	expect(other.url()).toBe(address);
	// The first tab finds it in other hands now.
	await bring(page).click();
	await rowOf(page, "पहला मसौदा").getByRole("button").first().click();
	await expect(page.getByRole("alert")).toContainText(words.notices["other-tab"]);
	await other.close();
});

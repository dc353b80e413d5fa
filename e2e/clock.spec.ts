/** A clock that is wrong by a day, either way: what is kept opens, nothing is told of a time that cannot be, and the network is asked again. */
import type { Page } from "playwright/test";
import { words as comfortWords } from "../src/comforts/words.ts";
import { keepWords } from "../src/offline/keepWords.ts";
import { filesIn } from "./device.ts";
import { ownSiteOnPhone } from "./ownSite.ts";
import { open, openPanel, panel } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { inCharge } from "./saving.ts";
import { now } from "./sites.ts";

const own = ownSiteOnPhone("clock", 16, /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED|ABORTED)|Failed to load resource/);
const id = "putin-biden-phone-0907";
const story = `/story/${id}`;
const day = 86_400_000;

const wrongBy = (page: Page, ms: number) =>
	page.addInitScript((difference) => {
		const real = Date.now.bind(Date);
		Date.now = () => real() + difference;
	}, ms);

async function keep(page: Page): Promise<void> {
	await page.goto(story);
	await takenOver(page);
	await page.keyboard.press("Shift");
	await inCharge(page);
	await expect.poll(() => filesIn(page, "stories")).toEqual(expect.arrayContaining(["/edition.json", `/stories/${id}.json`]));
}

for (const [how, ms] of [
	["behind", -day],
	["ahead", day],
] as const) {
	test(`a day ${how}: lists tell no time to come as past, and none as long ago as it is not`, async ({ page }) => {
		await page.clock.setFixedTime(Date.parse(now) + ms);
		await page.goto("/");
		await takenOver(page);
		const times = (await page.locator("main time").allTextContents()).join("|");
		expect(times).toMatch(/\d/);
		expect(times).not.toMatch(/पहले|अभी|-\d|NaN/);
	});

	test(`a day ${how}: what was kept opens without network, and its age is told as far as it is known`, async ({ page, context }) => {
		await keep(page);
		await wrongBy(page, ms);
		await context.setOffline(true);
		await page.goto(story);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(/पुतिन/);
		const line = page.getByRole("status").filter({ hasText: "प्रति" });
		await expect(line).toHaveText(ms < 0 ? comfortWords.withoutNetwork(comfortWords.oldCopy) : /^इंटरनेट नहीं है। .*\d{4}.की प्रति$/);
		await context.setOffline(false);
		// With a network again it comes fresh, whatever the clock says.
		await expect(line).toHaveCount(0);
	});

	test(`a day ${how}: what was taken along on another day says which`, async ({ page }) => {
		await keep(page);
		const sheet = page.getByRole("dialog", { name: comfortWords.keep });
		const line = sheet.getByText(/तक की।$/);
		const openKeep = async () => {
			await openPanel(page);
			await panel(page).getByRole("button", { name: comfortWords.keep }).click();
		};
		await openKeep();
		await sheet.getByRole("radio", { name: keepWords.pictureChoices.none }).check();
		await sheet.getByRole("button", { name: /^साथ रखें, / }).click();
		await expect(line).not.toHaveText(/\d{4}/);
		await wrongBy(page, ms);
		await open(page, "/");
		await openKeep();
		await expect(line).toHaveText(/,\s\d+\s\S+\s\d{4},.*तक की।$/);
	});
}

test("a clock that is set back after the line was dead keeps nobody from the network", async ({ page }) => {
	await own.publish(() =>
		own.edit(
			"sw.js",
			(text) =>
				// Else it would be asked in vain for some seconds alone.
				`let now = Date.now(); Date.now = () => now; self.addEventListener("message", ({ data }) => { if (data === "back") now -= ${day}; });\n${text}`,
		),
	);
	await keep(page);
	const isKept = () => page.evaluate(async (name) => (await fetch(`/stories/${name}.json`)).headers.has("x-kept-at"), id);
	await own.stop();
	await page.reload();
	await takenOver(page);
	await own.start();
	expect(await isKept(), "the line has just failed").toBe(true);
	await page.evaluate(() => navigator.serviceWorker.controller?.postMessage("back"));
	await expect.poll(isKept).toBe(false);
});

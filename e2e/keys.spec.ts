/** Single keys do what the page's buttons do, never while something is typed, and not at all where a reader has switched them off. */
import type { Page } from "playwright/test";
import { keyWords } from "../src/comforts/keyWords.ts";
import { choiceWords, words as panelWords } from "../src/comforts/words.ts";
import { words } from "../src/words.ts";
import { filesIn } from "./device.ts";
import { bar as player } from "./listening.ts";
import { open, openPanel, panel, phone, story } from "./panel.ts";
import { expect, test } from "./reader.ts";
import { Speech, swara } from "./speech.ts";
import { faultsInThemes } from "./themes.ts";

test.use({ viewport: { width: 1280, height: 800 } });

const sheet = (page: Page) => page.getByRole("dialog", { name: keyWords.keys });
const headline = (page: Page) => page.getByRole("heading", { level: 1 });

/** What hears keys comes when a reader first does something. */
async function awake(page: Page, path = story): Promise<void> {
	await open(page, path);
	await page.keyboard.press("ArrowDown");
	await expect(page.locator("[data-opens]").first()).toBeAttached();
}

test("are heard from the first one on, though what hears them comes for it", async ({ page }) => {
	await open(page, story);
	await page.keyboard.press("j");
	await expect(page).not.toHaveURL(story);
});

test("lead to the next story, back, to the search, to settings and to their own list", async ({ page }) => {
	await awake(page);
	const first = await headline(page).textContent();
	await page.keyboard.press("k");
	await expect(page).toHaveURL(story);
	await page.keyboard.press("j");
	await expect(page).not.toHaveURL(story);
	await expect(headline(page)).not.toHaveText(first ?? "");
	await page.keyboard.press("k");
	await expect(headline(page)).toHaveText(first ?? "");
	// Where the layout writes Devanagari, a key is known by its place.
	await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "र", code: "KeyJ", bubbles: true })));
	await expect(page).not.toHaveURL(story);
	await page.goBack();
	await expect(headline(page)).toHaveText(first ?? "");
	await page.keyboard.press("a");
	await expect(panel(page)).toBeVisible();
	// Faster than the browser goes back: it closes once, and the next key is heard on the page under it.
	await page.evaluate(() => {
		for (const key of ["Escape", "Escape", "?"]) document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
	});
	await expect(sheet(page).getByRole("heading")).toBeFocused();
	await expect(panel(page)).toHaveCount(0);
	await expect(sheet(page).getByText(keyWords.names.k), "there is nothing to go back to").toHaveCount(0);
	await page.keyboard.press("Escape");
	await expect(sheet(page)).toHaveCount(0);
	await page.keyboard.press("a");
	await expect(panel(page)).toBeVisible();
	// By its button too.
	await page
		.getByRole("button", { name: words.letters })
		.first()
		.evaluate((button: HTMLElement) => {
			button.click();
			button.click();
		});
	await expect(panel(page)).toHaveCount(0);
	await page.keyboard.press("j");
	await expect(page).not.toHaveURL(story);
	await expect(headline(page)).not.toHaveText(first ?? "");
	await expect(page.getByRole("toolbar").getByRole("button", { name: words.save, exact: true })).toBeVisible();
	await page.keyboard.press("?");
	await expect(sheet(page).getByRole("heading")).toBeFocused();
	const listed = await sheet(page).locator("dd").allTextContents();
	const { j, k, s, l, a } = keyWords.names;
	expect(listed).toEqual(expect.arrayContaining([j, k, keyWords.names["/"], a, keyWords.names["?"]]));
	for (const [name, button] of [
		[s, /^सहेज/],
		[l, /^सुन/],
	] as const)
		expect(listed.includes(name), name).toBe(await page.getByRole("toolbar").getByRole("button", { name: button }).isVisible());
	await page.keyboard.press("Escape");
	await expect(sheet(page)).toHaveCount(0);
	await page.keyboard.press("/");
	await expect(page).toHaveURL(/\/search$/);
	await expect(page.getByRole("searchbox")).toBeFocused();
	await page.keyboard.type("jk?a");
	await expect(page).toHaveURL(/\/search/);
	await expect(page.getByRole("searchbox")).toHaveValue("jk?a");
	await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("save the story and take it off again, read it aloud and fall silent", async ({ page }) => {
	const speech = await Speech.with(page, [swara]);
	await awake(page);
	const save = page.getByRole("button", { name: words.save, exact: true }).filter({ visible: true });
	await expect(save).toHaveAttribute("aria-pressed", "false");
	for (const isSaved of [true, false, true]) {
		await page.keyboard.press("s");
		await expect(save).toHaveAttribute("aria-pressed", String(isSaved));
	}
	const id = story.replace("/story/", "");
	await expect.poll(() => filesIn(page, "saved")).toContain(`/stories/${id}.json`);
	await page.keyboard.press("l");
	await speech.expectSaid((await headline(page).innerText()).trim());
	await expect(player(page)).toBeVisible();
	expect(await speech.isSpeaking()).toBe(true);
	// The button stands pressed beside the player, and is pressed again.
	await page.keyboard.press("l");
	await expect.poll(() => speech.isSpeaking()).toBe(false);
});

test("leave alone what belongs to the browser and to fields, and go back only inside the site", async ({ page }) => {
	await awake(page);
	for (const key of ["Shift+J", "Alt+J", "Meta+J"]) await page.keyboard.press(key);
	await page.keyboard.press("Control+f");
	// The bar may still be on its way.
	await page.keyboard.press("j");
	await expect(page.getByRole("searchbox")).toBeFocused();
	await page.keyboard.type("jka");
	await expect(page.getByRole("searchbox")).toHaveValue(/jka$/);
	await expect(page).toHaveURL(story);
	await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("can be switched off and, from settings, on again; that is kept", async ({ page }) => {
	const speech = await Speech.with(page, [swara]);
	await awake(page);
	await page.keyboard.press("?");
	await sheet(page).getByRole("switch", { name: keyWords.on }).uncheck();
	await expect(sheet(page).getByRole("status")).toHaveText(keyWords.off);
	expect(await faultsInThemes(page, {}, "[role=dialog]")).toEqual([]);
	await page.keyboard.press("Escape");
	await expect(sheet(page)).toHaveCount(0);
	await awake(page);
	// There is a page to go back to.
	await page
		.getByRole("banner")
		.getByRole("link", { name: words.home("पाठक") })
		.click();
	await page.locator(`main h2 a[href="${story}"]`).first().click();
	await expect(headline(page)).toBeFocused();
	for (const key of ["j", "k", "s", "l", "a", "?", "/"]) await page.keyboard.press(key);
	await expect(page).toHaveURL(story);
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await page.getByRole("button", { name: words.settings }).click();
	await expect(panel(page).getByRole("heading", { name: panelWords.letters })).toBeFocused();
	const way = panel(page).getByRole("button", { name: keyWords.keys });
	await expect(way).toContainText(choiceWords.easy.off);
	await way.click();
	await sheet(page).getByRole("switch", { name: keyWords.on }).check();
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await sheet(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
	await page.keyboard.press("Escape");
	await expect(sheet(page)).toHaveCount(0);
	await page.keyboard.press("a");
	await expect(panel(page)).toBeVisible();
	await panel(page).getByText(panelWords.more).click();
	await expect(way).toContainText(choiceWords.easy.on);
	// By now what a key had done while they were off would have come of it.
	await expect(page).toHaveURL(story);
	expect(await page.evaluate(() => localStorage.getItem("pathak.saved"))).toBeNull();
	expect(await speech.said()).toEqual([]);
	await expect(player(page)).toHaveCount(0);
});

test("say what saving by key did: in a line where the story's buttons are out of sight, else only to who listens", async ({ page }) => {
	await page.setViewportSize({ width: 768, height: 800 });
	await awake(page);
	const said = (text: string) => page.getByRole("status").getByText(text, { exact: true });
	await expect(page.getByRole("toolbar").getByRole("button", { name: words.save })).toBeInViewport();
	await page.keyboard.press("s");
	await expect(said(keyWords.saved)).toHaveClass("hidden");
	await page.evaluate(() => scrollTo({ top: 2500, behavior: "instant" }));
	await expect(page.getByRole("toolbar").getByRole("button", { name: words.save })).not.toBeInViewport();
	await page.keyboard.press("s");
	await expect(said(keyWords.removed)).toBeInViewport();
	await expect(said(keyWords.removed)).not.toHaveClass("hidden");
	await expect(said(keyWords.saved)).toHaveCount(0);
	await page.keyboard.press("s");
	await expect(said(keyWords.saved)).toBeInViewport();
	// It goes with its page.
	await page.keyboard.press("j");
	await expect(page).not.toHaveURL(story);
	await expect(said(keyWords.saved)).toHaveCount(0);
});

test.describe("where nothing but fingers points", () => {
	test.use({ viewport: phone, hasTouch: true, isMobile: true });

	test("their list is left out of settings, and is there while they are off", async ({ page }) => {
		await open(page, story);
		await openPanel(page);
		const way = panel(page).getByRole("button", { name: keyWords.keys });
		expect(await page.evaluate(() => matchMedia("(any-pointer: fine)").matches)).toBe(false);
		await expect(way).toBeHidden();
		await page.evaluate(() => localStorage.setItem("pathak.keys", "false"));
		await open(page, "/story/arhar-sasti-sarson");
		await openPanel(page);
		await way.click();
		await sheet(page).getByRole("switch", { name: keyWords.on }).check();
		expect(await page.evaluate(() => localStorage.getItem("pathak.keys"))).toBe("true");
	});
});

/** What opens over the reader's pages, for everyone: with the spacing that WCAG 1.4.12 asks for, in every theme, with forced colours, and on paper. */
import type { Page } from "playwright/test";
import { keyWords } from "../src/comforts/keyWords.ts";
import { listenWords } from "../src/comforts/listen/words.ts";
import { pictureWords } from "../src/comforts/pictureWords.ts";
import { shareWords } from "../src/comforts/shareWords.ts";
import { words as comfortWords } from "../src/comforts/words.ts";
import { savedWords } from "../src/offline/words.ts";
import { words } from "../src/words.ts";
import { faultsOf } from "./axe.ts";
import { filesIn, inDatabase } from "./device.ts";
import { bar, listen, press } from "./listening.ts";
import { open, openPanel, panel, story } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { row, button as saveButton } from "./saving.ts";
import { hemant, Speech, swara } from "./speech.ts";
import { colourRules, faultsInThemes, themes, wear } from "./themes.ts";

const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });

async function awake(page: Page, path = story): Promise<void> {
	await open(page, path);
	await page.keyboard.press("Shift");
	await expect(page.locator("[data-listen]").filter({ visible: true })).toHaveCount(1);
	// Behind that button comes what unfolds the contents.
	await expect(page.locator("main summary:not([tabindex])")).toHaveCount(0);
}

async function play(page: Page): Promise<void> {
	await awake(page);
	await listen(page).click();
	await expect(bar(page)).toBeVisible();
}

/** Every way in which something lies over a page, or in it. */
const scenes: Record<string, (page: Page) => Promise<void>> = {
	"the story, with the contents unfolded": async (page) => {
		await awake(page);
		const contents = page.locator("main details");
		if ((await contents.getAttribute("open")) === null) await contents.getByText(words.contents, { exact: true }).click();
	},
	settings: async (page) => {
		await awake(page);
		await openPanel(page);
		await panel(page).locator("details[name] summary").first().click();
	},
	"what is kept": async (page) => {
		await awake(page);
		await openPanel(page);
		await panel(page).getByRole("button", { name: comfortWords.keep }).click();
		await expect(dialog(page, comfortWords.keep).getByRole("radio").first()).toBeVisible();
	},
	"the player": play,
	voices: async (page) => {
		await play(page);
		await press(page, listenWords.voice);
		await expect(dialog(page, listenWords.voiceAndRate)).toBeVisible();
	},
	"the player, away from its story": async (page) => {
		await play(page);
		const more = page.getByRole("main").getByRole("link", { name: "दुनिया", exact: true }).first();
		await more.click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("दुनिया");
	},
	"the ways to share": async (page) => {
		await awake(page);
		await page.getByRole("button", { name: words.share, exact: true }).click();
		await expect(dialog(page, shareWords.share)).toBeVisible();
	},
	keys: async (page) => {
		await awake(page);
		await page.keyboard.press("?");
		await expect(dialog(page, keyWords.keys)).toBeVisible();
	},
	"a picture": async (page) => {
		await awake(page, "/story/kashmir-qaleen-karghe");
		await page.locator("main article figure img").first().press("Enter");
		await expect(dialog(page, pictureWords.picture)).toBeVisible();
	},
	"what has changed": async (page) => {
		await awake(page);
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		// At the second width another copy may still be kept.
		const copy = () => inDatabase(page, "pathak-read", "copies", story.replace("/story/", ""));
		await expect.poll(async () => JSON.stringify(await copy())).toContain("शुक्रवार को फ़ोन पर");
		await page.route("**/stories/putin-biden-phone-0907.json", async (route) => {
			const text = await (await route.fetch()).text();
			await route.fulfill({ contentType: "application/json", body: text.replace("शुक्रवार को फ़ोन पर", "शनिवार को फ़ोन पर") });
		});
		await page.goto("/");
		await takenOver(page);
		await page.getByRole("main").locator(`h2 a[href="${story}"]`).first().click();
		const since = page.locator(".pk-since");
		const offer = page.getByRole("button", { name: comfortWords.show });
		await expect(since.or(offer).first()).toBeVisible();
		if (await offer.isVisible()) await offer.click();
		await expect(since).toBeVisible();
	},
	"saved stories": async (page) => {
		for (const path of [story, "/story/kuen-ka-paani"]) {
			await awake(page, path);
			if ((await saveButton(page).getAttribute("aria-pressed")) === "false") await saveButton(page).click();
			await expect(saveButton(page)).toHaveAttribute("aria-pressed", "true");
			await expect.poll(() => filesIn(page, "saved")).toContain(`/stories/${path.slice(7)}.json`);
		}
		await page.goto("/saved");
		await row(page, "कुएँ").getByRole("button", { name: words.save }).click();
		await expect(page.getByRole("button", { name: savedWords.bringBack })).toBeVisible();
	},
};

test.beforeEach(async ({ page }) => {
	await Speech.with(page, [swara, hemant]);
});

const setText = (page: Page, percent: number) =>
	page.evaluate((size) => {
		document.documentElement.style.fontSize = `${size}%`;
	}, percent);

for (const [name, openScene] of Object.entries(scenes))
	test(`${name}: nothing is cut off with spacing as WCAG asks or text at 200 %, nor faulty in any theme or with forced colours, nor on paper`, async ({
		page,
	}) => {
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 740 });
			await page.goto("about:blank");
			await openScene(page);
			const over = await page.evaluate(whatLiesOver, savedWords.bringBack);
			expect(over).not.toEqual([]);
			await test.step("nothing is cut off with words, letters and lines spaced as WCAG asks, nor with text at 200 %", async () => {
				await setSpacing(page, true);
				for (const percent of [100, 200]) {
					await setText(page, percent);
					expect.soft(await page.evaluate(cutOff), `${width} px ${percent} %`).toEqual([]);
				}
				await setSpacing(page, false);
				await setText(page, 100);
			});
			expect(await page.evaluate(whatLiesOver, savedWords.bringBack), "it lies there still").toEqual(over);
			if (width === 320)
				await test.step("no fault in any theme, nor with forced colours, where every control is seen", () => hasNoFault(page));
			else await test.step("on paper there is the page alone, black on white", () => isForPaper(page, over));
			await page.unrouteAll();
		}
	});

async function hasNoFault(page: Page): Promise<void> {
	const faults = await faultsInThemes(page, {}, undefined, colourRules);
	for (const colorScheme of ["light", "dark"] as const) {
		await page.emulateMedia({ forcedColors: "active", colorScheme });
		// What contrast there is the system sees to.
		const found = [...(await faultsOf(page, { rules: { "color-contrast": { enabled: false } } })), ...(await page.evaluate(unseen))];
		faults.push(...found.map((fault) => `forced ${colorScheme}: ${fault}`));
	}
	expect.soft(faults).toEqual([]);
	await page.emulateMedia({ forcedColors: null, colorScheme: null });
}

/** `over` is what lies over the page until it is printed. */
async function isForPaper(page: Page, over: readonly string[]): Promise<void> {
	await page.setViewportSize({ width: 794, height: 1123 });
	await wear(page, "black");
	expect(await page.evaluate(whatLiesOver, savedWords.bringBack), "it lies there still").toEqual(over);
	await page.emulateMedia({ media: "print" });
	expect(await page.evaluate(notForPaper)).toEqual([]);
	expect(await page.evaluate(cutOff)).toEqual([]);
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	// A picture that has not come leaves the paper white.
	const grounds = await page.evaluate(() => [...document.querySelectorAll("main img")].map((img) => getComputedStyle(img).backgroundColor));
	expect(grounds.filter((ground) => !/^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/.test(ground))).toEqual([]);
}

/** Words, letters and lines as far apart as WCAG 1.4.12 asks, or as they are. */
const setSpacing = (page: Page, isWide: boolean) =>
	page.evaluate((isWide) => {
		const rules =
			"* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(rules);
		document.adoptedStyleSheets = isWide ? [...document.adoptedStyleSheets, sheet] : document.adoptedStyleSheets.slice(0, -1);
	}, isWide);

/** Runs in the page. The names of what is open over it or has come into it; `bringBack` is how the button begins that does. */
function whatLiesOver(bringBack: string): string[] {
	const open = document.querySelectorAll(
		`dialog, [role=dialog], [role=region], [role=toolbar], main details[open], main ins, .pk-since, .pk-player, main [aria-label^="${bringBack}"]`,
	);
	return [...open]
		.filter((each) => each.checkVisibility({ visibilityProperty: true }))
		.map((each) => `${each.localName} ${each.ariaLabel}`);
}

/** Runs in the page. What is cut off, sticks out of what it stands in, or makes the page scroll sideways. */
function cutOff(): string[] {
	const said = (element: Element) => `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
	const faults: string[] = [];
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide`);
	for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
		if (!element.checkVisibility({ visibilityProperty: true }) || element.textContent.trim() === "") continue;
		if (element.clientWidth < 2 || element.matches(".hidden, .hidden *")) continue;
		const { overflowX, overflowY, display } = getComputedStyle(element);
		const isCut = (overflow: string, whole: number, seen: number) => /hidden|clip/.test(overflow) && whole > seen + 1 && seen > 1;
		if (isCut(overflowX, element.scrollWidth, element.clientWidth) || isCut(overflowY, element.scrollHeight, element.clientHeight))
			faults.push(`cut off: ${said(element)}`);
		if (display === "inline" || !element.matches("button, a, label, summary, kbd, td, th, li, p, dd, dt, h1, h2, h3, output")) continue;
		const box = element.getBoundingClientRect();
		const range = document.createRange();
		range.selectNodeContents(element);
		const isScroller = element.closest("main table, main nav") !== null;
		for (const { left, right, width } of range.getClientRects())
			if (width > 1 && !isScroller && (left < box.left - 1 || right > box.right + 1)) {
				faults.push(`sticks out: ${said(element)} ${Math.round(box.left - left)} ${Math.round(right - box.right)}`);
				break;
			}
	}
	return faults;
}

/** Runs in the page. Controls whose words or signs have the ground's own colour. */
function unseen(): string[] {
	const ground = getComputedStyle(document.body).backgroundColor;
	return [...document.querySelectorAll("button, a[href], summary, label, input")].flatMap((control) => {
		if (!control.checkVisibility({ visibilityProperty: true })) return [];
		const { color, backgroundColor } = getComputedStyle(control);
		const sign = control.querySelector("svg");
		const under = /, 0\)$/.test(backgroundColor) ? ground : backgroundColor;
		const isSeen = (control.textContent.trim() === "" && !sign) || (sign ? getComputedStyle(sign).color : color) !== under;
		return isSeen ? [] : [`<${control.localName}> ${control.ariaLabel ?? control.textContent.slice(0, 30)}`];
	});
}

/** Runs in the page. What is of no use on paper, or white on it. */
function notForPaper(): string[] {
	const extra = [
		...document.querySelectorAll("button, summary, nav, [role=dialog], [role=region], [role=toolbar], [role=status] p, main [class*=pk-]"),
	];
	const seen = extra.filter(
		(element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 1,
	);
	const pale = [...document.querySelectorAll("main :is(h1, h2, p, li)")].filter((element) => {
		const [red = 0] = (getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number);
		return element.checkVisibility() && red > 120;
	});
	const ground = getComputedStyle(document.body).backgroundColor;
	return [
		...seen.map((element) => `seen: <${element.localName} class="${element.className}"> ${element.textContent.slice(0, 40)}`),
		...pale.map((element) => `pale: <${element.localName}> ${element.textContent.slice(0, 40)}`),
		...(/255, 255, 255|, 0\)/.test(ground) ? [] : [`ground: ${ground}`]),
	];
}

test("where an address has no room beside its button it stands below, whole", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await awake(page);
	await page
		.getByRole("button", { name: new RegExp(`^${words.share}`) })
		.first()
		.click();
	const copy = dialog(page, shareWords.share).getByRole("button", { name: shareWords.copyLink });
	const rows = () =>
		copy.evaluate((button) =>
			["span", "small"].map((name) => {
				const range = document.createRange();
				range.selectNodeContents(button.querySelector(name) ?? button);
				const tops = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
				return { lines: new Set(tops).size, top: tops[0] ?? 0 };
			}),
		);
	const [label, address] = await rows();
	expect([label?.lines, address?.lines]).toEqual([1, 1]);
	expect(Math.abs((label?.top ?? 0) - (address?.top ?? 0))).toBeLessThan(10);
	await page.evaluate(() => {
		document.documentElement.style.fontSize = "200%";
	});
	const [large, below] = await rows();
	expect([large?.lines, below?.lines]).toEqual([1, 1]);
	expect(below?.top).toBeGreaterThan((large?.top ?? 0) + 20);
});

test("with forced colours how much of the room is used is seen, and how much there is", async ({ page }) => {
	await scenes["what is kept"]?.(page);
	const meter = page.locator(".pk-meter").first();
	for (const theme of themes)
		for (const colorScheme of ["light", "dark"] as const) {
			await page.emulateMedia({ forcedColors: "active", colorScheme });
			await wear(page, theme);
			const looks = await meter.evaluate((each) => {
				const ground = getComputedStyle(document.querySelector("dialog, [role=dialog]") ?? document.body).backgroundColor;
				const { borderBlockStartStyle, borderBlockStartColor } = getComputedStyle(each);
				const parts = [...each.children].map((part) => getComputedStyle(part).backgroundColor);
				return {
					track: borderBlockStartStyle !== "none" && borderBlockStartColor !== ground,
					lost: parts.filter((part) => part === ground),
					all: new Set(parts).size,
				};
			});
			expect.soft(looks, `${theme}, ${colorScheme}`).toEqual({ track: true, lost: [], all: 4 });
			const isNear = await meter.evaluate((each) => {
				const light = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
				const ground = light(getComputedStyle(each).backgroundColor);
				return [...each.children].some((part) => Math.abs(light(getComputedStyle(part).backgroundColor) - ground) < 100);
			});
			expect.soft(isNear, `${theme}, ${colorScheme}: a part as light as its ground`).toBe(false);
		}
});

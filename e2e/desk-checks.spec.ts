/** The desk's panel of checks, as an editor in a browser: told what is wrong, led to it, mending it, silencing it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright/test";
import { sayAdvice } from "../src/desk/adviceWords.ts";
import { checkWords } from "../src/desk/checkWords.ts";
import { fitWords } from "../src/desk/fitTableWords.ts";
import { words as looks } from "../src/desk/looks/words.ts";
import { mendAllWords } from "../src/desk/mendAllWords.ts";
import { styleWords } from "../src/desk/stylePanelWords.ts";
import { words } from "../src/desk/words.ts";
import { toKrutidev } from "../src/text/krutidevFixtures.ts";
import { faultsOf } from "./axe.ts";
import { expect, test } from "./reader.ts";
import { sites } from "./sites.ts";
import { faultsInThemes, wear } from "./themes.ts";
import { openDesk, openDraft, openPublished } from "./writing.ts";

const authored = readFileSync(join(sites.sample.edition, "stories", "putin-biden-phone-0907.json"), "utf8");
const story = JSON.parse(authored) as { headline: string; image: object; body: { text?: string }[] };
const set = (part: object) => JSON.stringify({ ...story, ...part }, null, "\t");

/** A story with a mistake of form, two of spelling, and a picture whose description is its file's name. */
const faulty = set({
	articleSection: "nahi",
	headline: "हादसे पर गहरा दु:ख जताया",
	image: { src: "/pictures/market.svg", width: 1200, height: 800, alt: "IMG-2021.jpg", creditText: "पाठक" },
	body: [{ type: "paragraph", text: "यह बात बुधवार को कही गई |" }, ...story.body.slice(1)],
});

async function paste(page: Page, text: string): Promise<void> {
	await openDesk(page);
	await page.getByLabel(words.pasteHere).evaluate((box, plain) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData("text/plain", plain);
		box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
	}, text);
	// What is under the box moves up when it goes: a press in that moment would meet nothing.
	await expect(page.getByLabel(words.pasteHere)).toHaveCount(0);
}

const panel = (page: Page): Locator => page.locator(".desk-checks");
const said = (page: Page, text: string): Locator => panel(page).getByRole("listitem").filter({ hasText: text });
const place = (row: Locator): Locator => row.getByRole("button", { name: / पर जाएँ: / });
const code = (page: Page): Locator => page.getByRole("textbox", { name: words.code });
/** The copy as it stands, as the file that is taken out. */
async function file(page: Page): Promise<string> {
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: words.download }).click();
	return readFileSync(await (await coming).path(), "utf8");
}

test("what is wrong in a story is told, led to, marked, silenced and mended", async ({ page }) => {
	await test.step("F8 leads from one thing to the next, wherever the keyboard is", async () => {
		await paste(page, faulty);
		await expect(panel(page).getByRole("status")).toContainText(words.mistakes(2));
		const headline = page.locator('[id="field-headline"]');
		await page.keyboard.press("F8");
		await expect(place(said(page, words.fields["articleSection"] ?? ""))).toBeFocused();
		await page.keyboard.press("F8");
		await page.keyboard.press("Enter");
		await expect(headline).toBeFocused();
		await page.keyboard.press("F8");
		await expect(place(said(page, "खड़ी लकीर"))).toBeFocused();
		await page.keyboard.press("Shift+F8");
		await expect(place(said(page, "दु:ख"))).toBeFocused();
		// What was mended has gone: the one in its place is next.
		await page.keyboard.press("Enter");
		await page.keyboard.insertText("दुःख");
		await expect(said(page, "दु:ख")).toHaveCount(0);
		await page.keyboard.press("F8");
		await expect(place(said(page, "खड़ी लकीर"))).toBeFocused();
		// Also on a screen, which is a window of its own.
		const frame = page.locator('iframe[title*="360 px"]');
		await expect(frame.contentFrame().locator("main h1")).toContainText("दुःख");
		await frame.focus();
		await page.keyboard.press("Tab");
		await expect(frame).toBeFocused();
		await page.keyboard.press("F8");
		await expect(panel(page).locator("[data-place]:focus")).toHaveCount(1);
		// On a phone the screen stands above: what a tab opens comes into sight.
		await page.setViewportSize({ width: 360, height: 760 });
		for (const tab of [words.code, words.form]) {
			await page.evaluate(() => scrollTo(0, 0));
			await page.getByRole("tab", { name: tab }).click();
			await expect(page.getByRole("tabpanel").locator(".desk-code[data-ready], form")).toBeVisible();
			await expect.poll(async () => (await page.getByRole("tabpanel").boundingBox())?.y).toBeLessThan(100);
		}
		await headline.focus();
		await page.keyboard.press("F8");
		await expect(panel(page).locator("[data-place]:focus")).toHaveCount(1);
		await page.setViewportSize({ width: 1280, height: 720 });
	});
	await test.step("all that is wrong is one list, counted, led to by keyboard, marked on the screens, silenced and asked again", async () => {
		await openDraft(page, faulty);
		await expect(panel(page).getByRole("status")).toContainText(words.mistakes(2));
		await expect(panel(page).getByRole("status")).toContainText(checkWords.refused.trim());
		const [section, spelling, danda, alt] = [
			said(page, words.fields["articleSection"] ?? ""),
			said(page, "दु:ख"),
			said(page, "खड़ी लकीर"),
			said(page, "IMG-2021.jpg"),
		];
		for (const [row, sign] of [
			[section, words.mistake],
			[spelling, words.mistake],
			[danda, words.hint],
			[alt, words.hint],
		] as const)
			await expect(row.getByRole("img", { name: sign })).toBeVisible();
		await expect(said(page, checkWords.fine.letters)).toBeVisible();
		await expect(said(page, checkWords.fine.pictures)).toHaveCount(0);
		const marked = () =>
			page
				.frameLocator('iframe[title*="360 px"]')
				.locator("html")
				.evaluate(() => [...(CSS.highlights.get("desk-error") ?? []), ...(CSS.highlights.get("desk-advice") ?? [])].map(String));
		await expect.poll(marked).toEqual(expect.arrayContaining(["दु:ख", "|"]));

		await page.getByRole("tab", { name: words.form }).click();
		await place(section).focus();
		await page.keyboard.press("ArrowDown");
		await expect(place(spelling)).toBeFocused();
		await page.keyboard.press("KeyJ");
		await page.keyboard.press("KeyK");
		await expect(place(spelling)).toBeFocused();
		await page.keyboard.press("Enter");
		const headline = page.locator('[id="field-headline"]');
		await expect(headline).toBeFocused();
		expect(await headline.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd))).toBe("दु:ख");
		await page.getByRole("tab", { name: words.code }).click();
		await expect(page.locator(".desk-code[data-ready]")).toBeVisible();
		await place(danda).click();
		await expect(page.locator(".cm-activeLine")).toContainText("बुधवार को कही गई");

		await spelling.getByRole("button", { name: new RegExp(`^${checkWords.quietInStory}`) }).click();
		await expect(spelling).toHaveCount(0);
		await expect(panel(page).getByRole("status")).toContainText(words.mistakes(1));
		await page.getByText(checkWords.quieted(1)).click();
		await page.getByRole("button", { name: checkWords.askOf("C1: दु:ख") }).click();
		await expect(spelling).toBeVisible();
	});
	await test.step("a check names the part as the form and the wire do, and its line where the JSON is looked at", async () => {
		await openDraft(page, faulty);
		await expect(place(said(page, "दु:ख"))).toHaveText("शीर्षक");
		await expect(place(said(page, "खड़ी लकीर"))).toHaveText("अनुच्छेद 1");
		await expect(place(said(page, "IMG-2021.jpg"))).toHaveText("तस्वीर › वर्णन");
		await expect(page.locator("#block-0 .desk-kind")).toContainText("अनुच्छेद 1");
		await page.getByRole("tab", { name: words.code }).click();
		await expect(place(said(page, "दु:ख"))).toHaveText(/^शीर्षक, पंक्ति \d+$/);
	});
	await test.step("one click mends the wrong characters, and leaves the file as its author laid it out", async () => {
		const odd = faulty.replace('"kicker": "दुनिया"', '"kicker":\t\t"दुनिया"').replace('"body": [', '"body":\n\n[');
		await openDraft(page, odd);
		await said(page, "दु:ख")
			.getByRole("button", { name: words.make("दुःख") })
			.focus();
		await page.keyboard.press("Enter");
		await expect(said(page, "दु:ख")).toHaveCount(0);
		// The keyboard stands at what comes next.
		await expect(
			panel(page)
				.getByRole("listitem")
				.nth(1)
				.getByRole("button", { name: / पर जाएँ: / }),
		).toBeFocused();
		expect(await file(page)).toBe(odd.replace("दु:ख", "दुःख"));
		await page.getByRole("button", { name: words.undo }).click();
		expect(await file(page)).toBe(odd);
	});
	await test.step("all checks are one tab away, and what a field should say is put there by one click", async () => {
		await openDraft(page, set({ articleSection: "khel", sourceOrganization: undefined }));
		await page.getByRole("tab", { name: words.checks }).click();
		await expect(page.locator('[id="field-headline"]')).toHaveCount(0);
		await panel(page)
			.getByRole("button", { name: words.make("दुनिया") })
			.click();
		await panel(page)
			.getByRole("button", { name: words.make("आईएएनएस") })
			.click();
		expect(JSON.parse(await file(page))).toMatchObject({ articleSection: "duniya", sourceOrganization: { name: "आईएएनएस" } });
	});
});

test.describe("a picture that is not there", () => {
	test.use({ allowed: [/404 \(Not Found\)/] });

	test("a picture that no story of the edition has is told before the build misses it", async ({ page }) => {
		const src = "/pictures/bazaar.svg";
		await openDraft(page, set({ image: { src, width: 1200, height: 800, alt: "बाज़ार में भीड़ है", creditText: "पाठक" } }));
		await expect(said(page, src)).toContainText(sayAdvice({ kind: "picture-unknown", path: [], found: src }).todo);
		await page.getByRole("tab", { name: words.form }).click();
		await place(said(page, src)).click();
		await expect(page.locator('[id="field-image.src"]')).toBeFocused();
		await page.locator('[id="field-image.src"]').fill("/pictures/market.svg");
		await expect(said(page, src)).toHaveCount(0);
		await expect(said(page, "किसी छपी ख़बर में नहीं")).toHaveCount(0);
	});
});

for (const keys of [["F8"], ["F8", "ShiftLeft"]])
	test(`${keys.join(", then ")}, before the checks have spoken`, async ({ page }) => {
		await openDesk(page);
		// In one go, so that no check comes in between.
		await page.getByRole("button", { name: words.emptyForm }).evaluate((button: HTMLElement, keys) => {
			button.click();
			for (const code of keys) button.ownerDocument.body.dispatchEvent(new KeyboardEvent("keydown", { code, bubbles: true }));
		}, keys);
		await expect(panel(page).locator("[data-place]")).not.toHaveCount(0);
		await expect(panel(page).locator("[data-place]:focus")).toHaveCount(keys.length === 1 ? 1 : 0);
	});

test("what only some drafts need comes with them: a paragraph in the codes of an old font is told and turned, a house's rule for nasals kept", async ({
	page,
}) => {
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	await test.step("only such a paragraph brings the tables along", async () => {
		await openPublished(page);
		await expect(panel(page).getByRole("status")).toContainText(words.noMistake);
		expect(asked.filter((url) => /krutidev|houseRules/.test(url))).toEqual([]);
		const turned = "वन विभाग ने बताया कि इस बार चालीस कैमरे लगाए गए थे और लोग ख़ुश हैं।";
		await page.getByRole("tab", { name: words.code }).click();
		await code(page).press("ControlOrMeta+a");
		await page.keyboard.insertText(set({ body: [{ type: "paragraph", text: toKrutidev(turned, "typist") }] }));
		await panel(page).getByRole("listitem").filter({ hasText: "C13" }).locator(".first").click();
		expect(JSON.parse(await file(page))).toMatchObject({ body: [{ text: turned }] });
	});
	await test.step("only a house with such a rule brings its words along", async () => {
		// What was said of the draft before is not taken for what is said of this one.
		await openDesk(page);
		await expect(panel(page).getByRole("status")).not.toContainText(words.noMistake);
		await openDraft(page, set({ headline: "हिंदी में पांच सवाल" }));
		await expect(said(page, "C13").locator(".first")).toHaveCount(0);
		await expect(panel(page).getByRole("status")).toContainText(words.noMistake);
		expect(asked.filter((url) => /houseRules/.test(url))).toEqual([]);
		const style = page.locator(".desk-style");
		await style.getByText(checkWords.style).click();
		await style.getByRole("combobox", { name: styleWords.rules.nasal }).selectOption({ label: styleWords.choices.nasal.panchamakshar });
		await said(page, "हिंदी में अनुस्वार").locator(".first").click();
		expect(JSON.parse(await file(page))).toMatchObject({ headline: "हिन्दी में पांच सवाल" });
	});
});

test("what is safe is mended at once, but for what the editor leaves out", async ({ page }) => {
	await test.step("all that is safe is mended at once, after it was seen, and taken back at once", async () => {
		const wrong = faulty.replace(/"description": "/, '"description": "हिंदी और हिन्दी में सुर\u200bक्षा  प्राय: ');
		await openDraft(page, wrong);
		await page.getByRole("button", { name: checkWords.mendAll }).click();
		const review = page.getByRole("region", { name: mendAllWords.head });
		await expect(review.getByRole("heading")).toBeFocused();
		await expect(review.locator("del", { hasText: "दु:ख" })).toBeVisible();
		await expect(review.locator("ins", { hasText: "दुःख" })).toBeVisible();
		await expect(review.getByText("ZWSP")).toBeVisible();
		expect(await file(page)).toBe(wrong);
		await review.getByRole("button", { name: checkWords.leave }).click();
		await expect(page.getByRole("button", { name: checkWords.mendAll })).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(review.getByRole("heading")).toBeFocused();
		await page.keyboard.press("Tab");
		await expect(review.getByRole("button", { name: /लागू करें$/ })).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(review).toHaveCount(0);
		await expect(panel(page).getByRole("status").first()).toBeFocused();
		await expect(said(page, "दु:ख")).toHaveCount(0);
		const mended = await file(page);
		expect(mended).toContain("हिंदी और हिन्दी में सुरक्षा प्रायः ");
		expect(mended).toContain("कही गई।");
		expect(mended.split("\n")).toHaveLength(wrong.split("\n").length);
		await page.getByRole("button", { name: words.undo }).click();
		expect(await file(page)).toBe(wrong);
		await page.getByRole("button", { name: checkWords.mendAll }).click();
		await expect(review).toBeVisible();
	});
	await test.step("of all that is safe single changes are left out, by keyboard and by name, on a phone too", async () => {
		const wrong = set({ headline: 'हादसे पर गहरा दु:ख, "दु:ख है" कहा', description: "सुर\u200bक्षा  प्राय: कड़ी" });
		await openDraft(page, wrong);
		await expect(said(page, "प्राय:")).not.toHaveCount(0);
		const review = page.getByRole("region", { name: mendAllWords.head });
		// What was asked of the draft before is not asked of this one.
		await expect(review).toHaveCount(0);
		await page.getByRole("button", { name: checkWords.mendAll }).click();
		const choice = (from: string, to: string) => review.getByRole("checkbox", { name: mendAllWords.instead(from, to) });
		const make = (count: number) => review.getByRole("button", { name: mendAllWords.make(count), exact: true });
		await expect(review.getByRole("group", { name: "शीर्षक" }).getByRole("checkbox", { checked: true })).toHaveCount(3);
		await expect(make(6)).toBeVisible();
		// What cannot be seen is said, and quotes go in pairs.
		await expect(choice("सुर ZWSP क्षा", "सुरक्षा")).toBeChecked();
		await expect(choice("सुर ZWSP क्षा  प्राय:", "सुर ZWSP क्षा प्राय:")).toHaveAccessibleName(/सिर्फ़ ख़ाली जगह/);
		await choice('"दु:ख है"', "“दु:ख है”").focus();
		await page.keyboard.press("Space");
		await choice("दु:ख,", "दुःख,").focus();
		await page.keyboard.press("Space");
		await expect(make(4)).toBeVisible();
		await expect(review.locator("del:visible", { hasText: "दु:ख," }).or(review.locator("ins:visible", { hasText: "“" }))).toHaveCount(0);
		// What is left out stays left out while the text is written on.
		const headline = page.locator('[id="field-headline"]');
		await headline.fill(`अब ${await headline.inputValue()}`);
		await expect(review.locator("label").first()).toContainText("अब");
		await expect(make(4)).toBeVisible();
		await review.getByRole("button", { name: mendAllWords.chooseNone }).click();
		await expect(make(0)).toBeDisabled();
		await review.getByRole("button", { name: mendAllWords.chooseAll }).click();
		await expect(make(6)).toBeEnabled();
		await choice('"दु:ख है"', "“दु:ख है”").uncheck();
		await choice("दु:ख,", "दुःख,").uncheck();
		expect(await faultsInThemes(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		await page.getByRole("tab", { name: words.checks }).click();
		await page.getByRole("button", { name: checkWords.mendAll }).click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await choice('"दु:ख है"', "“दु:ख है”").uncheck();
		await choice("दु:ख,", "दुःख,").uncheck();
		await make(4).click();
		await page.setViewportSize({ width: 1280, height: 720 });
		const mended = await file(page);
		expect(mended).toContain(JSON.stringify('अब हादसे पर गहरा दु:ख, "दुःख है" कहा'));
		expect(mended).toContain('"सुरक्षा प्रायः कड़ी"');
	});
	await test.step("what is safe and what is left add up to what was found", async () => {
		await openDraft(page, set({ headline: "हादसे पर गहरा दु:ख, फिर दु:ख और प्राय: दु:ख", description: "\u0958लम से कही गई, \u0958लम से |" }));
		await page.getByRole("button", { name: checkWords.mendAll }).click();
		const said = page.getByRole("region", { name: mendAllWords.head }).locator(".desk-sum");
		await expect(said).toContainText("बदलाव");
		const counts = async () => ((await said.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
		// The first reading may be followed by one that knows more words.
		await expect
			.poll(async () => {
				const [safe = 0, , rest = 0] = await counts();
				return (await page.getByRole("tab", { name: words.checks }).textContent()) === words.checksCount(safe + rest);
			})
			.toBe(true);
		const [safe, changes] = await counts();
		// One of them may be in two places.
		expect(changes).not.toBe(safe);
	});
});

test("in the JSON the checks mark, lead and speak as in the form", async ({ page }) => {
	await test.step("what the checks speak of is underlined in the JSON too, through escapes and emphasis, and moves with its words", async () => {
		const content = ['पहले प्राय: ठीक, फिर "प्रा', { type: "em", text: "य: ग़" }, 'लत"'];
		const image = { ...story.image, alt: "IMG-2021.jpg" };
		await openDraft(page, set({ headline: "हादसे पर गहरा दु:ख", image, body: [{ type: "paragraph", content }, ...story.body.slice(1)] }));
		await page.getByRole("tab", { name: words.code }).click();
		const errors = page.locator(".spoken-error");
		await expect(errors.first()).toHaveText("दु:ख");
		await place(said(page, "प्राय:").first()).click();
		await expect.poll(async () => (await errors.allTextContents()).join(" ")).toMatch(/प्राय: प्रा.*य:$/);
		await expect(page.locator(".spoken-advice").first()).toBeVisible();
		// A whole field's remark is marked at the field.
		await expect(page.locator(".spoken-advice", { hasText: "IMG-2021.jpg" })).toHaveText('"IMG-2021.jpg"');
		// A word more before it, and it is marked where it is; mended, and it is marked no more.
		await place(said(page, "दु:ख")).click();
		await page.keyboard.press("ArrowLeft");
		await page.keyboard.insertText("बड़ा ");
		await expect(errors.first()).toHaveText("दु:ख");
		await said(page, "दु:ख")
			.getByRole("button", { name: words.make("दुःख") })
			.click();
		await expect(errors.filter({ hasText: "दु:ख" })).toHaveCount(0);
		// A paragraph with nodes has its field in the form, too.
		await page.getByRole("tab", { name: words.form }).click();
		await place(said(page, "प्राय:").first()).click();
		await expect(page.locator('[id="field-body[0].text"]')).toBeFocused();
		await page.getByRole("tab", { name: words.code }).click();
		await expect(errors.first()).toBeVisible();
		await page.getByText(words.manner).click();
		await page.getByRole("switch", { name: checkWords.marks }).uncheck();
		await expect(errors).toHaveCount(0);
	});
	await test.step("in the JSON too a remark leads to its words, through escapes and links", async () => {
		const body = [{ type: "paragraph", text: 'कहा "हाँ", फिर प्राय: मौन।' }, ...story.body.slice(1)];
		await openDraft(page, set({ headline: "गहरा दु:ख", body }));
		await page.getByRole("tab", { name: words.code }).click();
		await expect(page.locator(".desk-code[data-ready]")).toBeVisible();
		for (const [wrong, right] of [
			["प्राय:", "अक्सर"],
			["दु:ख", "शोक"],
		] as const) {
			await place(said(page, `${wrong} में विसर्ग नहीं`)).click();
			await expect(code(page)).toBeFocused();
			await page.keyboard.insertText(right);
		}
		const written = JSON.parse(await file(page));
		expect([written.headline, written.body[0].text]).toEqual(["गहरा शोक", 'कहा "हाँ", फिर अक्सर मौन।']);
	});
	await test.step("broken JSON is checked as far as it goes, in plain words", async () => {
		await openDraft(page, "{}");
		await page.getByRole("tab", { name: words.code }).click();
		await code(page).click();
		await page.keyboard.press("ControlOrMeta+a");
		await page.keyboard.insertText('{"headline": "गहरा दु:ख", "body": [\n\n,]}');
		await expect(panel(page).getByRole("status")).toContainText(words.mistakes(2));
		await expect(said(page, "दु:ख")).toBeVisible();
		await expect(panel(page)).not.toContainText(/Expected|string/);
		await panel(page)
			.getByRole("button", { name: /^पंक्ति 3/ })
			.click();
		await expect(page.locator(".cm-activeLine")).toHaveText(",]}");
	});
});

test("what is measured of a headline is told, marked and led to", async ({ page }) => {
	await test.step("the headline is measured on real screens, ink that meets ink is named, and so is what devices do not join", async () => {
		const headline = "द्ध्वंसू ठ्ठ्यू र्त्वीं कर्कैं द्ध्रू ढ्ढ्यूँ र्ज़ैं ऍर्कौं द्द्रू ष्ठ्यू र्ट्रैं ह्मू द्ध्रू र्श्वीं र्कौं";
		await openDraft(page, set({ headline, kicker: "ट्वीट पर" }));
		const fit = page.locator(".desk-fit");
		await expect(fit).toBeVisible();
		await fit.getByText(checkWords.fit).click();
		const screen = page.frameLocator('iframe[title*="360 px"]');
		const linesOf = (head: Locator) =>
			head.evaluate((each) => {
				const text = document.createRange();
				text.selectNodeContents(each.querySelector("a") ?? each);
				return Math.round(text.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(each).lineHeight));
			});
		const table = (place: keyof typeof fitWords.places) => fit.getByRole("table", { name: fitWords.places[place] });
		const lines = await linesOf(screen.locator("main h1"));
		await expect(table("story").getByRole("row", { name: /^360 px/ })).toContainText(fitWords.lines(lines));
		for (const place of ["story", "front", "section"] as const)
			for (const width of [320, 412, 1280]) await expect(table(place).getByRole("row", { name: `${width} px` })).toHaveCount(1);
		await expect(panel(page).getByText(/^‘ठ्ठ्यू’ नीचे की पंक्ति के ‘र्ज़ैं’ को छूता है/)).toBeVisible();
		await expect(panel(page).getByText(/^‘ट्व’ Android /)).toBeVisible();

		// Where lists draw it, it is measured as lists draw it, and told so. Nothing takes the keyboard from the field meanwhile.
		const word = "महासम्मेलन";
		await page.locator('[id="field-headline"]').fill(`अंतर्राष्ट्रीयकरण पर ${word}`);
		await expect(said(page, `अकेला ‘${word}’ रह जाता है: ${fitWords.places.section} 360 px।`)).toBeVisible();
		await expect(page.locator('[id="field-headline"]')).toBeFocused();
		await page.getByText(words.manner).click();
		for (const [place, look] of [
			["front", "h2"],
			["section", "h3"],
		] as const) {
			await page.getByRole("radio", { name: words.places[place] }).check();
			const head = screen.locator(`main article ${look}`, { hasText: word });
			await expect(head).toBeVisible();
			await expect(table(place).getByRole("row", { name: /^360 px/ })).toContainText(fitWords.lines(await linesOf(head)));
		}

		// An ordinary headline meets nothing, but is too long for WhatsApp.
		const long = "नदी के दोनों किनारों पर बसे गाँव के लोग अब बिना नाव के उस पार अपने घर और खेत तक रोज़ जा सकते हैं";
		await page.locator('[id="field-headline"]').fill(long);
		await expect(said(page, checkWords.fine.ink)).toBeVisible();
		const cut = said(page, "व्हाट्सऐप में शीर्षक का अंत कट जाएगा");
		const rest = (await cut.locator("mark").textContent()) ?? "?";
		expect(long.endsWith(rest)).toBe(true);
		await expect(fit.locator("dd").first()).toHaveText(`${long.slice(0, long.length - rest.length).trim()}…`);
	});
	await test.step("ink that meets ink is marked where it does, and led to", async () => {
		const calm = "मगर सड़क पर नगर बस कल शहर तक चलकर पहल कर सकन पर नगर बस कल शहर तक चल";
		const [upper, lower] = ["ठ्ठ्यू", "र्ज़ैं"];
		const headline = [`${upper}कल`, calm, ...Array(5).fill(`${upper}कल`), ...Array(5).fill(`${lower}कल`)].join(" ");
		await openDraft(page, set({ headline }));
		const meter = said(page, `‘${upper}’ नीचे की पंक्ति के ‘${lower}’ को छूता है`);
		await expect(meter).toBeVisible();
		await expect.poll(async () => (await marksOn(page)).some(({ text, at }) => text === upper && at > calm.length)).toBe(true);
		await place(meter).click();
		const [from = 0, to] = await selected(page, "headline");
		expect([from > calm.length, headline.slice(from, to)]).toEqual([true, upper]);
	});
	await test.step("a pair that devices do not join is told with its words, and marked and led to in each", async () => {
		const body = [{ type: "paragraph", text: "ट्विटर पर ट्वीट आया।" }, ...story.body.slice(1)];
		await openDraft(page, set({ kicker: "ट्वीट पर", body }));
		const audit = said(page, "‘ट्व’ Android ");
		await expect(audit).toContainText("ट्वीट, ट्विटर");
		await expect(audit).toContainText(checkWords.times(3));
		const marked = async () => (await marksOn(page)).map(({ text }) => text).sort();
		await expect.poll(marked).toEqual(["ट्विटर", "ट्वीट", "ट्वीट"]);
		for (const [field, ...range] of [
			["kicker", 0, 5],
			["body[0].text", 0, 6],
			["body[0].text", 10, 15],
		] as const) {
			await place(audit).click();
			await expect.poll(() => selected(page, field)).toEqual(range);
		}
	});
});

/** What a screen of 360 px marks of a kind, each with where it begins in its text. */
const marksOn = (page: Page) =>
	page
		.frameLocator('iframe[title*="360 px"]')
		.locator("html")
		.evaluate(() =>
			["desk-error", "desk-advice"].flatMap((name) =>
				[...(CSS.highlights.get(name) ?? [])].map((range) => ({
					text: String(range),
					at: range.startOffset,
					isInDateline: range.startContainer.parentElement?.matches(".dateline"),
				})),
			),
		);
/** What is selected in a box of the form that has the keyboard. */
const selected = (page: Page, field: string) =>
	page.locator(`[id="field-${field}"]:focus`).evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd]);

test("a remark of several places leads through them all", async ({ page }) => {
	await test.step("a remark of several places marks them all, and each press leads on to the next", async () => {
		const [pen, land, floor] = ["\u0958लम", "\u095bमीन", "\u095eर्श"];
		const body = [{ type: "paragraph", text: `फिर ${floor} पर।` }, ...story.body.slice(1)];
		await openDraft(page, set({ kicker: pen, headline: `${pen} और ${land}`, dateline: floor, body }));
		const row = said(page, pen);
		const marked = async () => (await marksOn(page)).map(({ text, at, isInDateline }) => `${text} ${at} ${isInDateline}`);
		await expect.poll(marked).toEqual(expect.arrayContaining([`${pen} 0 false`, `${land} 7 false`, `${floor} 4 false`]));
		for (const [field, ...range] of [
			["kicker", 0, 3],
			["headline", 0, 3],
			["headline", 7, 11],
			["dateline", 0, 4],
			["body[0].text", 4, 8],
			["kicker", 0, 3],
		] as const) {
			await place(row).press("Enter");
			await expect.poll(() => selected(page, field)).toEqual(range);
		}
	});
	await test.step("words that stand alike in many cells and corrections are marked, and led to, each in its own", async () => {
		const wrong = "प्राय:";
		const correction = ["पहले", "बाद में"].map((when) => ({ text: `${when} ${wrong} ग़लत था।`, datePublished: "2026-11-20T10:00:00+05:30" }));
		const cells = [
			["दिन", wrong],
			[wrong, `हाँ ${wrong}`],
		];
		const body = [...story.body, { type: "table", caption: `${wrong} खुली`, header: ["नाम", wrong], rows: cells }];
		await openDraft(page, set({ correction, body }));
		const rows = said(page, `${wrong} में विसर्ग नहीं`);
		const marked = () =>
			page
				.frameLocator('iframe[title*="360 px"]')
				.locator("html")
				.evaluate(() =>
					[...(CSS.highlights.get("desk-error") ?? [])]
						.map((range) => range.startContainer.textContent?.replaceAll(/[\u00a0\u2060]/g, " "))
						.sort(),
				);
		await expect
			.poll(marked)
			.toEqual([wrong, wrong, wrong, `${wrong} खुली`, `पहले ${wrong} ग़लत था।`, `बाद में ${wrong} ग़लत था।`, `हाँ ${wrong}`].sort());
		const at = story.body.length;
		const lines = cells.map((row) => row.join(" | ")).join("\n");
		for (const [index, [field, from]] of (
			[
				[`body[${at}].caption`, 0],
				[`body[${at}].header`, 6],
				[`body[${at}].rows`, lines.indexOf(wrong)],
				[`body[${at}].rows`, lines.indexOf(`\n${wrong}`) + 1],
				[`body[${at}].rows`, lines.lastIndexOf(wrong)],
			] as const
		).entries()) {
			await place(rows.nth(index)).press("Enter");
			await expect.poll(() => selected(page, field)).toEqual([from, from + wrong.length]);
		}
		await page
			.frameLocator('iframe[title*="360 px"]')
			.getByRole("cell", { name: `हाँ ${wrong}` })
			.click();
		await expect(page.locator(`[id="field-body[${at}].rows"]`)).toBeFocused();
	});
	await test.step("F8 leads through all places of a remark before it goes on to the next", async () => {
		await openDraft(
			page,
			set({ headline: "\u0958लम और \u095bमीन", description: "गहरा दु:ख।", body: [{ type: "paragraph", text: "वह गया ।" }] }),
		);
		const grief = place(said(page, "दु:ख"));
		const pen = place(said(page, "\u0958लम"));
		await pen.press("Enter");
		await expect.poll(() => selected(page, "headline")).toEqual([0, 3]);
		await page.keyboard.press("F8");
		await expect.poll(() => selected(page, "headline")).toEqual([7, 11]);
		await page.keyboard.press("F8");
		const key = await pen.getAttribute("data-place");
		const next = panel(page).locator(`li:has([data-place="${key}"]) + li`);
		await expect(place(next)).toBeFocused();
		// Who goes back is done with it, and so is who is back in the list.
		await pen.press("Enter");
		await page.keyboard.press("Shift+F8");
		await expect(grief).toBeFocused();
		await page.keyboard.press("F8");
		await expect(pen).toBeFocused();
		await page.keyboard.press("F8");
		await expect(place(next)).toBeFocused();
		await pen.press("Enter");
		await expect.poll(() => selected(page, "headline")).toEqual([7, 11]);
		// In one column the panel comes and goes.
		await page.setViewportSize({ width: 360, height: 800 });
		await page.getByRole("tab", { name: words.checks }).click();
		await pen.press("Enter");
		await page.keyboard.press("F8");
		await expect.poll(() => selected(page, "headline")).toEqual([7, 11]);
		await page.keyboard.press("F8");
		await expect(place(next)).toBeFocused();
	});
	await test.step("in one column too the next press leads on, though the panel has gone with its tab", async () => {
		await page.setViewportSize({ width: 360, height: 800 });
		await openDraft(page, set({ headline: "\u0958लम और \u095bमीन" }));
		for (const range of [
			[0, 3],
			[7, 11],
			[0, 3],
		]) {
			await page.getByRole("tab", { name: words.checks }).click();
			await place(said(page, "\u0958लम")).click();
			await expect.poll(() => selected(page, "headline")).toEqual(range);
		}
	});
});

test("the house style is changed, kept, taken out, brought in and left again; what the desk has silenced too", async ({ page }) => {
	await openDraft(page, faulty);
	const style = page.locator(".desk-style");
	await style.getByText(checkWords.style).click();
	await style.getByRole("combobox", { name: styleWords.rules.digits }).selectOption({ label: styleWords.choices.digits.deva });
	await expect(said(page, "अंक इस डेस्क की शैली के नहीं हैं")).toBeVisible();
	await style.getByRole("textbox", { name: styleWords.spellings }).fill("बुधवार = बुध\nअधूरा");
	await expect(style.getByText(styleWords.noPair(2))).toBeVisible();
	await style.getByRole("textbox", { name: styleWords.spellings }).fill("बुधवार = बुध");
	await expect(said(page, "बुधवार इस डेस्क की वर्तनी नहीं है")).toBeVisible();
	await said(page, "दु:ख")
		.getByRole("button", { name: new RegExp(`^${checkWords.quietForDesk}`) })
		.click();
	await expect(said(page, "दु:ख")).toHaveCount(0);
	const coming = page.waitForEvent("download");
	await style.getByRole("button", { name: styleWords.takeOut }).click();
	const taken = JSON.parse(readFileSync(await (await coming).path(), "utf8"));
	expect(taken).toEqual({ digits: "deva", spellings: { बुधवार: "बुध" }, silenced: [{ check: "C1", found: "दु:ख" }] });

	await page.reload();
	await expect(said(page, "अंक इस डेस्क की शैली के नहीं हैं")).toBeVisible();
	await style.getByText(checkWords.style).click();
	await style.getByText(styleWords.silenced(1)).click();
	await style.getByRole("button", { name: checkWords.askOf("C1: दु:ख") }).click();
	await expect(said(page, "दु:ख")).toBeVisible();
	const bring = (text: string) =>
		style.getByLabel(styleWords.bring).setInputFiles({ name: "style.json", mimeType: "application/json", buffer: Buffer.from(text) });
	await bring('{ "digit": "latn" }');
	await expect(style.getByRole("alert")).toContainText("digit: इस नाम का");
	await expect(said(page, "अंक इस डेस्क की शैली के नहीं हैं")).toBeVisible();
	await bring('{ "names": ["व्लादिमीर"] }');
	await expect(style.getByRole("textbox", { name: styleWords.names })).toHaveValue("व्लादिमीर");
	await expect(said(page, "अंक इस डेस्क की शैली के नहीं हैं")).toHaveCount(0);
	await style.getByRole("button", { name: styleWords.back }).click();
	await expect(style.getByRole("textbox", { name: styleWords.names })).toHaveValue("");
});

test("the panel on a phone and on a desk, by night and by day: no violation, nothing sticks out, and on a phone its places open", async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 900 });
	await openDraft(page, faulty);
	for (const [width, colorScheme] of [
		[320, "dark"],
		[320, "light"],
		[1440, "light"],
	] as const)
		await test.step(`${width} px, ${colorScheme}`, async () => {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme });
			if (width === 320) await page.getByRole("tab", { name: /^जाँच/ }).click();
			else await expect(page.getByRole("tab", { name: looks.tabs.page })).toBeVisible();
			await expect(page.locator(".desk-fit")).toBeVisible();
			// The first reading may be followed by one that knows more words.
			const open = (folds: Element[]) => folds.map((fold) => fold.setAttribute("open", "")).length;
			await expect.poll(() => panel(page).locator("details:not([open])").evaluateAll(open)).toBe(0);
			expect(await (colorScheme === "light" ? faultsInThemes : faultsOf)(page)).toEqual([]);
			const sign = () =>
				page
					.locator(".desk-sign.warning")
					.first()
					.evaluate((each) => getComputedStyle(each).color);
			const signs = new Set<string>();
			for (const night of ["dark", "black"] as const) {
				await wear(page, night);
				signs.add(await sign());
			}
			await wear(page, null);
			expect([...signs], "both are night").toHaveLength(1);
			for (const theme of ["sepia", null] as const) {
				await wear(page, theme);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			}
			if (width !== 320) return;
			await place(said(page, "दु:ख")).click();
			await expect(page.locator('[id="field-headline"]')).toBeFocused();
		});
});

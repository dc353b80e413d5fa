/** The desk's panel of checks, as an editor in a browser: told what is wrong, led to it, mending it, silencing it. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { sayAdvice } from "../src/desk/adviceWords.ts";
import { checkWords } from "../src/desk/checkWords.ts";
import { readFragment } from "../src/desk/link.ts";
import { words as looks } from "../src/desk/looks/words.ts";
import { mendAllWords } from "../src/desk/mendAllWords.ts";
import { styleWords } from "../src/desk/stylePanelWords.ts";
import { words } from "../src/desk/words.ts";
import { toKrutidev } from "../src/text/krutidevFixtures.ts";
import { faultsOf } from "./axe.ts";
import { code, faulty, file, panel, place, said, set } from "./checking.ts";
import { expect, test } from "./reader.ts";
import { faultsInThemes, wear } from "./themes.ts";
import { openDesk, openDraft, openPublished } from "./writing.ts";

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
		const isCounted = () =>
			panel(page).evaluate((each) => {
				const count = each.querySelectorAll(".desk-fine li").length;
				return count > 1 && each.querySelector("[role=status]")?.textContent?.endsWith(`; ${count} बातें ठीक मिलीं।`);
			});
		await expect.poll(isCounted).toBe(true);
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
	// Whoever opens the link is not asked about it either, and sees that; how this desk writes stays here.
	await page.evaluate(() =>
		Object.assign(navigator.clipboard, { writeText: async (text: string) => Object.assign(window, { copied: text }) }),
	);
	await page.getByRole("button", { name: words.copyLink }).click();
	await expect(page.getByText(words.linkCopiedText)).toBeVisible();
	const linked = await readFragment(new URL(await page.evaluate(() => (window as unknown as { copied: string }).copied)).hash);
	expect(linked?.view.quiet).toEqual([{ check: "C1", found: "दु:ख" }]);
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
			await expect(panel(page).locator("details")).not.toHaveCount(0);
			await expect.poll(() => panel(page).locator("details:not([open])").evaluateAll(open)).toBe(0);
			expect(await (colorScheme === "light" ? faultsInThemes : faultsOf)(page)).toEqual([]);
			await expect(panel(page).locator("details:not([open])")).toHaveCount(0);
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

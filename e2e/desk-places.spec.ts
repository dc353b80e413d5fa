/** Where the desk's checks lead, and what they mark: in the form, in JSON, on the screens, and in every place of one remark. */
import type { Locator, Page } from "playwright/test";
import { checkWords } from "../src/desk/checkWords.ts";
import { fitWords } from "../src/desk/fitTableWords.ts";
import { words } from "../src/desk/words.ts";
import { code, file, panel, place, said, set, story } from "./checking.ts";
import { hold } from "./holding.ts";
import { expect, test } from "./reader.ts";
import { openDraft } from "./writing.ts";

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
		const release = await hold(page, /HeadlineFit-[\w-]+\.js/);
		await openDraft(page, set({ headline, kicker: "ट्वीट पर" }));
		/** From the headline's box to the deck's, in px. */
		const room = () =>
			page.evaluate(() => {
				const [upper, lower] = ["headline", "description"].map((each) => document.getElementById(`field-${each}`)?.getBoundingClientRect());
				return Number(lower?.top) - Number(upper?.bottom);
			});
		const kept = await room();
		expect(kept).toBeGreaterThan(0);
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
		// The same stands under the field, in a room that was kept for it, and is no news to who listens.
		const chips = page.locator("form").getByRole("list", { name: checkWords.fit });
		await expect(chips).toHaveCount(0);
		release();
		const chip = (screen: number | string) => chips.getByRole("listitem").filter({ hasText: fitWords.at(screen) });
		await expect(chips.getByRole("listitem")).toHaveCount(5);
		await expect(chip(360)).toContainText(`${fitWords.at(360)}${lines}`);
		await expect(chip(360).getByRole("img", { name: lines < 4 ? words.fine : words.hint })).toBeVisible();
		await expect(chips.locator("xpath=ancestor::*[@aria-live or @role='status']")).toHaveCount(0);
		expect(await room()).toBeCloseTo(kept, 1);
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

		// A headline that is taken out has no lines.
		await page.locator('[id="field-headline"]').fill("");
		await expect(chips).toHaveCount(0);

		// An ordinary headline meets nothing, but is too long for WhatsApp.
		const long = "नदी के दोनों किनारों पर बसे गाँव के लोग अब बिना नाव के उस पार अपने घर और खेत तक रोज़ जा सकते हैं";
		await page.locator('[id="field-headline"]').fill(long);
		await expect(said(page, checkWords.fine.ink)).toBeVisible();
		await expect(chip(fitWords.largest).getByRole("img", { name: words.hint })).toBeVisible();
		await expect(panel(page).getByText(/^शीर्षक \d पंक्तियों तक जाता है/)).toHaveCount(1);
		const cut = said(page, "व्हाट्सऐप में शीर्षक का अंत कट जाएगा");
		const rest = (await cut.locator("mark").textContent()) ?? "?";
		expect(long.endsWith(rest)).toBe(true);
		await expect(fit.locator("dd").first()).toHaveText(`${long.slice(0, long.length - rest.length).trim()}…`);

		// Its chips are not those of the next draft, not even for the moment until that is measured.
		await expect(chip(320)).not.toContainText(`${fitWords.at(320)}1`);
		await page.evaluate((name) => {
			const seen = new Set<string>();
			Object.assign(globalThis, { seen });
			const look = () => {
				const field = document.querySelector<HTMLTextAreaElement>('[id="field-headline"]');
				const list = document.querySelector(`form [aria-label="${name}"]`);
				if (field && list) seen.add(JSON.stringify([field.value, list.textContent]));
				requestAnimationFrame(look);
			};
			look();
		}, checkWords.fit);
		await openDraft(page, set({ headline: "नाव" }));
		await expect(chip(320)).toContainText(fitWords.lines(1));
		const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
		const toldOf = (headline: string) =>
			seen.map((each): string[] => JSON.parse(each)).flatMap(([of, told]) => (of === headline ? [told] : []));
		expect(toldOf(long)).not.toEqual([]);
		expect(toldOf("नाव").filter((told) => toldOf(long).includes(told))).toEqual([]);
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
	await test.step("ink that an edge cuts off is named, above the line and below it, and no other", async () => {
		// No page of the site cuts its headline: the screen that is measured does here.
		const measured = page.frameLocator(".desk-gauge iframe").locator("html");
		await measured.evaluate(() => document.styleSheets[0]?.insertRule("#root#root main h1 { overflow-y: clip; line-height: 1.1 }", 0));
		const cut = panel(page).getByText(/^‘.+’ का एक हिस्सा किनारे पर कट रहा है/);
		await page.locator('[id="field-headline"]').fill("कल र्ट्रैं नगर ठ्ठ्यू पहल");
		await expect(cut).toHaveText([/^‘र्ट्रैं’/, /^‘ठ्ठ्यू’/]);
		await measured.evaluate(() => document.styleSheets[0]?.deleteRule(0));
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

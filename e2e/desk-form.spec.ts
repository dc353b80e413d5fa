/** The form as an editor writes a story in it: pasted paragraphs, headlines that came with a line's end, parts put where they belong. */
import type { Page } from "playwright/test";
import type { Block } from "../src/article/article.ts";
import { parseArticle } from "../src/article/parse.ts";
import { pathText } from "../src/article/problems.ts";
import { Reading } from "../src/article/reading.ts";
import { words } from "../src/desk/words.ts";
import { expect, test } from "./reader.ts";
import { openDesk, story, writeJson } from "./writing.ts";

const box = (page: Page, place: string) => page.locator(`[id="field-${place}"]`);

/** As Ctrl+V does in the box in hand. */
async function paste(page: Page, text: string): Promise<void> {
	await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
	await page.keyboard.press("ControlOrMeta+v");
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** On a desk that is open already, too. */
async function beginEmpty(page: Page): Promise<void> {
	await openDesk(page);
	await page.getByRole("button", { name: words.emptyForm }).click();
	await page.getByRole("tab", { name: words.form }).click();
	await expect(box(page, "headline")).toHaveValue("");
}

test.beforeEach(({ page }) => beginEmpty(page));

test("what is written and pasted into the boxes stands where it belongs", async ({ page }) => {
	await test.step("a headline and a deck stay one line, however they were copied", async () => {
		await box(page, "headline").click();
		await paste(page, "पटना में आज से दौड़ेगी मेट्रो\r\n");
		await expect(box(page, "headline")).toHaveValue("पटना में आज से दौड़ेगी मेट्रो");
		await page.keyboard.press("Enter");
		await expect(box(page, "headline")).toHaveValue("पटना में आज से दौड़ेगी मेट्रो");
		await page.keyboard.type("!");
		await box(page, "description").fill("पहले दिन मुफ़्त");
		await page.keyboard.press("Home");
		await paste(page, "सात\n  स्टेशन, ");
		await page.keyboard.type("और ");
		await expect(box(page, "description")).toHaveValue("सात स्टेशन, और पहले दिन मुफ़्त");
		await expect(box(page, "headline")).toHaveValue("पटना में आज से दौड़ेगी मेट्रो!");
		// A note to colleagues may have lines.
		await page.getByText(words.rest, { exact: true }).click();
		await box(page, "edNote").click();
		await paste(page, "एक\nदो");
		await expect(box(page, "edNote")).toHaveValue("एक\nदो");
	});
	await test.step("paragraphs that are pasted into a box are paragraphs, and an empty line begins the next", async () => {
		await beginEmpty(page);
		await box(page, "body[0].text").fill("पहले। बाद में।");
		await box(page, "body[0].text").evaluate((text: HTMLTextAreaElement) => text.setSelectionRange("पहले।".length, "पहले।".length));
		await paste(page, "\nमेट्रो शुरू हुई।\r\n\r\nलोग **ख़ुश** थे।\n");
		await expect(page.locator(".desk-blocks > ol > li")).toHaveCount(3);
		await expect(box(page, "body[0].text")).toHaveValue("पहले।");
		await expect(box(page, "body[1].text")).toHaveValue("मेट्रो शुरू हुई।");
		await expect(box(page, "body[2].text")).toHaveValue("लोग **ख़ुश** थे। बाद में।");
		// The cursor stands behind what was pasted.
		await page.keyboard.type("!");
		await expect(box(page, "body[2].text")).toHaveValue("लोग **ख़ुश** थे।! बाद में।");
		await page.keyboard.press("ControlOrMeta+z");
		await page.keyboard.press("ControlOrMeta+z");
		await expect(page.locator(".desk-blocks > ol > li")).toHaveCount(1);
		// One line's end is a line within the paragraph, two begin another.
		await box(page, "body[0].text").click();
		await page.keyboard.press("End");
		await page.keyboard.press("Enter");
		await page.keyboard.type("दूसरी पंक्ति");
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		await page.keyboard.type("नया अनुच्छेद");
		await expect(box(page, "body[0].text")).toHaveValue("पहले। बाद में।\nदूसरी पंक्ति");
		await expect(box(page, "body[1].text")).toHaveValue("नया अनुच्छेद");
	});
	await test.step("links, strong words, lists and headings that are pasted into a paragraph are the story's", async () => {
		await beginEmpty(page);
		const text = box(page, "body[0].text");
		await text.fill("पहले । बाद में।");
		await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(5, 5));
		await pasteRich(page, '<p>देखें <a href="https://a.in/b?utm_source=x">यहाँ</a>, <b>आज</b></p>');
		await expect(text).toHaveValue("पहले देखें [यहाँ](https://a.in/b), **आज**। बाद में।");
		await page.keyboard.type("!");
		await expect(text).toHaveValue("पहले देखें [यहाँ](https://a.in/b), **आज**!। बाद में।");
		await page.keyboard.press("ControlOrMeta+z");
		await page.keyboard.press("ControlOrMeta+z");
		await expect(text).toHaveValue("पहले । बाद में।");
		await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(6, 6));
		await pasteRich(page, "<h3>आगे क्या</h3><ul><li>एक बात</li><li>दूसरी <i>बात</i></li></ul>");
		await expect(box(page, "body[1].text")).toHaveValue("आगे क्या");
		await expect(box(page, "body[2].items")).toHaveValue("एक बात\nदूसरी __बात__");
		await expect(box(page, "body[3].text")).toHaveValue(" बाद में।");
		await expect(text).toHaveValue("पहले ।");
		// What has no links comes as it always did.
		await text.fill("");
		await pasteRich(page, "<p>एक।</p>");
		await expect(text).toHaveValue("एक।");
	});
	await test.step("a part is put in under any other, and its first box is in hand", async () => {
		await beginEmpty(page);
		await box(page, "body[0].text").click();
		await paste(page, "एक।\nदो।\nतीन।");
		const first = words.block(words.blocks["paragraph"] ?? "", 1);
		await page.getByRole("button", { name: words.addUnder(first) }).click();
		await page.getByRole("combobox", { name: words.addUnder(first) }).selectOption("heading");
		await expect(box(page, "body[1].text")).toBeFocused();
		await page.keyboard.type("बीच में");
		await expect(box(page, "body[2].text")).toHaveValue("दो।");
		await page.getByRole("button", { name: words.addUnder(first) }).click();
		await page.getByRole("combobox", { name: words.addUnder(first) }).selectOption("image");
		await expect(box(page, "body[1].src")).toBeFocused();
		// Escape leaves all as it was.
		await page.getByRole("button", { name: words.addUnder(first) }).press("Enter");
		await expect(page.getByRole("combobox", { name: words.addUnder(first) })).toBeFocused();
		await page.keyboard.press("Escape");
		await expect(page.getByRole("button", { name: words.addUnder(first) })).toBeFocused();
		await expect(page.locator(".desk-blocks > ol > li")).toHaveCount(5);
		await page.getByRole("combobox", { name: words.addBlock }).selectOption("list");
		await expect(box(page, "body[5].items")).toBeFocused();
	});
	await test.step("words are counted as soon as there are some, and none of those that stand in for them", async () => {
		await beginEmpty(page);
		const body = page.getByRole("group", { name: words.fields["body"] ?? "" });
		await expect(body).toBeVisible();
		await expect(body).not.toContainText(words.length(5, 1));
		await box(page, "body[0].text").fill("पटना में मेट्रो");
		await expect(body).toContainText(words.length(3, 1));
	});
	await test.step("a story that was changed again is given the time it is by one press", async () => {
		await beginEmpty(page);
		const now = box(page, "dateModified").locator("xpath=..").getByRole("button", { name: words.now });
		await now.click();
		await expect(box(page, "dateModified")).not.toHaveValue("");
		await box(page, "dateModified").fill("2021-07-09T10:00:00");
		await now.click();
		await expect(box(page, "dateModified")).toHaveValue(new RegExp(`^${new Date().getFullYear()}`));
	});
});

/** As from a page or a word processor: words, and the same with their links. */
async function pasteRich(page: Page, html: string): Promise<void> {
	await page.evaluate((copied) => {
		const type = (name: string, text: string) => [name, new Blob([text], { type: name })] as const;
		return navigator.clipboard.write([
			new ClipboardItem(Object.fromEntries([type("text/html", copied), type("text/plain", copied.replace(/<[^>]*>/g, ""))])),
		]);
	}, html);
	await page.keyboard.press("ControlOrMeta+v");
}

test.describe("where what reads links does not come", () => {
	test.use({ allowed: [/bring-[^/]*\.js/] });
	test("words are pasted into a paragraph all the same", async ({ page }) => {
		await page.route(/\/bring-[^/]*\.js$/, (route) => route.abort());
		const text = box(page, "body[0].text");
		await text.fill("");
		await pasteRich(page, "<p>एक <b>बात</b></p>");
		await expect(text).toHaveValue("एक बात");
	});
});

test("the file stays as it was laid out, and every field has its place in it", async ({ page }) => {
	await test.step("a paste leaves the rest of the file as its author laid it out", async () => {
		const [second, last] = ["दूसरा।", "चौथा।"].map((text) => `{ "type":"paragraph",   "text":"${text}" }`);
		await writeJson(page, `{\n"body": [\n{ "type": "paragraph", "text": "पहला।" },\n${second},\n${last}\n]\n}`);
		const code = page.getByRole("textbox", { name: words.code });
		const pasteInto = async (place: string, html: string) => {
			await page.getByRole("tab", { name: words.form }).click();
			await box(page, place).click();
			await page.keyboard.press("End");
			await pasteRich(page, html);
		};
		await pasteInto("body[0].text", "<p>नया <b>वाक्य</b></p>");
		await expect(box(page, "body[0].text")).toHaveValue("पहला।नया **वाक्य**");
		await page.getByRole("tab", { name: words.code }).click();
		for (const laidOut of [second, last]) await expect(code).toContainText(laidOut ?? "");
		await pasteInto("body[0].text", "<p>एक <b>और</b></p><p>तीसरा</p>");
		await expect(box(page, "body[1].text")).toHaveValue("तीसरा");
		await page.getByRole("tab", { name: words.code }).click();
		await expect(code).toContainText(last ?? "");
	});
	await test.step("a story without advertisements, an author's page and a quote in another language are written in the form", async () => {
		await beginEmpty(page);
		await writeJson(page, JSON.stringify({ author: [{ name: "मीना" }], body: [{ type: "quote", text: "Water" }] }));
		await page.getByRole("tab", { name: words.form }).click();
		await box(page, "author[0].url").fill("/lekhak/meena");
		await box(page, "body[0].inLanguage").fill("en");
		await page.getByText(words.rest, { exact: true }).click();
		const ads = page.getByRole("switch", { name: words.fields["ads"] ?? "" });
		await expect(ads).toBeChecked();
		await ads.uncheck();
		const code = page.getByRole("textbox", { name: words.code });
		await page.getByRole("tab", { name: words.code }).click();
		for (const said of ['"url": "/lekhak/meena"', '"inLanguage": "en"', '"ads": false']) await expect(code).toContainText(said);
		await page.getByRole("tab", { name: words.form }).click();
		await page.getByText(words.rest, { exact: true }).click();
		await expect(ads).not.toBeChecked();
		await ads.check();
		await page.getByRole("tab", { name: words.code }).click();
		await expect(code).not.toContainText('"ads"');
	});
	await test.step("every field of the format has its box in the form, or a reason to have none", async () => {
		await beginEmpty(page);
		const picture = { src: story.image.src, width: 1200, height: 800, alt: "घाट" };
		const blocks: Record<Block["type"], object> = {
			paragraph: { content: [{ type: "link", href: "https://b.example/", text: "यहाँ" }] },
			heading: { text: "घाट" },
			quote: { text: "पानी उतरा" },
			list: { items: ["एक"] },
			image: picture,
			table: { rows: [["क", "ख"]] },
			divider: {},
			embed: { href: "https://c.example/", title: "घाट", provider: "c" },
		};
		const whole = {
			...{ type: "NewsArticle", id: "a", articleSection: "desh", headline: "नदी", datePublished: "2021-07-09T23:52:00+05:30" },
			...{ author: [{ name: "मीना", image: picture }], sourceOrganization: { name: "पीटीआई" }, image: picture },
			correction: [{ datePublished: "2021-07-09T23:52:00+05:30", text: "सुधार" }],
			body: Object.entries(blocks).map(([type, block]) => ({ type, ...block })),
		};
		await writeJson(page, JSON.stringify(whole));
		await page.getByRole("tab", { name: words.form }).click();
		await expect(box(page, "headline")).toHaveValue("नदी");
		const boxes = await page.locator("[id^=field-]").evaluateAll((all) => all.map(({ id }) => id.slice("field-".length)));
		const hasBox = (field: string) => boxes.some((each) => each === field || each.startsWith(`${field}.`) || each.startsWith(`${field}[`));
		const reasons: Record<string, RegExp> = {
			"there is one kind of story": /^type$/,
			"a block's kind is chosen when it is added": /^body\[\d\]\.type$/,
			"links and strong words are marks in the line of their text": /\.content\b/,
			"a face stands by its author's name": /^author\[0\]\.image\.(caption|creditText)$/,
			"the build makes them": /^published$|\.renditions$/,
		};
		const without = fieldsOf(whole).filter((field) => !hasBox(field));
		expect(without.filter((field) => !Object.values(reasons).some((reason) => reason.test(field)))).toEqual([]);
		for (const [said, reason] of Object.entries(reasons))
			expect(
				without.some((field) => reason.test(field)),
				said,
			).toBe(true);
	});
});

test("a time's label says it in Hindi as readers will see it, whatever order the browser's own box has", async ({ page }) => {
	await writeJson(page, '{ "headline": "नहर", "datePublished": "2021-07-09T18:22:00Z", "dateModified": "कल" }');
	await page.getByRole("tab", { name: words.form }).click();
	const field = (place: string) => page.locator(".desk-field", { has: box(page, place) });
	// The file's clock is Greenwich's; its readers are in India.
	await expect(box(page, "datePublished")).toHaveValue("2021-07-09T18:22");
	await expect(field("datePublished")).toContainText("9 जुलाई 2021, रात 11:52 बजे");
	await box(page, "datePublished").fill("2021-08-09T18:40:00");
	await expect(field("datePublished")).toContainText("10 अगस्त 2021, रात 12:10 बजे");
	// What is no time yet is not said as one.
	await expect(field("dateModified").locator(".desk-hint")).toHaveText(words.rawTime);
});

test("remarks on a new story lead on and are mended by presses, of which none is lost", async ({ page }) => {
	await test.step("what a new story lacks is filled in by a click: id, section, newsroom", async () => {
		await expect(page.getByText(words.unnamed, { exact: true })).toBeVisible();
		await box(page, "headline").fill("रांची टेस्ट: भारत ने ऑस्ट्रेलिया को छह विकेट से हराया");
		await box(page, "body[0].text").fill("भारत ने रांची टेस्ट में ऑस्ट्रेलिया को छह विकेट से हरा दिया।");
		const checks = page.locator(".desk-checks");
		await checks.getByRole("button", { name: words.make("ranchi-test-bharat-ostreliya-chhah-viket") }).click();
		await checks.getByRole("button", { name: words.make("खेल") }).click();
		await expect(page.getByText(words.fileOf("ranchi-test-bharat-ostreliya-chhah-viket"))).toBeVisible();
		await expect(checks.locator("li.error")).toHaveCount(1);
	});
	await test.step("a remark on what is not there yet leads to where it is filled in, and on what has no box to the JSON", async () => {
		await beginEmpty(page);
		await writeJson(page, '{ "headline": "नहर", "author": [], "body": [], "correction": {}, "foo": 1 }');
		const enter = async (place: string) => {
			await page.getByRole("tab", { name: words.form }).click();
			await page.getByRole("button", { name: new RegExp(`^${place} पर जाएँ`) }).press("Enter");
		};
		await enter("पाठ");
		await expect(page.getByRole("combobox", { name: words.addBlock })).toBeFocused();
		await enter("भूल-सुधार");
		await expect(page.getByRole("button", { name: words.addCorrection })).toBeFocused();
		await enter("foo");
		await expect(page.getByRole("textbox", { name: words.code })).toBeFocused();
		await enter("लेखक");
		await expect(box(page, "author[0].name")).toBeFocused();
		await page.keyboard.type("नीरज");
		await expect(box(page, "author[0].name")).toHaveValue("नीरज");
		await expect(box(page, "author[0].type")).toHaveValue("Person");
	});
	await test.step("of two mends in quick succession none is lost", async () => {
		await beginEmpty(page);
		await box(page, "headline").fill("राज्‍यस्‌थान  में बारिश");
		await box(page, "body[0].text").fill("वह गया  और आया।");
		await expect(page.locator(".desk-checks li").filter({ hasText: "गया" }).locator(".first")).toHaveCount(1);
		await page.evaluate(() => {
			for (const button of document.querySelectorAll<HTMLElement>(".desk-checks li.warning .desk-do .first")) button.click();
		});
		await expect(box(page, "headline")).not.toHaveValue(/ {2}/);
		await expect(box(page, "body[0].text")).toHaveValue("वह गया और आया।");
	});
	await test.step("of mends pressed one right after the other in any order none is lost, and none is made twice", async () => {
		await beginEmpty(page);
		await box(page, "headline").fill("पटना में  बारिश");
		await box(page, "body[0].text").fill("वह दिल्ली गया  और आया।लोग आए  और गए।");
		const mends = page.locator(".desk-checks li.warning .desk-do .first");
		await expect(page.locator(".desk-checks li").filter({ hasText: "गए" }).locator(".first")).toHaveCount(3);
		await mends.evaluateAll((all: readonly HTMLElement[]) => {
			// The last and the first before all between.
			for (const mend of [...all.slice(-1), ...all.slice(0, -1), ...all]) mend.click();
		});
		await expect(box(page, "headline")).toHaveValue("पटना में बारिश");
		await expect(box(page, "body[0].text")).toHaveValue("वह दिल्ली गया और आया। लोग आए और गए।");
	});
	await test.step("a press is one, though the checks are read again while it lasts", async () => {
		await beginEmpty(page);
		await box(page, "headline").fill("रांची टेस्ट: भारत ने ऑस्ट्रेलिया को छह विकेट से हराया");
		await box(page, "body[0].text").fill("भारत ने रांची टेस्ट में ऑस्ट्रेलिया को छह विकेट से हरा दिया।");
		const checks = page.locator(".desk-checks");
		const section = checks.getByRole("button", { name: words.make("खेल") });
		const count = page.getByRole("tab", { name: words.checksCount(0).replace(/ .*/, "") });
		// Those of the first line alone may still stand there.
		await expect(checks.locator("li.error")).toHaveCount(3);
		const before = await count.innerText();
		await section.hover();
		await page.mouse.down();
		await box(page, "id").evaluate((field: HTMLInputElement) => {
			Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "ranchi-test");
			field.dispatchEvent(new Event("input", { bubbles: true }));
		});
		// The count in the head comes with the same reading, and is no part of what is pressed.
		await expect(count).not.toHaveText(before);
		await page.mouse.up();
		await expect(checks.locator("li.error")).toHaveCount(1);
	});
});

/** Every field that the one door knows of a story, by its path; those of blocks and of what stands in them too. */
function fieldsOf(written: object): string[] {
	const known = new Set<string>();
	const { fields } = Reading.prototype;
	Reading.prototype.fields = function (value, path, names) {
		for (const name of names) known.add(pathText([...path, name]));
		return fields.call(this, value, path, names);
	};
	const edition = { origin: "https://a.example", pictureHosts: [], sections: [{ id: "desh", name: "देश" }], inLanguage: "hi" };
	const { problems } = parseArticle(written, { edition });
	Reading.prototype.fields = fields;
	expect(problems).toEqual([]);
	return [...known];
}

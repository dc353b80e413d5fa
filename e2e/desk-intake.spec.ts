/** What comes onto the desk in the ways of a newsroom: a piece of a web page, files dropped on it, copy in the codes of an old font. */

import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import type { Locator, Page } from "playwright/test";
import { checkWords } from "../src/desk/checkWords.ts";
import { readFragment } from "../src/desk/link.ts";
import { oldWords } from "../src/desk/oldWords.ts";
import { words as fileWords } from "../src/desk/sourceWords.ts";
import { words } from "../src/desk/words.ts";
import { toKrutidev } from "../src/text/krutidevFixtures.ts";
import { expect, test } from "./reader.ts";
import { openDesk, takeDraft } from "./writing.ts";

const field = (page: Page, name: string) => page.getByRole("textbox", { name });
const headlineField = (page: Page) => field(page, words.fields["headline"] ?? "").first();

/** As Ctrl+V does, with all that the clipboard holds. */
const paste = (page: Page, plain: string, html: string) =>
	page.getByLabel(words.pasteHere).evaluate(
		(box, [text, page]) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/plain", text);
			clipboardData.setData("text/html", page);
			box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
		},
		[plain, html] as const,
	);

/** Contents are words, or bytes. */
const drop = (page: Page, files: Record<string, string | number[]>) =>
	page.evaluate((contents) => {
		const dataTransfer = new DataTransfer();
		for (const [name, content] of Object.entries(contents))
			dataTransfer.items.add(new File([typeof content === "string" ? content : Uint8Array.from(content)], name));
		document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
	}, files);

test.beforeEach(async ({ page }) => {
	await openDesk(page);
});

test("what is pasted or dropped becomes a story by its own marks, and runs nothing; what is none is named", async ({ page }) => {
	await test.step("what hangs over the desk is shown to be taken, and over a box that takes it itself is not; a file may be chosen twice", async () => {
		const hang = (selector: string, name: string) =>
			page.locator(selector).first().dispatchEvent(name, { bubbles: true, cancelable: true, relatedTarget: null });
		const frame = () => page.evaluate(() => getComputedStyle(document.body, "::after").borderTopWidth);
		for (const [selector, name, width] of [
			["header", "dragover", "6px"],
			["body", "dragleave", "0px"],
			["header", "dragover", "6px"],
			["textarea", "dragover", "0px"],
		] as const) {
			await hang(selector, name);
			expect(await frame(), `${selector} ${name}`).toBe(width);
		}
		const chooser = page.getByLabel(words.files);
		await chooser.setInputFiles({ name: "do.pdf", mimeType: "", buffer: Buffer.from("%PDF-1.7 1 0 obj") });
		await expect(page.getByRole("alert")).toHaveText(fileWords.unreadFile("do.pdf"));
		expect(await chooser.evaluate((box: HTMLInputElement) => box.files?.length)).toBe(0);
	});
	await test.step("a file of a word processor is named, with the way to bring its words", async () => {
		await openDesk(page);
		await drop(page, { "ek.rtf": "{\\rtf1\\ansi \\u2346?\\u2335?}", "do.pdf": "%PDF-1.7 1 0 obj" });
		await expect(page.getByRole("alert")).toHaveText(`${fileWords.unreadFile("ek.rtf")} ${fileWords.unreadFile("do.pdf")}`);
		await expect(page.getByLabel(words.pasteHere)).toBeVisible();
	});
	await test.step("a piece of a web page is told apart by its own marks, and runs nothing", async () => {
		await openDesk(page);
		const html = `<article><h1>तालाब में लौटा पानी, गाँव के लोगों ने तीन साल में साफ़ की दो किलोमीटर नहर<img src=x onerror="window.ran = 1"></h1><p>गाँव के लोगों ने तीन साल में दो किलोमीटर नहर साफ़ की।</p>
		<figcaption>नहर का मुहाना। फ़ोटो: पाठक</figcaption><p>अब खेतों तक पानी पहुँच रहा है।</p><script>window.ran = 2</script></article>`;
		await paste(page, "तालाब में लौटा पानी गाँव के लोगों ने", html);
		const lines = page.locator(".desk-wire");
		await expect(lines.locator('[data-label="headline"]')).toContainText("तालाब में लौटा पानी");
		await expect(lines.locator('[data-label="paragraph"]')).toHaveCount(2);
		await expect(lines.locator('[data-label="caption"]')).toContainText("नहर का मुहाना");
		// However long the file's name is, what is pressed stands beside it.
		for (const width of [1200, 1280, 1440, 1920]) {
			await page.setViewportSize({ width, height: 800 });
			expect((await page.getByRole("banner").boundingBox())?.height, `${width} px`).toBeLessThan(80);
		}
		await page.setViewportSize({ width: 1280, height: 720 });
		expect(await page.evaluate(() => "ran" in window)).toBe(false);
	});
	await test.step("a story from a word processor keeps its links and strong words in form, lines and JSON", async () => {
		await openDesk(page);
		const line = "विभाग ने अपनी [सूचना](https://a.in/b) में शुक्रवार को बताया कि पुल दो साल में तैयार हो जाएगा।";
		const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><p><span>पटना में गंगा पर नए पुल का काम अगले महीने से</span></p><p><span>विभाग ने अपनी </span><a href="https://www.google.com/url?q=https://a.in/b&amp;sa=D"><span>सूचना</span></a><span> में शुक्रवार को बताया कि पुल दो साल में तैयार हो जाएगा।</span></p><p><span>पुल पर नौ सौ करोड़ रुपये ख़र्च होंगे और काम रात में भी चलेगा।</span></p><ul><li><p><span style="font-weight:700">लंबाई</span><span> पाँच किमी</span></p></li><li><p>चौड़ाई</p></li></ul><p><span>नाव से जाने वालों का घाट वहीं रहेगा।</span></p></b>`;
		await paste(page, html.replace(/<\/p>/g, "\n").replace(/<[^>]*>/g, ""), html);
		const lines = page.locator('.desk-wire :is([data-label="paragraph"], [data-label="item"])');
		await expect(lines).toContainText([line, "पुल पर", "**लंबाई** पाँच किमी", "चौड़ाई", "नाव से"]);
		await page.getByRole("tab", { name: words.form }).click();
		await expect(page.locator('[id="field-body[0].text"]')).toHaveValue(line);
		await expect(page.locator('[id="field-body[2].items"]')).toHaveValue("**लंबाई** पाँच किमी\nचौड़ाई");
		await expect(page.frameLocator("iframe").first().getByRole("link", { name: "सूचना" })).toHaveAttribute("href", "https://a.in/b");
	});
	await test.step("a Word file becomes a story, with its list and its links; an empty one is named", async () => {
		await openDesk(page);
		const docx = (body: string) => {
			const document = strToU8(`<w:document><w:body>${body}</w:body></w:document>`);
			return [...zipSync({ "word/document.xml": document })];
		};
		const lines = ["नहर में तीन साल बाद लौटा पानी", "अलवर, 9 जुलाई (भाषा) नहर में पानी लौटने से किसान ख़ुश हैं और बुआई शुरू हो गई है।"];
		const body = lines.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
		await drop(page, { "khali.docx": docx("<w:p/>"), "nahar.docx": docx(body) });
		await expect(page.getByRole("alert")).toHaveText(fileWords.emptyFile("khali.docx"));
		await expect(page.locator('.desk-wire [data-label="headline"]')).toContainText("नहर में तीन साल बाद लौटा पानी");
		await page.getByRole("tab", { name: words.form }).click();
		await expect(headlineField(page)).toHaveValue("नहर में तीन साल बाद लौटा पानी");
	});
	await test.step("a broken file comes as it is, and its mistake is named", async () => {
		await openDesk(page);
		await drop(page, { "kharab.json": '{"type": "NewsArticle", "headline": "अधूरी' });
		await page.getByRole("tab", { name: words.code }).click();
		await expect(field(page, words.code)).toContainText("अधूरी");
		await page.getByRole("tab", { name: words.form }).click();
		await expect(page.getByText(words.broken(1))).toBeVisible();
	});
	await test.step("a file that is pasted is read, and what has no words in it is said to have none", async () => {
		await openDesk(page);
		const pasteFile = (name: string, text: string) =>
			page.getByLabel(words.pasteHere).evaluate(
				(box, [name, text]) => {
					const clipboardData = new DataTransfer();
					if (name !== "") clipboardData.items.add(new File([text], name));
					box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
				},
				[name, text] as const,
			);
		await pasteFile("", "");
		await expect(page.getByRole("alert")).toHaveText(words.noText);
		await pasteFile("tasveer.png", "\u0000\u0001");
		await expect(page.getByRole("alert")).toHaveText(fileWords.unreadFile("tasveer.png"));
		await pasteFile("ek.json", '{"headline": "पहली ख़बर"}');
		await page.getByRole("tab", { name: words.form }).click();
		await expect(headlineField(page)).toHaveValue("पहली ख़बर");
	});
	await test.step("words dragged within a field stay the field's own", async () => {
		await openDesk(page);
		await drop(page, { "ek.json": '{"headline": "पहली ख़बर"}' });
		await page.getByRole("tab", { name: words.form }).click();
		await expect(headlineField(page)).toHaveValue("पहली ख़बर");
		const isLeftToField = await headlineField(page).evaluate((box) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.setData("text/plain", "ख़बर");
			return box.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
		});
		expect(isLeftToField).toBe(true);
		await expect(headlineField(page)).toHaveValue("पहली ख़बर");
	});
});

test("of several files or stories the first sound one is opened, the others wait as drafts, and each that is none is named with its reason", async ({
	page,
}) => {
	await test.step("of several files the first sound one is opened, the others wait as drafts, and what is no text or broken is named", async () => {
		const story = (headline: string) => JSON.stringify({ type: "NewsArticle", id: "a", headline, body: [] });
		const files = {
			"toota.json": story("टूटी").replace('"टूटी"', ""),
			"ek.json": story("पहली ख़बर"),
			"tasveer.bin": "\u0000\u0001",
			"do.json": story("दूसरी ख़बर"),
			"taar.txt": "पटना, 9 जुलाई (भाषा)। गाँव के लोगों ने तीन साल में दो किलोमीटर नहर साफ़ की।",
		};
		await drop(page, files);
		await expect(page.getByRole("alert")).toHaveText(
			`${fileWords.unreadFile("tasveer.bin")} ${fileWords.brokenFile("toota.json")} ${words.several(2)}`,
		);
		await page.getByRole("tab", { name: words.code }).click();
		await expect(field(page, words.code)).toContainText("पहली ख़बर");
		await page.getByRole("button", { name: words.bring, exact: true }).click();
		const names = page.locator(".desk-drafts b");
		await expect(names).toHaveText(["पहली ख़बर", "toota.json", "दूसरी ख़बर", "taar.txt"]);
		// The name stays when the draft is opened again, until there is a headline.
		await takeDraft(page, names.getByText("toota.json"));
		// Each draft comes back with its own tab.
		await expect(page.getByRole("tab", { name: words.code })).toHaveAttribute("aria-selected", "false");
		await page.getByRole("tab", { name: words.code }).click();
		await expect(field(page, words.code)).toContainText('"headline":,');
		await expect(page.getByText(words.kept)).toBeVisible();
		await page.getByRole("button", { name: words.bring, exact: true }).click();
		await expect(names.getByText("toota.json")).toBeVisible();
	});
	await test.step("each file that is no story is named with its reason beside a good one", async () => {
		await openDesk(page);
		const good = JSON.stringify({ type: "NewsArticle", id: "a", headline: "अच्छी ख़बर", body: [] });
		await drop(page, {
			"adha.json": "{",
			"kuchh.json": "null",
			"ginti.json": "5",
			"khali.json": "[]",
			"kata.json": good.slice(0, 40),
			"ek.json": good,
		});
		const { noStoryFile, brokenFile } = fileWords;
		await expect(page.getByRole("alert")).toHaveText(
			[
				noStoryFile("kuchh.json"),
				noStoryFile("ginti.json"),
				noStoryFile("khali.json"),
				brokenFile("adha.json"),
				brokenFile("kata.json"),
			].join(" "),
		);
		await page.getByRole("tab", { name: words.form }).click();
		await expect(headlineField(page)).toHaveValue("अच्छी ख़बर");
	});
	await test.step("several stories in one JSON are as many drafts, and the first is opened", async () => {
		await openDesk(page);
		const story = (headline: string) => ({ type: "NewsArticle", id: "a", headline, body: [] });
		await paste(page, JSON.stringify({ stories: [story("नहर की ख़बर"), story("पुल की ख़बर"), story("मेले की ख़बर")] }), "");
		await expect(page.getByRole("alert")).toHaveText(words.several(2));
		await page.getByRole("tab", { name: words.form }).click();
		await expect(headlineField(page)).toHaveValue("नहर की ख़बर");
		await page.getByRole("button", { name: words.bring, exact: true }).click();
		for (const name of [/पुल की ख़बर/, /मेले की ख़बर/]) await expect(page.getByRole("button", { name }).first()).toBeVisible();
	});
});

test.describe("a part of the desk does not come", () => {
	test.use({ allowed: [/ERR_FAILED/] });

	test("what was pasted waits among the drafts, is said to wait, and is read when it is tried again", async ({ page }) => {
		const reader = /\/bring-[^/]*\.js$/;
		await page.route(reader, (route) => route.abort());
		await drop(page, { "do.txt": "पहली ख़बर\n\nरेल विभाग ने बताया कि नई गाड़ी सोमवार से चलेगी।" });
		await expect(page.getByRole("alert")).toContainText(words.unread);
		await paste(page, "गाँव के लोगों ने नहर साफ़ की\n\nगाँव के लोगों ने तीन साल में दो किलोमीटर नहर साफ़ की।", "");
		// Where it stands among the drafts it waits behind the other.
		await expect(page.getByRole("button", { name: words.unreadCopy }).first()).toBeVisible();
		const again = page.getByRole("alert").getByRole("button", { name: words.tryAgain });
		await again.click();
		await expect(again).toBeVisible();
		await expect(page.getByRole("button", { name: words.unreadCopy }).first()).toBeVisible();
		await page.unroute(reader);
		await again.click();
		await expect(page.locator('.desk-wire [data-label="paragraph"]')).toContainText("दो किलोमीटर");
		await expect(page.getByRole("alert")).not.toContainText(words.unread);
		await page.getByRole("button", { name: words.bring, exact: true }).click();
		await expect(page.getByRole("button", { name: "पहली ख़बर" }).first()).toBeVisible();
		await expect(page.getByRole("button", { name: words.unreadCopy })).toHaveCount(0);
	});

	test("what was written meanwhile in what waits stays a draft of its own", async ({ page }) => {
		const reader = /\/bring-[^/]*\.js$/;
		await page.route(reader, (route) => route.abort());
		await paste(page, "गाँव के लोगों ने नहर साफ़ की\n\nगाँव के लोगों ने तीन साल में दो किलोमीटर नहर साफ़ की।", "");
		await takeDraft(page, page.getByRole("button", { name: words.unreadCopy }).first());
		await page.getByRole("tab", { name: words.code }).click();
		await field(page, words.code).press("ControlOrMeta+Home");
		await page.keyboard.type("अपना लिखा");
		await page.unroute(reader);
		await page.getByRole("alert").getByRole("button", { name: words.tryAgain }).click();
		await expect(page.locator('.desk-wire [data-label="paragraph"]')).toContainText("दो किलोमीटर");
		await page.getByRole("button", { name: words.bring, exact: true }).click();
		await takeDraft(page, page.getByRole("button", { name: /^अपना लिखा/ }).first());
		await page.getByRole("tab", { name: words.code }).click();
		await expect(field(page, words.code)).toContainText("अपना लिखा");
	});

	test("where the lines or the checks do not come the desk and its draft stay, and the part is asked for again", async ({ page }) => {
		await test.step("that nothing was checked is said, and the checks are asked for again", async () => {
			const part = /\/(?:remarks|JsonEditor)-[^/]*\.js$/;
			await page.route(part, (route) => route.abort());
			await page.getByRole("button", { name: words.emptyForm }).click();
			await expect(page.getByRole("alert")).toContainText(words.unchecked);
			await page.getByRole("tab", { name: words.code }).click();
			await expect(page.getByText(words.partMissing)).toBeVisible();
			await page.unroute(part);
			await page.getByRole("tabpanel").getByRole("button", { name: words.tryAgain }).click();
			await expect(field(page, words.code)).toContainText("NewsArticle");
			await page.getByRole("alert").getByRole("button", { name: words.tryAgain }).click();
			await expect(page.locator(".desk-checks").getByRole("listitem").first()).toBeVisible();
			await expect(page.getByRole("alert")).not.toContainText(words.unchecked);
		});
		await test.step("the desk and its draft stay, and the part is asked for again", async () => {
			await openDesk(page);
			const lines = /\/Wire-[^/]*\.js$/;
			await page.route(lines, (route) => route.abort());
			await paste(page, "गाँव के लोगों ने नहर साफ़ की\n\nगाँव के लोगों ने तीन साल में दो किलोमीटर नहर साफ़ की।", "");
			await expect(page.getByText(words.partMissing)).toBeVisible();
			await page.getByRole("tab", { name: words.form }).click();
			await expect(headlineField(page)).toHaveValue("गाँव के लोगों ने नहर साफ़ की");
			await page.unroute(lines);
			await page.getByRole("tab", { name: words.wire }).click();
			await page.getByRole("button", { name: words.tryAgain }).click();
			await expect(page.locator('.desk-wire [data-label="paragraph"]')).toContainText("दो किलोमीटर");
		});
	});
});

test("copy is pasted anywhere on an empty desk, but not over a draft", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	const copy = (text: string) => page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
	await copy("sample-khabar");
	await page.getByLabel(words.openStory).focus();
	await page.keyboard.press("ControlOrMeta+v");
	await expect(page.getByLabel(words.openStory)).toHaveValue("sample-khabar");
	await page.getByLabel(words.openStory).blur();
	await copy("पटना में मेट्रो शुरू हुई\n\nपटना, 9 जुलाई (भाषा) पटना में शुक्रवार को मेट्रो शुरू हो गई है।");
	await page.keyboard.press("ControlOrMeta+v");
	await expect(page.locator('.desk-wire [data-label="headline"]')).toContainText("पटना में मेट्रो शुरू हुई");
	await copy("दूसरी ख़बर");
	await page.keyboard.press("ControlOrMeta+v");
	await expect(page.locator('.desk-wire [data-label="headline"]')).toContainText("पटना में मेट्रो शुरू हुई");
});

test("a folder among the files, and a file that finds no room, is named", async ({ page }) => {
	await test.step("a folder among the files is named, and the files are read", async () => {
		await page.evaluate(() => {
			const { arrayBuffer } = Blob.prototype;
			Blob.prototype.arrayBuffer = function (this: File) {
				return this.name === "purani" ? Promise.reject(new DOMException("", "NotFoundError")) : arrayBuffer.call(this);
			};
		});
		await drop(page, { purani: "", "ek.json": '{"headline": "पहली ख़बर"}' });
		await expect(page.getByRole("alert")).toHaveText(fileWords.goneFile("purani"));
		await page.getByRole("tab", { name: words.form }).click();
		await expect(headlineField(page)).toHaveValue("पहली ख़बर");
	});
	await test.step("a file that finds no room among the drafts is named", async () => {
		await openDesk(page);
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException("", "QuotaExceededError");
			};
		});
		await drop(page, { "ek.txt": "पहली ख़बर", "do.txt": "दूसरी ख़बर" });
		await expect(page.getByRole("alert")).toContainText(words.unkeptFile("do.txt"));
	});
});

test("copy that no story could hold comes whole, is not read, and its size is named", async ({ page }) => {
	for (const text of ["क".repeat(2_000_000), "गाँव के लोगों ने नहर साफ़ की।\n".repeat(100_000)]) {
		await paste(page, text, "");
		await expect(page.locator(".desk-checks").getByRole("listitem").filter({ hasText: "ख़बर छोटी करें या दो में बाँट दें" })).toBeVisible();
		await page.getByRole("tab", { name: words.code }).click();
		await expect(field(page, words.code)).toContainText(text.slice(0, 20));
		const coming = page.waitForEvent("download");
		await page.getByRole("button", { name: words.download }).click();
		expect(readFileSync(await (await coming).path(), "utf8") === text.trim(), "the file that is taken out").toBe(true);
		await page.getByRole("button", { name: words.bring, exact: true }).click();
	}
});

const krutidev = (said: string) => toKrutidev(`${said}\n\nवन विभाग ने बताया कि इस बार चालीस कैमरे लगाए गए थे।`, "typist");

test("of several files in an old font each waits as a draft to be changed, through a reload, and makes room for what it becomes", async ({
	page,
}) => {
	const said = ["सतपुड़ा में बाघों की गिनती पूरी", "नदी का पानी उतरा और लोग लौटे"];
	const [first = "", second = ""] = said.map(krutidev);
	await drop(page, { "ek.txt": first, "do.txt": second });
	const after = page.locator(".desk-old li").first();
	const takeOld = page.getByRole("button", { name: oldWords.takeOld });
	const headline = page.locator('.desk-wire [data-label="headline"]');
	const names = page.locator(".desk-drafts b");
	const bring = page.getByRole("button", { name: words.bring, exact: true });
	await expect(after).toContainText(said[0] ?? "?");
	await expect(page).toHaveURL(/#d=/);
	await page.reload();
	await expect(after).toContainText(said[0] ?? "?");
	await expect(after).toContainText(first.split("\n")[0] ?? "?");
	await bring.click();
	await expect(names).toHaveText(["ek.txt", "do.txt"]);
	await takeDraft(page, names.getByText("do.txt"));
	await expect(after).toContainText(said[1] ?? "?");
	await takeOld.click();
	await expect(headline).toContainText(said[1] ?? "?");
	await expect(takeOld).toHaveCount(0);
	await bring.click();
	await expect(names).toHaveText([said[1] ?? "?", "ek.txt"]);
	// What is left as it came makes room too.
	await takeDraft(page, names.getByText("ek.txt"));
	await page.getByRole("button", { name: oldWords.leaveOld }).click();
	await expect(headline).toContainText(first.split("\n")[0] ?? "?");
	await bring.click();
	await expect(names).toHaveCount(2);
	await expect(names.getByText("ek.txt")).toHaveCount(0);
});

test("pasted copy in an old font that nobody has decided on is there after a reload, what is written beside it too", async ({ page }) => {
	const said = "सतपुड़ा में बाघों की गिनती पूरी";
	await paste(page, krutidev(said), "");
	const after = page.locator(".desk-old li").first();
	await expect(after).toContainText(said);
	await page.getByRole("tab", { name: words.form }).click();
	await headlineField(page).fill("बाघ");
	await expect(page.getByText(words.kept)).toBeVisible();
	await page.reload();
	await expect(after).toContainText(said);
	await expect(headlineField(page)).toHaveValue("बाघ");
	await page.getByRole("button", { name: oldWords.takeOld }).click();
	// The way to bring more goes again with what it becomes, as with whatever is brought.
	await expect(page.locator('.desk-wire [data-label="headline"]')).toContainText(said);
	await page.getByRole("button", { name: words.bring, exact: true }).click();
	await expect(page.locator(".desk-drafts b")).toHaveText([said, "बाघ"]);
	await takeDraft(page, page.locator(".desk-drafts b", { hasText: /^बाघ$/ }));
	await expect(headlineField(page)).toHaveValue("बाघ");
	await expect(page.locator(".desk-old"), "what was decided on is asked no more").toHaveCount(0);
});

test("copy in an old font is shown before and after with what is doubtful in it, and changed only when the editor says so", async ({
	page,
}) => {
	await test.step("copy in the codes of an old font is shown before and after, and changed only when the editor says so", async () => {
		const said = "सतपुड़ा में बाघों की गिनती पूरी\n\nवन विभाग ने बताया कि इस बार चालीस कैमरे लगाए गए थे।\n\nगिनती के नतीजे अगस्त में आएँगे।";
		const coded = toKrutidev(said, "typist");
		await paste(page, coded, "");
		const panel = page.locator("section", { has: page.getByRole("heading", { name: oldWords.oldFont }) }).last();
		await expect(panel).toBeFocused();
		await page.keyboard.press("Tab");
		await expect(panel.getByRole("button", { name: oldWords.takeOld })).toBeFocused();
		await expect(panel.getByRole("listitem").first()).toContainText(coded.split("\n")[0] ?? "");
		await expect(panel.getByRole("listitem").first()).toContainText("सतपुड़ा में बाघों की गिनती पूरी");
		await expect(headlineField(page)).not.toHaveValue(/सतपुड़ा/);
		// On a phone the two stand under each other: each says what it is.
		const wide = page.viewportSize();
		await page.setViewportSize({ width: 360, height: 760 });
		for (const name of [oldWords.asCame, oldWords.asBecomes]) {
			const labels = panel.getByRole("listitem").getByText(name, { exact: true });
			await expect(labels).toHaveCount(3);
			const boxes = await labels.evaluateAll((all) =>
				all.map((label) => [label, label.nextElementSibling].map((each) => each?.getBoundingClientRect().toJSON() as DOMRect | undefined)),
			);
			for (const [over, under] of boxes) {
				expect(over?.width).toBeGreaterThan(30);
				expect((under?.top ?? 0) - (over?.bottom ?? 0)).toBeGreaterThanOrEqual(-1);
				expect((under?.top ?? 0) - (over?.top ?? 0)).toBeLessThan(40);
			}
		}
		await page.setViewportSize(wide ?? { width: 1280, height: 720 });
		await panel.getByRole("button", { name: oldWords.leaveOld }).click();
		await expect(page.locator('.desk-wire [data-label="headline"]')).toContainText(coded.split("\n")[0] ?? "");
		await page.getByRole("button", { name: words.bring, exact: true }).click();
		await paste(page, coded, "");
		await panel.getByRole("button", { name: oldWords.takeOld }).click();
		await expect(page.locator('.desk-wire [data-label="headline"]')).toContainText("सतपुड़ा में बाघों की गिनती पूरी");
		await expect(page.locator('.desk-wire [data-label="paragraph"]')).toHaveCount(2);
		await page.getByRole("tab", { name: words.form }).click();
		await expect(headlineField(page)).toHaveValue("सतपुड़ा में बाघों की गिनती पूरी");
		// It is taken back, and asked again; what was taken back comes again too.
		await page.keyboard.press("ControlOrMeta+z");
		await expect(panel.getByRole("button", { name: oldWords.takeOld })).toBeVisible();
		await expect(headlineField(page)).toHaveValue("");
		await page.keyboard.press("ControlOrMeta+Shift+z");
		await expect(headlineField(page)).toHaveValue("सतपुड़ा में बाघों की गिनती पूरी");
		await expect(panel).toHaveCount(0);
		// The copy as it came stays with the draft, in no link and no file, and what becomes of it anew is a draft of its own.
		await headlineField(page).fill("बाघों की गिनती");
		await page.evaluate(() =>
			Object.assign(navigator.clipboard, { writeText: async (text: string) => Object.assign(window, { copied: text }) }),
		);
		await page.getByRole("button", { name: words.copyLink }).click();
		await expect(page.getByText(words.linkCopiedText)).toBeVisible();
		const linked = await readFragment(new URL(await page.evaluate(() => (window as unknown as { copied: string }).copied)).hash);
		expect(linked?.text).toContain("बाघों की गिनती");
		expect(JSON.stringify(linked)).not.toContain(coded.split(" ")[0]);
		await expect(page.getByText(words.kept)).toBeVisible();
		await page.reload();
		await page.getByRole("tab", { name: words.wire }).click();
		await page.getByText(oldWords.oldAgain).click();
		await expect(panel.getByRole("listitem").first()).toContainText(coded.split("\n")[0] ?? "");
		await expect(panel.getByRole("listitem").first()).toContainText("सतपुड़ा में बाघों की गिनती पूरी");
		await expect(panel.getByText(oldWords.oldAgainHint)).toBeVisible();
		await panel.getByRole("button", { name: oldWords.takeOld }).click();
		await expect(page.locator('.desk-wire [data-label="headline"]')).toContainText("सतपुड़ा में बाघों की गिनती पूरी");
		await page.getByRole("button", { name: words.bring, exact: true }).click();
		await expect(page.locator(".desk-drafts b").getByText("बाघों की गिनती", { exact: true })).toBeVisible();
	});
	await test.step("of copy that is only in part in such codes that part alone is shown; what is pressed stays in sight however much it is", async () => {
		await openDesk(page);
		const plain = "वन विभाग ने बताया कि गिनती के नतीजे अगस्त में आएँगे।";
		const coded = toKrutidev("सतपुड़ा में बाघों की गिनती पूरी हुई और वन विभाग ने कैमरे हटा लिए।", "typist");
		await paste(page, [...Array(30).fill(coded), plain, plain].join("\n\n"), "");
		const panel = page.locator(".desk-old");
		await expect(panel.getByRole("listitem")).toHaveCount(30);
		await expect(panel).toContainText(oldWords.left(2).trim());
		const { width } = (await panel.boundingBox()) ?? { width: 0 };
		expect(width, "as wide as the desk: what came and what it becomes stand side by side").toBe(
			await page.evaluate(() => document.body.clientWidth),
		);
		for (const width of [1280, 360]) {
			await page.setViewportSize({ width, height: 760 });
			await panel.getByRole("listitem").last().scrollIntoViewIfNeeded();
			await expect(panel.getByRole("button", { name: oldWords.takeOld }), `${width} px`).toBeInViewport({ ratio: 1 });
		}
		await page.setViewportSize({ width: 1280, height: 720 });
	});
	await test.step("of copy in an old font the editor is told which words are doubtful, why, and what else each may be, and takes it with a press, before and within a draft", async () => {
		await openDesk(page);
		const said = "कार्यकर्ताओं में मार्क्स की किताब का नया अनुवाद\n\nकार्यकर्ताओं ने बताया कि यह मार्क्स की किताब का तीसरा अनुवाद है और इसमें भूमिका भी है।";
		await paste(page, toKrutidev(said, "typist"), "");
		const lines = page.locator(".desk-old ol > li");
		const marx = oldWords.doubtful("मार्क्स", ["reph"], "माक्र्स");
		const workers = oldWords.doubtful("कार्यकर्ताओं", ["two-rephs"]);
		await expect(lines.nth(0).locator(".desk-hint > div")).toHaveText([workers, marx]);
		await expect(lines.nth(1).locator(".desk-hint > div")).toHaveText([workers, marx]);
		// The other reading is taken with one press, and given back with the next.
		const take = (of: Locator, word: string) => of.getByRole("button", { name: words.make(word) }).press("Enter");
		await take(lines.nth(0), "माक्र्स");
		await expect(lines.nth(0).locator("mark").last()).toHaveText("माक्र्स");
		await expect(lines.nth(1).locator("p[lang=hi]")).not.toContainText("माक्र्स");
		await take(lines.nth(0), "मार्क्स");
		await expect(lines.nth(0).locator("mark").last()).toHaveText("मार्क्स");
		await take(lines.nth(0), "माक्र्स");
		await page.getByRole("button", { name: oldWords.takeOld }).click();
		await expect(page.locator('.desk-wire [data-label="headline"]')).toContainText("कार्यकर्ताओं में माक्र्स की किताब");
		await expect(page.locator('.desk-wire [data-label="paragraph"]')).toContainText("मार्क्स की किताब");
		await page.getByRole("button", { name: words.bring, exact: true }).click();
		await paste(page, toKrutidev(said, "typist"), "");
		await page.getByRole("button", { name: oldWords.leaveOld }).click();
		const remark = page.locator("li.error", { hasText: "C13" }).first();
		await remark.getByText(words.why).click();
		await expect(remark.locator(".desk-hint > div")).toHaveText([workers, marx]);
		await expect(remark.locator(".desk-codes"), "codes of a passage say nothing").toHaveCount(0);
		await take(remark, "माक्र्स");
		const headline = page.locator('.desk-wire [data-label="headline"]');
		await expect(headline).not.toContainText("माक्र्स");
		await remark.getByRole("button", { name: checkWords.mendThis }).click();
		await expect(headline).toContainText("कार्यकर्ताओं में माक्र्स की किताब");
		await page.keyboard.press("ControlOrMeta+z");
		await expect(headline).toContainText(toKrutidev("कार्यकर्ताओं", "typist"));
	});
});

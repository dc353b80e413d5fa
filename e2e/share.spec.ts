/** A story, or a passage of it, goes on to others: by the reader's own hand, with an address that leads back to the words, or as a picture made here. */
import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright/test";
import sharp from "sharp";
import { shareWords } from "../src/comforts/shareWords.ts";
import { words as panelWords } from "../src/comforts/words.ts";
import { findWords } from "../src/find/words.ts";
import { inDigits } from "../src/text/numerals.ts";
import { words } from "../src/words.ts";
import { lateIsHere, open, phone, story } from "./panel.ts";
import { expect, takenOver, test } from "./reader.ts";
import { typefaceIsOn } from "./shifts.ts";
import { faultsInThemes } from "./themes.ts";

const link = `https://pathak.example${story}`;
const headline = "पुतिन और बाइडेन ने फ़ोन पर की बात, रैनसमवेयर और सीरिया पर हुई चर्चा";
const button = (page: Page) => page.getByRole("button", { name: words.share, exact: true });
const sheet = (page: Page) => page.getByRole("dialog", { name: shareWords.share });
const cardSheet = (page: Page) => page.getByRole("dialog", { name: shareWords.card });
const way = (page: Page, name: string) => sheet(page).getByRole("button", { name });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openSheet(page: Page): Promise<void> {
	await button(page).click();
	await expect(sheet(page).getByRole("heading")).toBeFocused();
}

/** Width and height of a PNG, in px. Source: PNG, 11.2.1. */
async function sizeOf(download: Download): Promise<[number, number]> {
	const bytes = readFileSync(await download.path());
	expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.describe("a story", () => {
	test.use({ permissions: ["clipboard-read", "clipboard-write"] });

	test("is sent by WhatsApp or by a copied link, and nothing is asked of anybody before", async ({ page }) => {
		await page.setViewportSize(phone);
		await open(page);
		await openSheet(page);
		await expect(way(page, shareWords.otherApps)).toHaveCount(0);
		const address = new URL((await sheet(page).getByRole("link", { name: shareWords.whatsApp }).getAttribute("href")) ?? "");
		expect([address.origin, address.searchParams.get("text")]).toEqual(["https://wa.me", `${headline}\n${link}`]);
		await way(page, shareWords.copyLink).click();
		await expect(sheet(page).getByRole("status")).toHaveText(shareWords.linkCopied);
		expect(await clipboard(page)).toBe(link);
	});

	test("the sheet closes by ✕, Escape, Back and a press on the page, and the focus returns", async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await open(page);
		const closings: (() => Promise<unknown>)[] = [
			() => sheet(page).getByRole("button", { name: panelWords.close }).click(),
			() => page.keyboard.press("Escape"),
			() => page.goBack(),
			() => page.getByRole("heading", { level: 1 }).click(),
			() => button(page).click(),
		];
		for (const close of closings) {
			await openSheet(page);
			await close();
			await expect(sheet(page)).toHaveCount(0);
			await expect(button(page)).toBeFocused();
			await expect(page).toHaveURL(story);
		}
	});
});

test("where the system has a sheet of its own it is offered; closed without a choice it says nothing, and a failure is told", async ({
	page,
}) => {
	await page.addInitScript(() => {
		const answers = [undefined, new DOMException("", "AbortError"), new DOMException("", "NotAllowedError")];
		const sent: ShareData[] = [];
		const share = async (data: ShareData) => {
			sent.push(data);
			const answer = answers[sent.length - 1];
			if (answer) throw answer;
		};
		Object.assign(window, { sent });
		Object.assign(navigator, { share, canShare: () => true });
	});
	await page.setViewportSize(phone);
	await open(page);
	await openSheet(page);
	const status = sheet(page).getByRole("status");
	for (const said of ["", "", shareWords.notSent]) {
		await way(page, shareWords.otherApps).click();
		await expect(status).toHaveText(said);
	}
	const sent = await page.evaluate(() => (window as unknown as { sent: ShareData[] }).sent);
	expect(sent[0]).toEqual({ title: headline, text: headline, url: link });
	await way(page, shareWords.makeCard).click();
	await page.evaluate(() =>
		Object.assign(navigator, { share: async (data: ShareData) => Object.assign(window, { file: data.files?.[0] }) }),
	);
	await expect(cardSheet(page).getByRole("img")).toHaveAttribute("aria-busy", "false");
	await cardSheet(page).getByRole("button", { name: shareWords.share }).click();
	await expect.poll(() => page.evaluate(() => (window as unknown as { file?: File }).file?.type)).toBe("image/png");
});

test("where a browser lets nobody copy, the link can be copied by hand", async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
	await page.setViewportSize(phone);
	await open(page);
	await openSheet(page);
	await way(page, shareWords.copyLink).click();
	await expect(sheet(page).getByRole("status")).toHaveText(shareWords.notCopied);
	await expect(sheet(page).getByRole("textbox", { name: shareWords.link })).toHaveValue(link);
	await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(link);
});

test("a card is drawn here, by day and in Eczar, in three shapes, and kept as a picture", async ({ page }) => {
	await page.emulateMedia({ colorScheme: "dark" });
	await page.setViewportSize(phone);
	await open(page);
	await openSheet(page);
	await way(page, shareWords.makeCard).click();
	const drawing = cardSheet(page).getByRole("img");
	for (const [shape, height] of [
		["square", 1080],
		["portrait", 1350],
		["tall", 1920],
	] as const) {
		await cardSheet(page).getByRole("radio", { name: shareWords.shapes[shape] }).check();
		await expect(cardSheet(page).getByRole("status")).toHaveText("");
		await expect(drawing).toHaveAttribute("aria-busy", "false");
		const seen = await drawing.evaluate((canvas: HTMLCanvasElement) => {
			// A copy, so that reading it does not make the browser think that cards are read.
			const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
			const pen = copy.getContext("2d", { willReadFrequently: true });
			pen?.drawImage(canvas, 0, 0);
			const at = (x: number, y: number) => [...(pen?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3).join();
			const below = pen?.getImageData(0, 98, 1080, canvas.height - 98).data ?? [];
			let accent = 0;
			for (let at = 0; at < below.length; at += 4) if (below[at] === 168 && below[at + 1] === 18 && below[at + 2] === 62) accent += 1;
			return { paper: at(2, 2), line: at(2, 90), accent };
		});
		expect([seen.paper, seen.line]).toEqual(["252,252,250", "22,24,29"]);
		expect(seen.accent).toBeGreaterThan(500);
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			cardSheet(page).getByRole("button", { name: shareWords.keep }).click(),
		]);
		expect(download.suggestedFilename()).toBe(`putin-biden-phone-0907-${shape}.png`);
		expect(await sizeOf(download)).toEqual([1080, height]);
		await expect(cardSheet(page).getByRole("status")).toHaveText(shareWords.kept);
	}
	expect(await page.evaluate(() => document.fonts.check('500 96px "Eczar Variable"', "क"))).toBe(true);
	await expect(drawing).toHaveAccessibleName(/^“रूस की तैयारी/);
	await page.goBack();
	await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a card says whose the words are and where they stand, and no line of it begins inside an akshara or with a danda", async ({
	page,
}) => {
	// Longer than any line, and with dandas just where lines may end.
	const pool = ["अंतरराष्ट्रीयकरणविरोधीआंदोलनकर्ताओं", "ने", "कहा।", "क्षत्रियकुलावतंसश्रीमद्राजाधिराज", "की", "स्मृति॥", "में"];
	const long = Array.from({ length: 12 }, (_, index) => pool[index % pool.length]).join(" ");
	await page.addInitScript(() => {
		const { prototype } = CanvasRenderingContext2D;
		const { fillText } = prototype;
		prototype.fillText = function (text, x, y) {
			this.canvas.dataset["said"] = `${this.canvas.dataset["said"] ?? ""}\n${text}`;
			fillText.call(this, text, x, y);
		};
	});
	await page.route(`**/stories/${story.slice(7)}.json`, async (route) => {
		const { body, ...more } = await (await route.fetch()).json();
		const quote = { type: "quote", text: long, attribution: "किसी ने" };
		await route.fulfill({ json: { ...more, headline: `मुख्य ${long}`, body: [body[0], quote] } });
	});
	await page.setViewportSize(phone);
	await open(page, "/section/duniya");
	await page.locator(`a[href="${story}"]`).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^मुख्य अंतरराष्ट्रीयकरण/);
	await openSheet(page);
	await way(page, shareWords.makeCard).click();
	const drawing = cardSheet(page).getByRole("img");
	await expect(drawing).toHaveAttribute("aria-busy", "false");
	for (const shape of ["portrait", "tall", "square"] as const) {
		await drawing.evaluate((canvas) => canvas.removeAttribute("data-said"));
		await cardSheet(page).getByRole("radio", { name: shareWords.shapes[shape] }).check();
		await expect(drawing).toHaveAttribute("data-said", /pathak\.example/);
		await expect(drawing).toHaveAttribute("aria-busy", "false");
		const lines = ((await drawing.getAttribute("data-said")) ?? "").trim().split("\n");
		const whole = (text: string) => text.replace(/[\s\u00a0\u2060]/g, "");
		const all = whole(lines.join(""));
		expect.soft(all, shape).toContain(whole(`“${long}”`));
		// Of a long headline its beginning is given.
		expect.soft(all, shape).toContain(whole(`मुख्य ${long}`).slice(0, 60));
		expect.soft(lines.at(-1), shape).toBe("आईएएनएस (IANS) · pathak.example");
		expect
			.soft(
				lines.filter((line) => /^[\p{M}।॥,.!?”’)\u200d]|\u094d$/u.test(line)),
				shape,
			)
			.toEqual([]);
	}
});

test("while a card's picture is made, that is said", async ({ page }) => {
	await page.setViewportSize(phone);
	await page.addInitScript(() => {
		const { toBlob } = HTMLCanvasElement.prototype;
		HTMLCanvasElement.prototype.toBlob = function (...how) {
			addEventListener("go-on", () => toBlob.apply(this, how));
		};
	});
	await open(page);
	await openSheet(page);
	await way(page, shareWords.makeCard).click();
	await expect(cardSheet(page).getByRole("img")).toHaveAttribute("aria-busy", "false");
	await cardSheet(page).getByRole("button", { name: shareWords.keep }).click();
	await expect(cardSheet(page).getByRole("status")).toHaveText(shareWords.making);
	const coming = page.waitForEvent("download");
	await page.evaluate(() => dispatchEvent(new Event("go-on")));
	await coming;
	await expect(cardSheet(page).getByRole("status")).toHaveText(shareWords.kept);
});

test("a card that is kept before it is drawn is kept as it is drawn then", async ({ page }) => {
	await page.setViewportSize(phone);
	await page.addInitScript(() => {
		const { load } = FontFaceSet.prototype;
		let isHeld = true;
		addEventListener("go-on", () => {
			isHeld = false;
		});
		FontFaceSet.prototype.load = async function (...what) {
			while (isHeld) await new Promise((done) => setTimeout(done, 20));
			return load.apply(this, what);
		};
	});
	await open(page);
	await openSheet(page);
	await way(page, shareWords.makeCard).click();
	await cardSheet(page).getByRole("button", { name: shareWords.keep }).click();
	await expect(cardSheet(page).getByRole("status")).toHaveText(shareWords.making);
	await expect(cardSheet(page).getByRole("img")).toHaveAttribute("aria-busy", "true");
	const coming = page.waitForEvent("download");
	await page.evaluate(() => dispatchEvent(new Event("go-on")));
	const { channels } = await sharp(await (await coming).path()).stats();
	expect(channels.slice(0, 3).every(({ stdev }) => stdev > 10)).toBe(true);
});

test("a card is drawn in Eczar where that came too late for the page too", async ({ page }) => {
	const drawn = async () => {
		await openSheet(page);
		await way(page, shareWords.makeCard).click();
		const drawing = cardSheet(page).getByRole("img");
		await expect(drawing).toHaveAttribute("aria-busy", "false");
		return drawing.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
	};
	await page.setViewportSize(phone);
	await open(page);
	const usual = await drawn();
	await open(page, "/section/khel");
	await page.evaluate(() => localStorage.setItem("pathak.face", "kept"));
	let come = () => {};
	const late = new Promise<void>((resolve) => {
		come = resolve;
	});
	await page.route("**/*.woff2", async (route) => {
		await late;
		await route.continue();
	});
	await page.goto(story, { waitUntil: "commit" });
	await takenOver(page);
	// The browser waits no more for a face that is optional.
	come();
	await page.evaluate(() => document.fonts.ready);
	expect((await drawn()) === usual).toBe(true);
});

test("sheets fit 320 px in every theme with text at 200 %, without an accessibility fault", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page);
	await openSheet(page);
	for (const name of [shareWords.share, shareWords.card]) {
		if (name === shareWords.card) await way(page, shareWords.makeCard).click();
		const dialog = page.getByRole("dialog", { name });
		await expect(dialog).toBeVisible();
		for (const percent of [100, 200]) {
			await page.evaluate((size) => {
				document.documentElement.style.fontSize = `${size}%`;
			}, percent);
			expect(await faultsInThemes(page, {}, "[role=dialog]", percent === 100 ? {} : null), `${percent} %`).toEqual([]);
			expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
		}
	}
});

test.describe("a passage", () => {
	test.use({ viewport: { width: 1280, height: 800 }, permissions: ["clipboard-read", "clipboard-write"] });

	const bar = (page: Page) => page.getByRole("toolbar", { name: shareWords.passage });

	/** Selects with the mouse, from the middle of one word to that of another. Words are counted in the paragraph, from 0. */
	async function select(page: Page, paragraph: number, from: number, to: number): Promise<void> {
		await typefaceIsOn(page);
		const [start, end] = await page
			.locator(".prose > p")
			.nth(paragraph)
			.evaluate(
				(element, words) => {
					element.scrollIntoView({ block: "center" });
					const text = [...element.childNodes]
						.filter((node): node is Text => node instanceof Text)
						.sort((a, b) => b.length - a.length)[0] as Text;
					const found = [...text.data.matchAll(/[\p{L}\p{M}]+/gu)];
					return words.map((at) => {
						const { index = 0, 0: word = "" } = found[at] ?? {};
						const range = document.createRange();
						range.setStart(text, index);
						range.setEnd(text, index + word.length);
						const { left, width, top, height } = range.getBoundingClientRect();
						return { x: left + width / 2, y: top + height / 2 };
					});
				},
				[from, to],
			);
		if (!start || !end) throw new Error("no such words");
		await page.mouse.move(start.x, start.y);
		await page.mouse.down();
		await page.mouse.move(end.x, end.y, { steps: 4 });
		await page.mouse.up();
	}

	test("selected by mouse is copied at whole words with an address that leads back to it and marks it", async ({ page, context }) => {
		await open(page);
		await select(page, 4, 1, 4);
		await expect(bar(page)).toBeVisible();
		await bar(page).getByRole("button", { name: shareWords.copy }).click();
		await expect(bar(page).getByRole("status")).toHaveText(shareWords.copied);
		// The press itself is no new choice, by the time that one would be known.
		await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
		await expect(bar(page).getByRole("button", { name: shareWords.copied })).toBeVisible();
		const [passage = "", title, address = ""] = (await clipboard(page)).split("\n");
		expect(title).toBe(headline);
		const words = passage.slice(1, -1);
		expect((await page.locator(".prose > p").nth(4).textContent())?.replace(/\u00a0/g, " ")).toContain(words);
		expect(words).toMatch(/^\S+( \S+){3}$/);
		expect(address).toMatch(/^https:\/\/pathak\.example\/story\/[\w-]+#:~:text=[\w%,-]+$/);

		const other = await context.newPage();
		await other.addInitScript(() =>
			addEventListener("DOMContentLoaded", () => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync("::target-text { background: rgb(0, 255, 0); }");
				document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
			}),
		);
		await other.goto(address.replace("https://pathak.example", new URL(page.url()).origin));
		await takenOver(other);
		await expect(other.locator(".prose > p").nth(4)).toBeInViewport();
		await other.evaluate(() => document.fonts.ready);
		const box = await other.locator(".prose > p").nth(4).boundingBox();
		expect(box?.y).toBeGreaterThan(0);
		expect(box?.y).toBeLessThan(800);
		const { data, info } = await sharp(await other.screenshot())
			.removeAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const marked: number[] = [];
		for (let at = 0; at < data.length; at += 3)
			if (data[at] === 0 && data[at + 1] === 255 && data[at + 2] === 0) marked.push(Math.floor(at / 3 / info.width));
		expect(marked.length).toBeGreaterThan(1000);
		expect(Math.min(...marked)).toBeGreaterThanOrEqual((box?.y ?? 0) - 12);
		expect(Math.max(...marked)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 12);
		await other.close();

		await page.mouse.click(640, 20);
		await expect(bar(page)).toHaveCount(0);
	});

	test("that grew a moment before a button was pressed is passed on as it then is", async ({ page }) => {
		await open(page);
		await select(page, 4, 1, 2);
		const copy = bar(page).getByRole("button", { name: shareWords.copy });
		await expect(copy).toBeVisible();
		const whole = await copy.evaluate((button) => {
			const selection = getSelection();
			selection?.extend(selection.focusNode as Node, (selection.focusNode as Text).length);
			(button as HTMLButtonElement).click();
			return String(selection);
		});
		await expect(bar(page).getByRole("status")).toHaveText(shareWords.copied);
		const last = whole.replace(/\u00a0/g, " ").slice(-20);
		expect((await clipboard(page)).split("\n")[0]).toContain(last);
		// And nothing else is known to be chosen afterwards.
		await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
		await expect(bar(page).getByRole("button", { name: shareWords.copied })).toBeVisible();
	});

	test("selected by keyboard can be reached, shared and left by keyboard; the sheet says what is shared", async ({ page }) => {
		await open(page);
		const paragraph = page.locator(".prose > p").nth(2);
		// Without caret browsing a browser moves only the end of a selection.
		await paragraph.dblclick({ position: { x: 200, y: 20 } });
		for (let letter = 0; letter < 12; letter += 1) await page.keyboard.press("Shift+ArrowRight");
		await expect(bar(page)).toBeVisible();
		await page.keyboard.press("Tab");
		await expect(bar(page).getByRole("button").first()).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(sheet(page).locator("p").first()).toContainText("“");
		const address = new URL((await sheet(page).getByRole("link", { name: shareWords.whatsApp }).getAttribute("href")) ?? "");
		expect(address.searchParams.get("text")).toMatch(/^“.+”\n.+\nhttps:.+#:~:text=/);
		await page.keyboard.press("Escape");
		await expect(sheet(page)).toHaveCount(0);
		await expect(bar(page).getByRole("button").first()).toBeFocused();
		await page.keyboard.press("Escape");
		await expect(paragraph).toBeFocused();
		// Nor does it come back for the passage that is still selected.
		await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
		await expect(bar(page)).toHaveCount(0);
	});

	test("of a caption keeps its credit apart, one of a table its rows, and the address leads to both", async ({ page, context }) => {
		await open(page, "/story/arhar-sasti-sarson");
		await page.keyboard.press("Shift");
		const passages = {
			"main article figcaption": ["“दाल का पलड़ा हल्का हुआ तो तेल और टमाटर का भारी हो गया।", "चित्रांकन: पाठक”"],
			"main article tbody": [/^“अरहर दाल \(किलो\) · ₹118 · ₹109 · ₹9 कम$/, /^चना दाल \(किलो\) · ₹74 · ₹74 · वही$/],
		};
		for (const [selector, [first = "", second = ""]] of Object.entries(passages)) {
			await page.evaluate((chosen) => getSelection()?.selectAllChildren(document.querySelector(chosen) as Element), selector);
			await bar(page).getByRole("button", { name: shareWords.copy }).click();
			await expect(bar(page).getByRole("button", { name: shareWords.copied })).toBeVisible();
			const lines = (await clipboard(page)).split("\n");
			for (const [at, line] of [first, second].entries())
				typeof line === "string" ? expect(lines[at]).toBe(line) : expect(lines[at]).toMatch(line);
			const other = await context.newPage();
			await other.goto((lines.at(-1) ?? "").replace("https://pathak.example", new URL(page.url()).origin));
			await expect(other.locator(selector)).toBeInViewport();
			await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(0);
			await other.close();
			await page.keyboard.press("Escape");
			await expect(bar(page)).toHaveCount(0);
		}
	});

	test("of a verse goes on in its lines, to which its address leads, and is found in the story across them", async ({ page, context }) => {
		const verse = ["“साँझ भई, पनघट सूना, गगरी बोले रीती-रीती,", "जिस पथ से तुम लौटोगे, उस पथ पर हर रैना बीती।”"];
		await open(page, "/story/gramophone-record");
		await page.keyboard.press("Shift");
		const lines = page.locator(".prose > p", { has: page.locator("br") });
		await lines.evaluate((element) => getSelection()?.selectAllChildren(element));
		await bar(page).getByRole("button", { name: shareWords.copy }).click();
		await expect(bar(page).getByRole("button", { name: shareWords.copied })).toBeVisible();
		const copied = (await clipboard(page)).split("\n");
		expect(copied.slice(0, 2).join("\n")).toContain(verse.join("\n"));
		// A passage across the end of a line, so short that the address has it whole.
		await lines.evaluate((element) => {
			const [first, second] = [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== "");
			if (first && second) getSelection()?.setBaseAndExtent(first, first.length - 5, second, 3);
		});
		await expect(bar(page).getByRole("button", { name: shareWords.copy })).toBeVisible();
		await bar(page).getByRole("button", { name: shareWords.copy }).click();
		await expect(bar(page).getByRole("button", { name: shareWords.copied })).toBeVisible();
		const few = (await clipboard(page)).split("\n");
		expect(few.slice(0, 2)).toEqual(["“रीती,", "जिस”"]);
		for (const each of [copied, few].map((all) => all.at(-1) ?? "")) {
			const other = await context.newPage();
			await other.goto(each.replace("https://pathak.example", new URL(page.url()).origin));
			await expect(other.locator(".prose > p", { has: other.locator("br") })).toBeInViewport();
			await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(0);
			await other.close();
		}
		await page.keyboard.press("Control+f");
		await expect(page.getByRole("searchbox", { name: findWords.inStory })).toBeFocused();
		await page.keyboard.type("रीती, जिस");
		await expect(page.getByRole("search").locator("output")).toHaveText("1 / 1");
	});

	test("becomes a card, unless it is too long, which is said; what a reader's numerals changed is passed on as authored", async ({
		page,
	}) => {
		await page.addInitScript(() => localStorage.setItem("pathak.settings", JSON.stringify({ digits: "deva" })));
		await open(page);
		const whole = (selector: string) =>
			page.evaluate((chosen) => getSelection()?.selectAllChildren(document.querySelector(chosen) as Element), selector);
		await page.keyboard.press("Shift");
		await whole(".prose");
		await expect(bar(page)).toBeVisible();
		await bar(page).getByRole("button", { name: shareWords.toCard }).click();
		await expect(cardSheet(page)).toContainText(shareWords.tooLong("", "२४०").slice(-20));
		await expect(cardSheet(page).getByRole("img")).toHaveCount(0);
		await page.keyboard.press("Escape");
		await expect(cardSheet(page)).toHaveCount(0);
		await page.evaluate(() => getSelection()?.removeAllRanges());
		await page.keyboard.press("Escape");
		await expect(bar(page)).toHaveCount(0);
		await whole(".prose > p");
		await bar(page).getByRole("button", { name: shareWords.toCard }).click();
		const drawing = cardSheet(page).getByRole("img");
		await expect(drawing).toHaveAttribute("aria-busy", "false");
		const shown = await page.locator(".prose > p").first().textContent();
		expect(shown).toMatch(/[०-९]/);
		expect(await drawing.getAttribute("aria-label")).toMatch(/^“[^०-९]*[0-9][^०-९]*”$/);
		await page.reload();
		await expect(drawing, "the entry remembers it").toHaveAttribute("aria-busy", "false");
	});

	for (const digits of ["latn", "deva"] as const)
		test(`of numerals in both systems is passed on as authored, copied by the bar or by hand: reader's ${digits}`, async ({ page }) => {
			const authored = "मेले में १२ लोग और 34 घोड़े आए";
			await page.addInitScript((chosen) => localStorage.setItem("pathak.settings", JSON.stringify({ digits: chosen })), digits);
			await page.route(`**/stories/${story.slice(7)}.json`, async (route) => {
				const { body, ...more } = await (await route.fetch()).json();
				await route.fulfill({ json: { ...more, body: [{ type: "quote", text: authored, attribution: "गवाह ५, 6" }, ...body] } });
			});
			await open(page, "/section/duniya");
			await page.locator(`a[href="${story}"]`).first().click();
			const quote = page.locator(".prose blockquote").first();
			await expect(quote).toContainText(inDigits(authored, digits));
			await page.keyboard.press("Shift");
			await quote.evaluate((element) => getSelection()?.selectAllChildren(element));
			await bar(page).getByRole("button", { name: shareWords.copy }).click();
			await expect(bar(page).getByRole("status")).toHaveText(shareWords.copied);
			const [passage, , address = ""] = (await clipboard(page)).split("\n");
			expect(passage).toContain(authored);
			expect(decodeURIComponent(address)).toContain("१२");
			const chosen = () => page.evaluate(() => String(getSelection()));
			const before = await chosen();
			/** Where a mark of another's begins and ends, and how often the choice was taken for another. */
			const kept = () =>
				page.evaluate(async () => {
					await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
					const { mark, changes } = window as unknown as { mark: Range; changes: number };
					return [String(mark), mark.startOffset, mark.endOffset, changes];
				});
			await quote.evaluate((element) => {
				const mark = document.createRange();
				const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
				mark.setStart(text, text.data.search(/[2२]/));
				mark.setEnd(text, text.data.search(/[4४]/) + 1);
				Object.assign(window, { mark, changes: 0 });
				document.addEventListener("selectionchange", () => Object.assign(window, { changes: Number(Reflect.get(window, "changes")) + 1 }));
			});
			const marked = await kept();
			await page.keyboard.press("Control+c");
			expect(await kept(), "what is marked stays so, and no bar that was shut comes again").toEqual(marked);
			await expect.poll(() => clipboard(page)).toContain("गवाह ५, 6");
			expect(await clipboard(page)).toContain(authored);
			expect(await chosen(), "what is selected and shown stays so").toBe(before);
			await expect(quote).toContainText(inDigits(authored, digits));
			const html = () => page.evaluate(async () => (await (await navigator.clipboard.read())[0]?.getType("text/html"))?.text());
			expect(await html()).toContain(authored.split(" ")[2]);
		});

	test("of no story is as authored as well, copied by hand", async ({ page }) => {
		const copyAll = async (shown: RegExp) => {
			await open(page, "/section/duniya");
			await page.keyboard.press("Shift");
			await lateIsHere(page);
			await expect(page.locator("main")).toContainText(shown);
			await page.evaluate(() => navigator.clipboard.writeText(""));
			await page.keyboard.press("Control+a");
			await page.keyboard.press("Control+c");
			await expect.poll(() => clipboard(page)).not.toBe("");
			return clipboard(page);
		};
		const authored = await copyAll(/[0-9]/);
		expect(authored).toMatch(/[0-9]/);
		await page.evaluate(() => localStorage.setItem("pathak.settings", JSON.stringify({ digits: "deva" })));
		expect(await copyAll(/[०-९]/)).toBe(authored);
	});

	test("that begins with another's words hangs both their marks in the card's margin", async ({ page }) => {
		await page.addInitScript(() => {
			const { prototype } = CanvasRenderingContext2D;
			const { fillText } = prototype;
			prototype.fillText = function (text, x, y) {
				const [marks] = /^“‘/.exec(text) ?? [];
				if (marks) document.documentElement.dataset["begins"] = String(x + this.measureText(marks).width);
				fillText.call(this, text, x, y);
			};
		});
		await open(page, "/story/dakghar-pustakalay");
		await page.keyboard.press("Shift");
		await page.locator(".prose > p", { hasText: "शुरू में मुझे लगा" }).evaluate((each) => getSelection()?.selectAllChildren(each));
		await bar(page).getByRole("button", { name: shareWords.toCard }).click();
		await expect(cardSheet(page).getByRole("img")).toHaveAttribute("aria-busy", "false");
		expect(Number(await page.locator("html").getAttribute("data-begins"))).toBeCloseTo(84, 0);
	});

	test("its bar stands under the passage wherever there is room for it, as on a phone that was turned, and above what stands at the foot", async ({
		page,
	}) => {
		await page.setViewportSize({ width: 740, height: 360 });
		await open(page);
		await page.keyboard.press("Shift");
		for (const [width, height] of [
			[740, 360],
			[360, 740],
		] as const) {
			await page.setViewportSize({ width, height });
			await page.evaluate(() => {
				const text = document.querySelector(".prose > p:nth-of-type(2)") as Element;
				scrollBy(0, text.getBoundingClientRect().bottom - innerHeight + (innerWidth < 600 ? 140 : 80));
				getSelection()?.selectAllChildren(text);
			});
			// Where the phone was turned the page may still come back to the sentence that was read, and the bar goes along.
			const end = () => page.evaluate(() => [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1)?.bottom ?? 0);
			await expect.poll(async () => ((await bar(page).boundingBox())?.y ?? 0) - (await end())).toBeCloseTo(8, 0);
			const { y = 0, height: high = 0 } = (await bar(page).boundingBox()) ?? {};
			const foot = await page.evaluate(() =>
				Math.min(
					innerHeight,
					...[...document.querySelectorAll("nav")]
						.filter((each) => getComputedStyle(each).position === "fixed")
						.map((each) => each.getBoundingClientRect().top),
				),
			);
			expect(y + high).toBeLessThanOrEqual(foot);
			await page.evaluate(() => getSelection()?.removeAllRanges());
		}
	});

	test.describe("under a finger that holds", () => {
		test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
		for (const [where, from, gap] of [
			["in the middle of the screen, with room for its handles", 300, 32],
			["at the top, with room for the phone's own menu too", 30, 104],
		] as const)
			test(`its bar comes ${where}, and stays when the finger lifts`, async ({ page, context }) => {
				await open(page);
				await page.keyboard.press("Shift");
				// What the first passage brings knows nothing of a press before it came.
				await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector(".prose > p") as Element));
				await expect(bar(page)).toBeVisible();
				const { x, y } = await page.evaluate((top) => {
					const text = document.querySelector(".prose > p:nth-of-type(2)") as Element;
					scrollBy(0, text.getBoundingClientRect().top - top);
					// What this engine's phones do by themselves, it does not on a desk: the word under a finger that holds is selected.
					const hold = () => {
						const words = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode() as Text;
						getSelection()?.setBaseAndExtent(words, 0, words, 6);
					};
					addEventListener("touchstart", () => setTimeout(hold, 500), { once: true });
					return { x: 60, y: text.getBoundingClientRect().top + 14 };
				}, from);
				const finger = await context.newCDPSession(page);
				await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
				// The bar of the first passage is gone by then.
				await page.waitForFunction(() => document.querySelector(".prose > p:nth-of-type(2)")?.contains(getSelection()?.anchorNode ?? null));
				await expect(bar(page)).toBeVisible();
				await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
				await expect(bar(page)).toBeVisible();
				const end = () => page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0);
				// It drops into its place.
				const under = () =>
					bar(page).evaluate(
						(each) => each.getBoundingClientRect().top - (getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0),
					);
				await expect.poll(under).toBeCloseTo(gap, 0);
				const before = await end();
				// Handles that are drawn further fire nothing but this.
				await page.evaluate(() => getSelection()?.modify("extend", "forward", "line"));
				await expect.poll(async () => (await bar(page).boundingBox())?.y).toBeGreaterThan(before + gap + 10);
				await bar(page).getByRole("button", { name: shareWords.share }).tap();
				await expect(page.getByRole("dialog")).toBeVisible();
				// What opens under the finger is not marked as if it were chosen.
				await page.getByRole("dialog").getByRole("button", { name: shareWords.copyLink }).hover();
				const ways = page.locator(".pk-ways > *");
				await expect.poll(() => ways.evaluateAll((all) => new Set(all.map((each) => getComputedStyle(each).color)).size)).toBe(1);
				// Nor is a story that a finger has just unsaved marked as saved.
				await page.keyboard.press("Escape");
				await page.setViewportSize({ width: 820, height: 740 });
				const buttons = page.getByRole("toolbar", { name: words.storyButtons }).getByRole("button");
				await buttons.first().hover();
				await expect.poll(() => buttons.evaluateAll((all) => new Set(all.map((each) => getComputedStyle(each).color)).size)).toBe(1);
			});
	});

	test.describe("under a finger that scrolls", () => {
		test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
		test("its bar comes back", async ({ page, context }) => {
			await open(page);
			await page.keyboard.press("Shift");
			await page.evaluate(() => {
				const text = document.querySelector(".prose > p:nth-of-type(2)") as Element;
				scrollBy(0, text.getBoundingClientRect().top - 300);
				getSelection()?.selectAllChildren(text);
			});
			await expect(bar(page)).toBeVisible();
			const stood = await page.evaluate(() => scrollY);
			const finger = await context.newCDPSession(page);
			const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
				finger.send("Input.dispatchTouchEvent", { type, touchPoints });
			await touch("touchStart", { x: 60, y: 250 });
			await expect(bar(page)).toHaveCount(0);
			for (let y = 240; y >= 150; y -= 10) await touch("touchMove", { x: 60, y });
			await touch("touchEnd");
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(stood + 50);
			await expect(bar(page)).toBeVisible();
		});
	});

	test("its bar fits 320 px in every theme without an accessibility fault", async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page);
		await page.keyboard.press("Shift");
		await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector(".prose > p") as Element));
		await expect(bar(page)).toBeVisible();
		for (const percent of [100, 200]) {
			await page.evaluate((size) => {
				document.documentElement.style.fontSize = `${size}%`;
			}, percent);
			expect(await faultsInThemes(page, {}, "[role=toolbar]", percent === 100 ? {} : null), `${percent} %`).toEqual([]);
			expect(
				await bar(page)
					.getByRole("button")
					.first()
					.evaluate((each) => getComputedStyle(each).fontSize),
			).toBe(`${(15 * percent) / 100}px`);
			for (const each of await bar(page).getByRole("button").all()) {
				const box = await each.boundingBox();
				expect(box?.x).toBeGreaterThanOrEqual(-1);
				expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(321);
			}
		}
	});
});

/** What only a laid-out page shows of Devanagari: where lines break, what is cut off, how letters are set, and what is copied (HINDI.md §2). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { expect, test } from "./reader.ts";
import { type Site, sites } from "./sites.ts";

const widths = [280, 320, 360, 412, 480, 600, 768, 900];

/** D2, D3 and D6, as HINDI.md lists them. */
const startsNoLine = "[।॥)\\]}%,.:;?!”’]";
const endsNoLine = "[“‘(]";

const digit = "[0-9०-९]";
const wordEnd = "(?![\\p{L}\\p{M}])";
const wordStart = "(?<![\\p{L}\\p{M}])";
const scales = "सौ|हज़ार|लाख|करोड़|अरब|खरब";
const units = `${scales}|प्रतिशत|फ़ीसदी|रुपये|रुपए|डॉलर|किमी|किलोमीटर|मीटर|सेमी|मिमी|फ़ुट|इंच|किलो|किग्रा|ग्राम|टन|क्विंटल|लीटर|हेक्टेयर|एकड़|डिग्री|मेगावाट|सेकंड|मिनट|घंटे|बजे|साल`;
const months = "जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर";
const titles = "डॉ\\.|प्रो\\.|पं\\.|मो\\.|श्री|श्रीमती|सुश्री";

/** D4: what may stand between two characters that one line keeps together, in the author's own characters. */
const pairs = {
	"₹ 500": `(?<=[₹$€£]) ?(?=${digit})`,
	"रु. 500": `(?<=${wordStart}(?:रु|रू|Rs)\\.) ?(?=${digit})`,
	"45 %": `(?<=${digit}) ?(?=%)`,
	"45 किमी": `(?<=${digit}) ?(?=(?:${units})${wordEnd})`,
	"9 लाख करोड़": `(?<=${digit} ?(?:${scales})) (?=(?:${units})${wordEnd})`,
	"4 दिसंबर": `(?<=${digit}) ?(?=(?:${months})${wordEnd})`,
	"डॉ. सिंह": `(?<=${wordStart}(?:${titles})) (?=\\p{L})`,
	"10-15, 2019–20": `(?<=${digit}) ?[-–] ?(?=${digit})`,
	"S-400": `(?<=[\\p{L}\\p{M}])-(?=${digit})`,
};

/** Runs in the page. Asks of every mark and pair of every line of text whether what belongs together stands on one line. */
function brokenLines({ starts, ends, together }: { starts: string; ends: string; together: string[] }) {
	const range = document.createRange();
	const faults: string[] = [];
	let marks = 0;
	let kept = 0;

	type Place = { node: Text; offset: number } | null;
	const blocks = new Map<Element, { text: string; places: Place[] }>();
	const styles = new Map<Element, CSSStyleDeclaration>();
	const styleOf = (element: Element) => {
		const style = styles.get(element) ?? getComputedStyle(element);
		styles.set(element, style);
		return style;
	};
	const blockOf = (element: Element): Element => {
		const { display } = styleOf(element);
		return element.parentElement && (display === "inline" || display === "contents") ? blockOf(element.parentElement) : element;
	};
	const isRead = (element: Element) => element.checkVisibility() && !element.closest(".hidden, script, style");

	const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
		const parent = node.parentElement;
		if (!parent || !(node instanceof Text || node instanceof HTMLBRElement) || !isRead(parent)) continue;
		const owner = blockOf(parent);
		const block = blocks.get(owner) ?? { text: "", places: [] };
		blocks.set(owner, block);
		if (node instanceof HTMLBRElement) {
			block.text += "\n";
			block.places.push(null);
			continue;
		}
		for (let offset = 0; offset < node.data.length; offset += 1) {
			const unit = node.data.charAt(offset);
			if (unit === "\u2060") continue;
			block.text += unit === "\u00a0" ? " " : unit;
			block.places.push({ node, offset });
		}
	}

	const startMark = new RegExp(starts);
	const endMark = new RegExp(ends);
	const between = together.map((source) => new RegExp(source, "gu"));
	for (const [element, { text, places }] of blocks) {
		const lineHeight = Number.parseFloat(styleOf(element).lineHeight);
		/** The middle of the line that the character at `index` stands on. */
		const middle = (index: number): number | null => {
			let at = index;
			while (at > 0 && /[\p{M}\u200c\u200d]/u.test(text.charAt(at))) at -= 1;
			const place = places[at];
			if (!place) return null;
			range.setStart(place.node, place.offset);
			range.setEnd(place.node, place.offset + 1);
			const box = range.getClientRects()[0];
			return box ? (box.top + box.bottom) / 2 : null;
		};
		const isParted = (left: number, right: number) => {
			const [above, below] = [middle(left), middle(right)];
			return above !== null && below !== null && Math.abs(below - above) > lineHeight / 2;
		};
		const note = (what: string, at: number) => faults.push(`${what} in <${element.localName}> “${text.slice(Math.max(0, at - 20), at + 15)}”`);
		for (let at = 0; at < text.length; at += 1) {
			const mark = text.charAt(at);
			if (startMark.test(mark)) {
				const before = text.slice(0, at).search(/[^ \n] *$/);
				if (before < 0) continue;
				marks += 1;
				if (isParted(before, at)) note(`a line starts with ${mark}`, at);
			}
			if (endMark.test(mark)) {
				const after = at + 1 + text.slice(at + 1).search(/[^ ]/);
				marks += 1;
				if (after > at && isParted(at, after)) note(`a line ends with ${mark}`, at);
			}
		}
		for (const pattern of between)
			for (const { 0: gap, index } of text.matchAll(pattern)) {
				kept += 1;
				const inner = index + gap.search(/[^ ]/);
				const points = [index - 1, ...(gap.trim() ? [inner] : []), index + gap.length];
				if (points.some((point, step) => step > 0 && isParted(points[step - 1] ?? point, point))) note("a pair is parted", index);
			}
	}
	return { faults, marks, kept };
}

const storyPaths = ({ folder }: Site) =>
	readdirSync(join(folder, "story"))
		.filter((name) => name.endsWith(".html"))
		.map((name) => `/story/${name.replace(".html", "")}`);

/** Advertising comes from elsewhere and is no part of the page. */
const withoutAds = (page: Page) => page.route("https://ads.example/**", (route) => route.fulfill({ body: "" }));

async function openWithFonts(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
}

for (const site of [sites.sample, sites.strange])
	test.describe(`lines of ${site.name}`, () => {
		test.use({ site, allowed: [/ads\.example/] });

		for (const [what, paths] of [
			["front and sections", ["/", "/section/duniya", "/section/desh"]],
			["stories", storyPaths(site)],
		] as const)
			test(`${what}: nothing that belongs together is parted at any width`, async ({ page }) => {
				await withoutAds(page);
				const seen = { marks: 0, kept: 0 };
				const faults: string[] = [];
				for (const path of paths) {
					await openWithFonts(page, path);
					for (const width of widths) {
						await page.setViewportSize({ width, height: 800 });
						const found = await page.evaluate(brokenLines, { starts: startsNoLine, ends: endsNoLine, together: Object.values(pairs) });
						faults.push(...found.faults.map((fault) => `${path} at ${width} px: ${fault}`));
						seen.marks += found.marks;
						seen.kept += found.kept;
					}
				}
				expect(faults).toEqual([]);
				expect(seen.marks, "marks looked at").toBeGreaterThan(500);
				expect(seen.kept, "pairs looked at").toBeGreaterThan(100);
			});
	});

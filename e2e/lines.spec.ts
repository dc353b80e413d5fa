/** What only a laid-out page shows of Devanagari: where lines break, what is cut off, how letters are set, and what is copied (HINDI.md §2). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import type { Page } from "playwright/test";
import { expect, takenOver, test } from "./reader.ts";
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

/** Runs in the page. Asks of every mark, then of every pair, whether what belongs together stands on one line; says how many of each it saw. */
function brokenLines({ starts, ends, together }: { starts: string; ends: string; together: string[] }) {
	const range = document.createRange();
	const faults: string[] = [];
	const seen = [0, ...together.map(() => 0)];

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

	const count = (kind: number) => {
		seen[kind] = (seen[kind] ?? 0) + 1;
	};
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
		/** A word wider than its line has to break somewhere (D1). */
		const isInTooWideWord = (left: number, right: number) => {
			const from = text.slice(0, right).search(/[^ \n]*$/);
			const [first, last] = [places[from], places[right + text.slice(right).search(/(?<=[ \n])|$/) - 1]];
			if (from > left || !first || !last) return false;
			range.setStart(first.node, first.offset);
			range.setEnd(last.node, last.offset + 1);
			return [...range.getClientRects()].reduce((sum, { width }) => sum + width, 0) > element.clientWidth;
		};
		const isOnOtherLine = (left: number, right: number) => {
			const [above, below] = [middle(left), middle(right)];
			return above !== null && below !== null && Math.abs(below - above) > lineHeight / 2;
		};
		const isParted = (left: number, right: number) => isOnOtherLine(left, right) && !isInTooWideWord(left, right);
		const note = (what: string, at: number) =>
			faults.push(`${what} in <${element.localName}> “${text.slice(Math.max(0, at - 20), at + 15)}”`);
		for (let at = 0; at < text.length; at += 1) {
			const mark = text.charAt(at);
			if (startMark.test(mark)) {
				const before = text.slice(0, at).search(/[^ \n] *$/);
				if (before < 0) continue;
				count(0);
				if (isOnOtherLine(before, at)) note(`a line starts with ${mark}`, at);
			}
			if (endMark.test(mark)) {
				const after = at + 1 + text.slice(at + 1).search(/[^ ]/);
				count(0);
				if (after > at && isOnOtherLine(at, after)) note(`a line ends with ${mark}`, at);
			}
		}
		for (const [kind, pattern] of between.entries())
			for (const { 0: gap, index } of text.matchAll(pattern)) {
				count(kind + 1);
				const inner = index + gap.search(/[^ ]/);
				const points = [index - 1, ...(gap.trim() ? [inner] : []), index + gap.length];
				if (points.some((point, step) => step > 0 && isParted(points[step - 1] ?? point, point))) note("a pair is parted", index);
			}
	}
	return { faults, seen };
}

/** Runs in the page. Whatever breaks D7, D8, D9, D14, D15 or D16 on it. */
function badlySet(): string[] {
	const faults: string[] = [];
	const isText = (node: Node) => node instanceof Text && node.data.trim() !== "";
	for (const element of document.body.querySelectorAll("*")) {
		if (!element.checkVisibility() || element.closest(".hidden, script, style, svg")) continue;
		const style = getComputedStyle(element);
		const note = (fault: string) => faults.push(`<${element.localName}> “${element.textContent.slice(0, 25)}”: ${fault}`);
		const hides = /hidden|clip/.test(style.overflowY) || style.webkitLineClamp !== "none";
		if (hides && element.textContent.trim() !== "") note(`cut off by overflow ${style.overflow}`);
		if (/auto|scroll/.test(style.overflow) && element.scrollHeight > element.clientHeight) note("cut off above or below where it scrolls");
		if (![...element.childNodes].some(isText)) continue;
		const ratio = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
		const isReading = element.matches(".prose > p, .prose li, td, th, figcaption, article header > p, footer section p");
		const least = isReading ? 1.55 : style.fontFamily.startsWith('"Eczar') ? 1.25 : 1.2;
		if (!(ratio >= least - 0.001)) note(`line height ${style.lineHeight} for ${style.fontSize}`);
		if (style.letterSpacing !== "normal") note(`letter-spacing ${style.letterSpacing}`);
		if (style.fontStyle !== "normal") note(`font-style ${style.fontStyle}`);
		if (element.matches(".prose :is(em, strong)") && Number(style.fontWeight) < 600) note(`weight ${style.fontWeight}`);
		if (style.fontSynthesis !== "none") note(`font-synthesis ${style.fontSynthesis}`);
		if (style.textTransform !== "none") note(`text-transform ${style.textTransform}`);
		if (style.hyphens !== "manual") note(`hyphens ${style.hyphens}`);
		if (style.textAlign === "justify") note("justified");
		const underline = Number.parseFloat(style.textUnderlineOffset) / Number.parseFloat(style.fontSize);
		if (style.textDecorationLine.includes("underline") && !(underline >= 0.279)) note(`underlined at ${underline} em`);
	}
	return faults;
}

const storyPaths = ({ folder }: Site) =>
	readdirSync(join(folder, "story"))
		.filter((name) => name.endsWith(".html"))
		.map((name) => `/story/${name.replace(".html", "")}`);

/** Advertising comes from elsewhere and is no part of the page. */
const withoutAds = (page: Page) => page.route("https://ads.example/**", (route) => route.fulfill({ body: "" }));

/** With Eczar on, whether or not a line moves for it. */
async function openWithFonts(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await putOnFonts(page);
}

async function putOnFonts(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const { dataset } = document.documentElement;
		const isLoaded = (family: string) =>
			[...document.fonts].some((face) => face.family.includes(family) && face.weight.includes("400") && face.status === "loaded");
		if (dataset["face"] === "kept" && isLoaded("Eczar Variable")) return true;
		if (!isLoaded("Eczar Late")) return false;
		dataset["face"] = "late";
		return true;
	});
}

/** Looks at the page that is open at every width; adds what it saw to `seen`. */
async function faultsAtAllWidths(page: Page, seen: number[]): Promise<string[]> {
	const faults: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		const found = await page.evaluate(brokenLines, { starts: startsNoLine, ends: endsNoLine, together: Object.values(pairs) });
		faults.push(...found.faults.map((fault) => `${new URL(page.url()).pathname} at ${width} px: ${fault}`));
		for (const [kind, times] of found.seen.entries()) seen[kind] = (seen[kind] ?? 0) + times;
	}
	return faults;
}

for (const site of [sites.sample, sites.strange])
	test.describe(`in the ${site.name} edition`, () => {
		test.use({ site, allowed: [/ads\.example/] });

		for (const [what, paths] of [
			["front and sections", ["/", "/section/duniya", "/section/desh", "/section/khel"]],
			["stories", storyPaths(site)],
		] as const)
			test(`the lines of ${what} keep together what belongs together, at any width`, async ({ page }) => {
				await withoutAds(page);
				const seen: number[] = [];
				const faults: string[] = [];
				for (const path of paths) {
					await openWithFonts(page, path);
					faults.push(...(await faultsAtAllWidths(page, seen)));
				}
				expect(faults).toEqual([]);
				expect(seen[0], "marks seen").toBeGreaterThan(500);
			});
	});

test("every pair and every mark holds wherever in a line it comes", async ({ page }) => {
	const pieces = [
		"₹ 500 | रु. 500 | 45 % | 45 किमी | 10-15 | 2019–20 | 2019 – 20 | 10 - 15 | डॉ. सिंह | 4 दिसंबर | ₹9 लाख करोड़ | S-400 | कोविड-19",
		"था । | था ॥ | ( दिल्ली ) | [ दिल्ली ] | कहा , | यहाँ ; | यह : वह | क्या ? | हाँ ! | “ वाह ” | ‘ वाह ’ | ४५ % | श्री राम",
		"अंतरराष्ट्रीयविश्वविद्यालयअनुदानआयोगों। | “अंतरराष्ट्रीयविश्वविद्यालयों”(वि.वि.आ.) । | https://www.example.com/khabar/2021/07/09?x=1,2. | #अमृतमहोत्सवस्वतंत्रतादिवस, | 12,34,56,78,90,12,34,567 %",
		"है। ” | है॥ ) | था । । | हाँ- ” | हाँ– ’ | हाँ— ” | [ दिल्ली। ] | वह– , | रुका।… | ‘ वाह। ’",
	].flatMap((line) => line.split(" | "));
	const texts = Array.from({ length: 12 }, (_, shift) =>
		pieces.map((piece, at) => `${"क".repeat(((shift + at * 5) % 12) * 2 + 1)} ${piece}`).join(" "),
	);
	await page.route("**/stories/kalka-shimla-dibba.json", async (route) => {
		const story = JSON.parse(readFileSync(join(sites.sample.folder, "stories", "kalka-shimla-dibba.json"), "utf8"));
		const tooWide = Array.from({ length: 12 }, (_, at) => `राष्ट्रीयअंतर्विश्वविद्यालयीयअनुसंधानपरिषद${"न".repeat(at)}`);
		const marked = ["link", "strong", "em"].map((type) => ({
			type: "paragraph",
			content: tooWide.flatMap((word) => [{ type, ...(type === "link" ? { href: "/story/naav" } : {}), content: [word] }, "। "]),
		}));
		const body = texts.flatMap((text, at) => [
			{ type: "paragraph", text },
			...(at % 6 === 0
				? [
						{ type: "heading", text },
						{ type: "list", ordered: true, items: [text] },
						{ type: "quote", text },
					]
				: []),
		]);
		const dateline = "नई दिल्ली, 9 जुलाई (आईएएनएस)";
		const opening = { type: "paragraph", text: `— ${pieces[0]}` };
		await route.fulfill({
			json: { ...story, headline: pieces.slice(0, 12).join(" क "), description: texts[2], dateline, body: [opening, ...body, ...marked] },
		});
	});
	await page.goto("/section/desh");
	await takenOver(page);
	await page.locator('a[href="/story/kalka-shimla-dibba"]').last().click();
	await expect(page.locator("main article").getByText("रु. 500").first()).toBeVisible();
	await putOnFonts(page);
	// The agency's own dash between dateline and text, and none of ours before it.
	expect(await page.locator(".prose > p").first().textContent()).toMatch(/\(आईएएनएस\)\u2060*\u00a0— /);
	const seen: number[] = [];
	expect(await faultsAtAllWidths(page, seen)).toEqual([]);
	for (const [kind, name] of ["marks", ...Object.keys(pairs)].entries()) expect(seen[kind], `${name} seen`).toBeGreaterThan(100);
});

test.describe("letters", () => {
	const places = [
		{ site: sites.sample, paths: ["/", "/section/duniya", "/story/kashmir-qaleen-karghe", "/story/ek-kahani-teen-boliyan"] },
		{ site: sites.strange, paths: ["/story/sab-kuchh", "/story/hostile", "/story/wapas-li-gayi", "/story/jud-gayi", "/section/duniya"] },
	];
	for (const { site, paths } of places)
		test.describe(`in the ${site.name} edition`, () => {
			test.use({ site, allowed: [/ads\.example/] });

			test("are set as Devanagari needs: with room, uncut, unspaced, upright, clear of underlines", async ({ page }) => {
				await withoutAds(page);
				const faults: string[] = [];
				for (const path of paths) {
					await openWithFonts(page, path);
					for (const width of [320, 768, 1280]) {
						await page.setViewportSize({ width, height: 800 });
						faults.push(...(await page.evaluate(badlySet)).map((fault) => `${path} at ${width} px: ${fault}`));
					}
				}
				expect(faults).toEqual([]);
			});
		});
});

/** Runs in the page. In px: how far the ink of a name's tallest letters is below what stands above it, or the page's edge, and how much the line over it covers above its letters' headline. How far ink reaches above the line box it hangs in is not in any box, and is asked of the face. */
function roomAbove(above: string | null): { room: number; covered: number } {
	const name = document.querySelector("header a > span");
	const logo = name?.closest("a");
	const hanger = logo?.parentElement?.parentElement;
	if (!name || !logo || !hanger) return { room: Number.NaN, covered: Number.NaN };
	const edge = above ? (document.querySelector(above)?.getBoundingClientRect().bottom ?? Number.NaN) : 0;
	name.textContent = "दैनिक हिंदी कौंध";
	const foot = document.createElement("span");
	name.prepend(foot);
	foot.style.cssText = "display: inline-block; inline-size: 0; block-size: 0";
	const canvas = document.createElement("canvas").getContext("2d");
	const { fontWeight, fontSize, fontFamily } = getComputedStyle(name);
	if (canvas) canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
	const top = (letters: string) =>
		foot.getBoundingClientRect().bottom - (canvas?.measureText(letters).actualBoundingBoxAscent ?? Number.NaN);
	const line = Math.max(...[null, "::before"].map((part) => Number.parseFloat(getComputedStyle(hanger, part).borderTopWidth) || 0));
	return { room: top("दैनिक हिंदी कौंध") - edge, covered: top("म") - (logo.getBoundingClientRect().top - line) };
}

test.describe("the name of an edition", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example/] });

	test("has room above its line for the marks of दैनिक: below the day, and within the page; and the line covers none of them", async ({
		page,
	}) => {
		await withoutAds(page);
		for (const [path, above] of [
			["/", "header span"],
			["/section/desh", null],
			["/story/kam-se-kam", null],
		] as const) {
			await openWithFonts(page, path);
			await takenOver(page);
			for (const width of [320, 412, 768, 900, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				const { room, covered } = await page.evaluate(roomAbove, above);
				expect.soft(room, `${path} at ${width} px`).toBeGreaterThanOrEqual(0);
				expect.soft(covered, `${path} at ${width} px`).toBeLessThanOrEqual(2);
			}
		}
	});
});

test.describe("what a reader copies", () => {
	test.use({ site: sites.strange, allowed: [/ads\.example/], permissions: ["clipboard-read", "clipboard-write"] });

	for (const id of ["sab-kuchh", "apne-nishan"])
		test(`of ${id} has the author's own characters, whatever was bound on the page`, async ({ page }) => {
			await withoutAds(page);
			const source = JSON.parse(readFileSync(join(sites.strange.edition, "stories", `${id}.json`), "utf8"));
			await page.goto(`/story/${id}`);
			await takenOver(page);
			const deck = page.locator("article header p");
			const paragraph = page.locator(".prose > p", { hasText: "क़ीमत" });
			const headline = page.getByRole("heading", { level: 1 });
			const plain = (node: string | { text: string }) => (typeof node === "string" ? node : node.text);
			const [words] = source.body.flatMap(({ type, content }: { type: string; content?: [] }) =>
				type === "paragraph" && content ? [content] : [],
			);
			for (const [element, text] of [
				[deck, source.description],
				[headline, source.headline],
				[paragraph, words.map(plain).join("")],
			] as const) {
				expect(await element.textContent(), "bound on the page").not.toBe(text);
				await element.evaluate((each) => document.getSelection()?.selectAllChildren(each));
				await page.keyboard.press("Control+c");
				const copied = await page.evaluate(async () => {
					const [item] = await navigator.clipboard.read();
					return { plain: await navigator.clipboard.readText(), html: (await (await item?.getType("text/html"))?.text()) ?? "nothing" };
				});
				expect(copied.plain).toBe(text);
				const pasted: string[] = [];
				new Parser({ ontext: (part) => pasted.push(part) }).end(copied.html);
				expect(pasted.join("")).toBe(text);
			}
		});
});

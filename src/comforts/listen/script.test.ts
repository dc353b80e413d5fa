/** What of a story is read, and how long sentences are breathed. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import type { Article } from "../../article/article.ts";
import { breathsOf } from "./breaths.ts";
import { placeIn, scriptOf } from "./script.ts";

const article = (more: Partial<Article> = {}): Article => ({
	type: "NewsArticle",
	id: "nadi",
	inLanguage: "hi",
	articleSection: "desh",
	headline: "नदी लौट आई",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [],
	correction: [],
	keywords: [],
	related: [],
	pubStatus: "usable",
	ads: true,
	body: [{ type: "paragraph", content: ["पानी आया। ", { type: "strong", content: ["डॉ. सेन"] }, " ने देखा।"] }],
	...more,
});
const said = (of: Article) => scriptOf(of).lines.map(({ text }) => text);

test("headline, deck, dateline, paragraphs, heads, quotations and lists are read; captions and embeds are not", () => {
	const picture = { src: "/a.jpg", width: 1, height: 1, alt: "चित्र", caption: "शीर्षक चित्र का।" };
	const whole = article({
		description: "दो साल बाद। गाँव ख़ुश है।",
		dateline: "भोपाल, 9 जुलाई",
		image: picture,
		body: [
			...article().body,
			{ type: "heading", text: "आगे क्या" },
			{ type: "quote", content: ["“हम रुके रहे।”"], attribution: "मीरा, किसान" },
			{ type: "list", ordered: true, items: [["पहला काम"], ["दूसरा", { type: "br" }, "काम"]] },
			{ type: "image", ...picture },
			{ type: "divider" },
			{ type: "embed", provider: "youtube", href: "https://a.example", title: "वीडियो" },
		],
	});
	expect(said(whole)).toEqual([
		"नदी लौट आई",
		"दो साल बाद।",
		"गाँव ख़ुश है।",
		"भोपाल, 9 जुलाई।",
		"पानी आया।",
		"डॉ. सेन ने देखा।",
		"आगे क्या",
		"“हम रुके रहे।”",
		"मीरा, किसान",
		"पहला काम",
		"दूसरा काम",
	]);
	const { texts, lines } = scriptOf(whole);
	for (const { text, of, start } of lines) expect(texts[of]?.slice(start, start + text.length)).toBe(text);
	expect(said(article({ dateline: "भोपाल", body: [{ type: "heading", text: "पहला" }] }))).toEqual(["नदी लौट आई", "भोपाल।", "पहला"]);
});

const table = (rows: string[][], more: { header?: string[]; caption?: string } = {}) =>
	article({ body: [{ type: "table", header: [], rows, ...more }] });

test("a table is told row by row, each cell with the head of its column", () => {
	const header = ["दल", "सीटें:", ""];
	const rows = [
		["जनमोर्चा", "₹12", "आगे।"],
		["लोकदल", "–", "पीछे"],
		["", "", " "],
		["2019", "7", ""],
	];
	const told = scriptOf(table(rows, { header, caption: "किसे\nकितनी" }));
	expect(told.lines.map(({ text }) => text).slice(1)).toEqual([
		"तालिका: किसे कितनी",
		"दल: जनमोर्चा, सीटें: ₹12, आगे।",
		"लोकदल, पीछे।",
		"दल: 2019, सीटें: 7।",
	]);
	// What the page shows there is marked as a whole.
	expect(told.lines.slice(1).map(({ of, isRetold }) => [told.texts[of], isRetold])).toEqual([
		["किसे कितनी", true],
		["जनमोर्चा₹12आगे।", true],
		["लोकदल–पीछे", true],
		["20197", true],
	]);
	expect(said(table([["कुल सीटें", "543", "2024"]])).slice(1)).toEqual(["तालिका।", "कुल सीटें: 543, 2024।"]);
});

test("of a long table the first rows are told, and how many are left", () => {
	const long = (count: number) => said(table(Array.from({ length: count }, (_, at) => ["क्रम", String(at)]))).slice(2);
	expect(long(16)).toHaveLength(16);
	expect(long(16).at(-1)).toBe("क्रम: 15।");
	expect(long(40).slice(14)).toEqual(["क्रम: 14।", "इस तालिका की 25 पंक्तियाँ और हैं, उन्हें पन्ने पर देखिए।"]);
	const english = {
		...table(
			Array.from({ length: 40 }, () => ["a", "b"]),
			{ caption: "Seats" },
		),
		inLanguage: "en" as const,
	};
	const { lines } = scriptOf({ ...english, headline: "Seats" });
	expect([lines[1], lines[2], lines.at(-1)].map((line) => [line?.text, line?.lang])).toEqual([
		["Seats", "en"],
		["a: b.", "en"],
		["इस तालिका की 25 पंक्तियाँ और हैं, उन्हें पन्ने पर देखिए।", "hi"],
	]);
});

test("every sentence goes to a voice of its language", () => {
	const { lines } = scriptOf(
		article({
			body: [
				{ type: "paragraph", content: ["उसने कहा। The river has come back at last. IANS ने लिखा।"] },
				{ type: "quote", content: ["नदी परत आली."], attribution: "एक आवाज़", inLanguage: "mr" },
			],
		}),
	);
	expect(lines.map(({ lang }) => lang)).toEqual(["hi", "hi", "en", "hi", "mr", "hi"]);
});

test("a passage in another script stands apart, and Urdu in Devanagari is a Hindi voice's", () => {
	const { lines, texts } = scriptOf(
		article({
			body: [
				{ type: "paragraph", content: ["शेर है: “دل ہی تو ہے۔ نہ سنگ و خشت۔” सबने सुना।"] },
				{ type: "quote", content: ["दिल ही तो है न संग-ओ-ख़िश्त।"], inLanguage: "ur" },
			],
		}),
	);
	expect(lines.slice(-4).map(({ text, lang }) => [text, lang])).toEqual([
		["शेर है: “", "hi"],
		["دل ہی تو ہے۔ نہ سنگ و خشت۔", "ur"],
		["” सबने सुना।", "hi"],
		["दिल ही तो है न संग-ओ-ख़िश्त।", "hi"],
	]);
	for (const { text, of, start } of lines) expect(texts[of]?.slice(start, start + text.length)).toBe(text);
});

test("a kept place is found by its words when the story has changed, else by its number", () => {
	const script = scriptOf(article({ description: "एक नई पंक्ति।" }));
	expect(placeIn(script, { id: "nadi", at: 1, text: "पानी आया।" })).toBe(2);
	expect(placeIn(script, { id: "nadi", at: 1, text: "यह अब नहीं है।" })).toBe(1);
	expect(placeIn(script, { id: "nadi", at: 99, text: "यह अब नहीं है।" })).toBe(3);
});

test("breaths are cut at commas, never inside a word, and joined they are the sentence", () => {
	expect(breathsOf("नाव चली, पाल खुला, हवा आई और सब चुप हो गए।", 12).map(({ text }) => text)).toEqual([
		"नाव चली, पाल खुला, ",
		"हवा आई और सब चुप हो ",
		"गए।",
	]);
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom("क", "ि", " ", ",", "नदी ", "–", "।"), maxLength: 80 }),
			fc.integer({ min: 1, max: 30 }),
			(text, most) => {
				const breaths = breathsOf(text, most);
				expect(breaths.map((each) => each.text).join("")).toBe(text);
				for (const { at, text: piece } of breaths) expect(text.slice(at, at + piece.length)).toBe(piece);
				for (const { at } of breaths.slice(1)) expect(text.charAt(at - 1)).toMatch(/\s/);
			},
		),
	);
});

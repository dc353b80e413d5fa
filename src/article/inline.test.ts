/** Text with marks in it is bound as if it were one line, and comes apart again where it was put together. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { bind, unbind } from "../text/bind.ts";
import type { Inline } from "./article.ts";
import { bindInline, closedDateline, inOneLine, plainText } from "./inline.ts";

const strong = (...content: Inline[]): Inline => ({ type: "strong", content });
const link = (...content: Inline[]): Inline => ({ type: "link", href: "/story/naav", content });
const br: Inline = { type: "br" };

/** The strings of inline text in their order; a line break is one of its own. */
const leaves = (content: readonly Inline[]): string[] =>
	content.flatMap((node) => (typeof node === "string" ? [node] : node.type === "br" ? ["\n"] : leaves(node.content)));
/** The marks alone, without their words. */
const marks = (content: readonly Inline[]): unknown =>
	content.map((node) => (typeof node === "string" ? "" : node.type === "br" ? node : { ...node, content: marks(node.content) }));
/** In tables ~ is U+00A0, ^ is U+2060 and | stands between two strings. */
const shown = (...content: Inline[]): string => leaves(bindInline(content)).join("|").replaceAll("\u00a0", "~").replaceAll("\u2060", "^");

const table: readonly [bound: string, ...content: Inline[]][] = [
	["वह गया~।", "वह गया ।"],
	["डॉ.~|सिंह", "डॉ. ", strong("सिंह")],
	["डॉ.|~सिंह", strong("डॉ."), " सिंह"],
	["₹|~|500", "₹", " ", strong("500")],
	["सिंह|~।", link("सिंह"), " ।"],
	["(~|दिल्ली|~)", "( ", link("दिल्ली"), " )"],
	["“~|हाँ|~”", "“ ", strong(link("हाँ")), " ”"],
	["10^-^|15", "10-", strong("15")],
	["10^|-^15", strong("10"), "-15"],
	["राम^|— वह", strong("राम"), "— वह"],
	["45~|कि|मी", "45 ", strong("कि"), "मी"],
	["माता|-पिता", "माता", strong("-पिता")],
	["क|\n|ख", "क", br, "ख"],
	["S^-^|400~|।|", strong("S-"), link("400 "), "।", ""],
];
for (const [bound, ...content] of table) {
	test(`a mark between two words changes nothing: ${bound}`, () => {
		expect(shown(...content)).toBe(bound);
	});
}

test("nothing in, nothing out; one string is bound as it is", () => {
	expect(bindInline([])).toEqual([]);
	expect(bindInline([""])).toEqual([""]);
	expect(bindInline(["10-15 किमी ।"])).toEqual([bind("10-15 किमी ।")]);
});

test("the story's own nodes are left as they were", () => {
	const content = [strong("डॉ. सिंह ।"), br] as const;
	const before = structuredClone(content);
	bindInline(content);
	expect(content).toEqual(before);
});

test("plain text has the words of all marks and a space for a line break", () => {
	expect(plainText(["एक ", strong("दो ", link("तीन")), br, "चार"])).toBe("एक दो तीन चार");
	expect(plainText([])).toBe("");
});

const word = fc.constantFrom(
	...[" ", " ", "\u00a0", "\u2060", "-", "–", "—", "।", "%", ")", "”", "“", "(", ".", "₹", "रु.", "डॉ.", "श्री", ""],
	...["9", "१५", "2021", "लाख", "करोड़", "जुलाई", "किमी", "क", "शब्द", "S", "\n", "\ud83d", "\ude00", "😀", "क्\u200dष", "\u093c"],
);
const string = fc.array(word, { maxLength: 5 }).map((words) => words.join(""));
const anyContent = (leaf: fc.Arbitrary<Inline>) =>
	fc.letrec<{ content: Inline[] }>((tie) => ({
		content: fc.array(
			fc.oneof(
				{ maxDepth: 3, depthSize: "small" },
				leaf,
				tie("content").map((inner) => strong(...inner)),
				tie("content").map((inner) => link(...inner)),
			),
			{ maxLength: 6 },
		),
	})).content;
const withoutBreaks = anyContent(string);
const withBreaks = anyContent(fc.oneof({ weight: 5, arbitrary: string }, { weight: 1, arbitrary: fc.constant(br) }));
const many = { numRuns: 1000 };
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

test("bound part by part is bound as a whole", () => {
	fc.assert(
		fc.property(withoutBreaks, (content) => leaves(bindInline(content)).join("") === bind(leaves(content).join(""))),
		many,
	);
});

test("a line break only loses the joiners right after it, which hold nothing there", () => {
	const settled = (text: string) => text.replace(/\n\u2060+/g, "\n");
	fc.assert(
		fc.property(withBreaks, (content) =>
			expect(settled(leaves(bindInline(content)).join(""))).toBe(settled(bind(leaves(content).join("")))),
		),
		many,
	);
});

test("the marks stay where they are, and each string has its own characters", () => {
	fc.assert(
		fc.property(withBreaks, (content) => {
			const bound = bindInline(content);
			return same(marks(bound), marks(content)) && same(leaves(bound).map(unbind), leaves(content));
		}),
		many,
	);
});

test("a line break right before a danda is a space, and stays where it parts verses", () => {
	expect(inOneLine(["वह गया", br, "।", br, " ” फिर"])).toEqual(["वह गया", " ", "।", " ", " ” फिर"]);
	expect(inOneLine([link("गया", br, "? हाँ")])).toEqual([link("गया", " ", "? हाँ")]);
	const verse = ["दुख में सुमिरन सब करे", br, "सुख में", br, "— कबीर", br, "...और", br, br, strong("।"), br];
	expect(inOneLine(verse)).toEqual(verse);
});

test("a dateline ends as its language ends one, unless the desk wrote its own end", () => {
	for (const [dateline, language, closed] of [
		["भोपाल, 9 जुलाई (भाषा) ", "hi", "भोपाल, 9 जुलाई (भाषा)।"],
		["काठमाडौं, २५ असार", "ne", "काठमाडौं, २५ असार।"],
		["मुंबई, ९ जुलै", "mr", "मुंबई, ९ जुलै —"],
		["DUBAI, March 4 (PTI)", "en", "DUBAI, March 4 (PTI) —"],
		["DUBAI, March 4 (PTI)", "hi", "DUBAI, March 4 (PTI) —"],
		["نئی دہلی، 9 جولائی", "ur", "نئی دہلی، 9 جولائی —"],
		["نئی دہلی، 9 جولائی۔", "ur", "نئی دہلی، 9 جولائی۔"],
		["भोपाल:", "hi", "भोपाल:"],
		...["DUBAI —", "DUBAI –", "DUBAI -", "DUBAI.", "भोपाल।"].map((own) => [own, "en", own] as const),
	] as const)
		expect(closedDateline(dateline, language)).toBe(closed);
});

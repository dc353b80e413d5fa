/** What a reader counts as one akshara, and where text may be cut. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { countAksharas, joinConjuncts, segment, truncate } from "./akshara.ts";

/** Text in which conjuncts, marks, joiners, Latin, digits and strays meet often. */
const devanagari = fc
	.array(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(..."कषतरसदड\u095cङअआॐ\u094d\u094d\u094d\u093cािुंँः\u200d\u200c") },
			{ weight: 2, arbitrary: fc.constantFrom(..."aZé09०९ \u00a0।“”(–₹.॰") },
			{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) },
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(""));

const many = { numRuns: 3000 };
const same = (some: string[], others: string[]): boolean => some.join("|") === others.join("|");

/** Graphemes as engines before GB9c cut them: a consonant after a virama starts its own. */
const olderGraphemes = (text: string): string[] =>
	segment(text).flatMap((akshara) => akshara.split(/(?<=\u094d[\u093c\u094d\u200d]*)(?=[\u0915-\u0939\u0958-\u095f])/));

test("a word falls into the aksharas a reader sees", () => {
	const cases: [string, string[]][] = [
		["क्षत्रिय", ["क्ष", "त्रि", "य"]],
		["स्त्री", ["स्त्री"]],
		["राष्ट्र", ["रा", "ष्ट्र"]],
		["उद्घाटन", ["उ", "द्घा", "ट", "न"]],
		["वाङ्मय", ["वा", "ङ्म", "य"]],
		["र्‍य", ["र्‍य"]],
		["द्‌ध", ["द्‌", "ध"]],
		["श्रीमान्", ["श्री", "मा", "न्"]],
		["क़्ल", ["क़्ल"]],
		["\u0958्ल", ["\u0958्ल"]],
		["“हिंदी”", ["“", "हिं", "दी", "”"]],
		["S-400", ["S", "-", "4", "0", "0"]],
		["", []],
	];
	for (const [word, aksharas] of cases) expect(segment(word)).toEqual(aksharas);
});

test("an engine that ends graphemes at every virama gives the same aksharas", () => {
	expect(olderGraphemes("राष्ट्र")).toEqual(["रा", "ष्", "ट्", "र"]);
	expect([...joinConjuncts(olderGraphemes("क्षत्रिय ने स्त्री को"))]).toEqual(segment("क्षत्रिय ने स्त्री को"));
	fc.assert(fc.property(devanagari, (text) => same([...joinConjuncts(olderGraphemes(text))], segment(text))));
});

test("joining changes nothing on an engine that knows conjuncts", () => {
	const engine = new Intl.Segmenter("hi", { granularity: "grapheme" });
	fc.assert(
		fc.property(devanagari, (text) =>
			same(
				Array.from(engine.segment(text), (grapheme) => grapheme.segment),
				segment(text),
			),
		),
		many,
	);
});

test("aksharas joined again are the text, whatever the text", () => {
	fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => segment(text).join("") === text));
});

test("only letters and digits are counted", () => {
	const cases: [string, number][] = [
		["पुतिन और बाइडेन", 9],
		["क्षत्रिय", 3],
		["“स्त्री”, (पुरुष)।", 4],
		["2021", 4],
		["₹ % – …", 0],
		["ा", 0],
		["é", 1],
		["e\u0301", 1],
		["र्‍य", 1],
		["द्‌ध", 2],
		["\u1112\u1161\u11ab", 1],
		["한글", 2],
		["", 0],
	];
	for (const [text, count] of cases) expect(countAksharas(text), text).toBe(count);
});

test("the quick count is the segmenter's count", () => {
	const slowly = (text: string): number => segment(text).filter((akshara) => /[\p{L}\p{N}]/u.test(akshara)).length;
	fc.assert(
		fc.property(devanagari, (text) => countAksharas(text) === slowly(text)),
		many,
	);
});

test("a long text ends in … after a whole akshara", () => {
	const cases: [string, number, string][] = [
		["पुतिन और बाइडेन", 9, "पुतिन और बाइडेन"],
		["पुतिन और बाइडेन।", 9, "पुतिन और बाइडेन।"],
		["पुतिन और बाइडेन", 8, "पुतिन और…"],
		["पुतिन और बाइडेन", 5, "पुतिन और…"],
		["पुतिन, “और बाइडेन", 3, "पुतिन…"],
		["क्षत्रियराष्ट्र", 4, "क्षत्रियरा…"],
		["क्षत्रियराष्ट्र", 1, "क्ष…"],
		["अ राष्ट्रपतिभवन", 5, "अ राष्ट्रपति…"],
		["पुतिन", 0, "…"],
	];
	for (const [text, max, shown] of cases) expect(truncate(text, max), `${text} at ${max}`).toBe(shown);
});

test("what is cut never has more aksharas than asked, and begins as the text does", () => {
	fc.assert(
		fc.property(devanagari, fc.nat(20), (text, max) => {
			const shown = truncate(text, max);
			if (shown === text) return;
			expect(shown.endsWith("…")).toBe(true);
			expect(countAksharas(shown)).toBeLessThanOrEqual(max);
			const kept = segment(shown.slice(0, -1));
			expect(segment(text).slice(0, kept.length)).toEqual(kept);
		}),
	);
});

test("the quick cut is the segmenter's cut", () => {
	// A letter of another script has the whole text go through the segmenter, and is cut off.
	const other = "中".repeat(30);
	fc.assert(
		fc.property(devanagari, fc.nat(20), (text, max) => {
			if (countAksharas(text) > max && text.length > max) expect(truncate(text, max)).toBe(truncate(text + other, max));
		}),
		many,
	);
});

/** What a reader counts as one akshara, and where text may be cut. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { countAksharas, segment, truncate } from "./akshara.ts";

/** Text in which conjuncts, marks, joiners, Latin, digits and strays meet often. */
const devanagari = fc
	.array(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(..."कषतरसदड\u095cङअआॐ\u094d\u094d\u094d\u093cािुंँः\u200d\u200c") },
			{ weight: 2, arbitrary: fc.constantFrom(..."aZé09०९ \u00a0।“”(–₹.॰") },
			{ weight: 1, arbitrary: fc.constantFrom("\u0301", "👍🏽", "🇮🇳", "\u2060", "한", "中") },
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(""));

const many = { numRuns: 3000 };
const same = (some: string[], others: string[]): boolean => some.join("|") === others.join("|");

const engine = new Intl.Segmenter("hi", { granularity: "grapheme" });
const graphemes = (text: string): string[] => Array.from(engine.segment(text), (each) => each.segment);

/** Where a grapheme of the engine is cut on purpose: signs put before Arabic numbers, marks of Thai, Burmese and others that take no part. */
const cutOnPurpose =
	/[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u0e33\u0eb3\u102b-\u109c\u1a61-\u1a64\uaa7b-\uaa7d\uff9e\uff9f\p{Cn}]/u;

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

test("aksharas are what an engine that knows conjuncts cuts, emoji, flags and other scripts too", () => {
	for (const text of [
		"👨‍👩‍👧‍👦👍🏽",
		"🇮🇳🇮🇳🇮",
		"👍🏽ा\u200d👍🏽",
		"👍\u093c\u200d👍",
		"👍\u200d\u200d👍",
		"🏴󠁧󠁢󠁥󠁮󠁧󠁿1️⃣❤️‍🔥©",
		"\r\n\n\r\u0301a\u2060\u0301",
		"한글\u1112\u1161\u11abé",
		"\ud800a नि",
	])
		expect(segment(text)).toEqual(graphemes(text));
	for (let block = 0; block <= 0xffff; block += 128) {
		const signs = Array.from({ length: 128 }, (_, index) => String.fromCharCode(block + index)).filter((sign) => !cutOnPurpose.test(sign));
		const text = signs.map((sign) => `क${sign}ाa`).join("");
		if (!same(segment(text), graphemes(text))) expect(segment(text)).toEqual(graphemes(text));
	}
	fc.assert(
		fc.property(devanagari, (text) => same(segment(text), graphemes(text))),
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
		fc.property(fc.oneof(devanagari, fc.string({ unit: "binary" })), fc.nat(20), (text, max) => {
			const shown = truncate(text, max);
			if (shown === text) return;
			expect(shown.endsWith("…")).toBe(true);
			expect(countAksharas(shown)).toBeLessThanOrEqual(max);
			const kept = segment(shown.slice(0, -1));
			expect(segment(text).slice(0, kept.length)).toEqual(kept);
		}),
	);
});

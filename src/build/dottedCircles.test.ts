/** Proof that what devices draw with a dotted circle is told by a copy check: HarfBuzz, which shapes text on Android and in most browsers, puts the circle in by its grammar of syllables, whatever the face. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Blob, Face, Font, Buffer as Run, shape } from "harfbuzzjs";
import { expect, test } from "playwright/test";
import { proof } from "../text/proof/proof.ts";
import { fontCuts, unpackWoff2 } from "./fonts.ts";

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
const vowels = [...range(0x904, 0x914), "\u0960", "\u0961", ...range(0x972, 0x977)];
const matras = ["\u093a", "\u093b", ...range(0x93e, 0x94c), "\u094e", "\u094f", ...range(0x955, 0x957), "\u0962", "\u0963"];
const marks = [...matras, ...range(0x900, 0x903), "\u093c", "\u094d"];
const before = ["क", "र", "\u095b", "ऽ", "ॐ", "५", "5", "।", " ", "a", "\u200c", "\u200d", ...vowels, ...marks];
/** One of a kind, for sequences of three. */
const few = ["क", "अ", "ए", "ा", "ि", "े", "ॉ", "\u0902", "\u0903", "\u093c", "\u094d", "\u200d", " "];

test("every cluster that is drawn with a dotted circle is told", async () => {
	const file = createRequire(import.meta.url).resolve(fontCuts["eczar-devanagari"].source);
	const font = new Font(new Face(new Blob(await unpackWoff2(await readFile(file)))));
	const glyphs = (text: string) => {
		const run = new Run();
		run.addText(text);
		run.guessSegmentProperties();
		shape(font, run);
		return run.getGlyphInfosAndPositions().map(({ codepoint }) => codepoint);
	};
	const circle = glyphs("\u25cc")[0] ?? 0;
	expect(circle).toBeGreaterThan(0);
	const twos = before.flatMap((first) => marks.map((second) => first + second));
	const threes = few.flatMap((first) => few.flatMap((second) => few.map((third) => first + second + third)));
	const circled = [...twos, ...threes].map((each) => ({ text: `कल ${each} सब` })).filter(({ text }) => glyphs(text).includes(circle));
	expect(circled.length).toBeGreaterThan(1000);
	const told = new Set(proof(circled).flatMap(({ check, field }) => (/^C(?:[26789]|14)$/.test(check) ? [field] : [])));
	expect(circled.filter((_, field) => !told.has(field)).map(({ text }) => escape(text.slice(3, -3)))).toEqual([]);
});

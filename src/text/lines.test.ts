import fc from "fast-check";
import { expect, test } from "playwright/test";
import { countAksharas, segment } from "./akshara.ts";
import { bind } from "./bind.ts";
import { breakLines } from "./lines.ts";

/** Every akshara, mark and space is as wide as any other. */
const measure = (text: string) => segment(text.replace(/\u2060/g, "")).length;

test("lines are broken at words and are of like length", () => {
	expect(breakLines("सहयोग स्थायी, पेशेवर और राजनीति से परे होना चाहिए।", 16, measure)).toEqual([
		"सहयोग स्थायी,",
		"पेशेवर और राजनीति",
		"से परे होना चाहिए।",
	]);
	expect(breakLines("एक दो तीन चार", 100, measure)).toEqual(["एक दो तीन चार"]);
	expect(breakLines("", 10, measure)).toEqual([""]);
});

test("what is read as one stays on one line, and a hyphen may end one", () => {
	expect(breakLines("कुल 300 लीटर पानी", 7, measure)).toEqual(["कुल", "300\u00a0लीटर", "पानी"]);
	expect(breakLines("माता-पिता", 4, measure)).toEqual(["माता-", "पिता"]);
	expect(breakLines("पानी बचा ।", 6, measure)).toEqual(["पानी", "बचा\u00a0।"]);
	expect(breakLines("वह “ घर ” गया", 6, measure)).toEqual(["वह", "“\u00a0घर\u00a0”", "गया"]);
});

test("a word longer than a line is parted between aksharas, and its danda stays with the last", () => {
	expect(
		breakLines("स्विट्ज़रलैंडवासियों।", 4, measure)
			.map(countAksharas)
			.every((count) => count <= 4),
	).toBe(true);
	expect(breakLines("कककक।”", 4, measure)).toEqual(["ककक", "क।”"]);
});

test("whatever the text, nothing is lost and no line begins with a closing mark or ends with an opening one", () => {
	const word = fc.stringMatching(/^[“‘(]?([क-ह][ा-ौ]?[ंँ]?(्[क-ह])?){1,7}[-]?[।,”’)!?]{0,2}$/);
	const text = fc
		.array(fc.oneof(word, fc.constantFrom("।", "”", "300", "₹", "करोड़", "डॉ.", "“", "–")), { minLength: 1, maxLength: 30 })
		.map((words) => words.join(" "));
	fc.assert(
		fc.property(text, fc.integer({ min: 3, max: 30 }), (source, width) => {
			const lines = breakLines(source, width, measure);
			expect(lines.join("").replace(/ /g, "")).toBe(bind(source).replace(/ /g, ""));
			for (const line of lines.slice(1)) expect(line).not.toMatch(/^[।,”’)!? \u00a0]/);
			for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“‘(][\u00a0 ]*$/);
		}),
		{ numRuns: 300 },
	);
});

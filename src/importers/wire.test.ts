/** Pasted wire copy and pages: every line gets its label, and nothing of the text is lost. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { classifyWire } from "./wire.ts";
import { wires } from "./wireFixtures.ts";

const visible = (text: string) => text.replace(/\s/g, "");

test("lines of wires and pages are told apart", () => {
	let right = 0;
	let all = 0;
	const wrong: string[] = [];
	for (const { name, text, expected } of wires) {
		const lines = classifyWire(text);
		expect(lines.length, name).toBeGreaterThan(0);
		const told = lines.map((line) => `${line.label}: ${line.text}`);
		for (const line of expected) {
			all++;
			const want = `${line.label}: ${line.text}`;
			if (told.includes(want)) right++;
			else wrong.push(`${name}: ${want}`);
		}
	}
	expect(wires.length).toBeGreaterThanOrEqual(47);
	expect(right / all, wrong.join("\n")).toBeGreaterThanOrEqual(0.97);
});

test("every character but white space is in one line, and offsets find it", () => {
	for (const { name, text } of wires) {
		const lines = classifyWire(text);
		expect(visible(lines.map((line) => line.text).join("")), name).toBe(visible(text));
		for (const line of lines) expect(visible(text.slice(line.start, line.end)), name).toBe(visible(line.text));
	}
});

test("any text at all is kept whole", () => {
	const piece = fc.oneof(
		fc.constantFrom(
			"नई दिल्ली, 9 जुलाई (भाषा) ",
			"विज्ञापन",
			"--आईएएनएस",
			" (फोटो: पीटीआई)",
			"सरकार ने कहा कि वह आज फ़ैसला नहीं लेगी।",
			"\n",
			"\r\n",
			"\n\n",
			" ",
			"“",
			"<b>",
		),
		fc.string({ maxLength: 8 }),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
			const text = pieces.join("");
			const lines = classifyWire(text);
			return (
				visible(lines.map((line) => line.text).join("")) === visible(text) &&
				lines.every((line) => visible(text.slice(line.start, line.end)) === visible(line.text))
			);
		}),
		{ numRuns: 1000 },
	);
});

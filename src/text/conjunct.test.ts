import fc from "fast-check";
import { expect, test } from "playwright/test";
import { takeApart } from "./conjunct.ts";

const cases: [word: string, aksharas: string, conjuncts: string][] = [
	["सुरक्षा", "सु र क्षा", "क्ष=क+ष"],
	["राष्ट्रपति", "रा ष्ट्र प ति", "ष्ट्र=ष+ट+र"],
	["ज्ञान", "ज्ञा न", "ज्ञ=ज+ञ"],
	["कार्य", "का र्य", "र्य=र+य"],
	["शक्ति", "श क्ति", "क्त=क+त"],
	["पढ़ा", "प ढ़ा", ""],
	// Nukta in either encoding stays with its letter.
	["ज़्यादा", "ज़्या दा", "ज़्य=ज़+य"],
	["\u095b्यादा", "\u095b्या दा", "\u095b्य=\u095b+य"],
	// A virama at the end joins nothing, and a ZWNJ keeps apart.
	["अर्थात्", "अ र्था त्", "र्थ=र+थ"],
	["क्\u200cष", "क्\u200c ष", ""],
	["क्\u200dष", "क्\u200dष", "क्\u200dष=क+ष"],
	["प्रत्यक्ष", "प्र त्य क्ष", "प्र=प+र त्य=त+य क्ष=क+ष"],
	["पक्का", "प क्का", "क्क=क+क"],
	["विश्वविद्यालय", "वि श्व वि द्या ल य", "श्व=श+व द्य=द+य"],
	["", "", ""],
];

for (const [word, aksharas, conjuncts] of cases)
	test(word || "no word", () => {
		const apart = takeApart(word);
		expect(apart.aksharas.map(({ text }) => text).join(" ")).toBe(aksharas);
		expect(apart.conjuncts.map(({ written, letters }) => `${written}=${letters.join("+")}`).join(" ")).toBe(conjuncts);
		expect(apart.aksharas.some(({ isConjunct }) => isConjunct)).toBe(conjuncts !== "");
	});

test("the aksharas of anything joined again are what was given", () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(..."कषरयज़़्ािंः\u200c\u200d a1") }), (word) => {
			expect(
				takeApart(word)
					.aksharas.map(({ text }) => text)
					.join(""),
			).toBe(word);
			for (const { letters } of takeApart(word).conjuncts) expect(letters.length).toBeGreaterThan(1);
		}),
	);
});

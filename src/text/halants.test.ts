/** Conjuncts that a device may not join. */
import { expect, test } from "playwright/test";
import { conjunctsIn, isHalantSeen, isHalantSeenInNoto } from "./halants.ts";

test("pairs are found with their places, also in a row, and not where the halant is meant", () => {
	expect(conjunctsIn("ट्वीट")).toEqual([{ pair: "ट्व", start: 0, end: 3 }]);
	expect(conjunctsIn("स्त्री स्विट्ज़र").map(({ pair }) => pair)).toEqual(["स्त", "त्र", "स्व", "ट्ज़"]);
	expect(conjunctsIn("ट्\u200cवीट परिषद् में")).toEqual([]);
});

test("what Noto joins and what not, by words that readers meet", () => {
	const seen = (word: string) => conjunctsIn(word).some(({ pair }) => isHalantSeenInNoto(pair));
	for (const word of ["ट्वीट", "स्विट्ज़रलैंड", "फ़ुट्बॉल", "अङ्क", "षट्कोण", "उद्पादन"]) expect(seen(word), word).toBe(true);
	for (const word of ["उद्घाटन", "राष्ट्र", "विद्या", "छुट्टी", "चिट्ठी", "लड्डू", "द्वारा", "सद्भाव", "प्रसिद्ध", "हिन्दी", "वाक्य", "लड़्का", "श्री"])
		expect(seen(word), word).toBe(false);
});

test("a face is asked by widths: as wide as apart is not joined", () => {
	const widths = new Map([
		["ट्व", 20],
		["ट्\u200cव", 20],
		["क्य", 15],
		["क्\u200cय", 19],
	]);
	const widthOf = (text: string) => widths.get(text) ?? 0;
	expect(isHalantSeen("ट्व", widthOf)).toBe(true);
	expect(isHalantSeen("क्य", widthOf)).toBe(false);
	expect(isHalantSeen("ख्य", widthOf)).toBe(false);
});

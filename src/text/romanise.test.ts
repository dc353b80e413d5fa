/** Words that readers type in Latin letters sound like the Hindi word they mean, and unlike others. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { hindiNamesOf } from "./exonyms.ts";
import { inDevanagari, soundOfEnglish, soundOfHindi, soundOfLatin, spelledOut } from "./romanise.ts";
import { distance, nearWithin, sameWithin, soundKey } from "./soundDistance.ts";

const far = (typed: string, word: string) =>
	Math.min(...[soundOfLatin(typed), soundOfEnglish(typed)].map((sound) => distance(sound, soundOfHindi(word), "latin", 1000)));

for (const [word, ...typed] of [
	["दिल्ली", "dilli", "dillee", "dili"],
	["पुतिन", "putin", "puteen"],
	["महँगाई", "mehngai", "mahangai", "mehangaai"],
	["बारिश", "barish", "baarish", "bareesh"],
	["घड़ियाल", "ghadiyal", "ghariyal"],
	["ज्ञान", "gyan", "gyaan"],
	["पक्षी", "pakshi", "paxi"],
	["कश्मीर", "kashmir", "kashmeer"],
	["छत्तीसगढ़", "chhattisgarh", "chattisgadh"],
	["फ़ोन", "phone", "fon"],
	["ज़मीन", "zameen", "jamin"],
	["विश्वविद्यालय", "vishwavidyalay", "vishvavidyalaya"],
	["कंप्यूटर", "computer", "kampyutar"],
	["स्टेशन", "station", "steshan"],
	["बाइडेन", "biden", "baiden"],
	["ऑनलाइन", "online", "onlain"],
	["कॉलेज", "college", "kolej"],
	["मुंबई", "mumbai", "mumbayi"],
	["संघर्ष", "sangharsh", "sungharsh"],
	["क्या", "kya", "kyaa"],
] as const)
	for (const each of typed)
		test(`${each} sounds like ${word}`, () => expect(far(each, word)).toBeLessThanOrEqual(sameWithin(soundOfLatin(each))));

for (const [typed, word] of [
	["dilli", "दिल"],
	["dil", "दल"],
	["pani", "पाना"],
	["kal", "केला"],
	["baat", "बेटा"],
	["modi", "मंडी"],
	["sona", "सेना"],
	["nepal", "भोपाल"],
] as const)
	test(`${typed} does not sound like ${word}`, () => expect(far(typed, word)).toBeGreaterThan(sameWithin(soundOfLatin(typed))));

for (const [typed, word] of [
	["ghadiyall", "घड़ियाल"],
	["afganistan", "अफ़ग़ानिस्तान"],
	["kejrival", "केजरीवाल"],
	["dhonni", "धोनी"],
] as const)
	test(`${typed} is near ${word}`, () => expect(far(typed, word)).toBeLessThanOrEqual(nearWithin(soundOfLatin(typed))));

test("what sounds alike has keys that differ in two letters at most", () => {
	for (const [typed, word] of [
		["mumbai", "मुंबई"],
		["ladka", "लड़का"],
		["hindustan", "हिंदुस्तान"],
		["namak", "नमक"],
	] as const)
		expect(Math.abs(soundKey(soundOfLatin(typed)).length - soundKey(soundOfHindi(word)).length)).toBeLessThanOrEqual(1);
});

test("abbreviations are spelled out as newspapers write them", () => {
	expect([spelledOut("IPL"), spelledOut("rbi"), spelledOut("x"), spelledOut("verylong")]).toEqual(["आईपीएल", "आरबीआई", "एक्स", ""]);
});

test("names that are other words in Hindi are known", () => {
	expect([hindiNamesOf("calcutta")[0], hindiNamesOf("Budget")[0], hindiNamesOf("corona")[0], hindiNamesOf("putin")]).toEqual([
		"कोलकाता",
		"बजट",
		"कोरोना",
		[],
	]);
});

for (const [typed, written] of [
	["putin", "पुतिन"],
	["dilli", "दिली"],
	["mumbai", "मुंबई"],
	["kashmir", "कश्मिर"],
] as const)
	test(`${typed} is written ${written} when no word is known`, () => expect(inDevanagari(typed)).toBe(written));

test("no text throws, and every text sounds like itself", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
			inDevanagari(text);
			soundOfEnglish(text);
			for (const sound of [soundOfLatin(text), soundOfHindi(text)]) {
				expect(sound).toMatch(/^[\x20-\x7e]*$/);
				expect(distance(sound, sound, "latin", 100)).toBe(0);
			}
		}),
	);
});

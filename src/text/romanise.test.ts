/** Words that readers type in Latin letters sound like the Hindi word they mean, and unlike others. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { misread, soundsOfEnglish } from "./english.ts";
import { hindiNamesOf, longNameOf, otherNamesOf } from "./exonyms.ts";
import { isLetters, mayBeAt, soundOfHindi, soundOfLatin, spelledOut } from "./romanise.ts";
import { distance, nearWithin, sameWithin } from "./soundDistance.ts";
import { soundKey } from "./soundKey.ts";

const far = (typed: string, word: string) =>
	Math.min(
		distance(soundOfLatin(typed), soundOfHindi(word), "latin", 1000),
		...soundsOfEnglish(typed).map((sound) => distance(sound, soundOfHindi(word), "latin", 1000) + misread),
	);

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
	["बैंक", "bank"],
	["हैदराबाद", "hedrabad"],
	["साइकिल", "cycle"],
	["पिक्चर", "picture"],
	["जापानी", "japanese"],
	["अल्बानियाई", "albanian"],
	["जिबूती", "djibouti"],
	["एनवीडिया", "nvidia"],
	["लाइब्रेरी", "library"],
	["साइंस", "science"],
	["पृथ्वी", "prithvi", "pruthvi"],
	["क्षमा", "kshama", "chhama"],
	["कौआ", "kauwa"],
	["रियासी", "reasi"],
	["टेलीविज़न", "television"],
	["न्यूज़", "news"],
	["टावर", "tower"],
	["ग्रुप", "group"],
	["जज", "judge"],
	["प्लेट", "plate"],
	["टायर", "tyre"],
	["यूनियन", "union"],
	["डिज़ाइन", "design"],
	["गेस्ट", "guest"],
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
	["amristar", "अमृतसर"],
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

test("a group of sounds is tried at every letter that it may begin with, whatever it is written as", () => {
	const tried = (letter: string, groups: readonly RegExp[]) => groups.filter((group) => mayBeAt(letter, group)).map(({ source }) => source);
	expect(tried("b", [/[a-c]/, /[^x]y/, /\w/, /b?h/, /kh|gh/, /(?<=b)y(?![bc])/])).toEqual(["[a-c]", "[^x]y", "\\w", "b?h"]);
	expect(tried("7", [/[0-9]/, /\d/, /^kn/])).toEqual(["[0-9]", "\\d"]);
});

test("abbreviations are spelled out as newspapers write them", () => {
	expect([spelledOut("IPL"), spelledOut("rbi"), spelledOut("x"), spelledOut("verylong")]).toEqual(["आईपीएल", "आरबीआई", "एक्स", ""]);
	expect(["gst", "MS", "x", "rbi", "cry", "rhythms"].filter(isLetters)).toEqual(["gst", "MS"]);
});

test("names that are other words in Hindi are known", () => {
	expect([hindiNamesOf("calcutta")[0], hindiNamesOf("Budget")[0], hindiNamesOf("corona")[0], hindiNamesOf("putin")]).toEqual([
		"कोलकाता",
		"बजट",
		"कोरोना",
		[],
	]);
	expect(hindiNamesOf("tigers")).toEqual(hindiNamesOf("tiger"));
});

test("an abbreviation and what it stands for name each other", () => {
	for (const name of ["बीजेपी", "भाजपा"]) expect(otherNamesOf(name)).toEqual(expect.arrayContaining(["bjp", "बीजेपी", "भाजपा"]));
	expect([longNameOf("यूपी"), longNameOf("up"), longNameOf("भाजपा"), longNameOf("दिल्ली")]).toEqual([
		["उत्तर", "प्रदेश"],
		["उत्तर", "प्रदेश"],
		["भारतीय", "जनता", "पार्टी"],
		null,
	]);
});

test("no text throws, and every text sounds like itself", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
			for (const sound of [...soundsOfEnglish(text), soundOfLatin(text), soundOfHindi(text)]) {
				expect(sound).toMatch(/^[\x20-\x7e]*$/);
				expect(distance(sound, sound, "latin", 100)).toBe(0);
			}
		}),
	);
});

/** Spellings that are one word, words that are not, and where a folded character stands in its source. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { fold, foldWithPlaces, foldWord, foldWords, wordsOf } from "./fold.ts";

for (const [rule, ...spellings] of [
	["nukta", "ज़मीन", "जमीन", "ज\u093cमीन", "\u095bमीन"],
	["nukta of फ़ and क़", "फ़र्क़", "फर्क", "\u095eर\u094d\u0958"],
	["ड़ and ढ़", "पढ़ाई लड़का", "पढाई लडका"],
	["chandrabindu", "चाँद", "चांद"],
	["न before its row", "हिन्दी", "हिंदी"],
	["म before its row", "सम्पर्क", "संपर्क"],
	["ङ before its row", "गङ्गा", "गंगा"],
	["ञ before its row", "पञ्चायत", "पंचायत"],
	["ण before its row", "झारखण्ड", "झारखंड"],
	["न before a sibilant", "इन्स्टाग्राम", "इंस्टाग्राम"],
	["joiners", "क्\u200dष", "क्\u200cष", "क्ष"],
	["ये after a vowel", "गये", "गए"],
	["यी after a vowel", "नयी", "नई"],
	["ये after ि", "लिये चाहिये", "लिए चाहिए"],
	["यों stays apart", "रुपयों", "रुपयों"],
	["यिय after a vowel", "अनुयायियों", "अनुयाइयों"],
	["श्रृ", "श्रृंगार", "शृंगार"],
	["om", "ॐ नमः", "ओम नमः"],
	["open o", "डॉक्टर", "डाक्टर"],
	["visarga", "दुःख", "दुख"],
	["ह before a nasal, व or ल", "चिह्न ब्राह्मण आह्वान प्रह्लाद", "चिन्ह ब्राम्हण आव्हान प्रल्हाद"],
	["a nasal before a vowel", "कुआँ कुएँ कुओं धुआँ", "कुंआ कुंए कुंओं धुंआ"],
	["doubled र", "अंतर्राष्ट्रीय", "अंतरराष्ट्रीय"],
	["र a letter too soon", "अन्तर्राष्ट्रीय अन्तर्गत", "अर्न्तराष्ट्रीय अर्न्तगत", "अंतरराष्ट्रीय अंतर्गत"],
	["अ after e and i", "एअर मीडिआ एरिआ", "एयर मीडिया एरिया"],
	["अ after aa and ओ after i", "जमाअत महाअभियान जिओ वीडिओ", "जमात महाभियान जियो वीडियो"],
	["English oi", "प्वाइंट प्वॉइंट ज्वाइन बिटक्वाइन ब्वाय", "पॉइंट पॉइंट जॉइन बिटकॉइन बॉय"],
	["ध्द and द्घ", "शुध्द बुध्द", "शुद्घ बुद्घ", "शुद्ध बुद्ध"],
	["द्वंद्व", "द्वन्द्व प्रतिद्वन्द्वी", "द्वंद्व प्रतिद्वंद्वी", "द्वंद प्रतिद्वंदी"],
	["स्त्र", "स्त्रोत सहस्त्र", "स्रोत सहस्र"],
	["digits", "२०२६", "2026"],
	["Latin", "Café ISRO", "cafe isro"],
	["no-break space", "दस\u00a0लाख", "दस लाख"],
] as const)
	test(`one word in the search: ${rule}`, () => {
		expect(new Set(spellings.map(fold)).size, spellings.map(fold).join(" ")).toBe(1);
	});

for (const [one, other] of [
	["कल", "काल"],
	["बात", "भात"],
	["जन्म", "जंम"],
	["अन्य", "अंय"],
	["दिन", "दीन"],
	["ये", "ए"],
	["सम्राट", "संराट"],
	["मिस्त्री", "मिस्री"],
	["शास्त्र", "शास्र"],
	["किआ", "किया"],
	["एआई", "एयाई"],
	["सीबीआई", "सीबीयाई"],
	["पीसीआर", "पीसीयार"],
] as const)
	test(`${one} and ${other} stay two words`, () => expect(fold(one)).not.toBe(fold(other)));

test("folding twice is folding once, and no text throws", () => {
	const letters = fc.constantFrom(..."कनमयरशहज़फ़्ँंःीेिृऑॉ\u200d\u200c\u093c\u0958 ०९aÉ-.,।", "श्रृ", "हिन्दी", "गयी", "र्न्त");
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: "binary", maxLength: 40 }),
				fc.array(letters, { maxLength: 20 }).map((all) => all.join("")),
			),
			(text) => {
				const folded = foldWithPlaces(text);
				expect(fold(text)).toBe(folded.text);
				expect(fold(folded.text)).toBe(fold(fold(folded.text)));
				expect(folded.places).toHaveLength(folded.text.length + 1);
				expect(folded.places.toSorted((a, b) => a - b)).toEqual(folded.places);
				expect(folded.places.every((place) => place >= 0 && place <= text.length)).toBe(true);
			},
		),
	);
});

test("a folded character knows where it came from", () => {
	const { text, places } = foldWithPlaces("वह हिन्दी है");
	const at = text.indexOf("हिंदी");
	expect(places[at]).toBe(3);
	expect(places[at + "हिंदी".length]).toBe(3 + "हिन्दी".length);
});

for (const [text, words] of [
	["जी20 5जी चंद्रयान३", ["जी", "20", "5", "जी", "चंद्रयान", "३"]],
	["“भारत”, चीन।नेपाल", ["भारत", "चीन", "नेपाल"]],
	["डॉ. सिंह ने S-400 देखा", ["डॉ", "सिंह", "ने", "S", "400", "देखा"]],
	["बी.जे.पी. को 1,23,456 मत, 4.5%", ["बी.जे.पी", "को", "1,23,456", "मत", "4.5"]],
	["माता-पिता", ["माता", "पिता"]],
	["घर,5 लोग", ["घर", "5", "लोग"]],
	["उसने कहा.फिर चला", ["उसने", "कहा", "फिर", "चला"]],
	["ए. पी. जे. कलाम, के. एल. राहुल", ["ए. पी. जे", "कलाम", "के. एल", "राहुल"]],
	["वह घर आई. के पास", ["वह", "घर", "आई", "के", "पास"]],
	["मोदी जी. आई थीं", ["मोदी", "जी", "आई", "थीं"]],
	["ािी ।। 😀", []],
] as const)
	test(`words of ${text}`, () => expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words));

test("छः is छह", () => expect(foldWord("छः")).toBe(foldWord("छह")));

test("points and commas within a word do not count", () => {
	expect([foldWord("बी.जे.पी"), foldWord("1,23,456"), foldWord("4.5")]).toEqual(["बीजेपी", "123456", "4.5"]);
});

test("many words at once fold as each by itself", () => {
	// Letters that change by what stands beside them, and some that never do.
	const letters = Array.from("कचटतपङञणनमयरलशषसह\u094d\u0902\u0901\u093c\u0943\u0940\u0947ािछज़फ़ऑ१9.a");
	const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 6 }).map((all) => all.join(""));
	fc.assert(
		fc.property(fc.array(word), (words) => {
			expect(foldWords(words)).toEqual(words.map(foldWord));
			expect(words.map(fold)).toEqual(words.map((each) => foldWithPlaces(each).text));
		}),
		{ numRuns: 500 },
	);
});

test("a vowel typed as two signs is one, मिस्त्र is मिस्र, and उद्धाटन is उद्घाटन", () => {
	for (const [typed, meant] of [
		["हाॅकी", "हॉकी"],
		["अॉस्ट्रेलिया", "ऑस्ट्रेलिया"],
		["आॅस्ट्रेलिया", "ऑस्ट्रेलिया"],
		["अाज", "आज"],
		["पाेस्ट", "पोस्ट"],
		["मिस्त्र", "मिस्र"],
		["उद्धाटन", "उद्घाटन"],
		["उद्धोषणा", "उद्घोषणा"],
		["अर्ध्य", "अर्घ्य"],
		["मिस्त्र की", "मिस्र की"],
	] as const)
		expect(fold(typed), typed).toBe(fold(meant));
	expect(fold("उद्धार")).toBe("उद्धार");
	expect(fold("मिस्त्री")).not.toBe(fold("मिस्री"));
	expect(foldWithPlaces("हाॅकी").places).toEqual([0, 1, 3, 4, 5]);
});

/** What is found inside a text, and that marks never cut an akshara. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { segment } from "../text/akshara.ts";
import { otherSpellings, placesIn } from "./inStory.ts";

const found = (text: string, query: string) => placesIn(text, query).map(({ start, end }) => text.slice(start, end));

for (const [query, text, marks] of [
	["हिंदी", "हिन्दी और हिंदी", ["हिन्दी", "हिंदी"]],
	["सम्पर्क", "संपर्क बना रहा, सम्पर्क टूटा", ["संपर्क", "सम्पर्क"]],
	["फोन", "फ़ोन पर", ["फ़ोन"]],
	["क", "क्षमा कमल", ["क्ष", "क"]],
	["य", "न्यायालय यहाँ", ["या", "य", "य"]],
	["हिंद", "हिन्दी", ["हिन्दी"]],
	["राष्ट्र", "राष्ट्रपति", ["राष्ट्र"]],
	["नई दिल्ली", "वह नई\u00a0दिल्ली गया", ["नई\u00a0दिल्ली"]],
	["2021", "साल २०२१ में", ["२०२१"]],
	["putin", "पुतिन ने पुत्र से", ["पुतिन"]],
	["modi", "मोदी की मंडी", ["मोदी"]],
	["cycle", "साइकिल चली", ["साइकिल"]],
	["bjp", "बीजेपी की बैठक", ["बीजेपी"]],
	["बीजेपी", "BJP की बैठक", ["BJP"]],
	["किताबों", "किताब का मेला", ["किताब"]],
	["किसानो", "किसान और गाँव", ["किसान"]],
	["गावों", "किसान और गाँव", ["गाँव"]],
	["putin biden", "पुतिन बाइडेन से, बाइडेन पुतिन से", ["पुतिन बाइडेन"]],
	["बाइडन", "बाइडेन ने कहा", ["बाइडेन"]],
	["अमरीका", "अमेरिका ने कहा", ["अमेरिका"]],
	["ग़ज़ा", "गाज़ा और इसराइल", ["गाज़ा"]],
	["ओडिशा", "उड़ीसा के तट पर", ["उड़ीसा"]],
	["छः", "छह साल, छत पर", ["छह"]],
	["छह", "छः साल, छत पर", ["छः"]],
	["पीयें", "पानी पिएँ", ["पिएँ"]],
	["पिएँ", "पानी पीयें", ["पीयें"]],
	["महँगाई", "मंहगाई बढ़ी", ["मंहगाई"]],
	["शुरूआत", "शुरुआत हुई", ["शुरुआत"]],
	["बात", "भात पका", []],
	["सांसद", "संसद का सत्र", []],
	["संसद", "सांसद बोले", []],
	["ISRO", "isro और Isro", ["isro", "Isro"]],
	["कालका-शिमला", "कालका–शिमला रेल", ["कालका–शिमला"]],
	["कालका शिमला", "कालका–शिमला रेल", ["कालका–शिमला"]],
	["10–15", "10\u2060-\u206015 साल", ["10\u2060-\u206015"]],
	["1840", "साल 1,840 लोग", ["1,840"]],
	["1,840", "साल 1840 लोग", ["1840"]],
	["84", "1,840 लोग", ["84"]],
	["80 %", "80% लोग", ["80%"]],
	["80%", "80\u00a0% लोग", ["80\u00a0%"]],
	["₹ 9", "दाम ₹9 है", ["₹9"]],
	["बात चीत", "उनकी बातचीत", ["बातचीत"]],
	["बात चीत", "बात-चीत, बातचीत", ["बात-चीत"]],
	// A quotation in English beside the story's own words, in order; but no letters out of the middle of a word.
	["modi", "मोदी ने कहा। “Modi met him,” और मोदी", ["मोदी", "Modi", "मोदी"]],
	["ram", "राम मंदिर का program", ["राम"]],
	["ram", "the program", ["ram"]],
	["putin biden", "पुतिन बाइडेन से, “Putin Biden call”", ["पुतिन बाइडेन", "Putin Biden"]],
	["modi", "Modi and Modiji", ["Modi", "Modi"]],
	["।", "वह। यह।", []],
	["", "कुछ", []],
] as const)
	test(`“${query}” in “${text}”`, () => expect(found(text, query)).toEqual(marks));

test("the spellings that were counted too are named once", () => {
	const text = "संपर्क, सम्पर्क, संपर्क";
	expect(otherSpellings(text, "सम्पर्क", placesIn(text, "सम्पर्क"))).toEqual(["संपर्क"]);
	// Nor is what holds a word together another spelling of it.
	for (const [bound, query] of [
		["16\u00a0जून", "16 जून"],
		["10\u2060-\u206015", "10-15"],
		["क्\u200dया", "क्या"],
	] as const)
		expect(otherSpellings(bound, query, placesIn(bound, query))).toEqual([]);
});

test("no mark begins or ends inside an akshara, and no text throws", () => {
	const part = fc.constantFrom(..."क ष ् ि ं ँ हिन्दी श्रृ ज़ \u200d र् 😀 a . \u00a0 गयी".split(" "), " ");
	const any = fc.oneof(
		fc.array(part, { maxLength: 20 }).map((parts) => parts.join("")),
		fc.string({ unit: "binary", maxLength: 20 }),
	);
	fc.assert(
		fc.property(any, any, (text, query) => {
			let at = 0;
			const ends = new Set([0, ...segment(text).map((akshara) => (at += akshara.length))]);
			let before = 0;
			for (const { start, end } of placesIn(text, query)) {
				expect(start).toBeGreaterThanOrEqual(before);
				expect(end).toBeGreaterThan(start);
				if (/^[^a😀]*$/u.test(text)) expect(ends.has(start) && ends.has(end), `${text} | ${query}`).toBe(true);
				before = end;
			}
		}),
	);
});

test("a word of English that is mistyped finds itself, where nothing is spelled or sounds as it was typed", () => {
	const text = "कल ऑनलाइन टिकट, क्रिकेट, रॉकेट, पेट्रोल और हेलमेट पर बात हुई, और बच्चों ने मोबाइल पर देखी।";
	for (const [query, word] of [
		["onlin", "ऑनलाइन"],
		["ticekt", "टिकट"],
		["crickt", "क्रिकेट"],
		["rocekt", "रॉकेट"],
		["petorl", "पेट्रोल"],
		["helmt", "हेलमेट"],
		["mobil", "मोबाइल"],
	] as const)
		expect(
			placesIn(text, query).map(({ start, end }) => text.slice(start, end)),
			query,
		).toEqual([word]);
	// Beside words that are not.
	for (const query of ["kal onlin ticekt", "ticekt cricket"])
		expect(placesIn(text, query).map(({ start, end }) => text.slice(start, end).split(/[\s,]+/).length)).toEqual([query.split(" ").length]);
	for (const query of ["paper", "hamas", "lake", "beds", "kal hamas"]) expect(placesIn(text, query), query).toEqual([]);
});

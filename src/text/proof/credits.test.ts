/** Credits inside credits. */
import { expect, test } from "playwright/test";
import { peel } from "./credits.ts";
import { proofTable } from "./proofTable.ts";

proofTable(
	"C16",
	"nested, empty and long credits of a picture",
	[
		["( Photo Credit : (source : IANS))", ["nested-credit: ( Photo Credit : (source : IANS))"], "IANS"],
		["(फ़ोटो: पीटीआई)", ["nested-credit: (फ़ोटो: पीटीआई)"], "पीटीआई"],
		["Photo Credit: Source: ANI", ["nested-credit: Photo Credit: Source: ANI"], "ANI"],
		["सांकेतिक तस्वीर (फोटो: एएनआई)", []],
		["तस्वीर साभार: (सोशल मीडिया)", ["nested-credit: तस्वीर साभार: (सोशल मीडिया)"], "सोशल मीडिया"],
		["((IANS))", ["nested-credit: ((IANS))"], "IANS"],
		["(छायाचित्र: (छाया: अजय सिंह))", ["nested-credit: (छायाचित्र: (छाया: अजय सिंह))"], "अजय सिंह"],
		["फाइल फोटो (फोटो: (PTI))", ["nested-credit: फाइल फोटो (फोटो: (PTI))"], "फाइल फोटो (PTI)"],
		["राकेश (पीटीआई (दिल्ली))", []],
		["फाइल फोटो: (पीटीआई)", ["nested-credit: फाइल फोटो: (पीटीआई)"], "फाइल फोटो: पीटीआई"],
		["Getty Images (Photo: Getty Images)", ["nested-credit: Getty Images (Photo: Getty Images)"], "Getty Images"],
		["(सांकेतिक तस्वीर (Photo: Pixabay))", ["nested-credit: (सांकेतिक तस्वीर (Photo: Pixabay))"], "सांकेतिक तस्वीर (Pixabay)"],
		["फोटो : पीटीआई (फोटो : कमल किशोर)", ["nested-credit: फोटो : पीटीआई (फोटो : कमल किशोर)"], "पीटीआई (कमल किशोर)"],
		["फोटो साभार: एक्स/@ANI (फोटो साभार)", ["nested-credit: फोटो साभार: एक्स/@ANI (फोटो साभार)"], "एक्स/@ANI"],
		["फाइल फोटो - (साभार - लोकसभा टीवी)", ["nested-credit: फाइल फोटो - (साभार - लोकसभा टीवी)"], "फाइल फोटो - लोकसभा टीवी"],
		["छायाकार: छाया: मोहन", ["nested-credit: छायाकार: छाया: मोहन"], "मोहन"],
		["नासा (साभार)", []],
		["ग्राफ़िक्स: (टीम)", ["nested-credit: ग्राफ़िक्स: (टीम)"], "टीम"],
		["छाया:", ["empty-credit: छाया:"]],
		["छाया सिंह", []],
		["(Photo Credit: )", ["empty-credit: (Photo Credit: )"]],
		["साभार:", ["empty-credit: साभार:"]],
		["साभार से", ["empty-credit: साभार से"]],
		["सौजन्य: सौजन्य से: दूरदर्शन", ["nested-credit: सौजन्य: सौजन्य से: दूरदर्शन"], "दूरदर्शन"],
		["दूरदर्शन के सौजन्य से", []],
		["(Photo : (ANI)", ["nested-credit: (Photo : (ANI)"], "ANI"],
		["स्क्रीनग्रैब: (सोर्स: यूट्यूब)", ["nested-credit: स्क्रीनग्रैब: (सोर्स: यूट्यूब)"], "यूट्यूब"],
		["फोटो क्रेडिट", ["empty-credit: फोटो क्रेडिट"]],
		["undefined", ["empty-credit: undefined"]],
		[`यह तस्वीर ${"बहुत ".repeat(14)}लंबी है`, [`long-credit: यह तस्वीर ${"बहुत ".repeat(14)}लंबी है`]],
		["IANS", []],
		["फ़ोटो: राकेश कुमार", []],
		["(IANS)", []],
		["राकेश कुमार (पीटीआई)", []],
	],
	{},
	{ isCredit: true },
);
proofTable(
	"C16",
	"two credits in one",
	[
		["फोटो: PTI / ग्राफ़िक: अनीता", ["two-credits: फोटो: PTI / ग्राफ़िक: अनीता"], "PTI, अनीता"],
		["(Photo: ANI | Graphic: टीम)", ["two-credits: (Photo: ANI | Graphic: टीम)"], "ANI, टीम"],
		["फ़ोटो: राकेश, वीडियो ग्रैब: एएनआई; स्रोत: PIB", ["two-credits: फ़ोटो: राकेश, वीडियो ग्रैब: एएनआई; स्रोत: PIB"], "राकेश, एएनआई, PIB"],
		["Image Credit : (Instagram) (Photo: PTI)", ["two-credits: Image Credit : (Instagram) (Photo: PTI)"], "Instagram, PTI"],
		["PTI / ग्राफ़िक: अनीता", ["two-credits: PTI / ग्राफ़िक: अनीता"], "PTI, अनीता"],
		["फोटो सोर्स- गूगल। फोटो: सोशल मीडिया", ["two-credits: फोटो सोर्स- गूगल। फोटो: सोशल मीडिया"], "गूगल, सोशल मीडिया"],
		["फोटो-सोशल मीडिया, फोटो-एएनआई", ["two-credits: फोटो-सोशल मीडिया, फोटो-एएनआई"], "सोशल मीडिया, एएनआई"],
		["फ़ोटो: राकेश, फोटो-पत्रकार संघ", []],
		["प्रतीकात्मक तस्वीर | फोटो: एएनआई", []],
		["फोटो: पीटीआई।", []],
		["फोटो: PTI / AFP", []],
		["फोटो: PTI / फोटो: 2026", []],
		["फ़ोटो: पीटीआई, भाषा", []],
		["सांकेतिक तस्वीर, फोटो: एएनआई", []],
		["फोटो: राकेश / फोटोग्राफर: संघ", []],
		["फोटो: PTI / ग्राफ़िक:", []],
	],
	{},
	{ isCredit: true },
);
proofTable("C16", "nested credits in running text", [
	["( Photo Credit : (source : IANS))", ["nested-credit: ( Photo Credit : (source : IANS))"], "IANS"],
	[
		"बैठक हुई। ( Photo Credit : (source : IANS)) फिर सब गए।",
		["nested-credit: ( Photo Credit : (source : IANS))"],
		"बैठक हुई। (IANS) फिर सब गए।",
	],
	["फोटो साभार : (सोर्स : पीटीआई)", ["nested-credit: फोटो साभार : (सोर्स : पीटीआई)"], "पीटीआई"],
	["बैठक हुई। ((फोटो: भाषा))", ["nested-credit: ((फोटो: भाषा))"], "बैठक हुई। (भाषा)"],
	["बैठक हुई। Photo Credit: (Source: ANI)", ["nested-credit: Photo Credit: (Source: ANI)"], "बैठक हुई। (ANI)"],
	["बैठक हुई। (फोटो: आईएएनएस)", []],
	["स्रोत: रिज़र्व बैंक (2021)", []],
	["मूर्ति की तस्वीर (चित्र: राकेश) लगी।", []],
]);

test("peeling takes brackets and labels away, however many", () => {
	expect(peel("[ Image Source: ( credit : (PTI) ) ]")).toEqual({ name: "PTI", brackets: 3, labels: 2 });
	expect(peel("Source (ANI)")).toEqual({ name: "ANI", brackets: 1, labels: 1 });
	expect(peel("( Photo Credit : IANS")).toEqual({ name: "IANS", brackets: 1, labels: 1 });
	expect(peel("")).toEqual({ name: "", brackets: 0, labels: 0 });
});
proofTable("C16", "brackets of every kind", [
	["[Source: {ANI}]", ["nested-credit: [Source: {ANI}]"], "ANI"],
	["बैठक हुई। (फोटो: [Source: {एएनआई}]) फिर सब गए।", ["nested-credit: (फोटो: [Source: {एएनआई}])"], "बैठक हुई। (एएनआई) फिर सब गए।"],
	["{Photo Credit: {IANS}}", ["nested-credit: {Photo Credit: {IANS}}"], "IANS"],
	["बैठक हुई। {फोटो: भाषा}", []],
]);
proofTable(
	"C16",
	"a label before another, and one with two signs",
	[
		["फोटो: फाइल फोटो: एएफपी", ["nested-credit: फोटो: फाइल फोटो: एएफपी"], "फाइल फोटो: एएफपी"],
		["Photo Credit :- ( IANS )", ["nested-credit: Photo Credit :- ( IANS )"], "IANS"],
		["फाइल फोटो: एएफपी", []],
		["फोटो :- एएफपी", []],
		["साभार: फाइल फोटो", []],
	],
	{},
	{ isCredit: true },
);

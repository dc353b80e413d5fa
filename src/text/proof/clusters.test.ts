/** Encodings, look-alikes, malformed clusters and joiners. Code points stand in braces where the eye sees no difference. */
import { expect, test } from "playwright/test";
import { proof } from "./proof.ts";
import { fieldsOf, proofTable } from "./proofTable.ts";
import { defaultStyle } from "./style.ts";

test("a word with two nukta letters in one code point each is one place", () => {
	const [found] = proof(fieldsOf("\u095eर\u094d\u095bी और स\u095cक"), defaultStyle);
	expect(found?.others).toHaveLength(1);
});

proofTable("C6", "nukta letters in one code point, once a story", [
	["स{95C}क और प{95D}ना", ["nukta-code: स{95C}क"], "स{921}{93C}क और प{922}{93C}ना"],
	["{95B}मीन ¶ {95E}सल", ["nukta-code: {95B}मीन"], "{91C}{93C}मीन ¶ {92B}{93C}सल"],
	["{928}{93C}", ["nukta-code: {928}{93C}"], "{929}"],
	["स{921}{93C}क, {91C}{93C}मीन, सु{931}्या", []],
]);

proofTable("C7", "letters put together from two", [
	["{905}{93E}म", ["lookalike: {905}{93E}म"], "आम"],
	// Short vowels of the South may be a word of the South: offered, and not made with all that is safe.
	["{90E}क दिन, ल{94A}ग", ["lookalike: {90E}क", "lookalike: ल{94A}ग"], "एक दिन, लोग"],
	["{905}{94B}स और {90F}{947}नक", ["lookalike: {905}{94B}स", "lookalike: {90F}{947}नक"], "ओस और ऐनक"],
	["क{93E}{947}ई म{93E}{948}सम", ["lookalike: क{93E}{947}ई", "lookalike: म{93E}{948}सम"], "कोई मौसम"],
	["क{947}{93E}ई", ["lookalike: क{947}{93E}ई"], "कोई"],
	["ग{930}{94D}{907}", ["lookalike: ग{930}{94D}{907}"], "गई"],
	["{909}{941}पर", ["lookalike: {909}{941}पर"], "ऊपर"],
	["{909}{942}न और भा{907}{940}", ["lookalike: {909}{942}न", "lookalike: भा{907}{940}"], "ऊन और भाई"],
	["{905}{93E}{947}र", ["lookalike: {905}{93E}{947}र"], "ओर"],
	[
		"{90F}{948}सा {906}{94B}र {906}{94C}र {913}{948}र",
		["lookalike: {90F}{948}सा", "lookalike: {906}{94B}र", "lookalike: {906}{94C}र", "lookalike: {913}{948}र"],
		"ऐसा ओर और और",
	],
	["नेता{913}{947}ं", ["lookalike: नेता{913}{947}ं"], "नेताओं"],
	["ड{93E}{945}क्टर", ["lookalike: ड{93E}{945}क्टर"], "डॉक्टर"],
	[
		"{905}{93F}स {905}{947}क {905}{941}म्मीद",
		["lookalike: {905}{93F}स", "lookalike: {905}{947}क", "lookalike: {905}{941}म्मीद"],
		"इस एक उम्मीद",
	],
	["आम, ओस, औरत, कोई, मौसम, डॉक्टर, ऑफ़िस, ऐनक, गई, ऊपर", []],
]);
proofTable("C7", "marks without a letter", [
	["भ {93E}रत", ["orphan-mark: {93E}रत"]],
	["{902}वह", ["orphan-mark: {902}वह"]],
	["10{93E}", ["orphan-mark: {93E}"]],
	["सो{93D}{93E}हम् और ॐ{902}", ["orphan-mark: सो{93D}{93E}हम्", "orphan-mark: ॐ{902}"]],
	["शिवोऽहम्, ॐकार", []],
	["बस शाम 5{903}30 बजे चलेगी।", []],
	["‘{93F}’ की मात्रा, {93F} की मात्रा, ◌{93F}", []],
]);

proofTable("C8", "order and number of marks", [
	["फ{93F}{93C}ल्म", ["mark-order: फ{93F}{93C}ल्म"], "फ{93C}{93F}ल्म"],
	["म{902}{947}", ["mark-order: म{902}{947}"], "म{947}{902}"],
	["क{940}{940}", ["mark-twice: क{940}{940}"], "क{940}"],
	["ज{93C}{93C}मीन", ["mark-twice: ज{93C}{93C}मीन"], "ज{93C}मीन"],
	["ह{948}{902}{902}", ["mark-twice: ह{948}{902}{902}"], "ह{948}{902}"],
	["क{94D}{94D}या", ["mark-twice: क{94D}{94D}या"], "क्या"],
	["ज{94D}{93C}यादा", ["mark-order: ज{94D}{93C}यादा"], "ज{93C}{94D}यादा"],
	["अत{903}{903}", ["mark-twice: अत{903}{903}"], "अतः"],
	["{95B}{93C}रा", ["mark-twice: {95B}{93C}रा"], "ज{93C}रा"],
]);
proofTable("C8", "a nukta behind the sign of a letter that has none is taken out", [
	["प{94D}{93C}र", ["mark-order: प{94D}{93C}र"], "प्र"],
	["श{928}{93F}{93C}वार को म{93E}{93C}मला", ["mark-order: श{928}{93F}{93C}वार", "mark-order: म{93E}{93C}मला"], "शनिवार को मामला"],
	["उन{94D}हे{902}{93C}", ["mark-order: उन{94D}हे{902}{93C}"], "उन्हें"],
	["द{94B}{93C}ड{93C}", ["mark-order: द{94B}{93C}ड{93C}"], "दोड{93C}"],
]);
proofTable("C8", "a half letter twice at a word's end", [["विभिन{94D}न{94D} दल", ["mark-clash: विभिन{94D}न{94D}"], "विभिन्न दल"]]);
test("C8: of two ि the second may be the next letter's, and a stray nukta may be another's: both are offered, and neither made with what is safe", () => {
	const offered = (text: string) =>
		proof([{ text }])
			.filter(({ check }) => check === "C7" || check === "C8")
			.map(({ fixes, isSafe }) => [fixes.map(({ to }) => to).join(" "), isSafe]);
	expect(offered("स्थ\u093f\u093fत गंभीर है।")).toEqual([["स्थित स्थिति", false]]);
	expect(offered("क\u093f\u093f वह आया।")).toEqual([["कि", true]]);
	expect(offered("म\u093e\u093cमला दर्ज हुआ।")).toEqual([["मामला", false]]);
	expect(offered("\u0905\u093fधकारी आए।")).toEqual([["अधिकारी इधकारी", false]]);
	expect(offered("\u0905\u093fस बात पर")).toEqual([["इस", true]]);
	expect(offered("\u0906\u093fखर में")).toEqual([["आखिर", false]]);
});
proofTable("C8", "marks that cannot stand together are only said", [
	["क{93F}{941}ल", ["mark-clash: क{93F}{941}ल"]],
	["म{901}{902}", ["mark-clash: म{901}{902}"]],
	["क{94D}{93E}", ["mark-clash: क{94D}{93E}"]],
	["ब{93E}{94D}", ["mark-clash: ब{93E}{94D}"]],
	["{908}{93E}", ["mark-clash: {908}{93E}"]],
	["के{902}द{94D}{907}र", ["mark-clash: के{902}द{94D}{907}र"]],
	["म{93C}ना", ["mark-clash: म{93C}ना"]],
	["मुंम्बई और केंन्द्र, संन्यास", ["mark-clash: मुंम्बई", "mark-clash: केंन्द्र"]],
	["राज्य{94D} सरकार, अर्थात{94D}", ["mark-clash: राज्य{94D}"]],
	["दु{902}{903}ख", ["mark-clash: दु{902}{903}ख"]],
]);
proofTable("C8", "what was typed as it is drawn is offered as it is spoken", [
	["सर\u094d\u093fवस", ["mark-clash: सर\u094d\u093fवस"], "सर्विस"],
	["विद्यार\u094d\u093fथयों", ["mark-clash: विद्यार\u094d\u093fथयों"], "विद्यार्थियों"],
	["मंत्र\u094d\u093e\u0940", ["mark-clash: मंत्र\u094d\u093e\u0940"], "मंत्री"],
	["प्रक\u0943\u093fया और ग\u0943\u093eम", ["mark-clash: प्रक\u0943\u093fया", "mark-clash: ग\u0943\u093eम"], "प्रक्रिया और ग्राम"],
	["श्श्री राम, प्र्रदेश, हर्र, बच्चा", ["mark-clash: श्श्री", "mark-clash: प्र्रदेश"], "श्री राम, प्रदेश, हर्र, बच्चा"],
]);
proofTable("C8", "sound clusters", [
	["स्त्री, राष्ट्र, ज़्यादा, क़्लास, मैं, हैं, हाँ, दुःख, श्रीमान्, सुऱ्या, र्‍याची, ऑफ़िस, वाङ्मय, ॐ, ऽ", []],
	["किं, पुंसः, क्यों, ख़ूँ, अँ, ईं, ओं, ऍ, ॲप, ळ, ॵ", []],
]);

proofTable("C9", "joiners where they do nothing", [
	["भा{200D}रत", ["joiner: {93E}{200D}र"], "भारत"],
	["नमस्ते{200C} जी", ["joiner: {947}{200C}"], "नमस्ते जी"],
	["द्{200C}{200C}ध", ["joiner: {94D}{200C}{200C}ध"], "द्{200C}ध"],
	["श्रीमान्{200C} जी", ["joiner: {94D}{200C}"], "श्रीमान् जी"],
	["द्{200C}ध, र्{200D}य, क्{200D}ष", []],
	["👨‍👩‍👧 और می‌خواهم", []],
]);
proofTable("C7", "a vowel sign of Sanskrit for its short one", [["क{944}षि मेला लगा।", ["lookalike: क{944}षि"], "कृषि मेला लगा।"]]);
proofTable("C7", "in Sanskrit it is at home", [["पित{944}णाम्", []]], {}, { lang: "sa" });

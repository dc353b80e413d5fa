/** Straight quotation marks, and marks without a partner. */
import { expect, test } from "playwright/test";
import type { Field } from "./finding.ts";
import { proof } from "./proof.ts";
import { proofTable } from "./proofTable.ts";

proofTable("C12", "straight marks in pairs", [
	['उसने कहा, "हाँ" और "ना" भी।', ['straight-quotes: "हाँ"', 'straight-quotes: "ना"'], "उसने कहा, “हाँ” और “ना” भी।"],
	["उसने 'गोदान' पढ़ा।", ["straight-quotes: 'गोदान'"], "उसने ‘गोदान’ पढ़ा।"],
	["उसने ''गोदान'' पढ़ा।", ["doubled-singles: ''गोदान''"], "उसने “गोदान” पढ़ा।"],
	["उसने कहा, ‘‘मैंने ‘गोदान’ पढ़ी है।’’", ["doubled-singles: ‘‘मैंने ‘गोदान’ पढ़ी है।’’"], "उसने कहा, “मैंने ‘गोदान’ पढ़ी है।”"],
	['उसने “हाँ" कहा।', ['straight-quotes: “हाँ"'], "उसने “हाँ” कहा।"],
	["\"उसने 'हाँ' कहा,\" वह बोला।", ["straight-quotes: \"उसने 'हाँ' कहा,\"", "straight-quotes: 'हाँ'"], "“उसने ‘हाँ’ कहा,” वह बोला।"],
]);
proofTable("C12", "marks without a partner are only said", [
	['उसने कहा, "हाँ।', ['unclosed-quote: "']],
	["उसने कहा, “हाँ।", ["unclosed-quote: “"]],
	["उसने कहा, हाँ।”", ["unclosed-quote: ”"]],
	["उसने “हाँ कहा और “ना” भी।", ["unclosed-quote: “"]],
	["उसने ‘हाँ कहा।", ["unclosed-quote: ‘"]],
]);
proofTable("C12", "a doubled single mark whose first one is turned", [["‘’सच’’ यही है।", ["doubled-singles: ‘’सच’’"], "“सच” यही है।"]]);
proofTable("C12", "what is sound", [
	["’90 के दशक में Guns N’ Roses और workers’ union का नाम था।", []],
	["उसने कहा, “मैंने ‘गोदान’ पढ़ी है।”", []],
	["“यह पहला अनुच्छेद है। ¶ “यह दूसरा है।”", []],
	["उसने कहा, “हम तैयार हैं। ¶ नदी उतर रही है। ¶ पानी आज पहुँचेगा।” सब ख़ुश थे।", ["unclosed-quote: “"]],
	['उसने कहा, "हम तैयार हैं। ¶ पानी आज पहुँचेगा।" सब ख़ुश थे।', ['unclosed-quote: "']],
	["उसने कहा, “हम तैयार हैं। ¶ पानी आज पहुँचेगा। ¶ उसने ‘हाँ’ कहा।”", ["unclosed-quote: “"]],
	["हम तैयार हैं।” ¶ “पानी आज पहुँचेगा।", ["unclosed-quote: ”", "unclosed-quote: “"]],
	["वे कहते थे, ‘शे’र वह जो दिल में उतरे।’ उसने ‘मो’तबर’ कहा।", []],
	["‘दीवाना’ और ‘साजन’ डेरेक ओ’ब्रायन के प्रिय हैं।", []],
	["India’s और Don't, O'Brien, ’90 का दशक", []],
	["6' लंबा, 5'6\" का क़द", []],
	['He said "yes" to "no', []],
]);
test("C12: a quotation does not go on from headline to deck or from deck to body", () => {
	const opening = { path: ["headline"], text: "मंत्री ने कहा, “पुल बनेगा" };
	const told = (...fields: readonly Field[]) =>
		proof(fields).flatMap(({ field, problem, found }) => (problem === "unclosed-quote" ? [`${field} ${found}`] : []));
	const sound = { path: ["body", 0, "text"], text: "पटना में “लोग” ख़ुश हैं।" };
	expect(told(opening, sound, { path: ["body", 5, "text"], text: "पुल मार्च तक बनेगा।” सब ने सुना।" })).toEqual(["0 “", "2 ”"]);
	expect(told(opening, { path: ["body", 5, "text"], text: "पुल मार्च तक बनेगा।” सब ने सुना।" })).toEqual(["0 “", "1 ”"]);
	expect(told(opening, { path: ["description"], text: "“पुल” पर सब की नज़र है।" })).toEqual(["0 “"]);
	const goesOn = { path: ["body", 0, "text"], text: "उसने कहा, “हम तैयार हैं।" };
	expect(told(goesOn, { path: ["body", 1, "text"], text: "“पानी आज पहुँचेगा।”" })).toEqual([]);
});
proofTable(
	"C12",
	"a house of straight marks",
	[
		["उसने “हाँ” कहा।", ["style-quotes: “हाँ”"], 'उसने "हाँ" कहा।'],
		["“उसने ‘गोदान’ पढ़ा।”", ["style-quotes: “उसने ‘गोदान’ पढ़ा।”", "style-quotes: ‘गोदान’"], "\"उसने 'गोदान' पढ़ा।\""],
	],
	{ quotes: "straight" },
);
proofTable("C12", "a house without a rule", [['उसने "हाँ" और “ना” कहा।', []]], { quotes: "any" });
proofTable("C12", "marks the wrong way round, of other languages, and doubled", [
	["उसने कहा, “हाँ“ और ”ना” भी।", ["turned-quotes: “हाँ“", "turned-quotes: ”ना”"], "उसने कहा, “हाँ” और “ना” भी।"],
	["उसने ’गोदान‘ पढ़ा।", ["turned-quotes: ’गोदान‘"], "उसने ‘गोदान’ पढ़ा।"],
	[
		"उसने „हाँ“, «ना» और ＂जी＂ कहा।",
		["turned-quotes: „हाँ“", "straight-quotes: «ना»", "straight-quotes: ＂जी＂"],
		"उसने “हाँ”, “ना” और “जी” कहा।",
	],
	['उसने ""हाँ"" कहा।', ['straight-quotes: ""हाँ""'], "उसने “हाँ” कहा।"],
	["'90 के दशक से '99 तक", []],
]);
proofTable("C12", "marks that go as they are drawn, though their space is on the wrong side", [
	["उसने कहा,“ मैं आऊंगा” और गया।", []],
	["उसने कहा“ मैं आऊंगा” और ‘बाप‘ गया।", ["turned-quotes: ‘बाप‘"], "उसने कहा“ मैं आऊंगा” और ‘बाप’ गया।"],
	["“ मैं आऊंगा”", []],
	["“मैं आऊंगा ”उसने कहा।", []],
	["वह‘ गोदान’ पढ़ता है और ‘ग़बन ’भी।", []],
	["पानी पहुँचेगा।“ सब ख़ुश थे।", ["unclosed-quote: “"]],
]);
proofTable("C5", "an apostrophe of Urdu within a quotation ends nothing", [
	["वे कहते थे, ‘शे’र वह जो दिल में उतरे।’ उसने ‘मो’तबर’ कहा।", []],
	["उसने ‘माँ’पर लिखा और ‘बाप’ पर भी।", ["space-after: ’"], "उसने ‘माँ’ पर लिखा और ‘बाप’ पर भी।"],
]);
proofTable("C12", "a straight mark closes what a straight one has opened, whatever curly one comes further on", [
	["उसने 'हम'ने कहा, फिर शे’र पढ़ा।", ["straight-quotes: 'हम'"], "उसने ‘हम’ने कहा, फिर शे’र पढ़ा।"],
]);

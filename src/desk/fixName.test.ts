/** The button of a fix says what it does, and no less than that. */
import { expect, test } from "playwright/test";
import { proof } from "../text/proof/proof.ts";
import { checkWords } from "./checkWords.ts";
import { fixName } from "./fixName.ts";
import { type Remark, remarkOfFinding } from "./remark.ts";
import { words } from "./words.ts";

const namesIn = (text: string) =>
	proof([{ text }])
		.map((finding): Remark => remarkOfFinding(finding, [{ path: ["headline"], text }], () => ({ line: 1, place: "" })))
		.flatMap((remark) => remark.fixes.map((fix) => fixName(fix, remark)));

for (const [text, names] of [
	["\u0958लम, \u095bमीन और \u095eर्श", [checkWords.allStandard(3)]],
	["यह \u0958लम है", [words.make("क\u093cलम")]],
	["राज\u200cस्थान और उत्तर\u200d प्रदेश", [words.make("राजस्थान"), words.make("उत्तर")]],
	["द्\u200c\u200cध", [words.make("द्\u200cध")]],
	["दिल्ली \u200d में", [words.takeAway]],
	["वह गया. वह आया। वह रुका।", [words.make("।"), checkWords.all(".")]],
] as const)
	test(`fixes in “${text}” are called ${names.join(", ")}`, () => {
		expect(namesIn(text)).toEqual(names);
	});

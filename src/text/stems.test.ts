/** What a form is a form of. */
import { expect, test } from "playwright/test";
import { fold } from "./fold.ts";
import { stemsOf } from "./stems.ts";

for (const [form, base] of [
	["भाइयों", "भाई"],
	["कार्रवाइयाँ", "कार्रवाई"],
	["चिड़ियाँ", "चिड़िया"],
	["पहियों", "पहिया"],
	["रुपये", "रुपया"],
	["नये", "नया"],
	["कौए", "कौआ"],
	["धुएँ", "धुआँ"],
	["कछुओं", "कछुआ"],
	["बहुएँ", "बहू"],
	["गायें", "गाय"],
	["चुनावों", "चुनाव"],
	["बच्चों", "बच्चा"],
	["बच्चे", "बच्चा"],
	["नदियों", "नदी"],
	["लड़कियाँ", "लड़की"],
	["महिलाओं", "महिला"],
	["महिलाएँ", "महिला"],
	["किताबें", "किताब"],
	["गाँवों", "गाँव"],
	["डाकुओं", "डाकू"],
	["वस्तुएँ", "वस्तु"],
] as const)
	test(`${form} is a form of ${base}`, () => expect(stemsOf(fold(form))).toContain(fold(base)));

test("short words have no endings", () => expect(["में", "ने", "लें", "को"].flatMap((word) => stemsOf(fold(word)))).toHaveLength(4));

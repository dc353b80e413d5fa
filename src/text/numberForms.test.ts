/** A number is found in whichever form it is written. */
import { expect, test } from "playwright/test";
import { otherForms } from "./numberForms.ts";

test("digits, words and ordinals name each other", () => {
	expect(otherForms("12")).toEqual(["बारह", "12वीं", "बारहवीं", "बारहवें", "बारहवां"]);
	expect(otherForms("12वीं")).toEqual(["बारहवीं", "बारहवें", "बारहवां"]);
	expect(otherForms("बारहवें")).toContain("12वीं");
	expect(otherForms("पांच")).toEqual(["5"]);
	expect(otherForms("3वीं")).toEqual(["तीसरी", "तीसरा", "तीसरे"]);
	expect(["2021", "दिल्ली", "गांव", "1234वीं"].flatMap(otherForms)).toEqual([]);
});

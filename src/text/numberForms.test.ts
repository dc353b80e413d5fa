/** A number is found in whichever form it is written. */
import { expect, test } from "playwright/test";
import { inDigits, otherForms, waysToSay, withUnit } from "./numberForms.ts";

test("digits, words and ordinals name each other", () => {
	expect(otherForms("12")).toEqual(["बारह", "12वीं", "बारहवीं", "बारहवें", "बारहवां"]);
	expect(otherForms("12वीं")).toEqual(["बारहवीं", "बारहवें", "बारहवां"]);
	expect(otherForms("बारहवें")).toContain("12वीं");
	expect(otherForms("पांच")).toEqual(["5"]);
	expect(otherForms("3वीं")).toEqual(["तीसरी", "तीसरा", "तीसरे"]);
	expect(otherForms("3")).toEqual(["तीन", "3वीं"]);
	expect(["1", "1वीं", "पहली"].flatMap(otherForms)).not.toContain("पहले");
	expect(["पहली", "दूसरी", "छठे"].map((form) => otherForms(form)[0])).toEqual(["1वीं", "2वीं", "6वीं"]);
	expect(["पहले", "2021", "दिल्ली", "गांव", "1234वीं"].flatMap(otherForms)).toEqual([]);
});

test("a round number is the same in digits and with a unit", () => {
	const digits = (words: string) => inDigits(words.split(" "));
	expect(digits("27 हजार")).toBe("27000");
	expect(digits("1.5 लाख")).toBe("150000");
	expect(digits("पांच हजार")).toBe("5000");
	expect(digits("ढाई करोड")).toBe("25000000");
	expect(otherForms("डेढ")).toEqual(["1.5"]);
	expect(digits("1.15 करोड")).toBe("11500000");
	expect([digits("27 लोग"), digits("2021 लाख"), digits("27वीं लाख")]).toEqual([null, null, null]);
	expect(withUnit("27000")).toEqual(["27", "हजार"]);
	expect(withUnit("150000")).toEqual(["1.5", "लाख"]);
	expect(withUnit("20000000")).toEqual(["2", "करोड"]);
	expect(["2021", "27", "27345", "560001", "दिल्ली"].map(withUnit)).toEqual([null, null, null, null, null]);
});

test("a number that is said in several words is one in digits", () => {
	const digits = (words: string) => inDigits(words.split(" "));
	expect(["एक सौ दस", "सौ दस", "सवा सौ", "साढे सात सौ"].map(digits)).toEqual(["110", "110", "125", "750"]);
	expect(["एक लाख पचास हजार", "पौने दो लाख", "उन्नीस सौ सैंतालीस"].map(digits)).toEqual(["150000", "175000", "1947"]);
	expect(["दस बीस", "बीस", "सौ हजार", "दस सौ साढे", "सवा डेढ सवा", "हजार सौ दिन", "सौ 500", ""].map(digits)).toEqual(Array(8).fill(null));
});

test("a number is said in words, in hundreds and by quarters", () => {
	const said = (number: string) => waysToSay(number).map((words) => words.join(" "));
	expect(said("110")).toEqual(["एक सौ दस"]);
	expect(said("1500")).toEqual(["पंद्रह सौ", "एक हजार पांच सौ", "डेढ हजार"]);
	expect(said("52000")).toEqual(["बावन हजार"]);
	expect(said("750")).toContain("साढे सात सौ");
	expect(said("6.2")).toEqual(["छह दशमलव दो"]);
	expect(said("2.5")).toContain("ढाई");
	expect(["12", "2026", "1947", "9876543210", "0755123456", "दिल्ली"].flatMap(said)).toEqual([]);
});

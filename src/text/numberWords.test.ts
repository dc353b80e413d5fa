/** Numbers in words. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { cardinal, ordinal, quarterHour, sayNumber, withQuarters } from "./numberWords.ts";

const said: [string, string][] = [
	["0", "शून्य"],
	["7", "सात"],
	["89", "नवासी"],
	["100", "एक सौ"],
	["101", "एक सौ एक"],
	["144", "एक सौ चवालीस"],
	["1,000", "एक हज़ार"],
	["1,840", "एक हज़ार आठ सौ चालीस"],
	["1947", "उन्नीस सौ सैंतालीस"],
	["1900", "उन्नीस सौ"],
	["2021", "दो हज़ार इक्कीस"],
	["1,25,000", "एक लाख पच्चीस हज़ार"],
	["1,000,000", "दस लाख"],
	["12345678", "एक करोड़ तेईस लाख पैंतालीस हज़ार छह सौ अठहत्तर"],
	["10000000000", "दस अरब"],
	["3.4", "तीन दशमलव चार"],
	["3.40", "तीन दशमलव चार शून्य"],
	["0.05", "शून्य दशमलव शून्य पाँच"],
	["007", "शून्य शून्य सात"],
	["9876543210", "नौ आठ सात छह पाँच चार तीन दो एक शून्य"],
	["1234567890123456", "एक दो तीन चार पाँच छह सात आठ नौ शून्य एक दो तीन चार पाँच छह"],
];

test("numbers are said the Indian way", () => {
	for (const [written, words] of said) expect(sayNumber(written), written).toBe(words);
});

test("ordinals, quarters and hours", () => {
	expect([ordinal("1", "वाँ"), ordinal("2", "वीं"), ordinal("6", "वें"), ordinal("17", "वें"), ordinal("21", "वीं")]).toEqual([
		"पहला",
		"दूसरी",
		"छठे",
		"सत्रहवें",
		"इक्कीसवीं",
	]);
	expect([ordinal("3", "री"), ordinal("4", "थे"), ordinal("1", "ला"), ordinal("7", "वा")]).toEqual(["तीसरी", "चौथे", "पहला", "सातवाँ"]);
	expect([withQuarters(0, 2), withQuarters(1, 1), withQuarters(1, 2), withQuarters(2, 2), withQuarters(3, 2), withQuarters(3, 3)]).toEqual([
		"आधा",
		"सवा",
		"डेढ़",
		"ढाई",
		"साढ़े तीन",
		"पौने चार",
	]);
	expect([quarterHour(8, 30), quarterHour(1, 30), quarterHour(7, 15), quarterHour(12, 45), quarterHour(6, 0), quarterHour(10, 40)]).toEqual(
		["साढ़े आठ", "डेढ़", "सवा सात", "पौने एक", "छह", null],
	);
});

test("words give the number back, so no two numbers sound alike", () => {
	const names = new Map(Array.from({ length: 100 }, (_, n) => [cardinal(n), n]));
	expect(names.size).toBe(100);
	const scales = new Map([
		["सौ", 100],
		["हज़ार", 1e3],
		["लाख", 1e5],
		["करोड़", 1e7],
		["अरब", 1e9],
		["खरब", 1e11],
	]);
	/** What stands before a scale word and is smaller than it is counted by it. */
	const readBack = (words: string): number => {
		const stack: number[] = [];
		for (const word of words.split(" ")) {
			const size = scales.get(word);
			let counted = size === undefined ? (names.get(word) ?? Number.NaN) : 0;
			while (size !== undefined && (stack.at(-1) ?? size) < size) counted += stack.pop() ?? 0;
			stack.push(size === undefined ? counted : counted * size);
		}
		return stack.reduce((sum, each) => sum + each, 0);
	};
	fc.assert(
		fc.property(fc.oneof(fc.nat(), fc.nat({ max: 999_999 }), fc.bigInt(0n, 999_999_999_999n).map(Number)), (n) => {
			expect(readBack(cardinal(n))).toBe(n);
		}),
	);
});

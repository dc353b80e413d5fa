/** Numbers as Hindi readers group and write them. */
import { expect, test } from "playwright/test";
import { type Digits, formatNumber, inDigits } from "./numerals.ts";

test("numbers are grouped by thousand, lakh and crore", () => {
	const cases: [number, Digits, string][] = [
		[0, "latn", "0"],
		[999, "latn", "999"],
		[1000, "latn", "1,000"],
		[100000, "latn", "1,00,000"],
		[12345678, "latn", "1,23,45,678"],
		[12345678, "deva", "१,२३,४५,६७८"],
		[-150000.5, "deva", "-१,५०,०००.५"],
		[1.23456, "latn", "1.235"],
	];
	for (const [n, digits, shown] of cases) expect(formatNumber(n, digits)).toBe(shown);
});

test("what is no number is refused, not printed", () => {
	for (const n of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => formatNumber(n, "latn")).toThrow(RangeError);
});

test("digits change system and nothing else does", () => {
	expect(inDigits("9 जुलाई 2021, 0:05", "deva")).toBe("९ जुलाई २०२१, ०:०५");
	expect(inDigits("९ जुलाई २०२१, ०:०५", "latn")).toBe("9 जुलाई 2021, 0:05");
	expect(inDigits("0123456789", "deva")).toBe("०१२३४५६७८९");
	expect(inDigits("/:०१", "deva")).toBe("/:०१");
	expect(inDigits("॥०९॰", "latn")).toBe("॥09॰");
});

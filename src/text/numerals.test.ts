/** Numbers as Hindi readers group and write them. */
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { authoredDigits, type Digits, formatNumber, inDigits } from "./numerals.ts";

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

test("whole numbers are grouped as CLDR groups them", () => {
	for (const digits of ["latn", "deva"] as const) {
		const format = new Intl.NumberFormat(`hi-IN-u-nu-${digits}`);
		// CLDR has a zero with a minus.
		const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -200_000, max: 200_000 })).map((n) => n || 0);
		fc.assert(fc.property(whole, (n) => expect(formatNumber(n, digits)).toBe(format.format(n))));
	}
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

test("an author's numerals change system, and names in Latin letters keep theirs", () => {
	for (const [text, shown] of [
		["16 जून 2021 को 9.2 फ़ीसदी, 10-15 किमी", "१६ जून २०२१ को ९.२ फ़ीसदी, १०-१५ किमी"],
		["S-400, G20 और 5G, पर कोविड-19", "S-400, G20 और 5G, पर कोविड-१९"],
		["2019\u2060–\u206020 में ₹1,23,456", "२०१९\u2060–\u2060२० में ₹१,२३,४५६"],
		["ianslive.in/2021 पर", "ianslive.in/2021 पर"],
		["१२ में से 5", "१२ में से ५"],
		["5,000mAh, 12,000km और 1,500cc", "5,000mAh, 12,000km और 1,500cc"],
		["10:30AM, पर 10:30 बजे", "10:30AM, पर १०:३० बजे"],
		["₹1,50,000/month, यानी ₹1,50,000।", "₹1,50,000/month, यानी ₹१,५०,०००।"],
		["Rs.1,50,000 या 1,50,000 रु.", "Rs.1,50,000 या १,५०,००० रु."],
		["धारा 302, 304: BJP", "धारा ३०२, ३०४: BJP"],
		["BJP: 240, INDIA: 234", "BJP: २४०, INDIA: २३४"],
		["1,2,3 और 4:5, स्कोर 3-2,", "१,२,३ और ४:५, स्कोर ३-२,"],
		["COVID-19, 20 लोग (2019–20)", "COVID-19, २० लोग (२०१९–२०)"],
	] as const)
		expect(authoredDigits(text, "deva")).toBe(shown);
	expect(authoredDigits("१२ में से 5, G20", "latn")).toBe("12 में से 5, G20");
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(..."09१Gm-.,:\u2060 क".split("")) }), fc.constantFrom("latn", "deva"), (text, digits) => {
			const once = authoredDigits(text, digits);
			expect(authoredDigits(once, digits)).toBe(once);
			expect(once.length).toBe(text.length);
			// The author's own may be in both.
			if (!text.includes("१")) expect(once).not.toMatch(/\d[-.,:\u2060]*[०-९]|[०-९][-.,:\u2060]*\d/);
		}),
	);
});

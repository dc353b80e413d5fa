/** How long a story is said to take. */
import { expect, test } from "playwright/test";
import { AKSHARAS_A_MINUTE, readingMinutes } from "./readingTime.ts";

test("reading time is told in whole minutes at the reader's pace, at least one", () => {
	expect(readingMinutes(0)).toBe(1);
	expect(readingMinutes(10)).toBe(1);
	expect(readingMinutes(AKSHARAS_A_MINUTE * 2.4)).toBe(2);
	expect(readingMinutes(AKSHARAS_A_MINUTE * 2.6)).toBe(3);
	expect(readingMinutes(1000, 250)).toBe(4);
});

test("a pace or count that cannot be is refused", () => {
	for (const [aksharas, pace] of [
		[100, 0],
		[100, -1],
		[100, Number.NaN],
		[-1, 400],
		[Number.NaN, 400],
	] as const)
		expect(() => readingMinutes(aksharas, pace)).toThrow(RangeError);
});

/** What there is to take along is believed only where it is what it says. */
import { expect, test } from "playwright/test";
import { parseToday } from "./today.ts";

const story = { id: "ek", stamp: "ab12", text: 9000, small: 12_000, full: 40_000 };

test("stories of the list are read, and what is none is left out", () => {
	expect(parseToday({ stories: [story] })).toEqual({ stories: [story] });
	const odd = [
		null,
		7,
		"x",
		{},
		{ ...story, id: "../sw" },
		{ ...story, text: -1 },
		{ ...story, small: "1" },
		{ ...story, full: 1.5 },
		{ ...story, stamp: 3 },
	];
	expect(parseToday({ stories: [...odd, { ...story, more: 1 }] })).toEqual({ stories: [story] });
});

for (const other of [null, 7, "x", [], {}, { stories: {} }])
	test(`${JSON.stringify(other)} is no list of today`, () => expect(parseToday(other)).toBeNull());

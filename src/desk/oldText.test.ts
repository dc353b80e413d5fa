/** Copy out of an old font's codes becomes what the editor took it for, word by word. */
import { expect, test } from "playwright/test";
import { convertKrutidev } from "../text/krutidev.ts";
import { toKrutidev } from "../text/krutidevFixtures.ts";
import { countWords, swapped, withTaken } from "./oldText.ts";

test("the other reading of a word is taken in all its places, given back, and leaves all else", () => {
	const said = "कार्यकर्ताओं ने बताया कि यह मार्क्स की किताब है और मार्क्स ने इसे लिखा है।";
	const read = convertKrutidev(toKrutidev(said, "typist"));
	if (!read) throw new Error("not in codes");
	const starts = read.uncertain.flatMap(({ start, other }) => (other === "माक्र्स" ? [start] : []));
	expect(starts).toHaveLength(2);
	// Of fifteen words three are in doubt; a sign that stands alone is none.
	expect(countWords(read)).toEqual({ all: 15, doubtful: 3 });
	expect(countWords({ text: "एक – दो % तीन", uncertain: [{ start: 8, end: 9, from: { start: 0, end: 1 }, doubts: ["visarga"] }] })).toEqual(
		{
			all: 4,
			doubtful: 1,
		},
	);
	const taken = swapped(new Set(), starts);
	expect(withTaken(read, taken)).toBe(read.text.replaceAll("मार्क्स", "माक्र्स"));
	expect(withTaken(read, swapped(taken, starts.slice(0, 1)))).toBe(read.text.replaceAll("मार्क्स", "माक्र्स").replace("माक्र्स", "मार्क्स"));
	expect(withTaken(read, swapped(taken, starts))).toBe(read.text);
	expect(withTaken(read, new Set(read.uncertain.map(({ start }) => start)))).toContain("कार्यकर्ताओं");
});

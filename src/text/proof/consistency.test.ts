/** How a story writes what can be written in two ways. */
import { expect, test } from "playwright/test";
import { consistency } from "./consistency.ts";

const counted = (...texts: string[]) =>
	consistency(texts.map((text) => ({ text }))).map(
		({ of, forms }) => `${of}: ${forms.map(({ form, count }) => `${form} ${count}`).join(", ")}`,
	);

test("what stands in two ways is counted, the commonest first", () => {
	expect(counted("हिंदी में हिंदी लिखी। हिन्दी नहीं.", "कुल १२ और 15 और 16।", 'उसने “हाँ” कहा। डॉ. सिंह ने "ना" कहा।')).toEqual([
		"ends: । 4, . 1",
		"digits: 0–9 2, ०–९ 1",
		'quotes: “ ” 2, " " 2',
		"spelling: हिंदी 2, हिन्दी 1",
	]);
	expect(counted("एक ही तरह।")).toEqual(["ends: । 1"]);
	expect(counted("", "Only English.")).toEqual([]);
});

/** How long a story takes to say, and what of it is said when. */
import { expect, test } from "playwright/test";
import { lineAtSecond, minutesLeft, secondsOf } from "./lengths.ts";
import type { Script } from "./script.ts";

const line = (aksharas: number) => ({ text: "", of: 0, start: 0, lang: "hi", aksharas, isRetold: false });
const script: Script = { id: "nadi", headline: "", lang: "hi", texts: [], blocks: [], lines: [37, 370, 185].map(line) };

test("a story's length and the places of its sentences go with the rate", () => {
	expect([secondsOf(script, 1), secondsOf(script, 1, 1), secondsOf(script, 2, 2)]).toEqual([96, 6, 33]);
	expect([0, 5.9, 6, 65, 66, 95, 1000].map((at) => lineAtSecond(script, at, 1))).toEqual([0, 0, 1, 1, 2, 2, 2]);
	expect([0, 2.9, 3, 33].map((at) => lineAtSecond(script, at, 2))).toEqual([0, 0, 1, 2]);
	expect([minutesLeft(script, 0, 1), minutesLeft(script, 0, 2), minutesLeft(script, 2, 1)]).toEqual([2, 1, 1]);
});

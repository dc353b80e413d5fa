import fc from "fast-check";
import { expect, test } from "playwright/test";
import { soundOfHindi } from "./romanise.ts";
import { beginAlikeWithin, distance, startOf } from "./soundDistance.ts";

test("Hindi words that are near begin alike", () => {
	const letter = fc.constantFrom(...Array.from("अआइईउएऐओकखगघचछजझटठडढणतथदधनपफबभमयरलवशसहािीुूेैोौंँ्"), "ज़", "फ़", "ड़", "ज्ञ");
	const word = fc.array(letter, { minLength: 1, maxLength: 5 });
	// One letter of the first two is another, is left out or put in.
	const pair = fc
		.tuple(word, letter, fc.nat(1), fc.nat(1))
		.map(([all, other, at, taken]) => [all, all.toSpliced(at, taken, other)] as const);
	let near = 0;
	fc.assert(
		fc.property(pair, (words) => {
			const [a = "", b = ""] = words.map((all) => soundOfHindi(all.join("")));
			if (a === "" || b === "" || distance(a, b, "hindi", beginAlikeWithin) > beginAlikeWithin) return;
			near += 1;
			expect(startOf(b), `${a} ${b}`).toBe(startOf(a));
		}),
		{ numRuns: 5000 },
	);
	expect(near).toBeGreaterThan(200);
});

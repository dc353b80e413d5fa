import fc from "fast-check";
import { expect, test } from "playwright/test";
import { soundOfHindi, soundOfLatin } from "./romanise.ts";
import { distance } from "./soundDistance.ts";
import { beginAlikeWithin, startOf, startsAlike, startsWithin } from "./soundKey.ts";

const letter = fc.constantFrom(...Array.from("अआइईउएऐओकखगघचछजझटठडढणतथदधनपफबभमयरलवशसहािीुूेैोौंँ्"), "ज़", "फ़", "ड़", "ज्ञ", "क्ष");

test("Hindi words that are near begin alike", () => {
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
			expect(startsAlike(a), `${a} ${b}`).toContain(startOf(b));
		}),
		{ numRuns: 5000, examples: [[[["स्तीफा"], ["इस्तीफा"]]]] },
	);
	expect(near).toBeGreaterThan(200);
});

test("words that are near one in Latin letters begin as it is said that they may", () => {
	const group = fc.constantFrom(...Array.from("aeiouybcdfghjklmnpqrstvwxz"), "kh", "chh", "ksh", "sh", "th", "bh", "aa", "sch", "h", "s");
	const typed = fc.array(group, { minLength: 2, maxLength: 9 }).map((groups) => groups.join(""));
	let near = 0;
	let elsewhere = 0;
	const limits = fc.constantFrom(30, 48, 60, 75, 84, 99);
	// The word as it is typed, with up to two of its first sounds left out, and others or none in their place.
	const pair = fc.tuple(
		typed,
		fc.array(letter, { maxLength: 2 }),
		fc.nat(2),
		limits,
		fc.constantFrom("latin" as const, "english" as const),
	);
	fc.assert(
		fc.property(pair, ([latin, first, without, limit, read]) => {
			const a = soundOfLatin(latin);
			const b = soundOfHindi(first.join("")) + a.slice(without);
			if (a === "" || b === "" || distance(a, b, read, limit) > limit) return;
			near += 1;
			if (startOf(a) !== startOf(b)) elsewhere += 1;
			expect([...(startsWithin(a, limit) ?? [])], `${a} ${b}`).toContain(startOf(b));
		}),
		{ numRuns: 8000 },
	);
	expect(near).toBeGreaterThan(300);
	expect(elsewhere).toBeGreaterThan(20);
});

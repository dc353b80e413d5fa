import fc from "fast-check";
import { expect, test } from "playwright/test";
import { soundOfHindi } from "../text/romanise.ts";
import { distance } from "../text/soundDistance.ts";
import { keysOfName, keysWithin, soundKey } from "../text/soundKey.ts";
import { asOneName } from "../text/soundNames.ts";
import { isWithin } from "./soundKeys.ts";

test("what is one name with another stands under one of its keys", () => {
	const letter = fc.constantFrom(...Array.from("अइएओकखगघचछजझटडणतथदधनपफबभमयरलवशसहािीेैोौंँ्"), "ज़", "फ़", "ड़", "क्ष");
	const word = fc.array(letter, { minLength: 4, maxLength: 12 });
	// Up to two letters are others, are left out or put in.
	const edit = fc.tuple(fc.nat(12), fc.nat(1), fc.array(letter, { maxLength: 2 }));
	const pair = fc
		.tuple(word, edit, fc.option(edit))
		.map(([all, ...edits]) => [all, edits.reduce((now, each) => (each ? now.toSpliced(each[0], each[1], ...each[2]) : now), all)] as const);
	let sameKey = 0;
	let others = 0;
	fc.assert(
		fc.property(pair, (words) => {
			const [a = "", b = ""] = words.map((letters) => soundOfHindi(letters.join("")));
			const key = soundKey(b);
			if (a === "" || b === "" || !isWithin(soundKey(a), key, 1) || asOneName(a)(b) === Number.POSITIVE_INFINITY) return;
			if (key === soundKey(a)) sameKey += 1;
			else others += 1;
			expect([...keysOfName(a)], `${a} ${b}`).toContain(key);
		}),
		{ numRuns: 20_000 },
	);
	expect(sameKey).toBeGreaterThan(100);
	expect(others).toBeGreaterThan(10);
});

test("what is no farther than a limit stands under one of the keys within it", () => {
	const sound = fc.constantFrom(...Array.from("aAiIuUeo@^kKgGcCjJzwWxX&tTdDnpPfbBmyrlvSsh~N"));
	const edit = fc.tuple(fc.nat(9), fc.nat(1), fc.array(sound, { maxLength: 1 }));
	const word = fc.array(sound, { minLength: 2, maxLength: 9 });
	let others = 0;
	fc.assert(
		fc.property(word, edit, edit, fc.constantFrom("latin", "english", "hindi"), fc.nat(89), (typed, first, second, query, limit) => {
			const [a, b] = [
				typed.join(""),
				typed
					.toSpliced(first[0], first[1], ...first[2])
					.toSpliced(second[0], second[1], ...second[2])
					.join(""),
			];
			const key = soundKey(b);
			if (!isWithin(soundKey(a), key, 1) || distance(a, b, query, limit) === Number.POSITIVE_INFINITY) return;
			if (key !== soundKey(a)) others += 1;
			expect([...keysWithin(a, query, limit)], `${a} ${b}`).toContain(key);
		}),
		{ numRuns: 10_000 },
	);
	expect(others).toBeGreaterThan(30);
});

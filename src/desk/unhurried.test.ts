/** The checks of a draft and the keys of who writes on. */
import { expect, test } from "playwright/test";
import type { Steps } from "../text/proof/steps.ts";
import { unhurried } from "./unhurried.ts";

/** Steps that each take longer than a turn may. */
function* long(taken: number[]): Steps<string> {
	for (let step = 0; step < 3; step += 1) {
		for (const start = performance.now(); performance.now() - start < 20; );
		taken.push(step);
		yield;
	}
	return "done";
}

test("a key that is pressed while a draft is checked has its turn before the next step", async () => {
	const taken: number[] = [];
	let seen = 0;
	setTimeout(() => {
		seen = taken.length;
	});
	expect(await unhurried(long(taken), () => false)).toBe("done");
	expect(seen).toBe(1);
});

test("steps that nobody waits for any longer are not taken", async () => {
	const taken: number[] = [];
	expect(await unhurried(long(taken), () => taken.length > 0)).toBeUndefined();
	expect(taken).toEqual([0]);
});

import fc from "fast-check";
import { expect, test } from "playwright/test";
import { fastest, slowest } from "../reader/pace.ts";
import { paceOf } from "./learnPace.ts";

const cases: [stories: number[], pace: number | null][] = [
	[[], null],
	[[300, 320], null],
	[[300, 320, 310], 310],
	[[300, 320, 310, 330], 315],
	// One story left open over lunch and one leafed through change nothing.
	[[300, 300, 300, 100, 2000], 300],
	[[1900, 1950, 2000], fastest],
	[[100, 110, 120], slowest],
];

for (const [stories, pace] of cases) test(`${stories.join(", ") || "no story"} → ${pace}`, () => expect(paceOf(stories)).toBe(pace));

test("the pace lies among the stories' own, or at the bound they pass, in whatever order they were read", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 100, max: 2000 }), { minLength: 3, maxLength: 15 }), (stories) => {
			const pace = paceOf(stories) ?? Number.NaN;
			expect(pace).toBeGreaterThanOrEqual(Math.min(fastest, Math.max(slowest, Math.min(...stories))));
			expect(pace).toBeLessThanOrEqual(Math.max(slowest, Math.min(fastest, Math.max(...stories))));
			expect(paceOf(stories.toReversed())).toBe(pace);
		}),
	);
});

import { expect, test } from "playwright/test";
import { soundOfHindi } from "./romanise.ts";
import { asOneName } from "./soundNames.ts";

test("what says the opposite with an अ is no other spelling, whichever of the two is asked about", () => {
	const [trust, distrust] = ["विश्वास", "अविश्वास"].map(soundOfHindi) as [string, string];
	expect(asOneName(trust)(distrust)).toBe(Number.POSITIVE_INFINITY);
	expect(asOneName(distrust)(trust)).toBe(Number.POSITIVE_INFINITY);
});

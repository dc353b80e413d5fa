import { expect, test } from "playwright/test";
import { distance } from "./soundDistance.ts";

test("each sound is compared as it was read, whichever was before it", () => {
	// An a at the end is heard in Devanagari alone.
	const reads = ["hindi", "latin", "hindi", "latin"] as const;
	expect(reads.map((read) => distance("yoga", "yog", read, 500))).toEqual([10, 35, 10, 35]);
	expect(["yoga", "yog", "yoga"].map((typed) => distance(typed, "yog", "latin", 500))).toEqual([35, 0, 35]);
});

test("nothing after the 127th sound counts, in neither of two", () => {
	const long = "kamal".repeat(40);
	expect(distance(`${long}ata`, `${long}pup`, "latin", 500)).toBeLessThan(500);
	expect(distance(`p${long}`, `k${long}`, "latin", 500)).toBeGreaterThan(90);
});

import { expect, test } from "playwright/test";
import { isCounted } from "./counted.ts";

test("filters have numbers where every story was counted, not where some of those that have a phrase are still to be read", () => {
	const sections = [["desh", 40] as const, ["khel", 60] as const];
	const counted = { isAtLeast: false, total: 100, sections };
	expect([isCounted(counted, null), isCounted({ ...counted, total: 60 }, "khel")]).toEqual([true, true]);
	expect(isCounted({ ...counted, total: 7 }, null), "a phrase").toBe(false);
	// As many as the section has were read, and those of other sections were not.
	expect(isCounted({ isAtLeast: true, total: 60, sections }, "khel")).toBe(false);
});

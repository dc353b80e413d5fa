/** The list of what is read next while its reader removes from it. */
import { expect, test } from "playwright/test";
import { rowsOf } from "./rows.ts";

test("what was removed keeps its place among what is read next, whatever begins or is added meanwhile", () => {
	const removed = new Set(["b", "c"]);
	expect(rowsOf(["a", "b", "c", "d"], ["a", "d"], removed)).toEqual(["a", "b", "c", "d"]);
	expect(rowsOf(["a", "b", "c", "d"], ["d"], removed), "the first has begun").toEqual(["b", "c", "d"]);
	expect(rowsOf(["a", "b", "c", "d"], ["new", "a", "d"], removed)).toEqual(["new", "a", "b", "c", "d"]);
	expect(rowsOf(["a", "b", "c"], ["c", "a"], removed), "one is there again").toEqual(["c", "a", "b"]);
	expect(rowsOf(["a", "b", "c"], [], removed)).toEqual(["b", "c"]);
});

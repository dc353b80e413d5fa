import { expect, test } from "playwright/test";
import { isRemoved, isSaved, markSaved, savedCell } from "./saved.ts";

test("the last press holds, though the clock was set back meanwhile", () => {
	const tomorrow = Date.now() + 86_400_000;
	savedCell.set({ a: tomorrow, b: -tomorrow });
	markSaved(["a"], false);
	markSaved(["b", "c"], true);
	const marks = savedCell.get();
	expect([marks["a"], marks["b"]]).toEqual([-tomorrow - 1, tomorrow + 1]);
	expect(["a", "b", "c", "d"].map((id) => [isSaved(marks, id), isRemoved(marks, id)])).toEqual([
		[false, true],
		[true, false],
		[true, false],
		[false, false],
	]);
});

test("a story whose id is a word that every object knows is saved as any", () => {
	savedCell.set({});
	markSaved(["constructor"], true);
	expect(savedCell.get()["constructor"]).toBeGreaterThan(0);
	expect(isSaved(savedCell.get(), "constructor")).toBe(true);
});

import { applyEdits, type Edit } from "jsonc-parser";
import { expect, test } from "playwright/test";
import { between, rebase, since } from "./rebase.ts";

const then = "एक दो तीन चार";
const to = (word: string, content: string): Edit => ({ offset: then.indexOf(word), length: word.length, content });
const put = (edits: readonly Edit[], now: string) =>
	since(then)(
		edits.map((edit) => [edit]),
		now,
	);

test("what makes one text of another", () => {
	for (const now of [then, "", "एक दो-ढाई तीन चार", "एक तीन चार", `${then}${then}`])
		expect(applyEdits(then, [between(then, now)])).toBe(now);
	expect(between("कक", "ककक")).toEqual({ offset: 2, length: 0, content: "क" });
});

test("an edit before what has changed since stays, one behind it moves along", () => {
	expect(put([to("एक", "1"), to("चार", "4")], "एक दो-ढाई तीन चार")).toBe("1 दो-ढाई तीन 4");
});

test("a text that has become shorter, or has not changed", () => {
	expect(put([to("चार", "4")], "एक तीन चार")).toBe("एक तीन 4");
	expect(put([to("चार", "4")], then)).toBe("एक दो तीन 4");
});

test("an edit of what has changed itself, or over it, is left out", () => {
	expect(put([to("दो", "2"), to("चार", "4")], "एक सात तीन चार")).toBe("एक सात तीन 4");
	expect(put([to("तीन", "3")], "एक दो")).toBe("एक दो");
	expect(put([{ offset: 0, length: then.length, content: "" }], `${then.slice(0, 5)}!${then.slice(5)}`)).toContain("!");
});

test("edits that belong together are made whole or not at all", () => {
	const bold = [to("दो", "2-3"), to("तीन", "")];
	expect(since(then)([bold, [to("चार", "4")]], "एक सात तीन चार")).toBe("एक सात तीन 4");
	expect(since(then)([bold], "एकम् दो तीन चार")).toBe("एकम् 2-3  चार");
});

test("what was taken back may be made again, and what was made is not made twice", () => {
	const make = since(then);
	const one = make([[to("एक", "1-1")]], then);
	const two = make([[to("चार", "4-4")]], one);
	expect(two).toBe("1-1 दो तीन 4-4");
	expect(make([[to("चार", "4-4")]], two)).toBe(two);
	expect(make([[to("चार", "4-4")]], one)).toBe(two);
	expect(make([[to("एक", "1-1")]], then)).toBe(one);
	expect(make([[to("तीन", "3")]], `${one}।`)).toBe("1-1 दो 3 चार।");
});

test("of two things put in at one place both are there", () => {
	const open: Edit = { offset: 2, length: 0, content: "(" };
	const close: Edit = { offset: 2, length: 0, content: ")" };
	const make = since(then);
	expect(make([[close]], make([[open]], then))).toBe("एक() दो तीन चार");
});

test("an edit between two that were made is put in its place", () => {
	const made = [to("चार", "4"), to("एक", "1-1")];
	expect(applyEdits(applyEdits(then, [...made]), [...rebase([to("दो", "2")], made)])).toBe("1-1 2 तीन 4");
});

test("an edit that was made is not made again, what stands beside it is", () => {
	const space: Edit = { offset: 2, length: 0, content: " " };
	expect(rebase([space], [space])).toEqual([]);
	expect(rebase([to("दो", "2")], [space])).toEqual([{ ...to("दो", "2"), offset: 4 }]);
	const before: Edit = { offset: 3, length: 0, content: "(" };
	expect(rebase([before], [to("दो", "2")])).toEqual([before]);
	expect(rebase([to("दो", "2")], [before])).toEqual([{ ...to("दो", "2"), offset: 4 }]);
});

import { applyEdits, type Edit } from "jsonc-parser";
import { expect, test } from "playwright/test";
import { between, rebase } from "./rebase.ts";

const then = "एक दो तीन चार";
const to = (word: string, content: string): Edit => ({ offset: then.indexOf(word), length: word.length, content });
const put = (edits: readonly Edit[], now: string) => applyEdits(now, [...rebase(edits, [between(then, now)])]);

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

test("an edit between two that were made is put in its place", () => {
	const made = [to("चार", "4"), to("एक", "1-1")];
	expect(applyEdits(applyEdits(then, [...made]), [...rebase([to("दो", "2")], made)])).toBe("1-1 2 तीन 4");
});

test("an edit that was made is not made again, what stands beside it is", () => {
	const space: Edit = { offset: 2, length: 0, content: " " };
	expect(rebase([space, to("दो", "2")], [space])).toEqual([{ ...to("दो", "2"), offset: 4 }]);
	const before: Edit = { offset: 3, length: 0, content: "(" };
	expect(rebase([before], [to("दो", "2")])).toEqual([before]);
	expect(rebase([to("दो", "2")], [before])).toEqual([{ ...to("दो", "2"), offset: 4 }]);
});

import { applyEdits } from "jsonc-parser";
import { expect, test } from "playwright/test";
import { rebase } from "./rebase.ts";

const then = "एक दो तीन चार";
const to = (word: string, content: string) => ({ offset: then.indexOf(word), length: word.length, content });

test("an edit before what has changed since stays, one behind it moves along", () => {
	const now = "एक दो-ढाई तीन चार";
	expect(applyEdits(now, rebase([to("एक", "1"), to("चार", "4")], then, now))).toBe("1 दो-ढाई तीन 4");
});

test("a text that has become shorter, or has not changed", () => {
	expect(applyEdits("एक तीन चार", rebase([to("चार", "4")], then, "एक तीन चार"))).toBe("एक तीन 4");
	expect(rebase([to("चार", "4")], then, then)).toEqual([to("चार", "4")]);
});

test("an edit of what has changed itself is left out", () => {
	const now = "एक सात तीन चार";
	expect(rebase([to("दो", "2"), to("चार", "4")], then, now)).toEqual([{ offset: now.indexOf("चार"), length: 3, content: "4" }]);
	expect(rebase([to("तीन", "3")], then, "एक दो")).toEqual([]);
});

test("an edit over what has changed is left out", () => {
	expect(rebase([{ offset: 0, length: then.length, content: "" }], then, `${then.slice(0, 5)}!${then.slice(5)}`)).toEqual([]);
});

test("letters that repeat are not counted twice", () => {
	expect(rebase([{ offset: 1, length: 1, content: "ख" }], "कक", "ककक")).toEqual([{ offset: 1, length: 1, content: "ख" }]);
});

import { expect, test } from "playwright/test";
import { type Marks, markOf } from "../reader/saved.ts";
import { lastMarks } from "./lastMarks.ts";

const now = Date.UTC(2026, 0, 1);
const day = 86_400_000;
const copies = new Set(["a"]);

test("the later of mark and wish holds, whichever was lost, and the other is brought to it", () => {
	for (const [mark, wish, last] of [
		[now, undefined, now],
		[undefined, now, now],
		[now, -now - 1, -now - 1],
		[-now - 1, now, -now - 1],
		[now + day + 1, -now - day, now + day + 1],
	] as const) {
		const found = lastMarks(mark ? { a: mark } : {}, wish ? { a: wish } : {}, copies, now);
		expect(found.last).toEqual({ a: last });
		expect(found.isNew).toBe(mark !== last);
		expect(found.unnoted).toEqual(wish === last ? [] : [["a", last]]);
		expect(found.over).toEqual([]);
	}
});

test("a copy of which nothing else is known is saved; marks as they once were are older than any", () => {
	expect(lastMarks({}, {}, copies, now).last).toEqual({ a: 1 });
	expect([true, false, 5, "x", null].map(markOf)).toEqual([1, -1, 5, 0, 0]);
	expect(lastMarks({ a: markOf(true) }, { a: -now }, copies, now).last).toEqual({ a: -now });
});

test("a removed story is remembered for a week after its copy has gone, for an older mark may be found again", () => {
	const removed = { a: -now };
	expect(lastMarks(removed, removed, new Set(), now + 6 * day)).toEqual({ last: removed, isNew: false, unnoted: [], over: [] });
	expect(lastMarks({ a: now - day }, removed, new Set(), now + 6 * day).last).toEqual(removed);
	expect(lastMarks(removed, removed, copies, now + 8 * day).last).toEqual(removed);
	expect(lastMarks(removed, removed, new Set(), now + 8 * day)).toEqual({ last: {}, isNew: true, unnoted: [], over: ["a"] });
});

test("a wish for a story whose id is a word that every object knows holds where its mark was lost", () => {
	expect(lastMarks({}, { constructor: now } as unknown as Marks, copies, now).last["constructor"]).toBe(now);
});

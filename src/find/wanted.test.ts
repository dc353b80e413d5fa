import { expect, test } from "playwright/test";
import { wantedShards } from "./wanted.ts";

/** Shards of so many stories, oldest first, the newest of day 1000. */
const shardsOf = (...stories: readonly number[]) =>
	stories.map((each, index) => ({ stamp: `s${index}`, stories: each, lastDay: 1000 - (stories.length - 1 - index) * 10 }));

const wantedOf = (stories: readonly number[], after: number | null) =>
	wantedShards(shardsOf(...stories), after).map(({ stamp, isWhole }) => (isWhole ? `${stamp} whole` : stamp));

test("a usual question has 250 stories whole and the headlines of a thousand, however the newest shard is filled", () => {
	expect(wantedOf([], null)).toEqual([]);
	expect(wantedOf([1], null)).toEqual(["s0 whole"]);
	expect(wantedOf([900, 900, 900], null)).toEqual(["s2 whole", "s1"]);
	expect(wantedOf([900, 900, 900, 1], null)).toEqual(["s3 whole", "s2 whole", "s1"]);
	expect(wantedOf([500, 500, 500, 400, 100, 20], null)).toEqual(["s5 whole", "s4 whole", "s3 whole", "s2"]);
});

test("a question for a time has all of it: the newest fifteen thousand stories whole", () => {
	expect(wantedOf([900, 900, 900, 900], 985)).toEqual(["s3 whole", "s2 whole"]);
	const many = wantedOf(Array(40).fill(1000), 0);
	expect([many.length, many.filter((each) => each.endsWith("whole")).length]).toEqual([40, 15]);
});

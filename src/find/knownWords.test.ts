/** How many of the loaded words a query has entered, and that what it finds does not depend on which. */
import { expect, test } from "playwright/test";
import { engineOf } from "../../e2e/find/corpus.ts";
import { newsroom } from "../../e2e/find/newsroom.ts";

const stories = newsroom(1000);

/** Words that are entered while something is done. */
function entered(use: () => void): number {
	const { set } = Map.prototype;
	let words = 0;
	// biome-ignore lint/suspicious/noExplicitAny: of any map
	Map.prototype.set = function (this: Map<any, any>, key: unknown, value: unknown) {
		if (typeof value === "object" && value !== null && "folded" in value && "listed" in value) words += 1;
		return set.call(this, key, value);
	};
	try {
		use();
	} finally {
		Map.prototype.set = set;
	}
	return words;
}

test("a shard's words are entered by the letters that a query asks for, and the rest behind the answer", () => {
	let engine = engineOf([]);
	const atFirst = entered(() => {
		engine = engineOf(stories);
	});
	const hits = (of: typeof engine) => of.find("दिल्ली बारिश").hits;
	let first = hits(engineOf([]));
	const forQuery = entered(() => {
		first = hits(engine);
	});
	const behind = entered(() => {
		for (const _part of engine.preparing());
	});
	const all = atFirst + forQuery + behind;
	expect(all).toBeGreaterThan(8_000);
	expect(atFirst).toBeLessThan(all / 20);
	expect(forQuery).toBeLessThan(all / 3);
	expect(first.length).toBeGreaterThan(0);
	expect(hits(engine)).toEqual(first);
	expect(entered(() => hits(engine))).toBe(0);
});

/** Words that folding makes begin with another letter. */
const folded = [
	["अाज़मगढ़", "आज़मगढ़"],
	["ध्दारका", "द्धारका"],
	["ऑक्सीजन", "आक्सीजन"],
	["एेलान", "ऐलान"],
	["ह्नवांग", "न्हवांग"],
	["म्बापे", "म्बापे"],
	["न्गोज़ी", "न्गोज़ी"],
] as const;
test("a word is found as it is spelled that begins with another letter than was typed", () => {
	for (const [a, b] of folded)
		for (const [headline, typed] of [
			[a, b],
			[b, a],
		] as const) {
			const story = {
				id: "a",
				headline,
				articleSection: "desh",
				inLanguage: "hi",
				opening: "",
				datePublished: "2026-11-30T06:00:00+05:30",
			};
			const { hits, understood } = engineOf([story]).find(typed);
			expect(hits, `${typed} for ${headline}`).toHaveLength(1);
			expect(understood).toEqual([expect.objectContaining({ how: "spelled" })]);
		}
});

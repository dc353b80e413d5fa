/** Where words are to stand together, stories are read on until there are enough to show, and what was not read is not denied. */
import { expect, test } from "playwright/test";
import { headlineStory } from "../../e2e/find/headlineStory.ts";
import { small } from "../../e2e/find/small.ts";
import { findBegun } from "./begun.ts";
import { nearestOf } from "./offers.ts";
import { parseQuery } from "./query.ts";
import type { FindableStory } from "./shard.ts";
import { excerpt, showable } from "./showable.ts";

/** Shows the results of a phrase that stands in every n-th of so many stories. */
const shown = async (stories: number, every: number, most = 10) => {
	let read = 0;
	const textOf = async (story: number): Promise<FindableStory> => {
		read += 1;
		const headline = story % every === every - 1 ? "नगर पालिका की बैठक" : "पालिका ने नगर सजाया";
		return { ...{ id: String(story), headline, articleSection: "desh", inLanguage: "hi", datePublished: "", opening: "" } };
	};
	const hits = Array.from({ length: stories }, (_, story) => ({ story, score: 1, day: 0 }));
	const found = { hits, query: parseQuery('"नगर पालिका"'), words: new Set<string>(), ways: new Map(), atFirst: 10 };
	const answer = await showable(found, { most, section: null, isKeptOnly: false }, textOf, () => false);
	return { results: answer?.results.length, kept: answer?.kept, isWhole: answer?.isWhole, read };
};

test("a phrase that many stories have is counted as so many at least, and more of them are read when more are wanted", async () => {
	expect(await shown(2000, 5)).toEqual({ results: 10, kept: 56, isWhole: false, read: 280 });
	expect(await shown(2000, 50)).toEqual({ results: 8, kept: 8, isWhole: false, read: 400 });
	expect(await shown(2000, 50, 20)).toEqual({ results: 16, kept: 16, isWhole: false, read: 800 });
});

test("a phrase that few stories have is looked for until there is one, and told whole where all were read", async () => {
	expect(await shown(300, 50)).toEqual({ results: 6, kept: 6, isWhole: true, read: 300 });
	expect(await shown(2000, 900)).toMatchObject({ results: 1, kept: 1, isWhole: false });
});

test("without network all that the device may have is looked at, each story once, and what was not is not denied", async () => {
	const shownOf = async (stories: number, most: number, section: string | null = null) => {
		// Half of them are here, each in the edition's shard and among what the device keeps.
		const textOf = async (story: number) => {
			const id = String(story % (stories / 2));
			return story % 4 === 3 ? null : headlineStory(id, "नगर", 0, Number(id) % 2 ? "khel" : "desh");
		};
		const hits = Array.from({ length: stories }, (_, story) => ({ story, score: 1, day: story % 2 }));
		const found = { hits, query: parseQuery("नगर"), words: new Set<string>(), ways: new Map(), atFirst: 10 };
		const answer = await showable(found, { most, section, isKeptOnly: true }, textOf, () => false);
		return answer && { kept: answer.kept, days: answer.days.length, sections: [...answer.sections], isWhole: answer.isWhole };
	};
	const sections = (desh: number, khel: number) => [["desh", desh] as const, ["khel", khel] as const];
	expect(await shownOf(200, 10)).toEqual({ kept: 75, days: 75, sections: sections(50, 25), isWhole: true });
	expect(await shownOf(200, 10, "khel")).toEqual({ kept: 25, days: 25, sections: sections(50, 25), isWhole: true });
	expect(await shownOf(400, 10)).toMatchObject({ kept: 150, isWhole: false });
	expect(await shownOf(400, 20)).toMatchObject({ kept: 150, isWhole: true });
});

test("of what was taken back, and of what cannot be had now, nothing is shown, and it is told which it was", async () => {
	const hits = [0, 1, 2].map((story) => ({ story, score: 1, day: 0 }));
	const text = { id: "0", headline: "नगर", articleSection: "desh", inLanguage: "hi", datePublished: "", opening: "" };
	const of = (...texts: (FindableStory | "gone" | null)[]) =>
		showable(
			{ hits, query: parseQuery("नगर"), words: new Set<string>(), ways: new Map(), atFirst: 10 },
			{ most: 10, section: null, isKeptOnly: false },
			async (story) => texts[story] ?? null,
			() => false,
		);
	expect(await of(text, "gone", { ...text, id: "2" })).toMatchObject({ kept: 2, areGone: true, isMissing: false });
	expect(await of(text, null, null)).toMatchObject({ kept: 1, areGone: false, isMissing: true });
});

test("of what has but some of the words few are shown till more are asked for, and all are counted", async () => {
	const found = small(...Array.from({ length: 12 }, (_, index) => `मोदी का दौरा ${index}`)).find("modi zqxv");
	const textOf = async (story: number) => headlineStory(String(story), "मोदी", 0);
	const of = (most: number) => showable(found, { most, section: null, isKeptOnly: false }, textOf, () => false);
	const lengths = [10, 20].map(async (most) => [found.hits.length, (await of(most))?.results.length]);
	expect(await Promise.all(lengths)).toEqual([
		[12, 3],
		[12, 12],
	]);
});

test("a snippet is short, and begins where what was looked for is near", () => {
	const words = new Set(["मगर"]);
	const sentence = "नदी के किनारे बसे गाँवों में लोग रात को बाहर नहीं निकलते, और सुबह खेतों की ओर साथ-साथ जाते हैं। ";
	expect(excerpt(`मगर दिखा। ${sentence}`, words)).toMatch(/^मगर दिखा/);
	const late = excerpt(`${sentence.repeat(3)}वहाँ मगर दिखा। ${sentence}`, words);
	expect(late).toMatch(/^… .{0,60}मगर दिखा/);
	expect(excerpt(sentence.repeat(3), words).length).toBeLessThan(220);
	expect(excerpt("बहुत छोटा", words)).toBe("बहुत छोटा");
});

test("words in quotes may be in Latin letters, and so may those that are left out", async () => {
	const headlines = [
		"विराट कोहली का शतक",
		"कोहली और विराट का शतक",
		"रोहित का शतक",
		"गूगल ने विराट से कहा: कोहली, शतक",
		"ठंडी कॉफ़ी पर विराट",
		"सर्वोच्च अदालत का फ़ैसला",
	];
	const all = small(...headlines);
	for (const [query, stories] of [
		['"virat kohli"', [0]],
		['शतक -"virat kohli"', [3, 2, 1]],
		['"विराट kohli"', [0]],
		['"kohli virat"', []],
		['"rohit ka shatak"', [2]],
		['"virat thandi"', []],
		// Not closed: the last word may go on.
		['"virat kohli', [0]],
		['"virat koh', [0]],
		['"google ne virat', [3]],
		['"kohli virat', []],
		['"ठंडी कॉफ', [4]],
		['"ठंडी कॉफ़ी', [4]],
	] as const) {
		const textOf = async (story: number) => headlineStory(String(story), headlines[story] ?? "", 0, "desh");
		const answer = await showable(findBegun(all, query, {}, false), { most: 10, section: null, isKeptOnly: false }, textOf, () => false);
		expect([query, answer?.results.map(({ id }) => Number(id))]).toEqual([query, stories]);
	}
	// To write out what it was understood as finds no more, nor does a phrase of two scripts.
	for (const [query, nearest] of [
		['"kohli virat"', null],
		['"कोहली virat"', null],
		['"virat koholi"', '"विराट कोहली"'],
		['"virat koli"', null],
	] as const)
		expect([query, nearestOf(all.find(query), query, all)]).toEqual([query, nearest]);
});

test("of words that stand in every story each is looked for in the texts, in whatever spelling and script", async () => {
	const headlines = ["पुल बन गयी राह", "बिजली आ गई", "मेले में भीड़", "पानी के लिए कतार", "नहीं रुकी बस"];
	const engine = small(...headlines);
	const textOf = async (story: number): Promise<FindableStory> => headlineStory(String(story), headlines[story] ?? "", 0);
	const resultsOf = async (query: string) => {
		const answer = await showable(engine.find(query), { most: 10, section: null, isKeptOnly: false }, textOf, () => false);
		return answer?.results.map(({ id, marks }) => [Number(id), marks.length]);
	};
	expect(await resultsOf("गयी")).toEqual([
		[1, 1],
		[0, 1],
	]);
	expect(await resultsOf("लिये")).toEqual([[3, 1]]);
	expect(await resultsOf("ke liye")).toEqual([[3, 2]]);
	expect(await resultsOf("था")).toEqual([]);
});

/** A heard story's place, as reading keeps it. */
import { expect, test } from "playwright/test";
import type { Article, Block } from "../../article/article.ts";
import { forgetPlace, placeIn, rememberPlace } from "../../reader/places.ts";
import { lineLeft, rememberHearing, sentenceAt } from "./hearing.ts";
import { scriptOf } from "./script.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", content: [text] });
const article: Article = {
	type: "NewsArticle",
	id: "nadi",
	inLanguage: "hi",
	articleSection: "desh",
	headline: "नदी लौट आई",
	description: "गाँव ख़ुश है।",
	datePublished: "2021-07-09T10:00:00+05:30",
	author: [],
	correction: [],
	keywords: [],
	related: [],
	pubStatus: "usable",
	ads: true,
	body: [
		paragraph("पानी आया। १२ गाँव बचे। पानी आया।"),
		{ type: "divider" },
		{ type: "table", header: ["गाँव", "घर"], rows: [["रामपुर", "दस"]] },
		paragraph("सब लौट आए। पानी आया।"),
	],
};
const script = scriptOf(article);
const place = (at: number) => ({ id: "nadi", at: 0, share: 0.5, isRead: false, ...(sentenceAt(script, at) ?? { block: 0, words: "" }) });

test("a sentence that is heard is known by its block as drawn, its words and the same ones before it, and is found again by them", () => {
	const lines = script.lines.map(({ text }) => text);
	expect(lines.slice(0, 5)).toEqual(["नदी लौट आई", "गाँव ख़ुश है।", "पानी आया।", "12 गाँव बचे।", "पानी आया।"]);
	expect([0, 1, 2, 3, 4].map((at) => sentenceAt(script, at))).toEqual([
		null,
		null,
		{ block: 0, words: "पानी आया।", same: 0 },
		{ block: 0, words: "12 गाँव बचे।", same: 0 },
		{ block: 0, words: "पानी आया।", same: 1 },
	]);
	const back = lines.indexOf("सब लौट आए।");
	expect(sentenceAt(script, back)).toEqual({ block: 3, words: "सब लौट आए।", same: 0 });
	// A table is gone back to as a whole: its rows are told in other words than stand there.
	expect(sentenceAt(script, back - 1)).toEqual({ block: 2, words: "", same: 0 });
	expect([0, 1, 2, 3, 4, back].map((at) => lineLeft(script, place(at)))).toEqual([0, 0, 2, 3, 4, back]);
	expect(script.blocks[script.lines[lineLeft(script, place(back - 1))]?.of ?? 0]).toBe(2);
	// In a story that was edited the words lead to it; what was read to its end begins anew.
	expect(lineLeft(script, { ...place(back), block: 1 })).toBe(back);
	expect(lineLeft(script, { ...place(3), isRead: true })).toBe(0);
	// Without a dateline the block that opens the story is the first, whatever it is; with one it is the second.
	const opens = { ...article, body: [{ type: "heading", text: "पहले" } as const, ...article.body] };
	expect(scriptOf(opens).blocks.slice(0, 4)).toEqual([-1, -1, 0, 1]);
	expect(scriptOf({ ...opens, dateline: "भोपाल" }).blocks.slice(0, 5)).toEqual([-1, -1, 0, 1, 2]);
});

test("who hears a story to its end has read it, who leafs to its end has not", () => {
	const { lines } = script;
	const hear = (heard: readonly (typeof lines)[number][]) => {
		forgetPlace("nadi");
		const hearing = rememberHearing(article, script, 0);
		hearing.reach(1);
		expect(placeIn("nadi")).toBeUndefined();
		hearing.reach(2);
		expect(placeIn("nadi")).toMatchObject({ block: 0, words: "पानी आया।", share: 0, isRead: false });
		for (const line of heard) hearing.hear(line);
		hearing.reach(lines.length);
		return placeIn("nadi");
	};
	expect(hear(lines)).toMatchObject({ block: 3, share: 1, isRead: true });
	expect(hear(lines.slice(0, 2))).toMatchObject({ block: 3, share: 1, isRead: false });
});

test("what was passed over in one visit does not count in the next, and what was heard in it does", () => {
	const { lines } = script;
	const last = lines.length - 1;
	/** A visit from one sentence on: some are heard, and another is stepped to. */
	const visit = (from: number, heard: readonly (typeof lines)[number][], to: number) => {
		const hearing = rememberHearing(article, script, from);
		hearing.reach(from);
		for (const line of heard) hearing.hear(line);
		hearing.reach(to);
	};
	forgetPlace("nadi");
	visit(0, [], last);
	// The page shows the sentence that was stepped to, and notes where its reader is.
	rememberPlace({ id: "nadi", at: 1, block: 3, words: "", share: 0.9, isRead: false });
	visit(last, [], last - 1);
	visit(last - 1, lines.slice(-2), lines.length);
	expect(placeIn("nadi")).toMatchObject({ share: 1, isRead: false });
	// Who goes back to where that began hears the rest once, and has heard all.
	visit(last, [], 2);
	visit(2, lines.slice(2), lines.length);
	expect(placeIn("nadi")).toMatchObject({ isRead: true });
	forgetPlace("nadi");
	visit(0, lines.slice(0, last), last);
	visit(last, lines.slice(last), lines.length);
	expect(placeIn("nadi")).toMatchObject({ isRead: true });
});

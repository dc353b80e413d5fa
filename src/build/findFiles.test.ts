/** What of the search a build writes anew, and that what it writes is found again. */
import { expect, test } from "playwright/test";
import { bodiesJson, type Shards, shardsJson, textsJson, titlesJson } from "../find/addresses.ts";
import { Engine } from "../find/engine.ts";
import { type FindableStory, shardSize, textsSize } from "../find/shard.ts";
import { planFind, shardsOf } from "./findFiles.ts";
import type { StoryRecord } from "./storyRecord.ts";

/** A story an hour, and one between two of them where `index` is no whole number. */
const record = (index: number, headline = `ख़बर ${index}`): StoryRecord => {
	const id = `khabar-${index}`;
	const card = {
		id,
		headline,
		articleSection: "desh",
		inLanguage: "hi",
		datePublished: new Date(index * 3_600_000).toISOString(),
		aksharas: 1,
	};
	return {
		id,
		card,
		file: "",
		hash: `${id} ${headline}`,
		stamp: "",
		opening: "पहला अनुच्छेद",
		pubStatus: "usable",
		related: [],
		correction: [],
		pictures: [],
		problems: [],
		copy: { errors: 0, advice: 0 },
	};
};
const records = Array.from({ length: shardSize + 45 }, (_, index) => record(index));
/** What is left of a thousand for a shard of later hours. */
const [first = 0, second = 0] = shardsOf(records, "code").shards.map(({ stories }) => stories);
const namesOf = (of: readonly StoryRecord[], code = "code") => new Set(planFind(of, code).map(({ file, key }) => `${file} ${key}`));
const without = (all: Set<string>, others: Set<string>) => [...all].filter((name) => !others.has(name)).map((name) => name.split(" ")[0]);

test("one story more writes the open shard's pair, one file of texts and the list", () => {
	const added = without(namesOf([...records, record(records.length)]), namesOf(records));
	expect(added.map((file) => file?.replace(/[0-9a-f]{8}/, "…")).sort()).toEqual([
		`find/${Math.floor(second / textsSize)}.….json`,
		"find/bodies.….json",
		"find/shards.2.json",
		"find/titles.….json",
	]);
	expect(without(namesOf(records), namesOf([...records]))).toEqual([]);
});

test("a correction in a full shard leaves the others as they are", () => {
	const corrected = records.with(5, record(5, "सुधरी"));
	expect(without(namesOf(corrected), namesOf(records))).toHaveLength(4);
	expect(shardsOf(corrected, "code").shards.slice(1)).toEqual(shardsOf(records, "code").shards.slice(1));
});

/** Years with less and with more to tell, and many stories of one moment. */
const archive = Array.from({ length: 6000 }, (_, index) => record(index < 1500 ? index * 9 : index < 4800 ? 12_000 + index : 16_800));
/** One that is half an hour older than the one at this place. */
const late = (at: number) => record(Date.parse(archive[at]?.card.datePublished ?? "") / 3_600_000 - 0.5, "देर से आई");
const stampsOf = (of: readonly StoryRecord[]) => new Set(shardsOf(of, "code").shards.map(({ stamp }) => stamp));

test("one story more, or one less, of whatever time changes two shards at most", () => {
	const all = stampsOf(archive);
	expect(all.size).toBeGreaterThan(5);
	const { shards } = shardsOf(archive, "code");
	for (const { stories } of shards) expect(stories).toBeLessThanOrEqual(shardSize);
	expect(shards.reduce((sum, { stories }) => sum + stories, 0)).toBe(archive.length);
	for (let at = 0; at <= 4800; at += 480) {
		const more = stampsOf(archive.toSpliced(at, 0, late(at)));
		const less = stampsOf(archive.toSpliced(at, 1));
		for (const [name, changed] of Object.entries({ more, less })) {
			expect(without(changed, all).length, `${name} at ${at}`).toBeLessThanOrEqual(2);
			expect(without(all, changed).length, `${name} at ${at}`).toBeLessThanOrEqual(2);
		}
	}
});

test("a shard that is full becomes two, and one again", () => {
	const full = records.slice(0, shardSize);
	expect(shardsOf(full, "code").shards).toHaveLength(1);
	expect([first + second, first > 45, second > 45]).toEqual([records.length, true, true]);
	expect(shardsOf([...full, record(shardSize)], "code").shards.map(({ stories }) => stories)).toEqual([first, shardSize + 1 - first]);
});

test("other code writes everything anew", () =>
	expect(without(namesOf(records, "other"), namesOf(records)).length).toBe(namesOf(records).size));

test("what is written is found by its number", async () => {
	const all = records.with(first + 3, record(first + 3, "चंबल में घड़ियाल"));
	const files = new Map<string, never>(
		await Promise.all(
			planFind(all, "code").map(async ({ file, make }) => [`/${file}`, JSON.parse(String(await make())) as never] as const),
		),
	);
	const { shards } = files.get(shardsJson) as unknown as Shards;
	expect(shards.map(({ stories }) => stories)).toEqual([first, second]);
	const engine = new Engine();
	for (const [index, { stamp }] of shards.entries()) engine.add(index, files.get(titlesJson(stamp)) as never, files.get(bodiesJson(stamp)));
	const [hit] = engine.find("ghadiyal").hits;
	expect(hit?.story).toBe(shardSize + 3);
	const texts = files.get(textsJson(0, engine.shardOf(shardSize + 3)?.texts[0] ?? "")) as unknown as FindableStory[];
	expect([texts.length, texts[3]?.headline]).toEqual([textsSize, "चंबल में घड़ियाल"]);
});

test("an edition without stories has an empty list", () => {
	expect(planFind([], "code").map(({ file, make }) => [file, make()])).toEqual([["find/shards.2.json", '{"shards":[]}']]);
});

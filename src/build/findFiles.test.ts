/** What of the search a build writes anew, and that what it writes is found again. */
import { expect, test } from "playwright/test";
import { bodiesJson, type Shards, shardsJson, textsJson, titlesJson } from "../find/addresses.ts";
import { Engine } from "../find/engine.ts";
import { type FindableStory, shardSize, textsSize } from "../find/shard.ts";
import type { StoryRecord } from "./editionFolder.ts";
import { planFind, shardsOf } from "./findFiles.ts";

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
const namesOf = (of: readonly (StoryRecord | null)[], code = "code") =>
	new Set(planFind(of, code).map(({ file, key }) => `${file} ${key}`));
const without = (all: Set<string>, others: Set<string>) => [...all].filter((name) => !others.has(name)).map((name) => name.split(" ")[0]);

test("one story more writes the open shard's pair, one file of texts and the list", () => {
	const added = without(namesOf([...records, record(2000)]), namesOf(records));
	expect(added.map((file) => file?.replace(/[0-9a-f]{8}/, "…")).sort()).toEqual([
		"find/1.2.….json",
		"find/1.bodies.….json",
		"find/1.titles.….json",
		"find/shards.json",
	]);
	expect(without(namesOf(records), namesOf([...records]))).toEqual([]);
});

test("a correction in a full shard leaves the others as they are", () => {
	const corrected = records.with(5, record(5, "सुधरी"));
	expect(without(namesOf(corrected), namesOf(records)).filter((file) => !/^find\/0\.|shards/.test(file ?? ""))).toEqual([]);
	expect(without(namesOf(corrected), namesOf(records))).toHaveLength(4);
});

test("a story that is gone leaves the other shards as they are, and all may be", () => {
	const left = records.map((each, index) => (index === 5 ? null : each));
	expect(without(namesOf(left), namesOf(records)).filter((file) => !/^find\/0\.|shards/.test(file ?? ""))).toEqual([]);
	expect(shardsOf(left, "code").shards.map(({ stories }) => stories)).toEqual([shardSize - 1, 45]);
	expect(shardsOf([null], "code").shards).toEqual([expect.objectContaining({ stories: 0, lastDay: 0 })]);
});

test("other code writes everything anew", () =>
	expect(without(namesOf(records, "other"), namesOf(records)).length).toBe(namesOf(records).size));

test("what is written is found by its number", async () => {
	const all = records.with(shardSize + 3, record(shardSize + 3, "चंबल में घड़ियाल"));
	const files = new Map<string, never>(
		await Promise.all(
			planFind(all, "code").map(async ({ file, make }) => [`/${file}`, JSON.parse(String(await make())) as never] as const),
		),
	);
	const { shards } = files.get(shardsJson) as unknown as Shards;
	expect(shards.map(({ stories }) => stories)).toEqual([shardSize, 45]);
	const engine = new Engine();
	for (const [index, { stamp }] of shards.entries())
		engine.add(index, files.get(titlesJson(index, stamp)) as never, files.get(bodiesJson(index, stamp)));
	const [hit] = engine.find("ghadiyal").hits;
	expect(hit?.story).toBe(shardSize + 3);
	const texts = files.get(textsJson(1, 0, engine.shardOf(shardSize + 3)?.texts[0] ?? "")) as unknown as FindableStory[];
	expect([texts.length, texts[3]?.headline]).toEqual([textsSize, "चंबल में घड़ियाल"]);
});

test("an edition without stories has an empty list", () => {
	expect(planFind([], "code").map(({ file, make }) => [file, make()])).toEqual([["find/shards.json", '{"shards":[]}']]);
});

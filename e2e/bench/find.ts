/** `npm run bench find`: how well and how fast stories are found, and what it costs to load, beside MiniSearch and Fuse as they come. */
import { brotliCompressSync, constants } from "node:zlib";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { type FindableStory, makeShard, shardSize, textsSize } from "../../src/find/shard.ts";
import { corpus, engineOf, ours } from "../find/corpus.ts";
import { evaluate, type Find, kinds } from "../find/evaluate.ts";
import { phoneHeadlines } from "../find/headlines.ts";
import { newsroom } from "../find/newsroom.ts";
import { queries } from "../find/queries.ts";
import { names, spread } from "../find/spellings.ts";
import { count, kB, table } from "./numbers.ts";
import { benchSearching } from "./searching.ts";
import { machine } from "./site.ts";

const fields = ["headline", "description", "opening"] as const;

function miniSearch(): Find {
	const index = new MiniSearch({ fields: [...fields], idField: "id" });
	index.addAll(corpus.map((story) => ({ ...story })));
	return (query) => index.search(query, { fuzzy: 0.2, prefix: true, boost: { headline: 3 } }).map(({ id }) => String(id));
}

function fuse(): Find {
	const index = new Fuse(corpus, { keys: [...fields], ignoreLocation: true });
	return (query) => index.search(query).map(({ item }) => item.id);
}

const share = (value: number) => `${(value * 100).toFixed(1)} %`;
const packed = (value: unknown) => brotliCompressSync(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;

function printQuality(): void {
	const engines: [string, Find][] = [
		["ours", ours()],
		["MiniSearch", miniSearch()],
		["Fuse", fuse()],
	];
	const columns = engines.flatMap(([name]) => [`${name}: found`, "first", "noise"]);
	const row = (name: string, isMeant: Parameters<typeof evaluate>[1]) => {
		const scores = engines.map(([, find]) => evaluate(find, isMeant));
		return [
			name,
			String(scores[0]?.queries ?? 0),
			...scores.flatMap(({ recall, first, noise }) => [share(recall), share(first), noise.toFixed(2)]),
			"",
		];
	};
	console.log(
		`${queries.length} queries on ${corpus.length} stories; found among the first ten, found first, unrelated ones among the first ten of a query`,
	);
	console.log(
		table([
			["", "queries", ...columns, ""],
			...kinds.map((kind) => row(kind, (query) => query.kind === kind)),
			row("all that rules were tried on", ({ isHeldOut }) => !isHeldOut),
			row("all that were held out", ({ isHeldOut }) => isHeldOut),
			row("held out, romanised", ({ isHeldOut, kind }) => isHeldOut && kind === "roman"),
			row("held out, Devanagari pairs", ({ isHeldOut, kind }) => isHeldOut && kind === "pairs"),
		]),
	);
}

function printSpellings(): void {
	for (const [name, all] of Object.entries(names)) {
		const { queries: asked, found, first, noise } = spread(all, corpus);
		console.log(
			`Names in several spellings, all in one store (${name}): ${asked} queries found ${share(found)} of the spellings of their names, their own first ${share(first)}, ${noise.toFixed(2)} unrelated stories`,
		);
	}
}

function printPhone(): void {
	const { stories, asked } = phoneHeadlines;
	const engine = engineOf(stories);
	const answers = asked.map(({ query, id }) => ({ id, ...engine.find(query) }));
	const places = answers.map(({ id, hits }) => hits.slice(0, 10).findIndex(({ story }) => stories[story]?.id === id));
	const near = answers.filter(({ understood }, index) => (places[index] ?? -1) >= 0 && understood.some(({ how }) => how === "near"));
	const ofAll = (count: number) => share(count / asked.length);
	console.log(
		`What is typed on a phone for ${stories.length} headlines: of ${asked.length} queries ${ofAll(places.filter((place) => place >= 0).length)} find theirs, ${ofAll(places.filter((place) => place === 0).length)} first, ${near.length} are told that it is near`,
	);
}

function percentile(times: number[], share: number): string {
	return `${(times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
}

function printSpeed(all: readonly FindableStory[]): void {
	const start = performance.now();
	const engine = engineOf(all);
	const loading = performance.now() - start;
	const first = performance.now();
	engine.find("putin");
	const listening = performance.now() - first;
	// As the worker does behind its first answer.
	for (const _part of engine.preparing());
	const times: Record<"Devanagari" | "romanised", number[]> = { Devanagari: [], romanised: [] };
	for (const { query } of queries) {
		const before = performance.now();
		engine.find(query);
		times[/[a-z]/i.test(query) ? "romanised" : "Devanagari"].push(performance.now() - before);
	}
	console.log(
		`\n${count(all.length)} stories, in Node at full speed: indexed and taken in ${(loading / all.length).toFixed(2)} ms a story, first romanised query ${listening.toFixed(0)} ms`,
	);
	for (const [script, each] of Object.entries(times))
		console.log(
			`  ${script}: half of the queries within ${percentile(each, 0.5)}, 95 % within ${percentile(each, 0.95)}; at a quarter of the speed ${percentile(
				each.map((time) => time * 4),
				0.95,
			)}`,
		);
}

function printSizes(all: readonly FindableStory[]): void {
	const thousand = all.slice(-shardSize);
	const start = performance.now();
	const { titles, bodies } = makeShard(
		thousand,
		Array.from({ length: shardSize / textsSize }, () => "abcd"),
	);
	const making = performance.now() - start;
	const sizes = { titles: packed(titles), bodies: packed(bodies), texts: packed(thousand.slice(0, textsSize)) };
	const index = new MiniSearch({ fields: [...fields] });
	index.addAll(thousand.map((story) => ({ ...story })));
	console.log(
		`\n1,000 stories (brotli): headlines ${kB(sizes.titles)}, decks and first paragraphs ${kB(sizes.bodies)}, ${kB(sizes.titles + sizes.bodies)} in all; MiniSearch's index ${kB(packed(index))}`,
	);
	console.log(
		`  what is shown of ${textsSize} stories: ${kB(sizes.texts)}; ten results from ten such files: ${kB(sizes.titles + sizes.bodies + 10 * sizes.texts)} for a query in all`,
	);
	console.log(
		`  100,000 stories, all time: ${kB(sizes.bodies + 100 * sizes.titles + 10 * sizes.texts)}; index made in ${(making / shardSize).toFixed(2)} ms a story`,
	);
}

export async function benchFind(): Promise<void> {
	console.log(`${machine()}\n`);
	printQuality();
	printSpellings();
	printPhone();
	const all = newsroom(10_000);
	printSizes(all);
	printSpeed(all);
	await benchSearching(all);
}

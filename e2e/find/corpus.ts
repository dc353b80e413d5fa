/** What the evaluation searches in: its own stories, and the sample edition's as a crowd of others. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEdition } from "../../src/article/edition.ts";
import { parseArticle } from "../../src/article/parse.ts";
import { Engine } from "../../src/find/engine.ts";
import { findableOf } from "../../src/find/findable.ts";
import { type FindableStory, makeShard, shardSize } from "../../src/find/shard.ts";
import { root } from "../sites.ts";
import type { Find } from "./evaluate.ts";
import { stories } from "./stories.ts";

export function sampleStories(): FindableStory[] {
	const { value: edition } = parseEdition(JSON.parse(readFileSync(join(root, "public", "edition.json"), "utf8")));
	if (!edition) throw new Error("the sample edition does not read");
	const folder = join(root, "public", "stories");
	return readdirSync(folder).flatMap((name) => {
		const { value } = parseArticle(JSON.parse(readFileSync(join(folder, name), "utf8")), { edition });
		return value ? [findableOf(value)] : [];
	});
}

export const corpus: readonly FindableStory[] = [...sampleStories(), ...stories];

/** An engine that has taken in stories, oldest first, by way of the files that readers get. */
export function engineOf(all: readonly FindableStory[]): Engine {
	const engine = new Engine();
	for (let from = 0; from < all.length; from += shardSize) {
		const { titles, bodies } = JSON.parse(JSON.stringify(makeShard(all.slice(from, from + shardSize), []))) as ReturnType<typeof makeShard>;
		engine.add(from / shardSize, titles, bodies);
	}
	return engine;
}

/** The project's own search, over the corpus. */
export function ours(): Find {
	const engine = engineOf(corpus);
	return (query) => engine.find(query).hits.map(({ story }) => corpus[story]?.id ?? "");
}

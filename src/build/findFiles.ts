/** The files of the search in the plan of a site: a pair for every thousand stories, and what is shown of every twenty. */
import { bodiesJson, type Shards, shardsJson, textsJson, titlesJson } from "../find/addresses.ts";
import { type FindableStory, makeShard, shardSize, textsSize } from "../find/shard.ts";
import { type StoryRecord, sha256 } from "./editionFolder.ts";
import type { PlannedFile } from "./output.ts";

const stampOf = (text: string) => sha256(text).slice(0, 8);
const day = 24 * 60 * 60_000;

function findableOf({ card, opening }: StoryRecord): FindableStory {
	const { id, headline, articleSection, inLanguage, datePublished, description } = card;
	return { id, headline, articleSection, inLanguage, datePublished, opening, ...(description !== undefined && { description }) };
}

const parts = <T>(all: readonly T[], size: number) =>
	Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

/** The stories of each shard; `places` are all there were, oldest first, with null for one that is gone: the shards after its own are as they were. */
const shardsIn = (places: readonly (StoryRecord | null)[]) =>
	parts(places, shardSize).map((ofShard) => ofShard.filter((record) => record !== null));

/** `codeHash` changes whenever the code that writes the files might. */
function stampsOf(ofShard: readonly StoryRecord[], codeHash: string): { stamp: string; texts: readonly string[] } {
	const texts = parts(ofShard, textsSize).map((ofPart) => stampOf(codeHash + ofPart.map(({ hash }) => hash).join()));
	return { texts, stamp: stampOf(codeHash + texts.join()) };
}

/** All shards there are, as the search is told of them. */
export const shardsOf = (places: readonly (StoryRecord | null)[], codeHash: string): Shards => ({
	shards: shardsIn(places).map((ofShard) => ({
		stamp: stampsOf(ofShard, codeHash).stamp,
		stories: ofShard.length,
		lastDay: Math.floor(Date.parse(ofShard.at(-1)?.card.datePublished ?? "1970-01-01") / day),
	})),
});

/** A new story is the last: it changes the last shard's pair, the last file of texts, and the list of shards. */
export function planFind(places: readonly (StoryRecord | null)[], codeHash: string): PlannedFile[] {
	const planned: PlannedFile[] = [];
	const plan = (address: string, make: () => unknown) =>
		planned.push({ file: address.slice(1), key: sha256(codeHash + address), make: () => JSON.stringify(make()) });
	for (const [shard, ofShard] of shardsIn(places).entries()) {
		const { stamp, texts } = stampsOf(ofShard, codeHash);
		for (const [part, ofPart] of parts(ofShard, textsSize).entries())
			plan(textsJson(shard, part, texts[part] ?? ""), () => ofPart.map(findableOf));
		let made: ReturnType<typeof makeShard> | undefined;
		const files = () => {
			made ??= makeShard(ofShard.map(findableOf), texts);
			return made;
		};
		plan(titlesJson(shard, stamp), () => files().titles);
		plan(bodiesJson(shard, stamp), () => files().bodies);
	}
	const list = JSON.stringify(shardsOf(places, codeHash));
	return [...planned, { file: shardsJson.slice(1), key: sha256(list), make: () => list }];
}

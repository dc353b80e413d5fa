/** The files of the search in the plan of a site: a pair for every shard, and what is shown of every twenty stories. */
import { bodiesJson, type Shards, shardsJson, textsJson, titlesJson } from "../find/addresses.ts";
import { type FindableStory, makeShard, shardSize, textsSize } from "../find/shard.ts";
import { sha256 } from "./diskFile.ts";
import type { PlannedFile } from "./output.ts";
import type { StoryRecord } from "./storyRecord.ts";

const stampOf = (text: string) => sha256(text).slice(0, 8);
const day = 24 * 60 * 60_000;

function findableOf({ card, opening }: StoryRecord): FindableStory {
	const { id, headline, articleSection, inLanguage, datePublished, description } = card;
	return { id, headline, articleSection, inLanguage, datePublished, opening, ...(description !== undefined && { description }) };
}

const parts = <T>(all: readonly T[], size: number) =>
	Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

type Timed = { readonly record: StoryRecord; readonly time: number };

/**
 * The stories of each shard, oldest first. A span of time (in ms, at first all of it) that has more stories than a shard holds is halved: where a shard
 * ends is told by the clock and not by what came before, so one story more or less changes one shard, or makes two of one or one of two.
 */
function inSpan(all: readonly Timed[], from: number, length: number): readonly (readonly Timed[])[] {
	if (all.length <= shardSize) return all.length > 0 ? [all] : [];
	if (length === 1) return parts(all, shardSize);
	const middle = from + length / 2;
	const earlier = all.filter(({ time }) => time < middle);
	return [
		...inSpan(earlier, from, length / 2),
		...inSpan(
			all.filter(({ time }) => time >= middle),
			middle,
			length / 2,
		),
	];
}

/** From the year 1691 to 2248. */
const allTime = { from: -(2 ** 43), length: 2 ** 44 };
const shardsIn = (records: readonly StoryRecord[]) =>
	inSpan(
		records.map((record) => ({ record, time: Date.parse(record.card.datePublished) })),
		allTime.from,
		allTime.length,
	).map((shard) => shard.map(({ record }) => record));

/** `codeHash` changes whenever the code that writes the files might. */
function stampsOf(ofShard: readonly StoryRecord[], codeHash: string): { stamp: string; texts: readonly string[] } {
	const texts = parts(ofShard, textsSize).map((ofPart) => stampOf(codeHash + ofPart.map(({ hash }) => hash).join()));
	return { texts, stamp: stampOf(codeHash + texts.join()) };
}

/** All shards there are, as the search is told of them. */
export const shardsOf = (records: readonly StoryRecord[], codeHash: string): Shards => ({
	shards: shardsIn(records).map((ofShard) => ({
		stamp: stampsOf(ofShard, codeHash).stamp,
		stories: ofShard.length,
		lastDay: Math.floor(Date.parse(ofShard.at(-1)?.card.datePublished ?? "") / day),
	})),
});

/** `records` are oldest first. A new story is the last: it changes the last shard's pair, the last file of texts, and the list of shards. */
export function planFind(records: readonly StoryRecord[], codeHash: string): PlannedFile[] {
	const planned: PlannedFile[] = [];
	const plan = (address: string, make: () => unknown) =>
		planned.push({ file: address.slice(1), key: sha256(codeHash + address), make: () => JSON.stringify(make()) });
	for (const ofShard of shardsIn(records)) {
		const { stamp, texts } = stampsOf(ofShard, codeHash);
		for (const [part, ofPart] of parts(ofShard, textsSize).entries())
			plan(textsJson(part, texts[part] ?? ""), () => ofPart.map(findableOf));
		let made: ReturnType<typeof makeShard> | undefined;
		const files = () => {
			made ??= makeShard(ofShard.map(findableOf), texts);
			return made;
		};
		plan(titlesJson(stamp), () => files().titles);
		plan(bodiesJson(stamp), () => files().bodies);
	}
	const list = JSON.stringify(shardsOf(records, codeHash));
	return [...planned, { file: shardsJson.slice(1), key: sha256(list), make: () => list }];
}

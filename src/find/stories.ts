/** The stories that were loaded: in which of them a word stands. Their numbers count from 0, the oldest. */
import type { Entry } from "./knownWords.ts";
import {
	type BodiesFile,
	eachStory,
	type Place,
	readBodies,
	readTitles,
	type Shard,
	shardSize,
	type TitlesFile,
	type WordList,
} from "./shard.ts";

export class Stories {
	readonly #shards = new Map<number, Shard>();
	/** Those of which decks and first paragraphs are there too. */
	readonly #whole = new Set<number>();
	/** Where a shard's lists belong. */
	readonly #shardOf = new Map<object, Shard>();
	readonly #gone = new Set<number>();
	#count = 0;
	#newestDay = 0;

	get count(): number {
		return this.#count;
	}

	/** How many of them by their headlines alone. */
	get headlinesOnly(): number {
		let stories = 0;
		for (const [number, { count }] of this.#shards) if (!this.#whole.has(number)) stories += count;
		return stories;
	}

	/** The day of 1970 of the newest; 0 where there are none. */
	get newestDay(): number {
		return this.#newestDay;
	}

	/** Whether there is one of a day of 1970. */
	hasDay(day: number): boolean {
		return Array.from(this.#shards.values()).some(({ days }) => days.includes(day));
	}

	/** Those that were taken back: their words are in their shard still. */
	get gone(): ReadonlySet<number> {
		return this.#gone;
	}

	/** Whether a shard was loaded: its headlines, or all of it. */
	has(number: number, isWhole: boolean): boolean {
		return (isWhole ? this.#whole : this.#shards).has(number);
	}

	/** Takes in a shard; its lists of words that were not there before. */
	add(number: number, titles: TitlesFile, bodies?: BodiesFile): readonly WordList[] {
		const known = this.#shards.get(number);
		const shard = known ?? readTitles(number, titles);
		if (!known) {
			this.#shards.set(number, shard);
			this.#count += shard.count;
			this.#newestDay = shard.days.reduce((newest, day) => Math.max(newest, day), this.#newestDay);
		}
		const isNew = bodies !== undefined && !this.#whole.has(number);
		if (isNew) this.#whole.add(number);
		const lists = [...(known ? [] : [shard.titles]), ...(isNew ? readBodies(shard, bodies) : [])];
		for (const list of lists) this.#shardOf.set(list, shard);
		return lists;
	}

	/** From now on a story is among those that are gone. */
	leaveOut(story: number): void {
		this.#gone.add(story);
	}

	/** The shard that a story stands in, when it was loaded. */
	shardOf(story: number): Shard | undefined {
		return this.#shards.get(Math.floor(story / shardSize));
	}

	/** All of them, with their days of 1970 and their sections. */
	newestFirst(): { readonly story: number; readonly day: number; readonly section: string }[] {
		const all = Array.from(this.#shards.values()).flatMap(({ number, count, days, sectionOf }) =>
			Array.from({ length: count }, (_, at) => ({ story: number * shardSize + at, day: days[at] ?? 0, section: sectionOf[at] ?? "" })),
		);
		return all.sort((a, b) => b.story - a.story);
	}

	/** Calls back with every story that has a word, once for each place that it stands in. */
	eachWith({ listed }: Entry, use: (story: number, place: Place) => void): void {
		for (let at = listed; at !== null; at = at.before) {
			const first = (this.#shardOf.get(at.list)?.number ?? 0) * shardSize;
			eachStory(at.list, at.index, (story, place) => use(first + story, place));
		}
	}

	/** Those that have one of some words. */
	with(entries: Iterable<Entry>): Set<number> {
		const stories = new Set<number>();
		for (const entry of entries) this.eachWith(entry, (story) => stories.add(story));
		return stories;
	}

	/** Whether a story has a word: of its own shard's lists alone. */
	hasWord(story: number, { listed }: Entry): boolean {
		const number = Math.floor(story / shardSize);
		let isThere = false;
		for (let at = listed; at !== null && !isThere; at = at.before)
			if (this.#shardOf.get(at.list)?.number === number)
				eachStory(at.list, at.index, (each) => {
					isThere ||= number * shardSize + each === story;
				});
		return isThere;
	}
}

/** Has the shards and texts that a search needs, fetched when they are needed first and kept as long as the worker lives. */
import { bodiesJson, type Shards, shardsJson, textsJson, titlesJson } from "./addresses.ts";
import { Engine } from "./engine.ts";
import { fetchJson } from "./fetching.ts";
import { type BodiesFile, type FindableStory, makeShard, shardSize, type TitlesFile, textsSize } from "./shard.ts";
import type { Shown } from "./showable.ts";

/** Enough stories to search in before older ones are asked for. */
const usual = { stories: 250 };
/** Shards that are loaded whole when older stories are asked for; of those before them the headlines alone, so that 100,000 stories stay under 3 MB. */
const wholeShards = 20;
/** Files fetched at once. */
const atOnce = 6;
/** How long what could not be had is not asked for again, in ms. */
const patience = 10_000;
/** The number of the shard made here of what the device keeps: none of the edition's comes so far. */
const keptShard = 1_000_000;

export class Library {
	engine = new Engine();
	/** Counts the lists that made all begin anew. */
	generation = 0;
	/** What the device keeps, once the index could not be had whole; null before. */
	#kept: readonly FindableStory[] | null = null;
	/** When it is tried again whether there is more, in ms since 1970: not at every key. */
	#retryAt = 0;
	/** As far back as the last search went. */
	#after: number | null | undefined;
	#list: Promise<Shards> | undefined;
	/** Shards on their way: two questions may want one. */
	readonly #coming = new Map<string, Promise<void>>();
	readonly #texts = new Map<string, Promise<readonly (FindableStory | null)[]>>();

	/** Only what this device has is searched: the shards that were loaded, and the stories that are kept. */
	get isKeptOnly(): boolean {
		return this.#kept !== null;
	}

	/** How many stories the edition has; as many as are searched where that is not known. */
	async countStories(): Promise<number> {
		const list = await this.list().catch(() => null);
		return list ? list.shards.reduce((sum, { stories }) => sum + stories, 0) : this.engine.stories;
	}

	/**
	 * Takes the list of all shards from a page that came with it. It is fetched all the same, for the device to keep, and since the page may be old:
	 * then all begins anew. Whether it does.
	 */
	async know(list: Shards): Promise<boolean> {
		if (this.#list) return false;
		this.#list = Promise.resolve(list);
		const fresh = await fetchJson<Shards>(shardsJson).catch(() => list);
		if (JSON.stringify(fresh) === JSON.stringify(list)) return false;
		this.#list = Promise.resolve(fresh);
		this.engine = new Engine();
		this.generation += 1;
		this.#coming.clear();
		this.#texts.clear();
		return true;
	}

	/** All shards there are. Asked for again only when it could not be had, or when a file of it has gone. */
	list(): Promise<Shards> {
		this.#list ??= fetchJson<Shards>(shardsJson).catch((error: unknown) => {
			this.#list = undefined;
			throw error;
		});
		return this.#list;
	}

	/**
	 * Loads what a search needs: the newest shard whole, the one before it at least by its headlines, and as far back as `after` (a day of 1970; 0 for all)
	 * the newest of the older ones whole, the others by their headlines. `said` is told how many of how many have come. What could not be had is left out and counted, and what the device keeps is
	 * searched beside the rest; it is not asked for again at every key, but at once where `isAgain`.
	 */
	async load(after: number | null, isAgain: boolean, said: (done: number, all: number) => void): Promise<{ missing: number }> {
		if (this.#kept) {
			const isSoon = this.engine.stories > 0 && Date.now() < this.#retryAt;
			if (!isAgain && this.#after === after && (!navigator.onLine || isSoon)) return { missing: 1 };
			// There may be a network again: from the beginning.
			this.engine = new Engine();
			this.#kept = null;
		}
		this.#after = after;
		const { generation } = this;
		try {
			const { missing } = await this.#loadShards(after, said);
			if (generation !== this.generation) return { missing };
			if (missing > 0) await this.takeKept();
			return { missing };
		} catch (error) {
			if (generation !== this.generation) throw error;
			await this.takeKept();
			if (this.engine.stories === 0) throw error;
			return { missing: 1 };
		}
	}

	/** From now on what the device keeps is searched too, until all can be had. */
	async takeKept(): Promise<void> {
		const { generation } = this;
		const kept = await (await import("./kept.ts")).keptStories();
		if (this.#kept || generation !== this.generation) return;
		this.#kept = kept;
		this.#retryAt = Date.now() + patience;
		const { titles, bodies } = makeShard(this.#kept, []);
		if (this.#kept.length > 0) this.engine.add(keptShard, titles, bodies);
	}

	async #loadShards(after: number | null, said: (done: number, all: number) => void): Promise<{ missing: number }> {
		const { shards } = await this.list();
		const newest = shards.length - 1;
		const isWhole = (number: number) =>
			number === newest ||
			(number === newest - 1 && (shards[newest]?.stories ?? 0) < usual.stories) ||
			(after !== null && number > newest - wholeShards && (shards[number]?.lastDay ?? 0) >= after);
		const wanted = shards
			.map((shard, number) => ({ ...shard, number }))
			.filter(({ number, lastDay }) => number >= newest - 1 || (after !== null && lastDay >= after))
			.filter(({ number }) => !this.engine.has(number, isWhole(number)))
			.toReversed();
		let done = 0;
		let missing = 0;
		const { generation } = this;
		const queue = wanted.values();
		await Promise.all(
			Array.from({ length: Math.min(atOnce, wanted.length) }, async () => {
				for (const { number, stamp } of queue) {
					try {
						await this.#fetch(number, stamp, isWhole(number));
					} catch {
						missing += 1;
					}
					done += 1;
					said(done, wanted.length);
				}
			}),
		);
		// A new edition has taken the place of the one whose list we have.
		if (missing > 0 && generation === this.generation) this.#list = undefined;
		if (missing > 0 && this.engine.stories === 0) throw new Error("nothing to search in");
		return { missing };
	}

	#fetch(number: number, stamp: string, isWhole: boolean): Promise<void> {
		const { engine } = this;
		const name = `${number} ${isWhole}`;
		const coming =
			this.#coming.get(name) ??
			Promise.all([
				fetchJson<TitlesFile>(titlesJson(number, stamp)),
				isWhole ? fetchJson<BodiesFile>(bodiesJson(number, stamp)) : undefined,
			])
				.then(([titles, bodies]) => engine.add(number, titles, bodies))
				.finally(() => this.#coming.delete(name));
		this.#coming.set(name, coming);
		return coming;
	}

	/** What is shown of a story; null where it cannot be had now, "gone" where it was taken back (`offline/forgetting.ts`): then it is not found again. */
	async textOf(story: number): Promise<Shown> {
		const shard = this.engine.shardOf(story);
		const place = story % shardSize;
		if (shard?.number === keptShard) return this.#kept?.[place] ?? null;
		const part = Math.floor(place / textsSize);
		const stamp = shard?.texts[part];
		if (!shard || stamp === undefined) return null;
		const address = textsJson(shard.number, part, stamp);
		const texts = this.#texts.get(address) ?? fetchJson<readonly (FindableStory | null)[]>(address);
		this.#texts.set(address, texts);
		const { engine } = this;
		try {
			const text = (await texts)[place % textsSize];
			if (text) return text;
			engine.leaveOut(story);
			return "gone";
		} catch {
			this.#texts.delete(address);
			return null;
		}
	}
}

/** Has the shards and texts that a search needs, fetched when they are needed first and kept as long as the worker lives. */
import { bodiesJson, type Shards, shardsJson, textsJson, titlesJson } from "./addresses.ts";
import { Engine } from "./engine.ts";
import { fetchJson, Gone } from "./fetching.ts";
import { type BodiesFile, dayOf, type FindableStory, makeShard, shardSize, type TitlesFile, textsSize } from "./shard.ts";
import type { Shown } from "./showable.ts";
import { wantedShards } from "./wanted.ts";

/** Files fetched at once. */
const atOnce = 6;
/** How long what could not be had is not asked for again, in ms. */
const patience = 10_000;
/** How old the list of shards may be before it is asked for again behind an answer, in ms: a page stays open. */
const longestListed = 5 * 60_000;
/** The number of the shard made here of what the device keeps: none of the edition's comes so far. */
const keptShard = 1_000_000;

/** Whether a time, in ms since 1970, is less than `ms` away, either way: the clock may have been set back since. */
const isWithin = (ms: number, at: number) => Math.abs(Date.now() - at) < ms;

export class Library {
	engine = new Engine();
	/** Counts the lists that made all begin anew. */
	generation = 0;
	/** What the device keeps, once the index could not be had whole; null before. */
	#kept: readonly FindableStory[] | null = null;
	/** How many of those are of days that were loaded: they stand in a shard of the edition too. */
	#twice = 0;
	/** When it was tried last whether there is more, in ms since 1970: it is not at every key. */
	#triedAt = 0;
	/** As far back as the last search went. */
	#after: number | null | undefined;
	#list: Promise<Shards> | undefined;
	#listedAt = 0;
	/** A file of the list has gone that had not before. */
	#isOutdated = false;
	readonly #gone = new Set<string>();
	#renewing: Promise<boolean> | undefined;
	/** Shards on their way: two questions may want one. */
	readonly #coming = new Map<string, Promise<void>>();
	readonly #texts = new Map<string, Promise<readonly (FindableStory | null)[]>>();

	readonly #onAnew: () => void;

	/** `onAnew`: there is a new list, and all begins anew. */
	constructor(onAnew: () => void) {
		this.#onAnew = onAnew;
	}

	/** Only what this device has is searched: the shards that were loaded, and the stories that are kept. */
	get isKeptOnly(): boolean {
		return this.#kept !== null;
	}

	/** How many stories are searched, each once. */
	get searched(): number {
		return this.engine.stories - this.#twice;
	}

	/** How many stories the edition has; as many as are searched where that is not known. */
	async countStories(): Promise<number> {
		const list = await this.list().catch(() => null);
		return list ? list.shards.reduce((sum, { stories }) => sum + stories, 0) : this.searched;
	}

	/** Takes the list of all shards from a page that came with it. It is fetched all the same, for the device to keep, and since the page may be old. */
	async know(list: Shards): Promise<void> {
		if (this.#list) return;
		this.#list = Promise.resolve(list);
		await this.renew();
	}

	/** Asks for the list again where it has stood for long; a search that goes on meanwhile is not held up. */
	async keepNew(): Promise<void> {
		if (this.#list && !isWithin(longestListed, this.#listedAt)) await this.renew();
	}

	/** Asks for the list again; where it is another all begins anew. Whether it does. */
	renew(): Promise<boolean> {
		this.#renewing ??= this.#renew().finally(() => {
			this.#renewing = undefined;
		});
		return this.#renewing;
	}

	async #renew(): Promise<boolean> {
		this.#isOutdated = false;
		this.#listedAt = Date.now();
		const [list, fresh] = await Promise.all([this.#list, fetchJson<Shards>(shardsJson)].map((each) => each?.catch(() => null)));
		if (!fresh || JSON.stringify(fresh) === JSON.stringify(list)) return false;
		this.#list = Promise.resolve(fresh);
		this.#beginAnew();
		this.generation += 1;
		this.#texts.clear();
		this.#onAnew();
		return true;
	}

	/** What is on its way for the old engine does not come into the new one. */
	#beginAnew(): void {
		this.engine = new Engine();
		this.#kept = null;
		this.#twice = 0;
		this.#coming.clear();
	}

	/** All shards there are. Asked for again when it could not be had, when a file of it has gone, and when it has stood for long. */
	list(): Promise<Shards> {
		if (!this.#list) {
			this.#listedAt = Date.now();
			this.#list = fetchJson<Shards>(shardsJson).catch((error: unknown) => {
				this.#list = undefined;
				throw error;
			});
		}
		return this.#list;
	}

	/**
	 * Loads what a search as far back as `after` needs. `said` is told how many of how many have come. What could not be had is left out and counted, and
	 * what the device keeps is searched beside the rest; it is not asked for again at every key, but at once where `isAgain`.
	 */
	async load(after: number | null, isAgain: boolean, said: (done: number, all: number) => void): Promise<{ missing: number }> {
		if (this.#kept) {
			const isSoon = this.engine.stories > 0 && isWithin(patience, this.#triedAt);
			if (!isAgain && this.#after === after && (!navigator.onLine || isSoon)) return { missing: 1 };
			// There may be a network again: from the beginning.
			this.#beginAnew();
		}
		this.#after = after;
		const { engine } = this;
		try {
			const { missing } = await this.#loadShards(after, said);
			if (engine !== this.engine) return { missing };
			if (missing > 0) await this.takeKept();
			return { missing };
		} catch (error) {
			if (engine !== this.engine) throw error;
			await this.takeKept();
			if (this.engine.stories === 0) throw error;
			return { missing: 1 };
		}
	}

	/** From now on what the device keeps is searched too, until all can be had; unless a new edition has taken the place of what is missing. */
	async takeKept(): Promise<void> {
		if (this.#isOutdated && (await this.renew())) return;
		const { generation } = this;
		const kept = await (await import("./kept.ts")).keptStories();
		if (this.#kept || generation !== this.generation) return;
		this.#kept = kept;
		this.#twice = kept.filter((story) => this.engine.hasDay(dayOf(story))).length;
		this.#triedAt = Date.now();
		const { titles, bodies } = makeShard(this.#kept, []);
		if (this.#kept.length > 0) this.engine.add(keptShard, titles, bodies);
	}

	async #loadShards(after: number | null, said: (done: number, all: number) => void): Promise<{ missing: number }> {
		const { engine } = this;
		const { shards } = await this.list();
		const wanted = wantedShards(shards, after).filter(({ number, isWhole }) => !engine.has(number, isWhole));
		let done = 0;
		let missing = 0;
		const queue = wanted.values();
		await Promise.all(
			Array.from({ length: Math.min(atOnce, wanted.length) }, async () => {
				for (const { number, stamp, isWhole } of queue) {
					if (engine !== this.engine) return;
					try {
						await this.#fetch(number, stamp, isWhole);
					} catch (error) {
						this.#missed(error);
						missing += 1;
					}
					done += 1;
					said(done, wanted.length);
				}
			}),
		);
		if (missing > 0 && engine.stories === 0) throw new Error("nothing to search in");
		return { missing };
	}

	#fetch(number: number, stamp: string, isWhole: boolean): Promise<void> {
		const { engine } = this;
		const name = `${number} ${isWhole}`;
		const coming =
			this.#coming.get(name) ??
			Promise.all([fetchJson<TitlesFile>(titlesJson(stamp)), isWhole ? fetchJson<BodiesFile>(bodiesJson(stamp)) : undefined])
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
		const address = textsJson(part, stamp);
		const texts = this.#texts.get(address) ?? fetchJson<readonly (FindableStory | null)[]>(address);
		this.#texts.set(address, texts);
		const { engine } = this;
		try {
			const text = (await texts)[place % textsSize];
			if (text) return text;
			engine.leaveOut(story);
			return "gone";
		} catch (error) {
			this.#missed(error);
			this.#texts.delete(address);
			return null;
		}
	}

	#missed(error: unknown): void {
		if (!(error instanceof Gone) || this.#gone.has(error.message)) return;
		this.#gone.add(error.message);
		this.#isOutdated = true;
	}
}

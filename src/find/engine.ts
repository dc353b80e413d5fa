/** Finds stories: what was typed in, stories with their weight out. Holds what was loaded; fetches and draws nothing. */
import { longNameOf, otherNamesOf } from "../text/exonyms.ts";
import { foldWord, wordsOf } from "../text/fold.ts";
import { isCommonInQuery } from "./commonWords.ts";
import { parseQuery, type Query, type Term } from "./query.ts";
import { type BodiesFile, eachStory, type Place, readBodies, readTitles, type Shard, shardSize, type TitlesFile } from "./shard.ts";
import { type Entry, type Meaning, Vocabulary } from "./vocabulary.ts";

/** `after` is a day of 1970: what is older is left out. */
export type Filter = { readonly section?: string | undefined; readonly after?: number | undefined };

/** A word of the query and what it was taken for: `as` null when nothing is known that comes near. */
export type Understood = { readonly typed: string; readonly as: string | null; readonly how: Meaning["how"] | null };

/** `story` is its number from 0, the oldest; `day` a day of 1970. */
export type Hit = { readonly story: number; readonly score: number; readonly day: number };

export type Found = {
	readonly query: Query;
	readonly understood: readonly Understood[];
	/** Best first. */
	readonly hits: readonly Hit[];
	/** How many there are in each section, whichever section was asked for. */
	readonly sections: ReadonlyMap<string, number>;
	/** No story has all of the words: these have as many of them as there are. */
	readonly isPartial: boolean;
	/** The folded words that were looked for, for marking. */
	readonly words: ReadonlySet<string>;
};

/** Characters of two words that sound like no other when they are joined, and of a word that is not looked for in parts: none is so long. */
const longJoined = 10;
const longestWord = 48;

const weights: Record<Place, number> = { headline: 3, deck: 1.5, opening: 1 };
/** How much more a story of today counts than one of long ago, and after how many days that is halved. */
const fresh = { most: 0.35, halfLife: 14 };

/**
 * A word of the query with what it means here, or two that are also one word (विश्व विद्यालय, विश्वविद्यालय): then a story has that word,
 * `joined`, or both. `short` is what was typed for the words of a long name.
 */
type Group = {
	readonly terms: readonly Term[];
	readonly meanings: readonly (Meaning | null)[];
	readonly joined?: Meaning;
	readonly short?: Term;
};

type Rank = { readonly terms: number; readonly score: number };

export class Engine {
	readonly #shards = new Map<number, Shard>();
	/** Those of which decks and first paragraphs are there too. */
	readonly #whole = new Set<number>();
	readonly #vocabulary = new Vocabulary();
	/** Where a shard's lists belong. */
	readonly #shardOf = new Map<object, Shard>();
	#stories = 0;
	#newestDay = 0;

	get stories(): number {
		return this.#stories;
	}

	/** How many of them by their headlines alone. */
	get headlinesOnly(): number {
		let stories = 0;
		for (const [number, { count }] of this.#shards) if (!this.#whole.has(number)) stories += count;
		return stories;
	}

	/** Whether a shard was loaded: its headlines, or all of it. */
	has(number: number, isWhole = false): boolean {
		return (isWhole ? this.#whole : this.#shards).has(number);
	}

	/** Takes in a shard; `bodies` may be left out for old ones and come later, with the same titles. `number` counts from 0, the oldest. */
	add(number: number, titles: TitlesFile, bodies?: BodiesFile): void {
		const known = this.#shards.get(number);
		const shard = known ?? readTitles(number, titles);
		if (!known) {
			this.#shards.set(number, shard);
			this.#stories += shard.count;
			this.#newestDay = Math.max(this.#newestDay, shard.days.at(-1) ?? 0);
		}
		const isNew = bodies !== undefined && !this.#whole.has(number);
		if (isNew) this.#whole.add(number);
		for (const list of [...(known ? [] : [shard.titles]), ...(isNew ? readBodies(shard, bodies) : [])]) {
			this.#shardOf.set(list, shard);
			this.#vocabulary.add(list);
		}
	}

	/** The shard that a story stands in, when it was loaded. */
	shardOf(story: number): Shard | undefined {
		return this.#shards.get(Math.floor(story / shardSize));
	}

	/** Finds out how the loaded words sound, which the first query by sound would otherwise wait for. */
	listen(): void {
		this.#vocabulary.listen();
	}

	/** The known word that comes nearest to an unknown one, as it is spelled. */
	nearest(word: string): string | null {
		return this.#vocabulary.nearestTo(foldWord(word))?.spelled ?? null;
	}

	/** Words that begin as the last word of a text, as they are spelled, most usual first. */
	suggestions(text: string, most: number): string[] {
		const last = wordsOf(text).at(-1);
		if (!last || last.end < text.length) return [];
		const folded = foldWord(text.slice(last.start, last.end));
		if (isCommonInQuery(folded)) return [];
		return this.#vocabulary
			.beginningWith(folded)
			.slice(0, most)
			.map(({ spelled }) => spelled);
	}

	/** `isTyping`: the last word may be unfinished. Answers for any text whatever. */
	find(text: string, filter: Filter = {}, isTyping = false): Found {
		const query = parseQuery(text);
		// Nothing that is merely near a word, or may be another, is left out for it.
		const excluded = new Set<number>();
		for (const { folded, typed } of query.excluded)
			for (const entry of this.#vocabulary.surely(folded, typed)?.own ?? []) this.#eachStoryWith(entry, (story) => excluded.add(story));
		let ranked = this.#ranked(this.#groupsOf(query, isTyping), excluded);
		if (ranked.isPartial) {
			// No story has these words apart: one may have two of them as one (rakt dan, रक्तदान).
			const joined = this.#ranked(this.#groupsOf(query, isTyping, true), excluded);
			if (!joined.isPartial) ranked = joined;
		}
		const { groups, rank, most, isPartial } = ranked;
		// Half of the words that are known: what nobody writes about is said to be unknown, and not asked for.
		const enough =
			groups.reduce((sum, { terms, meanings, joined }) => sum + (joined ? terms.length : meanings.filter(isKnown).length), 0) / 2;
		const meanings = groups.flatMap((group) => [...group.meanings, group.joined ?? null]).filter((meaning) => meaning !== null);
		const sections = new Map<string, number>();
		const hits: Hit[] = [];
		const isKnownWell = !isPartial || query.phrases.length === 0;
		for (const [story, { terms, score }] of isKnownWell ? rank : []) {
			// Where no story has all the words, one that has only a few of them is no answer.
			if (terms < most || (isPartial && terms < enough)) continue;
			const shard = this.shardOf(story);
			const place = story % shardSize;
			const day = shard?.days[place] ?? 0;
			if (filter.after !== undefined && day < filter.after) continue;
			const section = shard?.sectionOf[place] ?? "";
			sections.set(section, (sections.get(section) ?? 0) + 1);
			if (filter.section === undefined || filter.section === section)
				hits.push({ story, day, score: score * (1 + fresh.most * 0.5 ** ((this.#newestDay - day) / fresh.halfLife)) });
		}
		hits.sort((a, b) => b.score - a.score || b.story - a.story);
		const understood = groups.flatMap(({ terms, meanings, joined, short }): Understood[] =>
			short
				? [{ typed: short.typed, as: terms.map(({ typed }) => typed).join(" "), how: "spelled" }]
				: joined && !meanings.every(isSure)
					? [{ typed: terms.map(({ typed }) => typed).join(" "), as: joined.as, how: joined.how }]
					: terms.map(({ typed }, index) => ({ typed, as: meanings[index]?.as ?? null, how: meanings[index]?.how ?? null })),
		);
		const words = new Set(meanings.flatMap(({ weights }) => Array.from(weights.keys(), ({ folded }) => folded)));
		return { query, understood, hits, sections, isPartial: isPartial && hits.length > 0, words };
	}

	#ranked(groups: readonly Group[], excluded: ReadonlySet<number>) {
		const asked = groups.reduce((sum, { terms }) => sum + terms.length, 0);
		const rank = new Map<number, Rank>();
		let most = 0;
		for (const group of groups)
			for (const [story, { terms, score }] of this.#ranksOf(group)) {
				if (excluded.has(story)) continue;
				const sum = rank.get(story) ?? { terms: 0, score: 0 };
				rank.set(story, { terms: sum.terms + terms, score: sum.score + score });
				most = Math.max(most, sum.terms + terms);
			}
		return { groups, rank, most, isPartial: most < asked };
	}

	/** How many of a group's words each story has, and what they count for. */
	#ranksOf({ meanings, joined }: Group): Map<number, Rank> {
		const ranks = new Map<number, Rank>();
		for (const meaning of meanings)
			for (const [story, score] of meaning ? this.#scoresOf(meaning) : []) {
				const rank = ranks.get(story) ?? { terms: 0, score: 0 };
				ranks.set(story, { terms: rank.terms + 1, score: rank.score + score });
			}
		for (const [story, score] of joined ? this.#scoresOf(joined) : []) {
			const rank = ranks.get(story);
			ranks.set(story, { terms: meanings.length, score: Math.max(rank?.score ?? 0, score) });
		}
		return ranks;
	}

	/** Each word by itself, unless it and the next are one word here (sri lanka, श्रीलंका), or it is two (उत्तरप्रदेश). `joinsAll`: however well they are known apart. */
	#groupsOf({ terms, isOpen, isCommon }: Query, isTyping: boolean, joinsAll = false): Group[] {
		const groups: Group[] = [];
		for (let index = 0; index < terms.length; index += 1) {
			const [term, next] = [terms[index], terms[index + 1]];
			if (!term) continue;
			const isLast = index === terms.length - 1;
			if (isCommon) {
				// Not indexed: nothing that is merely near it was meant.
				groups.push({ terms: [term], meanings: [this.#vocabulary.spelledAs(term.folded)] });
				continue;
			}
			const long = this.#inFull(term, isTyping && isOpen && isLast);
			if (long) {
				groups.push(long);
				continue;
			}
			const named = this.#namedInFull(terms.slice(index, index + 3)) ?? this.#namedInFull(terms.slice(index, index + 2));
			if (named) {
				groups.push(named);
				index += named.terms.length - 1;
				continue;
			}
			const meaning = term.isInName
				? this.#vocabulary.itself(term.folded)
				: this.#vocabulary.meaningOf(term.folded, isTyping && isOpen && isLast, term.typed);
			if (next) {
				const following = this.#vocabulary.meaningOf(next.folded, isTyping && isOpen && index === terms.length - 2, next.typed);
				const joined = this.#vocabulary.surely(term.folded + next.folded);
				// Words that are known well are joined only to one that is spelled just so, or so long that it sounds like nothing else (ganesh utsav, गणेशोत्सव).
				const long = this.#inFull({ typed: `${term.typed} ${next.typed}`, folded: term.folded + next.folded });
				if (long && !isSure(joined)) {
					groups.push(long);
					index += 1;
					continue;
				}
				const isLong = joinsAll || term.folded.length + next.folded.length >= longJoined;
				if (joined && (joined.how === "spelled" || isLong || !(isSure(meaning) && isSure(following)))) {
					groups.push({ terms: [term, next], meanings: [meaning, following], joined });
					index += 1;
					continue;
				}
			}
			const halves = isSure(meaning) || meaning?.how === "beginning" ? null : this.#halvesOf(term);
			if (halves) groups.push(...halves);
			else groups.push({ terms: [term], meanings: [meaning] });
		}
		return groups;
	}

	/** The words of a name that has a short one (भारतीय जनता पार्टी, भाजपा): a story has them, or that. */
	#namedInFull(terms: readonly Term[]): Group | null {
		const meanings = terms.map(({ folded, typed }) => this.#vocabulary.surely(folded, typed));
		const name = meanings.map((meaning, index) => foldWord(meaning?.as ?? terms[index]?.folded ?? "")).join("");
		const joined = terms.length > 1 && otherNamesOf(name).length > 0 ? this.#vocabulary.spelledAs(name) : null;
		return joined && { terms, meanings, joined };
	}

	/** A short name (यूपी) by its words, which are all known here: a story has them, or the short one, or what that may become (un, on the way to unnao). */
	#inFull(short: Term, mayGoOn = false): Group | null {
		const words = longNameOf(short.folded)?.map((typed) => ({ typed, folded: foldWord(typed) }));
		const meanings = words?.map(({ folded }) => this.#vocabulary.spelledAs(folded));
		if (!words || !meanings?.every((meaning) => meaning !== null)) return null;
		const meaning = mayGoOn ? this.#vocabulary.meaningOf(short.folded, true, short.typed) : this.#vocabulary.spelledAs(short.folded);
		const joined = meaning?.how === "near" ? null : meaning;
		return { terms: words, meanings, ...(joined && { joined }), short };
	}

	/** A word that is two known words written together. */
	#halvesOf(term: Term): Group[] | null {
		const least = 2;
		if (term.folded.length > longestWord) return null;
		for (let at = term.folded.length - least; at >= least + 1; at -= 1) {
			if (/^\p{M}/u.test(term.folded.slice(at)) || term.folded[at - 1] === "\u094d") continue;
			const halves = [term.folded.slice(0, at), term.folded.slice(at)];
			const meanings = halves.map((half) => this.#vocabulary.spelledAs(half));
			if (meanings.every((meaning) => meaning !== null))
				return halves.map((half, index) => ({ terms: [{ typed: half, folded: half }], meanings: [meanings[index] ?? null] }));
		}
		return null;
	}

	#scoresOf({ weights: words }: Meaning): Map<number, number> {
		const scores = new Map<number, number>();
		for (const [entry, weight] of words)
			this.#eachStoryWith(entry, (story, place) => {
				const score = weight * weights[place];
				if (score > (scores.get(story) ?? 0)) scores.set(story, score);
			});
		const rarity = Math.log(1 + this.#stories / (1 + scores.size));
		for (const [story, score] of scores) scores.set(story, score * rarity);
		return scores;
	}

	#eachStoryWith({ listed }: Entry, use: (story: number, place: Place) => void): void {
		for (let at = listed; at !== null; at = at.before) {
			const first = (this.#shardOf.get(at.list)?.number ?? 0) * shardSize;
			eachStory(at.list, at.index, (story, place) => use(first + story, place));
		}
	}
}

const isKnown = (meaning: Meaning | null): boolean => meaning !== null && meaning.how !== "near";
const isSure = (meaning: Meaning | null): boolean => meaning?.how === "spelled" || meaning?.how === "sound";

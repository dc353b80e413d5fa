/** Finds stories: what was typed in, stories with their weight out. Holds what was loaded; fetches and draws nothing. */
import { isAbbreviation, longNameOf, readingLists } from "../text/exonyms.ts";
import { foldWord, isDevanagari, otherStemsOf, wordsOf } from "../text/fold.ts";
import { isUsualSpelling } from "../text/latinSpelling.ts";
import { soundOfHindi, soundOfLatin } from "../text/romanise.ts";
import { plainlyWithin } from "../text/soundDistance.ts";
import type { Understood } from "./answer.ts";
import { commonInHindi, isCommonInQuery } from "./commonWords.ts";
import { withoutEverydayWords } from "./everydayWords.ts";
import { type Group, groupsOf, isSure } from "./groups.ts";
import { withoutHonorifics } from "./honorifics.ts";
import { type Entry, oneWord } from "./knownWords.ts";
import { beginningOf, inPhrase, type Ways } from "./marks.ts";
import { parseQuery, type Query, type Term } from "./query.ts";
import { type BodiesFile, eachStory, type Place, readBodies, readTitles, type Shard, shardSize, type TitlesFile } from "./shard.ts";
import { type Meaning, Vocabulary } from "./vocabulary.ts";

/** `after` is a day of 1970: what is older is left out. */
export type Filter = { readonly section?: string | undefined; readonly after?: number | undefined };

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
	/** There were stories, but all have a word that is to be left out. */
	readonly isMinus: boolean;
	/** The folded words that were looked for, for marking. */
	readonly words: ReadonlySet<string>;
	readonly ways: Ways;
	/** For what was left out, each word as it was typed: the words in Devanagari that leave out the same. */
	readonly leftOut: ReadonlyMap<string, readonly string[]>;
};

const weights: Record<Place, number> = { headline: 3, deck: 1.5, opening: 1 };
const places = Object.keys(weights);
/** The story of a part, as `#partsWith` counts them. */
const storyOf = (part: number): number => Math.floor(part / places.length);
/** What another name counts for beside the one that was typed. */
const otherNameWorth = 0.9;
/** How much more a story of today counts than one of long ago, and after how many days that is halved. */
const fresh = { most: 0.35, halfLife: 14 };

/** Words that begin as typed, the most usual, of which it is looked up what they stand beside. */
const mostConsidered = 200;

/** How many of the words, what they are worth, how rare they are, and what they count for in ranking. */
type Rank = { readonly terms: number; readonly worth: number; readonly rarity: number; readonly score: number };
const unranked: Rank = { terms: 0, worth: 0, rarity: 0, score: 0 };
/** What a word is worth that is only near what was typed, beside one that is surely meant. */
const nearWorth = 0.5;
/** Where no story has all the words, those whose words are this much less rare than another's are no answer: of "trump india tariff" ट्रंप is, and भारत is not. */
const leastRarity = 0.8;
/** Stories that are shown for one word of several that no story has, at most. */
const mostOfOne = 3;

export class Engine {
	readonly #shards = new Map<number, Shard>();
	/** Those of which decks and first paragraphs are there too. */
	readonly #whole = new Set<number>();
	readonly #vocabulary = new Vocabulary();
	/** Where a shard's lists belong. */
	readonly #shardOf = new Map<object, Shard>();
	/** Stories that were taken back: their words are in their shard still. */
	readonly #gone = new Set<number>();
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
			this.#newestDay = shard.days.reduce((newest, day) => Math.max(newest, day), this.#newestDay);
		}
		const isNew = bodies !== undefined && !this.#whole.has(number);
		if (isNew) this.#whole.add(number);
		for (const list of [...(known ? [] : [shard.titles]), ...(isNew ? readBodies(shard, bodies) : [])]) {
			this.#shardOf.set(list, shard);
			this.#vocabulary.add(list);
		}
	}

	/** From now on a story is not found. */
	leaveOut(story: number): void {
		this.#gone.add(story);
	}

	/** The shard that a story stands in, when it was loaded. */
	shardOf(story: number): Shard | undefined {
		return this.#shards.get(Math.floor(story / shardSize));
	}

	/** What queries would otherwise wait for: how the loaded words sound, and what the lists have. In parts of a few ms. */
	*preparing(): Generator<void> {
		yield* this.#vocabulary.listening();
		yield* readingLists();
	}

	/** The known word that comes nearest to an unknown one, as it is spelled. */
	nearest(word: string): string | null {
		return this.#vocabulary.nearestTo(foldWord(word))?.spelled ?? null;
	}

	/** Words that begin as the last word of a text, as they are spelled, most usual first; of those that stand with its other words none but these, and none that is there already. */
	suggestions(text: string, most: number): string[] {
		const all = wordsOf(text);
		const last = all.at(-1);
		if (last?.end !== text.length) return [];
		const words = all.map(({ start, end }) => foldWord(text.slice(start, end)));
		const begun = this.#vocabulary.beginningWith(words.at(-1) ?? "");
		const together = this.#together(begun.slice(0, mostConsidered), text.slice(0, last.start));
		// Behind others का and ko are words by themselves, unless something that begins so stands with what is before them: virat ko.
		if (together.length === 0 && words.length > 1 && isCommonInQuery(words, words.length - 1)) return [];
		const offered = together.length > 0 ? together : begun;
		const byWord = new Map(offered.map((entry) => [entry.folded, entry]));
		// किसान for किसानों, where both are there.
		const bases = offered.map((entry) => otherStemsOf(entry.folded).flatMap((stem) => byWord.get(stem) ?? [])[0] ?? entry);
		const typed = text.slice(last.start).normalize("NFC");
		return Array.from(new Set(bases), ({ spelled }) => spelled)
			.filter((spelled) => spelled !== typed)
			.slice(0, most);
	}

	/** Those of some words that stand in stories which have all words of a text, first those that stand there most often. */
	#together(entries: readonly Entry[], text: string): Entry[] {
		const groups = groupsOf(parseQuery(text), this.#vocabulary, this.#areTogether, false);
		const { rank, most, isPartial } = this.#ranked(groups, this.#gone);
		if (isPartial || most === 0) return [];
		const typed = groups.flatMap(({ meanings }) => meanings);
		return entries
			.filter((entry) => !typed.some((meaning) => meaning?.own.has(entry)))
			.map((entry) => {
				let stories = 0;
				this.#eachStoryWith(entry, (story) => {
					if (rank.get(story)?.terms === most) stories += 1;
				});
				return { entry, stories };
			})
			.filter(({ stories }) => stories > 0)
			.sort((a, b) => b.stories - a.stories)
			.map(({ entry }) => entry);
	}

	/** `isTyping`: the last word may be unfinished. Answers for any text whatever. */
	find(text: string, filter: Filter = {}, isTyping = false): Found {
		const query = parseQuery(text);
		const excluded = new Set(this.#gone);
		for (const { folded, typed } of query.excluded) this.#leaveOut(folded, typed, excluded);
		const read = (as: Query, joinsAll = false) => groupsOf(as, this.#vocabulary, this.#areTogether, isTyping, joinsAll);
		let ranked = this.#ranked(read(query), excluded);
		const telling = ranked.isPartial ? withoutEverydayWords(query) : query;
		if (telling !== query) ranked = this.#ranked(read(telling), excluded);
		// No story has these words: one may have two of them as one (rakt dan, रक्तदान), or a name without its जी.
		for (const other of [() => read(telling, true), () => read(withoutHonorifics(telling))]) {
			if (!ranked.isPartial) break;
			const groups = other();
			// As many groups are the same.
			const again = groups.length === ranked.groups.length ? ranked : this.#ranked(groups, excluded);
			if (!again.isPartial) ranked = again;
		}
		// Nor as they are spelled, though another story has one of them so: अजीत पवार, अजित पवार.
		const wider = ranked.isPartial ? ranked.groups.map(this.#widened) : ranked.groups;
		if (wider.some((group, index) => group !== ranked.groups[index])) {
			const again = this.#ranked(wider, excluded);
			if (!again.isPartial) ranked = again;
		}
		const { groups, rank, worth: mostWorth, isPartial } = ranked;
		// Half of the words that are known: what nobody writes about is said to be unknown, and not asked for. Several that are one name (lok sabha, mp) count as one.
		const enough =
			groups.reduce((sum, { meanings, joined, short }) => sum + (joined || short ? 1 : meanings.filter(isKnown).length), 0) / 2;
		const meanings = groups
			.flatMap((group) => [...group.meanings, group.joined ?? null, ...(group.others ?? []).flat()])
			.filter((meaning) => meaning !== null);
		const sections = new Map<string, number>();
		const hits: Hit[] = [];
		const answers = new Set<number>();
		/** What something is near of which nothing is shown is not said to be taken for that: of "salman khan" ख़ान is shown, and no सामान. */
		const toldOf = (typed: string, meaning: Meaning | null): Understood => {
			const told = understoodAs(typed, meaning && !isDevanagari(typed) ? this.#asShown(meaning, hits[0]?.story) : meaning);
			if (told.how !== "near" || answers.size === 0) return told;
			return Array.from(this.#storiesWith(meaning?.own ?? [])).some((story) => answers.has(story)) ? told : understoodAs(typed, null);
		};
		const isKnownWell = !isPartial || query.phrases.length === 0;
		for (const [story, each] of isKnownWell ? answersOf(rank, mostWorth, enough, isPartial) : []) {
			const shard = this.shardOf(story);
			const place = story % shardSize;
			const day = shard?.days[place] ?? 0;
			if (filter.after !== undefined && day < filter.after) continue;
			answers.add(story);
			const section = shard?.sectionOf[place] ?? "";
			sections.set(section, (sections.get(section) ?? 0) + 1);
			if (filter.section === undefined || filter.section === section)
				hits.push({ story, day, score: each.score * (1 + fresh.most * 0.5 ** ((this.#newestDay - day) / fresh.halfLife)) });
		}
		hits.sort((a, b) => b.score - a.score || b.story - a.story);
		const understood = groups.flatMap(({ terms, meanings, joined, short }): Understood[] =>
			short
				? [joined ? understoodAs(short.typed, joined) : inParts(short, terms)]
				: joined && (isNameOf(joined, terms) || !meanings.every(isSure))
					? [toldOf(terms.map(({ typed }) => typed).join(" "), joined)]
					: terms.map(({ typed }, index) => toldOf(typed, meanings[index] ?? null)),
		);
		const words = new Set(meanings.flatMap(({ weights }) => Array.from(weights.keys(), ({ folded }) => folded)));
		const isMinus = rank.size === 0 && excluded.size > this.#gone.size && this.#ranked(groups, this.#gone).rank.size > 0;
		return {
			query,
			understood,
			hits,
			sections,
			isPartial: isPartial && hits.length > 0,
			isMinus,
			words,
			ways: this.#waysOf(query),
			leftOut: this.#leftOutBy(query),
		};
	}

	/** What the words of phrases in Latin letters surely mean, or begin: "virat kohli" is no phrase of any story. */
	#waysOf({ phrases, excludedPhrases }: Query): Ways {
		const latin = [...phrases, ...excludedPhrases].flat().filter((word) => !isDevanagari(word));
		const meant = (wanted: string) => {
			const beginning = beginningOf(wanted);
			const word = beginning ?? wanted;
			const begun = beginning === null ? [] : this.#vocabulary.beginningWith(word);
			const entries = [...(this.#vocabulary.surely(word)?.own ?? []), ...begun];
			return [commonInHindi(word), ...entries.map(({ spelled }) => spelled)].filter((each) => each !== null);
		};
		return new Map(latin.map((word) => [word, new Set(meant(word).map(inPhrase))]));
	}

	#leftOutBy({ excluded, excludedPhrases }: Query): Found["leftOut"] {
		const known = excluded.map(({ folded, typed }) => [typed, this.#inHindi(this.#meantBy(folded, typed))] as const);
		const inPhrases = excludedPhrases.flat().map((word) => [word, this.#inHindi(this.#meantBy(word, word)).slice(0, 1)] as const);
		return new Map([...known, ...inPhrases].filter(([, words]) => words.length > 0));
	}

	/** As few words in Devanagari as mean all of these. */
	#inHindi(own: ReadonlySet<Entry>): string[] {
		const told = new Set<Entry>();
		return Array.from(own).flatMap((entry) => {
			if (told.has(entry) || !isDevanagari(entry.folded)) return [];
			for (const each of this.#meantBy(entry.folded, entry.spelled)) told.add(each);
			return [entry.spelled];
		});
	}

	/** What a word surely means; nothing that is merely near it, or may be another. */
	#meantBy(folded: string, typed: string): ReadonlySet<Entry> {
		const meaning = this.#vocabulary.meaningOf(folded, false, typed);
		return new Set(meaning?.how === "near" ? [] : meaning?.own);
	}

	/** A meaning by the word of it that the first story has, where that is no form of the likeliest: of mid day meal मील, and not ख़ाना. */
	#asShown(meaning: Meaning, story: number | undefined): Meaning {
		const isShown = (entry: Entry) => story !== undefined && this.#stands(entry, story);
		const entries = Array.from(meaning.weights).sort(([, a], [, b]) => b - a);
		const shown = entries.find(([entry]) => isShown(entry))?.[0];
		const as = foldWord(meaning.as);
		const isForm = shown && [shown.folded, ...otherStemsOf(shown.folded)].some((form) => form === as || otherStemsOf(as).includes(form));
		return shown && !isForm ? { ...meaning, as: shown.spelled } : meaning;
	}

	/** With what words of Devanagari sound like besides; itself where that is nothing. */
	#widened = (group: Group): Group => {
		const meanings = group.meanings.map((meaning, index) => {
			const folded = group.terms[index]?.folded ?? "";
			return meaning?.how === "spelled" && isDevanagari(folded) ? this.#vocabulary.widened(meaning, folded) : meaning;
		});
		return meanings.some((meaning, index) => meaning !== group.meanings[index]) ? { ...group, meanings } : group;
	};

	/** Adds the stories that have a word, or the name that it is short for in full. */
	#leaveOut(folded: string, typed: string, excluded: Set<number>): void {
		const own = this.#meantBy(folded, typed);
		const inFull = longNameOf(folded)?.map((word) => this.#storiesWith(this.#vocabulary.itself(foldWord(word))?.own ?? []));
		const [first = [], ...others] = inFull ?? [];
		for (const story of this.#storiesWith(own)) excluded.add(story);
		for (const story of first) if (others.every((stories) => stories.has(story))) excluded.add(story);
	}

	#storiesWith(entries: Iterable<Entry>): Set<number> {
		const stories = new Set<number>();
		for (const entry of entries) this.#eachStoryWith(entry, (story) => stories.add(story));
		return stories;
	}

	#ranked(groups: readonly Group[], excluded: ReadonlySet<number>) {
		const asked = groups.reduce((sum, { terms }) => sum + terms.length, 0);
		const rank = new Map<number, Rank>();
		let [most, mostWorth] = [0, 0];
		for (const group of groups)
			for (const [story, each] of this.#ranksOf(group)) {
				if (excluded.has(story)) continue;
				const sum = both(rank.get(story) ?? unranked, each);
				rank.set(story, sum);
				most = Math.max(most, sum.terms);
				mostWorth = Math.max(mostWorth, sum.worth);
			}
		return { groups, rank, most, worth: mostWorth, isPartial: most < asked };
	}

	/** How many of a group's words each story has, and what they count for. */
	#ranksOf({ terms, meanings, joined, others = [], short }: Group): Map<number, Rank> {
		const ranks = new Map<number, Rank>();
		let inAll = 0;
		for (const [index, meaning] of meanings.entries()) {
			if (!meaning) continue;
			const worth = short || isMeant(terms[index], meaning) ? 1 : nearWorth;
			const { rarity, scores } = this.#scoresOf(meaning);
			inAll += rarity;
			for (const [story, score] of scores) ranks.set(story, both(ranks.get(story) ?? unranked, { terms: 1, worth, rarity, score }));
		}
		const all = meanings.length;
		// Some words of a long name are not what a short one is for: who is no विश्व by itself.
		if (short) for (const [story, { terms }] of ranks) if (terms < all) ranks.delete(story);
		const addWhole = (story: number, score: number) =>
			ranks.set(story, { terms: all, worth: all, rarity: inAll, score: Math.max(ranks.get(story)?.score ?? 0, score) });
		for (const [story, score] of joined ? this.#scoresOf(joined).scores : []) addWhole(story, score);
		for (const words of others) {
			const scores = words.map((meaning) => this.#scoresOf(meaning).scores);
			for (const story of new Set(Array.from(this.#partsWith(words), storyOf)))
				addWhole(story, otherNameWorth * scores.reduce((sum, each) => sum + (each.get(story) ?? 0), 0));
		}
		return ranks;
	}

	/** Whether one part of a story has a word of each of these meanings. */
	#areTogether = (meanings: readonly Meaning[]): boolean => this.#partsWith(meanings).size > 0;

	/** The parts of stories that have a word of each of these meanings. */
	#partsWith(meanings: readonly Meaning[]): Set<number> {
		const [first = new Set<number>(), ...others] = meanings.map((meaning) => {
			const parts = new Set<number>();
			for (const entry of meaning.weights.keys())
				this.#eachStoryWith(entry, (story, place) => parts.add(story * places.length + places.indexOf(place)));
			return parts;
		});
		return new Set([...first].filter((part) => others.every((parts) => parts.has(part))));
	}

	#scoresOf({ weights: words }: Meaning) {
		const scores = new Map<number, number>();
		for (const [entry, weight] of words)
			this.#eachStoryWith(entry, (story, place) => {
				const score = weight * weights[place];
				if (score > (scores.get(story) ?? 0)) scores.set(story, score);
			});
		const rarity = Math.log(1 + this.#stories / (1 + scores.size));
		for (const [story, score] of scores) scores.set(story, score * rarity);
		return { rarity, scores };
	}

	/** Whether a story has a word: of its own shard's lists alone. */
	#stands({ listed }: Entry, story: number): boolean {
		const number = Math.floor(story / shardSize);
		let isThere = false;
		for (let at = listed; at !== null && !isThere; at = at.before)
			if (this.#shardOf.get(at.list)?.number === number)
				eachStory(at.list, at.index, (each) => {
					isThere ||= number * shardSize + each === story;
				});
		return isThere;
	}

	#eachStoryWith({ listed }: Entry, use: (story: number, place: Place) => void): void {
		for (let at = listed; at !== null; at = at.before) {
			const first = (this.#shardOf.get(at.list)?.number ?? 0) * shardSize;
			eachStory(at.list, at.index, (story, place) => use(first + story, place));
		}
	}
}

const both = (a: Rank, b: Rank): Rank => ({
	terms: a.terms + b.terms,
	worth: a.worth + b.worth,
	rarity: a.rarity + b.rarity,
	score: a.score + b.score,
});

/**
 * The stories that are an answer. Where none has all the words, one that has fewer than `enough`, those that are in doubt or only the usual ones is none;
 * but where none has so many, a few that have the rarest word are: of "google voice search" those of गूगल.
 */
function answersOf(
	rank: ReadonlyMap<number, Rank>,
	mostWorth: number,
	enough: number,
	isPartial: boolean,
): readonly (readonly [number, Rank])[] {
	const meant = [...rank].filter(([, { worth }]) => worth >= mostWorth);
	if (!isPartial) return meant;
	const several = meant.filter(([, { terms }]) => terms >= enough);
	const all = several.length > 0 ? several : meant;
	const rarest = all.reduce((most, [, { rarity }]) => Math.max(most, rarity), 0);
	const telling = all.filter(([, { rarity }]) => rarity >= rarest * leastRarity);
	return several.length > 0 || telling.length <= mostOfOne ? telling : [];
}

/** Whether a word is surely the one that was typed, or in Devanagari another spelling of it that is hardly another word (साईबर, साइबर; but एलॉन, ऐलान). */
function isMeant({ typed, folded }: Term = { typed: "", folded: "" }, meaning: Meaning): boolean {
	const isSpelling = meaning.how === "sound" && isDevanagari(folded) && soundOfHindi(folded).length >= oneWord.least;
	return isSpelling || understoodAs(typed, meaning).how !== "near";
}

/** What sounds like a word, and is no usual spelling of it, is said to be near; in Devanagari whatever is not spelled so (दीन, दिन). */
function understoodAs(typed: string, meaning: Meaning | null): Understood {
	if (!meaning) return { typed, as: null, how: null, cost: 0 };
	const { as, how, cost } = meaning;
	const folded = foldWord(typed).replaceAll(" ", "");
	if (how === "spelled" || how === "beginning") return { typed, as, how, cost };
	const isSame = !isDevanagari(folded) && ((how === "sound" && cost <= plainlyWithin(soundOfLatin(folded))) || isUsualSpelling(folded, as));
	return { typed, as, how: isSame ? "sound" : "near", cost };
}

/** One word that was taken for several: cut in two it is near, unless the two plainly sound so (vishwakap, and not airindia, हवा भारत). */
function inParts(short: Term, terms: readonly Term[]): Understood {
	const as = terms.map(({ typed }) => typed).join(" ");
	const isCut = terms.map(({ folded }) => folded).join("") === short.folded;
	const isPlain = terms.every(({ typed, folded }) => isDevanagari(folded) || isAbbreviation(folded) || isUsualSpelling(folded, typed));
	return { typed: short.typed, as, how: isCut && !isPlain ? "near" : "spelled", cost: 0 };
}

/** Whether English words that were typed are called so together (high court, हाईकोर्ट), and not each by its own name (ऊँचा). */
const isNameOf = (joined: Meaning, terms: readonly Term[]): boolean =>
	joined.how === "spelled" && !terms.some(({ folded }) => isDevanagari(folded));

const isKnown = (meaning: Meaning | null): boolean => meaning !== null && meaning.how !== "near";

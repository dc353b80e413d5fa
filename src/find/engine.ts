/** Finds stories: what was typed in, stories with their weight out. Holds what was loaded; fetches and draws nothing. */
import { longNameOf, readingLists } from "../text/exonyms.ts";
import { foldWord, isDevanagari, wordsOf } from "../text/fold.ts";
import { otherStemsOf } from "../text/stems.ts";
import type { Understood } from "./answer.ts";
import { step } from "./asked.ts";
import { commonInHindi, isCommonInQuery } from "./commonWords.ts";
import { withoutEverydayWords } from "./everydayWords.ts";
import { groupsOf } from "./groups.ts";
import { withoutHonorifics } from "./honorifics.ts";
import type { Entry } from "./knownWords.ts";
import { beginningOf, inPhrase, type Ways } from "./marks.ts";
import { type Group, isSure, type Meaning } from "./meaning.ts";
import { foldTyped, parseQuery, type Query } from "./query.ts";
import { answersOf, leastStep, mostOfOne, partsWith, type Rank, ranked } from "./ranking.ts";
import { type BodiesFile, type Shard, shardSize, type TitlesFile } from "./shard.ts";
import { Stories } from "./stories.ts";
import { understoodIn } from "./telling.ts";
import { Vocabulary } from "./vocabulary.ts";

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
	/** How many are shown at first: few where none surely has all of several words. */
	readonly atFirst: number;
	/** Of words that are known, but stand in no story together, those that none of these has; as they were typed. */
	readonly absent: readonly string[];
	/** There were stories, but all have a word that is to be left out. */
	readonly isMinus: boolean;
	/** The folded words that were looked for, for marking. */
	readonly words: ReadonlySet<string>;
	readonly ways: Ways;
	/** For what was left out, each word as it was typed: the words in Devanagari that leave out the same. */
	readonly leftOut: ReadonlyMap<string, readonly string[]>;
	/** The words after a minus, as they were typed, that leave out nothing, since no story has them. */
	readonly notLeftOut: readonly string[];
};

/** How much more a story of today counts than one of long ago, and after how many days that is halved. */
const fresh = { most: 0.35, halfLife: 14 };
/** More than all places of a query's words are worth. */
const oneHeadline = 10_000;

/** First how many words are in the headline, then where the others are, then which forms of them and how fresh: what is later here brings less than one word in a deck rather than below. */
function scoreOf({ headlines, level, score, commonest }: Rank, freshness: number): number {
	const within = ((score / level) * freshness) / (1 + fresh.most);
	return headlines * oneHeadline + level + within * commonest * leastStep;
}

/** Words that begin as typed, the most usual, of which it is looked up what they stand beside. */
const mostConsidered = 200;

export class Engine {
	readonly #stories = new Stories();
	readonly #vocabulary = new Vocabulary();

	get stories(): number {
		return this.#stories.count;
	}

	/** How many of them by their headlines alone. */
	get headlinesOnly(): number {
		return this.#stories.headlinesOnly;
	}

	/** Whether a story of a day of 1970 was loaded. */
	hasDay(day: number): boolean {
		return this.#stories.hasDay(day);
	}

	/** Whether a shard was loaded: its headlines, or all of it. */
	has(number: number, isWhole = false): boolean {
		return this.#stories.has(number, isWhole);
	}

	/** Takes in a shard; `bodies` may be left out for old ones and come later, with the same titles. `number` counts from 0, the oldest. */
	add(number: number, titles: TitlesFile, bodies?: BodiesFile): void {
		for (const list of this.#stories.add(number, titles, bodies)) this.#vocabulary.add(list);
	}

	/** From now on a story is not found. */
	leaveOut(story: number): void {
		this.#stories.leaveOut(story);
	}

	/** The shard that a story stands in, when it was loaded. */
	shardOf(story: number): Shard | undefined {
		return this.#stories.shardOf(story);
	}

	/** What queries would otherwise wait for: how the loaded words sound, and what the lists have. In parts of a few ms. */
	*preparing(): Generator<void> {
		yield* this.#vocabulary.listening();
		yield* readingLists();
	}

	/** The known word that comes nearest to an unknown one, as it is spelled. */
	nearest(word: string): string | null {
		return this.#vocabulary.nearestTo(foldTyped(word))?.spelled ?? null;
	}

	/** Words that begin as the last word of a text, as they are spelled, most usual first; of those that stand with its other words none but these, and none that is there already. */
	suggestions(text: string, most: number): string[] {
		const all = wordsOf(text);
		const last = all.at(-1);
		if (last?.end !== text.length) return [];
		const words = all.map(({ start, end }) => foldTyped(text.slice(start, end)));
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
		const { rank, most, isPartial } = ranked(this.#stories, groups, this.#stories.gone);
		if (isPartial || most === 0) return [];
		const typed = groups.flatMap(({ meanings }) => meanings);
		return entries
			.filter((entry) => !typed.some((meaning) => meaning?.own.has(entry)))
			.map((entry) => {
				let stories = 0;
				this.#stories.eachWith(entry, (story) => {
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
		const { gone, newestDay } = this.#stories;
		const excluded = new Set(gone);
		const notLeftOut = query.excluded.filter(({ folded, typed }) => {
			const stories = this.#havingOrInFull(folded, typed);
			for (const story of stories) excluded.add(story);
			return stories.size === 0;
		});
		for (const { folded, typed } of query.excludedAsOne) for (const story of this.#havingOrInFull(folded, typed)) excluded.add(story);
		const read = (as: Query, joinsAll = false) => groupsOf(as, this.#vocabulary, this.#areTogether, isTyping, joinsAll);
		let best = ranked(this.#stories, read(query), excluded);
		const whole = best.rank;
		const telling = best.isPartial ? withoutEverydayWords(query) : query;
		if (telling !== query) best = ranked(this.#stories, read(telling), excluded);
		// No story has these words: one may have two of them as one (rakt dan, रक्तदान), or a name without its जी.
		const plain = best.isPartial ? withoutHonorifics(telling) : telling;
		const others = [
			// What is one word with its neighbour counts as both, though another is unknown: narmada jal star bada, जलस्तर.
			{ groups: () => read(telling, true), mayBePartial: true },
			{ groups: () => read(plain), mayBePartial: false },
		];
		for (const other of others) {
			if (!best.isPartial) break;
			const groups = other.groups();
			// As many groups are the same.
			const again = groups.length === best.groups.length ? best : ranked(this.#stories, groups, excluded);
			if (!again.isPartial || (other.mayBePartial && again.worth > best.worth)) best = again;
		}
		// A जी does not tell which of those that have some comes first: of "dharmendra ji nidhan" no ज़ी.
		if (best.isPartial && plain !== telling) best = ranked(this.#stories, read(plain), excluded);
		// Nor are they here as they are spelled, though another story has one of them so: अजीत पवार, अजित पवार.
		const wider = best.isPartial ? best.groups.map(this.#widened) : best.groups;
		if (wider.some((group, index) => group !== best.groups[index])) {
			const again = ranked(this.#stories, wider, excluded);
			if (!again.isPartial) best = again;
		}
		const { groups, rank, isPartial } = best;
		const meanings = groups
			.flatMap((group) => [...group.meanings, group.joined ?? null, ...(group.others ?? []).flat()])
			.filter((meaning) => meaning !== null);
		const sections = new Map<string, number>();
		const hits: Hit[] = [];
		const answers = new Set<number>();
		const isKnownWell = !isPartial || query.phrases.length === 0;
		for (const [story, each] of isKnownWell ? answersOf(best) : []) {
			const shard = this.shardOf(story);
			const place = story % shardSize;
			const day = shard?.days[place] ?? 0;
			if (filter.after !== undefined && day < filter.after) continue;
			answers.add(story);
			const section = shard?.sectionOf[place] ?? "";
			sections.set(section, (sections.get(section) ?? 0) + 1);
			const freshness = 1 + fresh.most * 0.5 ** ((newestDay - day) / fresh.halfLife);
			// Of words that no story has together the rarer tells more.
			const score = isPartial ? each.rarity * Math.max(each.score, whole.get(story)?.score ?? 0) * freshness : scoreOf(each, freshness);
			if (filter.section === undefined || filter.section === section) hits.push({ story, day, score });
		}
		if (query.isCommon && !isTyping && answers.size === 0) return this.#inTexts(query, excluded, filter);
		hits.sort((a, b) => b.score - a.score || b.story - a.story);
		const words = new Set(meanings.flatMap(({ weights }) => Array.from(weights.keys(), ({ folded }) => folded)));
		const isMinus = rank.size === 0 && excluded.size > gone.size && ranked(this.#stories, groups, gone).rank.size > 0;
		return {
			query,
			understood: understoodIn(this.#stories, groups, answers, hits[0]?.story),
			hits,
			sections,
			isPartial: isPartial && hits.length > 0,
			absent: isPartial && hits.length > 0 ? this.#absentFrom(answers, groups) : [],
			atFirst: isPartial || (groups.length > 1 && best.worth < best.most) ? mostOfOne : step,
			isMinus,
			words,
			ways: this.#waysOf(query),
			leftOut: this.#leftOutBy(query),
			notLeftOut: notLeftOut.map(({ typed }) => typed),
		};
	}

	/** Words that stand in every story are not indexed: what may have them is every story, the newest first, and its text tells. */
	#inTexts(query: Query, excluded: ReadonlySet<number>, { section, after }: Filter): Found {
		const asked = { ...query, phrases: [...query.phrases, ...query.terms.map(({ typed }) => [inPhrase(typed)])] };
		const ways = this.#waysOf(asked);
		const sections = new Map<string, number>();
		const hits: Hit[] = [];
		for (const { story, day, section: own } of this.#stories.newestFirst()) {
			if (excluded.has(story) || (after !== undefined && day < after)) continue;
			sections.set(own, (sections.get(own) ?? 0) + 1);
			if (section === undefined || section === own) hits.push({ story, day, score: 0 });
		}
		return {
			query: asked,
			understood: query.terms.map(({ typed, folded }) => ({ typed, as: commonInHindi(folded) ?? typed, how: "spelled", cost: 0 })),
			...{ hits, sections, ways, isPartial: false, atFirst: step, absent: [], isMinus: false, leftOut: new Map(), notLeftOut: [] },
			words: new Set([
				...query.terms.map(({ folded }) => folded),
				...Array.from(ways.values(), (words) => [...words])
					.flat()
					.map(foldWord),
			]),
		};
	}

	#absentFrom(answers: ReadonlySet<number>, groups: readonly Group[]): string[] {
		const hasSome = (meaning: Meaning | null | undefined) =>
			Array.from(this.#stories.with(meaning?.weights.keys() ?? [])).some((story) => answers.has(story));
		return groups.flatMap(({ terms, meanings, joined }) =>
			joined ? [] : terms.filter((_term, index) => isSure(meanings[index] ?? null) && !hasSome(meanings[index])).map(({ typed }) => typed),
		);
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

	/** With what words of Devanagari sound like besides; itself where that is nothing. */
	#widened = (group: Group): Group => {
		const meanings = group.meanings.map((meaning, index) => {
			const folded = group.terms[index]?.folded ?? "";
			return meaning?.how === "spelled" && isDevanagari(folded) ? this.#vocabulary.widened(meaning, folded) : meaning;
		});
		return meanings.some((meaning, index) => meaning !== group.meanings[index]) ? { ...group, meanings } : group;
	};

	/** The stories that have a word, or the name that it is short for in full. */
	#havingOrInFull(folded: string, typed: string): Set<number> {
		const inFull = longNameOf(folded)?.map((word) => this.#stories.with(this.#vocabulary.itself(foldWord(word))?.own ?? []));
		const [first = new Set<number>(), ...others] = inFull ?? [];
		const named = [...first].filter((story) => others.every((stories) => stories.has(story)));
		return new Set([...this.#stories.with(this.#meantBy(folded, typed)), ...named]);
	}

	/** Whether one part of a story has a word of each of these meanings. */
	#areTogether = (meanings: readonly Meaning[]): boolean => partsWith(this.#stories, meanings).size > 0;
}

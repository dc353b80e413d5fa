/** Which stories are an answer to the words of a query, and what they count for in it. */
import { isDevanagari } from "../text/fold.ts";
import { soundOfHindi, soundOfLatin } from "../text/romanise.ts";
import { oneWord } from "./knownWords.ts";
import { type Group, isFound, type Meaning, weightOf } from "./meaning.ts";
import type { Term } from "./query.ts";
import type { Place } from "./shard.ts";
import type { Stories } from "./stories.ts";
import { understoodAs } from "./telling.ts";

/** What a word counts for by where it stands. */
const weights: Record<Place, number> = { headline: 3, deck: 1.5, opening: 1 };
/** The least that a word counts for more in one of them than in the next. */
export const leastStep = weights.deck - weights.opening;
const places = Object.keys(weights);
/** The story of a part, as {@link partsWith} counts them. */
const storyOf = (part: number): number => Math.floor(part / places.length);
/** What another name counts for beside the one that was typed. */
const otherNameWorth = 0.9;
/** What a word is worth that is only near what was typed, beside one that is surely meant. */
const nearWorth = 0.5;
/** And where it is far for so few sounds: alone beside words that nobody writes about it brings nothing (rahul gandhi, गोंडी; but krasznahorkai, क्रास्नाहोरकाई). */
const farWorth = 0.25;
/** Where no story has all the words, those whose words are this much less rare than another's are no answer: of "trump india tariff" ट्रंप is, and भारत is not. */
const leastRarity = 0.8;
/** Stories that are shown for one word of several that no story has, at most. */
export const mostOfOne = 3;

/**
 * How many of the words, what they are worth, how rare they are, and what they count for in ranking. `headlines`: of how many that is as much as a headline's;
 * `level`: what they would count for were all forms of a word and all its names alike; `commonest`: how rare the one is that is in most stories.
 */
export type Rank = {
	readonly terms: number;
	readonly worth: number;
	readonly rarity: number;
	readonly score: number;
	readonly headlines: number;
	readonly level: number;
	readonly commonest: number;
};
const unranked: Rank = { terms: 0, worth: 0, rarity: 0, score: 0, headlines: 0, level: 0, commonest: Number.POSITIVE_INFINITY };

const both = (a: Rank, b: Rank): Rank => ({
	terms: a.terms + b.terms,
	worth: a.worth + b.worth,
	rarity: a.rarity + b.rarity,
	score: a.score + b.score,
	headlines: a.headlines + b.headlines,
	level: a.level + b.level,
	commonest: Math.min(a.commonest, b.commonest),
});

/** What one word that counts for `score` brings to a rank. */
function rankOf(score: number, rarity: number): Pick<Rank, "rarity" | "score" | "headlines" | "level" | "commonest"> {
	const each = score / rarity;
	const place = Object.values(weights).find((weight) => each >= weight * weightOf.otherName) ?? each;
	return { rarity, score, headlines: place === weights.headline ? 1 : 0, level: place * rarity, commonest: rarity };
}

/** What stories have of the words of `groups`: `rank` by the story, `most` of the words that one has, and the highest `worth`. `isPartial`: none has all. */
export type Ranked = {
	readonly groups: readonly Group[];
	readonly rank: ReadonlyMap<number, Rank>;
	readonly most: number;
	readonly worth: number;
	readonly isPartial: boolean;
};

/** The stories that have any of the words of these groups, but for those that are excluded. */
export function ranked(stories: Stories, groups: readonly Group[], excluded: ReadonlySet<number>): Ranked {
	const asked = groups.reduce((sum, { terms }) => sum + terms.length, 0);
	const rank = new Map<number, Rank>();
	let [most, mostWorth] = [0, 0];
	for (const group of groups)
		for (const [story, each] of ranksOf(stories, group)) {
			if (excluded.has(story)) continue;
			const sum = both(rank.get(story) ?? unranked, each);
			rank.set(story, sum);
			most = Math.max(most, sum.terms);
			mostWorth = Math.max(mostWorth, sum.worth);
		}
	return { groups, rank, most, worth: mostWorth, isPartial: most < asked };
}

/** How many of a group's words each story has, and what they count for. */
function ranksOf(stories: Stories, { terms, meanings, joined, others = [], short }: Group): Map<number, Rank> {
	const ranks = new Map<number, Rank>();
	let inAll = 0;
	for (const [index, meaning] of meanings.entries()) {
		if (!meaning) continue;
		const worth = short || isMeant(terms[index], meaning) ? 1 : isFar(terms[index], meaning) ? farWorth : nearWorth;
		const { rarity, scores } = scoresOf(stories, meaning);
		inAll += rarity;
		for (const [story, score] of scores)
			ranks.set(story, both(ranks.get(story) ?? unranked, { terms: 1, worth, ...rankOf(score, rarity) }));
	}
	const all = meanings.length;
	// Some words of a long name are not what a short one is for: who is no विश्व by itself.
	if (short) for (const [story, { terms }] of ranks) if (terms < all) ranks.delete(story);
	const addWhole = (story: number, score: number, rarity: number) => {
		const own = ranks.get(story) ?? unranked;
		const whole = rankOf(score, rarity);
		const better = own.score > score ? own : { ...whole, headlines: whole.headlines * all };
		ranks.set(story, { ...better, terms: all, worth: all, rarity: inAll });
	};
	const one = joined && scoresOf(stories, joined);
	for (const [story, score] of one?.scores ?? []) addWhole(story, score, one?.rarity ?? 0);
	for (const words of others) {
		const each = words.map((meaning) => scoresOf(stories, meaning));
		const rarity = each.reduce((sum, { rarity }) => sum + rarity, 0);
		for (const story of new Set(Array.from(partsWith(stories, words), storyOf)))
			addWhole(story, otherNameWorth * each.reduce((sum, { scores }) => sum + (scores.get(story) ?? 0), 0), rarity);
	}
	return ranks;
}

/** The parts of stories that have a word of each of these meanings. */
export function partsWith(stories: Stories, meanings: readonly Meaning[]): Set<number> {
	const [first = new Set<number>(), ...others] = meanings.map((meaning) => {
		const parts = new Set<number>();
		for (const entry of meaning.weights.keys())
			stories.eachWith(entry, (story, place) => parts.add(story * places.length + places.indexOf(place)));
		return parts;
	});
	return new Set([...first].filter((part) => others.every((parts) => parts.has(part))));
}

/** What each story that has a word of this meaning counts for, and how rare those are. */
function scoresOf(stories: Stories, { weights: words }: Meaning) {
	const scores = new Map<number, number>();
	for (const [entry, weight] of words)
		stories.eachWith(entry, (story, place) => {
			const score = weight * weights[place];
			if (score > (scores.get(story) ?? 0)) scores.set(story, score);
		});
	const rarity = Math.log(1 + stories.count / (1 + scores.size));
	for (const [story, score] of scores) scores.set(story, score * rarity);
	return { rarity, scores };
}

const unknown: Term = { typed: "", folded: "" };
/** Consonants, those alike apart: what was typed without its vowels (bhrat, nitsh) has all of them. A nasal before another, h and y are often left out. */
const consonantsOf = (sound: string): string => sound.replace(/[aAiIuUeo@^hy]|[nm~](?![aAiIuUeo@^hy])/g, "");
/** Whether a word is farther from what was typed than a likeness of its length is by chance: the more sounds agree, the less it is one. */
function isFar({ folded }: Term = unknown, { as, cost }: Meaning): boolean {
	const sound = isDevanagari(folded) ? soundOfHindi(folded) : soundOfLatin(folded);
	const consonants = consonantsOf(sound);
	return cost > sound.length ** 2 && (consonants.length < 2 || consonants !== consonantsOf(soundOfHindi(as)));
}

/** Whether a word is surely the one that was typed, or in Devanagari another spelling of it that is hardly another word (साईबर, साइबर; but एलॉन, ऐलान). */
function isMeant({ typed, folded }: Term = unknown, meaning: Meaning): boolean {
	const isSpelling = meaning.how === "sound" && isDevanagari(folded) && soundOfHindi(folded).length >= oneWord.least;
	return isSpelling || understoodAs(typed, meaning).how !== "near";
}

/**
 * The stories that are an answer. Where none has all the words, one that has fewer than half of those that are known, those that are in doubt or only the usual ones is none;
 * but where none has so many, a few that have the rarest word are: of "google voice search" those of गूगल.
 */
export function answersOf({ groups, rank, worth: mostWorth, isPartial }: Ranked): readonly (readonly [number, Rank])[] {
	const meant = [...rank].filter(([, { worth }]) => worth >= mostWorth);
	if (!isPartial) return meant;
	if (mostWorth < nearWorth) return [];
	// What nobody writes about is said to be unknown, and not asked for. Several that are one name (lok sabha, mp) count as one.
	const enough = groups.reduce((sum, { meanings, joined, short }) => sum + (joined || short ? 1 : meanings.filter(isFound).length), 0) / 2;
	const several = meant.filter(([, { terms }]) => terms >= enough);
	const all = several.length > 0 ? several : meant;
	const rarest = all.reduce((most, [, { rarity }]) => Math.max(most, rarity), 0);
	const telling = all.filter(([, { rarity }]) => rarity >= rarest * leastRarity);
	return several.length > 0 || telling.length <= mostOfOne ? telling : [];
}

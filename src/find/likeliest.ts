/** What a word means that was heard: of the known words that sound like it those that may be meant, and what counts with them. */
import { misread } from "../text/english.ts";
import { isDevanagari } from "../text/fold.ts";
import { soundOfHindi } from "../text/romanise.ts";
import { english } from "./hearing.ts";
import { type Entry, type Heard, inOrder, type KnownWords } from "./knownWords.ts";
import { type Meaning, type Weights, weightOf } from "./meaning.ts";
import { addForms, addNamesakes, addNationals, addOtherNames, addSpellings } from "./relatives.ts";

/** What is no farther than this is heard exactly, but for dots and the length of an i or u. */
const exactly = 3;
/** What is nearer than this was hardly mistaken for another. */
export const surely = 20;
/** A word that is this near is meant as well, whatever else there is: ट्रैक beside ट्रक, लाइब्रेरी beside पुस्तकालय. */
export const plainly = 25;
/** How much worse than the nearest another word may be that is only near. */
const doubtful = 20;
/** How much worse than the best another word may be and still be a relative. */
const wide = 40;
/** Relatives of a word that was heard, at most. */
const mostRelatives = 3;

const vowels = /[aAiIuUeo@^]+/g;
/** Whether who types what is exactly one word may mean another: with as many vowels (दल, दाल), or with the same consonants (गर्मी, गरमी); वनडे has neither beside वंदे. */
function mayBeSaid(exact: string, other: string): boolean {
	const [a, b] = [soundOfHindi(exact), soundOfHindi(other)];
	return a.match(vowels)?.length === b.match(vowels)?.length || a.replace(vowels, "") === b.replace(vowels, "");
}

/** What was heard without what is nearer than a usual spelling, but sounds only roughly so: jamtara is जामताड़ा, and not जंतर. */
export function usualRather(heard: readonly Heard[], plainly: number, isUsual: (entry: Entry) => boolean): readonly Heard[] {
	const least = Math.min(...heard.map(([, cost]) => cost));
	if (least <= plainly) return heard;
	const usual = Math.min(...heard.flatMap(([entry, cost]) => (isUsual(entry) ? cost : [])));
	return usual < Number.POSITIVE_INFINITY ? heard.filter(([, cost]) => cost >= usual) : heard;
}

/**
 * The best of what was heard, and what is hardly worse, by no more than `slack`; each with its other forms. Null where the best is not within `within`, and not `isUsual` as it is spelled.
 * `asTyped`: in what words may be as they were typed; where the best is so in one, another word must be, too.
 */
export function likeliest(
	words: KnownWords,
	heard: readonly Heard[],
	how: "sound" | "near",
	within: number,
	slack: number,
	isUsual: (entry: Entry) => boolean = () => false,
	asTyped: readonly ((entry: Entry) => boolean)[] = [],
): Meaning | null {
	const all = heard.toSorted(([a, costA], [b, costB]) => costA - costB || b.lists - a.lists || inOrder(a, b));
	const [best] = all;
	if (!best || (best[1] > within + (best[2] ? english - misread : 0) && !isUsual(best[0]))) return null;
	const sorted = best[1] <= exactly ? all.filter(([{ spelled }]) => mayBeSaid(best[0].spelled, spelled)) : all;
	const weights: Weights = new Map();
	const asBest = asTyped.filter((isSo) => isSo(best[0]));
	const isMeant = ([entry, cost]: Heard) => cost <= best[1] + slack && asBest.every((isSo) => isSo(entry));
	for (const [entry, cost] of sorted.filter(isMeant))
		addForms(words, weights, entry.folded, weightOf[how] * (1 - (cost - best[1]) / 50), entry);
	const own = new Set(weights.keys());
	const reach = how === "near" ? best[1] + doubtful : best[1] < surely ? plainly : best[1] + wide;
	const others = sorted.filter((each) => !isMeant(each) && each[1] <= reach);
	for (const [entry] of others.slice(0, mostRelatives))
		if (!weights.has(entry)) addForms(words, weights, entry.folded, weightOf.relative, entry);
	if (isDevanagari(best[0].folded)) {
		addSpellings(words, weights, best[0].spelled);
		addNamesakes(words, weights, best[0].folded);
		addNationals(words, weights, best[0].folded);
	}
	addOtherNames(words, weights, best[0].folded);
	return { how, as: best[0].spelled, weights, cost: best[1], own };
}

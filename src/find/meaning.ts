/** What a typed word means here: the known words it was found as, what each of them counts for, and which words mean something together. */
import type { Entry } from "./knownWords.ts";
import type { Term } from "./query.ts";

/** In what way a typed word was found. Everything but "near" is what the reader meant. */
export type How = "spelled" | "sound" | "beginning" | "near";

/** `weights` has what every word found counts for, up to 1; `as` is how the best of them is spelled. */
export type Meaning = {
	readonly how: How;
	readonly as: string;
	readonly weights: ReadonlyMap<Entry, number>;
	/** How far the best of them is from what was typed, in hundredths of a wrong letter; 0 for what was not heard. */
	readonly cost: number;
	/** Those that are no other word: not what it is called otherwise, no relatives, and none with another o. */
	readonly own: ReadonlySet<Entry>;
};

/**
 * A word of the query with what it means here, or two that are also one word (विश्व विद्यालय, विश्वविद्यालय): then a story has that word,
 * `joined`, or both; or all words of one of its `others`, the names that it has besides (सर्वोच्च न्यायालय). `short` is what was typed for several
 * words: for those of a long name, or as one word. `typed` is what was typed for `joined`, where that is more than its terms (एक सौ एक).
 */
export type Group = {
	readonly terms: readonly Term[];
	readonly meanings: readonly (Meaning | null)[];
	readonly joined?: Meaning;
	readonly others?: readonly (readonly Meaning[])[];
	readonly short?: Term;
	readonly typed?: string;
};

/** What another spelling of a word counts for beside the word itself. A relative in a headline counts less than the word itself in an opening. */
export const weightOf = { inflected: 0.9, sound: 0.95, otherName: 0.8, otherO: 0.5, relative: 0.2, beginning: 0.6, near: 0.5 };

/** Whether a whole word was meant: it is here as it is spelled or as it sounds. */
export const isSure = (meaning: Meaning | null): boolean => meaning?.how === "spelled" || meaning?.how === "sound";

/** Everything but what is merely near. */
export const isFound = (meaning: Meaning | null): boolean => meaning !== null && meaning.how !== "near";

export type Weights = Map<Entry, number>;
/** Adds a word, or makes it count for more. */
export const put = (weights: Weights, entry: Entry, weight: number) => weights.set(entry, Math.max(weights.get(entry) ?? 0, weight));

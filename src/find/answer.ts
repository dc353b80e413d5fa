/** What the search answers: what its thread says to the page. */
import type { Mark } from "./marks.ts";
import type { Meaning } from "./meaning.ts";
import type { FindableStory } from "./shard.ts";

export type Result = Pick<FindableStory, "id" | "headline" | "articleSection" | "inLanguage" | "datePublished"> & {
	readonly marks: readonly Mark[];
	readonly snippet: string;
	readonly snippetMarks: readonly Mark[];
};

/** A word of the query and what it was taken for: `as` null when nothing is known that comes near. `cost` is how far that is, in hundredths of a wrong letter. */
export type Understood = {
	readonly typed: string;
	readonly as: string | null;
	readonly how: Meaning["how"] | null;
	readonly cost: number;
};

export type Answer = {
	readonly kind: "answer";
	/** The question's. */
	readonly number: number;
	/** As much of the question's as was read. */
	readonly text: string;
	readonly isTyping: boolean;
	readonly understood: readonly Understood[];
	readonly isPartial: boolean;
	/** Of words that are known, those that none of these stories has. */
	readonly absent: readonly string[];
	/** How many results are shown at first, at most: few where no story surely has all the words. */
	readonly atFirst: number;
	readonly results: readonly Result[];
	readonly total: number;
	/** How many were found of which nothing can be shown now, where that is all of them. */
	readonly unshown: number;
	readonly sections: readonly (readonly [id: string, stories: number])[];
	/** How many of them are of the last 7 and 31 days. */
	readonly week: number;
	readonly month: number;
	/** Whole words that begin as the last one. */
	readonly suggestions: readonly string[];
	/** The query with each unknown word in its nearest known spelling; null where there is none, or nothing to mend. */
	readonly nearest: string | null;
	/** Everything that was found has a word, or a phrase, that was to be left out. */
	readonly isMinus: boolean;
	/** No story has the words side by side as they stand in quotes, but there are some that have them. */
	readonly isQuoted: boolean;
	/** The query in Devanagari; null where it is so already. */
	readonly inHindi: string | null;
	/** It has no word but such as stand in every story. */
	readonly isCommon: boolean;
	/** How many of the stories that were searched by their headlines alone. */
	readonly headlinesOnly: number;
	/** How many stories were searched, of how many; `missing` when some could not be fetched. */
	readonly searched: number;
	readonly stories: number;
	readonly isMissing: boolean;
	/** There may be more than `total`: not all were read for the words that are to stand together. */
	readonly isAtLeast: boolean;
};

export type Said =
	| Answer
	/** A thread that was started ahead runs, and has asked for its files. */
	| { readonly kind: "begun"; readonly number: 0 }
	| { readonly kind: "progress"; readonly number: number; readonly done: number; readonly all: number }
	| { readonly kind: "failure"; readonly number: number };

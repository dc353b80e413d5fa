/** What a copy check reads and what it finds. Knows strings and places in them, not stories. */

export type CheckId = "C1" | "C2" | "C3" | "C4" | "C5" | "C6" | "C7" | "C8" | "C9" | "C10" | "C11" | "C12" | "C13" | "C14" | "C15" | "C16";

/** What exactly is wrong: the key under which `words.ts` says it. */
export type ProofProblem =
	| "colon-for-visarga"
	| "visarga-for-colon"
	| "visarga-stray"
	| "bar-for-danda"
	| "letter-for-danda"
	| "bar-stray"
	| "two-dandas"
	| "two-stops"
	| "double-danda"
	| "mixed-ends"
	| "style-ends"
	| "space-before"
	| "space-after"
	| "space-inside"
	| "space-lacking"
	| "spaces"
	| "edge-space"
	| "odd-space"
	| "bracket"
	| "nukta-code"
	| "lookalike"
	| "orphan-mark"
	| "mark-order"
	| "mark-twice"
	| "mark-clash"
	| "joiner"
	| "digits-in-number"
	| "mixed-digits"
	| "style-digits"
	| "grouping"
	| "letter-in-number"
	| "misspelled"
	| "two-spellings"
	| "house-spelling"
	| "house-name"
	| "style-nasal"
	| "style-nukta"
	| "straight-quotes"
	| "turned-quotes"
	| "doubled-singles"
	| "style-quotes"
	| "unclosed-quote"
	| "krutidev"
	| "chanakya"
	| "shusha"
	| "other-font"
	| "foreign-letter"
	| "other-script"
	| "full-width"
	| "hidden"
	| "markup"
	| "mojibake"
	| "mojibake-broken"
	| "lost-character"
	| "private-use"
	| "nested-credit"
	| "two-credits"
	| "empty-credit"
	| "long-credit";

/** One text of a story. `lang` where it is not Hindi; `isCredit` where the whole text is a picture's credit. */
export type Field = {
	readonly text: string;
	readonly lang?: string;
	readonly isCredit?: boolean;
	readonly path?: readonly (string | number)[];
};

/** A place in one field of a story: UTF-16 offsets, the end not included. */
export type Place = { readonly field: number; readonly start: number; readonly end: number };

export type Change = Place & { readonly replacement: string };

/** One answer to a finding. `to` is how the place, or the word around it, reads afterwards, "" where it is taken out; all changes belong together. */
export type Fix = { readonly to: string; readonly changes: readonly Change[] };

/**
 * One thing found. Its own place is where it is shown (a whole word where that helps), `others` are further places of the same thing in the story;
 * `found` is the exact text of its place. An error must be mended before publication, advice may be left.
 * With `isSafe` the one fix changes no meaning and may be made together with others; nothing is ever changed without being asked for.
 */
export type Finding = Place & {
	readonly check: CheckId;
	readonly problem: ProofProblem;
	readonly severity: "error" | "advice";
	readonly found: string;
	readonly others: readonly Place[];
	readonly fixes: readonly Fix[];
	readonly isSafe: boolean;
	/** How often each of the forms stands in the story, where that is what is wrong. */
	readonly counts?: readonly { readonly form: string; readonly count: number }[];
};

/** What a reader asks for, read from what was typed: words, phrases in quotes, and words to leave out. */
import { foldWord, wordsOf } from "../text/fold.ts";
import { longestText } from "./asked.ts";
import { isCommonInQuery } from "./commonWords.ts";

/** `typed` as it stands in the query, `folded` as it is compared. */
export type Term = {
	readonly typed: string;
	readonly folded: string;
	/** Digits of a name (5जी, S-400), which are written no other way. */
	readonly isInName?: boolean;
};

export type Query = {
	readonly terms: readonly Term[];
	readonly excluded: readonly Term[];
	/** The folded words of phrases to leave out. */
	readonly excludedPhrases: readonly (readonly string[])[];
	/** The folded words of each phrase; they are among the terms too. */
	readonly phrases: readonly (readonly string[])[];
	/** It has no word but such as stand in every story. */
	readonly isCommon: boolean;
	/** The last word has no space after it: it may be the beginning of one. */
	readonly isOpen: boolean;
};

const possessive = /(?<=[a-z])['’]s(?![a-z])/gi;
/** An abbreviation with its letters apart: भा ज पा, b j p; in Latin letters two are enough. */
const spaced = /(?<![^\s"“])(?:\p{L}\p{M}?\.?\s+\p{L}\p{M}?\.?(?:\s+\p{L}\p{M}?\.?)+|[a-z]\.? [a-z]\.?)(?![^\s"”])/giu;

/** Nobody types more; what comes after is not read. */
const mostTerms = 12;

const quoted = /(^|\s)([-–−]?)(?:"([^"]*)"|[“”„]([^“”„]*)[“”„])/g;

export function parseQuery(text: string): Query {
	const source = text
		.slice(0, longestText)
		.replace(possessive, "")
		.replace(spaced, (letters) => letters.replace(/[\s.]/g, ""));
	const phrases: string[][] = [];
	const excludedPhrases: string[][] = [];
	const rest = source.replace(quoted, (_all, _space: string, minus: string, straight?: string, curly?: string) => {
		const text = straight ?? curly ?? "";
		const words = termsOf(text).map(({ folded }) => folded);
		if (minus !== "") {
			if (words.length > 1) excludedPhrases.push(words);
			return words.length > 1 ? " " : ` -${text} `;
		}
		if (words.length > 1) phrases.push(words);
		return ` ${text} `;
	});
	const excluded: Term[] = [];
	const wanted = rest.replace(/(^|\s)[-–−]([^\s-]+)/g, (_all, space: string, word: string) => {
		excluded.push(...termsOf(word));
		return space;
	});
	const all = termsOf(wanted);
	const telling = all.filter(({ folded }) => !isCommonInQuery(folded));
	const terms = new Map((telling.length > 0 ? telling : all).map((term) => [term.folded, term]));
	return {
		terms: [...terms.values()].slice(0, mostTerms),
		excluded: excluded.slice(0, mostTerms),
		excludedPhrases,
		phrases,
		isCommon: all.length > 0 && telling.length === 0,
		isOpen: !/[\s”"]$/.test(source),
	};
}

function termsOf(text: string): Term[] {
	return wordsOf(text).flatMap(({ start, end }) => {
		const typed = text.slice(start, end);
		const folded = foldWord(typed);
		if (folded === "" || /^\p{M}*$/u.test(folded)) return [];
		const isInName = /^\d+$/.test(folded) && (/[\p{L}\p{M}]-?$/u.test(text.slice(0, start)) || /^-?\p{L}/u.test(text.slice(end)));
		return [{ typed, folded, ...(isInName && { isInName }) }];
	});
}

/** What a reader asks for, read from what was typed: words, phrases in quotes, and words to leave out. */
import { foldWord, letterNames, wordsOf } from "../text/fold.ts";
import { dashes, mayGoOn, minus, quoted, readable } from "./asked.ts";
import { isCommonInQuery, mayBeOne } from "./commonWords.ts";
import { begun, inPhrase } from "./marks.ts";

/** `typed` as it stands in the query, `folded` as it is compared. */
export type Term = {
	readonly typed: string;
	readonly folded: string;
	/** Digits of a name (5जी, S-400), which are written no other way. */
	readonly isInName?: boolean;
	/** What it is as one word with a common one beside it, folded: एक्सप्रेस वे, को-ऑपरेटिव. */
	readonly asOne?: readonly string[];
	/** More than a space or a hyphen is between it and the word before it. */
	readonly isApart?: boolean;
};

export type Query = {
	/** Each once, and without such as stand in every story. */
	readonly terms: readonly Term[];
	/** All that are asked for, as they stand in the query. */
	readonly words: readonly Term[];
	readonly excluded: readonly Term[];
	/** What words to leave out that have hyphens may be as one: ई-मेल, ईमेल. */
	readonly excludedAsOne: readonly Term[];
	/** The words of phrases to leave out, as {@link inPhrase} has them. */
	readonly excludedPhrases: readonly (readonly string[])[];
	/** The words of each phrase, as {@link inPhrase} has them; they are among the terms too. */
	readonly phrases: readonly (readonly string[])[];
	/** It has no word but such as stand in every story. */
	readonly isCommon: boolean;
	/** The last word has no space after it: it may be the beginning of one. */
	readonly isOpen: boolean;
};

export const possessive = /(?<=[a-z])['’]s(?![a-z])/gi;
/** In a name: N'Djamena, D'Souza. */
const inside = /(?<=[a-z])['’](?=[a-z])/gi;
/** What stands for a word in an abbreviation: the name of an English letter, or a word's first letter. न and व are words. */
const piece = `(?:${letterNames}|[क-धप-लशसह]|भा|पा|मा|रा|लो|झा|मु|मो|ते|दे|कां)\\.?`;
/** Names of English letters alone. */
const longNames = `(?:${letterNames})`;
/** An abbreviation with its letters apart: भा ज पा, सी बी आई, b j p; in Latin letters two are enough. के is a K where nothing stands before it, and at the end of all that was typed behind a letter that no word is: डी एम के. */
const spaced = new RegExp(
	`(?<![^\\s"“])(?:${piece}(?:\\s+${piece})+\\s+(?!के)${piece}|(?<=^\\s*)के\\.?\\s+${piece}|(?<=^\\s*)(?:${longNames}\\.?\\s+)+के\\.?(?=\\s*$)|[a-z]\\.? [a-z]\\.?)(?![^\\s"”])`,
	"giu",
);

/** Nobody types more; what comes after is not read. */
const mostTerms = 12;

/** An address of the web: its path says more than its host. */
const address = /(?:https?:\/\/(?:www\.)?|www\.)([\p{L}\p{N}-]+)[^\s/]*(\/\S*)?/giu;
const withoutAddresses = (text: string): string =>
	text.replace(address, (_all, host: string, path = "") => path.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim() || host);

const beside = new RegExp(`^[\\s${dashes}]*$`);
/** Where something was taken out: what stands before it is no neighbour of what stands behind it. */
const gap = " , ";

/** A typed word, folded. A key that was held (modiiiiii, दिल्लीीी) writes a letter twice at most and a vowel sign once. */
export const foldTyped = (word: string): string =>
	foldWord(
		word
			.normalize("NFC")
			.replace(/(\p{M})\1+/gu, "$1")
			.replace(/(\p{L})\1{3,}/gu, "$1$1"),
	);

export function parseQuery(text: string): Query {
	const source = withoutAddresses(readable(text))
		.replace(possessive, "")
		.replace(inside, "")
		.replace(spaced, (letters) => letters.replace(/[\s.]/g, ""));
	const phrases: string[][] = [];
	const excludedPhrases: string[][] = [];
	const excluded: Term[] = [];
	const excludedAsOne: Term[] = [];
	const leaveOut = (words: readonly Term[]) => {
		const [word] = words;
		// What is not indexed is looked for in the texts.
		if (words.length > 1 || (word && isCommonInQuery([word.folded], 0))) excludedPhrases.push(words.map(({ typed }) => inPhrase(typed)));
		else excluded.push(...words);
	};
	const rest = source.replace(quoted, (all: string, sign: string | undefined, ...inQuotes: (string | undefined)[]) => {
		const text = inQuotes.slice(0, 3).find((each) => each !== undefined) ?? "";
		const terms = termsOf(text);
		if (sign !== undefined) {
			leaveOut(terms);
			return gap;
		}
		const words = terms.map(({ typed }) => inPhrase(typed));
		if (words.length > 1) phrases.push(mayGoOn(all) ? [...words.slice(0, -1), begun(words.at(-1) ?? "")] : words);
		return ` ${text} `;
	});
	const wanted = rest.replace(minus, (_all, word: string) => {
		const terms = termsOf(word);
		const starts = terms.flatMap(({ isApart }, index) => (index === 0 || isApart ? index : []));
		for (const [index, start] of starts.entries()) {
			const words = terms.slice(start, starts[index + 1]);
			leaveOut(words);
			if (words.length > 1) excludedAsOne.push(joinedOf(words));
		}
		return gap;
	});
	const all = termsOf(wanted);
	const folded = all.map(({ folded }) => folded);
	const telling = all.filter((_term, index) => !isCommonInQuery(folded, index));
	const terms = new Map((telling.length > 0 ? telling : all).map((term) => [term.folded, term]));
	return {
		terms: [...terms.values()].slice(0, mostTerms),
		words: all,
		excluded: excluded.slice(0, mostTerms),
		excludedAsOne,
		excludedPhrases,
		phrases,
		isCommon: all.length > 0 && telling.length === 0,
		isOpen: mayGoOn(source),
	};
}

const joinedOf = (words: readonly Term[]): Term => ({
	typed: words.map(({ typed }) => typed).join(""),
	folded: words.map(({ folded }) => folded).join(""),
});

function termsOf(text: string): Term[] {
	const places = wordsOf(text);
	const words = places.map(({ start, end }) => foldTyped(text.slice(start, end)));
	const asOneAt = (second: number) =>
		mayBeOne(words, second, text.slice(places[second - 1]?.end, places[second]?.start)) ? [`${words[second - 1]}${words[second]}`] : [];
	return places.flatMap(({ start, end }, index) => {
		const folded = words[index] ?? "";
		if (folded === "" || /^\p{M}*$/u.test(folded)) return [];
		const isInName = /^\d+$/.test(folded) && (/[\p{L}\p{M}]-?$/u.test(text.slice(0, start)) || /^-?\p{L}/u.test(text.slice(end)));
		const asOne = [...asOneAt(index), ...asOneAt(index + 1)];
		const isApart = index > 0 && !beside.test(text.slice(places[index - 1]?.end, start));
		return [
			{
				...{ typed: text.slice(start, end), folded },
				...(isInName && { isInName }),
				...(asOne.length > 0 && { asOne }),
				...(isApart && { isApart }),
			},
		];
	});
}

/** Letters that are a name only with a number beside them: 5g, टी20. */
const letters = new RegExp(`^(?:[a-z]{1,2}|(?:${letterNames}){1,2})$`);

/** Whether two words, one after the other, are one name of letters and a number: without its number it is none. */
export const isNumbered = (term: Term | undefined, next: Term | undefined): boolean =>
	(next?.isInName === true && letters.test(term?.folded ?? "")) || (term?.isInName === true && letters.test(next?.folded ?? ""));

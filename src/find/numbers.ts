/** The numbers of a query: several words that are one (दो सौ दो), and one in its other forms. */
import { hindiNamesOf, isAbbreviation } from "../text/exonyms.ts";
import { foldWord, isDevanagari } from "../text/fold.ts";
import { isUsualSpelling } from "../text/latinSpelling.ts";
import { inDigits, isUnit, longestNumber, numberWords, waysToSay, withUnit } from "../text/numberForms.ts";
import { soundOfHindi, soundOfLatin } from "../text/romanise.ts";
import { startOf } from "../text/soundKey.ts";
import { commonInHindi, isCommonInQuery } from "./commonWords.ts";
import type { Group, Meaning } from "./meaning.ts";
import type { Term } from "./query.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Letters of the longest word of a number. */
const longestOfNumber = 11;

/** A number, which stories have in digits, in words, or with a word for thousands, lakhs or crores, however it was typed: 27000, 27 हज़ार; 110, एक सौ दस. Null where it has no other form. */
export function inOtherForms(vocabulary: Vocabulary, term: Term): Group | null {
	if (term.isInName) return null;
	const others = [withUnit(term.folded) ?? [], ...waysToSay(term.folded)].flatMap((form) => {
		const words = form.filter((word) => !isCommonInQuery([word], 0));
		const known = words.map((word) => vocabulary.itself(word)).filter((meaning) => meaning !== null);
		// What every story may have is no number by itself: एक हज़ार.
		if (known.length < words.length || words.length < Math.min(form.length, 2)) return [];
		// Together they count as one word: those that have the number as it was typed come first.
		return [
			known.map((meaning) => ({ ...meaning, weights: new Map(Array.from(meaning.weights, ([entry]) => [entry, 1 / known.length])) })),
		];
	});
	const forms = others.filter((form) => form.length > 0);
	if (forms.length === 0) return null;
	// What stories have in another form alone is not said to be unknown.
	const itself: Meaning = vocabulary.surely(term.folded, term.typed) ?? {
		how: "spelled",
		as: term.typed,
		weights: new Map(),
		cost: 0,
		own: new Set(),
	};
	return { terms: [term], meanings: [itself], others: forms };
}

/** The numbers that are said in several words of a query, one after another as they were typed (`words`), each with those of its `terms` that no other has. */
export function saidAsOne(vocabulary: Vocabulary, words: readonly Term[], terms: readonly Term[]): readonly Group[] {
	const numbers: Group[] = [];
	const left = new Map(terms.map((term) => [term.folded, term]));
	// The last word has none after it.
	for (let at = 0; at < words.length - 1; at += 1) {
		const row = rowOfNumber(vocabulary, words.slice(at, at + longestNumber));
		for (let length = row.length; length > 1; length -= 1) {
			const digits = inDigits(row.slice(0, length));
			// Whatever stands before a unit is counted by it: सौ-दो सौ is no 102.
			if (digits === null || isUnit(row[length] ?? "")) continue;
			const number = asGroup(vocabulary, words.slice(at, at + length), row, digits, left);
			if (!number) continue;
			numbers.push(number);
			for (const { folded } of number.terms) left.delete(folded);
			at += length - 1;
			break;
		}
	}
	return numbers;
}

/** The Hindi words for those of a number that `words` begin with, folded; digits as they are. */
function rowOfNumber(vocabulary: Vocabulary, words: readonly Term[]): readonly string[] {
	const row: string[] = [];
	for (const { folded, isInName, isApart } of words) {
		// A short name counts what stands before it: 5 lac, and no LAC.
		const isOther = isInName || (row.length > 0 ? isApart : isAbbreviation(folded));
		const word = isOther ? null : ofNumber(vocabulary, folded);
		if (word === null) break;
		row.push(word);
	}
	return row;
}

/** A number by its words, or in the digits that a story has it in; null where it is no other than they are. */
function asGroup(
	vocabulary: Vocabulary,
	words: readonly Term[],
	row: readonly string[],
	digits: string,
	left: ReadonlyMap<string, Term>,
): Group | null {
	const hindi = new Map(words.map(({ folded }, index) => [folded, row[index] ?? ""]));
	const terms = Array.from(hindi.keys(), (folded) => left.get(folded)).filter((term) => term !== undefined);
	if (terms.length === 0) return null;
	const joined = vocabulary.itself(digits);
	const heard = terms.map(({ folded, typed }) => vocabulary.surely(folded, typed));
	// Of a number typed in Latin letters: paanch lakh, 5 लाख.
	const meanings = heard.map((meaning, index) => meaning ?? vocabulary.spelledAs(hindi.get(terms[index]?.folded ?? "") ?? ""));
	const typed = words.map(({ typed }) => typed).join(" ");
	if (joined) return { terms, meanings, joined, typed };
	return meanings.some((meaning, index) => meaning !== heard[index]) ? { terms, meanings } : null;
}

const ofNumbers = new Set(numberWords.map(foldWord));
/** A word of a number, folded, in whatever script; null for others. */
function ofNumber(vocabulary: Vocabulary, folded: string): string | null {
	if (/^\d/.test(folded)) return folded;
	const isCommon = isCommonInQuery([folded], 0);
	const hindi = isCommon ? (commonInHindi(folded) ?? folded) : folded;
	if (isDevanagari(hindi)) return ofNumbers.has(hindi) ? hindi : null;
	if (isCommon || folded.length > longestOfNumber) return null;
	return vocabulary.remembered(`number ${folded}`, () => {
		const named = hindiNamesOf(folded).find((name) => ofNumbers.has(foldWord(name)));
		const start = startOf(soundOfLatin(folded));
		const word = named ?? numberWords.find((each) => startOf(soundOfHindi(each)) === start && isUsualSpelling(folded, each));
		return word === undefined ? null : foldWord(word);
	});
}

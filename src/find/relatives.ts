/** What else a word is that counts with it: its other forms and spellings, what it is called otherwise, and who and what is of a place. */
import { nationalsOf, otherNamesOf } from "../text/exonyms.ts";
import { feminineOf } from "../text/feminine.ts";
import { foldWord } from "../text/fold.ts";
import { namesakesOf } from "../text/namesakes.ts";
import { otherForms } from "../text/numberForms.ts";
import { stemsOf } from "../text/stems.ts";
import { type Entry, type KnownWords, oneWord } from "./knownWords.ts";
import { put, type Weights, weightOf } from "./meaning.ts";

/** Other spellings of a word, at most. */
export const mostSpellings = 4;

/** A word and the words that share a dictionary form with it; with an open o or without where it was heard so. */
export function addForms(words: KnownWords, weights: Weights, folded: string, weight: number, heard?: Entry): void {
	const { itself, inflected } = words.formsOf(folded, heard);
	for (const entry of itself) put(weights, entry, weight);
	for (const entry of inflected) put(weights, entry, weight * weightOf.inflected);
}

/** A name of the list, in whatever spelling it has here. */
export function addNamed(words: KnownWords, weights: Weights, folded: string, weight: number): void {
	const known = weights.size;
	addForms(words, weights, folded, weight);
	if (folded.length < oneWord.least) return;
	const isKnown = weights.size > known;
	for (const entry of words.otherSpellings(folded).slice(0, mostSpellings)) put(weights, entry, isKnown ? weightOf.relative : weight);
}

/** What a word is in short or in full, in letters or in digits. */
export function addOtherNames(words: KnownWords, weights: Weights, folded: string): void {
	for (const name of otherNamesOf(folded)) addForms(words, weights, foldWord(name), weightOf.otherName);
	// All forms that are meant: पहला is one of 1st, and पहले is not.
	for (const name of otherForms(folded)) {
		const entry = words.spelled(name);
		if (entry && !weights.has(entry)) weights.set(entry, weightOf.otherName);
	}
}

/** What else a place or a person is called, in whatever spelling; what is as short as ऐयर is not एयर. */
export function addNamesakes(words: KnownWords, weights: Weights, folded: string, own?: Set<Entry>, weight = weightOf.relative): void {
	for (const name of stemsOf(folded).flatMap(namesakesOf).map(foldWord)) {
		if (name === folded) continue;
		const { itself, inflected } = words.formsOf(name);
		for (const entry of itself) own?.add(entry);
		const spellings = name.length < oneWord.least ? [] : words.otherSpellings(name).slice(0, mostSpellings);
		const known = [...itself, ...inflected, ...spellings];
		for (const entry of known) if (!weights.has(entry)) weights.set(entry, weight);
	}
}

/** Who and what is of a country: a story of the Pakistani army is one of Pakistan's; and a woman who is what is asked for: of teachers one of a शिक्षिका. */
export function addNationals(words: KnownWords, weights: Weights, folded: string): void {
	for (const name of [...nationalsOf(folded), ...feminineOf(folded)]) {
		const { itself, inflected } = words.formsOf(foldWord(name));
		for (const entry of [...itself, ...inflected]) if (!weights.has(entry)) weights.set(entry, weightOf.relative);
	}
}

/** Other spellings of a word that is known here. */
export function addSpellings(words: KnownWords, weights: Weights, spelled: string): void {
	const others = words.otherSpellings(spelled).filter((entry) => !weights.has(entry));
	for (const entry of others.slice(0, mostSpellings)) weights.set(entry, weightOf.relative);
}

/** Where the words that were found stand in a text, for marking: always whole words, so always whole aksharas. */
import { foldWord, wordsOf } from "../text/fold.ts";

/** UTF-16 places in the text, `end` exclusive. */
export type Mark = { readonly start: number; readonly end: number };

/** Of two words that were found as one (विश्व कप, विश्वकप) each is marked. */
export function marksIn(text: string, words: ReadonlySet<string>): Mark[] {
	const places = wordsOf(text);
	const folded = places.map(({ start, end }) => foldWord(text.slice(start, end)));
	return places.filter((_place, index) => {
		const [before = "", word = "", after = ""] = [folded[index - 1], folded[index], folded[index + 1]];
		return words.has(word) || (after !== "" && words.has(word + after)) || (before !== "" && words.has(before + word));
	});
}

export const hasOpenO = (word: string): boolean => /[\u0911\u0949]/.test(word);

/** Characters of a folded word: longer ones are no other word without their open o (डॉक्टर, डाक्टर). */
const longestPair = 4;

/** A word as phrases have it: folded, but with its open o told where कॉफ़ी is not काफ़ी. */
export function inPhrase(word: string): string {
	const folded = foldWord(word);
	return folded + (hasOpenO(word) && folded.length <= longestPair ? "\u0949" : "");
}

/** For words of phrases that are in Latin letters: as what they may stand in a text, as {@link inPhrase} has it. */
export type Ways = ReadonlyMap<string, ReadonlySet<string>>;
/** The last word of a phrase that is not closed, which may go on; as {@link inPhrase} has it, but for the open o, which is told of whole words. */
export const begun = (word: string): string => `${word.replace("\u0949", "")}…`;
/** What a word that is {@link begun} has by now; null for others. */
export const beginningOf = (wanted: string): string | null => (wanted.endsWith("…") ? wanted.slice(0, -1) : null);
function isHere(word: string, wanted: string, ways?: Ways): boolean {
	const beginning = beginningOf(wanted);
	const isSpelled = beginning === null ? word === wanted || word === `${wanted}\u0949` : word.startsWith(beginning);
	return isSpelled || ways?.get(wanted)?.has(word) === true;
}

/** Whether the words of a phrase follow one another in a text, as {@link inPhrase} has them; who leaves the open o out means both. */
export function hasPhrase(text: string, phrase: readonly string[], ways?: Ways): boolean {
	const words = wordsOf(text).map(({ start, end }) => inPhrase(text.slice(start, end)));
	return words.some((_word, from) => phrase.every((each, index) => isHere(words[from + index] ?? "", each, ways)));
}

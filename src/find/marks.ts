/** Where the words that were found stand in a text, for marking: always whole words, so always whole aksharas. */
import { foldWord, wordsOf } from "../text/fold.ts";

/** UTF-16 places in the text, `end` exclusive. */
export type Mark = { readonly start: number; readonly end: number };

export const marksIn = (text: string, words: ReadonlySet<string>): Mark[] =>
	wordsOf(text).filter(({ start, end }) => words.has(foldWord(text.slice(start, end))));

export const hasOpenO = (word: string): boolean => /[\u0911\u0949]/.test(word);

/** A word as phrases have it: folded, but with its open o told, for कॉफ़ी is not काफ़ी. */
export const inPhrase = (word: string): string => foldWord(word) + (hasOpenO(word) ? "\u0949" : "");

/** Whether the words of a phrase follow one another in a text, as {@link inPhrase} has them; who leaves the open o out means both. */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
	const words = wordsOf(text).map(({ start, end }) => inPhrase(text.slice(start, end)));
	return words.some((_word, from) =>
		phrase.every((each, index) => words[from + index] === each || words[from + index] === `${each}\u0949`),
	);
}

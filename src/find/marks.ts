/** Where the words that were found stand in a text, for marking: always whole words, so always whole aksharas. */
import { foldWord, wordsOf } from "../text/fold.ts";

/** UTF-16 places in the text, `end` exclusive. */
export type Mark = { readonly start: number; readonly end: number };

export const marksIn = (text: string, words: ReadonlySet<string>): Mark[] =>
	wordsOf(text).filter(({ start, end }) => words.has(foldWord(text.slice(start, end))));

/** Whether the words of a phrase follow one another in a text. `phrase` is folded. */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
	const words = wordsOf(text).map(({ start, end }) => foldWord(text.slice(start, end)));
	return words.some((_word, from) => phrase.every((each, index) => words[from + index] === each));
}

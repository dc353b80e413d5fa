/** Finds stories of the edition by the words of headline and id, whole or begun. Pure. */
import { foldWord, wordsOf } from "../text/fold.ts";

type Story = { readonly id: string; readonly headline: string };

/** The words of a text, however they are spelled and set apart. */
export const foldedWords = (text: string): string[] => wordsOf(text).map(({ start, end }) => foldWord(text.slice(start, end)));

/** More are no choice. */
const most = 8;

/** Those that have every word, in their own order; none for an empty query. */
export function storiesWith(query: string, stories: readonly Story[]): readonly Story[] {
	const wanted = foldedWords(query);
	const has = ({ id, headline }: Story) => {
		const own = foldedWords(`${id} ${headline}`);
		return wanted.every((word) => own.some((each) => each.startsWith(word)));
	};
	return wanted.length === 0 ? [] : stories.filter(has).slice(0, most);
}

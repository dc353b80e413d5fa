/** Finds stories of the edition by the words of headline and id, whole or begun. Pure. */

type Story = { readonly id: string; readonly headline: string };

/** Words, however their nukta and nasals are written. */
const wordsOf = (text: string): string[] =>
	text
		.normalize("NFC")
		.replace(/[\u093c\u200c\u200d]/g, "")
		.replace(/\u0901/g, "\u0902")
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** More are no choice. */
const most = 8;

/** Those that have every word, in their own order; none for an empty query. */
export function storiesWith(query: string, stories: readonly Story[]): readonly Story[] {
	const wanted = wordsOf(query);
	const has = ({ id, headline }: Story) => {
		const own = wordsOf(`${id} ${headline}`);
		return wanted.every((word) => own.some((each) => each.startsWith(word)));
	};
	return wanted.length === 0 ? [] : stories.filter(has).slice(0, most);
}

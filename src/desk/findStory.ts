/** Finds stories of the edition by words of their headlines, begun or whole, or by a part of the id. Pure. */

type Story = { readonly id: string; readonly headline: string };

/** However nukta and nasals are written. */
const plain = (text: string): string =>
	text
		.normalize("NFC")
		.replace(/[\u093c\u200c\u200d]/g, "")
		.replace(/\u0901/g, "\u0902")
		.toLowerCase();

/** More are no choice. */
const most = 8;

/** Those that have every word, in their own order; none for an empty query. */
export function storiesWith(query: string, stories: readonly Story[]): readonly Story[] {
	const wanted = plain(query).match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
	const has = ({ id, headline }: Story) => wanted.every((word) => plain(`${id} ${headline}`).includes(word));
	return wanted.length === 0 ? [] : stories.filter(has).slice(0, most);
}

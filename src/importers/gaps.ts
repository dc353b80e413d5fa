/** Where the plain text of a copied page has white space: its HTML does not say which elements stand beside each other and which in lines of their own. Pure. */

export type Gap = "" | " " | "\n";

/** How far ahead a piece is looked for, in UTF-16 units: what stands between is not on the page's own HTML. */
const reach = 300;
/** Shorter pieces are found anywhere. */
const shortest = 4;

/** Asks what stands before a piece of the page's text, pieces in their order; undefined where it is not found. Takes time in proportion to both texts. */
export function gapsOf(plain: string): (piece: string) => Gap | undefined {
	const gaps = new Map<number, Gap>();
	const words: string[] = [];
	let length = 0;
	for (const [, space = "", word = ""] of plain.matchAll(/(\s*)(\S+)/gu)) {
		if (space !== "") gaps.set(length, /[\n\r\u2028\u2029]/.test(space) ? "\n" : " ");
		words.push(word);
		length += word.length;
	}
	const squeezed = words.join("");
	let at = 0;
	return (piece) => {
		const bare = piece.replace(/\s+/gu, "");
		if (bare === "") return undefined;
		const start = bare.slice(0, 4 * shortest);
		const found = bare.length < shortest ? (squeezed.startsWith(bare, at) ? 0 : -1) : squeezed.slice(at, at + reach).indexOf(start);
		if (found < 0) return undefined;
		const place = at + found;
		at = place + bare.length;
		return gaps.get(place) ?? "";
	};
}

/** Gives names to what no eye can see in a text, so that it can be shown. */

const names: ReadonlyMap<string, string> = new Map([
	["\t", "TAB"],
	["\n", "LF"],
	["\r", "CR"],
	["\u00a0", "NBSP"],
	["\u00ad", "SHY"],
	["\u2007", "FSP"],
	["\u2009", "THSP"],
	["\u200a", "HSP"],
	["\u200b", "ZWSP"],
	["\u200c", "ZWNJ"],
	["\u200d", "ZWJ"],
	["\u200e", "LRM"],
	["\u200f", "RLM"],
	["\u202f", "NNBSP"],
	["\u2060", "WJ"],
	["\u3000", "IDSP"],
	["\ufeff", "BOM"],
]);

/** Spaces that are not U+0020, format and control characters, private and unassigned code points. */
const unseen = /([^\P{Z} ]|[\p{Cf}\p{Cc}\p{Co}\p{Cn}])/u;

/** A text in pieces: words as they are, and each unseen character by its name (`ZWSP`, `U+202E`). Joined, `text` gives the whole. */
export function splitUnseen(text: string): { readonly text: string; readonly name?: string }[] {
	return text
		.split(unseen)
		.filter((piece) => piece !== "")
		.map((piece) => (unseen.test(piece) ? { text: piece, name: names.get(piece) ?? codeOf(piece) } : { text: piece }));
}

const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** What the patterns of what is said are put together from. */

/** A sticky pattern, what is said for a match (null: another rule's), and whether it may start inside a word. Earlier rules come first. */
export type Rule = readonly [pattern: RegExp, say: (match: RegExpExecArray, text: string) => string | null, place?: "anywhere"];

const precomposed: Readonly<Record<string, string>> = {
	क: "\u0958",
	ख: "\u0959",
	ग: "\u095a",
	ज: "\u095b",
	ड: "\u095c",
	ढ: "\u095d",
	फ: "\u095e",
	य: "\u095f",
};

/** A pattern in which every nukta may be left out, or be one with its letter as it was before NFC. Done twice it changes nothing of meaning. */
export const spelled = (pattern: string): string =>
	pattern.normalize("NFC").replace(/([कखगजडढफय])\u093c(?!\?)/g, (_, letter: string) => `(?:${letter}\u093c?|${precomposed[letter]})`);

export const NUMBER = "(?:\\d{1,3}(?:,\\d{2,3}){0,6},\\d{3}(?!\\d)|\\d+)(?:\\.\\d+)?";
export const DASH = "(?: ?– ?| - |-)";
export const SCALE = spelled("(?:सौ|हज़ार|लाख|करोड़|अरब|खरब|कोटी|अब्ज|अर्ब|खर्ब|मिलियन|बिलियन)");
/** After a word of Devanagari no letter, sign or joiner follows. */
export const END = "(?![\\p{L}\\p{M}\\p{N}\u200c\u200d])";
/** The same, but a figure may follow. */
export const WORD_ENDS = "(?![\\p{L}\\p{M}])";
export const RUPEES = "(?:रुपये|रुपए|रुपयों|रुपया|रूपये|रूपए)";

export const sticky = (pattern: string) => new RegExp(pattern, "uy");

/** The words of a table; after a full stop within one a space may stand, see {@link closed}. */
export const either = (table: Readonly<Record<string, string>>) =>
	Object.keys(table)
		.toSorted((a, b) => b.length - a.length)
		.map((each) => each.replace(/\.(?=.)/g, "\\. ?").replace(/\.$/, "\\."))
		.join("|");

/** "कि. मी." as it stands in a table: "कि.मी." */
export const closed = (word: string): string => word.replace(/\. /g, ".");

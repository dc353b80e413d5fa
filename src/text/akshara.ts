/** Counts and cuts text by akshara, the unit a Hindi reader sees; it knows nothing of words, lines or stories. */

const CONSONANT = "\\u0915-\\u0939\\u0958-\\u095f\\u0978-\\u097f";
/** What UAX 29 lets stand, with a virama among it, between two consonants of a conjunct: nukta and other marks, ZWJ. */
const EXTEND = "\\p{Mn}\\u200d";
const DEAD_CONSONANT = `[${CONSONANT}](?=[${EXTEND}]*\\u094d)[${EXTEND}]*(?=[${CONSONANT}])`;
/** What a grapheme takes in behind its first letter: vowel signs and other marks, joiners, the tones and tags of emoji. */
const MARK = "\\p{M}\\u200c\\u200d\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}";
const EMOJI = "\\p{ExtPict}";
/** What may stand before the joiner of two emoji: no vowel sign that takes room (GB11). */
const TONE = "\\p{Mn}\\p{Me}\\u200c\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}";
const HANGUL = "[\\u1100-\\u1112]?[\\u1161-\\u1175][\\u11a8-\\u11c2]?";
const AKSHARAS = new RegExp(
	`\\r\\n|(?![${MARK}])[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|(?:\\p{RI}{2}|${EMOJI}(?:[${TONE}]*\\u200d${EMOJI})*|${HANGUL}|(?:${DEAD_CONSONANT})*[^])[${MARK}]*`,
	"gu",
);
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Cuts text into aksharas; spaces, punctuation and digits come one by one. Joined again they are the text.
 * Extended grapheme clusters of UAX 29, in Devanagari with rule GB9c, the same on every engine: Firefox 115 has no `Intl.Segmenter`, and those with a
 * Unicode older than 15.1 end a cluster at every virama. Other conjuncts, Arabic's prepended signs and some marks of Burmese and Thai stand alone.
 */
export function segment(text: string): string[] {
	return text.match(AKSHARAS) ?? [];
}

/**
 * How many aksharas a reader reads: graphemes holding a letter or a digit. Spaces, punctuation, symbols and a matra
 * without its consonant count nothing; 2021 counts four.
 */
export function countAksharas(text: string): number {
	return segment(text).filter((akshara) => LETTER_OR_DIGIT.test(akshara)).length;
}

/**
 * The text itself when it has at most `max` aksharas (counted as {@link countAksharas} does), else its beginning and "…".
 * Never splits an akshara; ends after a whole word when that keeps at least half of what would fit.
 */
export function truncate(text: string, max: number): string {
	if (text.length <= max) return text;
	const end = endOf(text, max);
	if (end === text.length) return text;
	const words = text.lastIndexOf(" ", end - 1);
	return `${trimEnd(text.slice(0, words * 2 >= end ? words : end))}…`;
}

/** Where the first `max` aksharas end, and what stands between them and the next: a place in the text. */
function endOf(text: string, max: number): number {
	let count = 0;
	for (const { 0: akshara, index } of text.matchAll(AKSHARAS)) if (LETTER_OR_DIGIT.test(akshara) && ++count > max) return index;
	return text.length;
}

/** Drops the spaces, opening marks and dashes that would stand before "…". */
function trimEnd(text: string): string {
	let end = text.length;
	while (end > 0 && " \u00a0\n,;:–—-(“‘[{".includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}

/** Counts and cuts text by akshara, the unit a Hindi reader sees; it knows nothing of words, lines or stories. */

const CONSONANT = "\\u0915-\\u0939\\u0958-\\u095f\\u0978-\\u097f";
/** What UAX 29 lets stand, with a virama among it, between two consonants of a conjunct: nukta and other marks, ZWJ. */
const EXTEND = "\\p{Mn}\\u200d";
const STARTS_WITH_CONSONANT = new RegExp(`^[${CONSONANT}]`);
const LAST_CONSONANT = new RegExp(`[${CONSONANT}][${EXTEND}]*$`, "u");
const DEAD_CONSONANT = `[${CONSONANT}](?=[${EXTEND}]*\\u094d)[${EXTEND}]*(?=[${CONSONANT}])`;
const DEAD_CONSONANTS = new RegExp(DEAD_CONSONANT, "gu");
/** As much of an akshara as begins it, in plain text. */
const AKSHARAS = new RegExp(`(?:${DEAD_CONSONANT})*[\\p{L}\\p{N}]`, "gu");
/** Latin, Devanagari, general punctuation and ₹: here every letter that is not half of a conjunct starts a grapheme. */
const PLAIN = /^[\0-\u024f\u0900-\u097f\u2000-\u206f\u20b9]*$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTERS_OR_DIGITS = /[\p{L}\p{N}]/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * Joins a dead consonant to the consonant it is written with (क् + ष), as Unicode 15.1 does (UAX 29, rule GB9c). Engines
 * older than ICU 74 end a grapheme at every virama; on newer ones this changes nothing. A ZWNJ keeps the two apart.
 */
export function* joinConjuncts(graphemes: Iterable<string>): Generator<string> {
	let akshara = "";
	let open = false;
	for (const grapheme of graphemes) {
		if (open && STARTS_WITH_CONSONANT.test(grapheme)) {
			akshara += grapheme;
		} else {
			if (akshara) yield akshara;
			akshara = grapheme;
		}
		open = LAST_CONSONANT.exec(grapheme)?.[0].includes("\u094d") ?? false;
	}
	if (akshara) yield akshara;
}

function* graphemes(text: string): Generator<string> {
	segmenter ??= new Intl.Segmenter("hi", { granularity: "grapheme" });
	for (const { segment } of segmenter.segment(text)) yield segment;
}

/**
 * Cuts text into aksharas; spaces, punctuation and digits come one by one. Joined again they are the text.
 * Extended grapheme clusters of UAX 29 with rule GB9c, the same on every engine.
 */
export function segment(text: string): string[] {
	return [...joinConjuncts(graphemes(text))];
}

/**
 * How many aksharas a reader reads: graphemes holding a letter or a digit. Spaces, punctuation, symbols and a matra
 * without its consonant count nothing; 2021 counts four.
 */
export function countAksharas(text: string): number {
	// Stories are counted on cheap phones, where the segmenter costs many times what two regular expressions do.
	if (PLAIN.test(text)) return text.replace(DEAD_CONSONANTS, "").match(LETTERS_OR_DIGITS)?.length ?? 0;
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
	if (PLAIN.test(text)) {
		// Ten results of a search wait for it: see countAksharas.
		for (const { index } of text.matchAll(AKSHARAS)) if (++count > max) return index;
		return text.length;
	}
	let end = 0;
	for (const akshara of joinConjuncts(graphemes(text))) {
		if (LETTER_OR_DIGIT.test(akshara) && ++count > max) return end;
		end += akshara.length;
	}
	return end;
}

/** Drops the spaces, opening marks and dashes that would stand before "…". */
function trimEnd(text: string): string {
	let end = text.length;
	while (end > 0 && " \u00a0\n,;:–—-(“‘[{".includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}

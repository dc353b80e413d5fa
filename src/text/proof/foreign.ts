/** C14: letters of other scripts inside Devanagari words, and stray words of other Indic scripts. Only said: what was meant is not known. C5 where a Latin word is joined to one. */
import type { Finding } from "./finding.ts";
import { findingIn, isLetter, LETTER, type Reading, wordAround } from "./reading.ts";
import { isAbbreviation } from "./verbs.ts";
import { isVisargaColon } from "./visarga.ts";

/** Latin, Greek, Cyrillic, Indic from Bengali to Sinhala with its digits, Arabic and whatever else has letters, but no Devanagari. */
const foreign = /(?:(?![\u0900-\u097f\ua8e0-\ua8ff\u1cd0-\u1cff])[\p{L}\p{M}]|(?=[\u0980-\u0dff])\p{Nd})+/gu;
/** A Latin word with a letter of Cyrillic or Greek that looks like one of its own; μ, Ω, Δ, Σ and Π are signs of units and sums. */
const mixed =
	/[A-Za-z][\u0400-\u052f\u0391-\u0393\u0395-\u039f\u03a1\u03a4-\u03a8\u03b1\u03bf\u03c1\u03c5]|[\u0400-\u052f\u0391-\u0393\u0395-\u039f\u03a1\u03a4-\u03a8\u03b1\u03bf\u03c1\u03c5][A-Za-z]/;
const indic = /[\u0980-\u0dff]/;
const digit = /[0-9\u0966-\u096f]/;

/**
 * A Latin word beside Devanagari only lacks its space, which is C5's; a single letter, two small ones, or one with Devanagari on both sides, stands for another. Common: S for ऽ, l for ।.
 * Words of other Indic scripts that stand in a row or in quotation marks are quoted; one alone is a slip of the keyboard.
 */
export function foreignLetters(reading: Reading): Finding[] {
	const { masked } = reading;
	if (!/[\u0900-\u097f]/.test(masked) || !hint.test(masked)) return [];
	const found: Finding[] = fullWidth(reading);
	for (const { 0: run, index } of masked.matchAll(foreign)) {
		const end = index + run.length;
		if (!/\p{L}/u.test(run) && !indic.test(run)) continue;
		const [left, right] = [masked[index - 1], masked[end]];
		const [isBehind, isBefore] = [isLetter(left) || isDigitOf(left), isLetter(right)];
		const isWord = /^[A-Za-z]+$/.test(run) && !/^(?:[A-Za-z]|S+|(?!km|kg|cm|mm|ml|vs)[a-z]{2})$/.test(run);
		const isInside = isLetter(left) && isBefore;
		const isFigure = run.length === 1 && inNumber.test(masked.slice(Math.max(0, index - 1), end + 1));
		if (isInside || isFigure || mixed.test(run) || ((isLetter(left) || isBefore) && !isWord && !isUnit(run, left, right))) {
			// A letter in place of a danda is C3's.
			if (/^[lI]$/.test(run) && isLetter(left) && !isBefore && /^(?:$|[\s”’"')\]])/.test(masked.slice(end))) continue;
			const word = wordAround(masked, index, end);
			found.push(findingIn(reading, "C14", "foreign-letter", [word.start, word.end]));
		} else if (isWord && (isLetter(left) || isBefore)) {
			const at = isBefore ? end : index;
			const from = isBefore ? index : wordAround(masked, index, index).start;
			found.push(findingIn(reading, "C5", "space-after", [from, at], { change: [at, at, " "], isSafe: false }));
		} else if (indic.test(run) && !isBehind && isAlone(masked, index, end)) {
			found.push(findingIn(reading, "C14", "other-script", [index, end]));
		}
	}
	return found;
}

/** A nought alone in a word or at its end, typed for a nasal or by a slip: पर०तु, रात0. One letter with it, a word that is cut short so, or the names of letters (जीईएन0) are an abbreviation. */
const nought = new RegExp(
	`(?<![${LETTER}0-9\\u0966-\\u096f])([${LETTER}]{2,})[0\\u0966](?![0-9\\u0966-\\u096f.])[${LETTER}]*(?![${LETTER}0-9\\u0966-\\u096f])`,
	"g",
);

export function noughts(reading: Reading): Finding[] {
	if (!/[0\u0966]/.test(reading.masked)) return [];
	return Array.from(reading.masked.matchAll(nought)).flatMap(({ 0: all, 1: word = "", index }) =>
		isAbbreviation(word, "", "") || /[\u0905-\u0914]/.test(word)
			? []
			: [findingIn(reading, "C14", "foreign-letter", [index, index + all.length])],
	);
}

/** Signs and figures as Chinese and Japanese keyboards have them, and the low quotation mark that is typed for a comma; letters of mathematics, which messengers' "fonts" are made of: one alone is a formula's. A bar is C3's. */
const wide =
	/[\uff10-\uff19]+|[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b\uff5d\uff5e]|(?:\ud835[\udc00-\udfff]){2,}|\u201a(?=[\s”’]|$)/g;
const chinese = /[\u3040-\u30ff\u3400-\u9fff]/;
const quotation = /[\uff02\uff07\uff40]/;

function fullWidth(reading: Reading): Finding[] {
	const { masked } = reading;
	return Array.from(masked.matchAll(wide)).flatMap(({ 0: sign, index }) => {
		const end = index + sign.length;
		if (chinese.test(masked.slice(Math.max(0, index - 1), end + 1)) || quotation.test(sign)) return [];
		if (sign === "：" && isVisargaColon(wordBefore(masked, index), wordAfter(masked, end))) return [];
		const plain = sign === "\u201a" ? "," : sign.normalize("NFKC");
		return [findingIn(reading, "C14", "full-width", [index, end], { change: [index, end, plain] })];
	});
}

const wordBefore = (text: string, at: number): string => text.slice(wordAround(text, at, at).start, at);
const wordAfter = (text: string, at: number): string => text.slice(at, wordAround(text, at, at).end);

const hint = /[A-Za-z\u00aa-\u00ff\u0370-\u052f\u0600-\u06ff\u0980-\u0dff\u1d00-\u1dbf\u201a\uff01-\uff5e\ud835]/;
/** A letter that looks like a figure, with figures beside it: 1О0, 5О; a Latin one beside those of Devanagari. */
const inNumber =
	/(?<=[0-9\u0966-\u096f])[\u041e\u043e\u039f\u03bf\u0417\u0437](?![\p{L}\p{M}])|(?<![\p{L}\p{M}])[\u041e\u043e\u039f\u03bf\u0417\u0437](?=[0-9\u0966-\u096f])|(?<=[\u0966-\u096f])[Oo](?![\p{L}\p{M}])/u;
const isDigitOf = (text: string | undefined): boolean => text !== undefined && digit.test(text);

/** "5G", "10km" before a word that lacks its space. */
const isUnit = (run: string, left: string | undefined, right: string | undefined): boolean =>
	/^(?:[A-Za-z]|[a-z]{2})$/.test(run) && isDigitOf(left) && isLetter(right);

function isAlone(text: string, start: number, end: number): boolean {
	const before = text.slice(0, start).trimEnd().at(-1) ?? "";
	const after = text.slice(end).trimStart()[0] ?? "";
	return !indic.test(before) && !indic.test(after) && !/[“‘"'(]/.test(before);
}

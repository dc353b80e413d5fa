/** A story's texts made ready for the checks: what is not copy (addresses, handles, hashtags) is masked, and places grow to whole words. */
import type { Change, CheckId, Field, Finding, Fix, Place, ProofProblem } from "./finding.ts";
import { isProseVerb } from "./verbs.ts";

/** Letters, vowel signs and other marks of Devanagari with the joiners, for a regex class; dandas and digits are not among them. */
export const LETTER = "\\u0900-\\u0963\\u0970-\\u097f\\u200c\\u200d";
/** Consonants, those with a nukta too. */
export const CONSONANT = "\\u0915-\\u0939\\u0958-\\u095f\\u0978-\\u097f";
/** Dependent vowel signs. */
export const MATRA = "\\u093a\\u093b\\u093e-\\u094c\\u094e\\u094f\\u0955-\\u0957\\u0962\\u0963";
export const DIGIT = "0-9\\u0966-\\u096f";
/** What may stand between words: spaces of all kinds, and two characters that look like nothing. */
export const SPACES = " \\t\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff";

const skipped =
	/(?:https?:\/\/|www\.)[^\s<>"“”‘’()[\]।॥]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}])[@#][\p{L}\p{M}\p{N}_]+|(?<![a-z0-9.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}?\.(?:com|in|org|net|gov|edu|co|info|io)\b(?:\/[^\s<>"“”‘’()[\]।॥]*)?/giu;
const skippedHint = /[@#]|\/\/|www\.|\.[a-z]{2}/i;
/** A character as HTML writes it, with one of these names also where the semicolon is lost, or as JSON does. */
export const entity =
	/\\(?:u[0-9a-f]{4}|[nrt](?![a-z]))|&(?:(?:nbsp|quot|amp|apos|lt|gt|[lr][ds]quo|[nm]dash|hellip)(?![a-z0-9]);?|[a-z][a-z0-9]{1,7};|#[0-9]{2,6};|#x[0-9a-f]{2,5};)/gi;
const letterPattern = new RegExp(`[${LETTER}]`);
const lastWord = new RegExp(`[${LETTER}]+$`);

export type Reading = {
	readonly index: number;
	readonly text: string;
	/** Of the story: "headline", "body"; undefined where the texts say nothing of it. */
	readonly part: string | number | undefined;
	/** The text, place for place, with A for what is not to be read, and _ for the code of a page. */
	readonly masked: string;
	/** In the language of the story, so that it counts in what is compared across a story. */
	readonly isHome: boolean;
	readonly isHindi: boolean;
	/** Sanskrit: visargas and full-stop habits of Hindi do not hold. */
	readonly isSanskrit: boolean;
	/** Verse, where dandas are set off with spaces and numbered. */
	readonly isVerse: boolean;
	readonly isCredit: boolean;
};

export function readFields(fields: readonly Field[]): Reading[] {
	const home = fields[0]?.lang ?? "hi";
	return fields.map(({ text, lang = home, isCredit = false, path }, index) => ({
		index,
		text,
		part: path?.[0],
		masked: maskedOf(text),
		isHome: lang === home && letterPattern.test(text),
		isHindi: lang === "hi",
		isSanskrit: lang === "sa",
		isVerse: isVerse(text),
		isCredit,
	}));
}

/** A double danda belongs to verse, unless each of them ends a sentence as prose does. */
const isVerse = (text: string): boolean =>
	text
		.split("\u0965")
		.slice(0, -1)
		.some((line) => !endsAsProse(line));

/** Has this line the length, of `least` words, and the last word of a sentence of prose? */
export function endsAsProse(line: string, least = 5): boolean {
	const words = line.slice(-longestWord).trim().split(/\s+/);
	return words.length >= least && isProseVerb(lastWord.exec(words.at(-1) ?? "")?.[0] ?? "");
}

function maskedOf(text: string): string {
	const plain = /[&\\]/.test(text) ? text.replace(entity, (each) => "_".repeat(each.length)) : text;
	return skippedHint.test(plain) ? plain.replace(skipped, (each) => mask(each)) : plain;
}

/** A sentence's own mark after an address does not belong to it. */
function mask(text: string): string {
	const end = /[.,;:!?]*$/.exec(text)?.index ?? text.length;
	return "A".repeat(end) + text.slice(end);
}

/** True for a letter or mark of Devanagari, or a joiner. */
export const isLetter = (character: string | undefined): boolean => character !== undefined && letterPattern.test(character);

/** No word of Hindi is longer; a longer run of letters is not looked through again for every place in it. In UTF-16 units. */
const longestWord = 100;

/** The Devanagari word around a place. */
export function wordAround(text: string, start: number, end: number): { start: number; end: number } {
	let from = start;
	let to = end;
	while (from > 0 && start - from < longestWord && isLetter(text[from - 1])) from -= 1;
	while (to < text.length && to - end < longestWord && isLetter(text[to])) to += 1;
	return { start: from, end: to };
}

/** What differs between one finding and the next; the rest follows. */
type Found = {
	readonly check: CheckId;
	readonly problem: ProofProblem;
	readonly at: readonly [Place, ...Place[]];
	readonly severity?: Finding["severity"];
	readonly fixes?: readonly Fix[];
	readonly isSafe?: boolean;
	readonly counts?: Finding["counts"];
};

export function finding(
	readings: readonly Reading[],
	{ check, problem, at, severity, fixes = [], isSafe = false, counts }: Found,
): Finding {
	const [{ field, start, end }, ...others] = at;
	const found = readings[field]?.text.slice(start, end) ?? "";
	const rest = { check, problem, severity: severity ?? "advice", found, others, fixes, isSafe };
	return { field, start, end, ...rest, ...(counts ? { counts } : {}) };
}

/** A finding at one place of one reading, whose fix, if any, replaces `from`–`to` within it. */
export function findingIn(
	reading: Reading,
	check: CheckId,
	problem: ProofProblem,
	[start, end]: readonly [number, number],
	more: {
		readonly change?: readonly [number, number, string] | readonly (readonly [number, number, string])[];
		readonly severity?: Finding["severity"];
		readonly isSafe?: boolean;
	} = {},
): Finding {
	const { change } = more;
	const list = change === undefined ? [] : isOne(change) ? [change] : change;
	const field = reading.index;
	const changes: Change[] = list.map(([from, to, replacement]) => ({ field, start: from, end: to, replacement }));
	const to = changes
		.toReversed()
		.reduce(
			(text, each) => text.slice(0, Math.max(0, each.start - start)) + each.replacement + text.slice(each.end - start),
			reading.text.slice(start, end),
		);
	return {
		field,
		start,
		end,
		check,
		problem,
		severity: more.severity ?? "advice",
		found: reading.text.slice(start, end),
		others: [],
		fixes: changes.length > 0 ? [{ to, changes }] : [],
		isSafe: changes.length > 0 && (more.isSafe ?? true),
	};
}

const isOne = (
	change: readonly [number, number, string] | readonly (readonly [number, number, string])[],
): change is readonly [number, number, string] => typeof change[0] === "number";

/** One number in its several written forms, for searching: 12 and बारह, 12वीं and बारहवें. Knows words, no texts. */
import { fold } from "./fold.ts";
import { cardinal, irregular, sayNumber, under100, withQuarters } from "./numberWords.ts";

const numbers = new Map(
	[...under100.map((word, n) => [word, n] as const), ["डेढ़", 1.5] as const, ["ढाई", 2.5] as const].map(([word, n]) => [fold(word), n]),
);
const written = /^(\d\d?)(वीं)?$/;
const ordinal = /^(.+)व(?:ीं?|ें?|ां)$/;
const endings = ["वीं", "वें", "वां"];

/** The ordinals of a number in words, folded: पहली पहला, without पहले, which is "before" and stands in very many stories. */
function ordinalsOf(n: number): string[] {
	const stem = irregular[n];
	if (stem) return (n === 1 ? ["ी", "ा"] : ["ी", "ा", "े"]).map((each) => stem + each);
	return endings.map((each) => fold(under100[n] ?? "") + each);
}
const irregularly = new Map(Object.keys(irregular).flatMap((n) => ordinalsOf(Number(n)).map((form) => [form, Number(n)] as const)));

/**
 * The other forms of a folded number under a hundred: 12 → बारह and the ordinals, 2 → दो without दूसरे, पाँच → 5, ढाई → 2.5, 12वीं → बारहवीं बारहवें बारहवाँ,
 * पाँचवें → 5वीं and its like, दूसरी → 2वीं. Empty for other words.
 */
export function otherForms(folded: string): string[] {
	const [, digits, ending] = written.exec(folded) ?? [];
	if (digits) {
		const n = Number(digits);
		if (ending) return ordinalsOf(n);
		return [fold(under100[n] ?? ""), `${n}वीं`, ...(irregular[n] ? [] : ordinalsOf(n))];
	}
	const n = numbers.get(folded);
	if (n !== undefined) return [String(n)];
	const nth = irregularly.get(folded) ?? numbers.get(ordinal.exec(folded)?.[1] ?? "");
	return nth === undefined ? [] : [`${nth}वीं`, ...ordinalsOf(nth)];
}

/** What counts thousands, lakhs and crores, folded, the most first. */
const units: readonly (readonly [string, number])[] = [
	[fold("करोड़"), 1e7],
	[fold("लाख"), 1e5],
	[fold("हज़ार"), 1e3],
];
const hundreds = [...units, [fold("सौ"), 100]] as const;
/** Whether a folded word counts hundreds or more of what stands before it. */
export const isUnit = (word: string): boolean => hundreds.some(([unit]) => unit === word);

/** What is added to the number that stands behind: साढ़े सात, सवा सौ. */
const quarters = new Map([["सवा", 0.25] as const, ["साढ़े", 0.5] as const, ["पौने", -0.25] as const].map(([word, n]) => [fold(word), n]));

/** A number with its units, by its folded words, in digits: 27 हज़ार, 27000; 1.5 लाख, 150000; एक सौ दस, 110; साढ़े सात सौ, 750. Null for other words, and where no unit is. */
export function inDigits(words: readonly string[]): string | null {
	let [sum, least] = [0, Number.POSITIVE_INFINITY];
	let count: number | null = null;
	let more = 0;
	for (const word of words) {
		const n = numbers.get(word) ?? (/^\d{1,3}(?:\.\d{1,2})?$/.test(word) ? Number(word) : null);
		const worth = hundreds.find(([unit]) => unit === word)?.[1] ?? Number.POSITIVE_INFINITY;
		if (n !== null ? count !== null : quarters.has(word) ? count !== null || more !== 0 : worth >= least) return null;
		if (n !== null) [count, more] = [n + more, 0];
		else if (quarters.has(word)) more = quarters.get(word) ?? 0;
		else {
			sum += (count ?? 1 + more) * worth;
			[count, more, least] = [null, 0, worth];
		}
	}
	return least === Number.POSITIVE_INFINITY || (count ?? 0) >= least || more !== 0 ? null : String(Math.round(sum + (count ?? 0)));
}

/** Words of a number that is said as one, at most. */
export const longestNumber = 7;

/** Every word that a number is said with, as it is spelled. */
export const numberWords: readonly string[] = [...under100, "डेढ़", "ढाई", "सवा", "साढ़े", "पौने", "सौ", "हज़ार", "लाख", "करोड़"];

/** A round number in digits as it is written with a unit, folded: 27000, 27 and हज़ार. Null for others. */
export function withUnit(number: string): readonly [string, string] | null {
	const value = /^\d{4,10}$/.test(number) ? Number(number) : 0;
	const [word, worth] = units.find(([, worth]) => value >= worth) ?? [];
	return word === undefined || worth === undefined || value % (worth / 10) > 0 ? null : [String(value / worth), word];
}

/** What is said of a number in hundreds and more by its quarters: 750, साढ़े सात सौ. */
const sizes = [...hundreds, ["", 1]] as const;
/** Digits of a number that is said as one, and of one of years, which stories have in digits. */
const said = /^(?:\d{3,9}|\d{1,3}\.\d{1,2})$/;
const year = /^(?:19|20)\d\d$/;

/** A number of three digits or more, or one with a point, as it may be said, folded, each by its words: 110, एक सौ दस; 1500, पंद्रह सौ; 6.2, छह दशमलव दो; 1.5, डेढ़. Empty for others and for years. */
export function waysToSay(number: string): readonly (readonly string[])[] {
	if (!said.test(number) || year.test(number)) return [];
	const value = Number(number);
	const inQuarters = sizes.flatMap(([word, worth]) => {
		const [whole, quarters] = [Math.floor(value / worth), ((value / worth) % 1) * 4];
		return whole > 0 && whole < 100 && quarters > 0 && quarters % 1 === 0 ? [`${withQuarters(whole, quarters)} ${word}`] : [];
	});
	const ways = new Set([sayNumber(number), ...(value % 1 === 0 ? [cardinal(value)] : []), ...inQuarters]);
	return Array.from(ways, (words) => words.trim().split(" ").map(fold));
}

/** C10: two kinds of digits in one story or one number, and numbers grouped the Western way. C5 where a list of numbers lacks its spaces. */
import type { Change, Finding, Place } from "./finding.ts";
import { DIGIT, finding, findingIn, LETTER, type Reading } from "./reading.ts";
import type { HouseStyle } from "./style.ts";

const numbers = new RegExp(`[${DIGIT}]+(?:[.,:][${DIGIT}]+)*`, "g");
const western = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Groups of two or three after the first, one with a zero in front, belong to one number, as do thousands; other commas may part the items of a list. */
const misgrouped = /^[1-9](?=[^.]*,0)(?:\d{0,2}(?:,\d{2,3})+|\d*(?:,0{3})+)(?:\.\d+)?$/;
/** A group that begins with a zero continues a number, whatever its length: 5,0000 and 3,00,00. */
const continued = /^[1-9]\d{0,2}(?:,\d{1,4})*,0\d{1,3}(?:,\d{1,4})*(?:\.|$)/;
const grouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.|$)/;
const latinBefore = /[A-Za-z][-–]?$/;
const latinAfter = /^[-–]?[A-Za-z]/;
const letterBefore = new RegExp(`[${LETTER}]$`);

/** The same number in the other digits. */
export function inDigits(text: string, digits: "latn" | "deva"): string {
	return digits === "latn"
		? text.replace(/[\u0966-\u096f]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x966 + 48))
		: text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 48 + 0x966));
}

type Numbers = { readonly latn: Place[]; readonly deva: Place[]; readonly both: (Place & { readonly reading: Reading })[] };

/** Numbers by their digits. Those of a Latin name (S-400), a verse (॥ १ ॥) and the ० of डॉ० are no choice of the desk's. */
export function sortNumbers(readings: readonly Reading[]): Numbers {
	const sorted: Numbers = { latn: [], deva: [], both: [] };
	for (const reading of readings) {
		const { index: field, masked, isHome, isSanskrit } = reading;
		if (!isHome || isSanskrit) continue;
		for (const { 0: number, index } of masked.matchAll(numbers)) {
			const place = { field, start: index, end: index + number.length };
			const [left, right] = [masked.slice(Math.max(0, index - 3), index), masked.slice(place.end, place.end + 3)];
			const [hasLatin, hasDeva] = [/[0-9]/.test(number), /[\u0966-\u096f]/.test(number)];
			if (hasLatin && hasDeva) sorted.both.push({ ...place, reading });
			else if (hasLatin && !latinBefore.test(left) && !latinAfter.test(right) && !isAmongLatin(masked, index, place.end))
				sorted.latn.push(place);
			else if (hasDeva && !/\u0965\s?$/.test(left) && !/^\s?\u0965/.test(right) && !(number === "\u0966" && letterBefore.test(left)))
				sorted.deva.push(place);
		}
	}
	return sorted;
}

const isAmongLatin = (text: string, start: number, end: number): boolean =>
	/[A-Za-z][\s,]{1,2}$/.test(text.slice(0, start)) && /^[\s,.]{1,2}[A-Za-z]/.test(text.slice(end));

export function digits(readings: readonly Reading[], style: HouseStyle): Finding[] {
	const { latn, deva, both } = sortNumbers(readings);
	const wanted = style.digits === "any" ? (deva.length > latn.length ? "deva" : "latn") : style.digits;
	const inOne = both.map(({ reading, start, end }) => {
		const text = inDigits(reading.text.slice(start, end), wanted);
		return findingIn(reading, "C10", "digits-in-number", [start, end], { severity: "error", change: [start, end, text], isSafe: false });
	});
	return [
		...inOne,
		...acrossStory(readings, latn, deva, style),
		...readings.flatMap((reading) => [...groupings(reading), ...lettersIn(reading)]),
	];
}

function acrossStory(readings: readonly Reading[], latn: Place[], deva: Place[], style: HouseStyle): Finding[] {
	const isMixed = latn.length > 0 && deva.length > 0;
	const odd = style.digits === "latn" ? deva : style.digits === "deva" ? latn : !isMixed ? [] : deva.length <= latn.length ? deva : latn;
	const [first, ...rest] = odd;
	if (!first) return [];
	const change = (places: readonly Place[], to: "latn" | "deva"): Change[] =>
		places.map((place) => ({ ...place, replacement: inDigits(readings[place.field]?.text.slice(place.start, place.end) ?? "", to) }));
	const choices = [
		{ to: "123", changes: change(deva, "latn") },
		{ to: "१२३", changes: change(latn, "deva") },
	].filter(({ changes }) => changes.length > 0);
	const counts = [
		{ form: "123", count: latn.length },
		{ form: "१२३", count: deva.length },
	];
	const fixes = odd === deva ? choices : choices.toReversed();
	return [finding(readings, { check: "C10", problem: isMixed ? "mixed-digits" : "style-digits", at: [first, ...rest], fixes, counts })];
}

/** Up to five figures both ways of grouping are the same. Three noughts stand at the end of an Indian number alone: 1,50,000,000 is in both ways. */
const isMisgrouped = (number: string, figures: number): boolean =>
	figures < 6
		? figures === 5 && continued.test(number) && !grouped.test(number)
		: western.test(number) || number.includes(",000,") || ((misgrouped.test(number) || continued.test(number)) && !grouped.test(number));

const amountBefore = /(?:₹|रु\.?|रुपये|Rs\.?)\s?$/;
const amountAfter = /^\s?(?:रुपय|रुपए|रूपय|रूपए|रु\.|डॉलर|लोग|वोट|मत(?![\u0900-\u097f])|टन|किलो|मामल|मरीज|घर|करोड़|किसान|छात्र|वाहन|हेक्टेयर|एकड़)/;
const byTwos = /^[1-9]\d?(?:,\d{2}){2,}$|^[1-9]\d{0,2}(?:,\d{2,3})+,\d{2}$/;

/** Groups with two at the end are a list of numbers, but an amount beside what is counted. */
const isAmountByTwos = (number: string, text: string, start: number, end: number): boolean =>
	byTwos.test(number) && (amountBefore.test(text.slice(Math.max(0, start - 8), start)) || amountAfter.test(text.slice(end, end + 12)));

const lettered =
	/(?<![A-Za-z0-9,.-])(?=[0-9Ol,]*(?:[Ol]|[0-9]o[0-9]))(?:l(?=[0-9O]|,[0-9O]{3})|[0-9])(?:[0-9Ol]|o(?=[0-9]))*(?:,[0-9Ol]+)*(?![A-Za-z0-9]|-[A-Za-z])/g;

/** What is told in figures and is no thing of which there are litres. */
const measured = /^ (?:डिग्री|प्रतिशत|किमी|किलोमीटर|मीटर|साल|वर्ष|दिन|बजे|मिनट|घंटे|लोग|रुप)/;

/** O or o for 0 and l for 1: within a number, O also at its end, l only before what is measured (5 l is a measure). */
function lettersIn(reading: Reading): Finding[] {
	if (!/[Olo]/.test(reading.masked)) return [];
	return Array.from(reading.masked.matchAll(lettered)).flatMap(({ 0: number, index }) => {
		const end = index + number.length;
		if (/^[0-9,]+l$/.test(number) && !measured.test(reading.masked.slice(end, end + 20))) return [];
		const figures = number.replace(/o/gi, "0").replaceAll("l", "1");
		return [findingIn(reading, "C10", "letter-in-number", [index, end], { change: [index, end, figures], isSafe: false })];
	});
}

/** After these words, and what has been counted of them already, come numbers and no amount; "की संख्या" is one. */
const counting =
	/(?:धारा(?:ओं)?|(?<!की )संख्या|नंबर|नं\.?|क्रमांक|वार्ड|पेज|पृष्ठ|कक्षा|कमरा|ट्रेन|खसरा|प्लॉट|मकान|बूथ|अनुच्छेद|सेक्टर)[:\s]*(?:[0-9\u0966-\u096f, ]+(?:(?:और|व|एवं) )?)?$/;

/** Numbers of equal length, none with a zero in front: 147,148,149. */
function isList(number: string, text: string, start: number): boolean {
	const parts = number.split(",");
	return (
		parts.every((part) => part.length === parts[0]?.length && !part.startsWith("0")) &&
		counting.test(text.slice(Math.max(0, start - 40), start))
	);
}

/** From a lakh on the groups differ: 1,00,000 is written, not 100,000 or 10,00,00. */
function groupings(reading: Reading): Finding[] {
	if (!reading.masked.includes(",")) return [];
	const found: Finding[] = [];
	for (const { 0: written, index } of reading.masked.matchAll(numbers)) {
		const number = inDigits(written, "latn");
		const whole = number.split(".")[0]?.replace(/,/g, "") ?? "";
		const isWrong = isMisgrouped(number, whole.length) || isAmountByTwos(number, reading.masked, index, index + number.length);
		if (!isWrong || isAmongLatin(reading.masked, index, index + number.length)) continue;
		const end = index + number.length;
		if (isList(number, reading.masked, index)) {
			const change = Array.from(number.matchAll(/,/g), (comma) => [index + comma.index + 1, index + comma.index + 1, " "] as const);
			found.push(findingIn(reading, "C5", "space-after", [index, end], { change, isSafe: false }));
			continue;
		}
		const regrouped = `${whole.slice(0, -3).replace(/(?<=.)(?=(?:..)+$)/gu, ",")},${whole.slice(-3)}${number.slice(number.includes(".") ? number.indexOf(".") : number.length)}`;
		const to = written === number ? regrouped : inDigits(regrouped, "deva");
		found.push(findingIn(reading, "C10", "grouping", [index, end], { change: [index, end, to], isSafe: false }));
	}
	return found;
}

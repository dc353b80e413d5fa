/** Times of the clock, and how long something takes. Rules for `spokenRules.ts`. */
import { cardinal, digitByDigit, quarterHour, withQuarters } from "./numberWords.ts";
import { DASH, END, type Rule, spelled, sticky } from "./spokenPatterns.ts";

const PART_OF_DAY = spelled("(?:सुबह|सवेरे|तड़के|दोपहर|शाम|रात|देर रात)");

/** A word that tells what happened then. */
const AT = new RegExp(`^ (?!(?:से|तक|का|के|की|को|पर|और|या|व|एवं|तथा|है|हैं|हो|था|थी|थे|हुए|में|बाद|पहले|वाला|वाली|वाले)${END})\\p{L}`, "u");

/** "10:40" before बजे, or alone. */
export function time(hour: string, minute: string, isBeforeBaje: boolean): string | null {
	const [of24, m] = [Number(hour), Number(minute)];
	if (of24 > 24 || m > 59) return null;
	const h = isBeforeBaje && of24 % 24 === 0 ? 12 : of24;
	if (!isBeforeBaje) return m === 0 ? cardinal(h) : `${cardinal(h)} ${m < 10 ? digitByDigit(minute) : cardinal(m)}`;
	const quarter = quarterHour(h, m);
	return quarter ? `${quarter} बजे` : `${cardinal(h)} बजकर ${cardinal(m)} मिनट`;
}

/** "रात सवा बारह बजे" of "00:15 बजे"; after minutes पर, but for what says it otherwise: "6:05 बजे आई", "6:05 बजे तक". */
function clock({ 0: all, 1: hour = "", 2: minute = "", index }: RegExpExecArray, text: string): string | null {
	const said = time(hour, minute, true);
	if (!said) return null;
	const isMidnight = Number(hour) % 24 === 0 && !new RegExp(`${PART_OF_DAY} $`, "u").test(text.slice(Math.max(0, index - 12), index));
	const isThen = / पर$/.test(all) || AT.test(text.slice(index + all.length, index + all.length + 12));
	return `${isMidnight ? "रात " : ""}${said}${isThen && said.endsWith("मिनट") ? " पर" : ""}`;
}

/** "साढ़े नौ" of "9.30 से 11 बजे": बजे comes after the second time. */
const timeBeforeAnother = (hour: string, minute: string) => time(hour, minute, true)?.replace(/ बजे$/, "") ?? null;

/** "5:30 PM" → "शाम साढ़े पाँच बजे". */
function ofHalfDay(hour: string, minute: string, half: string): string | null {
	const h = Number(hour);
	if (h < 1 || h > 12) return null;
	const of24 = (h % 12) + (/^p/i.test(half) ? 12 : 0);
	const part = of24 < 4 || of24 >= 19 ? "रात" : of24 < 12 ? "सुबह" : of24 < 16 ? "दोपहर" : "शाम";
	const said = time(hour, minute, true);
	return said && `${part} ${said}`;
}

/** "2:30 घंटे" → "ढाई घंटे", "1:20 घंटे" → "एक घंटे बीस मिनट". */
function duration(hours: string, minutes: string, unit: string): string {
	const [h, m] = [Number(hours), Number(minutes)];
	if (m === 0) return `${cardinal(h)} ${unit}`;
	return m % 15 === 0 && h > 0 ? `${withQuarters(h, m / 15)} ${unit}` : `${cardinal(h)} घंटे ${cardinal(m)} मिनट`;
}

export const timeRules: readonly Rule[] = [
	[sticky(`(?=[ –-])(?<=\\d ?[AaPp]\\.?[Mm]\\.?)${DASH}(?=\\d{1,2}(?:[:.]\\d\\d)? ?[AaPp]\\.?[Mm])`), () => " से ", "anywhere"],
	[
		sticky("(\\d{1,2})(?:[:.]([0-5]\\d))? ?([AaPp])(?:[Mm]|\\.[Mm]\\.)(?![A-Za-z])(?: (बजे|पर)(?![\\p{L}\\p{M}]))?"),
		([, hour = "", minute = "0", half = "", at]) => {
			const said = ofHalfDay(hour, minute, half);
			return at === "पर" && said?.endsWith("मिनट") ? `${said} पर` : said;
		},
	],
	[sticky("(\\d{1,2}):([0-5]\\d) (घंट(?:ा|े|ों))"), ([, hours = "", minutes = "", unit = ""]) => duration(hours, minutes, unit)],
	[
		sticky(`(\\d{1,2})[:.]([0-5]\\d)(?= (?:से|और|या|व) (?:\\S{1,12} ){0,2}?\\d{1,2}(?:[:.]\\d\\d)? ?बजे${END})`),
		([, hour = "", minute = ""]) => timeBeforeAnother(hour, minute),
	],
	// The part of the day says what it is, without बजे: "सुबह 9.30 से शाम 6:15 तक".
	[
		sticky(`(?<=${PART_OF_DAY} )(\\d{1,2})[:.]([0-5]\\d)(?= (?:से|तक|पर|को)${END})`),
		([, hour = "", minute = ""]) => timeBeforeAnother(hour, minute),
	],
	[
		sticky(`(\\d{1,2})(?:[:.]([0-5]\\d))?${DASH}(?=${PART_OF_DAY} \\d{1,2}(?:[:.]\\d\\d)? ?बजे${END})`),
		([, hour = "", minute = "0"]) => {
			const said = timeBeforeAnother(hour, minute);
			return said && `${said} से `;
		},
	],
	[
		sticky(`(\\d{1,2}):([0-5]\\d)${DASH}(\\d{1,2}):([0-5]\\d)(?! ?बजे|[\\d:])`),
		([, h = "", m = "", hour = "", minute = ""]) => {
			const [from, to] = [time(h, m, false), time(hour, minute, false)];
			return from && to && `${from} से ${to}`;
		},
	],
	[
		sticky(`(\\d{1,2})(?:[:.](\\d\\d))?${DASH}(\\d{1,2})(?:[:.](\\d\\d))? ?बजे${END}`),
		([, h = "", m = "0", hour = "", minute = "0"]) => {
			const [from, to] = [time(h, m, true), time(hour, minute, true)];
			return from && to && `${from.replace(/ बजे$/, "")} से ${to}`;
		},
	],
	[sticky(`(\\d{1,2})[:.](\\d\\d) ?बजे${END}`), clock],
	[sticky(`(\\d{1,2}):([0-5]\\d) पर${END}`), clock],
	[
		sticky(`(\\d{1,2}):([0-5]\\d):([0-5]\\d)(?![\\d:])( में${END})?`),
		([, h = "", m = "", s = "", took = ""]) =>
			`${cardinal(Number(h))} ${took ? "घंटे" : "बजकर"} ${cardinal(Number(m))} मिनट ${cardinal(Number(s))} सेकंड${took}`,
	],
];

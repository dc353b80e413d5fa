/** Times of the clock, and how long something takes. Rules for `spokenRules.ts`. */
import { cardinal, digitByDigit, quarterHour, withQuarters } from "./numberWords.ts";
import { DASH, END, type Rule, spelled, sticky } from "./spokenPatterns.ts";

const PART_OF_DAY = spelled("(?:सुबह|सवेरे|तड़के|दोपहर|शाम|रात|देर रात)");

/** A word that tells what happened then. */
const AT = new RegExp(`^ (?!(?:से|तक|का|के|की|को|पर|और|या|व|एवं|तथा|है|हैं|हो|था|थी|थे|हुए|में|बाद|पहले|वाला|वाली|वाले)${END})\\p{L}`, "u");

const partOfDay = (of24: number): string => (of24 < 4 || of24 >= 19 ? "रात" : of24 < 12 ? "सुबह" : of24 < 16 ? "दोपहर" : "शाम");

/** "10:40" before बजे, or alone. Of an hour over twelve the part of the day says which it is, unless that `isTold`: "17:45 बजे" → "शाम पौने छह बजे". */
export function time(hour: string, minute: string, isBeforeBaje: boolean, isTold = false): string | null {
	const [of24, m] = [Number(hour), Number(minute)];
	if (of24 > 24 || m > 59) return null;
	if (!isBeforeBaje) return m === 0 ? cardinal(of24) : `${cardinal(of24)} ${m < 10 ? digitByDigit(minute) : cardinal(m)}`;
	const h = of24 % 12 || 12;
	const part = isTold || h === of24 ? "" : `${partOfDay(of24 % 24)} `;
	const quarter = quarterHour(h, m);
	return part + (quarter ? `${quarter} बजे` : `${cardinal(h)} बजकर ${cardinal(m)} मिनट`);
}

const isToldBefore = ({ index }: RegExpExecArray, text: string): boolean =>
	new RegExp(`${PART_OF_DAY} $`, "u").test(text.slice(Math.max(0, index - 12), index));

/** After minutes पर, but for what says it otherwise: "6:05 बजे आई", "6:05 बजे तक". */
function clock(found: RegExpExecArray, text: string): string | null {
	const { 0: all, 1: hour = "", 2: minute = "0", index } = found;
	const said = time(hour, minute, true, isToldBefore(found, text));
	const isThen = / पर$/.test(all) || AT.test(text.slice(index + all.length, index + all.length + 12));
	return said && `${said}${isThen && said.endsWith("मिनट") ? " पर" : ""}`;
}

/** "साढ़े नौ" of "9.30 से 11 बजे": बजे comes after the second time. */
function timeBeforeAnother(found: RegExpExecArray, text: string): string | null {
	const { 1: hour = "", 2: minute = "0" } = found;
	return time(hour, minute, true, isToldBefore(found, text))?.replace(/ बजे$/, "") ?? null;
}

/** "5:30 PM" → "शाम साढ़े पाँच बजे". */
function ofHalfDay(hour: string, minute: string, half: string): string | null {
	const h = Number(hour);
	if (h < 1 || h > 12) return null;
	const said = time(hour, minute, true);
	return said && `${partOfDay((h % 12) + (/^p/i.test(half) ? 12 : 0))} ${said}`;
}

/** "2:30 घंटे" → "ढाई घंटे", "1:20 घंटे" → "एक घंटे बीस मिनट", and so of minutes and seconds. */
function duration(whole: string, sixtieths: string, unit: string): string {
	const [n, part] = [Number(whole), Number(sixtieths)];
	if (part === 0) return `${cardinal(n)} ${unit}`;
	if (part % 15 === 0 && n > 0) return `${withQuarters(n, part / 15)} ${unit}`;
	return `${cardinal(n)} ${unit === "मिनट" ? "मिनट" : "घंटे"} ${cardinal(part)} ${unit === "मिनट" ? "सेकंड" : "मिनट"}`;
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
	// With पर it is the clock's: "रात 10:30 मिनट पर".
	[
		sticky(`(\\d{1,2}):([0-5]\\d) (घंट(?:ा|े|ों)|मिनट(?! पर${END}))${END}`),
		([, whole = "", sixtieths = "", unit = ""]) => duration(whole, sixtieths, unit),
	],
	[sticky(`(\\d{1,2})[:.]([0-5]\\d)(?= (?:से|और|या|व) (?:\\S{1,12} ){0,2}?\\d{1,2}(?:[:.]\\d\\d)? ?बजे${END})`), timeBeforeAnother],
	[sticky(`(\\d{1,2})(?= (?:से|और|या|व) \\d{1,2}(?:[:.]\\d\\d)? ?बजे${END})`), timeBeforeAnother],
	// The part of the day says what it is, without बजे: "सुबह 9.30 से शाम 6:15 तक".
	[sticky(`(?<=${PART_OF_DAY} )(\\d{1,2})[:.]([0-5]\\d)(?= (?:से|तक|पर|को)${END})`), timeBeforeAnother],
	[
		sticky(`(\\d{1,2})(?:[:.]([0-5]\\d))?${DASH}(?=${PART_OF_DAY} \\d{1,2}(?:[:.]\\d\\d)? ?बजे${END})`),
		(found, text) => {
			const said = timeBeforeAnother(found, text);
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
		(found, text) => {
			const { 3: hour = "", 4: minute = "0" } = found;
			const [from, to] = [timeBeforeAnother(found, text), time(hour, minute, true)];
			return from && to && `${from} से ${to}`;
		},
	],
	[sticky(`(\\d{1,2})(?:[:.](\\d\\d))? ?बजे${END}`), clock],
	[sticky(`(\\d{1,2}):([0-5]\\d) पर${END}`), clock],
	[
		sticky(`(\\d{1,2}):([0-5]\\d):([0-5]\\d)(?![\\d:])( में${END})?`),
		([, h = "", m = "", s = "", took = ""]) =>
			`${cardinal(Number(h))} ${took ? "घंटे" : "बजकर"} ${cardinal(Number(m))} मिनट ${cardinal(Number(s))} सेकंड${took}`,
	],
];

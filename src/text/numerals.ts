/** Writes numbers the Hindi way, lakh and crore grouping in either digit system; it knows no dates and no units. */

/** The reader's digits: `latn` is 0-9, `deva` is ०-९. */
export type Digits = "latn" | "deva";

const formats = new Map<Digits, Intl.NumberFormat>();

/**
 * 12345678 → 1,23,45,678 or १,२३,४५,६७८; at most three decimals. Grouping is CLDR's for hi-IN.
 * @throws RangeError when n is not finite.
 */
export function formatNumber(n: number, digits: Digits): string {
	if (!Number.isFinite(n)) throw new RangeError(`Not a number to print: ${n}`);
	// Whole numbers need no Intl, whose first number costs a slow phone 50 ms.
	if (Number.isSafeInteger(n)) return inDigits(String(n).replace(/\B(?=(?:\d\d)*\d{3}$)/g, ","), digits);
	let format = formats.get(digits);
	if (!format) {
		format = new Intl.NumberFormat(`hi-IN-u-nu-${digits}`);
		formats.set(digits, format);
	}
	return format.format(n);
}

/** Turns every 0-9 into ०-९, or back, in a text already formatted for display; everything else stays. */
export function inDigits(text: string, digits: Digits): string {
	const [found, far] = digits === "deva" ? [/[0-9]/g, 0x936] : [/[\u0966-\u096f]/g, -0x936];
	return text.replace(found, (digit) => String.fromCharCode(digit.charCodeAt(0) + far));
}

/**
 * An author's text in the reader's digits. Numbers that are part of a Latin name or have a Latin unit keep theirs (S-400, G20, 5,000mAh), and no number is
 * written in two systems. Changes characters one for one, so places in the text stay; doing it twice is doing it once.
 */
export function authoredDigits(text: string, digits: Digits): string {
	if (digits === "latn") return inDigits(text, digits);
	return text.replace(/[\w\u2060.,:@/-]+/g, (token) => (/[a-z]/i.test(token) ? token : inDigits(token, digits)));
}

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
	let format = formats.get(digits);
	if (!format) {
		format = new Intl.NumberFormat(`hi-IN-u-nu-${digits}`);
		formats.set(digits, format);
	}
	return format.format(n);
}

/** Turns every 0-9 into ०-९, or back, in a text already formatted for display; everything else stays. */
export function inDigits(text: string, digits: Digits): string {
	return digits === "deva"
		? text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x936))
		: text.replace(/[\u0966-\u096f]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x936));
}

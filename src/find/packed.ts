/** Whole numbers and sorted words as short text that stands in JSON without escapes and packs well. Knows nothing of what they mean. */

/** Every printable ASCII character that JSON writes as it is, from # on: 91 digits. */
const digits = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter((each) => each !== "\\");
const values = new Uint8Array(128);
for (const [value, digit] of digits.entries()) values[digit.charCodeAt(0)] = value;
const base = digits.length;
/** Below `one` a number is one digit, below `two` two; else a mark and three more: up to 753,570. */
const one = 66;
const two = one + (base - 1 - one) * base;

/** A whole number from 0 to 753,570 in one, two or four characters. */
export function packNumber(number: number): string {
	const digit = (value: number) => digits[value] ?? "";
	if (number < one) return digit(number);
	if (number < two) return digit(one + Math.floor((number - one) / base)) + digit((number - one) % base);
	return digit(base - 1) + digit(Math.floor(number / (base * base))) + digit(Math.floor(number / base) % base) + digit(number % base);
}

/** Reads packed numbers one after the other. `at` may be set, to go on from a place that was noted. */
export class NumberReader {
	readonly text: string;
	at = 0;
	constructor(text: string) {
		this.text = text;
	}
	next(): number {
		const first = values[this.text.charCodeAt(this.at++)] ?? 0;
		if (first < one) return first;
		if (first < base - 1) return one + (first - one) * base + (values[this.text.charCodeAt(this.at++)] ?? 0);
		let number = 0;
		for (let left = 3; left > 0; left -= 1) number = number * base + (values[this.text.charCodeAt(this.at++)] ?? 0);
		return number;
	}
}

/** U+0901 to U+094D, the letters and signs of Hindi, one digit each: a third of their bytes, and a quarter less when packed. Others stand as they are, after a mark. */
const firstLetter = 0x901;
const hindi = /^[\u0901-\u094d]*$/;
const literal = "!";
const space = 0x20;
const toDigits = (text: string) =>
	hindi.test(text) ? Array.from(text, (letter) => digits[letter.charCodeAt(0) - firstLetter]).join("") : literal + text;

/** Sorted words, each as the number of characters it shares with the one before and the rest. No word may hold a space. */
export function packWords(sorted: readonly string[]): string {
	let before = "";
	return sorted
		.map((word) => {
			let shared = 0;
			while (shared < word.length && shared < one - 1 && word[shared] === before[shared]) shared += 1;
			before = word;
			return packNumber(shared) + toDigits(word.slice(shared));
		})
		.join(" ");
}

/** All letters are written side by side first: no string is made but the words. */
export function unpackWords(packed: string): string[] {
	if (packed === "") return [];
	let letters = new Uint16Array(packed.length * 2);
	let at = 0;
	let before = 0;
	for (let index = 0; index < packed.length; index += 1) {
		const start = at;
		const end = packed.indexOf(" ", index) < 0 ? packed.length : packed.indexOf(" ", index);
		const shared = values[packed.charCodeAt(index)] ?? 0;
		if (at + shared + end - index > letters.length) letters = grown(letters);
		letters.copyWithin(at, before, before + shared);
		at += shared;
		const isLiteral = packed.charAt(index + 1) === literal;
		for (index += isLiteral ? 2 : 1; index < end; index += 1) {
			const code = packed.charCodeAt(index);
			letters[at++] = isLiteral ? code : firstLetter + (values[code] ?? 0);
		}
		letters[at++] = space;
		before = start;
	}
	return new TextDecoder("utf-16le").decode(letters.subarray(0, at - 1)).split(" ");
}

function grown(letters: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
	const larger = new Uint16Array(letters.length * 2);
	larger.set(letters);
	return larger;
}

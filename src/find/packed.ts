/** Whole numbers, bits and sorted words as short text that stands in JSON without escapes and packs well. Knows nothing of what they mean. */

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

/** Reads packed numbers one after the other. */
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

/** Bits in one character. */
const perDigit = 6;

/** Numbers of so many bits each, 24 at most, one behind the other. Of bits that are all as likely no packing makes less. */
export function packBits(numbers: readonly (readonly [number: number, bits: number])[]): string {
	const all = numbers.map(([number, bits]) => (bits > 0 ? number.toString(2).padStart(bits, "0") : "")).join("");
	return all.replace(/.{1,6}/g, (some) => digits[Number.parseInt(some.padEnd(perDigit, "0"), 2)] ?? "");
}

export class BitReader {
	readonly text: string;
	#at = 0;
	#read = 0;
	#left = 0;
	constructor(text: string) {
		this.text = text;
	}
	next(bits: number): number {
		while (this.#left < bits) {
			this.#read = ((this.#read << perDigit) | (values[this.text.charCodeAt(this.#at++)] ?? 0)) & 0x3fffffff;
			this.#left += perDigit;
		}
		this.#left -= bits;
		return (this.#read >> this.#left) & ((1 << bits) - 1);
	}
}

/**
 * Sorted words: how many characters each shares with the one before, and the letters of the rest, in rows. A row has the letters that follow a certain one, and another those
 * that stand where the word before has a certain one: the first are few after ् or ा, and the second come behind it in the alphabet. So each row packs as well as it can.
 */
export type PackedWords = { readonly shared: string; readonly letters: string };

/** The letters and signs of Hindi, U+0901 to U+094D, and as many others change places, so that a letter is one byte. Figures stay as they are. */
const firstLetter = 0x901;
const letters = 0x4d;
const changed = Uint16Array.from({ length: 0x980 }, (_, code) => code);
for (const [index, other] of digits
	.filter((each) => !/[\d.]/.test(each))
	.slice(0, letters)
	.entries()) {
	changed[firstLetter + index] = other.charCodeAt(0);
	changed[other.charCodeAt(0)] = firstLetter + index;
}
/** What is no letter of Hindi, the end of a word too, has row 0. Rows behind letters are counted on from those below them. */
const rows = letters + 1;
const rowOf = (code: number): number => (code >= firstLetter && code < firstLetter + letters ? code - firstLetter + 1 : 0);
/** What row is read behind a letter that is written so. */
const rowBehind = Uint8Array.from(changed, (code) => rows + rowOf(code));
const betweenRows = "!";
const space = 0x20;

/** Words have no space and no ! in them. */
export function packWords(sorted: readonly string[]): PackedWords {
	const inRows = Array.from({ length: 2 * rows }, () => "");
	let before = "";
	const shared = sorted.map((word) => {
		let same = 0;
		while (same < word.length && word[same] === before[same]) same += 1;
		let row = rowOf(before.charCodeAt(same));
		for (const letter of `${word.slice(same)} `.split("")) {
			const code = letter.charCodeAt(0);
			inRows[row] += String.fromCharCode(changed[code] ?? code);
			row = rows + rowOf(code);
		}
		before = word;
		return packNumber(same);
	});
	return { shared: shared.join(""), letters: inRows.join(betweenRows) };
}

/** All letters are written side by side first: no string is made but the words. */
export function unpackWords({ shared, letters: inRows }: PackedWords): string[] {
	if (shared === "") return [];
	const places = Uint32Array.from({ length: 2 * rows });
	for (let row = 1; row < places.length; row += 1) places[row] = inRows.indexOf(betweenRows, places[row - 1]) + 1;
	const same = new NumberReader(shared);
	let text = new Uint16Array(inRows.length * 4);
	let at = 0;
	let before = 0;
	while (same.at < shared.length) {
		const start = at;
		at += same.next();
		// What is read behind it is the rest of a word, and no longer than all of them.
		if (at + inRows.length > text.length) text = grown(text);
		text.copyWithin(start, before, before + at - start);
		let row = rowOf(text[before + at - start] ?? 0);
		let code = 0;
		while (code !== space) {
			const place = places[row] ?? 0;
			places[row] = place + 1;
			if (place >= inRows.length) throw new RangeError("The words of a shard are cut short");
			code = inRows.charCodeAt(place);
			row = rowBehind[code] ?? rows;
			text[at++] = changed[code] ?? code;
		}
		before = start;
	}
	return new TextDecoder("utf-16le").decode(text.subarray(0, at - 1)).split(" ");
}

function grown(letters: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
	const larger = new Uint16Array(letters.length * 2);
	larger.set(letters);
	return larger;
}

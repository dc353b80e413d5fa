/** Whether a word in Latin letters is an English one with a slip of the finger or the ear. Knows letters, no words. */

/** Letters of an English word in which a slip is known for one, in which one letter may be what is beside it on the keyboard, and in which it may be any other: of shorter words that is most often a word too (melting, meeting). */
const [leastSlipped, leastBeside, leastChanged] = [6, 7, 9];

const keys = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Where a letter's key is, in widths of a key: rows begin half a key later than the one above. */
const placeOf = (letter = ""): readonly [row: number, across: number] => {
	const row = keys.findIndex((each) => each.includes(letter));
	return [row, (keys[row] ?? "").indexOf(letter) + row / 2];
};
/** Whether the finger may hit one key for the other. */
function areBeside(a = "", b = ""): boolean {
	const [[rowA, acrossA], [rowB, acrossB]] = [placeOf(a), placeOf(b)];
	return Math.abs(rowA - rowB) <= 1 && Math.abs(acrossA - acrossB) <= 1;
}

/** Whether a word is another that begins with the same letter with one left out, put in or changed, or with two in each other's place: goverment, elction, univercity, parliamnet. */
export function isOneOff(typed: string, word: string): boolean {
	if (typed[0] !== word[0] || typed.length < leastSlipped || Math.abs(typed.length - word.length) > 1) return false;
	let at = 0;
	while (at < typed.length && typed[at] === word[at]) at += 1;
	const [a, b] = [typed.slice(at), word.slice(at)];
	if (a.slice(1) === b.slice(1)) return word.length >= leastChanged || (word.length >= leastBeside && areBeside(a[0], b[0]));
	return a.slice(1) === b || a === b.slice(1) || `${a[1]}${a[0]}${a.slice(2)}` === b;
}

/** Letters of the shortest word that is known although it lacks a vowel or has another, and of one in which two may be amiss. */
const guessed = { least: 5, two: 8 };
const isVowel = (letter = ""): boolean => /[aeiouy]/.test(letter);
/** Consonants that are written for each other by ear. */
const alike = new Set(["ck", "kc", "cs", "sc", "sz", "zs"]);

/** Whether a letter of an English word may be typed as another, `at` from its first: a vowel that is not stressed, and a consonant by ear. */
const mayBeChanged = (typed: string, word: string, at: number): boolean => {
	const letter = word[at] ?? "";
	if (alike.has(typed + letter)) return true;
	const isLast = at === word.length - 1;
	return isVowel(typed) && isVowel(letter) && /[aeiouy][^aeiouy]/.test(word.slice(0, at)) && (!isLast || /iy|yi/.test(typed + letter));
};
/** Whether it may be left out: a vowel, what is not heard, and one of two. */
const mayBeLost = (word: string, at: number): boolean =>
	isVowel(word[at]) ||
	word[at] === "h" ||
	word[at] === word[at - 1] ||
	word.slice(at - 1, at + 1) === "ck" ||
	word.slice(at, at + 2) === "dg";

/** How many letters of an English word are amiss in what was typed; Infinity where others are than it is easily mistaken in. */
function amissIn(typed: string, word: string): number {
	const never = Number.POSITIVE_INFINITY;
	let before: number[] = [];
	let row = Array.from({ length: word.length + 1 }, (_, at) => (at === 0 ? 0 : never));
	for (let i = 0; i < typed.length; i += 1) {
		const letter = typed[i] ?? "";
		const isDoubled = letter === typed[i - 1] || (word.length >= guessed.two && isVowel(letter) && i < typed.length - 1);
		const next = [never];
		for (let j = 0; j < word.length; j += 1) {
			const same = letter === word[j] ? 0 : mayBeChanged(letter, word, j) ? 1 : never;
			let least = Math.min((row[j] ?? never) + same, (row[j + 1] ?? never) + (isDoubled ? 1 : never));
			if (j > 0 && mayBeLost(word, j)) least = Math.min(least, (next[j] ?? never) + 1);
			const isSwapped = i > 0 && j > 0 && letter === word[j - 1] && typed[i - 1] === word[j] && (isVowel(letter) || isVowel(word[j]));
			if (isSwapped) least = Math.min(least, (before[j - 1] ?? never) + 1);
			next.push(least);
		}
		[before, row] = [row, next];
	}
	return row[word.length] ?? never;
}

/** What an English word and what is guessed at for it have in common: the first letter and the consonants, those that may be mistaken for each other as one. */
export const slipKey = (word: string): string =>
	word
		.replaceAll("ph", "f")
		.replace(/(?<=.)[ckqz]/g, "s")
		.replace(/d(?=g)|(?<=.)[aeiouyh]/g, "")
		.replace(/(.)\1+/g, "$1");

/** Whether it is an English word of the same {@link slipKey} by ear, or with hardly a vowel amiss: studant, cancr, rocet, korae, elefant, wtsapp. */
export function isGuessedAt(typed: string, word: string): boolean {
	if (Math.min(typed.length, word.length) < guessed.least || Math.abs(typed.length - word.length) > 2) return false;
	return amissIn(typed.replaceAll("ph", "f"), word.replaceAll("ph", "f")) <= (word.length < guessed.two ? 1 : 2);
}

/** Letters of the shortest and the longest word of which two may be in each other's place; and of the shortest of which those may be the last (ratan is not ratna, but yunsu is yunus: hardly a word ends as it does), or such as others are read by (bhole is not बोले). */
const ofSwapped = { least: 5, most: 12, any: 6 };
const doublesOf = (word: string): number => word.match(/(.)\1/g)?.length ?? 0;
/** A word in Latin letters with two of them, but for the first, in each other's place: theran, tehran; cricekt, cricket; indgio, indigo. Empty for short ones. */
export function swapped(word: string): readonly string[] {
	if (word.length < ofSwapped.least || word.length > ofSwapped.most || !/^[a-z]+$/.test(word)) return [];
	const pairs = word.length < ofSwapped.any ? /(?<=.)(?=([^hyck])(?!\1)[^hyck].|(?<=[^aeiou])[^aeiouhyck][uo]$)/g : /(?<=.)(?=(.)(?!\1).)/g;
	// What would then stand twice is heard once, as if it were left out: haiti is no hati.
	return Array.from(
		word.matchAll(pairs),
		({ index }) => word.slice(0, index) + word[index + 1] + word[index] + word.slice(index + 2),
	).filter((other) => doublesOf(other) <= doublesOf(word));
}

/** Letters of the shortest word of which one may be typed with a key beside its own, and of which that may be any: of shorter ones it is a vowel, for which a consonant stands among others, as in hardly a word (yadsv, noids; but kanwar). */
const ofMissed = { least: 5, any: 7 };
const besideKey = new Map(
	Array.from(keys.join(""), (key) => [key, Array.from(keys.join("")).filter((other) => other !== key && areBeside(key, other))]),
);
/** A word in Latin letters as it is where the finger hit one key for that beside it: yadsv, yadav; gukrsh, gukesh; mairobi, nairobi. Empty for short ones. */
export function missed(word: string): readonly string[] {
	if (word.length < ofMissed.least || word.length > ofSwapped.most || !/^[a-z]+$/.test(word)) return [];
	const isAny = word.length >= ofMissed.any;
	const places = word.matchAll(isAny ? /./g : /(?<=[^aeiouy])[^aeiouyh](?![aeiouy])/g);
	return Array.from(places).flatMap(({ 0: typed, index }) =>
		(besideKey.get(typed) ?? [])
			.filter((meant) => (isAny || /[aeiou]/.test(meant)) && meant !== word[index - 1] && meant !== word[index + 1])
			.map((meant) => word.slice(0, index) + meant + word.slice(index + 1)),
	);
}

/** Letters of the shortest word in which a key may have been hit together with one beside it. */
const leastStruck = 6;
/** A word in Latin letters without a vowel that was hit along with the key of another beside it: pution, putin. Empty for short ones. */
export function struck(word: string): readonly string[] {
	if (word.length < leastStruck || word.length > ofSwapped.most || !/^[a-z]+$/.test(word)) return [];
	const pairs = Array.from(word.matchAll(/(?<=.)(?=io|oi|ui|iu)/g), ({ index }) => index);
	return pairs.flatMap((at) => [word.slice(0, at) + word.slice(at + 1), word.slice(0, at + 1) + word.slice(at + 2)]);
}

/** A word in Latin letters with a nasal in its first syllable, which Hindi writes as a dot; null for one that has a consonant or none there: jhasi, jhansi; gav, ganv. */
export function nasalised(word: string): string | null {
	const other = word.replace(/^([^aeiou]*[aeiou]+)(?=[bcdgjkpstv]+h?(?:[aeiouy]|l|$))/, "$1n");
	return other === word || word.length > ofSwapped.most ? null : other;
}

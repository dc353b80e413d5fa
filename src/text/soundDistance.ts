/**
 * How far apart two sounds are, in the letters of `romanise.ts`: what readers mix up by ear or by key costs less than what nobody does. Source: HINDI.md §4, and Hindi's pairs of
 * aspirates and retroflexes.
 */

/** Sounds that share a letter here are told apart by {@link distance} alone. */
const classes: Record<string, string> = Object.fromEntries(
	["kK", "gG", "cC", "jJz", "tTwW", "dDxX", "&r", "n~N", "pPf", "bB", "sS"].flatMap((group) =>
		Array.from(group, (each) => [each, group.charAt(0)]),
	),
);

/** The consonants alone, alike ones as one: what may sound alike at all has keys that differ in at most a letter or two. A nasal before a consonant, h and y are left out. */
export function soundKey(sound: string): string {
	let key = "";
	for (let index = 0; index < sound.length; index += 1) {
		const each = sound.charAt(index);
		if (unheard.includes(each)) continue;
		if (each === "n" || each === "m" || each === "~") {
			const next = sound.charAt(index + 1);
			if (stops.includes(next === "a" || next === "A" ? sound.charAt(index + 2) || " " : next || " ")) continue;
		}
		key += classes[each] ?? each;
	}
	return key;
}
const unheard = "aAiIuUeo@^hy";
const stops = "kKgGcCjJtTdDwWxXpPbBsSfv&";

/** What it costs to hear one sound for another, in hundredths of a wrong letter; both ways, unless a pair says otherwise. */
const confusions: Record<string, string> = {
	3: "i^ iI uU o@ Pf ~n ~m ~N nN zj cC",
	10: "I^ u^ aA @A &d &D &r Iy iy",
	15: "kK gG jJ bB tT dD wW xX Kh Gg &x",
	20: "U^ a^ e^ @a zJ yI ye Gh",
	22: "ie Ie sS uo Uo U@ vu vU vo",
	30: "ae ao au aU @u",
	40: "ai aI bv pf pP Bv Ao mn fv",
	45: "Sc sz",
	55: "Ae kg td bp cs jg iu aO Td",
	60: "Ai AI Au AU eo jy cj xr rl",
};
/** Typed in Latin letters, dental and retroflex look alike. */
const sameInLatin = "tw TW dx DX";
const aspiratesInLatin = "tW Tw dX Dx";
/** Read in Devanagari they are other letters, mixed up by ear. */
const retroflexInHindi = 25;
/** An aspirate is another word in Devanagari (बात, भात), and only a slip in Latin. */
const aspiratesInHindi = "kK gG jJ bB tT dD wW xX cC";

/** Typed in Latin letters an h is left out more often than put in: typed, and in the word. */
const deliberate = "Dd Bb Jj Dx";

const wrong = 100;
/** Two letters in each other's place. */
const swapped = 90;
/** One sound typed for the two of क्ष. */
const asOne = 30;
/** A vowel for a consonant, or a consonant for a vowel. */
const absurd = 140;
/** A v after u or o is heard with them: कौआ, kauwa. */
const isGlide = (code: number, before: number) => code === 0x76 && (before === 0x75 || before === 0x55 || before === 0x6f);
const isVowel = (code: number) => "aAiIuUeo@^".includes(String.fromCharCode(code));

function tableOf(isLatin: boolean): Uint8Array {
	const table = new Uint8Array(128 * 128);
	for (let a = 0; a < 128; a += 1)
		for (let b = 0; b < 128; b += 1) table[a * 128 + b] = a === b ? 0 : isVowel(a) === isVowel(b) ? (isVowel(a) ? 75 : wrong) : absurd;
	const put = (pairs: string, cost: number) => {
		for (const pair of pairs.split(" ")) {
			const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
			table[a * 128 + b] = cost;
			table[b * 128 + a] = cost;
		}
	};
	for (const [cost, pairs] of Object.entries(confusions)) put(pairs, Number(cost));
	put(sameInLatin, isLatin ? 0 : retroflexInHindi);
	put(aspiratesInLatin, isLatin ? 15 : 45);
	if (!isLatin) put(aspiratesInHindi, 45);
	else for (const pair of deliberate.split(" ")) table[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 30;
	return table;
}

/** What it costs that a sound is there on one side only. */
const lost = new Uint8Array(128).fill(wrong);
for (const [sounds, cost] of [
	["a", 10],
	["iu^", 55],
	["AIUeo@", 65],
	["~", 25],
	["h", 35],
	["y", 22],
	["nmv", 75],
] as const)
	for (const sound of sounds) lost[sound.charCodeAt(0)] = cost;

/** ऐ and औ are written as one letter too: the second half of theirs is hardly missed. */
const secondHalf = 20;
/** An a at the end is typed for योग, but more often for आ. */
const lastA = 25;

const tables = { latin: tableOf(true), hindi: tableOf(false) };
/** People seldom mistake how a word begins. */
const atTheStart = 40;

/** Hindi words that are no farther apart than this begin alike, as {@link startOf} has it. */
export const beginAlikeWithin = 39;
/** Classes that may stand for each other there. */
const starts: Record<string, string> = { ...Object.fromEntries(Array.from("AiIuUeo@y", (each) => [each, "a"])), h: "k", "&": "d", m: "n" };
export function startOf(sound: string): string {
	const first = classes[sound.charAt(0)] ?? sound.charAt(0);
	return starts[first] ?? first;
}

/** Kept between calls: tens of thousands of words are compared at a time. */
const longest = 128;
const rows: [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(longest), new Uint16Array(longest), new Uint16Array(longest)];
const missed = new Uint16Array(longest);
const letters = new Uint8Array(longest);

/**
 * How far two sounds are apart, in hundredths of a wrong letter: 0 sounds the same. Weighted edit distance; gives up with Infinity above `limit`. Nothing after the 127th sound of a word counts.
 * `query` says in which script the first was typed. With `isPrefix` the second may go on after the first has ended.
 */
export function distance(typed: string, word: string, query: "latin" | "hindi", limit: number, isPrefix = false): number {
	const table = tables[query];
	const isLatin = query === "latin";
	const width = Math.min(word.length + 1, longest);
	let [row, next, before] = rows;
	row[0] = 0;
	let behind = 0;
	for (let j = 1; j < width; j += 1) {
		const b = word.charCodeAt(j - 1) & 127;
		const isSecond = isLatin && behind === 0x61 && (b === 0x69 || b === 0x75);
		const isFaint = isSecond || isGlide(b, behind) || (isLatin && b === 0x7e && j === width - 1);
		letters[j] = b;
		missed[j] = isFaint ? secondHalf : (lost[b] as number);
		row[j] = (row[j - 1] as number) + (missed[j] as number) + (j === 1 ? atTheStart : 0);
		behind = b;
	}
	behind = 0;
	for (let i = 0; i < typed.length; i += 1) {
		const a = typed.charCodeAt(i) & 127;
		const isFirst = i === 0;
		const isLast = isLatin && a === 0x61 && i === typed.length - 1;
		const isOne = isLatin && (a === 0x43 || a === 0x53 || a === 0x73);
		const without = (isLast ? lastA : isGlide(a, behind) ? secondHalf : (lost[a] as number)) + (isFirst ? atTheStart : 0);
		let least = (row[0] as number) + without;
		next[0] = least;
		let left = least;
		for (let j = 1; j < width; j += 1) {
			const b = letters[j] as number;
			let change = table[a * 128 + b] as number;
			if (isFirst && j === 1 && change > 15) change += atTheStart;
			const up = (row[j] as number) + without;
			let cost = (row[j - 1] as number) + change;
			if (up < cost) cost = up;
			left += missed[j] as number;
			if (left < cost) cost = left;
			if (change > swapped && b === behind && i > 1) {
				// A consonant's own a may stand between the two.
				const other = letters[j - 1] === 0x61 ? j - 2 : j - 1;
				if (other > 1 && a === letters[other]) cost = Math.min(cost, (before[other - 1] as number) + swapped);
			}
			// क्ष is said, and typed, as one sound.
			if (isOne && b === 0x53 && j > 1 && letters[j - 1] === 0x6b) cost = Math.min(cost, (row[j - 2] as number) + asOne);
			next[j] = cost;
			left = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return Number.POSITIVE_INFINITY;
		[before, row, next] = [row, next, before];
		behind = a;
	}
	const result = isPrefix ? Math.min(...row.subarray(0, width)) : (row[width - 1] ?? 0);
	return result > limit ? Number.POSITIVE_INFINITY : result;
}

/** How much two sounds may differ and still be one word spelled in two ways. */
export const sameWithin = (sound: string) => 12 + 9 * Math.min(sound.length, 8);
/** How much they may differ and still be a slip of the finger or the ear; nothing for sounds under three letters. */
export const nearWithin = (sound: string) => (sound.length < 3 ? 0 : 40 + 14 * Math.min(sound.length, 9));

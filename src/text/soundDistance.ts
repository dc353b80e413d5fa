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
const unheard = "aAiIuUeo@hy";
const stops = "kKgGcCjJtTdDwWxXpPbBsSfv";

/** What it costs to hear one sound for another, in hundredths of a wrong letter; both ways, unless a pair says otherwise. */
const confusions: Record<string, string> = {
	3: "iI uU o@ Pf ~n ~m ~N nN zj cC",
	10: "aA @A &d &D &r Iy iy",
	15: "kK gG jJ bB tT dD wW xX Kh Gg &x",
	20: "@a zJ yI ye Gh",
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
/** A vowel for a consonant, or a consonant for a vowel. */
const absurd = 140;
const isVowel = (code: number) => "aAiIuUeo@".includes(String.fromCharCode(code));

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
	["iu", 55],
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
const rows: [Float64Array, Float64Array, Float64Array] = [new Float64Array(longest), new Float64Array(longest), new Float64Array(longest)];
const missed = new Float64Array(longest);

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
	for (let j = 1; j < width; j += 1) {
		const b = word.charCodeAt(j - 1);
		const isSecond = isLatin && j > 1 && (b === 0x69 || b === 0x75) && word.charCodeAt(j - 2) === 0x61;
		missed[j] = isSecond ? secondHalf : (lost[b] ?? wrong);
		row[j] = (row[j - 1] ?? 0) + (missed[j] ?? 0) + (j === 1 ? atTheStart : 0);
	}
	for (let i = 0; i < typed.length; i += 1) {
		const a = typed.charCodeAt(i) & 127;
		const isLast = isLatin && a === 0x61 && i === typed.length - 1;
		const without = (isLast ? lastA : (lost[a] ?? wrong)) + (i === 0 ? atTheStart : 0);
		next[0] = (row[0] ?? 0) + without;
		let least = next[0];
		for (let j = 1; j < width; j += 1) {
			const b = word.charCodeAt(j - 1) & 127;
			let change = table[a * 128 + b] ?? wrong;
			if (i === 0 && j === 1 && change > 15) change += atTheStart;
			let cost = Math.min((row[j - 1] ?? 0) + change, (row[j] ?? 0) + without, (next[j - 1] ?? 0) + (missed[j] ?? wrong));
			// A consonant's own a may stand between the two.
			const other = word.charCodeAt(j - 2) === 0x61 ? j - 3 : j - 2;
			if (i > 1 && other > 0 && change > swapped && a === word.charCodeAt(other) && b === typed.charCodeAt(i - 1))
				cost = Math.min(cost, (before[other] ?? 0) + swapped);
			next[j] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return Number.POSITIVE_INFINITY;
		[before, row, next] = [row, next, before];
	}
	const result = isPrefix ? Math.min(...row.subarray(0, width)) : (row[width - 1] ?? 0);
	return result > limit ? Number.POSITIVE_INFINITY : result;
}

/** How much two sounds may differ and still be one word spelled in two ways. */
export const sameWithin = (sound: string) => 12 + 9 * Math.min(sound.length, 8);
/** How much they may differ and still be a slip of the finger or the ear; nothing for sounds under three letters. */
export const nearWithin = (sound: string) => (sound.length < 3 ? 0 : 40 + 14 * Math.min(sound.length, 9));

/** How far apart two sounds are, in the letters of `romanise.ts`. Knows what single sounds cost (`soundCosts.ts`), and no lists. */
import { costs, type Read, secondHalf } from "./soundCosts.ts";

/** Two letters in each other's place. */
const swapped = 90;
/** Two sounds typed as one: अपहरण as apharan, कटहल as kathal, by what is typed and what is meant before the h. */
const aspirates: Record<string, string> = { f: "p", P: "p", K: "k", G: "g", C: "c", J: "j", T: "tw", D: "dx", B: "b" };
const plainOf = Array.from({ length: 128 }, (_, code) => aspirates[String.fromCharCode(code)] ?? "");
const apart = 10;
const besideH = 5;
/** An आ before a nasal is typed as it is said in the east: silong, शिलांग. */
const besideNasal = 20;
/** An e at the start is typed for ऐ too: elaan, ऐलान; etihasik, ऐतिहासिक. */
const openE = 20;
/** One sound typed for the two of क्ष. */
const asOne = 30;
/** A v after u or o is heard with them: कौआ, kauwa. */
const isGlide = (code: number, before: number) => code === 0x76 && (before === 0x75 || before === 0x55 || before === 0x6f);
/** An a at the end is typed for योग, but more often for आ. */
const lastA = 35;
/** But behind two consonants of which one of these is the last, hardly more often: vishwa, rashtra, satya. */
const lastAOfCluster = 20;
const endsInClusterA = /[^aAiIuUeo@^][rvy]a$/;
/** An i that is put before an s and another consonant. */
const leaning = /^is[^aAiIuUeo@^]/;

/** Kept between calls: tens of thousands of words are compared at a time. */
const longest = 128;
const rows: [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(longest), new Uint16Array(longest), new Uint16Array(longest)];
const missed = new Uint16Array(longest);
const letters = new Uint8Array(longest);
/** More than any limit, and with what is added to it still a number of these rows. */
const tooFar = 30_000;

/** The sound that is compared with words, made ready once for all of them: its letters, what each costs where it is left out, and in which ways each may be heard besides. */
let own: { readonly typed: string; readonly query: Read; readonly length: number } = { typed: "", query: "hindi", length: 0 };
const ownLetters = new Uint8Array(longest);
const without = new Uint16Array(longest);
const ways = new Uint8Array(longest);
/** Their bits: an e beside an h as a, an o before a nasal as आ, an e at the start as ऐ, one sound for क्ष, and the sound of an aspirate for two. */
const [asA, asLongA, asAi, asKsh, asTwo] = [1, 2, 4, 8, 16];

const codeAt = (sound: string, index: number) => (index < sound.length ? sound.charCodeAt(index) & 127 : 0);

function makeReady(typed: string, query: Read): void {
	const { lost, start } = costs[query];
	const isLatin = query === "latin" || query === "english";
	const length = Math.min(typed.length, longest);
	let behind = 0;
	for (let i = 0; i < length; i += 1) {
		const a = codeAt(typed, i);
		const next = codeAt(typed, i + 1);
		const isLastA = isLatin && a === 0x61 && i === typed.length - 1;
		const ownA = endsInClusterA.test(typed) ? lastAOfCluster : lastA;
		ownLetters[i] = a;
		without[i] = (isLastA ? ownA : isGlide(a, behind) ? secondHalf : (lost[a] as number)) + (i === 0 ? start : 0);
		ways[i] =
			// Beside an h an a is said, and typed, as e: मेहनत, and महँगाई (mehngai), शहर (sheher).
			(isLatin && a === 0x65 && (behind === 0x68 || next === 0x68) ? asA : 0) |
			(query === "latin" && a === 0x6f && (next === 0x6e || next === 0x6d) ? asLongA : 0) |
			(query === "latin" && a === 0x65 && i === 0 ? asAi : 0) |
			// क्ष is said, and typed, as one sound.
			(isLatin && (a === 0x43 || a === 0x53 || a === 0x73) ? asKsh : 0) |
			(query !== "hindi" && plainOf[a] ? asTwo : 0);
		behind = a;
	}
	own = { typed, query, length };
}

/** What a first letter is mistaken for at the start as anywhere: sivir, शिविर; biman, बिदेश, विमान. */
function isLikeFirst(a: number, b: number, query: Read): boolean {
	if (a === 0x53 || a === 0x73) return b === 0x53 || b === 0x73;
	return a === 0x62 && b === 0x76 && query !== "names";
}

/**
 * How far two sounds are apart, in hundredths of a wrong letter: 0 sounds the same. Weighted edit distance; gives up with Infinity above `limit`. Nothing after the 127th sound of a word counts.
 * `query` says in which script the first was typed. With `isPrefix` the second may go on after the first has ended.
 */
export function distance(typed: string, word: string, query: Read, limit: number, isPrefix = false): number {
	if (typed !== own.typed || query !== own.query) makeReady(typed, query);
	const { change: table, lost, start } = costs[query];
	const isLatin = query === "latin" || query === "english";
	const width = Math.min(word.length + 1, longest);
	let row = rows[0];
	let next = rows[1];
	let before = rows[2];
	row[0] = 0;
	let behind = 0;
	let reach = 0;
	let reachBefore = 0;
	for (let j = 1; j < width; j += 1) {
		const b = word.charCodeAt(j - 1) & 127;
		const isSecond = isLatin && behind === 0x61 && (b === 0x69 || b === 0x75);
		// The i before an s and another consonant is said and left out again: स्तीफा, इस्तीफ़ा.
		const isLeaning = j === 1 && b === 0x69 && leaning.test(word);
		const isFaint = isSecond || isLeaning || isGlide(b, behind) || (isLatin && b === 0x7e && j === width - 1);
		letters[j] = b;
		missed[j] = isFaint ? secondHalf : (lost[b] as number);
		row[j] = (row[j - 1] as number) + (missed[j] as number) + (j === 1 && !isLeaning ? start : 0);
		if ((row[j] as number) <= limit) reach = j;
		behind = b;
	}
	behind = 0;
	for (let i = 0; i < own.length; i += 1) {
		const a = ownLetters[i] as number;
		const ownWays = ways[i] as number;
		const lostHere = without[i] as number;
		let least = (row[0] as number) + lostHere;
		next[0] = least;
		let left = least;
		let furthest = 0;
		for (let j = 1; j < width; j += 1) {
			// Nothing within the limit leads here: two sounds for one, with an a between them, are the longest step.
			if (left > limit && j > Math.max(reach, reachBefore) + 3) {
				next.fill(tooFar, j, width);
				break;
			}
			const b = letters[j] as number;
			let change = table[a * 128 + b] as number;
			if (b === 0x61 && ownWays & asA) change = besideH;
			if (b === 0x41 && ownWays & asLongA) change = besideNasal;
			if (i === 0 && j === 1 && change > 15 && !isLikeFirst(a, b, query)) change += start;
			const up = (row[j] as number) + lostHere;
			let cost = (row[j - 1] as number) + change;
			if (up < cost) cost = up;
			left += missed[j] as number;
			if (left < cost) cost = left;
			if (change > swapped && b === behind && i > 1) {
				// A consonant's own a may stand between the two.
				const other = letters[j - 1] === 0x61 ? j - 2 : j - 1;
				if (other > 1 && a === letters[other]) cost = Math.min(cost, (before[other - 1] as number) + swapped);
			}
			if (b === 0x68 && j > 1 && ownWays & asTwo) {
				// A consonant's own a may stand before the h.
				const first = letters[j - 1] === 0x61 ? j - 2 : j - 1;
				if (first > 0 && plainOf[a]?.includes(String.fromCharCode(letters[first] as number)))
					cost = Math.min(cost, (row[first - 1] as number) + apart);
			}
			if (j === 2 && b === 0x69 && letters[1] === 0x61 && ownWays & asAi) cost = Math.min(cost, openE);
			if (j > 1 && b === 0x53 && letters[j - 1] === 0x6b && ownWays & asKsh) cost = Math.min(cost, (row[j - 2] as number) + asOne);
			next[j] = cost;
			left = cost;
			if (cost <= limit) furthest = j;
			if (cost < least) least = cost;
		}
		if (least > limit) return Number.POSITIVE_INFINITY;
		const free = before;
		before = row;
		row = next;
		next = free;
		reachBefore = reach;
		reach = furthest;
		behind = a;
	}
	const result = isPrefix ? Math.min(...row.subarray(0, width)) : (row[width - 1] ?? 0);
	return result > limit ? Number.POSITIVE_INFINITY : result;
}

/** How much two sounds may differ and still be one word spelled in two ways. */
export const sameWithin = (sound: string) => 12 + 9 * Math.min(sound.length, 8);
/** How much they may differ and hardly be two words. What differs more is shown as near. */
export const surelyWithin = (sound: string) => 10 + 6 * Math.min(sound.length, 8);
/** How much they may differ and nobody would call them two words. */
export const plainlyWithin = (sound: string) => 10 + 3 * Math.min(sound.length, 8);
/** A short sound is like many others, which a slip would make of it: one that has no more letters than this may have but one in doubt; in Latin letters one of just so many may have lost a vowel (arjit, kanpr). */
const short = { most: 5, inHindi: 70, inLatin: 85 };
/** How much they may differ and still be a slip of the finger or the ear; nothing for sounds under three letters. */
export function nearWithin(sound: string, isHindi = false): number {
	if (sound.length < 3) return 0;
	if (sound.length > short.most) return 10 + 18 * Math.min(sound.length, 9);
	if (isHindi) return short.inHindi;
	return sound.length < short.most ? sameWithin(sound) : short.inLatin;
}

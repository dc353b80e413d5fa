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
		key += classOf(each);
	}
	return key;
}
const unheard = "aAiIuUeo@^hy";
const classOf = (sound: string): string => (unheard.includes(sound) ? "" : (classes[sound] ?? sound));
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
/** Of an English word they are seldom mistaken. */
const retroflexInEnglish = 12;
/** The z and f of English are mostly written without their dots: रिजल्ट, ऑफिस. */
const dotlessInEnglish = "zj Pf";
/** Read in Devanagari dental and retroflex are other letters, mixed up by ear. */
const retroflexInHindi = 25;
/** An aspirate is another word in Devanagari (बात, भात), and only a slip in Latin. */
const aspiratesInHindi = "kK gG jJ bB tT dD wW xX cC";

/** Typed in Latin letters an h is left out more often than put in: typed, and in the word. */
const deliberate = "Dd Bb Jj Dx Kk";
/** And so is the second letter of a long vowel, where it is read as Hindi: aamir is no अमीर, reels no रेल. */
const longDeliberately = "Aa Ie Uo";

const wrong = 100;
/** Two letters in each other's place. */
const swapped = 90;
/** Two sounds typed as one: अपहरण as apharan, कटहल as kathal, by what is typed and what is meant before the h. */
const aspirates: Record<string, string> = { f: "p", P: "p", K: "k", G: "g", C: "c", J: "j", T: "tw", D: "dx", B: "b" };
const plainOf = Array.from({ length: 128 }, (_, code) => aspirates[String.fromCharCode(code)] ?? "");
const apart = 10;
const besideH = 5;
/** One sound typed for the two of क्ष. */
const asOne = 30;
/** A vowel for a consonant, or a consonant for a vowel. */
const absurd = 140;
/** A v after u or o is heard with them: कौआ, kauwa. */
const isGlide = (code: number, before: number) => code === 0x76 && (before === 0x75 || before === 0x55 || before === 0x6f);
/** By the code of a letter; asked for 65,000 pairs as the tables below are made. */
const isVowel = Array.from({ length: 128 }, (_, code) => "aAiIuUeo@^".includes(String.fromCharCode(code)));

/**
 * A name in two spellings of Hindi newspapers (अमेरिका, अमरीका; इज़राइल, इसराइल): who writes down a foreign name has heard its consonants and guessed at its vowels,
 * at dots and aspirates.
 */
const confusionsInNames: Record<string, string> = {
	0: "zj Pf",
	8: "aA A@",
	9: "&x &D tw TW dx DX",
	12: "ae ai au ie Ie a@ uo Uo e@ U@ bv",
	13: "ao",
	15: "tT dD kK gG jJ bB xX wW cC tW Tw Dx dX",
	16: "zs sS Ae",
	20: "aI aU eI Ao Ai Au pf Pp cj jg r& Kh Gh kg",
};

/** `change` is what it costs to hear one sound for another, `lost` that one is there on one side only, `start` that it is the first of a word: that is seldom mistaken. */
type Costs = { readonly change: Uint8Array; readonly lost: Uint8Array; readonly start: number };

const changesBy = (...tables: readonly Record<string, string>[]): Uint8Array => {
	const change = new Uint8Array(128 * 128);
	for (let a = 0; a < 128; a += 1)
		for (let b = 0; b < 128; b += 1) change[a * 128 + b] = a === b ? 0 : isVowel[a] === isVowel[b] ? (isVowel[a] ? 75 : wrong) : absurd;
	for (const table of tables)
		for (const [cost, pairs] of Object.entries(table))
			for (const pair of pairs.split(" ")) {
				const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
				change[a * 128 + b] = Number(cost);
				change[b * 128 + a] = Number(cost);
			}
	return change;
};

function latinChanges(plainRetroflex = 0, same = sameInLatin, deliberately = deliberate): Uint8Array {
	const change = changesBy(confusions, { 0: same, 15: aspiratesInLatin }, { [plainRetroflex]: "tw dx" });
	for (const pair of deliberately.split(" ")) change[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 30;
	return change;
}

const lostBy = (costs: Record<string, number>): Uint8Array => {
	const lost = new Uint8Array(128).fill(wrong);
	for (const [sounds, cost] of Object.entries(costs)) for (const sound of sounds) lost[sound.charCodeAt(0)] = cost;
	return lost;
};
const lost = lostBy({ a: 10, "iu^": 55, "AIUeo@": 65, "~": 25, h: 35, y: 22, nmv: 75 });

/** What a sound was read from: Hindi or English in Latin letters, Devanagari, or names in it. */
type Read = "latin" | "english" | "hindi" | "names";
const costs: Record<Read, Costs> = {
	latin: { change: latinChanges(0, sameInLatin, `${deliberate} ${longDeliberately}`), lost, start: 40 },
	english: { change: latinChanges(retroflexInEnglish, `${sameInLatin} ${dotlessInEnglish}`), lost, start: 40 },
	hindi: {
		change: changesBy(confusions, { [retroflexInHindi]: sameInLatin, 45: `${aspiratesInLatin} ${aspiratesInHindi}` }),
		lost,
		start: 40,
	},
	names: {
		change: changesBy(confusions, confusionsInNames),
		lost: lostBy({ a: 4, i: 12, "u^": 20, "AIUeo@": 35, "~": 25, h: 15, y: 9, v: 30, nm: 75 }),
		start: 5,
	},
};

/** ऐ and औ are written as one letter too: the second half of theirs is hardly missed. */
const secondHalf = 20;
/** An a at the end is typed for योग, but more often for आ. */
const lastA = 35;

/** Hindi words that are no farther apart than this begin alike, as {@link startsAlike} has it. */
export const beginAlikeWithin = 39;
/** Classes that may stand for each other there. */
const starts: Record<string, string> = {
	...Object.fromEntries(Array.from("AiIuUeo@y", (each) => [each, "a"])),
	h: "k",
	"&": "d",
	m: "n",
	v: "b",
};
const startOfCode = Array.from({ length: 128 }, (_, code) => {
	const first = classes[String.fromCharCode(code)] ?? String.fromCharCode(code);
	return starts[first] ?? first;
});
export const startOf = (sound: string): string => (sound === "" ? "" : (startOfCode[sound.charCodeAt(0)] ?? ""));
/** How Hindi words may begin, as {@link startOf} has it, that are within {@link beginAlikeWithin} of one: the i of इस्तीफ़ा may be left out. */
export const startsAlike = (sound: string): readonly string[] =>
	/^s[^aAiIuUeo@^]/.test(sound) ? [startOf(sound), startOf("i")] : [startOf(sound)];
const allSounds = Array.from("aAiIuUeo@^kKgGcCjJzwWxX&tTdDnpPfbBmyrlvSsh~N");

/** How words may begin, as {@link startOf} has it. */
export const allStarts: ReadonlySet<string> = new Set(allSounds.map(startOf));

/** How all words begin, as {@link startOf} has it, that may be within `limit` of a sound in Latin letters; null where they may begin anyhow. */
export function startsWithin(sound: string, limit: number): ReadonlySet<string> | null {
	const { change, lost, start } = costs.latin;
	if (limit >= wrong) return null;
	const starts = new Set(allSounds.filter((first) => (lost[first.charCodeAt(0)] as number) + start <= limit).map(startOf));
	// क्ष is typed as one sound, and the i of इस्तीफ़ा left out.
	if (/^[CSs]/.test(sound)) starts.add(startOf("k")).add(startOf("i"));
	let left = limit;
	for (let at = 0; at < sound.length && left >= 0; at += 1) {
		const typed = sound.charCodeAt(at);
		const more = at === 0 ? start : 0;
		starts.add(startOf(sound.charAt(at)));
		for (const first of allSounds) {
			const cost = change[typed * 128 + first.charCodeAt(0)] as number;
			if (cost <= 15 || cost + more <= left) starts.add(startOf(first));
		}
		left -= (lost[typed] as number) + more;
	}
	return starts;
}

/** Kept between calls: tens of thousands of words are compared at a time. */
const longest = 128;
const rows: [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(longest), new Uint16Array(longest), new Uint16Array(longest)];
const missed = new Uint16Array(longest);
const letters = new Uint8Array(longest);
/** More than any limit, and with what is added to it still a number of these rows. */
const tooFar = 30_000;

/**
 * How far two sounds are apart, in hundredths of a wrong letter: 0 sounds the same. Weighted edit distance; gives up with Infinity above `limit`. Nothing after the 127th sound of a word counts.
 * `query` says in which script the first was typed. With `isPrefix` the second may go on after the first has ended.
 */
export function distance(typed: string, word: string, query: Read, limit: number, isPrefix = false): number {
	const { change: table, lost, start } = costs[query];
	const isLatin = query === "latin" || query === "english";
	const width = Math.min(word.length + 1, longest);
	let [row, next, before] = rows;
	row[0] = 0;
	let behind = 0;
	let [reach, reachBefore] = [0, 0];
	for (let j = 1; j < width; j += 1) {
		const b = word.charCodeAt(j - 1) & 127;
		const isSecond = isLatin && behind === 0x61 && (b === 0x69 || b === 0x75);
		// The i before an s and another consonant is said and left out again: स्तीफा, इस्तीफ़ा.
		const isLeaning = j === 1 && b === 0x69 && /^is[^aAiIuUeo@^]/.test(word);
		const isFaint = isSecond || isLeaning || isGlide(b, behind) || (isLatin && b === 0x7e && j === width - 1);
		letters[j] = b;
		missed[j] = isFaint ? secondHalf : (lost[b] as number);
		row[j] = (row[j - 1] as number) + (missed[j] as number) + (j === 1 && !isLeaning ? start : 0);
		if ((row[j] as number) <= limit) reach = j;
		behind = b;
	}
	behind = 0;
	for (let i = 0; i < typed.length; i += 1) {
		const a = typed.charCodeAt(i) & 127;
		const isFirst = i === 0;
		const isLast = isLatin && a === 0x61 && i === typed.length - 1;
		const isOne = isLatin && (a === 0x43 || a === 0x53 || a === 0x73);
		const without = (isLast ? lastA : isGlide(a, behind) ? secondHalf : (lost[a] as number)) + (isFirst ? start : 0);
		// Mistaken for each other at the start as anywhere: sivir, शिविर; biman, बिदेश, विमान.
		const likeFirst = a === 0x53 || a === 0x73 ? "Ss" : a === 0x62 && query !== "names" ? "v" : "";
		// Beside an h an a is said, and typed, as e: मेहनत, and महँगाई (mehngai), शहर (sheher).
		const isLikeA = isLatin && a === 0x65 && (behind === 0x68 || typed.charCodeAt(i + 1) === 0x68);
		let least = (row[0] as number) + without;
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
			let change = isLikeA && b === 0x61 ? besideH : (table[a * 128 + b] as number);
			if (isFirst && j === 1 && change > 15 && !likeFirst.includes(String.fromCharCode(b))) change += start;
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
			if (query !== "hindi" && b === 0x68 && j > 1) {
				// A consonant's own a may stand before the h.
				const first = letters[j - 1] === 0x61 ? j - 2 : j - 1;
				if (first > 0 && plainOf[a]?.includes(String.fromCharCode(letters[first] as number)))
					cost = Math.min(cost, (row[first - 1] as number) + apart);
			}
			// क्ष is said, and typed, as one sound.
			if (isOne && b === 0x53 && j > 1 && letters[j - 1] === 0x6b) cost = Math.min(cost, (row[j - 2] as number) + asOne);
			next[j] = cost;
			left = cost;
			if (cost <= limit) furthest = j;
			if (cost < least) least = cost;
		}
		if (least > limit) return Number.POSITIVE_INFINITY;
		[before, row, next] = [row, next, before];
		[reachBefore, reach] = [reach, furthest];
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

const vowels = /[aAiIuUeo@^]+/g;
const consonantsOf = (sound: string): number => sound.replace(vowels, "").length;
/** Syllables with another vowel than a, which is heard where none is. */
const fullSyllablesOf = (sound: string): number => sound.match(/[aA^]*[AiIuUeo@^][aAiIuUeo@^]*/g)?.length ?? 0;

/**
 * How much two spellings of one name may differ, by how many consonants it has and how many full syllables. In short words a vowel makes another word (बंद, बाँध; पत्र, पुत्र;
 * संसद, सांसद); the longer and fuller a word is, the fewer stand beside it. Source: all pairs of 16,000 words of a spelling dictionary, beside names in several spellings.
 */
const namesWithin: readonly (readonly number[])[] = [[0], [0], [0, 0, 0, 12], [3, 3, 7, 8, 20], [4, 12, 14, 20], [8, 20, 20, 24], [28]];
const mostInNames = Math.max(...namesWithin.flat());
/** How verbs and plurals end, which change their vowels for another meaning: रुकना, रोकना; बनता, बनाता; गलियाँ, गोलियाँ. Of them the length of a vowel alone is no matter. */
const inflected = /(?:.[nt][AeI]|kar|[aAeiI]~?g[AeI]|[eoAI]~)$/;
const longInflected = 5;
const lengthAlone = 3;
function nameWithin(a: string, b: string): number {
	const consonants = Math.min(consonantsOf(a), consonantsOf(b));
	const row = namesWithin[Math.min(consonants, namesWithin.length - 1)] ?? [];
	const within = row[Math.min(fullSyllablesOf(a), fullSyllablesOf(b), row.length - 1)] ?? 0;
	return consonants < longInflected && inflected.test(a) && inflected.test(b) ? Math.min(within, lengthAlone) : within;
}

/** Letters of keys that stand for each other, "" for none, with the least that it costs: a nasal, which stands in a key or not by what follows it, costs nothing. */
const keySwapsOf = ({ change, lost }: Costs): ReadonlyMap<string, ReadonlyMap<string, number>> => {
	const swaps = new Map<string, Map<string, number>>();
	const add = (from: string, to: string, cost: number) => {
		if (from === to || cost >= wrong) return;
		const others = swaps.get(from) ?? new Map<string, number>();
		swaps.set(from, others.set(to, Math.min(cost, others.get(to) ?? cost)));
	};
	const addBoth = (a: string, b: string, cost: number) => {
		add(a, b, cost);
		add(b, a, cost);
	};
	addBoth("v", "", secondHalf);
	for (const a of allSounds) {
		addBoth(classOf(a), "", lost[a.charCodeAt(0)] as number);
		for (const b of allSounds) add(classOf(a), classOf(b), change[a.charCodeAt(0) * 128 + b.charCodeAt(0)] as number);
	}
	// One that is put in beside another, which is changed for a third, is that third put in; and two that may be left out stand for each other.
	const silent = [...(swaps.get("") ?? [])];
	for (const [letter, cost] of silent) {
		for (const [other, more] of swaps.get(letter) ?? []) addBoth(other, "", cost + more);
		for (const [other, more] of silent) addBoth(letter, other, cost + more);
	}
	for (const nasal of "nm") for (const [other, cost] of [["", 0] as const, ...(swaps.get("") ?? [])]) addBoth(nasal, other, cost);
	return swaps;
};
const keySwaps = new Map<Read, ReturnType<typeof keySwapsOf>>();

/** The keys that sounds which are no farther than `limit` from this one ({@link distance}) may have, with at most one letter left out, put in or changed. For limits under 90: two letters in each other's place are not among them. */
export function keysWithin(sound: string, query: Read, limit: number): ReadonlySet<string> {
	const swaps = keySwaps.get(query) ?? keySwapsOf(costs[query]);
	keySwaps.set(query, swaps);
	const key = soundKey(sound);
	const keys = new Set([key]);
	for (let at = 0; at <= key.length; at += 1) {
		const [before, behind] = [key.slice(0, at), key.slice(at)];
		for (const [letter, cost] of swaps.get("") ?? []) if (cost <= limit) keys.add(before + letter + behind);
		for (const [letter, cost] of swaps.get(behind.charAt(0)) ?? []) if (cost <= limit) keys.add(before + letter + behind.slice(1));
	}
	return keys;
}

/** The same of sounds that are one name with this one ({@link asOneName}). */
export const keysOfName = (sound: string): ReadonlySet<string> => keysWithin(sound, "names", mostInNames);

/** By its last sound Hindi tells words apart, and names keep theirs, but for the length of a vowel. */
const ends: Record<string, string> = { A: "a", I: "i", U: "u", "@": "o", a: "a", i: "i", u: "u", e: "e", o: "o", y: "y", "~": "~" };
const endOf = (name: string) => ends[name.charAt(name.length - 1)];
/** An h at the end is hardly heard after three consonants: अब्दुल्लाह; and one nasal is for the other: गलवान, गलवां. */
function asName(sound: string): string {
	if (sound.endsWith("h")) return sound.replace(/(?<=(?:[^aAiIuUeo@^].*){3})h$/, "");
	return sound.endsWith("A~") ? `${sound.slice(0, -1)}n` : sound;
}
/**
 * Where the length of a vowel tells no words apart: at the start (ऐलान, एलान, too), and of an u at the end; of an आ in the first syllable, where two full ones follow. Nor do an u
 * and an o before an h (मुहल्ला, मोहल्ला), ऋ and रि at the start, and a य and an इ between two long vowels (सायना, साइना).
 */
const withoutLengths = (name: string): string =>
	(fullSyllablesOf(name) > 2 ? name.replace(/^([^aAiIuUeo@^]?)A(?![iIuU])/, "$1a") : name)
		.replace(/^I/, "i")
		.replace(/^ai/, "e")
		.replace(/^U|U$/g, "u")
		.replace(/u(?=h)/, "o")
		.replace(/^r\^/, "ri")
		.replace(/(?<=A)ya(?=[^aAiIuUeo@^][AIUeou])/, "i");
/** What one spelling has for another, in one of the two alone, and what that costs: हैरिस, हेरिस; चौटाला, चोटाला; and of the English i क्राइमिया, क्रीमिया. */
const instead: readonly (readonly [RegExp, string, number])[] = [
	[/ai/, "e", 4],
	[/au/, "o", 4],
	[/A[iI]/, "I", 15],
];

/** With an अ before it a word says the opposite: विश्वास, अविश्वास. */
const areOpposite = (a: string, b: string): boolean => /^a[^aAiIuUeo@^]/.test(a) && a[1] === b[0];

/** Tells how far a sound of Devanagari is from this one as spellings of one name (अमेरिका, अमरीका; ओलंपिक, ओलिंपिक); Infinity where they are no such. */
export function asOneName(a: string): (b: string) => number {
	const first = asName(a);
	const bare = withoutLengths(first);
	return (b) => {
		const second = asName(b);
		if (endOf(first) !== endOf(second) || areOpposite(first, second) || areOpposite(second, first)) return Number.POSITIVE_INFINITY;
		if (first === second) return 0;
		if (bare === withoutLengths(second)) return lengthAlone;
		const within = nameWithin(a, b);
		if (within === 0) return Number.POSITIVE_INFINITY;
		let cost = distance(first, second, "names", within);
		for (const [here, there, more] of instead)
			if (here.test(first) !== here.test(second))
				cost = Math.min(cost, more + distance(first.replace(here, there), second.replace(here, there), "names", within - more));
		return cost;
	};
}

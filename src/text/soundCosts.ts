/** What it costs to hear one sound for another, in the letters of `romanise.ts`: what readers mix up by ear or by key costs less than what nobody does. Source: HINDI.md §4, and Hindi's pairs of aspirates and retroflexes. */

/** Every letter that a sound is written in. */
export const allSounds = Array.from("aAiIuUeo@^kKgGcCjJzwWxX&tTdDnpPfbBmyrlvSsh~N");

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

/** One wrong letter. */
export const wrong = 100;
/** A vowel for a consonant, or a consonant for a vowel. */
const absurd = 140;
const vowels = Array.from("aAiIuUeo@^", (vowel) => vowel.charCodeAt(0));

/**
 * A name in two spellings of Hindi newspapers (अमेरिका, अमरीका; इज़राइल, इसराइल): who writes down a foreign name has heard its consonants and guessed at its vowels,
 * at dots and aspirates.
 */
const confusionsInNames: Record<string, string> = {
	0: "zj Pf",
	8: "aA A@",
	7: "r&",
	9: "&x &D tw TW dx DX",
	12: "ae ai au ie Ie a@ uo Uo e@ U@ bv",
	13: "ao",
	15: "tT dD kK gG jJ bB xX wW cC tW Tw Dx dX",
	16: "zs sS Ae",
	20: "aI aU eI Ao Ai Au pf Pp cj jg Kh Gh kg",
};

/** `change` is what it costs to hear one sound for another, `lost` that one is there on one side only, `start` that it is the first of a word: that is seldom mistaken. */
export type Costs = { readonly change: Uint8Array; readonly lost: Uint8Array; readonly start: number };

/** Of sounds that nobody mixes up. */
const plainly = new Uint8Array(128 * 128).fill(wrong);
for (let a = 0; a < 128; a += 1) {
	for (const vowel of vowels) plainly[a * 128 + vowel] = plainly[vowel * 128 + a] = vowels.includes(a) ? 75 : absurd;
	plainly[a * 129] = 0;
}

const changesBy = (...tables: readonly Record<string, string>[]): Uint8Array => {
	const change = plainly.slice();
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
export type Read = "latin" | "english" | "hindi" | "names";
export const costs: Record<Read, Costs> = {
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
export const secondHalf = 20;

/**
 * Whether Latin letters are a usual spelling of a Hindi word: thackeray, ठाकरे; ahmed, अहमद. Knows one word at a time, and not which other words there are.
 * Rules: Hunterian spelling for names, what `romanise.ts` reads, and what readers leave out or write for a short a.
 */
import { singularsOf, soundsOfEnglish } from "./english.ts";
import { foldWord } from "./fold.ts";
import { soundOfHindi } from "./romanise.ts";
import { distance, plainlyWithin, surelyWithin } from "./soundDistance.ts";
import { otherStemsOf } from "./stems.ts";

/** How a sound is written, as regular expressions; nothing stands for what may be left out. A short a is always written in a first syllable. */
const written: Readonly<Record<string, string>> = {
	...{
		k: "k|c|ck|qu(?=[ei])|q|ch(?=r)",
		K: "kh|k",
		g: "gh?",
		G: "gh?",
		c: "t?ch",
		C: "chh|ch",
		j: "j|g(?=e)|(?<!^)g(?=i)|dg|z",
		J: "jh|j",
		z: "[zjs]",
	},
	...{ S: "sc?h|s", s: "s|c(?=[ei])|sc", t: "th?", T: "th?", w: "t", W: "th?", x: "d", X: "dh?", d: "d", D: "dh?", "&": "dh?|(?<!y)rh?" },
	...{ "~": "n|m|(?=h?$)", P: "ph|f", f: "f|ph", B: "bh?", v: "v|wh?|(?<=a)o$", r: "r|[ea]r(?![aeiou])", y: "y|iy?" },
	...{
		a: "a|(?<=[aeiouy].*)|(?<=[aeiouy][^aeiouy]+)e(?=[rnldmt])|e(?=h)|(?<=h)e",
		A: "ah?",
		u: "(?:ou|u)(?:[vw](?=[aei]))?",
		U: "(?:ou|u)(?:[vw](?=[aei]))?",
		e: "e|a[iye]|e[yi]|(?<=[ao])i",
	},
	...{ i: "i|ea?|y|ie", I: "i|ea?|y|ie|ey", o: "oh?|ow|oa|ou", "@": "o|au?|aw", "^": "[iue]|" },
	...{ ai: "a[iye]?|e[iy]?", au: "[ao]u|aou|[ao]w|o", ya: "ya|iy?a|[iy]|(?<=[aeiou])[ea]|(?<=i)o", yA: "ya|iy?a|(?<=[aeiou])a" },
};
const parts = /(?:ai|au)(?![aAiIuUeo])|y[aA]|./g;
/** Characters of a word whose last a may be written, though Hindi has none: कर्नाटक; and letters of one that is no abbreviation. */
const long = 5;

const patterns = new Map<string, RegExp>();
function patternOf(word: string): RegExp {
	const known = patterns.get(word);
	if (known) return known;
	const sounds = soundOfHindi(word).match(parts) ?? [];
	const last = word.length > long || /\u094d.$/u.test(word) ? "a?" : "";
	const pattern = new RegExp(`^${sounds.map((sound) => `(?:${written[sound] ?? sound})`).join("")}${last}$`);
	patterns.set(word, pattern);
	return pattern;
}

/**
 * The dictionary forms a word may come from, with the dots of its ड़ and ढ़, which folding takes: अखाड़ों, अखाड़ and अखाड़ा, typed akhara.
 */
export function spelledStemsOf(word: string): readonly string[] {
	const stems = otherStemsOf(foldWord(word));
	return /[\u0921\u0922]\u093c|[\u095c\u095d]/.test(word) ? stems.map((stem) => stem.replace(/[\u0921\u0922]/g, "$&\u093c")) : stems;
}

/** What ends no word as it is said: putn. */
const isCut = /[kgcjtdpb][nml]$/;
/** Letters of the shortest word that is known though it lacks a vowel, of one that ends as none does, and though any letter of it is amiss; and consonants of the first: kmra is like many others. */
const ofSlips = { lacking: 5, cut: 4, consonants: 3, any: 7 };
const slips = new Map<string, RegExp>();
/** Patterns are long: so many are kept at most. */
const mostKept = 1_000;
/** A word with one sound amiss, but for the first: a vowel within it left out, or `any` left out, typed as another letter, or another before it. */
function slipPatternOf(word: string, isAny: boolean): RegExp {
	const name = `${word}${isAny}`;
	const known = slips.get(name);
	if (known) return known;
	const sounds = soundOfHindi(word).match(parts) ?? [];
	const all = sounds.map((sound) => (sound === "a" ? "[ae]?" : `(?:${written[sound] ?? sound})`));
	const amiss = sounds.flatMap((sound, at) => {
		if (at === 0) return [];
		const [before, own, after] = [all.slice(0, at).join(""), all[at], all.slice(at + 1).join("")];
		if (isAny) return [`${before}(?:[a-z]?|[a-z]${own})${after}`];
		const isApart = ![sounds[at - 1], sounds[at + 1]].some((each) => /^[aAiIuUeo@]/.test(each ?? ""));
		return /^y?[aAiIuUeo@]/.test(sound) && isApart && after ? [`${before}${sound.startsWith("y") ? "y" : ""}${after}`] : [];
	});
	const pattern = new RegExp(`^(?:${amiss.join("|") || "(?!)"})$`);
	if (slips.size >= mostKept) slips.clear();
	slips.set(name, pattern);
	return pattern;
}
/** Whether Latin letters are a usual spelling of a word but for one letter after the first: of short words they lack a vowel (dharvi, धारावी; ethnol, एथेनॉल), of seven letters with four consonants, and of six with five, any letter may be amiss (silanka, श्रीलंका; tsunani, सुनामी). */
export function isSlipFor(latin: string, word: string): boolean {
	const consonants = soundOfHindi(word).replace(/~$|[aAiIuUeo@^y]/g, "").length;
	if (latin.length < (isCut.test(latin) ? ofSlips.cut : ofSlips.lacking) || consonants < ofSlips.consonants) return false;
	const isLong = latin.length >= ofSlips.any ? consonants > ofSlips.consonants : latin.length === ofSlips.any - 1 && consonants > 4;
	return slipPatternOf(word, isLong).test(latin.replaceAll("x", "ks"));
}

/** Letters that no Hindi is typed with: what has them is spelled in English. */
const isEnglish = /c(?!h)|[qx]|dg|tion|ough|[^aeiou]le$/;
/** As many consonants as hardly another word has, in this order. */
const telling = 4;
/** The z and f of English are mostly written without their dots: रिजल्ट, ऑफिस. */
const withoutDots = (sound: string): string => sound.replaceAll("z", "j").replaceAll("f", "P");
const plain: Readonly<Record<string, string>> = { "~": "n", m: "n", w: "t", W: "T", x: "d", X: "D" };
const consonantsOf = (sound: string): string =>
	withoutDots(sound.replace(/~$|[aAiIuUeo@^]/g, "").replace(/[~wWxX]|m(?=[pPbBf])/g, (each) => plain[each] ?? each));

/** What is plainly English may have its vowels guessed at a little more: cycle, police. */
const guessed = 15;

/** What is read as English with all of a word's consonants, its ट and ड too, may differ by this, by how many they are. */
const withAll = (reading: string, consonants: number): number =>
	consonants < 2 ? -1 : consonants === 2 ? 3 : consonants < telling ? 22 : surelyWithin(reading);
const strictly = (sound: string): string => withoutDots(sound.replace(/~$|[aAiIuUeo@^]/g, "").replace(/~|m(?=[pPbBf])/g, "n"));

function isReadAs(latin: string, word: string): boolean {
	const heard = soundOfHindi(word).replaceAll("A", "a");
	const isPlain = isEnglish.test(latin);
	return soundsOfEnglish(latin).some((reading) => {
		const english = reading.replaceAll("A", "a").replaceAll("t", "w").replaceAll("d", "x");
		const all = strictly(english);
		// Hindi sounds an l that English keeps silent (salman), and a short word with u is rather Hindi (pul).
		const isDoubtful = latin.includes("l") !== heard.includes("l") || (all.length < 3 && latin.includes("u"));
		if (
			!isDoubtful &&
			all === strictly(heard) &&
			distance(english, heard, "english", withAll(english, all.length)) < Number.POSITIVE_INFINITY
		)
			return true;
		const consonants = consonantsOf(reading);
		if (isPlain ? all !== strictly(heard) : consonants.length < telling || consonants !== consonantsOf(heard)) return false;
		const within = isPlain && latin.length < long ? 0 : plainlyWithin(reading) + (isPlain ? guessed : 0);
		return distance(reading.replaceAll("A", "a"), heard, "latin", within) < Number.POSITIVE_INFINITY;
	});
}

/** How plural and oblique forms end in Latin letters, and what their dictionary form may end in. */
const inflected: readonly (readonly [RegExp, string])[] = [
	[/iy(?:aa?n?|oo?n?)$/, "i"],
	[/(?<=[^aeiou])(?:oo?n?|ei?n)$/, ""],
	[/(?<=[^aeiou])(?:oo?n?)$/, "a"],
];
/** The same for words that are looked for by their sound: what is before the ending of a plural in Latin letters, and how its dictionary form may end: ladkiyon, ladki; bachchon, bachcha; kisanon, kisan; sone, sona; bhaluon, bhalu; mahilayen, mahila. */
const pluralsInLatin: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^[a-z]{3,}(?=iy(?:aan?|an|on?)$)/, ["i"]],
	[/^[a-z]{2,}[^aeiouy](?=o[mn]?$|ei?n$)/, ["a", ""]],
	[/^[a-z]{2,}[^aeiouy](?=e$)/, ["a"]],
	[/^[a-z]+u(?=on?$)/, ["a", "an", ""]],
	[/^[a-z]{2,}a(?=y?ei?n$|on$)/, [""]],
];
export const singularsInLatin = (folded: string): readonly string[] =>
	pluralsInLatin.flatMap(([stem, endings]) => {
		const found = stem.exec(folded)?.[0];
		return found ? endings.map((ending) => found + ending) : [];
	});

/** A word, and what it may be a form of, in English and in Hindi. */
const baseForms = (latin: string): readonly string[] => [
	latin,
	...singularsOf(latin),
	// Cotton is no form of कट.
	...inflected.flatMap(([ending, base]) => (ending.test(latin) && !isEnglish.test(latin) ? [latin.replace(ending, base)] : [])),
];

/** `latin` folded, `word` in Devanagari as it is spelled; of inflected words their likeliest dictionary forms count too. */
export function isUsualSpelling(latin: string, word: string): boolean {
	const patterns = [word, ...spelledStemsOf(word).slice(0, 1)].map(patternOf);
	return baseForms(latin).some((form) => {
		const text = form
			.replaceAll("x", "ks")
			.replace(/ee/g, "i")
			.replace(/([a-z])\1+/g, "$1");
		// Neither the h of Shah nor the e of Indore need be heard.
		const texts = [text, text.replace(/(?<=[aeiou])h$/, ""), text.replace(/(?<=[aeiou][^aeiou]+)e$/, "")];
		return patterns.some((pattern) => texts.some((each) => pattern.test(each))) || isReadAs(form, word);
	});
}

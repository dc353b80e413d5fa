/**
 * How words sound, whichever script they are typed in; how far apart two sounds are is `soundDistance.ts`. Knows sounds, not stories and not lists of words.
 *
 * A sound is a string with one ASCII letter a sound. Aspirates are capitals (k K = क ख); t d are dental, w x retroflex (ट ड) with W X aspirated,
 * & is ड़; ~ is a nasal written as a dot; @ is ऑ, ^ the vowel of ऋ; S is श and ष. Diphthongs are two sounds (ai, au), as people type them.
 * Rules: ISO 15919 for what a letter stands for; HINDI.md §4 for what readers mix up; Hunterian spelling for names in English.
 */

const vowels = new Map([
	...["अa", "आA", "इi", "ईI", "उu", "ऊU", "एe", "ओo", "ऑ@"].map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
	...["ऐai", "औau", "ऋr^", "ऍe", "ऎe", "ऒo"].map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
	["\u093e", "A"],
	["\u093f", "i"],
	["\u0940", "I"],
	["\u0941", "u"],
	["\u0942", "U"],
	["\u0943", "r^"],
	["\u0945", "e"],
	["\u0946", "e"],
	["\u0947", "e"],
	["\u0948", "ai"],
	["\u0949", "@"],
	["\u094a", "o"],
	["\u094b", "o"],
	["\u094c", "au"],
]);

const consonants = new Map(
	[
		"कk",
		"खK",
		"गg",
		"घG",
		"ङn",
		"चc",
		"छC",
		"जj",
		"झJ",
		"ञn",
		"टw",
		"ठW",
		"डx",
		"ढX",
		"णn",
		"तt",
		"थT",
		"दd",
		"धD",
		"नn",
		"पp",
		"फP",
		"बb",
		"भB",
	]
		.concat(["मm", "यy", "रr", "लl", "ळl", "वv", "शS", "षS", "सs", "हh"])
		.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
/** Where the letters of Devanagari begin. */
const firstLetter = 0x900;
/** The same by the places of their letters among those of Devanagari: a query by sound reads a thousand words. */
const byPlace = (sounds: ReadonlyMap<string, string>): readonly (string | undefined)[] =>
	Array.from({ length: 0x80 }, (_, place) => sounds.get(String.fromCharCode(firstLetter + place)));
const vowelAt = byPlace(vowels);
const consonantAt = byPlace(consonants);
const dotted: Record<string, string> = { j: "z", P: "f", x: "&", X: "&" };

/** A double consonant is one sound: दिल्ली dili, बच्चा bacA, मिट्टी miwI. */
export const single = (sound: string) => sound.replace(/kK|gG|cC|jJ|tT|dD|wW|xX|pP|bB|(.)\1/g, (pair) => pair.charAt(1));

/** Nothing in it is read otherwise for what stands beside it. */
const isPlain = /^(?!.*ज\u094dञ)[\u0901-\u0939\u093e-\u094d]+$/;

/** How a Devanagari word sounds. Its own a stands after every consonant without a sign, but not at the end; speech drops some of them, and so does `distance`. */
export function soundOfHindi(word: string): string {
	const text = isPlain.test(word)
		? word
		: word
				.normalize("NFC")
				.replace(/[\u200b-\u200f\u2060]/g, "")
				.replace(/ज\u094dञ/g, "ग\u094dय");
	let sound = "";
	/** A consonant was read, and what vowel it takes is not known yet. */
	let isOpen = false;
	for (let at = 0; at < text.length; at += 1) {
		const letter = text.charAt(at);
		const place = text.charCodeAt(at) - firstLetter;
		const vowel = vowelAt[place];
		if (vowel !== undefined) {
			sound += letter >= "\u093e" || !isOpen ? vowel : `a${vowel}`;
			isOpen = false;
		} else if (letter === "\u093c") {
			sound = sound.slice(0, -1) + (dotted[sound.at(-1) ?? ""] ?? sound.at(-1) ?? "");
		} else if (letter === "\u094d") isOpen = false;
		else {
			if (isOpen) sound += "a";
			const consonant =
				consonantAt[place] ?? (letter >= "\u0958" && letter <= "\u095f" ? consonants.get(letter.normalize("NFD").charAt(0)) : undefined);
			isOpen = consonant !== undefined;
			if (letter === "ङ") sound += "~g";
			else if (consonant !== undefined) sound += consonant;
			else if (letter === "\u0901" || letter === "\u0902") sound += "~";
			else if (/[0-9a-z]/.test(letter)) sound += letter;
		}
	}
	return single(sound);
}

/** English letters and groups, longest first. What stands for nothing falls out. */
const latin: readonly (readonly [RegExp, string])[] = (
	[
		// Night and highway, but bigha and Digha.
		["igh(?![aeiou])", "ai"],
		["c?chh", "C"],
		["cch", "c"],
		["sch(?=oo)", "sk"],
		["sch", "Sc"],
		["tch", "c"],
		["ksh|kchh", "kS"],
		["^kn", "n"],
		["^jn", "gy"],
		["^wr", "r"],
		["^x(?=[aeiouy])", "z"],
		["^x", "eks"],
		["^ts", "s"],
		["sh|zh", "S"],
		["kh", "K"],
		["gh", "G"],
		["ch", "c"],
		["jh", "J"],
		["th", "T"],
		["dh", "D"],
		["ph", "f"],
		["bh", "B"],
		["rh", "&"],
		["wh", "v"],
		["ck", "k"],
		["cc(?=[eiy])", "ks"],
		["c(?=[eiy])", "s"],
		["c|q(?!u)", "k"],
		["qu", "kv"],
		["x", "ks"],
		["aa", "A"],
		["ee|ii", "I"],
		["ea", "ia"],
		["oo|uu", "U"],
		["ey$", "I"],
		["(?<=[^aeiou])y(?![aeiou])", "I"],
		["w|v", "v"],
		["[abdefghijklmnoprstuyz]", ""],
		["[0-9]", ""],
	] as const
).map(([group, sound]) => [new RegExp(group, "y"), sound]);

/** Whether a group may be read at a letter: of letters alone, whatever stands around them, only at one of its own. */
export function mayBeAt(letter: string, { source }: RegExp): boolean {
	const letters = source.replace(/\(\?<?[=!].*?\)/g, "");
	return !/^[a-z|?^$]+$/.test(letters) || letters.includes(letter);
}

/** Those that may be read at a letter, in their order: most hold none of it. */
const latinAt: Readonly<Record<string, typeof latin>> = Object.fromEntries(
	Array.from("abcdefghijklmnopqrstuvwxyz0123456789", (letter) => [letter, latin.filter(([group]) => mayBeAt(letter, group))]),
);

/** How a word in Latin letters sounds when Hindi is typed in them. */
export function soundOfLatin(word: string): string {
	const text = word
		.toLowerCase()
		.replace(/aon(?![aeiou])/g, "aanv")
		// The h of महँगाई and मेहँदी is typed on either side of the nasal, and that of ब्रह्मा after the m.
		.replace(/nh(?=[bcdfgjklmpqrstvwxz])/g, "hn")
		.replace(/bramh/g, "brahm");
	let sound = "";
	for (let at = 0; at < text.length; ) {
		let length = 1;
		for (const [group, into] of latinAt[text.charAt(at)] ?? latin) {
			group.lastIndex = at;
			const found = group.exec(text)?.[0];
			if (found === undefined) continue;
			sound += into || found;
			length = found.length;
			break;
		}
		at += length;
	}
	return single(sound);
}

const letterNames = [
	["ए", "बी", "सी", "डी", "ई", "एफ", "जी", "एच", "आई", "जे", "के", "एल", "एम"],
	["एन", "ओ", "पी", "क्यू", "आर", "एस", "टी", "यू", "वी", "डब्ल्यू", "एक्स", "वाई", "जेड"],
].flat();

/** An English abbreviation as Hindi newspapers write it: ipl → आईपीएल. Empty for anything but one to six Latin letters. */
export const spelledOut = (word: string): string =>
	/^[a-z]{1,6}$/i.test(word) ? Array.from(word.toLowerCase(), (letter) => letterNames[letter.charCodeAt(0) - 97]).join("") : "";

/** Whether a word in Latin letters can only be read letter by letter: gst, ms. */
export const isLetters = (word: string): boolean => /^[b-df-hj-np-tv-xz]{2,5}$/i.test(word);

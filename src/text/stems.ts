/** Which dictionary forms a folded word may come from, and which words come of it. Knows endings, no words but a few. Apart from `fold.ts`, which the desk opens with. */

const anusvara = "\u0902";

/** Endings of plural and oblique forms, folded, longest first, with what the dictionary form may end in instead. */
const endings: readonly (readonly [ending: string, bases: readonly string[], leastStem?: number])[] = [
	["ियों", ["ी", "ि", "िया"]],
	["ियां", ["ी", "ि", "िया"]],
	["इयों", ["ई", "इ"]],
	["इयां", ["ई", "इ"]],
	// Written so by many: मिठाईयां, गाड़ीयां. What ends in ीयों is rather a भारतीय.
	["ीयां", ["ी"]],
	["ईयां", ["ई"]],
	["ईयों", ["ई"]],
	["ुओं", ["ु", "ू", "ुआ", "ुआं"]],
	["ुएं", ["ु", "ू", "ुआ", "ुआं"]],
	["ाओं", ["ा", "ाव"]],
	["ाएं", ["ा", "ाय"]],
	["ओं", ["", "आ", "आं"]],
	["एं", ["", "य", "आ", "आं"]],
	["ों", ["", "ा"]],
	["ें", [""]],
	["ीं", ["ी"]],
	["े", ["ा"]],
	["ए", ["या", "आ"], 1],
	// Plurals of English words: रील्स, चैंपियंस. An x is none (टैक्स).
	["क्स", [], 0],
	["्स", [""], 3],
	["ंस", ["न"], 3],
];

/** No dictionary form has more characters that its inflected forms have not. */
export const longestBase = Math.max(...endings.flatMap(([, bases]) => bases.map((base) => base.length)));

/** The fewest characters that an ending leaves of a word, unless it says otherwise, so that में and लें stay whole. */
const leastStem = 2;

/**
 * The dictionary forms a folded word may come from, itself first: चुनावों → चुनावों, चुनाव, चुनावा. Regular endings of nouns and adjectives, no verbs; after a
 * vowel they are written with vowel letters (भाइयों → भाई, धुएँ → धुआँ, किराए → किराया).
 */
export const stemsOf = (folded: string): string[] => [folded, ...otherStemsOf(folded)];

/** Nothing but a nasal, an e or an English s ends an inflected form. */
export function mayBeInflected(folded: string): boolean {
	const last = folded.charAt(folded.length - 1);
	if (last === "स") return /[\u0902\u094d]स$/.test(folded);
	return last === anusvara || last === "े" || last === "ए";
}

/** Feminine nouns that are no dictionary form of what ends so: वर्षों is of वर्ष, सेवों of सेव, छात्रों of छात्र. */
const feminine = /^(?:वर्षा|छात्रा|सेवा|माला|बाला|कला|धारा|शाखा|आत्मा|दिशा|आशा|लीला|बाधा|सूचना|.{2,}(?:िका|क्षा))$/u;
const none: readonly string[] = [];
/** {@link stemsOf} without the word itself. */
export function otherStemsOf(folded: string): readonly string[] {
	if (!mayBeInflected(folded)) return none;
	for (const [ending, bases, least = leastStem] of endings) {
		if (!folded.endsWith(ending) || folded.length - ending.length < least) continue;
		const rest = folded.slice(0, -ending.length);
		return bases.map((base) => rest + base).filter((base) => ending !== "ों" || !feminine.test(base));
	}
	return none;
}

/** Where a dot may have been left out within a word: before a consonant. */
const dotless = /(?<=[^\u0902\u094d])(?=[क-ह])/g;
/** A folded oblique plural that was typed without its last dot or one within it, with them: किसानो, किसानों; गावों, गांवों. Empty for other words, and for short ones (फोटो). */
export function pluralsWithDots(folded: string): readonly string[] {
	const plural = /[ोओ]$/.test(folded) ? folded + anusvara : folded;
	if (!/.{3}[ोओ]\u0902$/u.test(plural)) return [];
	const within = Array.from(plural.matchAll(dotless), ({ index }) => plural.slice(0, index) + anusvara + plural.slice(index));
	return plural === folded ? within : [plural, ...within];
}

/** Characters of a noun that has its adjective beside it, and no other word (गोल, गोली). */
const leastDerived = 4;
/** How adjectives of nouns end: चुनावी, अपमानित; and after an ा: कोरियाई, सच्चाई. */
const adjectives = ["ी", "ित"];
const afterA = /(?<=ा)ई$/;
/** The noun of a folded word that may be its adjective or what comes of it, and those of a noun: चुनावी, चुनाव; ग़रीब, ग़रीबी; अपमानित, अपमान. Empty for short ones. */
export function derivedFrom(folded: string): readonly string[] {
	if (afterA.test(folded) || folded.endsWith("या"))
		return [folded.endsWith("ा") ? `${folded}ई` : folded.replace(afterA, "")].filter((other) => other.length >= leastDerived);
	const ending = adjectives.find((each) => folded.endsWith(each));
	const others = ending ? [folded.slice(0, -ending.length)] : /[क-ह]$/.test(folded) ? adjectives.map((each) => folded + each) : [];
	return others.filter((other) => Math.min(folded.length, other.length) >= leastDerived);
}

/** The folded word for a crime or a disaster that is told by this one: हत्या, हत्याकांड; गोली, गोलीकांड. */
export const affairOf = (folded: string): string => `${folded}कांड`;

/** Which sounds of Devanagari are one name in two spellings. */
import { distance } from "./soundDistance.ts";

const vowels = /[aAiIuUeo@^]+/g;
const consonantsOf = (sound: string): number => sound.replace(vowels, "").length;
/** Syllables with another vowel than a, which is heard where none is. */
const fullSyllablesOf = (sound: string): number => sound.match(/[aA^]*[AiIuUeo@^][aAiIuUeo@^]*/g)?.length ?? 0;

/**
 * How much two spellings of one name may differ, by how many consonants it has and how many full syllables. In short words a vowel makes another word (बंद, बाँध; पत्र, पुत्र;
 * संसद, सांसद); the longer and fuller a word is, the fewer stand beside it. Source: all pairs of 16,000 words of a spelling dictionary, beside names in several spellings.
 */
const namesWithin: readonly (readonly number[])[] = [[0], [0], [0, 0, 0, 12], [3, 3, 7, 8, 20], [4, 12, 14, 20], [8, 20, 20, 24], [28]];
/** The most that any may. */
export const mostInNames = Math.max(...namesWithin.flat());
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

/** By its last sound Hindi tells words apart, and names keep theirs, but for the length of a vowel. */
const ends: Record<string, string> = { A: "a", I: "i", U: "u", "@": "o", a: "a", i: "i", u: "u", e: "e", o: "o", y: "y", "~": "~" };
const endOf = (name: string) => ends[name.charAt(name.length - 1)];
/** An h at the end is hardly heard after three consonants: अब्दुल्लाह; one nasal is for the other: गलवान, गलवां; and its dot is written on either side of an h: गेहूँ, गेंहू. */
function asName(spelled: string): string {
	const sound = spelled.replace(/~(h[aAiIuUeo@^]+)/, "$1~");
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

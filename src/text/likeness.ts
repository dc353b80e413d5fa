/** Whether a sound that was typed may be a word's in haste: its consonants in their order, with a vowel left out perhaps, and none put in or far from the word's. Knows sounds, in the letters of `romanise.ts`. */
import { soundKey } from "./soundKey.ts";

/** A sound's consonants, alike ones as one, with the vowels before, between and behind them. */
type Slots = { readonly consonants: string; readonly vowels: readonly string[] };

/** Diphthongs as the one vowel that they are typed as. */
const single = (vowels: string): string => vowels.replace(/[ae][iI]|I?e/g, "e").replace(/[ao][uU]/g, "o");

function slotsOf(sound: string): Slots {
	const parts = sound
		.replace(/[nm~](?=a?[kKgGcCjJtTdDwWxXpPbBfsS&])/g, "N")
		.replace(/~|y|(?<!^)h/g, "")
		.split(/([^aAiIuUeo@^])/)
		.map((part, index) => (index % 2 === 1 ? soundKey(part).replace("v", "b") || part : single(part)));
	return { consonants: parts.filter((_, index) => index % 2 === 1).join(""), vowels: parts.filter((_, index) => index % 2 === 0) };
}

/** Vowels that are typed for each other. */
const classes = ["aA@", "iIe^", "uUo@"];
const areAlike = (typed: string, vowel: string): boolean => classes.some((each) => each.includes(typed) && each.includes(vowel));

/** Whether vowels may be typed for those of a word before these consonants; short ones of later syllables are hardly heard, and an आ before a nasal and another is an o to some. */
function mayBeTyped(typed: string, vowels: string, isFirst: boolean, consonants: string): boolean {
	if (typed === "o" && vowels === "A" && /^n./.test(consonants)) return true;
	if (vowels === "a" && (!isFirst || typed === "o")) return true;
	if (typed === "a" && vowels === "e" && !isFirst) return true;
	return areAlike(typed.charAt(0), vowels.charAt(0)) && Math.abs(typed.length - vowels.length) < 2;
}

/** What differs where vowels do: one that only the word has, or an a that may be heard behind any consonant, and the i of an adjective (ईरान, irani). */
function amissIn({ vowels: typed, consonants }: Slots, { vowels }: Slots): number {
	let amiss = 0;
	let isFirst = true;
	for (const [at, vowel] of vowels.entries()) {
		const own = typed[at] ?? "";
		const isLast = at === vowels.length - 1;
		// The first vowel tells as much as a consonant: अंडमान is no daman.
		if (own === "" || vowel === "") {
			const isHeard = at === 0 || (vowel === "" && own !== "a" && !(isLast && /^[eiI]$/.test(own)));
			if (own !== vowel && isHeard) return Number.POSITIVE_INFINITY;
			if (own !== vowel && vowel !== "a") amiss += 1;
		} else if (own !== vowel && !mayBeTyped(own, vowel, isFirst, consonants.slice(at))) return Number.POSITIVE_INFINITY;
		if (vowel !== "") isFirst = false;
	}
	return amiss;
}

/** `most`: vowels, and the dot of a nasal, that may be amiss. */
export function isInHaste(typed: string, word: string, most = 1): boolean {
	// The vowel before an s and another consonant is said and left out again: asnan, स्नान.
	const sounds = /^[ai]s[^aAiIuUeo@^]/.test(typed) ? [typed, typed.slice(1)] : [typed];
	// ड़ is typed as r, and as d.
	return (word.includes("&") ? [word.replaceAll("&", "r"), word.replaceAll("&", "d")] : [word]).some((each) => {
		const own = slotsOf(each);
		const dotless = each.includes("~") ? slotsOf(each.replaceAll("~", "")) : null;
		return sounds.map(slotsOf).some((slots) => {
			if (slots.consonants === own.consonants && amissIn(slots, own) <= most) return true;
			return dotless !== null && slots.consonants === dotless.consonants && amissIn(slots, dotless) < most;
		});
	});
}

/** The vowels of a sound, long and short ones as one. */
const vowelsOf = (sound: string): string =>
	sound
		.replace(/[^aAiIuUeo@^]+/g, " ")
		.trim()
		.replaceAll("@", "o")
		.toLowerCase();
/** Whether a word's vowels are those that were typed, but for their length; one alone may be typed for a diphthong. */
export const haveVowelsOf = (typed: string, word: string): boolean => [word, single(word)].map(vowelsOf).includes(vowelsOf(typed));

/** What an h is typed for in a sound, in its order, but for what is typed as other sounds are (च, छ; फ, फ़): किताब has none, ख़िताब has one; so has नशा, and नासा none. */
export const aspiratesOf = (sound: string): string =>
	sound
		.replace(/[^KGJTWDXBS]/g, "")
		.replaceAll("W", "T")
		.replaceAll("X", "D");

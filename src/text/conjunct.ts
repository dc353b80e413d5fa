/** Takes a Hindi word apart for someone who is learning to see its letters: its aksharas, and what each conjunct in it is made of. */
import { segment } from "./akshara.ts";

/** A conjunct as it is written, without the vowel it carries, and the letters it is made of, the last one whole: क्ष of क and ष. */
export type Conjunct = { readonly written: string; readonly letters: readonly string[] };

export type Akshara = { readonly text: string; readonly isConjunct: boolean };

const consonant = "[\\u0915-\\u0939\\u0958-\\u095f\\u0978-\\u097f]\\u093c?";
/** Consonants joined by viramas; a ZWJ asks for the half form and changes nothing, a ZWNJ keeps letters apart. */
const joined = new RegExp(`${consonant}(?:\\u094d\\u200d?${consonant})+`, "u");
const letter = new RegExp(consonant, "gu");

function conjunctOf(akshara: string): Conjunct | null {
	const [written] = joined.exec(akshara) ?? [];
	return written === undefined ? null : { written, letters: written.match(letter) ?? [] };
}

/** Aksharas joined again are the word; each conjunct is listed once. */
export function takeApart(word: string): { readonly aksharas: readonly Akshara[]; readonly conjuncts: readonly Conjunct[] } {
	const conjuncts = new Map<string, Conjunct>();
	const aksharas = segment(word).map((text) => {
		const conjunct = conjunctOf(text);
		if (conjunct) conjuncts.set(conjunct.written, conjunct);
		return { text, isConjunct: conjunct !== null };
	});
	return { aksharas, conjuncts: [...conjuncts.values()] };
}

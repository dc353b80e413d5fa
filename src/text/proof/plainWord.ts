/** A word as slips are looked for in it: without what is a matter of style, and what of it no slip takes away. */
import { classNasal } from "./spelling.ts";

export const nfc = (list: string): string[] => list.trim().normalize("NFC").split(/\s+/);

/** The nukta of loan letters, which is a matter of style. */
const loanNukta = /(?<=[\u0915\u0916\u0917\u091c\u092b])\u093c/g;

/** Without what is a matter of style: the nukta of loans, joiners, class nasals and the moon, ये and यी for ए and ई. */
export const plain = (word: string): string =>
	word
		.replace(/[\u200c\u200d]/g, "")
		.replace(loanNukta, "")
		.replace(classNasal, "\u0902")
		.replace(/\u0901/g, "\u0902")
		.replace(/(?<=[^\u094d])\u092f\u0947/g, "\u090f")
		.replace(/(?<=[^\u094d])\u092f\u0940(?=\u0902?$)/, "\u0908");

/** Letters that are taken for each other, and what stands for both. */
const fellow: Readonly<Record<string, string>> = Object.fromEntries(
	nfc("ख:क घ:ग झ:ज ठ:ट ढ:ड थ:त ध:द फ:प भ:ब श:स ष:स ण:न व:ब").map((pair) => pair.split(":") as [string, string]),
);

/** What a word keeps in any slip: its consonants, each once, in no order, without breath. */
export function consonantsOf(word: string): string {
	const letters =
		word
			.replace(/छ/g, "कस")
			.replace(/(?<=[दध]\u094d)य/g, "")
			.replace(/ज्ञ|ग्य/g, "ग")
			.replace(/ृ/g, "र")
			.match(/[\u0915-\u0939]/g) ?? [];
	return [...new Set(letters.map((letter) => fellow[letter] ?? letter))].sort().join("");
}

/** How many letters a word has, its signs not counted. */
export const letterCount = (word: string): number => word.match(/[\u0904-\u0939]/g)?.length ?? 0;
/** Letters, and one more for a conjunct: shorter words have others beside them. */
export const lengthOf = (word: string): number => letterCount(word) + Number(word.includes("\u094d"));

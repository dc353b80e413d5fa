/** Forms of frequent verbs that are misspelled in their stem. */
import { stemsLike, verbs } from "./frequentLists.ts";
import { lengthOf } from "./plainWord.ts";

/** What is said of a verb, in the order of trial: पहुंचाएंगे, पहुंचाता, पहुंचा. */
const verbEnding = /(?:(?<=ा)(?:या|ए|ई|ईं|एं|एगा|एगी|एंगे|एंगी)|(?<=[\u0915-\u0939\u093c])(?:ा|े|ी|ीं|ें|ेगा|ेगी|ेंगे|ेंगी)|न[ािेी]|त[ाेी]|तीं|कर)$/;
/** Is this a verb, or one that makes others do it: पहुंच, पहुंचा, पहुंचवा? */
const isVerb = (stem: string): boolean => verbs.has(stem) || verbs.has(stem.replace(/व?ा$/, ""));

/** A form of a verb that is misspelled, as it is meant: पहूंचाया, सौपने, बतया; undefined for what is none, or may be one. */
export function verbFor(word: string): string | undefined {
	const withA = word.replace(/(?<=[\u0915-\u0939\u093c])(?=या$)/, "ा");
	if (withA !== word && verbs.has(withA.slice(0, -2))) return withA;
	const ending = verbEnding.exec(word)?.[0];
	if (!ending) return undefined;
	const stem = word.slice(0, -ending.length);
	if (isVerb(stem)) return word;
	const ends = stem.endsWith("ा") ? ["ा", ""] : [""];
	const meant = ends.flatMap((end) => {
		const written = stem.slice(0, stem.length - end.length);
		return stemsLike(written)
			.filter((each) => isVerbSlip(written, each))
			.map((each) => each + end + ending);
	});
	return new Set(meant).size === 1 ? meant[0] : undefined;
}

/** A dot that is lost, or in longer verbs the length of a vowel: short ones that differ in that are two verbs, as लुटना and लूटना. */
function isVerbSlip(written: string, meant: string): boolean {
	const dotless = (word: string) => word.replace(/[\u0902\u093c]/g, "");
	const isShort = lengthOf(meant) < 3;
	if (dotless(written) === dotless(meant)) return !isShort || /[ीेोौ]\u0902/.test(meant);
	return !isShort && evenly(written) === evenly(meant);
}
/** With short vowels for long. */
const evenly = (word: string): string => word.replaceAll("ी", "ि").replaceAll("ू", "ु").replace("ऊ", "उ").replace("ई", "इ");

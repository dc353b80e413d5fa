/** Plurals of frequent words that have lost their dot. */
import { frequentFor } from "./frequentFor.ts";
import { also, isFrequent, loans, verbs } from "./frequentLists.ts";
import { meantFor } from "./misspellings.ts";
import { letterCount, nfc, plain } from "./plainWord.ts";

/** Nouns of two letters, or of two and a conjunct, whose plural without its dot is no other word: मौतो; मित्रो and सिद्धो are names. */
const shortNouns = new Set(nfc("मौत खेत चोट छात्र पत्र केंद्र"));

/** A frequent word that stands in the plural before a postposition and has lost the dot: दर्शको ने, विद्यार्थीयो को; what is a word or a loan as it stands is none. */
export function pluralFor(form: string): string {
	const dotted = `${form}\u0902`;
	// No word ends on ीयो.
	if (/\u0940\u092f\u094b$/.test(form)) {
		const right = [meantFor(dotted), frequentFor(dotted)].find((each) => each !== dotted);
		return right ?? form;
	}
	const word = plain(form);
	const stem = word.replace(/ो$|(?<=ा)ओ$/, "");
	const isNoun = !isFrequent(word) && !verbs.has(stem) && !also.has(stem) && !loans.has(stem);
	const isLong = letterCount(stem) > 2 || shortNouns.has(stem);
	return stem !== word && isNoun && isLong && isFrequent(stem) ? dotted : form;
}

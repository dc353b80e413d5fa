/** The frequent words of the news as slips from them are looked up, all {@link plain}. */
import { alsoWords, frequentWords, loanWords, verbStems } from "./frequentWords.ts";
import { consonantsOf, nfc, plain } from "./plainWord.ts";

const plainSet = (list: string): ReadonlySet<string> => new Set(nfc(list).map(plain));

function byKey(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const word of words) {
		const beside = found.get(consonantsOf(word));
		if (beside) beside.push(word);
		else found.set(consonantsOf(word), [word]);
	}
	return found;
}

const words = byKey(plainSet(`${frequentWords} ${loanWords} ${alsoWords}`));
/** Those of which a word may be a slip. */
export const wordsLike = (word: string): readonly string[] => words.get(consonantsOf(word)) ?? [];
export const isFrequent = (word: string): boolean => wordsLike(word).includes(word);

/** Stems of verbs. */
export const verbs = plainSet(verbStems);
const stems = byKey(verbs);
export const stemsLike = (stem: string): readonly string[] => stems.get(consonantsOf(stem)) ?? [];

/** Those are verbs, and nothing is meant for them. */
export const also = plainSet(alsoWords);
export const loans = plainSet(loanWords);

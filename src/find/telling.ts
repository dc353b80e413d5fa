/** What the words of a query are said to be taken for, by what was found for them. */
import { isAbbreviation } from "../text/exonyms.ts";
import { foldWord, isDevanagari } from "../text/fold.ts";
import { isUsualSpelling } from "../text/latinSpelling.ts";
import { soundOfLatin } from "../text/romanise.ts";
import { plainlyWithin } from "../text/soundDistance.ts";
import { otherStemsOf } from "../text/stems.ts";
import type { Understood } from "./answer.ts";
import type { Entry } from "./knownWords.ts";
import { type Group, isSure, type Meaning } from "./meaning.ts";
import { foldTyped, type Term } from "./query.ts";
import type { Stories } from "./stories.ts";

/** Each word as it is told, or several as one; `answers` are the stories that were found, and `first` the best of those that are shown. */
export function understoodIn(
	stories: Stories,
	groups: readonly Group[],
	answers: ReadonlySet<number>,
	first: number | undefined,
): readonly Understood[] {
	/** What something is near of which nothing is shown is not said to be taken for that: of "salman khan" ख़ान is shown, and no सामान. */
	const toldOf = (typed: string, meaning: Meaning | null): Understood => {
		const told = understoodAs(typed, meaning && !isDevanagari(typed) ? asShown(stories, meaning, first) : meaning);
		if (told.how !== "near" || answers.size === 0) return told;
		return Array.from(stories.with(meaning?.own ?? [])).some((story) => answers.has(story)) ? told : understoodAs(typed, null);
	};
	return groups.flatMap(({ terms, meanings, joined, short, typed }): Understood[] =>
		short
			? [joined ? understoodAs(short.typed, joined) : inParts(short, terms)]
			: joined && (isNameOf(joined, terms) || !meanings.every(isSure))
				? [toldOf(typed ?? terms.map(({ typed }) => typed).join(" "), joined)]
				: terms.map(({ typed }, index) => toldOf(typed, meanings[index] ?? null)),
	);
}

/** What sounds like a word, and is no usual spelling of it, is said to be near; in Devanagari whatever is not spelled so (दीन, दिन). */
export function understoodAs(typed: string, meaning: Meaning | null): Understood {
	if (!meaning) return { typed, as: null, how: null, cost: 0 };
	const { as, how, cost } = meaning;
	const folded = foldTyped(typed).replaceAll(" ", "");
	if (how === "spelled" || how === "beginning") return { typed, as, how, cost };
	const isSame = !isDevanagari(folded) && ((how === "sound" && cost <= plainlyWithin(soundOfLatin(folded))) || isUsualSpelling(folded, as));
	return { typed, as, how: isSame ? "sound" : "near", cost };
}

/** One word that was taken for several: cut in two it is near, unless the two plainly sound so (vishwakap, and not airindia, हवा भारत). */
function inParts(short: Term, terms: readonly Term[]): Understood {
	const as = terms.map(({ typed }) => typed).join(" ");
	const isCut = terms.map(({ folded }) => folded).join("") === short.folded;
	const isPlain = terms.every(({ typed, folded }) => isDevanagari(folded) || isAbbreviation(folded) || isUsualSpelling(folded, typed));
	return { typed: short.typed, as, how: isCut && !isPlain ? "near" : "spelled", cost: 0 };
}

/** Whether English words that were typed are called so together (high court, हाईकोर्ट), and not each by its own name (ऊँचा). */
const isNameOf = (joined: Meaning, terms: readonly Term[]): boolean =>
	joined.how === "spelled" && !terms.some(({ folded }) => isDevanagari(folded));

/** A meaning by the word of it that the first story has, where that is no form of the likeliest: of mid day meal मील, and not ख़ाना. */
function asShown(stories: Stories, meaning: Meaning, story: number | undefined): Meaning {
	const isShown = (entry: Entry) => story !== undefined && stories.hasWord(story, entry);
	const entries = Array.from(meaning.weights).sort(([, a], [, b]) => b - a);
	const shown = entries.find(([entry]) => isShown(entry))?.[0];
	const as = foldWord(meaning.as);
	const isForm = shown && [shown.folded, ...otherStemsOf(shown.folded)].some((form) => form === as || otherStemsOf(as).includes(form));
	return shown && !isForm ? { ...meaning, as: shown.spelled } : meaning;
}

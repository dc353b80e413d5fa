/** What a query may be changed to: the nearest known words, or its words in Devanagari. */
import { listedWords, usualNameOf } from "../text/exonyms.ts";
import { foldWord, isDevanagari } from "../text/fold.ts";
import { isUsualSpelling } from "../text/latinSpelling.ts";
import { isLetters, spelledOut } from "../text/romanise.ts";
import type { Understood } from "./answer.ts";
import { asWanted } from "./asked.ts";
import { commonInHindi } from "./commonWords.ts";
import type { Engine, Found } from "./engine.ts";
import { foldTyped, possessive } from "./query.ts";
import { listOf } from "./shard.ts";
import { Vocabulary } from "./vocabulary.ts";

/** The query with other words in the place of some of its own. */
function withWords(text: string, others: ReadonlyMap<string, string>): string {
	let changed = text.replace(possessive, "");
	for (const [typed, other] of others) {
		const literal = typed.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		changed = changed.replace(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`, "u"), () => other);
	}
	return changed.trim();
}

/** Unknown words that are mended, at most. */
const mostMended = 4;

export function nearestOf({ understood, query, isMinus }: Found, text: string, engine: Engine): string | null {
	// Nothing is asked for but to leave words out: perhaps they were wanted.
	if (query.terms.length === 0 && query.excluded.length + query.excludedPhrases.length > 0) return asWanted(text);
	// What was asked for is there.
	if (isMinus) return null;
	// Of more words than these nobody would know the sentence again.
	if (understood.filter(({ as }) => as === null).length > mostMended) return null;
	// What stands in quotes is looked for as it was understood: to write that out finds no more, and of two scripts none is offered.
	const isPhrase = query.phrases.length > 0;
	if (isPhrase && understood.every(({ how }) => how === "spelled" || how === "sound")) return null;
	const mended = new Map<string, string>();
	for (const { typed, as, how } of understood) {
		// A word of the lists is spelled well, though nobody writes about it: no other was meant.
		if (how !== "sound" && isListed(foldTyped(typed))) continue;
		const near = as ?? engine.nearest(typed);
		if (near === null && isPhrase) return null;
		if (near !== null && (how !== "spelled" || isPhrase)) mended.set(typed, near);
	}
	// Beside a word that nobody writes about, what is far from another brought nothing: it is no better for being offered (rahul gandhi, rahul गोंडी).
	const isLeft = understood.some(({ typed, as }) => as === null && !mended.has(typed));
	if (isLeft && understood.every(({ typed, as, how }) => !mended.has(typed) || (as !== null && how === "near"))) return null;
	const changed = withWords(text, mended);
	return mended.size > 0 && changed !== text.trim() ? changed : null;
}

/** Whether a folded word is one of the lists, in either script. */
const isListed = (folded: string): boolean => (isDevanagari(folded) ? lists().itself(folded) !== null : usualNameOf(folded) !== null);

let listed: Vocabulary | undefined;
/** The words of the lists. */
export function lists(): Vocabulary {
	if (!listed) {
		listed = new Vocabulary();
		listed.add(listOf(listedWords()));
	}
	return listed;
}

/** What is farther from a word than this, in hundredths of a wrong letter, was read as English, or with some doubt. */
const surely = 19;

/** A word in Devanagari: as the stories have it, or the lists; null where neither has one that is surely meant. */
function written({ typed, as, how, cost }: Understood): string | null {
	const folded = foldTyped(typed);
	const isSure = how === "spelled" || (how !== "near" && (cost <= surely || isUsualSpelling(folded, as ?? "")));
	if (as !== null && isDevanagari(as) && isSure) return as;
	if (isLetters(folded)) return spelledOut(folded);
	const heard = lists().surely(folded)?.as;
	return usualNameOf(folded) ?? (heard !== undefined && isUsualSpelling(folded, heard) ? heard : null);
}

const isLatin = ({ typed }: Understood): boolean => /[a-z]/i.test(typed) && !isDevanagari(typed);
const isUnknown = ({ as, how }: Understood): boolean => as === null || how === "near";

/** The query in Devanagari; null where it is so already, or where a word of it is not surely known: a wrong one would be worse than none. */
export function inHindiOf({ understood, leftOut }: Found, text: string): string | null {
	const words = new Map<string, string>();
	for (let index = 0; index < understood.length; index += 1) {
		const [word, next] = [understood[index], understood[index + 1]];
		if (!word || !isLatin(word)) continue;
		// supreme court, where no story has both.
		const name = next && (isUnknown(word) || isUnknown(next)) && usualNameOf(foldWord(word.typed + next.typed));
		const hindi = name || written(word);
		if (hindi === null) return null;
		words.set(name ? `${word.typed} ${next.typed}` : word.typed, hindi);
		if (name) index += 1;
	}
	if (words.size === 0) return null;
	for (const [typed, hindi] of leftOut) words.set(typed, hindi.join(" -"));
	// Common words, and those that would have been left out.
	const other = (typed: string) => commonInHindi(typed) ?? written({ typed, as: null, how: null, cost: 0 }) ?? typed;
	const changed = withWords(text, words).replace(/[a-z]+/gi, other);
	return changed === text.trim() || /[a-z]/i.test(changed) ? null : changed;
}

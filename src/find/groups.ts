/** What the words of a query mean here together: each by itself, two that are also one word, one that is also two, and names in short or in full. */
import {
	hindiNamesOf,
	isAbbreviation,
	isEnglishWord,
	listedHeardAs,
	longNameHeardAs,
	longNameOf,
	longNameOfWritten,
	namesByWordsOf,
	otherNamesOf,
} from "../text/exonyms.ts";
import { foldWord, isDevanagari, letterNames } from "../text/fold.ts";
import { isUsualSpelling } from "../text/latinSpelling.ts";
import { soundOfLatin } from "../text/romanise.ts";
import { surelyWithin } from "../text/soundDistance.ts";
import { withoutHonorific } from "./honorifics.ts";
import { type Group, isFound, isSure, type Meaning } from "./meaning.ts";
import { inOtherForms, saidAsOne } from "./numbers.ts";
import { isNumbered, type Query, type Term } from "./query.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Characters of two words that sound like no other when they are joined, and of a word that is not looked for in parts: none is so long. */
const longJoined = 8;
/** How far, in hundredths of a wrong letter, one word may be from two that are known well: repo rate is no रिपोर्ट. */
const joinedWithin = 60;
/** Letters of a word that is being typed, of which it may be told that it is joined to the one before. */
const leastBegun = 3;
const longestWord = 48;
/** Characters of the halves of a word, at least: in Latin letters more, since a few of those sound like anything. What begins with fewer than `sure` is two words only where a story has both (भूधंसाव, जलसहेली). */
const least = { first: 2, sure: 3, second: 2, whole: 5 };
const inLatin = { half: 3, whole: 7, long: 8, longest: 28 };
/** What is nearer than this, in hundredths of a wrong letter, is rather a slip than two words written together. */
const slip = 110;
/** How far each half of a word in Latin letters may be from the word that it is, unless it is a usual spelling of it; the halves of a short word, in which more are like others, less. */
const halfWithin = { long: 36, short: 22 };

/** Words that nobody writes about, or that are merely near what somebody does: after so many no other is looked for far and wide. */
const mostUnknown = 3;
/** After so many others are looked up as they are spelled alone: who typed that is no reader. */
const mostHeard = 5;
/** And no other is cut in two: each cut is two words to look for. */
const mostCut = 2;

/** Each word by itself, unless it and the next are one word here (sri lanka, श्रीलंका), or it is two (उत्तरप्रदेश). `joinsAll`: however well they are known apart. `areTogether`: a story has words of these meanings side by side. */
export function groupsOf(
	{ terms, words, isOpen, isCommon }: Query,
	vocabulary: Vocabulary,
	areTogether: (meanings: readonly Meaning[]) => boolean,
	isTyping: boolean,
	joinsAll = false,
): Group[] {
	const groups: Group[] = [];
	const numbers = saidAsOne(vocabulary, isCommon ? [] : words, terms);
	const ofNumbers = new Set(numbers.flatMap((number) => number.terms));
	for (let index = 0; index < terms.length; index += 1) {
		const term = terms[index];
		if (!term) continue;
		const isLast = index === terms.length - 1;
		if (isCommon) {
			// Not indexed: nothing that is merely near it was meant, nor another form of a Hindi one (लिए, लिया).
			const isThere = !isDevanagari(term.folded) || vocabulary.itself(term.folded) !== null;
			groups.push({ terms: [term], meanings: [isThere ? vocabulary.spelledAs(term.folded) : null] });
			continue;
		}
		const number = numbers.find((number) => number.terms[0] === term) ?? inOtherForms(vocabulary, term);
		if (number) groups.push(number);
		if (number || ofNumbers.has(term)) continue;
		const unknown = groups.filter(({ meanings }) => !meanings.some(isFound)).length;
		if (unknown >= mostHeard) {
			groups.push({ terms: [term], meanings: [vocabulary.spelledAs(term.folded, term.typed)] });
			continue;
		}
		const until = terms.findIndex((each, at) => at > index && ofNumbers.has(each));
		const rest = terms.slice(index, until < 0 ? undefined : until);
		const next = rest[1];
		const full = inFull(vocabulary, term, isTyping && isOpen && isLast);
		if (full) {
			groups.push(full);
			continue;
		}
		const named = [3, 2].map((words) => namedInFull(vocabulary, rest.slice(0, words))).find((group) => group !== null);
		if (named) {
			groups.push(named);
			index += named.terms.length - 1;
			continue;
		}
		if (next && isNumbered(term, next) && !(isTyping && isOpen && index === terms.length - 2)) {
			const meanings = [term, next].map((each) => meaningOf(vocabulary, each, false));
			const known = meanings.filter((meaning) => meaning !== null);
			const typed = { typed: term.typed + next.typed, folded: term.folded + next.folded };
			groups.push(known.length === 2 && areTogether(known) ? { terms: [term, next], meanings } : { terms: [typed], meanings: [null] });
			index += 1;
			continue;
		}
		const isGivenUp = unknown >= mostUnknown;
		const meaning = isGivenUp ? vocabulary.surely(term.folded, term.typed) : meaningOf(vocabulary, term, isTyping && isOpen && isLast);
		const asOne = term.asOne?.map((word) => vocabulary.itself(word)).find((each) => each !== null);
		if (asOne) {
			groups.push({ terms: [term], meanings: [meaning], joined: asOne });
			continue;
		}
		if (next) {
			const isNextOpen = isTyping && isOpen && index === terms.length - 2;
			const isNextGivenUp = unknown + (isFound(meaning) ? 0 : 1) >= mostUnknown;
			const following = isNextGivenUp
				? vocabulary.surely(next.folded, next.typed)
				: vocabulary.meaningOf(next.folded, isNextOpen, next.typed);
			const joined =
				joinedNames(vocabulary, term, next) ??
				(isGivenUp ? vocabulary.itself(term.folded + next.folded) : vocabulary.likely(term.folded + next.folded)) ??
				writtenAsTwo(vocabulary, term, next);
			// Words that are known well are joined only to one that is spelled just so, or so long that it sounds like nothing else (ganesh utsav, गणेशोत्सव).
			const typed = { typed: `${term.typed} ${next.typed}`, folded: term.folded + next.folded };
			const both = inFull(vocabulary, typed) ?? (isSure(meaning) || isSure(following) ? null : inHindi(vocabulary, typed));
			if (both && !isSure(joined)) {
				// A name of the lists is no two words: Air India is neither हवा nor भारत.
				groups.push(isDevanagari(typed.folded) || isEnglishWord(typed.folded) ? withTyped(both, [meaning, following]) : both);
				index += 1;
				continue;
			}
			const isLong = joinsAll || term.folded.length + next.folded.length >= longJoined;
			// A letter or two may become any word.
			const isBegun = isTyping && isOpen && index === terms.length - 2 && next.folded.length < leastBegun;
			const isJoined = isSure(meaning) && isSure(following) ? isLong && (joined?.cost ?? 0) <= joinedWithin : true;
			if (joined && (joined.how === "spelled" || (!isBegun && isJoined))) {
				groups.push({ terms: [term, next], meanings: [meaning, following], joined });
				index += 1;
				continue;
			}
			// Nor is one that no story has: lok sabha is not लोक.
			if (!isBegun && isSure(meaning) !== isSure(following) && isListedAsOne(typed.folded)) {
				groups.push({ terms: [typed], meanings: [null] });
				index += 1;
				continue;
			}
		}
		const isKnown = isGivenUp || isFound(meaning);
		const long = isKnown ? null : inHindi(vocabulary, term);
		const halves =
			isKnown || unknown >= mostCut
				? null
				: vocabulary.remembered(`halves of ${term.typed}`, () => halvesOf(vocabulary, areTogether, term, meaning));
		// Both as it is written and what Hindi has for it: पेपरलीक, पेपर लीक or पर्चा लीक.
		if (halves && long) groups.push({ ...halves, others: [long.meanings.filter((each) => each !== null)] });
		else groups.push(halves ?? long ?? { terms: [term], meanings: [meaning] });
	}
	return groups.map((group) => withOtherNames(vocabulary, group));
}

/** A word that no story has as the lists have it, where it sounds like one of theirs alone: mukhya, मुख्य. */
function asListed(folded: string): string {
	const [word, other] = isDevanagari(folded) ? [] : listedHeardAs(folded, surelyWithin(soundOfLatin(folded)));
	return word !== undefined && other === undefined ? word : folded;
}

/** Whether two words in Latin letters are together one of the lists: lok sabha, लोकसभा. */
const isListedAsOne = (folded: string): boolean =>
	!isDevanagari(folded) && folded.length >= longJoined && listedHeardAs(folded).some((word) => isUsualSpelling(folded, word));

/** What several words are when they are written as one: as they were typed, and as they are understood. */
const asOneWord = (terms: readonly Term[], meanings: readonly (Meaning | null)[]): readonly string[] => [
	terms.map(({ folded }) => folded).join(""),
	meanings.map((meaning, index) => (meaning ? foldWord(meaning.as) : asListed(terms[index]?.folded ?? ""))).join(""),
];

/** With the names that it has besides, where all of their words are known here. */
function withOtherNames(vocabulary: Vocabulary, group: Group): Group {
	const names = asOneWord(group.terms, group.meanings).flatMap((name) => [
		...namesByWordsOf(name),
		// One word has those of its own already.
		...(group.terms.length > 1 ? otherNamesOf(name, true).map((other) => [other]) : []),
	]);
	const others = names
		.map((words) => words.flatMap((word) => vocabulary.spelledAs(foldWord(word)) ?? []))
		.filter((meanings, index) => meanings.length === names[index]?.length);
	return others.length > 0 ? { ...group, others: [...(group.others ?? []), ...others] } : group;
}

/** Letters with a के behind them, which may be a K or a word: डी एम के, ई डी के. */
const withK = new RegExp(`^((?:${letterNames}){2,})के$`);

/** What a word means, without the जी behind a name, and the के behind letters, where no story has that. */
function meaningOf(vocabulary: Vocabulary, { folded, typed, isInName }: Term, isOpen: boolean): Meaning | null {
	if (isInName) return vocabulary.itself(folded);
	const meaning = vocabulary.meaningOf(folded, isOpen, typed);
	const name = isSure(meaning) ? null : (withoutHonorific(folded) ?? withK.exec(folded)?.[1] ?? null);
	return (name === null ? null : vocabulary.surely(name)) ?? meaning;
}

/** The words of a name that has a short one (भारतीय जनता पार्टी, भाजपा) or others: a story has them, or that. */
function namedInFull(vocabulary: Vocabulary, terms: readonly Term[]): Group | null {
	if (terms.length < 2) return null;
	const meanings = terms.map(({ folded, typed }) => vocabulary.surely(folded, typed));
	const [typed = "", understood = ""] = asOneWord(terms, meanings);
	const hasOthers = [typed, understood].some((name) => namesByWordsOf(name).length > 0);
	const isKnown = otherNamesOf(understood).length > 0;
	const heard = terms.map(({ folded }) => folded);
	const inEnglish =
		isKnown || !meanings.includes(null) ? null : vocabulary.remembered(`in short ${heard.join(" ")}`, () => longNameHeardAs(heard));
	const full = isKnown ? understood : inEnglish;
	const joined = full ? vocabulary.spelledAs(full) : hasOthers ? vocabulary.likely(typed) : null;
	if (joined) return { terms, meanings, joined };
	return hasOthers ? { terms, meanings } : null;
}

/** The one word that the Hindi names of two words are together: income tax, आयकर. */
function joinedNames(vocabulary: Vocabulary, term: Term, next: Term): Meaning | null {
	for (const name of hindiNamesOf(term.folded))
		for (const other of hindiNamesOf(next.folded)) {
			const joined = vocabulary.itself(foldWord(name + other));
			if (joined) return joined;
		}
	return null;
}

/** Two English words in Devanagari by the one that Hindi has for them, where one of them is no word here: वाइस प्रेसिडेंट, उपराष्ट्रपति. */
function writtenAsTwo(vocabulary: Vocabulary, term: Term, next: Term): Meaning | null {
	if (!isDevanagari(term.folded) || !isDevanagari(next.folded) || (vocabulary.itself(term.folded) && vocabulary.itself(next.folded)))
		return null;
	const typed = term.typed + next.typed;
	return vocabulary.remembered(`as one ${typed}`, () => vocabulary.asWritten(term.folded + next.folded, typed));
}

/** A short name (यूपी) by its words, which are all known here: a story has them, or the short one, or what that may become (un, on the way to unnao). */
function inFull(vocabulary: Vocabulary, short: Term, mayGoOn = false, name = longNameOf(short.folded)): Group | null {
	const words = name?.map((typed) => ({ typed, folded: foldWord(typed) }));
	const meanings = words?.map(({ folded }) => vocabulary.spelledAs(folded));
	if (!words || !meanings?.every((meaning) => meaning !== null)) return null;
	const meaning = mayGoOn ? vocabulary.meaningOf(short.folded, true, short.typed) : vocabulary.spelledAs(short.folded);
	const joined = meaning?.how === "near" ? null : meaning;
	return { terms: words, meanings, ...(joined && { joined }), short };
}

/** An English word in Devanagari, or two, by the words that Hindi has for it: एयरपोर्ट, हवाई अड्डा. */
function inHindi(vocabulary: Vocabulary, { typed, folded }: Term): Group | null {
	const find = () => longNameOfWritten(typed.replaceAll(" ", ""));
	const name = isDevanagari(folded) ? vocabulary.remembered(`in Hindi ${typed}`, find) : null;
	return name && inFull(vocabulary, { typed, folded }, false, name);
}

/** A name of two words by them, or by the two that were typed for it: heart attack, दिल का दौरा or हार्ट अटैक. */
function withTyped(group: Group, typed: readonly (Meaning | null)[]): Group {
	if (group.meanings.length !== typed.length) return group;
	const meanings = group.meanings.map((meaning, index) => {
		const other = isSure(typed[index] ?? null) ? typed[index] : null;
		return meaning && other ? { ...meaning, weights: new Map([...other.weights, ...meaning.weights]) } : meaning;
	});
	return { ...group, meanings };
}

/** What is short, and half of a word all the same: letters, and the article of Arabic names (alfalah, अल फ़लाह). */
const isWhole = (half: string): boolean => half === "al" || isAbbreviation(half);

/** Where a word may be two, the longest first. */
function* splitsOf(folded: string): Generator<readonly [string, string]> {
	if (folded.length > longestWord) return;
	for (let at = folded.length - least.second; at >= least.first; at -= 1)
		if (!/^\p{M}/u.test(folded.slice(at)) && folded[at - 1] !== "\u094d") yield [folded.slice(0, at), folded.slice(at)];
}

/** A word that is two known words written together, and no slip for another; in Latin letters only where a story has both together, since most words can be cut into what sounds like two. */
function halvesOf(
	vocabulary: Vocabulary,
	areTogether: (meanings: readonly Meaning[]) => boolean,
	short: Term,
	near: Meaning | null,
): Group | null {
	const { folded } = short;
	const isHindi = isDevanagari(folded);
	if (!isHindi && (folded.length > inLatin.longest || (near !== null && near.cost < slip))) return null;
	const isLong = folded.length >= inLatin.long;
	const within = isLong ? halfWithin.long : halfWithin.short;
	const meaningOf = (half: string) => {
		const meaning = isHindi ? vocabulary.spelledAs(half) : vocabulary.surely(half);
		return meaning && (meaning.cost <= within || (isLong && isUsualSpelling(half, meaning.as))) ? meaning : null;
	};
	for (const halves of splitsOf(folded)) {
		if (!isHindi && (folded.length < inLatin.whole || halves.some((half) => half.length < inLatin.half && !isWhole(half)))) continue;
		// The longer one is like fewer others: where it is no word the shorter one need not be listened to.
		const longestFirst = halves.toSorted((a, b) => b.length - a.length);
		if (!longestFirst.every(meaningOf)) continue;
		const meanings = halves.map(meaningOf).filter((meaning) => meaning !== null);
		const [{ length } = ""] = halves;
		if (isHindi && length < least.sure && folded.length < least.whole) continue;
		if ((!isHindi || length < least.sure) && !areTogether(meanings)) continue;
		return { terms: halves.map((half, index) => ({ typed: meanings[index]?.as ?? half, folded: half })), meanings, short };
	}
	return null;
}

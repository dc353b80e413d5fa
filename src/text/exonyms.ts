/**
 * What Hindi newspapers call what is typed in English: names that are other words in Hindi, and English words that are not written as they sound; and what a place, a person
 * or a party is called besides. Everything that a reader could sound out is left to `romanise.ts`. Names after the Survey of India and the Central Hindi Directorate's
 * lists of countries.
 */

import { singularsOf } from "./english.ts";
import { abbreviations, names as englishNames } from "./exonymTables.ts";
import { fold } from "./fold.ts";
import { newsWords } from "./newsWords.ts";
import { properNames } from "./properNames.ts";
import { soundOfHindi, soundOfLatin, spelledOut } from "./romanise.ts";
import { distance, soundKey, surelyWithin } from "./soundDistance.ts";

const linesOf = (text: string) =>
	text
		.trim()
		.split("\n")
		.map((line) => {
			const [names = "", hindi = ""] = line.split(": ");
			return [names.split(" "), hindi.split(" ")] as const;
		});
const rowsOf = (lines: ReturnType<typeof linesOf>) => lines.flatMap(([names, hindi]) => names.map((name) => [name, hindi] as const));

const meanings = rowsOf(linesOf(abbreviations));
const short = new Map<string, readonly string[]>();
for (const [letters, names] of meanings) short.set(letters, [...(short.get(letters) ?? []), ...names]);
const proper = linesOf(properNames);
const table = new Map([...rowsOf(linesOf(newsWords)), ...rowsOf(linesOf(englishNames)), ...rowsOf(proper), ...short]);
/** By what they stand for, and by how they are spelled out, folded: which meanings of which abbreviations. */
const shortFor = new Map<string, (typeof meanings)[number][]>();
for (const meaning of meanings)
	for (const name of [...meaning[1], spelledOut(meaning[0])].map((each) => fold(each.replaceAll("+", ""))))
		shortFor.set(name, [...(shortFor.get(name) ?? []), meaning]);

const asOne = (name: string): string => name.replaceAll("+", "");

const severalNames = proper.map(([, hindi]) => hindi.map(asOne)).filter(({ length }) => length > 1);
/** By each of several names of one place or person, folded: all of them. */
const namesakes = new Map(severalNames.flatMap((all) => all.map((name) => [fold(name), all] as const)));
type HeardName = { readonly sound: string; readonly all: readonly string[] };
let heardNames: Map<string, HeardName[]> | undefined;
/** The same by the key of its sound: as it is spelled, and without its dots. Made when it is asked for first. */
function namesHeardAs(key: string): readonly HeardName[] {
	if (!heardNames) {
		heardNames = new Map();
		for (const all of severalNames)
			for (const name of all)
				for (const sound of new Set([soundOfHindi(name), soundOfHindi(fold(name))]))
					heardNames.set(soundKey(sound), [...(heardNames.get(soundKey(sound)) ?? []), { sound, all }]);
	}
	return heardNames.get(key) ?? [];
}

/** The list's names for a word, or for what it is the plural of: plain English makes it with s, an abbreviation may end in one (UPS). */
function rowOf(word: string): readonly string[] {
	const singular = singularsOf(word).find((each) => table.has(each) && !short.has(each));
	return table.get(word) ?? table.get(singular ?? "") ?? [];
}

/** What a word in Latin letters is called in Hindi, the usual word first; empty when it is not in the list. A name of more words is written as one. */
export const hindiNamesOf = (word: string): readonly string[] => rowOf(word.toLowerCase()).map(asOne);

/** What the words of the list that begin so are called in Hindi: elec → चुनाव. Each written as one. */
export const hindiNamesBeginningWith = (letters: string): readonly string[] =>
	[...table].flatMap(([word, names]) => (word.startsWith(letters) ? names.map(asOne) : []));

/** The name that is usual in Hindi for a word in Latin letters, or for several written as one (supremecourt), as it is written; null when it is not in the list. */
export const usualNameOf = (word: string): string | null => rowOf(word.toLowerCase())[0]?.replaceAll("+", " ") ?? null;

/** Every word that the lists have in Hindi, as it is spelled. */
export const listedWords = (): readonly string[] => [...new Set([...table.values()].flat().flatMap((name) => name.split("+")))];

/** What else a folded Hindi word or abbreviation is called: बीजेपी and भाजपा, and both in Latin letters. `isSure`: by no name that may mean another. */
export const otherNamesOf = (folded: string, isSure = false): readonly string[] =>
	(shortFor.get(folded) ?? [])
		.filter(([letters, names]) => !isSure || short.get(letters)?.length === names.length)
		.flatMap(([letters, names]) => [letters, spelledOut(letters), ...names.map(asOne)]);

/** All names of the place or person that is called so in Hindi (कलकत्ता → कोलकाता, कलकत्ता): each written as one word; empty for what has but one. */
export const namesakesOf = (word: string): readonly string[] => namesakes.get(fold(word)) ?? [];

/** The same for what is typed in Latin letters and sounds like one of the names: kalkatta, pondicheri. */
export function namesakesHeardAs(word: string): readonly string[] {
	const sound = soundOfLatin(word);
	const limit = surelyWithin(sound);
	const heard = namesHeardAs(soundKey(sound)).map((name) => [distance(sound, name.sound, "latin", limit), name.all] as const);
	const [nearest] = heard.sort(([a], [b]) => a - b);
	return nearest && nearest[0] <= limit ? nearest[1] : [];
}

/** The words of the first name that has more than one: up → उत्तर, प्रदेश; for यूपी too. */
export function longNameOf(folded: string): readonly string[] | null {
	const names = [...rowOf(folded), ...(shortFor.get(folded) ?? []).flatMap(([, names]) => names)];
	return names.find((name) => name.includes("+") && asOne(name) !== folded)?.split("+") ?? null;
}

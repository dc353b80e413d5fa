/**
 * What Hindi newspapers call what is typed in English: names that are other words in Hindi, and English words that are not written as they sound.
 * Everything that a reader could sound out is left to `romanise.ts`. Names after the Survey of India and the Central Hindi Directorate's lists of countries.
 */

import { abbreviations, names as englishNames } from "./exonymTables.ts";
import { fold } from "./fold.ts";
import { spelledOut } from "./romanise.ts";

const rowsOf = (text: string) =>
	text
		.trim()
		.split("\n")
		.flatMap((line) => {
			const [names = "", hindi = ""] = line.split(": ");
			return names.split(" ").map((name) => [name, hindi.split(" ")] as const);
		});

const meanings = rowsOf(abbreviations);
const short = new Map<string, readonly string[]>();
for (const [letters, names] of meanings) short.set(letters, [...(short.get(letters) ?? []), ...names]);
const table = new Map([...rowsOf(englishNames), ...short]);
/** By what they stand for, and by how they are spelled out, folded: which meanings of which abbreviations. */
const shortFor = new Map<string, (typeof meanings)[number][]>();
for (const meaning of meanings)
	for (const name of [...meaning[1], spelledOut(meaning[0])].map((each) => fold(each.replaceAll("+", ""))))
		shortFor.set(name, [...(shortFor.get(name) ?? []), meaning]);

/** The list's names for a word, or for what it is the plural of: plain English makes it with s, an abbreviation may end in one (UPS). */
function rowOf(word: string): readonly string[] {
	const singular = word.replace(/(?<=...)s$/, "");
	return table.get(word) ?? (short.has(singular) ? undefined : table.get(singular)) ?? [];
}

const asOne = (name: string): string => name.replaceAll("+", "");

/** What a word in Latin letters is called in Hindi, the usual word first; empty when it is not in the list. A name of more words is written as one. */
export const hindiNamesOf = (word: string): readonly string[] => rowOf(word.toLowerCase()).map(asOne);

/** What else a folded Hindi word or abbreviation is called: बीजेपी and भाजपा, and both in Latin letters. `isSure`: by no name that may mean another. */
export const otherNamesOf = (folded: string, isSure = false): readonly string[] =>
	(shortFor.get(folded) ?? [])
		.filter(([letters, names]) => !isSure || short.get(letters)?.length === names.length)
		.flatMap(([letters, names]) => [letters, spelledOut(letters), ...names.map(asOne)]);

/** The words of the first name that has more than one: up → उत्तर, प्रदेश; for यूपी too. */
export function longNameOf(folded: string): readonly string[] | null {
	const names = [...rowOf(folded), ...(shortFor.get(folded) ?? []).flatMap(([, names]) => names)];
	return names.find((name) => name.includes("+") && asOne(name) !== folded)?.split("+") ?? null;
}

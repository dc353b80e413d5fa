/** What a place or a person is called besides, by the lists of names. Knows names in Hindi; what English has for them is `exonyms.ts`. */
import { fold } from "./fold.ts";
import { nationals, properNames } from "./properNames.ts";

export const hindiOf = (row: string): readonly string[] => row.split(/ (?:\| )?/);
export const rowsOf = (text: string) =>
	text
		.trim()
		.split("\n")
		.map((line) => {
			const [names = "", hindi = ""] = line.split(": ");
			return [names.split(" "), hindi] as const;
		});
export const linesOf = (text: string) => rowsOf(text).map(([names, hindi]) => [names, hindiOf(hindi)] as const);

export const asOne = (name: string): string => name.replaceAll("+", "");

export const proper = linesOf(properNames);
export const ofCountries = linesOf(nationals);
/** Names of those that have several, each written as one. */
export const severalNames = [...proper.map(([, hindi]) => hindi.map(asOne)), ...ofCountries.map(([, hindi]) => hindi.slice(0, -1))].filter(
	({ length }) => length > 1,
);
/** By each of several names of one place or person, folded: all of them. */
export const namesakes = new Map(severalNames.flatMap((all) => all.map((name) => [fold(name), all] as const)));

/** All names of the place or person that is called so in Hindi (कलकत्ता → कोलकाता, कलकत्ता): each written as one word; empty for what has but one. */
export const namesakesOf = (word: string): readonly string[] => namesakes.get(fold(word)) ?? [];

/** C11, its open part: what is no word and one slip from exactly one frequent word of news. It comes after the first checks, since it brings its words along. */
import { isBesideName } from "./besideName.ts";
import type { Finding } from "./finding.ts";
import { frequentFor } from "./frequentFor.ts";
import { perhapsPlural } from "./misspellings.ts";
import { lengthOf, plain } from "./plainWord.ts";
import { pluralFor } from "./pluralDots.ts";
import type { Reading } from "./reading.ts";
import { type Forms, oneFix, wordsOfHouse } from "./spelling.ts";
import type { HouseStyle } from "./style.ts";
import { isVisargaColon } from "./visarga.ts";

/** What is no word in a story, and one slip from a frequent one; of what the house or another check has spoken nothing is said. */
export function frequentSlips(readings: readonly Reading[], forms: Forms, style: HouseStyle, decided: Set<string>): Finding[] {
	if (!readings[0]?.isHindi) return [];
	const houses = wordsOfHouse(style);
	const beforeCase = new Set(
		readings.flatMap(({ masked, isHome }) => (isHome ? [...masked.matchAll(perhapsPlural)].map(([word]) => word.normalize("NFC")) : [])),
	);
	return [...forms].flatMap(([form, places]) => {
		// A word that lacks its visarga is C1's: प्राय: is not प्यार.
		if (decided.has(form) || houses.has(form) || isVisargaColon(form, "")) return [];
		const plural = beforeCase.has(form) ? pluralFor(form) : form;
		const right = plural === form ? frequentFor(form) : plural;
		if (right === form || (lengthOf(plain(form)) < 4 && places.some((place) => isBesideName(readings, place)))) return [];
		return oneFix(readings, "misspelled", right, places);
	});
}

/** One number in its several written forms, for searching: 12 and बारह, 12वीं and बारहवें. Knows words, no texts. */
import { fold } from "./fold.ts";
import { irregular, under100 } from "./numberWords.ts";

const numbers = new Map(under100.map((word, n) => [fold(word), n]));
const written = /^(\d\d?)(वीं)?$/;
const ordinal = /^(.+)व(?:ीं?|ें?|ां)$/;
const endings = ["वीं", "वें", "वां"];

/** The other forms of a folded number under a hundred: 12 → बारह and the ordinals, पाँच → 5, 12वीं → बारहवीं बारहवें बारहवाँ, पाँचवें → 5वीं and its like. Empty for other words. */
export function otherForms(folded: string): string[] {
	const [, digits, ending] = written.exec(folded) ?? [];
	if (digits) {
		const word = fold(under100[Number(digits)] ?? "");
		const stem = irregular[Number(digits)];
		const ordinals = stem ? ["ी", "ा", "े"].map((each) => stem + each) : endings.map((each) => word + each);
		return ending ? ordinals : [word, `${Number(digits)}वीं`, ...ordinals];
	}
	const n = numbers.get(folded);
	if (n !== undefined) return [String(n)];
	const stem = ordinal.exec(folded)?.[1] ?? "";
	const nth = numbers.get(stem);
	return nth === undefined ? [] : [`${nth}वीं`, ...endings.map((each) => stem + each)];
}

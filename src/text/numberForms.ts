/** One number in its several written forms, for searching: 12 and बारह, 12वीं and बारहवें. Knows words, no texts. */
import { fold } from "./fold.ts";
import { irregular, under100 } from "./numberWords.ts";

const numbers = new Map(under100.map((word, n) => [fold(word), n]));
const written = /^(\d\d?)(वीं)?$/;
const ordinal = /^(.+)व(?:ीं?|ें?|ां)$/;
const endings = ["वीं", "वें", "वां"];

/** The ordinals of a number in words, folded: पहली पहला, without पहले, which is "before" and stands in very many stories. */
function ordinalsOf(n: number): string[] {
	const stem = irregular[n];
	if (stem) return (n === 1 ? ["ी", "ा"] : ["ी", "ा", "े"]).map((each) => stem + each);
	return endings.map((each) => fold(under100[n] ?? "") + each);
}
const irregularly = new Map(Object.keys(irregular).flatMap((n) => ordinalsOf(Number(n)).map((form) => [form, Number(n)] as const)));

/**
 * The other forms of a folded number under a hundred: 12 → बारह and the ordinals, 2 → दो without दूसरे, पाँच → 5, 12वीं → बारहवीं बारहवें बारहवाँ,
 * पाँचवें → 5वीं and its like, दूसरी → 2वीं. Empty for other words.
 */
export function otherForms(folded: string): string[] {
	const [, digits, ending] = written.exec(folded) ?? [];
	if (digits) {
		const n = Number(digits);
		if (ending) return ordinalsOf(n);
		return [fold(under100[n] ?? ""), `${n}वीं`, ...(irregular[n] ? [] : ordinalsOf(n))];
	}
	const n = numbers.get(folded);
	if (n !== undefined) return [String(n)];
	const nth = irregularly.get(folded) ?? numbers.get(ordinal.exec(folded)?.[1] ?? "");
	return nth === undefined ? [] : [`${nth}वीं`, ...ordinalsOf(nth)];
}

/** C13: passages in the codes of old fonts that the desk cannot read. Said, and by name where the font gives itself away; never changed, since their codes differ from newsroom to newsroom. */
import type { Finding } from "./finding.ts";
import { findingIn, type Reading } from "./reading.ts";

/** Latin-1 in its upper half, and what Windows puts beside it: where Chanakya and its kin keep half of their letters. Quotation marks and dashes have other uses. */
const LETTERS = "\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff\\u0152-\\u0178\\u0192\\u02c6\\u02dc";
const UPPER = `${LETTERS}\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf\\u00d7\\u00f7\\u2020-\\u2022\\u2026\\u2030\\u2122`;
/** Two side by side in a word with a letter among its codes: figures have degrees, pounds and fractions. */
const twoUpper = new RegExp(`^(?=\\S*[${LETTERS}])\\S*?[${UPPER}][^\\s${UPPER}]?[${UPPER}]`);
/** Text decoded wrongly is C15's. */
const decoded = /\u00e0[\u00a4\u00a5]/;
/** है, में and के in Chanakya: no writing has these signs together. */
const chanakya = /\u00e3\u00f1|\u00d7\u00f0\u00b4|\u00b7(?:\u00f0)?\u00a4/;
/** में, है, हैं, और, ने, से and नहीं in Shusha, whose codes are plain letters. */
const shusha = /^(?:maoM|hO|hOM|AaOr|nao|sao|nahIM)[.,]?$/;

/** Fewer words may be a name or a formula. */
const fewest = 5;
/** Of all words; French and Portuguese have two such letters side by side in hardly any. */
const share = 0.5;
const shareOfShusha = 0.12;

export function otherFonts(reading: Reading): Finding[] {
	return Array.from(reading.masked.matchAll(/[^\u0900-\u097f\n]+/g)).flatMap(({ 0: run, index }) => {
		// What is too short for so many words is not taken apart.
		if (run.length < 2 * fewest - 1) return [];
		const words = run.split(/\s+/).filter((word) => /[^\s\p{P}\p{N}]/u.test(word));
		if (words.length < fewest || decoded.test(run)) return [];
		const among = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length / words.length;
		const problem =
			among(twoUpper) >= share ? (chanakya.test(run) ? "chanakya" : "other-font") : among(shusha) >= shareOfShusha ? "shusha" : undefined;
		const start = index + run.length - run.trimStart().length;
		return problem ? [findingIn(reading, "C13", problem, [start, index + run.trimEnd().length], { severity: "error" })] : [];
	});
}

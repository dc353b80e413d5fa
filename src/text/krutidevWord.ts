/** Turns one word from glyphs as drawn into letters as spoken; which words to turn is not its affair. */
import { glyphs, HAL, PRE_I, PRE_IN, REPH, visargaWords } from "./krutidevTable.ts";

/** Before a character in a word's code: it is that character, not the glyph the font has for it. */
export const LITERAL = "\ue00f";

/** Why a word should be read again: what it was made from could also mean something else. */
export type Doubt = "reph" | "two-rephs" | "latin" | "visarga" | "unknown" | "malformed";

const CONSONANT = "[क-हॐ]़?";
/** A consonant with the halves before it: what an i-matra or a reph belongs to. */
const CLUSTER = `(?:${CONSONANT}[्${HAL}])*${CONSONANT}`;
const MATRAS = "[ािीुूृॅेैॉोौ]";

/** Vowels and matras that are drawn in pieces. Order matters: ो is made before what stands on it. */
const composed: readonly (readonly [RegExp, string])[] = [
	[/ा+े|ेा/g, "ो"],
	[/ा+ै|ैा/g, "ौ"],
	[/ा+ॅ|ॅा/g, "ॉ"],
	[/ा{2,}/g, "ा"],
	[/अा/g, "आ"],
	[/अो|आे/g, "ओ"],
	[/अौ|आै/g, "औ"],
	[/अॉ|आॅ/g, "ऑ"],
	[/एे/g, "ऐ"],
	[new RegExp(`इ${REPH}`, "g"), "ई"],
];

/** What stands for itself in the font. */
const PLAIN = /[0-9!\u0900-\u097f]/;
const PIECE = new RegExp(`${LITERAL}?.`, "gsu");
const REPH_OVER_CONJUNCT = new RegExp(`र्(?:${CONSONANT}्)+${CONSONANT}`);

/** The order in which Unicode wants what was drawn: nukta, then matras, then anusvara. */
function reorder(drawn: string): string {
	let text = drawn
		// A nukta is drawn last, and belongs to the consonant.
		.replace(new RegExp(`([्${REPH}ािीुूृॅेैॉोौंँ]+)़`, "g"), "़$1")
		// A bar makes a half letter whole, even when the i-matra was put between them.
		.replace(new RegExp(`(${CONSONANT})्([${PRE_I}${PRE_IN}])ा`, "g"), "$2$1")
		.replace(/््रा/g, "्र")
		.replace(/्+/g, "्")
		.replace(new RegExp(`्${HAL}`, "g"), HAL)
		.replace(/्ा/g, "");
	for (const [pattern, vowel] of composed) text = text.replace(pattern, vowel);
	return (
		text
			.replace(new RegExp(`${PRE_I}(${CLUSTER})`, "g"), "$1ि")
			.replace(new RegExp(`${PRE_IN}(${CLUSTER})`, "g"), "$1िं")
			.replace(/िा/g, "ि")
			.replace(new RegExp(`${REPH}+`, "g"), REPH)
			.replace(new RegExp(`(${CLUSTER})(${MATRAS}*[ंँः]?)${REPH}(${MATRAS}*)`, "g"), "र्$1$2$3")
			// Marks typed before their matra, twice, or as a chandra with a dot.
			.replace(new RegExp(`([ंँः])(${MATRAS}+)`, "g"), "$2$1")
			.replace(/([ेैीोौ])\1/g, "$1")
			.replace(/ॅं/g, "ँ")
			.replace(/([ुू])ॅ/g, "$1ँ")
			.replace(/([ंँ])\1+/g, "$1")
	);
}

/** Marks without a letter, matras on matras, halves that end a word, vowels where no Hindi word has them. */
const MALFORMED = new RegExp(
	[
		`[${PRE_I}${REPH}${PRE_IN}]`,
		"(?<![\u0900-\u0939\u093c-\u094f\u0958-\u0961])[\u093c\u093e-\u094d\u0900-\u0903]",
		`${MATRAS}${MATRAS}`,
		`[्${HAL}][\u093e-\u094c\u0900-\u0903]`,
		"[अ-औ][\u093c\u093e-\u094d]",
		`्(?![क-ह${HAL}])`,
		"(?<![ऀ-ॿ])[ळणङञ]",
		"(?<=[ऀ-ॿ])अ(?!ं?[क-ह])",
		"(?<=[क-ह])उ",
	].join("|"),
);

/** One word without white space, from glyph codes to Unicode (nukta letters as letter and nukta), and what is doubtful about it. */
export function decodeWord(code: string): { text: string; doubts: Doubt[] } {
	const doubts: Doubt[] = [];
	let drawn = "";
	for (const each of code.match(PIECE) ?? []) {
		const glyph = glyphs[each];
		if (glyph === undefined && each.length === 1 && !PLAIN.test(each)) doubts.push("unknown");
		drawn += glyph ?? each.replace(LITERAL, "");
	}
	const ordered = reorder(drawn);
	if (MALFORMED.test(ordered)) doubts.push("malformed");
	const text = ordered.replaceAll(HAL, "्").replace(/(?<=\S)ः$/, (mark) => (visargaWords.has(ordered) || /तः$/.test(ordered) ? mark : ":"));
	if (/तः$/.test(text) && !visargaWords.has(text)) doubts.push("visarga");
	const rephs = drawn.split(REPH).length - 1 - (text.match(/ई/g)?.length ?? 0);
	if (rephs > 1) doubts.push("two-rephs");
	else if (rephs === 1 && REPH_OVER_CONJUNCT.test(text)) doubts.push("reph");
	return { text, doubts };
}

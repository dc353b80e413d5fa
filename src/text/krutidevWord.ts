/** Turns one word from glyphs as drawn into letters as spoken; which words to turn is not its affair. */
import { glyphs, HAL, PRE_I, PRE_IN, REPH, SIBILANT, visargaWords, wordsInRu } from "./krutidevTable.ts";

/** Before a character in a word's code: it is that character, not the glyph the font has for it. */
export const LITERAL = "\ue00f";

/** Why a word should be read again: what it was made from could also mean something else. */
export type Doubt = "reph" | "two-rephs" | "latin" | "visarga" | "sibilant" | "unknown" | "malformed";

const CONSONANT = `[क-हॐ${SIBILANT}]़?`;
/** A consonant with the halves before it: what an i-matra or a reph belongs to. */
const CLUSTER = `(?:${CONSONANT}[्${HAL}])*${CONSONANT}`;
const MATRAS = "[ािीुूृॅेैॉोौ]";

/** What stands for itself in the font. */
const PLAIN = /[0-9!\u0900-\u097f]/;
const PIECE = new RegExp(`${LITERAL}?.`, "gsu");
const REPH_OVER_CONJUNCT = new RegExp(`र्(?:${CONSONANT}्)+${CONSONANT}`);

const all = (pattern: string) => new RegExp(pattern, "g");

/** From glyphs as drawn to Unicode's order, step by step; each step counts on those before it. */
const steps: readonly (readonly [RegExp, string])[] = [
	// Converters that move the i-matra by one code put it between a letter and what hangs on it.
	[all(`(${CONSONANT})([${PRE_I}${PRE_IN}])(़|(?:्[रय])+)`), "$2$1$3"],
	// A nukta is drawn last, and belongs to the consonant.
	[all(`([्${REPH}ािीुूृॅेैॉोौंँ]+)़`), "़$1"],
	// A bar makes a half letter whole, even when the i-matra was put between them.
	[all(`(${CONSONANT})्([${PRE_I}${PRE_IN}])ा`), "$2$1"],
	[/(?<!ह)््रा/g, "्र"],
	[/्+/g, "्"],
	[all(`्${HAL}`), HAL],
	[/्ा/g, ""],
	// What is drawn before its consonants, and what is drawn after them and spoken before.
	[all(`([${PRE_I}${PRE_IN}])${REPH}(?=${CLUSTER})`), "र्$1"],
	[all(`((?:${CONSONANT}्)+)${REPH}(?=${CONSONANT})`), "र्$1"],
	[all(`${PRE_I}(${CLUSTER})`), "$1ि"],
	[all(`${PRE_IN}(${CLUSTER})`), "$1िं"],
	[/िा/g, "ि"],
	[/िी/g, "ी"],
	[all(`${REPH}+`), REPH],
	[all(`(${CLUSTER})(${MATRAS}*[ंँः]?)${REPH}(${MATRAS}*)`), "र्$1$2$3"],
	// Vowels and matras that are drawn in pieces.
	[/ा+े|ेा/g, "ो"],
	[/ा+ै|ैा/g, "ौ"],
	[/ा+ॅ|ॅा/g, "ॉ"],
	[/ा{2,}/g, "ा"],
	[/अा/g, "आ"],
	[/अो|आे/g, "ओ"],
	[/अौ|आै/g, "औ"],
	[/अॉ|आॅ/g, "ऑ"],
	[/एे/g, "ऐ"],
	[all(`इ${REPH}`), "ई"],
	// Marks typed before their matra, twice (the second covers the first), or as a chandra with a dot.
	[all(`([ंँः])(${MATRAS}+)`), "$2$1"],
	[/([ािीुूृेैोौ])\1+/g, "$1"],
	[/ॅं/g, "ँ"],
	[/([ुू])ॅ/g, "$1ँ"],
	[/([ंँ])\1+/g, "$1"],
];

/** The र under a letter, typed behind its matra, where the र over it was meant. */
const RAKAR_LATE = new RegExp(`(${CLUSTER})(${MATRAS})्र(?![\u093e-\u094d])`);

/** Marks without a letter, matras on matras, viramas on them, halves that end a word, vowels where no Hindi word has them. */
const MALFORMED = new RegExp(
	[
		`[${PRE_I}${REPH}${PRE_IN}]`,
		`(?<![\u0900-\u0939\u093c-\u094f\u0958-\u0961${SIBILANT}])[\u093c\u093e-\u094d\u0900-\u0903]`,
		`${MATRAS}${MATRAS}`,
		`${MATRAS}[्${HAL}]`,
		`[्${HAL}][\u093e-\u094c\u0900-\u0903]`,
		"[अ-औ][\u093c\u093e-\u094d]",
		`्(?![क-ह${HAL}${SIBILANT}])`,
		"(?<![ऀ-ॿ])[ळणङञ]",
		"(?<=[ऀ-ॿ])अ(?!ं?[क-ह])",
		"(?<=[क-ह])उ",
		"।[\u0900-\u0963]",
	].join("|"),
);

/** Stems with ष, as far as the letter before it: दोष, विशेष, भाषा, वर्ष (but दर्शन, परामर्श), पुरुष, घोषणा, प्रदूषण … */
const BEFORE_SHA =
	/(?:^|[^ऀ-ॿ])(?:दो|पो|उ|ऋ|रो)$|(?:विशे|शे|भा|(?<![दमप])र्|पुरु|मनु|घो|दू|कृ|औ|धनु|परि|संतो|सन्तो|भी|भवि|पोष|निर्दो|विभू|आभू|पौ|मे|द्वे|अभि|वै)$/;
/** Before ट, ठ and ण only ष stands. */
const OPEN_SIBILANT = new RegExp(`${SIBILANT}(?!्[टठण])`);
const EACH_SIBILANT = new RegExp(`${SIBILANT}(?=्?(.?))`, "g");

/** Reads श or ष for every curly quotation mark: word processors and versions of the font disagree, the word tells. */
function readSibilants(word: string, isOtherwise = false): string {
	let read = "";
	let end = 0;
	for (const { 0: mark, 1: after = "", index } of word.matchAll(EACH_SIBILANT)) {
		read += word.slice(end, index);
		const isSha = /[टठण]/.test(after) || BEFORE_SHA.test(read) || (/[वश]ि$/.test(read) && after === "य");
		read += isSha !== isOtherwise ? "ष" : "श";
		end = index + mark.length;
	}
	return read + word.slice(end);
}

/** One akshara: no label is so short, and what is left of चूरू would be. */
const AKSHARA = new RegExp(`^${CLUSTER}${MATRAS}?$`);

/** Colons where the font has but its visarga and its रू for them: after words that end in neither. */
function readColons(word: string): string {
	return word
		.replace(/[\u0900-\u0963]+रू(?=$|[-।,])/g, (part) =>
			wordsInRu.has(part) || AKSHARA.test(part.slice(0, -2)) ? part : `${part.slice(0, -2)}:`,
		)
		.replace(/([\u0900-\u0963]+ः)(?![\u0900-\u0963])/g, (part) =>
			visargaWords.has(part) || part.endsWith("तः") ? part : `${part.slice(0, -1)}:`,
		);
}

/** A reph over a conjunct, said before its last consonant instead: आर्द्रता, आद्र्रता. */
const REPH_LATER = new RegExp(`र्((?:${CONSONANT}्)+)(${CONSONANT})`);

/** A decoded word, what is doubtful about it, and how it could be read otherwise, where there is one other way. */
export interface Decoded {
	text: string;
	doubts: Doubt[];
	other?: string;
}

/** One word without white space, from glyph codes to Unicode; nukta letters come as letter and nukta. */
export function decodeWord(code: string): Decoded {
	const doubts: Doubt[] = [];
	let drawn = "";
	for (const each of code.match(PIECE) ?? []) {
		const glyph = glyphs[each];
		if (glyph === undefined && each.length === 1 && !PLAIN.test(each)) doubts.push("unknown");
		drawn += glyph ?? each.replace(LITERAL, "");
	}
	const ordered = steps.reduce((text, [pattern, order]) => text.replace(pattern, order), drawn);
	if (MALFORMED.test(ordered)) doubts.push("malformed");
	const spoken = ordered.replaceAll(HAL, "्");
	const text = readColons(readSibilants(spoken));
	let other = RAKAR_LATE.test(text) ? text.replace(RAKAR_LATE, "र्$1$2") : undefined;
	if (OPEN_SIBILANT.test(ordered)) {
		doubts.push("sibilant");
		other = readColons(readSibilants(spoken, true));
	}
	if (/तः(?![\u0900-\u0963])/.test(text) && !visargaWords.has(text)) {
		doubts.push("visarga");
		other = text.replace(/तः(?![\u0900-\u0963])/, "त:");
	}
	const rephs = drawn.split(REPH).length - drawn.split(`इ${REPH}`).length;
	if (rephs > 1) doubts.push("two-rephs");
	else if (rephs === 1 && REPH_OVER_CONJUNCT.test(text)) {
		doubts.push("reph");
		other = text.replace(REPH_LATER, "$1र्$2");
	}
	return { text, doubts, ...(other && other !== text ? { other } : {}) };
}

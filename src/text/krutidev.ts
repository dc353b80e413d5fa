/** Turns text typed for Kruti Dev and kindred fonts into Unicode; whether to turn it is the editor's choice. */
import { detectKrutidev } from "./krutidevDetect.ts";
import {
	areInitials,
	ENGLISH,
	isLatin,
	mayBeEnglish,
	mayBeInitials,
	mayBeName,
	readAsEnglish,
	withMark,
	withPairs,
} from "./krutidevLatin.ts";
import { hyphenate, LONGEST, peel, settle } from "./krutidevMarks.ts";
import { type Decoded, type Doubt, decodeWord } from "./krutidevWord.ts";

/** A word to be read again: where it stands in the new text, where in the old one (UTF-16 code units), and why. */
export interface Uncertain {
	start: number;
	end: number;
	from: { start: number; end: number };
	doubts: Doubt[];
	/** The other way to read it, where there is one: what an editor may take instead. */
	other?: string;
}

/** What is counted, and no part of which is told per cent: क्रम, क्रमांक, नंबर, अध्याय, प्रश्न, चरण, वार्ड, धारा, नियम, बिंदु, in their spellings. */
const counted = new Set("Øe dze Øekad dzekad uacj uEcj v/;k; iz'u ç'u pj.k okMZ /kkjk fu;e fcanq fcUnq".split(" "));

/** Before a year: सन्, वर्ष. */
const ofYears = new Set(["lu~", 'o"kZ', "o”kZ"]);
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * Numbers before a colon, for which the font has but its visarga, which is the sign per cent too: "Øe 1%", and the next of its count; a year where a
 * line begins. By their place among the words.
 */
function numbersWithColons(codes: readonly string[], beginsLine: (i: number) => boolean): ReadonlyMap<number, Decoded> {
	const found = new Map<number, Decoded>();
	let next = 0;
	codes.forEach((code, i) => {
		const [, number = ""] = /^(\d{1,4})%$/.exec(code) ?? [];
		const before = codes[i - 1] ?? "";
		const isYear = YEAR.test(number) && (beginsLine(i) || ofYears.has(before));
		const isCounted = /^\d{1,3}$/.test(number) && (Number(number) === next || counted.has(before));
		if (!isYear && !isCounted) return;
		found.set(i, { text: `${number}:`, doubts: ["visarga"], other: code });
		if (isCounted) next = Number(number) + 1;
	});
	return found;
}

/**
 * Text in the codes of Kruti Dev 010 as Unicode; give it what {@link detectKrutidev} found, since it takes all Latin for codes. White space, digits 0-9, Devanagari that is there already, English words, numbers of models
 * and addresses stay. Letters with nukta come as letter and nukta (NFC). Whatever could also be read otherwise is in `uncertain`, in order:
 * reph over a conjunct, two rephs in a word, kept English and what may be it, codes of no known glyph, a result no Hindi word can have.
 */
export function fromKrutidev(source: string): { text: string; uncertain: Uncertain[] } {
	const text = withPairs(source);
	const words = [...text.matchAll(/[^\s\u0900-\u097f]+/g)].map((match) => ({
		code: match[0],
		at: match.index,
		parts: match[0].length > 2 * LONGEST ? (["", match[0], ""] as const) : withMark(peel(match[0])),
	}));
	const said = (i: number) => {
		const { code = "" } = words[i] ?? {};
		return code.length > LONGEST ? "" : decodeWord(settle(code)).text;
	};
	const latin = words.map(({ parts: [, core] }, i) => isLatin(core) || (mayBeInitials(core) && areInitials(said(i - 1), said(i + 1))));
	// An A alone is the danda.
	const isSmall = (core: string) => ENGLISH.has(core) || /^(?:[B-Z]|[A-Z]\.)$/.test(core) || mayBeName(core);
	const isEnglish = words.map(({ parts }, i) => latin[i] || (isSmall(parts[1]) && (latin[i - 1] || latin[i + 1])));
	const beginsLine = (i: number) => {
		const { code = "", at = 0 } = words[i - 1] ?? {};
		return i === 0 || /[\n\r]/.test(text.slice(at + code.length, words[i]?.at));
	};
	const numbers = numbersWithColons(
		words.map(({ parts }) => parts.join("")),
		beginsLine,
	);
	const uncertain: Uncertain[] = [];
	let out = "";
	let end = 0;
	words.forEach(({ code, at, parts: [lead, core, tail] }, i) => {
		out += text.slice(end, at);
		end = at + code.length;
		// Alone, the font's visarga is the sign per cent behind a figure and a colon elsewhere, and its full stop a dash.
		if (code === "%" || code === "-") {
			const isPerCent = code === "%" && /\d$/.test(words[i - 1]?.code ?? "");
			if (isPerCent) uncertain.push({ start: out.length, end: out.length + 1, from: { start: at, end }, doubts: ["visarga"], other: ":" });
			out += code === "-" || isPerCent ? code : ":";
			return;
		}
		if (!core) {
			out += decodeWord(settle(code)).text;
			return;
		}
		const decoded = core.length > LONGEST ? { text: core, doubts: [] } : decodeWord(settle(hyphenate(core, tail)));
		const isFine = core.length <= LONGEST && !decoded.doubts.includes("malformed") && !decoded.doubts.includes("unknown");
		const asHindi: Decoded =
			(mayBeEnglish(core) || mayBeInitials(core)) && decoded.doubts.length === 0
				? { text: decoded.text, doubts: ["latin"], other: core }
				: decoded;
		const {
			text: word,
			doubts,
			other,
		} = numbers.get(i) ?? (isEnglish[i] ? readAsEnglish(core, isFine ? decoded.text : undefined) : asHindi);
		// Opening and closing marks are typed either way round.
		const before = decodeWord(settle(lead.replaceAll("ß", "Þ"))).text;
		if (doubts.length > 0) {
			const start = out.length + before.length;
			const from = { start: at + lead.length, end: at + lead.length + core.length };
			uncertain.push({ start, end: start + word.length, from, doubts, ...(other ? { other } : {}) });
		}
		out += before + word + decodeWord(settle(tail.replaceAll("Þ", "ß"))).text;
	});
	return { text: out + text.slice(end), uncertain };
}

/**
 * A text with whatever of it is in Kruti Dev turned into Unicode, and the rest as it is. `uncertain` as {@link fromKrutidev} gives it, with places
 * in the whole texts; null when nothing is in Kruti Dev.
 */
export function convertKrutidev(text: string): { text: string; uncertain: Uncertain[] } | null {
	const ranges = detectKrutidev(text);
	if (ranges.length === 0) return null;
	const uncertain: Uncertain[] = [];
	let converted = "";
	let last = 0;
	for (const { start, end } of ranges) {
		converted += text.slice(last, start);
		const part = fromKrutidev(text.slice(start, end));
		for (const each of part.uncertain) {
			const from = { start: each.from.start + start, end: each.from.end + start };
			uncertain.push({ ...each, start: each.start + converted.length, end: each.end + converted.length, from });
		}
		converted += part.text;
		last = end;
	}
	return { text: converted + text.slice(last), uncertain };
}

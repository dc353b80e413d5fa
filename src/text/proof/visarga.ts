/** C1: a colon that should be a visarga. C2: a visarga that should be a colon. */
import type { Finding } from "./finding.ts";
import { findingIn, LETTER, type Reading } from "./reading.ts";
import { hindiWord } from "./verbs.ts";
import { endsInVisarga, isColonForVisarga, labelWords, secondParts, visargaStems } from "./visargaWords.ts";

/** Colons and what looks like one: ratio, modifier letter, full width. */
const COLON = ":\\u2236\\ua789\\uff1a";
const colon = new RegExp(`(?<![${LETTER}])([${LETTER}]+)[${COLON}](?=([${LETTER}]*))`, "g");
const visarga = new RegExp(
	`(?<![${LETTER}])([${LETTER}]*[\\u0900-\\u0902\\u0904-\\u0963\\u0970-\\u097f]|[0-9\\u0966-\\u096fA-Za-z)\\]”’"])\\u0903(?!\\u0903)([${LETTER}]*)`,
	"g",
);

/** No words by themselves: what follows belongs to them. */
const bound = /^(?:महा|अति|अत्यंत)?(?:दु|नि)$/;
/** Before other letters a visarga has become another sound: दुर्जन, मनोरंजन. */
const voiceless = /^[कखपफशषस]/;

/** Is the colon after this word, with this rest of a word behind it, a visarga? Likely where both could be words. */
export function isVisargaColon(before: string, after: string): "surely" | "likely" | false {
	const word = before.normalize("NFC");
	if (/^(?:शत:प्रति|अंश:काल)/.test(`${word}:${after}`)) return "surely";
	if (isColonForVisarga(word) || (after !== "" && bound.test(word))) return "surely";
	if (after === "" || labelWords.has(word) || !visargaStems.has(word)) return false;
	return secondParts.test(after) ? "surely" : voiceless.test(after) && "likely";
}

/** C1, an error: the word is broken for readers, voices and search. */
export function colonsForVisarga(reading: Reading): Finding[] {
	if (!/[:\u2236\ua789\uff1a]/.test(reading.masked)) return [];
	const found: Finding[] = [];
	for (const { 1: before = "", 2: after = "", index } of reading.masked.matchAll(colon)) {
		const answer = isVisargaColon(before, after);
		if (!answer) continue;
		const at = index + before.length;
		const end = at + 1 + after.length;
		// No compound begins with these, and figures begin their own word.
		const isApart =
			(after !== "" && /^(?:छ|.+[तश])$/.test(before) && !/^(?:स्वत|प्रात|अंत|अन्त|इत|यश|तत|शत|अंश)$/.test(before)) ||
			/^[\d\u0966-\u096f]/.test(reading.masked.slice(end, end + 1));
		// It has become another sound before these: पुनर्मूल्यांकन, अतएव.
		const isNone = /^(?:र\u094d|एव$)/.test(after);
		const change = [at, at + 1, isNone ? "" : isApart ? "\u0903 " : "\u0903"] as const;
		const isSafe = answer === "surely";
		found.push(findingIn(reading, "C1", "colon-for-visarga", [index, end], { severity: isSafe ? "error" : "advice", change, isSafe }));
	}
	return found;
}

/** How far around a word is looked, in UTF-16 units. */
const near = 120;
/** How many words may stand before the colon of a dateline or of a headline's first part. */
const fewWords = 5;
const wordAtEnd = new RegExp(`[${LETTER}]+$`);
const sanskritEnding = /[\u0903\u094d](?=$|[\s,।॥?!”’)\u2013-])/g;

/** C2: safe after labels, datelines, digits and before a quotation or a figure; offered after a line's first words; elsewhere only said. */
export function visargasForColon(reading: Reading): Finding[] {
	const { masked } = reading;
	if (reading.isSanskrit || !masked.includes("\u0903")) return [];
	const found: Finding[] = [];
	for (const { 0: all, 1: before = "", 2: after = "", index } of masked.matchAll(visarga)) {
		const word = before.normalize("NFC");
		const at = index + before.length;
		const isWord = isReal(word, after);
		if (isWord || isSaidAgain(masked, index, at + 1) || isBesideAnother(masked, index, at + 1) || isSanskritAround(masked, index, at + 1))
			continue;
		const span = [index, index + all.length] as const;
		// No visarga follows a nasal: बातेंः.
		const isSafe = /[0-9\u0966-\u096fA-Za-z)\]”’"]$|[\u0901\u0902]$/.test(word) || (after === "" && isLabel(masked, index, at, word));
		if (isSafe || (after === "" && isFirstPart(masked, index, at, word)))
			found.push(findingIn(reading, "C2", "visarga-for-colon", span, { change: [at, at + 1, ":"], isSafe }));
		else found.push(findingIn(reading, "C2", "visarga-stray", span));
	}
	return found;
}

/** A vowel's letter alone is the letter spoken of: अः. */
function isReal(word: string, after: string): boolean {
	// Said twice: शनैःशनैः.
	const last = word.slice(word.lastIndexOf("\u0903") + 1);
	if (after === "") return endsInVisarga(last) || /^[\u0904-\u0914]$/.test(word);
	return visargaStems.has(word) || /(?:दु|नि|अंत|अन्त|पुन|स्वत|प्रात)$/.test(word);
}

/** The same word beside it, as in a prayer: शांतिः शांतिः शांतिः. */
function isSaidAgain(whole: string, start: number, end: number): boolean {
	const word = whole.slice(start, end);
	return whole.startsWith(` ${word}`, end) || whole.slice(Math.max(0, start - word.length - 1), start) === `${word} `;
}

/** What stands before and behind a word between the nearest marks. */
function around(text: string, start: number, end: number) {
	const [, opened, before = ""] = /([“‘"']?)([^“‘”’"'(।॥\n:]*)$/.exec(text.slice(Math.max(0, start - near), start)) ?? [];
	const [, after = "", closed] = /^([^“‘”’"')।॥\n]*)(?:[।॥]?\s?([”’"']))?/.exec(text.slice(end, end + near)) ?? [];
	return { before, after, isQuoted: opened && closed };
}

/** Two words side by side that end in one, unless it is of Hindi (छः), are Sanskrit (ईश्वरः परमः), but for a label and where plain Hindi stands with them before a comma. */
function isBesideAnother(text: string, start: number, end: number): boolean {
	const { before, after } = around(text, start, end);
	const [head = "", tail = ""] = [before.split(",").at(-1), after.split(",")[0]];
	if (labelWords.has(text.slice(start, end - 1).normalize("NFC")) || hindiWord.test(head + tail)) return false;
	return [/([^\s-]+)\u0903 $/.exec(head), /^ (\S+)\u0903(?!\S)/.exec(tail)].some(
		(beside) => beside?.[1] && !endsInVisarga(beside[1].normalize("NFC")),
	);
}

function isLabel(text: string, start: number, at: number, word: string): boolean {
	if (labelWords.has(word) || /^\s*[“‘"'\n0-9\u0966-\u096f-]/.test(text.slice(at + 1, at + near))) return true;
	return place.test(word) ? isFirstPart(text, start, at, word) : /[0-9\u0966-\u096f] $/.test(text.slice(0, start)) && month.test(word);
}

/** How names of towns and months end, whose datelines no list holds. */
const place = /(?:पुर|नगर|ग(?:ढ\u093c|\u095d)|बाद|गंज)$/;
const month = /^(?:जनवरी|फ\u093c?रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर)$/;

/** After the first words of a text, before others. */
function isFirstPart(text: string, start: number, at: number, word: string): boolean {
	// An adverb that the list does not know looks like a label at the beginning of a line: say it, offer nothing.
	if (/[तश]$/.test(word)) return false;
	const before = text.slice(Math.max(0, start - near), start).trim();
	return (
		start < near &&
		!/[।?!\n]/.test(before) &&
		(before === "" || before.split(/\s+/).length < fewWords) &&
		/\S/.test(text.slice(at + 1, at + near))
	);
}

/** After a label's word, छ, which Hindi alone has, or before a figure: "समयः शाम पाँच बजे", "कुल मरीज़ः 41". */
function isOfHindi(text: string, at: number): boolean {
	const word = wordAtEnd.exec(text.slice(0, at))?.[0].normalize("NFC") ?? "";
	return word === "छ" || labelWords.has(word) || /^.\s[0-9\u0966-\u096f]/.test(text.slice(at, at + 3));
}

/** Inside a Sanskrit quotation: its own sentence has no Hindi word, and more than one Sanskrit ending. */
function isSanskritAround(whole: string, start: number, end: number): boolean {
	const { before, after, isQuoted } = around(whole, start, end);
	const part = before + whole.slice(start, end) + after;
	if (hindiWord.test(part)) return false;
	const endings = [...part.matchAll(sanskritEnding)].filter(({ index }) => !isOfHindi(part, index));
	return endings.length >= (isQuoted ? 1 : 2) || part.includes("\u0950");
}

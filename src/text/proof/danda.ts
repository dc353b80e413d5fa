/** C3: bars and letters typed for a danda. C4: danda and full stop as sentence ends in one story. */
import type { Change, Finding, Place } from "./finding.ts";
import { endsAsProse, finding, findingIn, LETTER, type Reading } from "./reading.ts";
import type { HouseStyle } from "./style.ts";
import { hindiWord, isAbbreviation, isFiniteVerb, isKnownVerb } from "./verbs.ts";

/** The bar of the keyboard and what looks like it: broken bar, dental click, divides, box drawing, full width. */
const BAR = "|\\u00a6\\u01c0\\u2223\\u2502\\uff5c";
const bars = new RegExp(`(?<![ \\u00a0])([ \\u00a0]*)([${BAR}]+)`, "g");
const letters = new RegExp(`(?<=([${LETTER}]+))([ \\u00a0]*)([lI1])(?=$|[\\s”’"')\\]])(?!['’][A-Za-z])`, "g");
/** A second key beside the danda's: the danda stands, and its letter goes. An English I begins a sentence. */
export const letterAtDanda = /(?<=\u0964)(?:l|I(?!\s+[A-Za-z]))(?=$|[\s”’"')\]])/g;
const lastWord = new RegExp(`([${LETTER}]+)[”’"')\\]]*$`);
const dandas = /\u0964(?:\s*\u0964)+/g;
const closes = /^[\s”’"')\]]*$/;

/** C3: safe when the sign follows a verb or ends the paragraph, a bar also when it is attached to a word; else only said or offered. */
export function signsForDanda(reading: Reading): Finding[] {
	const found: Finding[] = [];
	if (new RegExp(`[${BAR}]`).test(reading.masked) && !isMenu(reading.masked)) found.push(...barsForDanda(reading));
	if (/[lI1]/.test(reading.masked)) found.push(...lettersForDanda(reading));
	for (const { 0: all, index } of reading.masked.matchAll(dandas)) {
		const end = index + all.length;
		if (/[?!]/.test(reading.masked[index - 1] ?? "")) {
			found.push(findingIn(reading, "C3", "two-stops", [index - 1, end], { change: [index, end, ""] }));
			continue;
		}
		// Verse has its two together.
		const isProse = all !== "\u0964\u0964" || endsAsProse(reading.masked.slice(Math.max(0, index - 120), index), 3);
		const change = [index, end, isProse ? "\u0964" : "\u0965"] as const;
		found.push(findingIn(reading, "C3", "two-dandas", [index, end], { change, isSafe: !isProse }));
	}
	found.push(...stopsTwice(reading));
	if (reading.isVerse || reading.isSanskrit) return found;
	for (let at = reading.masked.indexOf("\u0965"); at >= 0; at = reading.masked.indexOf("\u0965", at + 1))
		found.push(findingIn(reading, "C3", "double-danda", [at, at + 1], { change: [at, at + 1, "\u0964"], isSafe: false }));
	return found;
}

const twoStops = /(?<![।.?!,;])(?:।[.?!,;]|[.?!,;]।|,,|;;)(?![।.?!,;\d\u0966-\u096f])/g;

/** A question's or a call's own mark stands, else the danda. A full stop before the danda may belong to its word: लि.। */
function stopsTwice(reading: Reading): Finding[] {
	const { masked } = reading;
	return Array.from(masked.matchAll(twoStops)).flatMap(({ 0: both, index }) => {
		const [, word] = lastWord.exec(masked.slice(Math.max(0, index - 60), index)) ?? [];
		if (both === ".।" && word !== undefined && isAbbreviation(word, "", "")) return [];
		const kept = /[?!]|^([,;])\1$/.exec(both)?.[0]?.[0] ?? "\u0964";
		const end = index + both.length;
		return [findingIn(reading, "C3", "two-stops", [index, end], { change: [index, end, kept], isSafe: !/[,;]/.test(both) })];
	});
}

/** Endings that no noun has: बढ़ेगा, रुकेंगे, आएँगी. */
const future = /[ेएो][ंँ]?ग[ाेी]$/;

function barsForDanda(reading: Reading): Finding[] {
	const { masked } = reading;
	const found: Finding[] = [];
	for (const { 0: all, 1: gap = "", 2: bar = "", index } of masked.matchAll(bars)) {
		const end = index + all.length;
		if (masked[index - 1] === "\u0964") {
			found.push(findingIn(reading, "C3", "bar-for-danda", [index - 1, end], { change: [index, end, ""] }));
			continue;
		}
		const word = lastWord.exec(masked.slice(Math.max(0, index - 60), index))?.[1];
		const isEnd = closes.test(masked.slice(end));
		const isDigitBefore = /[\d\u0966-\u096f%]$/.test(masked.slice(0, index));
		// Behind a bracket it may part the things of a list.
		if (word === undefined && !isEnd && masked.includes("\u0964") && /\)\s?$/.test(masked.slice(0, index + gap.length)))
			found.push(findingIn(reading, "C3", "bar-stray", [index + gap.length, end]));
		if (word === undefined && !(isEnd && isDigitBefore)) continue;
		// Set off on both sides it parts the things of a list too, and कोलकाता ends as a verb does.
		const isApart = gap !== "" && !isEnd && /^\s/.test(masked.slice(end, end + 1));
		const isVerb = word !== undefined && (isApart ? isKnownVerb(word) || future.test(word) : isFiniteVerb(word));
		const isSure = gap === "" || isEnd || isVerb || bar.length > 1;
		const span = [index + gap.length, end] as const;
		// Two bars belong to verse, but behind a sentence of prose.
		const isOfVerse = bar.length > 1 && !endsAsProse(masked.slice(Math.max(0, index - 120), index));
		const danda = isOfVerse ? "\u0965" : "\u0964";
		// Tight between two words that are no verbs it may part the things of a list: दिल्ली|मुंबई.
		const isSafe = bar.length > 1 ? isOfVerse : isEnd || /^\s/.test(masked.slice(end, end + 1)) || isVerb;
		found.push(
			isSure
				? findingIn(reading, "C3", "bar-for-danda", span, { change: [index, end, danda], isSafe })
				: findingIn(reading, "C3", "bar-stray", span),
		);
	}
	return found;
}

/** Parts set off by bars, as in "देश | दुनिया | खेल": none is long, shorter still where the bars are not set off, and none ends in a verb. */
function isMenu(text: string): boolean {
	const spaced = text.split(new RegExp(`\\s[${BAR}]\\s`));
	const parts = spaced.length > 1 ? spaced : text.split(new RegExp(`[${BAR}]`));
	const most = spaced.length > 1 ? 12 : 2;
	if (parts.length < 2) return false;
	return parts.every((part) => {
		const words = part.trim().split(/\s+/);
		return part.trim() !== "" && words.length <= most && !isKnownVerb(words.at(-1) ?? "") && !new RegExp(`[।${BAR}]`).test(part);
	});
}

/** What is counted in Roman figures: the first of its parts may end a sentence. */
const numbered = /^(?:भाग|चरण|टाइप|योजना|खंड|श्रेणी|वर्ग|कक्षा|अनुसूची|स्तर|चार्ल्स|एलिज़ाबेथ)$/;

function lettersForDanda(reading: Reading): Finding[] {
	const { masked } = reading;
	const found = Array.from(masked.matchAll(letterAtDanda), ({ index }) =>
		findingIn(reading, "C3", "letter-for-danda", [index - 1, index + 1], { change: [index, index + 1, ""] }),
	);
	for (const { 1: word = "", 2: gap = "", 3: letter = "", 0: all, index } of masked.matchAll(letters)) {
		const end = index + all.length;
		const isEnd = closes.test(masked.slice(end));
		// A figure at a word is hardly one: only at a verb.
		if (letter === "1" && (gap !== "" || !isKnownVerb(word))) continue;
		const isSmall = letter === "l";
		// A capital I alone may be a numeral: भाग I, योजना I. A letter at a noun may be a slip within it: वॉटरl.
		const isSure = isKnownVerb(word) ? isSmall || isEnd || gap === "" : isSmall && isEnd && isFiniteVerb(word);
		// Behind what will be it is no numeral.
		const isLikely =
			isSure || gap === "" || (letter === "I" && isFiniteVerb(word) && /ग[ाेी]$/.test(word)) || (isSmall && (isEnd || isFiniteVerb(word)));
		const span = [index + gap.length, end] as const;
		if (isLikely)
			found.push(findingIn(reading, "C3", "letter-for-danda", span, { change: [index, end, "\u0964"], isSafe: isSure && letter !== "1" }));
		else if (isSmall || isKnownVerb(word) || (isEnd && hindiWord.test(masked) && !numbered.test(word)))
			found.push(findingIn(reading, "C3", "bar-stray", span));
	}
	return found;
}

const stops = new RegExp(`(?<![.\\u2026])(?<=(?:^|[^${LETTER}.])([${LETTER}]+)[”’"')]?)\\.(?=$|[\\s”’"')\\]])(?!\\s*\\.)`, "g");

/** Full stops that end a sentence of Hindi; abbreviations, initials and dots between letters do not. */
export function sentenceStops(masked: string): number[] {
	if (!masked.includes(".")) return [];
	return Array.from(masked.matchAll(stops), ({ index, 1: word = "" }) => {
		if (isOtherLanguage(masked, index)) return -1;
		const isLast = closes.test(masked.slice(index + 1));
		const isMiddle = !isLast && masked[index + 1] === " ";
		const start = index - word.length;
		return isAbbreviation(word, masked.slice(Math.max(0, start - 12), start), masked.slice(index + 1, index + 13)) ||
			// का. among sentences that end with dandas is a comrade: "नेता का. रमेश"; elsewhere it may end one, as in "दौर है बहस का."
			(isMiddle && (isCutShort(word) || (word === "का" && masked.includes("\u0964")))) ||
			isPlace(masked.slice(0, index), word)
			? -1
			: index;
	}).filter((index) => index >= 0);
}

/** Words of Marathi, Nepali, Bhojpuri and Maithili that Hindi has not. */
const otherWord =
	/(?:^|[^\u0900-\u097f])(?:आहे|आहेत|आहोत|नाही|आणि|आम्ही|म्हणाले|झाले|यो|हामी|छ|छन्|छौं|थियो|बानी|बाड़े|अछि|छी)(?=$|[^\u0900-\u097f])/;

/** A sentence of a language that may end its own with a full stop; a quoted one also where nothing in it is Hindi. */
function isOtherLanguage(masked: string, at: number): boolean {
	const before = masked.slice(Math.max(0, at - 200), at);
	const lastOf = (signs: string) => Math.max(...Array.from(signs, (mark) => before.lastIndexOf(mark)));
	const sentence = before.slice(lastOf("“‘\"'।.?!") + 1);
	const isQuoted = lastOf("“‘") > lastOf("”’");
	const verb = lastWord.exec(sentence)?.[1] ?? "";
	const isHindi = hindiWord.test(sentence) || isKnownVerb(verb) || /ग[ाेी]$/.test(verb);
	return otherWord.test(sentence) || (isQuoted && !isHindi);
}

/** The place that a report begins with: "पणजी. राज्य में …". */
const isPlace = (before: string, word: string): boolean =>
	before.length <= 30 && !isFiniteVerb(word) && before.trim().split(/\s+/).length <= 3;

/** Short and ending as no verb does, within a line: लेफ्टि. जनरल. */
const isCutShort = (word: string): boolean =>
	word.length <= 6 && !/[\u093e\u0940\u0947-\u094b\u0901\u0902\u0906\u0908\u090f\u0913]$/.test(word);

/** C4: across the story, with counts; which of the two it shall be is the desk's to say. */
export function mixedEnds(readings: readonly Reading[], style: HouseStyle): Finding[] {
	const full: Place[] = [];
	const danda: Place[] = [];
	for (const { index, masked, isHome, isVerse, isSanskrit } of readings) {
		if (!isHome || isVerse || isSanskrit) continue;
		for (const at of sentenceStops(masked)) full.push({ field: index, start: at, end: at + 1 });
		for (let at = masked.indexOf("\u0964"); at >= 0; at = masked.indexOf("\u0964", at + 1))
			danda.push({ field: index, start: at, end: at + 1 });
	}
	const wanted = style.sentenceEnd;
	const isMixed = full.length > 0 && danda.length > 0;
	const odd = wanted === "danda" ? full : wanted === "stop" ? danda : isMixed ? (full.length <= danda.length ? full : danda) : [];
	const [first, ...rest] = odd;
	if (!first) return [];
	const inPlace = (places: readonly Place[], replacement: string): Change[] => places.map((place) => ({ ...place, replacement }));
	const choices = [
		{ to: "।", changes: inPlace(full, "\u0964") },
		{ to: ".", changes: inPlace(danda, ".") },
	].filter(({ changes }) => changes.length > 0);
	const fixes = odd === full ? choices : choices.toReversed();
	const counts = [
		{ form: "।", count: danda.length },
		{ form: ".", count: full.length },
	];
	return [finding(readings, { check: "C4", problem: isMixed ? "mixed-ends" : "style-ends", at: [first, ...rest], fixes, counts })];
}

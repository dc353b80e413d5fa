/** C5: spaces before, after, between, inside and outside; brackets that have no partner. */
import { letterAtDanda } from "./danda.ts";
import type { Finding } from "./finding.ts";
import { quotedIn } from "./quotes.ts";
import { findingIn, isLetter, LETTER, MATRA, type Reading, SPACES } from "./reading.ts";
import { isKnownVerb } from "./verbs.ts";
import { isVisargaColon } from "./visarga.ts";
import { labelWords } from "./visargaWords.ts";

const before = new RegExp(`(?<![${SPACES}])([${SPACES}]+)([।,?!;:]+|\\.{1,2}(?=$|\\s))`, "g");
const gaps = new RegExp(`[${SPACES}]+`, "g");
const space = new RegExp(`^[${SPACES}]$`);
const oddGap = new RegExp(`^(?:[^ ]|[${SPACES}]{2,})$`);
const marks = /[।,?!;:](?=[^\s])/g;
const stop = new RegExp(`(?<![${LETTER}])([${LETTER}]+)\\.(?=[\\u0904-\\u0939\\u0958-\\u0961“‘])`, "g");
/** Letters of an abbreviation that a verb is one of: आई.आर.सी.टी.सी. */
const abbreviated = new RegExp(`^[${LETTER}]{1,3}\\.`);
/** What is counted, which is a word of its own: "5बजे" (but 12वीं, 5जी). */
const counted = new RegExp(
	`(?<=[0-9\\u0966-\\u096f])(?:बजे|लोग(?:ों)?|रुप(?:ये|ए|यों)|साल|दिन|घंटे|मिनट|प्रतिशत|फ\\u093c?ीसदी|करो(?:ड\\u093c|\\u095c)|लाख|हज\\u093c?ार|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर)(?![${LETTER}])`,
	"g",
);
const isWordCharacter = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{M}\p{N}]/u.test(text);
const isSpace = (text: string | undefined): boolean => text !== undefined && space.test(text);
const isDigit = (text: string | undefined): boolean => text !== undefined && /[0-9\u0966-\u096f]/.test(text);
const isDevanagari = (text: string | undefined): boolean => text !== undefined && /[\u0900-\u097f]/.test(text);

export function spaces(reading: Reading): Finding[] {
	const held = heldIn(reading);
	const after = [...spacesAfter(reading), ...spacesOutside(reading, held), ...spacesLacking(reading)];
	const lacking = new Set(after.map(({ start }) => start));
	const first = [...spacesBefore(reading, lacking), ...spacesInside(reading, held, lacking)];
	const taken = new Set(first.flatMap(({ fixes: [fix] }) => fix?.changes.map(({ start }) => start) ?? []));
	const told = new Set(first.map(({ end }) => end - 1));
	return [...first, ...spacesBetween(reading, taken), ...after.filter(({ start }) => !told.has(start))];
}

/** A space before । , ? ! : ; and a full stop, which goes behind a mark that is `lacking` one. Verse sets its dandas off; "3 : 2" and ":)" are no sentence marks. */
function spacesBefore(reading: Reading, lacking: ReadonlySet<number>): Finding[] {
	const { masked, isVerse } = reading;
	const found: Finding[] = [];
	for (const { 0: all, 1: gap = "", 2: mark = "", index } of masked.matchAll(before)) {
		const left = masked[index - 1];
		const end = index + all.length;
		const right = masked.slice(end).match(/\S/)?.[0];
		if (left === undefined || !(isWordCharacter(left) || /[)\]}”’"'%।?!]/.test(left))) continue;
		if (mark.startsWith("।") && (isVerse || left === "।")) continue;
		if (mark === ":" && isDigit(left) && isDigit(right)) continue;
		if (/^[:;]$/.test(mark) && /^-?[)(DP]/.test(masked.slice(end))) continue;
		if (!isDevanagari(left) && !isDevanagari(right) && !mark.includes("।")) continue;
		const taken = [index, index + gap.length, ""] as const;
		const given = lacking.has(end - 1) ? [[end, end, " "] as const] : [];
		// So many may stand for letters that were lost.
		const isSafe = !mark.includes("???");
		found.push(findingIn(reading, "C5", "space-before", [index, end], { change: [taken, ...given], isSafe }));
	}
	return found;
}

const opening = new RegExp(`^[${SPACES}]+`);
const closing = new RegExp(`[${SPACES}]+$`);

/** A pair of brackets or quotation marks: where it starts, what it holds from and to, where it ends. */
type Held = readonly [start: number, from: number, to: number, end: number];

const heldIn = (reading: Reading): readonly Held[] => [
	...bracketsOf(reading.masked).pairs.map(([open, close]): Held => [open, open + 1, close, close + 1]),
	...quotedIn(reading),
];

/** Spaces between brackets or quotation marks and what they hold; one goes behind a mark that is `lacking` it. */
function spacesInside(reading: Reading, held: readonly Held[], lacking: ReadonlySet<number>): Finding[] {
	return held.flatMap(([start, from, to, end]) => {
		const inner = reading.text.slice(from, to);
		const [lead = "", tail = ""] = [opening.exec(inner)?.[0], closing.exec(inner)?.[0]];
		// In braces code stands.
		if (lead === inner || reading.masked[start] === "{") return [];
		const taken = [to - tail.length, to, ""] as const;
		const given = lacking.has(to) ? [[end, end, " "] as const] : [];
		return [
			...(lead ? [findingIn(reading, "C5", "space-inside", [start, from + lead.length], { change: [from, from + lead.length, ""] })] : []),
			...(tail ? [findingIn(reading, "C5", "space-inside", [to - tail.length, end], { change: [taken, ...given] })] : []),
		];
	});
}

/** No word begins with a reph: विद्यार्थी(र्थियों). */
const ending = new RegExp(`^[${MATRA}]|^र्|^[${LETTER}]{1,3}$|^[${LETTER}]{2}[ओय]ो?ं$`);
const lastSign = new RegExp(`[${MATRA}]$`);
const hasWord = new RegExp(`[${LETTER}]|[A-Za-z]{2}`);
/** How the names and initials of parties end, behind which their wing stands. */
const party = /(?:पा|द|यू|पी|आई|एम|मो|मुक|दल|सेना|कांग्रेस|पार्टी)$|^हम$/;

/** No space between a pair and the words beside it. A bracket may hold a word's other ending or form, सांसद(ओं) and नेता(नेताओं), and a party's initials stand tight: भाकपा(माले). */
function spacesOutside(reading: Reading, held: readonly Held[]): Finding[] {
	const { masked } = reading;
	return held.flatMap(([start, from, to, end]) => {
		const inner = masked.slice(from, to).trim();
		const isBracket = /[([{]/.test(masked[start] ?? "");
		const word = wordEndingAt(masked, start);
		const isPhrase = /\s/.test(inner);
		const isForm = !isPhrase && word.length > 2 && inner.startsWith(word.replace(lastSign, ""));
		if (isBracket && (isForm || ending.test(inner))) return [];
		const isTight = isLetter(masked[start - 1]) && (!isBracket || isPhrase || (hasWord.test(inner) && !party.test(word)));
		// One word may be a wing of a party that is not known.
		const isSafe = !isBracket || isPhrase;
		return [
			...(isTight ? [findingIn(reading, "C5", "space-lacking", [start, from], { change: [start, start, " "], isSafe })] : []),
			...(isLetter(masked[end]) ? [findingIn(reading, "C5", "space-after", [to, end], { change: [end, end, " "] })] : []),
		];
	});
}

/** Two spaces and more, spaces at the ends, no-break and other spaces, and what looks like nothing at a word's end. */
function spacesBetween(reading: Reading, taken: ReadonlySet<number>): Finding[] {
	const { text } = reading;
	if (text.trim() === "") return [];
	const found: Finding[] = [];
	for (const { 0: gap, index } of text.matchAll(gaps)) {
		const end = index + gap.length;
		const isEdge = index === 0 || end === text.length;
		if (taken.has(index) || !(isEdge || oddGap.test(gap))) continue;
		const isNothing = !/[^\u200b\ufeff]/.test(gap);
		// Within a word it is hidden junk: C15 says so.
		if (isNothing && isWordCharacter(text[index - 1]) && isWordCharacter(text[end])) continue;
		const problem = isEdge && !isNothing ? "edge-space" : /^ +$/.test(gap) ? "spaces" : "odd-space";
		found.push(findingIn(reading, "C5", problem, [index, end], { change: [index, end, isEdge || isNothing ? "" : " "] }));
	}
	return found;
}

/** No space after a mark. Times, decimals, grouped and compared numbers, addresses and abbreviations have none. */
function spacesAfter(reading: Reading): Finding[] {
	const { masked } = reading;
	const found: Finding[] = [];
	const letters = new Set(Array.from(masked.matchAll(letterAtDanda), ({ index }) => index));
	for (const { 0: mark, index } of masked.matchAll(marks)) {
		if (letters.has(index + 1)) continue;
		let last = index - 1;
		while (isSpace(masked[last])) last -= 1;
		const [left, right] = [masked[last], masked[index + 1]];
		if (left === undefined || !(isWordCharacter(right) || /[“‘([₹]/.test(right ?? ""))) continue;
		if (!(isWordCharacter(left) || /[)\]”’"'%।?!]/.test(left))) continue;
		// Behind the quotation mark or bracket that stands beside it.
		const isHindi = [left, right, masked[last - 1], masked[index + 2]]
			.slice(0, isWordCharacter(left) && isWordCharacter(right) ? 2 : 4)
			.some(isDevanagari);
		if (!isHindi && mark !== "।") continue;
		if (isDigit(left) && isDigit(right) && mark !== "।") continue;
		if (mark === ":" && !isLetter(left) && !/[)\]”’"]/.test(left)) continue;
		if (mark === ":" && isColonForVisarga(masked, index)) continue;
		// एन:पी:के and शत:शत are no labels: what was meant is not known.
		const isSafe = mark !== ":" || !isLetter(left) || labelWords.has(wordEndingAt(masked, index).normalize("NFC"));
		found.push(findingIn(reading, "C5", "space-after", [index, index + 1], { change: [index + 1, index + 1, " "], isSafe }));
	}
	for (const { 0: all, 1: word = "", index } of masked.matchAll(stop)) {
		// A dot between letters is an abbreviation, or an address in Devanagari, unless a verb stands before it.
		if (!isKnownVerb(word) || word.length < 2 || isLetter(masked[index - 1]) || masked[index - 1] === ".") continue;
		const at = index + all.length;
		if (abbreviated.test(masked.slice(at, at + 4))) continue;
		found.push(findingIn(reading, "C5", "space-after", [at - 1, at], { change: [at, at, " "] }));
	}
	return found;
}

/** A dash or hyphen that is set off before it and not behind. */
const leaning = new RegExp(`(?<=[${LETTER}] )[-–—](?=[${LETTER}])`, "g");
/**
 * A postposition at a plural (लोगोंको, कारोंमें), at nouns in त्री, कारी, चारी, र्थी and र्टी (मंत्रीने, पार्टीको), and ने or में at others in ारी (व्यापारीने);
 * उन्होंने and its kin are words, and क्योंकी is misspelled.
 */
const joined = new RegExp(`(?<=[${LETTER}]{3}(?<!न्ह|क्य)ों|(?:त्र|[कच]ार|र्[थट])ी|ारी(?=ने|में))(?:ने|को|का|की|के|से|में|पर)(?![${LETTER}])`, "g");

/** Within a grouped number, whose last group is told by its noughts: "48, 000". */
const cutNumber = /(?<=\d), (?=000(?!\d))/g;

/** No space between a figure and what is counted, between a noun and its postposition, behind a dash. */
function spacesLacking(reading: Reading): Finding[] {
	const before = (pattern: RegExp, isSafe: boolean) =>
		Array.from(reading.masked.matchAll(pattern), ({ 0: word, index }) =>
			findingIn(reading, "C5", "space-lacking", [index, index + word.length], { change: [index, index, " "], isSafe }),
		);
	const dashes = Array.from(reading.masked.matchAll(leaning), ({ index }) =>
		findingIn(reading, "C5", "space-after", [index, index + 1], { change: [index + 1, index + 1, " "], isSafe: false }),
	);
	const numbers = Array.from(reading.masked.matchAll(cutNumber), ({ index }) =>
		findingIn(reading, "C5", "space-inside", [index, index + 2], { change: [index + 1, index + 2, ""], isSafe: false }),
	);
	return [...before(counted, true), ...before(joined, false), ...dashes, ...numbers];
}

const wordBefore = new RegExp(`[${LETTER}]+$`);
const wordAfter = new RegExp(`^[${LETTER}]+`);

const wordEndingAt = (text: string, at: number): string => wordBefore.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";

const isColonForVisarga = (text: string, at: number): boolean =>
	isVisargaColon(wordEndingAt(text, at), wordAfter.exec(text.slice(at + 1, at + 40))?.[0] ?? "") !== false;

const partners: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** Brackets without a partner in their text; what numbers the points of a list (1) is none. Only said: where the other one belongs is not known. */
export function brackets(reading: Reading): Finding[] {
	const { open, lost } = bracketsOf(reading.masked);
	return [...open, ...lost].sort((a, b) => a - b).map((at) => findingIn(reading, "C5", "bracket", [at, at + 1]));
}

function bracketsOf(masked: string) {
	const pairs: [number, number][] = [];
	const open: number[] = [];
	const lost: number[] = [];
	for (const { 0: bracket, index } of masked.matchAll(/[()[\]{}]/g)) {
		const partner = partners[bracket];
		if (partner === undefined) {
			if (!/[:;]-?$/.test(masked.slice(0, index))) open.push(index);
		} else if (masked[open.at(-1) ?? -1] === partner) pairs.push([open.pop() ?? 0, index]);
		else if (!isNumbering(masked, index)) lost.push(index);
	}
	return { pairs, open, lost };
}

function isNumbering(text: string, at: number): boolean {
	const left = text.slice(Math.max(0, at - 6), at);
	return /(?:^|[\s,;।])(?:\p{Nd}{1,2}|[a-zA-Z]|[ivxIVX]{2,4}|[\u0905-\u0939])$/u.test(left) || /[:;]-?$/.test(left);
}

/** C5: spaces before, after and between; brackets that have no partner. */
import type { Finding } from "./finding.ts";
import { findingIn, isLetter, LETTER, type Reading, SPACES } from "./reading.ts";
import { isKnownVerb } from "./verbs.ts";
import { isVisargaColon } from "./visarga.ts";

const before = new RegExp(`(?<![${SPACES}])([${SPACES}]+)([।,?!;:]+|\\.(?=$|\\s))`, "g");
const gaps = new RegExp(`[${SPACES}]+`, "g");
const oddGap = new RegExp(`^(?:[^ ]|[${SPACES}]{2,})$`);
const marks = /[।,?!;:](?=[^\s])/g;
const stop = new RegExp(`(?<![${LETTER}])([${LETTER}]+)\\.(?=[\\u0904-\\u0939\\u0958-\\u0961“‘])`, "g");
const isWordCharacter = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{M}\p{N}]/u.test(text);
const isDigit = (text: string | undefined): boolean => text !== undefined && /[0-9\u0966-\u096f]/.test(text);
const isDevanagari = (text: string | undefined): boolean => text !== undefined && /[\u0900-\u097f]/.test(text);

export function spaces(reading: Reading): Finding[] {
	const first = spacesBefore(reading);
	const taken = new Set(first.map(({ start }) => start));
	return [...first, ...spacesBetween(reading, taken), ...spacesAfter(reading)];
}

/** A space before । , ? ! : ; and a full stop. Verse sets its dandas off; "3 : 2" and ":)" are no sentence marks. */
function spacesBefore(reading: Reading): Finding[] {
	const { masked, isVerse } = reading;
	const found: Finding[] = [];
	for (const { 0: all, 1: gap = "", 2: mark = "", index } of masked.matchAll(before)) {
		const left = masked[index - 1];
		const end = index + all.length;
		const right = masked.slice(end).match(/\S/)?.[0];
		if (left === undefined || !(isWordCharacter(left) || /[)\]}”’"'%।?!]/.test(left))) continue;
		if (mark.startsWith("।") && isVerse) continue;
		if (mark === ":" && isDigit(left) && isDigit(right)) continue;
		if (/^[:;]$/.test(mark) && /^-?[)(DP]/.test(masked.slice(end))) continue;
		if (!isDevanagari(left) && !isDevanagari(right) && !mark.includes("।")) continue;
		found.push(findingIn(reading, "C5", "space-before", [index, end], { change: [index, index + gap.length, ""] }));
	}
	return found;
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
	for (const { 0: mark, index } of masked.matchAll(marks)) {
		const [left, right] = [masked[index - 1], masked[index + 1]];
		if (left === undefined || !(isWordCharacter(right) || /[“‘([₹]/.test(right ?? ""))) continue;
		if (!(isWordCharacter(left) || /[)\]”’"'%।?!]/.test(left))) continue;
		if (!isDevanagari(left) && !isDevanagari(right) && mark !== "।") continue;
		if (isDigit(left) && isDigit(right) && mark !== "।") continue;
		if (mark === ":" && !isLetter(left) && !/[)\]”’"]/.test(left)) continue;
		if (mark === ":" && isColonForVisarga(masked, index)) continue;
		found.push(findingIn(reading, "C5", "space-after", [index, index + 1], { change: [index + 1, index + 1, " "] }));
	}
	for (const { 0: all, 1: word = "", index } of masked.matchAll(stop)) {
		// A dot between letters is an abbreviation, or an address in Devanagari, unless a verb stands before it.
		if (!isKnownVerb(word) || word.length < 2 || isLetter(masked[index - 1]) || masked[index - 1] === ".") continue;
		const at = index + all.length;
		found.push(findingIn(reading, "C5", "space-after", [at - 1, at], { change: [at, at, " "] }));
	}
	return found;
}

const wordBefore = new RegExp(`[${LETTER}]+$`);
const wordAfter = new RegExp(`^[${LETTER}]+`);

function isColonForVisarga(text: string, at: number): boolean {
	const left = wordBefore.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
	return isVisargaColon(left, wordAfter.exec(text.slice(at + 1, at + 40))?.[0] ?? "");
}

const pairs: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** Brackets without a partner in their text; what numbers the points of a list (1) is none. Only said: where the other one belongs is not known. */
export function brackets(reading: Reading): Finding[] {
	const { masked } = reading;
	if (!/[()[\]{}]/.test(masked)) return [];
	const open: number[] = [];
	const lost: number[] = [];
	for (const { 0: bracket, index } of masked.matchAll(/[()[\]{}]/g)) {
		const partner = pairs[bracket];
		if (partner === undefined) {
			if (!/[:;]-?$/.test(masked.slice(0, index))) open.push(index);
		} else if (masked[open.at(-1) ?? -1] === partner) open.pop();
		else if (!isNumbering(masked, index)) lost.push(index);
	}
	return [...open, ...lost].sort((a, b) => a - b).map((at) => findingIn(reading, "C5", "bracket", [at, at + 1]));
}

function isNumbering(text: string, at: number): boolean {
	const left = text.slice(Math.max(0, at - 6), at);
	return /(?:^|[\s,;।])(?:\p{Nd}{1,3}|[a-zA-Z]|[ivxIVX]{2,4}|[\u0905-\u0939])$/u.test(left) || /[:;]-?$/.test(left);
}

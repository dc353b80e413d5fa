/** C12: straight quotation marks, and marks that are opened and not closed or the other way round. */
import type { Finding } from "./finding.ts";
import { findingIn, type Reading } from "./reading.ts";
import type { HouseStyle } from "./style.ts";

/** Two single marks for a double one are a habit of Hindi keyboards and of one agency; backticks too. ‘’ holds nothing before a word. */
const marks = /''|``|""|‘‘|’’|‘’(?=[\u0904-\u0939])|["'`“”‘’„‟＂«»‛´]/g;
const hint = /["'`“”‘’„‟＂«»‛´]/;
const isLetterOrDigit = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{M}\p{N}]/u.test(text);

const isHindi = (text: string | undefined): boolean => text !== undefined && /[\u0900-\u097f]/.test(text);

type Mark = {
	readonly at: number;
	readonly end: number;
	readonly text: string;
	readonly isDouble: boolean;
	readonly isStraight: boolean;
	/** Drawn as the other one of its pair. */
	readonly isTurned: boolean;
	readonly way: "open" | "close" | "either";
};

/** Quotation marks only: no apostrophes, minutes, feet or inches. */
function marksOf({ masked }: Reading): Mark[] {
	const found: Mark[] = [];
	/** How many single and double marks have come that are not closed yet. */
	const held = { single: 0, double: 0 };
	const next = { single: followerIn(masked, /[‘’']/g), double: followerIn(masked, /[“”"]/g) };
	/** Whether straight double and straight single marks have come. */
	const straight = new Set<boolean>();
	/** Whether any mark has come that opens. */
	const opened = new Set<boolean>();
	for (const { 0: text, index: at } of masked.matchAll(marks)) {
		const end = at + text.length;
		const [left, right] = [masked[at - 1], masked[end]];
		const isStraight = text.length === 2 || !/[“”‘’]/.test(text);
		const isDouble = text.length === 2 || /["“”„‟＂«»]/.test(text);
		const kind = isDouble ? "double" : "single";
		// Hindi has no apostrophe within a word: there it closes what was opened. Urdu has some, and what was opened is closed further on: ‘शे’र वह …’.
		const isClosing = isHindi(left) && held.single > 0 && !(text === "’" && /^\p{L}[^‘’]{0,200}’/u.test(masked.slice(end)));
		const isApostrophe =
			!isDouble &&
			!isClosing &&
			/['’]/.test(text) &&
			isLetterOrDigit(left) &&
			(isLetterOrDigit(right) || (held.single === 0 && /^[A-Za-z]. [A-Za-z]/.test(masked.slice(at - 1, at + 3))));
		// A curly one before figures opens nothing, a straight one may.
		const isYear =
			(text === "’" || text === "'") &&
			!isLetterOrDigit(left) &&
			/^[0-9\u0966-\u096f]{2}(?![0-9\u0966-\u096f])/.test(masked.slice(end)) &&
			(text === "’" ||
				/^.. के (?:दशक|दौर)/.test(masked.slice(end)) ||
				!masked
					.slice(end, end + 25)
					.replace(/'(?=[0-9\u0966-\u096f]{2}(?![0-9\u0966-\u096f]))/g, "")
					.includes(text));
		const isMeasure = /[0-9]$/.test(left ?? "") && (isStraight ? !straight.has(isDouble) : /^[’”]/.test(text) && !opened.has(isDouble));
		if (isApostrophe || isYear || isMeasure) continue;
		if (isStraight) straight.add(isDouble);
		const drawn = /^[“‘„‟«‛]/.test(text) ? "open" : /^[”’»]/.test(text) ? "close" : "either";
		const isAsDrawn = drawn === "either" || isMeant(drawn, held[kind] > 0, next[kind](end));
		const way = isAsDrawn ? drawn : (stands(left, right) ?? drawn);
		if (way !== "close") opened.add(isDouble);
		held[kind] = way === "open" || (way === "either" && held[kind] === 0) ? held[kind] + 1 : Math.max(held[kind] - 1, 0);
		found.push({ at, end, text, isDouble, isStraight, isTurned: way !== drawn, way });
	}
	return found;
}

/** Which of these signs comes next, asked from one place of a text after the other. */
function followerIn(text: string, signs: RegExp): (from: number) => string | undefined {
	const all = [...text.matchAll(signs)];
	let at = 0;
	return (from) => {
		while ((all[at]?.index ?? from) < from) at += 1;
		return all[at]?.[0];
	};
}

/** Whether a mark goes as it is drawn though its space is on the wrong side: कहा,“ हाँ” and “हाँ ”कहा. `next` is the next mark of its kind. */
function isMeant(drawn: "open" | "close", isHeld: boolean, next = ""): boolean {
	const isClosed = next === "”" || next === "’";
	return drawn === "open" ? !isHeld && isClosed : isHeld && !isClosed;
}

/** Which way a mark must go, by what is beside it: a word of Hindi on one side only. */
function stands(left: string | undefined, right: string | undefined): "open" | "close" | undefined {
	const isOpen = (left === undefined || /[\s(]/.test(left)) && isHindi(right);
	const isClose = (isHindi(left) || /[।.?!,]/.test(left ?? "")) && (right === undefined || /[\s।.?!,;)]/.test(right));
	return isOpen ? "open" : isClose ? "close" : undefined;
}

/**
 * Safe where a straight mark has its partner in the text. A quotation that goes on in the next paragraph is opened anew there and closed only at its end;
 * one that is not opened anew is told of once, where it was opened. Headline, deck and body each begin anew.
 */
export function quotes(readings: readonly Reading[], style: HouseStyle): Finding[] {
	let left: Mark | undefined;
	return readings.flatMap((reading, i) => {
		if (reading.part !== readings[i - 1]?.part) left = undefined;
		if (!hint.test(reading.masked) || !/[\u0900-\u097f]/.test(reading.text)) return [];
		const { pairs, alone } = pair(marksOf(reading));
		const next = readings[i + 1];
		const goesOn = next?.part === reading.part && /^\s*[“‘"]/.test(next?.text ?? "");
		const above = left;
		left = alone.findLast(({ way }) => way !== "close");
		const lost = alone.filter(
			(mark, i) =>
				!(goesOn && mark.way === "open" && mark === alone.findLast(({ isDouble }) => isDouble === mark.isDouble)) &&
				!(i === 0 && mark.way !== "open" && mark.isDouble === above?.isDouble),
		);
		return [
			...pairs.flatMap(([open, close]) => straightPair(reading, open, close, style)),
			...lost.map((mark) => findingIn(reading, "C12", "unclosed-quote", [mark.at, mark.end])),
		].sort((a, b) => a.start - b.start);
	});
}

/** Where quotations open and close: the marks' own ends and the words' between them. Nothing where straight marks may be paired wrongly. */
export function quotedIn(reading: Reading): (readonly [number, number, number, number])[] {
	if (!hint.test(reading.masked)) return [];
	const { pairs, alone } = pair(marksOf(reading));
	return pairs
		.filter(([open, close]) => alone.length === 0 || !(open.isStraight || close.isStraight))
		.map(([open, close]) => [open.at, open.end, close.at, close.end]);
}

/** Each mark closes the last open one of its kind, or opens one. */
function pair(all: readonly Mark[]): { pairs: [Mark, Mark][]; alone: Mark[] } {
	const pairs: [Mark, Mark][] = [];
	const alone: Mark[] = [];
	const open: Mark[] = [];
	for (const mark of all) {
		const last = open.findLastIndex((each) => each.isDouble === mark.isDouble);
		const partner = mark.way === "open" ? undefined : open[last];
		if (partner) {
			// What was opened inside and not closed there stays alone.
			alone.push(...open.splice(last).slice(1));
			pairs.push([partner, mark]);
		} else if (mark.way === "close") alone.push(mark);
		else {
			const same = mark.way === "open" ? open[last] : undefined;
			if (same && open.length === last + 1) {
				open.pop();
				alone.push(same);
			}
			open.push(mark);
		}
	}
	return { pairs, alone: [...alone, ...open].sort((a, b) => a.at - b.at) };
}

function straightPair(reading: Reading, open: Mark, close: Mark, style: HouseStyle): Finding[] {
	const isTurned = open.isTurned || close.isTurned;
	if (style.quotes === "any" && !isTurned) return [];
	const straight = open.isDouble ? '"' : "'";
	const [left, right] = style.quotes === "straight" ? [straight, straight] : open.isDouble ? ["“", "”"] : ["‘", "’"];
	const changes = (
		[
			[open, left],
			[close, right],
		] as const
	).flatMap(([mark, to]) => (mark.text === to ? [] : [[mark.at, mark.end, to] as const]));
	// Backticks may hold code.
	const isSafe = open.text !== "`" || isHindi(reading.text.slice(open.end, close.at));
	const problem =
		style.quotes === "straight"
			? "style-quotes"
			: isTurned
				? "turned-quotes"
				: open.text.length === 2 && open.text !== '""'
					? "doubled-singles"
					: "straight-quotes";
	return changes.length === 0 ? [] : [findingIn(reading, "C12", problem, [open.at, close.end], { change: changes, isSafe })];
}

/** Sorts the lines of pasted wire copy or of a copied news page: what is headline, what is story, what came along. Loses nothing. */
import { isKnownVerb } from "../text/proof/verbs.ts";
import { readDateline } from "./dateline.ts";
import type { MarkedLine } from "./html.ts";
import { type Mark, marksWithin } from "./inline.ts";
import { findBody } from "./wireBody.ts";
import { labelBefore } from "./wireFront.ts";
import { findHeadline } from "./wireHeadline.ts";
import { longestCell, pastedLines, type Span, unemphasized, unquoted, withDandas } from "./wireLines.ts";
import {
	announcesDeck,
	announcesName,
	announcesUpdate,
	isBeforePages,
	isDayAlone,
	isMinistry,
	isOfBureau,
	isOffice,
	isOfPost,
	isPost,
	type Label,
	mayBeDesk,
	ownLabel,
} from "./wirePatterns.ts";
import {
	BULLET,
	cut,
	isMeta,
	isProse,
	isSaidAgain,
	isSpoken,
	type Piece,
	set,
	splitCaption,
	splitLine,
	splitMessage,
	splitMeta,
	words,
} from "./wirePieces.ts";
import { removeTranslation } from "./wireReleases.ts";
import { labelStory } from "./wireRest.ts";
import { markSlug } from "./wireSlugs.ts";

/** A line, or part of one, with its label. `start` and `end` are UTF-16 code units of the pasted text; `isSure` is false for a guess; `marks` are words of it with a look, `isBroken` says that the line above is of the same paragraph. */
export interface Line extends Span {
	label: Label;
	isSure: boolean;
	marks?: readonly Mark[];
	isBroken?: boolean;
}

/** How many cells, apart by tabs, a line has; none when it is a point of a list or a cell is a sentence. */
function cellsIn(text: string): number {
	const cells = text.split("\t").map((cell) => cell.trim());
	const isPoint = cells.length === 2 && BULLET.exec(text)?.[0].includes("\t");
	const isText = cells.some((cell) => cell.length > longestCell || isProse(cell) || /[।!?…][”’"')\]]*$/.test(cell));
	return isPoint || isText ? 0 : cells.length;
}

/** As many cells as in the line above or below, and not only a tab before or after both: how a table comes out of a page or a sheet. */
function isRow(spans: readonly Span[], at: number): boolean {
	const { text = "" } = spans[at] ?? {};
	const cells = cellsIn(text);
	return (
		cells > 1 &&
		[spans[at - 1]?.text ?? "", spans[at + 1]?.text ?? ""].some(
			(beside) => cellsIn(beside) === cells && [text, beside].some((each) => each.trim().includes("\t")),
		)
	);
}

/** What stands before a first colon, with it; "" where nothing does. */
const headOf = (text: string) => /^[^:।]{2,30}:/.exec(text)?.[0] ?? "";

/** The names before a colon that begin more than one paragraph: "रीवा: …" and again "रीवा: …" is who speaks, and no place. */
function speakersIn(spans: readonly Span[]): ReadonlySet<string> {
	const heads = spans.flatMap(({ text }) => (headOf(text) && isProse(text) ? [headOf(text)] : []));
	const once = new Set<string>();
	return new Set(heads.filter((head) => once.size === once.add(head).size));
}

/** Labels lines; `hints` say by a line's start what its markup says of it. */
function classify(spans: readonly Span[], hints: ReadonlyMap<number, Label>): Line[] {
	const copy = spans.map(({ text }) => text).join("\n");
	let hasStory = false;
	let proses = 0;
	const opening = spans.some(({ text }) => isOfBureau(text)) ? spans.findIndex(({ text }) => isProse(text)) : 0;
	const isBesideMeta = (at: number) =>
		at > 0 && [spans[at - 1], spans[at + 1]].some((span) => span && (isMeta(ownLabel(span.text)) || splitMeta(span)));
	// "ऐसा हुआ 2 दिन पहले" between paragraphs of a story.
	const isHeadingOfTime = (at: number, text: string) =>
		proses > 1 && /^\p{L}.*(?:पहले|ago)$/u.test(text) && [spans[at - 1], spans[at + 1]].every((span) => span && isProse(span.text));
	/** "नोट: …" within a story is a paragraph; one to the desk is short, or stands under the story. */
	const isNote = (at: number, text: string) =>
		/^नोट\s?[:ः–-]/.test(text) && isProse(text) && spans.slice(at + 1).some((below) => isProse(below.text));
	/** "अलर्ट 2" over a story is an agency's; below its first paragraph it is a heading of the story. */
	const isOfSeries = (text: string) => proses > 0 && /^(?:alert|snap|flash|urgent|अलर्ट|फ़?्लैश|अर्जेंट)[ -]\p{N}$/iu.test(text);
	/** When something begins that a notice tells of; over the story it is when a bulletin is read. */
	const isOfNotice = (at: number, text: string) =>
		/^(?:समय|दिनांक|तारीख|तिथि)\s?[:ः–-](?!\s?\p{N}{4}(?!\p{N}))/u.test(text) &&
		(proses > 0 || [spans[at - 1], spans[at + 1]].some((beside) => /^स्थान\s?[:ः–-]/.test(beside?.text ?? "")));
	// "दिल्ली: …" over "मुंबई: …": a round of towns is the story's own.
	const isOverTown = (at: number) => {
		const below = readDateline(spans[at + 1]?.text ?? "", true);
		return below?.isSure && !below.agency && !below.day;
	};
	/** Under the headline it is the story's own time; with who sent a post or how many saw it, or between paragraphs, it is of a post. */
	const isTimeOfStory = (at: number, text: string) =>
		proses === 0 &&
		isOfPost(text) &&
		text.split("·").length === 2 &&
		![spans[at - 1], spans[at + 1]].some((beside) =>
			/(?<![\w.])@\w|^\d[\d.,]*[KML]? ?(?:views?|likes?|re?posts?|quotes?|bookmarks?|व्यूज?|लाइक|बार देखा)/i.test(beside?.text ?? ""),
		);
	/** A day alone over a paragraph: of several the story tells one after the other. Before there were pages none was published. */
	const isDayOfStory = (at: number) => isDayAlone(spans[at]?.text ?? "") && isProse(spans[at + 1]?.text ?? "");
	const days = spans.flatMap(({ text }, at) => (isDayOfStory(at) ? [text] : []));
	const isOfChronicle = (at: number, text: string) =>
		isBeforePages(text) || (proses > 0 && isDayOfStory(at) && new Set(days).size > 1 && days.length > 1);
	const speakers = speakersIn(spans);
	const label = (span: Span, at: number): Piece[] => {
		const hint = hints.get(span.start);
		if (hint === "row" || (hint === undefined && isRow(spans, at))) return [{ ...span, label: "row", isSure: true }];
		const line = cut(span, 0, span.text.length);
		if (span.isOfPages) return [{ ...line, label: "removed", isSure: false }];
		const isPlaced = hint === undefined || hint === "headline" || hint === "heading" || hint === "paragraph";
		const isOfStory = isHeadingOfTime(at, line.text) || isOfChronicle(at, line.text) || isNote(at, line.text) || isOfSeries(line.text);
		const said =
			at < opening && isOffice(line.text)
				? isMinistry(line.text) && hint !== "removed"
					? "source"
					: "removed"
				: isOfStory
					? undefined
					: ownLabel(line.text);
		// Footers hold disclaimers and sources too.
		const isKept = hint === "removed" && (said === "disclaimer" || said === "source");
		if (!isKept && (hint === "removed" || (!isPlaced && hint !== "caption" && hint !== "quote")))
			return [{ ...line, label: hint, isSure: true }];
		// What stands under a table is the table's.
		if (said === "mark" && /^नोट\s?[:ः–-]/.test(line.text) && isRow(spans, at - 1)) return [{ ...line, label: "paragraph", isSure: false }];
		if (said === "mark" && isOfNotice(at, line.text)) return [{ ...line, label: "paragraph", isSure: false }];
		if (hints.size === 0 && isSaidAgain(line.text, spans[at - 1]?.text)) return [{ ...line, label: "removed", isSure: true }];
		if (hints.size === 0 && line.text.length <= 160 && isSaidAgain(spans[at + 1]?.text ?? "", line.text))
			return [{ ...line, label: "caption", isSure: false }];
		const meta = splitMeta(line);
		if (meta) return meta;
		if (said === "removed" && isTimeOfStory(at, line.text)) return [{ ...line, label: "published", isSure: true }];
		const above = spans[at - 1]?.text ?? "";
		if (announcesUpdate(above) && said === "published") return [{ ...line, label: "updated", isSure: true }];
		if (!said && announcesName(above) && words(line.text).length <= 5) return [{ ...line, label: "author", isSure: true }];
		const message = splitMessage(line, proses === 0);
		if (message) {
			const [head, rest] = message;
			return [head, ...(announcesDeck(head.text) ? [{ ...rest, label: "description" as const, isSure: true }] : label(rest, at))];
		}
		if (!said && mayBeDesk(line.text) && isBesideMeta(at)) return [{ ...line, label: "author", isSure: true }];
		// A story's own first sentence may say that nothing was changed.
		const isReport = said === "disclaimer" && readDateline(line.text, false) !== null;
		// "(अनुवाद: हम बहुत ख़ुश हैं।)": whole sentences are no one's name.
		const isSaying = said === "author" && isProse(line.text) && /।[”"’')\]]*$/.test(line.text);
		const isGiver = hint === "caption" && said === "author";
		const own =
			announcesName(line.text) || ((said === "author" || (!said && proses < 2 && /^[([]/.test(line.text))) && isPost(line.text))
				? "removed"
				: isReport || isSaying
					? undefined
					: isGiver
						? "credit"
						: said;
		// Whole sentences are taken out of a story only for the editor to see.
		if (own) return [{ ...line, label: own, isSure: own !== "removed" || !isProse(line.text) }];
		if (hint === "caption") return splitCaption(line);
		if (hint === "quote") return [{ ...line, label: hint, isSure: true }];
		// Under whole sentences a name and a colon is most often who speaks, or what the paragraph is about.
		const pieces = splitLine(line, !hasStory && at > 0 && !isOverTown(at) && !speakers.has(headOf(line.text)), isProse(above) ? "" : copy);
		// After a deck and what stands under a picture a story has begun, dateline or none: "भारत: गिल (कप्तान), …" is no place.
		proses += isProse(line.text) ? 1 : 0;
		hasStory ||= proses > 2 || pieces.some(({ label }) => label === "dateline");
		return pieces;
	};
	const lines = spans.flatMap(label);
	removeTranslation(lines);
	const body = findBody(lines);
	markSlug(lines, body);
	const named = lines.findIndex(({ label, start }) => !label && hints.get(start) === "headline");
	const headline = named >= 0 ? named : findHeadline(lines, body);
	labelBefore(lines, headline, body);
	labelStory(lines, headline, body);
	lines.forEach((line, at) => {
		const above = lines[at - 1];
		if (line.label === "author" && isPost(line.text, above?.label === "author" ? above.text : undefined)) set(line, "removed", false);
	});
	return lines.map(({ text, start, end, label = "paragraph", isSure }, at) => {
		// A guess that took a heading for the end of the story is wrong where the story goes on under it.
		const goesOn = /^(?:paragraph|row|item|quote)$/.test(lines[at + 1]?.label ?? "");
		const isHeading =
			hints.get(start) === "heading" && !isSpoken(text) && (label === "paragraph" || (label === "removed" && !isSure && goesOn));
		return { text, start, end, label: isHeading ? "heading" : label, isSure: isSure || isHeading };
	});
}

/** A word with a hyphen at a line's end. */
const brokenAtHyphen = /(?<![\u0900-\u097f])([\u0900-\u097f]+)-[^\S\n\r]*(?:\r\n|[\n\r])[^\S\n\r]*(?=([\u0900-\u097f]+))/g;
/** Opens a clause, which cannot end with the next word. */
const opensClause = /(?:^|[^\u0900-\u097f])(?:कि|जो|जि[सन](?:ने|में|से|पर|क[ाीे])?|क्योंकि|ताकि|अगर|यदि)\s+$/;
/** "जो भारत-पाकिस्तान" and "अलग-अलग" are one word; a dash is what may stand behind a clause: "उसने कहा-", "मुख्य चुनौती-". */
const rejoined = (broken: string, word: string, next: string, at: number, text: string): string =>
	word === next || (!isKnownVerb(word) && opensClause.test(text.slice(Math.max(0, at - 20), at))) ? `${word}-` : broken;

/**
 * Every line of the pasted text with what it is, in order; a line that is two things (dateline and paragraph, caption and credit) comes as two.
 * All text but white space and the marks of a mail's quotation is in some line. Guesses have `isSure: false`; an editor may change any label.
 */
export function classifyWire(text: string): Line[] {
	const copy = unquoted(text);
	const plain = withDandas(unemphasized(copy, " "));
	const lines = classify(pastedLines(plain), new Map());
	const isSign = (at: number) => /[*_~]/.test(copy[at] ?? "") && plain[at] === " ";
	let told = 0;
	return lines.map((line) => {
		let { start, end } = line;
		while (start > told && isSign(start - 1)) start -= 1;
		while (isSign(end)) end += 1;
		told = end;
		const said = copy.slice(start, end);
		const isJoined = /[\n\r\u2028\u2029]/.test(said);
		return {
			...line,
			start,
			end,
			text: isJoined ? said.replace(brokenAtHyphen, rejoined).replace(/\s+/gu, " ") : plain === text ? line.text : said,
		};
	});
}

/**
 * The same for lines whose markup says what they are (a copied page's HTML): what the markup says wins over a guess, never over a line's own words.
 * Offsets are those of the lines joined by line breaks.
 */
export function classifyMarked(marked: readonly MarkedLine[]): { text: string; lines: Line[] } {
	const text = marked.map((line) => line.text).join("\n");
	const hints = new Map<number, Label>();
	const all: Mark[] = [];
	let end = -1;
	const spans = marked.map((line): Span => {
		const start = end + 1;
		end = start + line.text.length;
		if (line.hint) hints.set(start, line.hint);
		for (const mark of line.marks ?? []) all.push({ ...mark, start: start + mark.start, end: start + mark.end });
		return { text: withDandas(line.text), start, end };
	});
	const verses = new Map(spans.map(({ start }, i) => [start, [i, i + 1].map((at) => marked[at]?.isBroken ?? false)] as const));
	const decks = new Set(spans.flatMap(({ start }, i) => (marked[i]?.isSecond ? [start] : [])));
	const lines = classify(spans, hints).map((line, at, told): Line => {
		const [isBroken = false, leads = false] = verses.get(line.start) ?? [];
		const isVerse =
			(isBroken || leads) && (line.label === "heading" || (!line.isSure && /^(?:caption|author|description)$/.test(line.label)));
		// Right under the headline two words are a name, and in a heading of the second level what the story is about.
		const isDeck = decks.has(line.start) && line.label === "author" && !line.isSure && told[at - 1]?.label === "headline";
		const label = isVerse ? "paragraph" : isDeck ? "description" : line.label;
		while ((all[0]?.end ?? line.start + 1) <= line.start) all.shift();
		const marks = marksWithin(all, line.start, line.end);
		const said = text.slice(line.start, line.end);
		return { ...line, label, text: said, ...(marks.length > 0 && { marks }), ...(isBroken && { isBroken }) };
	});
	return { text, lines };
}

/** Cuts pasted text into its lines and joins those that were only wrapped; it gives no labels. */
import { isKnownVerb } from "../text/proof/verbs.ts";
import { readDateline } from "./dateline.ts";
import { ownLabel } from "./wirePatterns.ts";

/** A piece of the pasted text: `text` is what stands from `start` to `end` (UTF-16 code units), with a space for every line break within. */
export interface Span {
	text: string;
	start: number;
	end: number;
	/** What stands over or under every page, and its number. */
	isOfPages?: boolean;
}

/** Words that a messenger shows bold, in italics or struck: "*बाढ़ राहत शिविर में स्कूल*". */
const emphases = ["\\*", "_", "~"].map((mark) => {
	return new RegExp(
		`(?<![\\p{L}\\p{M}\\p{N}${mark}])${mark}(?=[^\\s${mark}])([^${mark}\\n]{0,2000}[^\\s${mark}])${mark}(?![\\p{L}\\p{N}${mark}])`,
		"gu",
	);
});

/** What Markdown has strong: "**उपायुक्त**". */
const strong = /(?<![\p{L}\p{M}\p{N}*])\*\*(?=[^\s*])([^*\n]{0,2000}[^\s*])\*\*(?![\p{L}\p{N}*])/gu;

/** A text without the signs of a messenger's or Markdown's emphasis, with `filler` in the place of each. */
export const unemphasized = (text: string, filler = ""): string =>
	/[*_~]/.test(text)
		? emphases.reduce(
				(plain, pattern) => plain.replace(pattern, `${filler}$1${filler}`),
				text.replace(strong, `${filler}${filler}$1${filler}${filler}`),
			)
		: text;

/** A text with a danda for each bar, or l and I that stand on a word, typed for one after a word that ends a sentence; as long as it was. */
export const withDandas = (text: string): string =>
	text.replace(/(?:\||(?<=[\u0900-\u097f])[lI])(?=["”’')]*(?:\s|$))/g, (bar, at: number) => {
		const [, word = ""] = /([\u0900-\u097f]{1,12})[”"’')]* ?$/.exec(text.slice(Math.max(0, at - 16), at)) ?? [];
		return isKnownVerb(word) ? "।" : bar;
	});

/** A text with blanks for the ">" that a mail sets before the lines of another, where many lines have one; as long as it was. */
export function unquoted(text: string): string {
	const lines = text.split(/[\n\r]+/).map((line) => line.trim());
	const quoted = lines.filter((line) => line.startsWith(">") && line.length > 1).length;
	if (quoted < 3 || quoted * 3 < lines.filter((line) => line !== "" && line !== ">").length) return text;
	return text.replace(/^[ \t]*>[> \t]*/gm, (signs) => " ".repeat(signs.length));
}

/** Cells of a table are short; longer ones are text, or a page laid out in a table. */
export const longestCell = 120;
const SENTENCE_END = /[।.?!:…”’"')\]]\s*$/;

type RawLine = Span & { gap: boolean; isIndented: boolean };

/** The lines of a text, trimmed but for tabs (a row's first or last cell may be empty), without the empty ones; `gap` says that an empty line stands before, `isIndented` that blanks do. */
function rawLines(text: string): RawLine[] {
	const lines: RawLine[] = [];
	let gap = false;
	for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
		const before = text.slice(lines.at(-1)?.end ?? 0, match.index);
		gap = gap || (before.match(/\r\n|\n|\r|\u2029/g)?.length ?? 0) > 1;
		const line = match[0].replace(/^[^\S\t]+|(?<![^\S\t])[^\S\t]+$/g, "");
		if (!line.replace(/[\s\u200b]/g, "")) {
			gap = true;
			continue;
		}
		const start = match.index + match[0].indexOf(line);
		lines.push({ text: line, start, end: start + line.length, gap, isIndented: /^(?:[^\S\t]{2}|[\u2003\u3000]|\t[^\t]*$)/.test(match[0]) });
		gap = false;
	}
	markPages(lines);
	return lines;
}

/** A page's number alone: "6", "- 6 -", "पृष्ठ 6", "Page 6 of 9". */
const PAGE_NUMBER = /^[-–—\s]*(?:(?:पृष्ठ|पेज|page)\s*)?([0-9०-९]{1,3})(?:\s*(?:\/|of|का)\s*[0-9०-९]{1,3})?[-–—\s]*$/iu;
const pageNumber = (text: string) =>
	Number((PAGE_NUMBER.exec(text)?.[1] ?? "").replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966)) || Number.NaN);
/** How many lines a page has over or under its text. */
const pageHead = 3;

/** What stands over what is asked or answered, and over no page. */
const ASKED = /^(?:सवाल|जवाब|प्रश्न|उत्तर)$/;

/** Where stands what may be over or under a page: at most {@link pageHead} lines from its number, no sentence between. */
const besidePage = (lines: readonly RawLine[], at: number): number[] =>
	[-1, 1].flatMap((way) => {
		const near = Array.from({ length: pageHead }, (_, step) => at + way * (step + 1));
		const end = near.findIndex((i) => lines[i]?.text.includes("।") ?? true);
		return end < 0 ? near : near.slice(0, end);
	});

/**
 * Marks the numbers of pages, one after the other with text between, and the lines beside them that stand in the copy more than once; a gap is
 * between them and what is beside them. A table of ranks has numbers too, and no sentences between.
 */
function markPages(lines: readonly RawLine[]): void {
	const numbers = lines.flatMap(({ text }, at) => (Number.isNaN(pageNumber(text)) ? [] : [{ at, number: pageNumber(text) }]));
	const pages = new Set<number>();
	numbers.forEach(({ at, number }, i) => {
		const next = numbers[i + 1];
		if (next?.number !== number + 1 || !lines.slice(at, next.at).some(({ text }) => text.length > column.least && text.includes("।")))
			return;
		pages.add(at).add(next.at);
	});
	if (pages.size === 0) return;
	const counts = new Map<string, number>();
	for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
	const beside = new Set([...pages].flatMap((at) => besidePage(lines, at)));
	const placesOf = (head: string) => lines.flatMap(({ text }, i) => (text === head ? [i] : []));
	const heads = new Set(
		[...beside]
			.map((i) => lines[i]?.text ?? "")
			.filter((text) => (counts.get(text) ?? 0) > 1 && text.length <= 80 && !/[।?!,:]$/.test(text) && !ASKED.test(text))
			// Who speaks, or what is asked of each, stands right under every number from the first on.
			.filter((text) => placesOf(text).some((i) => !pages.has(i - 1)) || pageNumber(lines[(placesOf(text)[0] ?? 0) - 1]?.text ?? "") !== 1),
	);
	const seen = new Set<string>();
	lines.forEach((line, i) => {
		// The headline of a file is its title too, and stands again over its other pages.
		const isFirst = !seen.has(line.text) && !beside.has(i);
		seen.add(line.text);
		line.isOfPages = (heads.has(line.text) && !isFirst) || (heads.size > 0 && pages.has(i));
		line.gap ||= line.isOfPages || lines[i - 1]?.isOfPages === true;
	});
}

const spanOf = ({ text, start, end, isOfPages }: RawLine): Span => ({ text, start, end, ...(isOfPages && { isOfPages }) });

/** True for a text whose lines the sender's machine has broken. */
export const isWrapped = (text: string): boolean => areWrapped(rawLines(text));

/** No line begins with one of these but the second of two. */
const POSTPOSITION = /^(?:का|की|के|में|को|ने)\s/;
/** What stands over every page of a paper: its number beside a bar or far from its name, "8 | दैनिक प्रभात". */
const FOLIO =
	/^(?:पृष्ठ|पेज|page)?\s*[0-9०-९]{1,3}\s*[|•]\s|[|•]\s*(?:(?:पृष्ठ|पेज|page)\s*)?[0-9०-९]{1,3}$|^[0-9०-९]{1,3}\s{3,}\S|\S\s{3,}[0-9०-९]{1,3}$/iu;

/** What stands before a point or a message's line, and never where a machine has broken one. */
const SIGN = /^(?:(?![©®™])\p{Extended_Pictographic}|[•●■▪◆►✓➤➢❖✦])/u;
/** The sign or number of a point as word processors write it, a tab behind; a number alone is a page's. */
const POINT = /^(?:[^\s\p{N}]\ufe0f?|\(?[\p{L}\p{M}\p{N}]{1,4}[.)])\t/u;
/** How many sentences end in a line or at its end. */
const endsIn = (text: string) => text.match(/[।?!.][”’"')\]]*(?=\s|$)/g)?.length ?? 0;

/**
 * True when the sender's machine broke lines at a fixed width: most lines that another follows directly end mid-sentence, and are about equally long.
 * Sentences end somewhere among them, or no line had room for the next word: headlines under each other are no such lines. What stands around a story says nothing of its width.
 */
function areWrapped(lines: readonly RawLine[]): boolean {
	if (isReportOpen(lines)) return true;
	const followed = lines.filter((_, i) => lines[i + 1]?.gap === false);
	if (followed.length < 4) return false;
	const isOpen = ({ text }: RawLine, i: number) =>
		lines[i + 1]?.gap === false &&
		!SENTENCE_END.test(text) &&
		text.length >= 40 &&
		text.length <= 110 &&
		!SIGN.test(lines[i + 1]?.text ?? "");
	const open = lines.filter(isOpen);
	const ends = lines.reduce((sum, { text }) => sum + endsIn(text), 0);
	const width = Math.max(...open.map(({ text }) => text.length));
	const hadRoom = (line: RawLine, i: number) => isOpen(line, i) && `${line.text} ${/^\S+/.exec(lines[i + 1]?.text ?? "")}`.length <= width;
	if (open.length < 3 || (ends * 6 <= open.length && lines.some(hadRoom))) return false;
	const most = (among: readonly RawLine[]) => open.length / among.length > 0.6;
	return most(followed) || most(followed.filter((line) => open.includes(line) || !(isOfPage(line.text) || ownLabel(line.text))));
}

/** What a page of a paper has over, under and beside its stories: its number, alone or with the paper's name, or parts set far apart. */
const isOfPage = (text: string) => FOLIO.test(text) || /^\p{N}{1,3}$/u.test(text) || /\S[^\S\t]*\t\s*\S/.test(text.replace(POINT, ""));

/** A short line that says who wrote what stands below, or when. */
const isByline = ({ text }: Span, width: number) =>
	text.length < width * 0.6 && !SENTENCE_END.test(text) && /^(?:author|published|updated)$/.test(ownLabel(text) ?? "");

/** An agency's report, by its dateline: what stands under a long headline begins there, whatever the width. */
const isReport = ({ text }: Span) => readDateline(text, false)?.agency !== undefined;

/** True when an agency's report, in whatever short paragraphs, ends no sentence with its first line, than which none is much longer. */
function isReportOpen(lines: readonly RawLine[]): boolean {
	const at = lines.findIndex((line, i) => lines[i + 1]?.gap === false && line.text.length >= 60 && isReport(line));
	const length = lines[at]?.text.length ?? 0;
	return at >= 0 && !SENTENCE_END.test(lines[at]?.text ?? "") && lines.every(({ text }) => text.length <= Math.min(length * 1.2, 110));
}

/** A sentence's end, and no short form in brackets, or what an agency writes behind it where its copy goes on: "…दिए हैं।    जारी". */
const endsParagraph = (text: string) => (SENTENCE_END.test(text) && !/[^।.?!:…”’"')\]][)\]]+$/.test(text)) || /[।?!.]\s+जारी$/.test(text);

/** True when blanks are what begins a paragraph, and not what stands before the second line of a point: most lines with them stand after the end of a sentence. */
function areIndented(lines: readonly RawLine[]): boolean {
	const indented = lines.flatMap((line, i) => (line.isIndented ? [{ line, above: lines[i - 1] }] : []));
	const fresh = indented.filter(({ line, above }) => above === undefined || endsParagraph(above.text) || isReport(line));
	return fresh.length > indented.length * 0.7 && (indented.length > 1 || lines.some(isReport));
}

/** No machine breaks lines wider than this, in UTF-16 units. */
const widest = 160;

/** Paragraphs that begin with blanks, of which some were too long for the sender's width: a line without blanks goes on with a full line that ends no sentence. */
function joinIndented(text: string, lines: readonly RawLine[]): Span[] {
	const width = Math.max(0, ...lines.map((line) => line.text.length).filter((length) => length <= widest));
	const joined: Span[] = [];
	let hasStory = false;
	lines.forEach((line, i) => {
		const [above, last] = [lines[i - 1], joined.at(-1)];
		// Shorter ones are lines of verse.
		const isOpen =
			above !== undefined &&
			above.text.length >= 40 &&
			above.text.length > width * 0.6 &&
			above.text.length <= widest &&
			!endsParagraph(above.text);
		const isSecond = above !== undefined && POSTPOSITION.test(line.text) && !endsParagraph(above.text) && !FOLIO.test(above.text);
		if (last && ((hasStory && isOpen) || isSecond) && !line.isIndented && !line.gap && !isReport(line)) {
			last.text = text.slice(last.start, line.end).replace(/[\n\r\u2028\u2029]/g, " ");
			last.end = line.end;
		} else joined.push(spanOf(line));
		// What stands before is headline and slug.
		hasStory ||= line.isIndented || isReport(line);
	});
	return joined;
}

/** A column of a paper is this wide at most, in UTF-16 units, and its lines are this long at least. */
const column = { widest: 60, least: 14 };

/** True when nearly all lines are those of a paper's narrow column: no sentence ends at most of their ends, and several end within. Verses end nothing within a line. */
function areNarrow(lines: readonly RawLine[]): boolean {
	const followed = lines.filter((_, i) => lines[i + 1]?.gap === false);
	const open = followed.filter(({ text }) => !SENTENCE_END.test(text) && text.length >= column.least && text.length <= column.widest);
	const within = lines.filter(({ text }) => text.length <= column.widest && /[\u0900-\u097f][।?!]\s+[^\s।]/.test(text));
	return (
		followed.length >= 6 &&
		open.length > followed.length * 0.6 &&
		within.length > 1 &&
		lines.every(({ text }) => text.length <= widest && !text.includes("\t"))
	);
}

/** Where a story begins in a column: at its dateline, or under its byline or time; under the first line where it has none. */
function beginningOf(lines: readonly RawLine[]): number {
	const over = lines.slice(0, 8);
	// A bare place is one before a sentence, which takes several lines.
	const dateline = over.findIndex((_, i) =>
		readDateline(
			lines
				.slice(i, i + 6)
				.map(({ text }) => text)
				.join(" "),
			true,
		),
	);
	return dateline > 0 ? dateline : Math.max(over.findLastIndex(({ text }) => ownLabel(text)) + 1, 1);
}

/** The paragraphs of a paper's narrow column. A short line that ends a sentence ends its paragraph, and so does a gap. */
function joinNarrow(text: string, lines: readonly RawLine[]): Span[] {
	const width = Math.max(...lines.map((line) => line.text.length).filter((length) => length <= column.widest));
	const beginning = beginningOf(lines);
	const joined: Span[] = [];
	lines.forEach((line, i) => {
		const [above, last] = [lines[i - 1], joined.at(-1)];
		const isTold =
			i < beginning &&
			[above, line].some((each) => each && (ownLabel(each.text) || FOLIO.test(each.text) || /[|•►]|[0-9०-९]{4}$/.test(each.text)));
		const isEnd = above !== undefined && SENTENCE_END.test(above.text) && (i < beginning || above.text.length < width * 0.8);
		const isFresh = line.gap || i === beginning || isTold || isEnd || isReport(line) || /^[([•–-]/.test(line.text);
		if (last && !isFresh) {
			last.text = text.slice(last.start, line.end).replace(/[\n\r\u2028\u2029]/g, " ");
			last.end = line.end;
		} else joined.push(spanOf(line));
	});
	return joined;
}

/** The paragraphs of a pasted text in order. Every character that is no white space is in one of them. */
export function pastedLines(text: string): Span[] {
	const lines = rawLines(text);
	if (areIndented(lines)) return joinIndented(text, lines);
	if (!areWrapped(lines) && areNarrow(lines)) return joinNarrow(text, lines);
	if (!areWrapped(lines)) return lines.map(spanOf);
	const width = Math.max(...lines.map((line) => line.text.length).filter((length) => length <= 110));
	const joined: Span[] = [];
	let isOpen = false;
	lines.forEach((line, i) => {
		const last = joined.at(-1);
		const isSecond = POSTPOSITION.test(line.text) && last !== undefined && !SENTENCE_END.test(last.text) && !isOfPage(last.text);
		const isFresh =
			line.gap || isReport(line) || SIGN.test(line.text) || POINT.test(line.text) || isOfPage(line.text) || isByline(line, width);
		if (last && (isOpen || isSecond) && !isFresh) {
			last.text = text.slice(last.start, line.end).replace(/[\n\r\u2028\u2029]/g, " ");
			last.end = line.end;
		} else joined.push(spanOf(line));
		// A line much shorter than the width was ended on purpose, and so was a sentence after which the next word had room.
		const [next = ""] = /^\S+/.exec(lines[i + 1]?.text ?? "") ?? [];
		const isEnded = SENTENCE_END.test(line.text) && line.text.length + next.length < width * 0.85;
		isOpen = line.text.length > width * 0.6 && !isEnded && !isOfPage(line.text);
	});
	return joined;
}

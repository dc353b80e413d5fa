/** Sorts the lines of pasted wire copy or of a copied news page: what is headline, what is story, what came along. Loses nothing. */
import { readDateline } from "./dateline.ts";
import { pastedLines, type Span } from "./wireLines.ts";
import { announcesName, announcesOthers, creditTail, type Label, markTail, metaJoint, ownLabel } from "./wirePatterns.ts";

/** A line, or part of one, with its label. `start` and `end` are UTF-16 code units of the pasted text; `isSure` is false for a guess. */
export interface Line extends Span {
	label: Label;
	isSure: boolean;
}

type Draft = Span & { label?: Label | undefined; isSure: boolean };

const words = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const endsSentence = (text: string) => /[।.?!…][”’"')\]]*$/.test(text);
/** A full sentence or more: what a paragraph is, and a headline or a question over a part of the story is not. */
const isProse = (text: string) => /[।.!?][”’"')\]]*$/.test(text) && words(text).length >= (/^[^।.!?]*\?[”’"']*$/.test(text) ? 15 : 7);
const isMeta = (label: Label | undefined) => label === "author" || label === "published" || label === "updated";
const BULLET = /^(?:[•●▪◆►▶✓*·-]|\(?[0-9०-९]{1,2}[.)])\s+(?=\S)/;
/** All of a line said by someone, with or without who it is. */
const QUOTE = /^(?:“[^”]*”|"[^"]*"|‘‘[^’]*’’|‘[^’]*’)\s*(?:[-–—]+\s*[^।]{2,60})?$/;

const set = (line: Draft, label: Label, isSure: boolean) => Object.assign(line, { label, isSure });

/** The same words, whatever their punctuation: how a doubled headline is known. */
const bare = (text: string) => words(text.normalize("NFC").toLowerCase()).join(" ");

/** The share of the shorter text's words that the other has too, 0–1. */
function overlap(a: string, b: string): number {
	const [one, two] = [new Set(words(a)), new Set(words(b))];
	const common = [...one].filter((word) => two.has(word)).length;
	return common / Math.max(1, Math.min(one.size, two.size));
}

/** Part of a line by its place in it. Where a wrapped line was joined, the offsets of its inner cuts may be off by the breaks. */
function cut(line: Span, from: number, to: number): Span {
	const piece = line.text.slice(from, to);
	const text = piece.trim();
	const start = line.start + from + (piece.length - piece.trimStart().length);
	return { text, start, end: to === line.text.length ? line.end : start + text.length };
}

/** Bylines and times that stand in one line, each for itself; undefined when the line is not only that. */
function splitMeta(line: Span): Draft[] | undefined {
	if (line.text.length > 220 || isProse(line.text)) return undefined;
	const joints = [...line.text.matchAll(metaJoint)].map(({ index }) => index).filter((index) => index > 0);
	if (joints.length === 0) return undefined;
	const places = [0, ...joints, line.text.length];
	const pieces = places.slice(1).map((to, i): Draft => {
		const piece = cut(line, places[i] ?? 0, to);
		const label = ownLabel(piece.text.replace(/^[|\s]+/, ""));
		return { ...piece, label, isSure: label !== undefined };
	});
	if (!pieces.some(({ label }) => isMeta(label))) return undefined;
	if (pieces.some(({ text, label }) => !label && words(text).length > 6)) return undefined;
	return pieces.filter(({ text }) => text).map((piece) => (piece.label ? piece : set(piece, "author", false)));
}

/** Cuts a dateline from the front of a paragraph, a sign-off or a credit from its end. */
function split(line: Span, canBeBare: boolean): Draft[] {
	const dateline = readDateline(line.text, canBeBare);
	if (!dateline) return splitTail(line);
	const head: Draft = { ...cut(line, 0, dateline.length), label: "dateline", isSure: dateline.isSure };
	return dateline.length < line.text.length ? [head, ...splitTail(cut(line, dateline.length, line.text.length))] : [head];
}

function splitTail(line: Span): Draft[] {
	for (const [label, pattern] of [
		["mark", markTail],
		["credit", creditTail],
	] as const) {
		const match = pattern.exec(line.text);
		if (!match || match.index < 3) continue;
		const at = match.index + (/^[.।]/.test(match[0]) ? 1 : 0);
		const isCaption = label === "credit";
		return [
			{ ...cut(line, 0, at), label: isCaption ? "caption" : undefined, isSure: true },
			{ ...cut(line, at, line.text.length), label, isSure: true },
		];
	}
	return [{ ...line, isSure: false }];
}

/** Where the story's own text begins: at its dateline, else at its first prose that is no deck. -1 when there is none. */
function findBody(lines: readonly Draft[]): number {
	const prose = lines.flatMap(({ label, text }, i) => (!label && (isProse(text) || QUOTE.test(text)) ? [i] : []));
	const dateline = lines.findIndex(({ label }) => label === "dateline");
	if (dateline >= 0 && dateline <= (prose[2] ?? lines.length)) return dateline;
	const [first = -1, second] = prose[0] === 0 ? prose.slice(1) : prose;
	if (first < 0 || second === undefined) return first;
	// A deck has bylines, times or points after it; what has them before it is the story.
	const between = lines.slice(first + 1, second);
	const isDeck =
		between.some(({ label, text }) => isMeta(label) || (!label && BULLET.test(text))) ||
		/^(?:सार|संक्षेप)$/.test(lines[first - 1]?.text ?? "");
	return isDeck ? second : first;
}

/**
 * The headline: the first line before the story that is none of the known kinds and no way to another page, unless the story says nothing of it
 * and does of another one.
 */
function findHeadline(lines: readonly Draft[], body: number): number {
	const end = body < 0 ? lines.length : body;
	const story = lines
		.slice(end)
		.filter(({ label }) => !label)
		.map(({ text }) => text)
		.join(" ");
	const isCandidate = ({ label, text }: Draft, least: number) =>
		!label && words(text).length >= least && text.length <= 300 && !text.endsWith("।") && !isProse(text) && !BULLET.test(text);
	const candidates = [...lines.slice(0, end).keys()].filter((i) => {
		const line = lines[i];
		return line !== undefined && isCandidate(line, 4) && !/^[/›»>|]$/.test(lines[i - 1]?.text ?? "");
	});
	const said = (i: number) => overlap(lines[i]?.text ?? "", story);
	const [first] = candidates;
	if (first === undefined) return lines.findIndex((line, i) => i < end && isCandidate(line, 1));
	return said(first) > 0.25 ? first : (candidates.find((i) => said(i) >= 0.5) ?? first);
}

/** Labels what stands before the story: headline, deck, bylines without a word that says so, captions; the rest led elsewhere. */
function labelBefore(lines: readonly Draft[], headline: number, body: number): void {
	const title = lines[headline];
	let hasDeck = false;
	lines.slice(0, body < 0 ? lines.length : body).forEach((line, i) => {
		const length = words(line.text).length;
		if (line.label || !title) return;
		if (i === headline) set(line, "headline", length >= 4);
		else if (i < headline) set(line, "removed", length <= 3 || bare(line.text) === bare(title.text));
		else if (bare(line.text) === bare(title.text) || (length >= 4 && overlap(line.text, title.text) > 0.85)) set(line, "removed", true);
		else if (BULLET.test(line.text)) set(line, "item", false);
		else if (QUOTE.test(line.text) && hasDeck) set(line, "quote", false);
		else if (length >= 6 && !hasDeck && (isProse(line.text) || i <= headline + 2)) {
			set(line, "description", isProse(line.text));
			hasDeck = true;
		} else if (length <= 4 && isMeta(lines[i + 1]?.label) && /\p{L}/u.test(line.text)) set(line, "author", false);
		else if (isProse(line.text)) set(line, "paragraph", false);
		else set(line, length <= 3 ? "removed" : "caption", false);
	});
}

/** True for a line of initials beside a sign-off: "एसएनपी/आरके", "सं प्रेम रामनारायण". */
const isInitials = (text: string) => words(text).length <= 4 && !endsSentence(text) && text.length < 40;

/** Labels the story and what comes after it, in order: how much of the page is left is told by what has been seen. */
function labelStory(lines: readonly Draft[], headline: number, body: number): void {
	const title = bare(lines[headline]?.text ?? "");
	const lastProse = lines.findLastIndex(({ label, text }) => !label && isProse(text));
	let others = 0;
	let isOver = false;
	for (let i = Math.max(body, 0); i < lines.length; i++) {
		const line = lines[i];
		if (!line) continue;
		const length = words(line.text).length;
		// An agency's name alone after the story is its sign-off, not its byline.
		if (line.label === "author" && i > lastProse && length <= 2 && !/[:ः]/.test(line.text)) set(line, "mark", true);
		if (line.label) {
			if (line.label === "removed") others = announcesOthers(line.text) ? 6 : Math.max(others - 1, 0);
			if (line.label === "disclaimer" || line.label === "source" || (line.label === "mark" && i > lastProse)) isOver = true;
		} else if (title && bare(line.text) === title) set(line, "removed", true);
		else if (QUOTE.test(line.text) && length >= 3) set(line, "quote", false);
		else if (isProse(line.text) || (length > 25 && others === 0)) {
			set(line, "paragraph", !isOver);
			others = 0;
		} else if (
			i > lastProse &&
			isInitials(line.text) &&
			((lines[i - 1]?.label === "mark" && !/^[([]/.test(lines[i - 1]?.text ?? "")) ||
				lines[i + 1]?.label === "mark" ||
				ownLabel(lines[i + 1]?.text ?? "") === "author")
		) {
			set(line, "mark", false);
		} else if (isOver || others > 0) {
			set(line, "removed", false);
			others--;
		} else if (BULLET.test(line.text)) set(line, "item", true);
		else if (length > 14 || (endsSentence(line.text) && !line.text.endsWith("?"))) set(line, "paragraph", length > 3 && length <= 14);
		else set(line, i < lastProse ? "heading" : "removed", i < lastProse && length <= 9);
	}
}

/** Labels lines; `hints` say by a line's start what its markup says of it. */
function classify(spans: readonly Span[], hints: ReadonlyMap<number, Label>): Line[] {
	let hasStory = false;
	const lines = spans.flatMap((line, at): Draft[] => {
		const hint = hints.get(line.start);
		const isPlaced = hint === undefined || hint === "headline" || hint === "heading" || hint === "paragraph";
		if (hint === "removed" || (!isPlaced && hint !== "caption" && hint !== "quote")) return [{ ...line, label: hint, isSure: true }];
		const meta = splitMeta(line);
		if (meta) return meta;
		const above = spans[at - 1]?.text ?? "";
		if (announcesName(above) && words(line.text).length <= 5) return [{ ...line, label: "author", isSure: true }];
		const own = announcesName(line.text) ? "removed" : ownLabel(line.text);
		if (own) return [{ ...line, label: own, isSure: true }];
		if (hint === "caption" || hint === "quote") return [{ ...line, label: hint, isSure: true }];
		const pieces = split(line, !hasStory && at > 0);
		hasStory ||= pieces.some(({ label }) => label === "dateline");
		return pieces;
	});
	const body = findBody(lines);
	const named = lines.findIndex(({ label, start }) => !label && hints.get(start) === "headline");
	const headline = named >= 0 ? named : findHeadline(lines, body);
	labelBefore(lines, headline, body);
	labelStory(lines, headline, body);
	return lines.map(({ text, start, end, label = "paragraph", isSure }) => {
		const isHeading = hints.get(start) === "heading" && label === "paragraph";
		return { text, start, end, label: isHeading ? "heading" : label, isSure: isSure || isHeading };
	});
}

/**
 * Every line of the pasted text with what it is, in order; a line that is two things (dateline and paragraph, caption and credit) comes as two.
 * All text but white space is in some line. Guesses have `isSure: false`; an editor may change any label.
 */
export function classifyWire(text: string): Line[] {
	return classify(pastedLines(text), new Map());
}

/**
 * The same for lines whose markup says what they are (a copied page's HTML): what the markup says wins over a guess, never over a line's own words.
 * Offsets are those of the lines joined by line breaks.
 */
export function classifyMarked(marked: readonly { text: string; hint?: Label }[]): { text: string; lines: Line[] } {
	const text = marked.map((line) => line.text).join("\n");
	const hints = new Map<number, Label>();
	let end = -1;
	const spans = marked.map((line): Span => {
		const start = end + 1;
		end = start + line.text.length;
		if (line.hint) hints.set(start, line.hint);
		return { text: line.text, start, end };
	});
	return { text, lines: classify(spans, hints) };
}

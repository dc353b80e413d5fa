/** Sorts the lines of pasted wire copy or of a copied news page: what is headline, what is story, what came along. Loses nothing. */
import { readDateline } from "./dateline.ts";
import { pastedLines, type Span } from "./wireLines.ts";
import { announcesOthers, creditTail, type Label, markTail, ownLabel } from "./wirePatterns.ts";

/** A line, or part of one, with its label. `start` and `end` are UTF-16 code units of the pasted text; `isSure` is false for a guess. */
export interface Line extends Span {
	label: Label;
	isSure: boolean;
}

type Draft = Span & { label?: Label | undefined; isSure: boolean };

const words = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const endsSentence = (text: string) => /[।.?!…][”’"')\]]*$/.test(text);
/** A full sentence or more: what a paragraph is, and a headline is not. */
const isProse = (text: string) => /[।.!?][”’"')\]]*$/.test(text) && words(text).length >= 7;
const BULLET = /^(?:[•●▪◆►▶✓*·-]|\(?[0-9०-९]{1,2}[.)])\s+(?=\S)/;

/** The same words, whatever their punctuation: how a doubled headline is known. */
const bare = (text: string) => words(text.normalize("NFC").toLowerCase()).join(" ");

/** The share of the shorter text's words that the other has too, 0–1. */
function overlap(a: string, b: string): number {
	const [one, two] = [new Set(words(a)), new Set(words(b))];
	const common = [...one].filter((word) => two.has(word)).length;
	return common / Math.max(1, Math.min(one.size, two.size));
}

/** Cuts a dateline from the front of a paragraph, a sign-off or a credit from its end. */
function split(line: Span, canBeBare: boolean): Draft[] {
	const dateline = readDateline(line.text, canBeBare);
	const cut = (from: number, to: number): Span => {
		// A joined line has a space for every break; its offsets hold only where nothing was joined before.
		const text = line.text.slice(from, to).trim();
		const start = line.start + from;
		return { text, start, end: to === line.text.length ? line.end : start + line.text.slice(from, to).trimEnd().length };
	};
	if (dateline && dateline.length < line.text.length) {
		const head = cut(0, dateline.length);
		return [{ ...head, label: "dateline", isSure: dateline.isSure }, ...splitTail(cut(dateline.length, line.text.length))];
	}
	if (dateline) return [{ ...line, label: "dateline", isSure: dateline.isSure }];
	return splitTail(line);
}

function splitTail(line: Span): Draft[] {
	const found: [Label, RegExpExecArray | null][] = [
		["mark", markTail.exec(line.text)],
		["credit", creditTail.exec(line.text)],
	];
	for (const [label, match] of found) {
		if (!match || match.index < 3) continue;
		const head = line.text.slice(0, match.index + (/^[.।]/.test(match[0]) ? 1 : 0)).trimEnd();
		const tail = line.text.slice(head.length).trim();
		return [
			{
				text: head,
				start: line.start,
				end: line.start + head.length,
				label: label === "credit" ? "caption" : undefined,
				isSure: label === "mark",
			},
			{ text: tail, start: line.end - tail.length, end: line.end, label, isSure: true },
		];
	}
	return [{ ...line, isSure: false }];
}

/** Where the story's own text begins: its dateline, or the first line of prose. -1 when there is none. */
function findBody(lines: readonly Draft[]): number {
	const dateline = lines.findIndex(({ label }) => label === "dateline");
	if (dateline >= 0) return dateline;
	return lines.findIndex(({ label, text }, i) => !label && isProse(text) && i > 0);
}

/** The headline: of the lines before the story that are none of the known kinds, the one that says most of what the story says. */
function findHeadline(lines: readonly Draft[], body: number): number {
	const end = body < 0 ? lines.length : body;
	const story = lines
		.slice(end)
		.filter(({ label }) => !label)
		.map(({ text }) => text)
		.join(" ");
	let best = -1;
	let most = 0;
	for (let i = 0; i < end; i++) {
		const line = lines[i];
		if (!line || line.label || words(line.text).length < 3 || line.text.length > 300 || line.text.endsWith("।")) continue;
		const score = overlap(line.text, story) + Math.min(words(line.text).length, 8) / 8 - (best >= 0 ? 0.25 : 0);
		if (best < 0 || score > most) [best, most] = [i, score];
	}
	if (best >= 0) return best;
	return lines.findIndex(({ label, text }, i) => !label && i < end && text.length <= 300);
}

function labelBefore(lines: Draft[], headline: number, body: number): void {
	const title = lines[headline];
	lines.slice(0, body < 0 ? lines.length : body).forEach((line, i) => {
		if (line.label || !title) return;
		if (i === headline) Object.assign(line, { label: "headline", isSure: words(line.text).length >= 4 });
		else if (i < headline)
			Object.assign(line, { label: "removed", isSure: words(line.text).length <= 3 || bare(line.text) === bare(title.text) });
		else if (bare(line.text) === bare(title.text) || overlap(line.text, title.text) > 0.85)
			Object.assign(line, { label: "removed", isSure: true });
		else if (BULLET.test(line.text)) Object.assign(line, { label: "item", isSure: false });
		else if (words(line.text).length >= 6 && !lines.slice(headline, i).some(({ label }) => label === "description")) {
			Object.assign(line, { label: "description", isSure: false });
		} else Object.assign(line, { label: words(line.text).length <= 3 ? "removed" : "caption", isSure: false });
	});
}

function labelStory(lines: Draft[], headline: number, body: number): void {
	const title = bare(lines[headline]?.text ?? "");
	let areOthers = 0;
	let isOver = false;
	for (let i = Math.max(body, 0); i < lines.length; i++) {
		const line = lines[i];
		if (!line) continue;
		if (line.label) {
			if (line.label === "removed" && announcesOthers(line.text)) areOthers = 6;
			if (line.label === "mark" && /भाषा|वार्ता|आईएएनएस|IANS|समाप्त|nnnn/i.test(line.text)) isOver = true;
			if (line.label === "disclaimer" || line.label === "source") isOver = true;
			continue;
		}
		if (title && bare(line.text) === title) Object.assign(line, { label: "removed", isSure: true });
		else if (isProse(line.text) || (words(line.text).length > 25 && !areOthers)) {
			const isQuote = /^[“"‘'].*[”"’']\s*(?:[-–—].{2,60})?$/s.test(line.text) && !/[”"][^“"]+[“"]/.test(line.text);
			Object.assign(line, { label: isQuote ? "quote" : "paragraph", isSure: !isQuote && !isOver });
			areOthers = 0;
		} else if (isOver || areOthers > 0) {
			Object.assign(line, { label: "removed", isSure: false });
			areOthers--;
		} else if (BULLET.test(line.text)) Object.assign(line, { label: "item", isSure: true });
		else if (endsSentence(line.text) && !/\?$/.test(line.text))
			Object.assign(line, { label: "paragraph", isSure: words(line.text).length > 3 });
		else {
			const isFollowed = lines.slice(i + 1).some(({ label, text }) => !label && isProse(text));
			Object.assign(line, { label: isFollowed ? "heading" : "removed", isSure: isFollowed && words(line.text).length <= 9 });
		}
	}
}

/**
 * Every line of the pasted text with what it is, in order; a line that is two things (dateline and paragraph, caption and credit) comes as two.
 * All text but white space is in some line. Guesses have `isSure: false`; an editor may change any label.
 */
export function classifyWire(text: string): Line[] {
	let hasStory = false;
	const lines = pastedLines(text).flatMap((line, at): Draft[] => {
		const own = ownLabel(line.text);
		if (own) return [{ ...line, label: own, isSure: true }];
		const pieces = split(line, !hasStory && at > 0);
		hasStory ||= pieces.some(({ label, text: piece }) => label === "dateline" || (!label && isProse(piece) && at > 1));
		return pieces;
	});
	const body = findBody(lines);
	const headline = findHeadline(lines, body);
	labelBefore(lines, headline, body);
	labelStory(lines, headline, body);
	return lines.map(({ text: piece, start, end, label, isSure }) => ({
		text: piece,
		start,
		end,
		label: label ?? "paragraph",
		isSure: label ? isSure : false,
	}));
}

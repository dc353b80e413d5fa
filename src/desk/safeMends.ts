/** What "सब ठीक करें" would change: the safe repairs of all texts, as pieces to be seen first and as changes to be made. Pure. */
import type { TextChange } from "../article/changeText.ts";
import type { Path } from "../article/problems.ts";
import type { StoryText } from "../article/texts.ts";
import { diffText, type Piece } from "../text/diff.ts";
import { makeSafe } from "../text/proof/proof.ts";
import type { HouseStyle } from "../text/proof/style.ts";
import { between } from "./rebase.ts";

export type Mend = { readonly path: Path; readonly pieces: readonly Piece[]; readonly changes: readonly TextChange[] };

/** One for every text that would change. What a change begins and ends with is changed; what stays around it is not touched. */
export function safeMends(texts: readonly StoryText[], style: HouseStyle): Mend[] {
	return makeSafe(texts, style).flatMap(({ text: after }, field): Mend[] => {
		const { path, text: before } = texts[field] ?? { path: [], text: after };
		if (after === before) return [];
		const pieces = diffText(before, after);
		return [{ path, pieces, changes: changesOf(pieces, path) }];
	});
}

function changesOf(pieces: readonly Piece[], path: Path): TextChange[] {
	const changes: TextChange[] = [];
	let at = 0;
	for (const [index, { kind, text }] of pieces.entries()) {
		const before = kind === "removed" ? text : "";
		const follows = pieces[index + 1];
		const after = kind === "added" ? text : kind === "removed" && follows?.kind === "added" ? follows.text : "";
		const isSecond = kind === "added" && pieces[index - 1]?.kind === "removed";
		if (kind !== "same" && !isSecond) changes.push({ path, ...leastChange(before, after, at) });
		if (kind !== "added") at += text.length;
	}
	return changes;
}

function leastChange(before: string, after: string, at: number): Omit<TextChange, "path"> {
	const { offset, length, content } = between(before, after);
	return { start: at + offset, end: at + offset + length, replacement: content };
}

/** How much of what stays is shown around a change, in UTF-16 units. */
const around = 32;

/** The pieces with the middle of what stays left out, cut at spaces. */
export function shortened(pieces: readonly Piece[]): Piece[] {
	return pieces.map(({ kind, text }, index) => {
		if (kind !== "same" || text.length <= 2 * around + 2) return { kind, text };
		const head = text.slice(0, around);
		const tail = text.slice(-around);
		const start = index === 0 ? "" : head.slice(0, head.lastIndexOf(" ") + 1 || around);
		const end = index === pieces.length - 1 ? "" : tail.slice(tail.indexOf(" ") + 1);
		return { kind, text: `${start}…${end}` };
	});
}

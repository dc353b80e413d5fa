/** What has changed in a story since its copy was read: how much of what, and where. Draws nothing. */
import type { Article } from "../article/article.ts";
import { diffParagraphs, type Piece } from "../text/diff.ts";
import { type Copy, copyNow } from "./copies.ts";

export type Changes = {
	/** When the copy was read, in ms since 1970. */
	readonly since: number;
	readonly isHeadlineNew: boolean;
	readonly isDeckNew: boolean;
	/** Pieces by number of the block in the article's body; a new block is all of one piece. */
	readonly blocks: ReadonlyMap<number, readonly Piece[]>;
	/** What was taken out, by the number of the block before which it stood. */
	readonly gone: ReadonlyMap<number, readonly string[]>;
	/** Corrections that were not there. */
	readonly corrections: number;
};

/** Null when nothing has changed. Blocks that only moved, and spaces, are no change. */
export function changesSince(copy: Copy, article: Article): Changes | null {
	const now = copyNow(article);
	const blocks = new Map<number, readonly Piece[]>();
	const gone = new Map<number, string[]>();
	let next = 0;
	for (const change of diffParagraphs(copy.blocks, now.blocks)) {
		if (change.kind === "removed") {
			const text = copy.blocks[change.before] ?? "";
			if (text) gone.set(next, [...(gone.get(next) ?? []), text]);
			continue;
		}
		next = change.after + 1;
		const text = now.blocks[change.after] ?? "";
		if (change.kind === "added" && text) blocks.set(change.after, [{ kind: "added", text }]);
		if (
			(change.kind === "changed" || change.kind === "moved") &&
			change.pieces.some(({ kind, text: piece }) => kind !== "same" && piece.trim())
		)
			blocks.set(change.after, change.pieces);
	}
	const isHeadlineNew = copy.headline !== now.headline;
	const corrections = now.corrections.filter((text) => !copy.corrections.includes(text)).length;
	const isDeckNew = (copy.deck ?? now.deck) !== now.deck;
	if (blocks.size + gone.size + corrections === 0 && !isHeadlineNew && !isDeckNew) return null;
	return { since: copy.at, isHeadlineNew, isDeckNew, blocks, gone, corrections };
}

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
	/** Corrections that were not there, by number in the article. */
	readonly corrections: readonly number[];
};

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** The blocks of one side from a place on whose words begin as those of the other. */
type Run = { readonly at: readonly number[]; readonly text: string };

const beginsAs = (a: string, b: string) => `${b} `.startsWith(`${a} `) || `${a} `.startsWith(`${b} `);

/** With the next block after it that goes on as the other run does; null where there is none. */
function longer({ at, text }: Run, blocks: readonly string[], other: string): Run | null {
	const next = blocks.findIndex((block, index) => index > (at.at(-1) ?? -1) && block !== "" && beginsAs(plain(`${text} ${block}`), other));
	return next < 0 ? null : { at: [...at, next], text: plain(`${text} ${blocks[next]}`) };
}

/** Blocks of both sides that have the same words in all and are only cut elsewhere, begun by one of each; null where they are not. */
function sameWords(old: readonly string[], now: readonly string[], first: number, firstNow: number): { from: Run; to: Run } | null {
	let from: Run | null = { at: [first], text: old[first] ?? "" };
	let to: Run | null = { at: [firstNow], text: now[firstNow] ?? "" };
	if (!beginsAs(from.text, to.text)) return null;
	while (from && to && from.text !== to.text) {
		if (from.text.length < to.text.length) from = longer(from, old, to.text);
		else to = longer(to, now, from.text);
	}
	return from && to && { from, to };
}

/** The earlier blocks, those whose words are all still there cut as they are now. */
function cutAsNow(before: readonly string[], after: readonly string[]): string[] {
	const there = new Set(before.map(plain));
	const still = new Set(after.map(plain));
	// Blocks that are there as they were are none of either.
	const old = before.map((text) => (still.has(plain(text)) ? "" : plain(text)));
	const now = after.map((text) => (there.has(plain(text)) ? "" : plain(text)));
	const cut = new Map<number, readonly string[]>();
	for (const [first, text] of old.entries()) {
		if (text === "") continue;
		for (const [firstNow, begun] of now.entries()) {
			const found = begun === "" ? null : sameWords(old, now, first, firstNow);
			if (!found) continue;
			for (const index of found.from.at) cut.set(index, []);
			cut.set(
				first,
				found.to.at.map((index) => after[index] ?? ""),
			);
			for (const index of found.from.at) old[index] = "";
			for (const index of found.to.at) now[index] = "";
			break;
		}
	}
	return before.flatMap((text, index) => cut.get(index) ?? [text]);
}

/** Null when nothing has changed. Blocks that only moved or were cut or joined elsewhere, and spaces, are no change. */
export function changesSince(copy: Copy, article: Article): Changes | null {
	const now = copyNow(article);
	const blocks = new Map<number, readonly Piece[]>();
	const gone = new Map<number, string[]>();
	let next = 0;
	const before = cutAsNow(copy.blocks, now.blocks);
	for (const change of diffParagraphs(before, now.blocks)) {
		if (change.kind === "removed") {
			const text = before[change.before] ?? "";
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
	const corrections = now.corrections.flatMap((text, number) => (copy.corrections.includes(text) ? [] : number));
	const isDeckNew = (copy.deck ?? now.deck) !== now.deck;
	if (blocks.size + gone.size + corrections.length === 0 && !isHeadlineNew && !isDeckNew) return null;
	return { since: copy.at, isHeadlineNew, isDeckNew, blocks, gone, corrections };
}

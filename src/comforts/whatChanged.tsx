/** What has changed in a story since it was read here, found and drawn. Comes when a story is half read, or opened again after that. */
import type { ReactNode } from "react";
import type { Article } from "../article/article.ts";
import type { Retelling } from "../reader/retelling.ts";
import { drawChanges, type Gone, holdsWords } from "./Changed.tsx";
import { type Changes, changesSince } from "./changes.ts";
import { copyNow, copyOf, keepCopy } from "./copies.ts";
import { Since, SinceWords } from "./Since.tsx";

export type Found = {
	/** Numbers of the blocks that changed, in order. */
	readonly blocks: readonly number[];
	/** Numbers of those that are new. */
	readonly corrections: readonly number[];
	readonly isHeadlineNew: boolean;
	readonly isDeckNew: boolean;
	/** The same in words, to be said. */
	readonly words: ReactNode;
	readonly retelling: (onGo: () => void, onForget: () => void) => Retelling;
};

/** Null where nothing has, or no copy is kept; then `before` is compared with, as it was on the screen until now. */
export async function findChanges(article: Article, before?: Article): Promise<Found | null> {
	const copy = (await copyOf(article.id)) ?? (before ? copyNow(before) : null);
	const changes = copy && changesSince(copy, article);
	if (!changes) return null;
	const { corrections, isHeadlineNew, isDeckNew } = changes;
	const words = <SinceWords changes={changes} />;
	const blocks = changedBlocks(article, changes);
	return { blocks, corrections, isHeadlineNew, isDeckNew, words, retelling: (...acts) => retellingOf(article, changes, ...acts) };
}

export const keepNow = (article: Article): Promise<void> => keepCopy(copyNow(article));

/**
 * Where what went is drawn: before the block it stood before. A table or a picture has no words to draw it among, and the end of the story is no block:
 * then after the last words before that, or before the first ones.
 */
function goneBeside({ body }: Article, { gone }: Changes): ReadonlyMap<number, Gone> {
	const beside = new Map<number, Gone>();
	for (const [number, texts] of gone) {
		const isBefore = holdsWords(body[number]);
		const last = isBefore ? number : body.slice(0, number).findLastIndex(holdsWords);
		const at = last < 0 ? body.findIndex(holdsWords) : last;
		const { before = [], after = [] } = beside.get(at) ?? {};
		beside.set(at, isBefore || last < 0 ? { before: [...before, ...texts], after } : { before, after: [...after, ...texts] });
	}
	return beside;
}

function changedBlocks(article: Article, changes: Changes): number[] {
	const beside = goneBeside(article, changes);
	return [...article.body.keys()].filter((number) => changes.blocks.has(number) || beside.has(number));
}

function retellingOf(article: Article, changes: Changes, onGo: () => void, onForget: () => void): Retelling {
	const beside = goneBeside(article, changes);
	const drawn = article.body.flatMap((block, number) => {
		const pieces = changes.blocks.get(number);
		const gone = beside.get(number);
		return pieces || gone ? drawChanges(block, pieces, gone) : [];
	});
	return new Map<object, ReactNode>([[article, <Since key="since" changes={changes} onGo={onGo} onForget={onForget} />], ...drawn]);
}

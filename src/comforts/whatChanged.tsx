/** What has changed in a story since it was read here, found and drawn. Comes when a story is half read, or opened again after that. */
import type { ReactNode } from "react";
import type { Article } from "../article/article.ts";
import type { Retelling } from "../reader/retelling.ts";
import { drawChanges } from "./Changed.tsx";
import { type Changes, changesSince } from "./changes.ts";
import { copyNow, copyOf, keepCopy } from "./copies.ts";
import { Since } from "./Since.tsx";

export type Found = {
	/** Numbers of the blocks that changed, in order. */
	readonly blocks: readonly number[];
	readonly retelling: (onGo: () => void, onForget: () => void) => Retelling;
};

/** Null where nothing has, or no copy is kept. */
export async function findChanges(article: Article): Promise<Found | null> {
	const copy = await copyOf(article.id);
	const changes = copy && changesSince(copy, article);
	return changes && { blocks: changedBlocks(article, changes), retelling: (...acts) => retellingOf(article, changes, ...acts) };
}

export const keepNow = (article: Article): Promise<void> => keepCopy(copyNow(article));

/** What stood before a block that is no more counts with the last one. */
function goneBefore({ body }: Article, { gone }: Changes, number: number): readonly string[] {
	const after = number === body.length - 1 ? (gone.get(body.length) ?? []) : [];
	return [...(gone.get(number) ?? []), ...after];
}

const changedBlocks = (article: Article, changes: Changes) =>
	[...article.body.keys()].filter((number) => changes.blocks.has(number) || goneBefore(article, changes, number).length > 0);

function retellingOf(article: Article, changes: Changes, onGo: () => void, onForget: () => void): Retelling {
	const drawn = article.body.flatMap((block, number) => {
		const pieces = changes.blocks.get(number);
		const gone = goneBefore(article, changes, number);
		return pieces || gone.length > 0 ? drawChanges(block, pieces, gone) : [];
	});
	return new Map<object, ReactNode>([[article, <Since key="since" changes={changes} onGo={onGo} onForget={onForget} />], ...drawn]);
}

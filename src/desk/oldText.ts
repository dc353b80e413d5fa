/** What copy in the codes of an old font becomes, read once for every text. */
import { useMemo } from "react";
import { convertKrutidev, type Uncertain } from "../text/krutidev.ts";

export type OldText = { readonly text: string; readonly uncertain: readonly Uncertain[] };

/** The same text where nothing of it is in such codes. */
export const useOldText = (text: string): OldText => useMemo(() => convertKrutidev(text) ?? { text, uncertain: [] }, [text]);

/** Doubtful words that are to be read the other way, by where they start. */
export type Taken = ReadonlySet<number>;

/** What the copy becomes with the readings that were taken. */
export const withTaken = ({ text, uncertain }: OldText, taken: Taken): string =>
	uncertain.reduceRight(
		(said, { start, end, other }) => (other !== undefined && taken.has(start) ? said.slice(0, start) + other + said.slice(end) : said),
		text,
	);

/** With those taken, or given back if they were all taken. */
export function swapped(taken: Taken, starts: readonly number[]): Taken {
	const next = new Set(taken);
	const isBack = starts.every((start) => taken.has(start));
	for (const start of starts) isBack ? next.delete(start) : next.add(start);
	return next;
}

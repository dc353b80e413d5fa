/** What copy in the codes of an old font becomes, read once for every text. */
import { useMemo } from "react";
import { convertKrutidev, type Uncertain } from "../text/krutidev.ts";

export type OldText = { readonly text: string; readonly uncertain: readonly Uncertain[] };

/** The same text where nothing of it is in such codes. */
export const useOldText = (text: string): OldText => useMemo(() => convertKrutidev(text) ?? { text, uncertain: [] }, [text]);

/** How many words there are, and in how many something is in doubt. */
export function countWords({ text, uncertain }: OldText): { readonly all: number; readonly doubtful: number } {
	let all = 0;
	let doubtful = 0;
	let next = 0;
	for (const { 0: word, index } of text.matchAll(/\S+/g)) {
		while (next < uncertain.length && (uncertain[next]?.end ?? 0) <= index) next += 1;
		const isDoubtful = (uncertain[next]?.start ?? text.length) < index + word.length;
		if (isDoubtful) doubtful += 1;
		if (isDoubtful || /[\p{L}\p{N}]/u.test(word)) all += 1;
	}
	return { all, doubtful };
}

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

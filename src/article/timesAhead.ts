/** Which of a story's times have not come yet. Apart from the one door: no clock is known there, and the build asks again of stories that it has read before. */
import type { Article } from "./article.ts";
import type { Path, Problem } from "./problems.ts";

const isAhead = (time: string, now: number) => Date.parse(time) > now + 5 * 60_000;

/** Whether readers are not told of an update, because it is over five minutes ahead of `now` (ms), or the story is. Source: FORMAT, "What a bad story gets". */
export const isUpdateAhead = (
	{ datePublished, dateModified = "" }: Pick<Article, "datePublished" | "dateModified">,
	now: number,
): boolean => dateModified !== "" && [datePublished, dateModified].some((time) => isAhead(time, now));

/** A warning for each time over five minutes ahead of `now` (ms). Source: FORMAT, "What a bad story gets". */
export function timesAhead(
	{ datePublished, dateModified = "", correction }: Pick<Article, "datePublished" | "dateModified" | "correction">,
	now: number,
): Problem[] {
	const times: [Path, string][] = [
		[["datePublished"], datePublished],
		[["dateModified"], dateModified],
		...correction.map((each, index): [Path, string] => [["correction", index, "datePublished"], each.datePublished]),
	];
	return times.flatMap(([path, found]) => (isAhead(found, now) ? { severity: "warning", code: "time-ahead", path, found } : []));
}

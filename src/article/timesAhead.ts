/** Which of a story's times have not come yet. Apart from the one door: readers are not told, and the build asks again of stories that it has read before. */
import type { Article } from "./article.ts";
import type { Path, Problem } from "./problems.ts";

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
	return times.flatMap(([path, found]) =>
		Date.parse(found) > now + 5 * 60_000 ? { severity: "warning", code: "time-ahead", path, found } : [],
	);
}

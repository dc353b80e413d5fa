/** Which of a story's times have not come yet. Apart from the one door: readers are not told, and the build asks again of stories that it has read before. */
import type { Article } from "./article.ts";
import type { Problem } from "./problems.ts";

/** A warning for each time over five minutes ahead of `now` (ms). Source: FORMAT, "What a bad story gets". */
export function timesAhead(times: Pick<Article, "datePublished" | "dateModified">, now: number): Problem[] {
	return (["datePublished", "dateModified"] as const).flatMap((name) => {
		const found = times[name] ?? "";
		return Date.parse(found) > now + 5 * 60_000 ? { severity: "warning", code: "time-ahead", path: [name], found } : [];
	});
}

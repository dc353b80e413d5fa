/** How far a story was read or heard, and whether it is read: the one hand that notes its place. Knows no page and no voice. */
import type { Article } from "../article/article.ts";
import { fastest } from "../reader/pace.ts";
import { half, type Place, placeIn, rememberPlace, type SentencePlace } from "../reader/places.ts";

/** So long at least it takes to read a story, in ms, at twice the pace that is believed of anyone: who was at its end sooner has leafed through it. */
export const leastTime = (aksharas: number) => (aksharas * 60_000) / (2 * fastest);

/** Whether who heard the end of a story has heard enough of it to have read it: how many aksharas were heard, and how many it has. */
export const isHeard = (heard: number, aksharas: number): boolean => heard >= aksharas * half;

/** The story as it is now counts as read. */
export function keepNow(article: Article): void {
	import("./whatChanged.tsx").then(
		({ keepNow: keep }) => keep(article),
		() => {},
	);
}

/** Where in a story its reader or listener is now; `sentence` is null above its text. */
type Progress = Pick<Place, "share" | "isRead" | "laidOut" | "skipped"> & { readonly sentence: SentencePlace | null };

/** Notes it, again and again; once half of the story was there its words are kept, too. */
export function noteProgress(article: Article): (progress: Progress) => void {
	let noted = 0;
	let last: SentencePlace | null | undefined;
	return ({ sentence, ...progress }) => {
		// Its reader has cleared what was noted, and not gone on since.
		if (last !== undefined && !placeIn(article.id) && sentence?.block === last?.block && sentence?.words === last?.words) return;
		last = sentence;
		// Above the text, on the way to another page, nobody has gone back to its beginning.
		const { block, words, same = 0 } = sentence ?? placeIn(article.id) ?? { block: 0, words: "" };
		rememberPlace({ id: article.id, at: Date.now(), block, words, same, ...progress });
		if (progress.share >= half && noted < half) keepNow(article);
		noted = progress.share;
	};
}

/** Its reader begins it anew. */
export function noteAtTop(id: string): void {
	const place = placeIn(id);
	if (place) rememberPlace({ ...place, block: 0, words: "" });
}

/** Cuts out of a text the place that a finding speaks of. */

export type Excerpt = { readonly before: string; readonly found: string; readonly after: string };

/** How much of the text is shown on either side of what was found, in UTF-16 units. */
const around = 24;

/** The place with some of its text on either side, cut at spaces where there are any; "…" where there is more. */
export function excerptOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Excerpt {
	const before = text.slice(Math.max(0, start - around), start);
	const after = text.slice(end, end + around);
	return {
		before: start > around ? `…${before.slice(before.indexOf(" ") + 1)}` : before,
		found: text.slice(start, end),
		after: text.length > end + around ? `${after.slice(0, after.includes(" ") ? after.lastIndexOf(" ") : around)}…` : after,
	};
}

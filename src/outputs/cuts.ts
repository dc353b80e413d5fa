/** How a story's headline and deck travel: what WhatsApp, a search result, a feed and a notification show of them, and where they cut. */

import type { Article } from "../article/article.ts";
import { plainText } from "../article/inline.ts";
import { segment } from "../text/akshara.ts";

/** How much a place shows: lines of a width in px at a size in px, or characters as the target counts them; neither when it cuts nothing. */
export interface Limit {
	readonly lines?: number;
	readonly width?: number;
	readonly size?: number;
	readonly weight?: number;
	/** UTF-16 code units, before any line is measured. */
	readonly characters?: number;
	/** What the target lets stand at the end: whole words, or any character. */
	readonly at?: "word" | "character";
}

/**
 * A text as a place shows it. `shown` ends in "…" when cut, at the edge of an akshara; `end` is the place of that cut in UTF-16 code units.
 * `rawEnd` is where a count of characters falls: inside an akshara when the two differ, and then readers may see a broken letter there.
 */
export interface Cut {
	readonly text: string;
	readonly shown: string;
	readonly isCut: boolean;
	readonly end: number;
	readonly rawEnd: number;
	/** How many lines were used; 0 where no lines are measured. */
	readonly lines: number;
}

/** The width of a text in px at a size and weight, as the device would draw it. */
export type Measure = (text: string, size: number, weight: number) => number;

export type Target = "whatsapp" | "search" | "feed" | "push";

/**
 * What each target shows, as of November 2026.
 * - whatsapp: Meta asks for `og:title` without branding and shows it bold in at most two lines, `og:description` in one
 *   (developers.facebook.com/documentation/business-messaging/whatsapp/link-previews). Widths are those of a card beside its picture on a 360 px phone.
 * - search: Google gives no length: titles and snippets are "truncated as needed, typically to fit the device width"
 *   (developers.google.com/search/docs/appearance/title-link, …/snippet). 600 px at 20 px and two lines of 600 px at 14 px are what desktop results measure; it cuts at words.
 * - feed: RSS 2.0 and JSON Feed 1.1 set no length and cut nothing; readers wrap.
 * - push: Android shows one line of title and one of text until the notification is opened (developer.android.com, Notification.BigTextStyle);
 *   336 px is what a 360 px phone leaves beside icon and time. All of a Web Push message has to fit 4,096 octets (RFC 8030, 7.2).
 */
export const limits: Readonly<Record<Target, { readonly title: Limit; readonly description: Limit }>> = {
	whatsapp: {
		title: { lines: 2, width: 216, size: 15, weight: 600, at: "character" },
		description: { lines: 1, width: 216, size: 13, weight: 400, at: "character" },
	},
	search: {
		title: { lines: 1, width: 600, size: 20, weight: 400, at: "word" },
		description: { lines: 2, width: 600, size: 14, weight: 400, at: "word" },
	},
	feed: { title: {}, description: {} },
	push: {
		title: { lines: 1, width: 264, size: 14, weight: 600, at: "character" },
		description: { lines: 1, width: 264, size: 14, weight: 400, at: "character" },
	},
};

/** The most octets of plain text that any push service takes: 4,096 (RFC 8030, 7.2) less what encryption adds (RFC 8291, 4). */
const PUSH_OCTETS = 3993;

const words = (text: string) => text.match(/\S+\s*/g) ?? [];

/** How much of `pieces` fits a width with `tail` after it; at least the first piece. */
function fitting(pieces: readonly string[], tail: string, fits: (text: string) => boolean): number {
	let count = 0;
	let text = "";
	for (const piece of pieces) {
		if (count > 0 && !fits((text + piece).trimEnd() + tail)) break;
		text += piece;
		count++;
	}
	return count;
}

/** Drops what should not stand before "…": spaces, opening marks, commas, dashes, the dot before a site's name. */
const trimmed = (text: string) => text.replace(/[\s,;:·–—(“‘[-]+$/u, "");

/** A text in a number of lines, broken at spaces; the last one is cut with "…" at a word or an akshara. */
function inLines(
	text: string,
	limit: Required<Pick<Limit, "lines" | "width" | "size" | "weight" | "at">>,
	measure: Measure,
): { end: number; lines: number; isCut: boolean } {
	const fits = (line: string) => measure(line, limit.size, limit.weight) <= limit.width;
	let rest = words(text);
	let end = text.length - text.trimStart().length;
	for (let line = 1; rest.length > 0; line++) {
		const all = rest.join("");
		if (fits(all.trimEnd())) return { end: text.length, lines: line, isCut: false };
		const taken = fitting(rest, "", fits);
		if (line === limit.lines) {
			const pieces = limit.at === "word" ? rest : segment(all);
			return { end: end + pieces.slice(0, fitting(pieces, "…", fits)).join("").length, lines: line, isCut: true };
		}
		// A word wider than the line goes on in the next one.
		const [first = ""] = rest;
		const isTooWide = taken === 1 && !fits(first.trimEnd());
		const aksharas = segment(first);
		const part = isTooWide ? aksharas.slice(0, fitting(aksharas, "", fits)).join("") : rest.slice(0, taken).join("");
		end += part.length;
		rest = words(text.slice(end));
	}
	return { end: text.length, lines: 1, isCut: false };
}

/** The last edge of an akshara at or before a place. */
function edgeBefore(text: string, place: number): number {
	let edge = 0;
	for (const akshara of segment(text)) {
		if (edge + akshara.length > place) break;
		edge += akshara.length;
	}
	return edge;
}

/**
 * A text cut as `limit` says. Pure: widths come from `measure`, which the caller takes from a canvas in the face that the target uses.
 * An akshara is never split; where the target would, `rawEnd` says so.
 */
export function cutText(text: string, limit: Limit, measure: Measure): Cut {
	const whole = { text, shown: text, isCut: false, end: text.length, rawEnd: text.length, lines: 0 };
	const { characters, lines, width, size = 14, weight = 400, at = "character" } = limit;
	const rawEnd = Math.min(text.length, characters ?? text.length);
	const kept = text.slice(0, edgeBefore(text, rawEnd));
	if (!lines || !width) {
		return rawEnd === text.length ? whole : { ...whole, shown: `${trimmed(kept)}…`, isCut: true, end: kept.length, rawEnd };
	}
	const found = inLines(kept, { lines, width, size, weight, at }, measure);
	if (!found.isCut && kept === text) return { ...whole, lines: found.lines };
	return {
		text,
		shown: `${trimmed(text.slice(0, found.end)).trimStart()}…`,
		isCut: true,
		end: found.end,
		rawEnd: found.isCut ? found.end : rawEnd,
		lines: found.lines,
	};
}

/** What a card shows; `isTooLarge` when the target would refuse it altogether. Of a title that has the site's name after the headline, `isOnlySiteCut` says that no word of the headline is lost. */
export interface Travel {
	readonly title: Cut;
	readonly isOnlySiteCut: boolean;
	readonly description: Cut;
	readonly isTooLarge: boolean;
}

/**
 * The four ways of a story. A search result's title has the site's name after the headline, its text the date before the deck, as search engines
 * write them; a story without a deck shows its first paragraph where the target takes it from the page (search, feed), and nothing elsewhere.
 */
export function travels(
	story: Pick<Article, "headline" | "description" | "body">,
	{ site, date }: { site: string; date: string },
	measure: Measure,
): Record<Target, Travel> {
	const first = story.body.find((block) => block.type === "paragraph");
	const opening = first?.type === "paragraph" ? plainText(first.content) : "";
	const deck = story.description ?? "";
	const texts: Record<Target, [title: string, description: string]> = {
		whatsapp: [story.headline, deck],
		search: [`${story.headline} · ${site}`, `${date}: ${deck || opening}`],
		feed: [story.headline, deck || opening],
		push: [story.headline, deck],
	};
	const travel = (target: Target): Travel => {
		const [title, description] = texts[target];
		const cut = cutText(title, limits[target].title, measure);
		return {
			title: cut,
			isOnlySiteCut: cut.isCut && cut.end >= story.headline.trimEnd().length,
			description: cutText(description, limits[target].description, measure),
			isTooLarge: target === "push" && new TextEncoder().encode(title + description).length > PUSH_OCTETS,
		};
	};
	return { whatsapp: travel("whatsapp"), search: travel("search"), feed: travel("feed"), push: travel("push") };
}

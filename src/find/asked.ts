/** What a search asks for: as its address says it, and as its thread is told. */
import { searchPath } from "../article/links.ts";
import type { Shards } from "./addresses.ts";

/** How far back: the stories at hand, a number of days, or all there are. */
export type Reach = "recent" | "week" | "month" | "all";

export type Question = {
	readonly number: number;
	readonly text: string;
	readonly section: string | null;
	readonly reach: Reach;
	/** Today, as a day of 1970. */
	readonly today: number;
	/** The reader is at it still: the last word may be unfinished. */
	readonly isTyping: boolean;
	/** How many results are to be shown. */
	readonly most: number;
	/** What could not be had before is asked for anew. */
	readonly isAgain?: boolean;
};

/** What a thread is named for that is started ahead; `list` is what the page knows of all there is to search in, where it does. */
export type FirstQuestion = Question & { readonly list?: Shards | null };

export type Asked = Pick<Question, "text" | "section" | "reach">;

/** Results shown at first, and how many more each time. */
export const step = 10;

/** How many are shown: `atFirst` till more were asked for. */
export const mostShown = (most: number, atFirst: number): number => (most === step ? atFirst : most);

const day = 24 * 60 * 60_000;
/** As a day of 1970. */
export const today = (): number => Math.floor(Date.now() / day);

const isReach = (value: string | null): value is Reach => value === "week" || value === "month" || value === "all";

/** Signs that turn the direction of writing would turn the page's own sentence around: a query is said without them. */
export const withoutTurns = (text: string): string => text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

/** What an address asks for; `search` begins with its question mark, or is empty. */
export function askedIn(search: string): Asked {
	const params = new URLSearchParams(search);
	const reach = params.get("when");
	return { text: withoutTurns(params.get("q") ?? ""), section: params.get("in"), reach: isReach(reach) ? reach : "recent" };
}

/** Characters of a text that are read and stand in its address: servers refuse an address without end. */
export const longestText = 400;
/** As much of a text as is read: of a longer one the words that fit in whole, or the beginning of one that does not. */
export function readable(text: string): string {
	const read = withoutTurns(text).trimStart();
	if (read.length <= longestText) return read;
	const words = read.slice(0, longestText + 1).replace(/(?<=\s)\S*$/, "");
	return words.slice(0, longestText).replace(/[\ud800-\udbff]$/, "");
}
export const asRead = (text: string): string => readable(text).trim();

/** One letter is no search yet, while it is being typed: what stood goes on standing. */
export const isBegun = (text: string): boolean => /^\p{L}$/u.test(asRead(text).normalize("NFC"));

/** Signs for a minus, and the quotes of a phrase: one that is not closed goes to the end of the text, but for a single one, which may be an apostrophe. */
export const dashes = "‐‑–—−-";
const doubles = "“”„‟«»";
const phraseIn = `"([^"]*)(?:"|$)|[${doubles}]([^${doubles}]*)(?:[${doubles}]|$)|['‘‚‛](\\S.*?)['’‘](?![\\p{L}\\p{M}\\p{N}])`;
/** A minus stands behind a space; before a number alone it is the sign of that (-2 डिग्री). */
const sign = `(?<!\\S)[${dashes}]+`;
const afterSign = `(?!\\p{N}[\\p{N}.,]*(?![\\p{L}\\p{M}\\p{N}.,]))([^\\s${dashes}]\\S*)`;
/** A phrase, with its minus: behind a letter or a digit no quote opens. And a word with a minus. */
export const quoted = new RegExp(`(?:(${sign})|(?<![\\p{L}\\p{M}\\p{N}]))(?:${phraseIn})`, "gu");
export const minus = new RegExp(`${sign}${afterSign}`, "gu");
/** Whether the last word of a text may go on: no space and no quote is after it. */
export const mayGoOn = (text: string): boolean => !new RegExp(`[\\s"'‘’${doubles}]$`).test(text);

const leftOut = `(?:${phraseIn}|${afterSign})`;
/** A query without what it leaves out: putin -biden, putin. */
export const withoutMinus = (text: string): string => text.replace(new RegExp(sign + leftOut, "gu"), "").trim();
/** And with what it leaves out as what it asks for: putin -biden, putin biden. */
export const asWanted = (text: string): string => text.replace(new RegExp(`${sign}(?=${leftOut})`, "gu"), "").trim();

/** Without the quotes of its phrases, but for those that are left out: their words may stand anywhere. */
export const withoutQuotes = (text: string): string =>
	text
		.replace(quoted, (all: string, sign: string | undefined, ...inQuotes: (string | undefined)[]) =>
			sign === undefined ? (inQuotes.slice(0, 3).find((each) => each !== undefined) ?? "") : all,
		)
		.trim();

export function searchAddress({ text, section, reach }: Asked): string {
	const parts = [
		["q", asRead(text)],
		["in", section ?? ""],
		["when", reach === "recent" ? "" : reach],
	].filter(([, value]) => value);
	return `${searchPath}${parts.length > 0 ? `?${new URLSearchParams(parts)}` : ""}`;
}

/** How many results are shown at an address, as its state has it: as many as there were, Back and after a reload. */
export function shownIn(state: unknown): number {
	const { shown } = Object(state) as { shown?: unknown };
	return typeof shown === "number" ? shown : step;
}

/** What a page asks that has just come to an address; `state` is the history's, in which the router's `usr` is the address's own. */
export const firstQuestion = (search: string, state: unknown): Omit<Question, "number"> => ({
	...askedIn(search),
	isTyping: false,
	most: shownIn((Object(state) as { usr?: unknown }).usr),
	today: today(),
});

/** What a page makes of words within a line: links, strong and stressed words; all other looks of words are left. Pure. */
import { allowedUrl, urlOf } from "../article/urls.ts";

/** How words look; `href` is an address as it may be written into a story, `isLink` says that they were one, wherever it led. */
export interface Style {
	readonly isLink?: boolean;
	readonly strong?: boolean;
	readonly em?: boolean;
	readonly href?: string | undefined;
}

/** Words of a line with a look of their own, in UTF-16 code units of it. */
export interface Mark extends Style {
	readonly start: number;
	readonly end: number;
}

/** An inline node as FORMAT has it, not yet through the door. */
type Node = string | { type: "link" | "strong" | "em"; href?: string; text?: string; content?: Node[] };

/** Where mail and pages send a reader through, and the part of the address that says where to. */
const throughs: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^(?:www\.)?google\.[a-z.]+\/url$/, ["q", "url"]],
	[/^(?:lm?\.facebook\.com|l\.instagram\.com)\/(?:l\.php)?$/, ["u"]],
	[/^[a-z0-9-]+\.safelinks\.protection\.outlook\.com\/$/, ["url"]],
	[/^(?:www\.)?youtube\.com\/redirect$/, ["q"]],
];
/** Parts of an address that only say who follows it. */
const tracking = /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|yclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|at_\w+)(?:=|$)/i;
/** An address that needs the page it was copied from, where that is not known, leads nowhere. */
const nowhere = { origin: "https://nowhere.invalid", pictureHosts: [] };

/** Letters of other writings as letters, whatever else is written in bytes as it is. */
function readable(bytes: string): string {
	try {
		const letters = decodeURIComponent(bytes);
		return /^[\p{L}\p{M}\p{N}]+$/u.test(letters) ? letters : bytes;
	} catch {
		return bytes;
	}
}

/** Where pages and clipboards say which page it is, the surest first: RFC 3986 §5.1, HTML's `<base>`, browsers' saved pages, the clipboard's "HTML Format". */
const pageSigns = [
	/<base\b[^<>]*?\bhref\s*=\s*["']?([^"'\s<>]+)/i,
	/<link\b(?=[^<>]*\brel\s*=\s*["']?canonical\b)[^<>]*?\bhref\s*=\s*["']?([^"'\s<>]+)/i,
	/<meta\b(?=[^<>]*\bproperty\s*=\s*["']?og:url\b)[^<>]*?\bcontent\s*=\s*["']?([^"'\s<>]+)/i,
	/\bsaved from url=\(\d{1,6}\)([^\s<>]+)/i,
	/^(?:<!--)?[ \t]*SourceURL:[ \t]*([^\s<>]+)/im,
];

/** The address to which a page's relative links are to be read; undefined where it names none of http or https. */
export function pageOf(html: string): string | undefined {
	const said = pageSigns.map((sign) => sign.exec(html)?.[1]);
	// A base may be relative itself, to where the page is.
	return said.reduceRight<string | undefined>((page, address) => {
		const url = address && urlOf(address, page);
		return url && /^https?:$/.test(url.protocol) ? url.href : page;
	}, undefined);
}

/**
 * The address that a link leads to from a page (see {@link pageOf}), without what follows readers about; undefined where a story may not have it
 * (FORMAT, "URLs"), where it is relative to no known page, and where it only leads to another place of the same.
 */
export function linkOf(address: string, page?: string): string | undefined {
	const text = address.trim();
	let url = urlOf(text, /^#/.test(text) ? undefined : page);
	for (let turn = 0; turn < 3 && url; turn += 1) {
		const { host, pathname, searchParams } = url;
		const names = throughs.find(([place]) => place.test(host + pathname))?.[1] ?? [];
		url = names.map((name) => urlOf(searchParams.get(name) ?? "")).find((to) => to !== null) ?? url;
	}
	if (!url) return undefined;
	const asked = url.search.slice(1).split("&");
	const kept = asked.filter((part) => !tracking.test(part));
	if (kept.length < asked.length) url.search = kept.join("&");
	// Brackets end an address where a link is written in a line, and editors read it there.
	return allowedUrl(url.href, "link", nowhere)
		?.replaceAll("(", "%28")
		.replaceAll(")", "%29")
		.replace(/(?:%[89a-f][0-9a-f])+/gi, readable);
}

const weighs = /(?:^|[;\s])font-weight\s*:\s*(\w+)/i;
const slants = /(?:^|[;\s])font-style\s*:\s*(\w+)/i;

/** How words within an element look: as around it, but for what it says itself. Word and Docs say so in styles, Docs wraps all in a `<b>` that is none. */
export function styleOf(name: string, { href, style = "" }: Record<string, string>, outer: Style, page?: string): Style {
	const [weight, slant] = [weighs, slants].map((property) => property.exec(style)?.[1]?.toLowerCase());
	// Pages have bold links: that is the look of a link.
	const isBold = weight === undefined || weight === "inherit" || name === "a" ? undefined : /^bold|^[6-9]\d\d$/.test(weight);
	const isSlanted = slant === undefined || slant === "inherit" ? undefined : slant !== "normal";
	return {
		strong: isBold ?? (/^(?:b|strong)$/.test(name) || (outer.strong ?? false)),
		em: isSlanted ?? (/^(?:i|em)$/.test(name) || (outer.em ?? false)),
		href: name === "a" && href !== undefined ? linkOf(href, page) : outer.href,
		isLink: (name === "a" && href !== undefined) || (outer.isLink ?? false),
	};
}

const isSame = (one: Style, other: Style) =>
	one.strong === other.strong && one.em === other.em && one.href === other.href && one.isLink === other.isLink;

const isKept = ({ strong, em, href }: Style) => strong || em || href !== undefined;

/** Words with their looks as one line: white space made one, and none of it at the edge of a mark; and whether all of it was one link. */
export function lineOf(runs: readonly (readonly [text: string, style: Style])[]): { text: string; marks: Mark[]; isLink: boolean } {
	const pieces: string[] = [];
	const marks: Mark[] = [];
	let length = 0;
	let isOpen = false;
	for (const [text, style] of runs) {
		const piece = text.replace(/[\s\u00a0]+/gu, " ");
		const words: string = isOpen ? piece : piece.trimStart();
		const start = length;
		pieces.push(words);
		length += words.length;
		if (words !== "") isOpen = !words.endsWith(" ");
		const marked = {
			...style,
			start: start + words.length - words.trimStart().length,
			end: length - words.length + words.trimEnd().length,
		};
		if (marked.start >= marked.end || !(isKept(style) || style.isLink)) {
			if (words.trim() !== "") marks.push({ start, end: start });
			continue;
		}
		const last = marks.at(-1);
		// A space between two alike is theirs.
		if (last && isSame(last, style)) marks[marks.length - 1] = { ...last, end: marked.end };
		else marks.push(marked);
	}
	const kept = marks.filter((mark) => mark.start < mark.end && isKept(mark)).map(({ isLink: _, ...mark }) => mark);
	return { text: pieces.join("").trim(), marks: kept, isLink: marks.length > 0 && marks.every(({ isLink }) => isLink) };
}

/** The marks of a part of a line, by their places in that part. In order of their places. */
export function marksWithin(marks: readonly Mark[], from: number, to: number): Mark[] {
	const within: Mark[] = [];
	for (const mark of marks) {
		if (mark.start >= to) break;
		if (mark.end > from) within.push({ ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from });
	}
	return within;
}

/** Marks of words before which something was put. */
export const movedBy = (marks: readonly Mark[], by: number): Mark[] =>
	marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));

/** What to write into a block for a text with its marks: without any it stays `text`. */
export function inlineOf(text: string, marks: readonly Mark[] = []): { text: string } | { content: Node[] } {
	if (marks.length === 0) return { text };
	const content: Node[] = [];
	let told = 0;
	for (const { start, end, strong, em, href } of marks) {
		const inner = { text: text.slice(start, end) };
		const stressed = em ? { type: "em" as const, ...inner } : undefined;
		const bold = strong ? { type: "strong" as const, ...(stressed ? { content: [stressed] } : inner) } : stressed;
		const node = href ? { type: "link" as const, href, ...(bold ? { content: [bold] } : inner) } : bold;
		if (start > told) content.push(text.slice(told, start));
		if (node) content.push(node);
		told = end;
	}
	if (told < text.length) content.push(text.slice(told));
	return { content };
}

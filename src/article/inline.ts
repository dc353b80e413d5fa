/** Inline text as plain words, and the no-break pass over it as over one line, so that a mark between two nodes is bound too. */
import { bind } from "../text/bind.ts";
import type { Article, Inline } from "./article.ts";

/** What one code unit of the source has become: the author's own joiner stands twice, one of the pass's goes with what stands before it. */
const boundUnit = /\u2060\u2060|[^\u2060](?:\u2060(?=(?:\u2060\u2060)*(?!\u2060)))?/g;

/** A line break among the words: no author types this. */
const BREAK = "\0";

const leaves = (content: readonly Inline[]): string =>
	content.map((node) => (typeof node === "string" ? node : node.type === "br" ? BREAK : leaves(node.content))).join("");

/** The same nodes with what each code unit has become. A line break may have become a space. */
const retext = (content: readonly Inline[], units: string[]): readonly Inline[] =>
	content.map((node) => {
		if (typeof node === "string") return units.splice(0, node.length).join("");
		if (node.type !== "br") return { ...node, content: retext(node.content, units) };
		return units.shift() === " " ? " " : node;
	});

/** The end of a word that may be wider than its line: ten aksharas of the largest letters fill one of 320 px. */
const endsLong = /[^ ]{16}$/;
const marksFirst = /^[\u00a0\u2060]*[।॥|)\]},.:;?!”’…]+/;

/** The last string of a node, and the same node with another in its place. */
const lastString = (node: Inline | undefined): string =>
	typeof node === "string" ? node : !node || node.type === "br" ? "" : lastString(node.content.at(-1));
const withLast = (node: Inline, text: string): Inline =>
	typeof node === "string" || node.type === "br"
		? text
		: { ...node, content: [...node.content.slice(0, -1), withLast(node.content.at(-1) ?? "", text)] };

/**
 * A word wider than its line is broken anywhere, be it before the mark that follows its link, and no box holds across the end of a link in Chromium.
 * After a word so long the mark goes into the link, where its last akshara holds it (`HELD`).
 */
function holdMarks(content: readonly Inline[]): readonly Inline[] {
	const held: Inline[] = [];
	for (const node of content) {
		const before = held.at(-1);
		const last = lastString(before);
		if (typeof node !== "string") held.push(node.type === "br" ? node : { ...node, content: holdMarks(node.content) });
		else if (before && endsLong.test(last)) {
			const marks = marksFirst.exec(node)?.[0] ?? "";
			held.splice(-1, 1, withLast(before, last + marks), node.slice(marks.length));
		} else held.push(node);
	}
	return held;
}

/**
 * The same nodes with bound text. A joiner that the pass put in stays with the node before it, and so does a mark after a word that may be wider than its
 * line. Source: HINDI.md, D2–D6.
 */
export const bindInline = (content: readonly Inline[]): readonly Inline[] =>
	content.length === 1 && typeof content[0] === "string"
		? [bind(content[0])]
		: holdMarks(retext(content, bind(leaves(content)).match(boundUnit) ?? []));

/** The words alone; a line break counts as a space. */
export const plainText = (content: readonly Inline[]): string => leaves(content).replaceAll(BREAK, " ");

/** Tabs and line breaks, which agency copy brings, as the spaces that a page shows for them; place for place. */
export const oneLine = (text: string) => text.replace(/[\t-\r\u2028\u2029]/g, " ");

/** D2, D6: no line ends or starts with these, though its author broke it there. Dashes and dots may: a verse's poet, words left out. */
const opens = /[“‘([{]/;
const closes = /^(?:[।॥)\]}%,:;?!”’]|\.(?![.\d]))/;
const gap = /[\0\s\u200b\u2060]+/g;

/** The same nodes, each string in one line; a line break right before a closing mark or right after an opening one is a space. */
export const inOneLine = (content: readonly Inline[]): readonly Inline[] =>
	retext(
		content,
		oneLine(leaves(content))
			.replace(gap, (each, at: number, text: string) => {
				const end = at + each.length;
				return opens.test(text.charAt(at - 1)) || closes.test(text.slice(end, end + 2)) ? each.replaceAll(BREAK, " ") : each;
			})
			.split(""),
	);

/** As much of a paragraph as tells whether it begins with a mark, in UTF-16 units. */
const beginning = 40;

/** What stands between a dateline and its paragraph: one space, bound where the paragraph begins with what begins no line. */
export const spaceBefore = (content: readonly Inline[]): string =>
	`\u2060${bind(oneLine(` ${plainText(content).slice(0, beginning)}`))[0]}`;

/** A dateline ends in a danda, or in a dash where its writing knows none, unless the desk wrote its own end, be it in the paragraph. */
export function closedDateline({ dateline, inLanguage, body: [first] }: Pick<Article, "dateline" | "inLanguage" | "body">): string {
	const own = dateline?.trim() ?? "";
	if (!own || /[।.:۔–—-]$/.test(own) || (first?.type === "paragraph" && spaceBefore(first.content)[1] !== " ")) return own;
	return inLanguage !== "mr" && /[ऄ-ह]/.test(own) ? `${own}।` : `${own} —`;
}

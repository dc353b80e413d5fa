/** Inline text as plain words, and the no-break pass over it as over one line, so that a mark between two nodes is bound too. */
import { bind } from "../text/bind.ts";
import type { Inline } from "./article.ts";

/** What one code unit of the source has become: the author's own joiner stands twice, one of the pass's goes with what stands before it. */
const boundUnit = /\u2060\u2060|[^\u2060](?:\u2060(?=(?:\u2060\u2060)*(?!\u2060)))?/g;

const leaves = (content: readonly Inline[]): string =>
	content.map((node) => (typeof node === "string" ? node : node.type === "br" ? "\n" : leaves(node.content))).join("");

/** The same nodes with bound text. A joiner that the pass put in stays with the node before it. Source: HINDI.md, D2–D6. */
export function bindInline(content: readonly Inline[]): readonly Inline[] {
	if (content.length === 1 && typeof content[0] === "string") return [bind(content[0])];
	const units = bind(leaves(content)).match(boundUnit) ?? [];
	const take = (source: string) => units.splice(0, source.length).join("");
	const walk = (nodes: readonly Inline[]): Inline[] =>
		nodes.map((node) => {
			if (typeof node === "string") return take(node);
			if (node.type !== "br") return { ...node, content: walk(node.content) };
			take("\n");
			return node;
		});
	return walk(content);
}

/** The words alone; a line break counts as a space. */
export function plainText(content: readonly Inline[]): string {
	return content.map((node) => (typeof node === "string" ? node : node.type === "br" ? " " : plainText(node.content))).join("");
}

/** Tabs and line breaks, which agency copy brings, as the spaces that a page shows for them; place for place. */
export const oneLine = (text: string) => text.replace(/[\t\n\f\r\u2028\u2029]/g, " ");

/** D2: no line starts with these, though its author broke it there. Dashes and dots may: a verse's poet, words left out. */
const startsClosed = /^ *[।॥)\]}%,:;?!”’]/;

/** The same nodes, each string in one line; a line break right before a danda or another closing mark is a space. */
export const inOneLine = (content: readonly Inline[]): readonly Inline[] =>
	content.map((node, index) => {
		if (typeof node === "string") return oneLine(node);
		if (node.type !== "br") return { ...node, content: inOneLine(node.content) };
		return startsClosed.test(String(content[index + 1])) ? " " : node;
	});

/** A dateline ends in a danda, or in a dash where its writing knows none, unless the desk wrote its own end. */
export function closedDateline(text: string, language: string): string {
	const own = text.trim();
	if (/[।.:۔–—-]$/.test(own)) return own;
	return language !== "mr" && /[ऄ-ह]/.test(own) ? `${own}।` : `${own} —`;
}

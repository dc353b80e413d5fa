/** Inline text as plain words, and the no-break pass over it as over one line, so that a mark between two nodes is bound too. */
import { bind } from "../text/bind.ts";
import type { Inline } from "./article.ts";

const joiner = "\u2060";

const leaves = (content: readonly Inline[]): string =>
	content.map((node) => (typeof node === "string" ? node : node.type === "br" ? "\n" : leaves(node.content))).join("");

/** The same nodes with bound text. A joiner that the pass put in stays with the node before it. Source: HINDI.md, D2–D6. */
export function bindInline(content: readonly Inline[]): readonly Inline[] {
	if (content.length === 1 && typeof content[0] === "string") return [bind(content[0])];
	const bound = bind(leaves(content));
	let at = 0;
	const take = (source: string): string => {
		const from = at;
		for (const unit of source.split("")) {
			if (unit === joiner && bound[at] !== joiner) continue;
			if (unit !== joiner) while (bound[at] === joiner) at += 1;
			at += 1;
		}
		while (bound[at] === joiner) at += 1;
		return bound.slice(from, at);
	};
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

/** The same nodes, each string in one line. */
export const inOneLine = (content: readonly Inline[]): readonly Inline[] =>
	content.map((node) =>
		typeof node === "string" ? oneLine(node) : node.type === "br" ? node : { ...node, content: inOneLine(node.content) },
	);

/** A dateline ends in a danda, unless the desk wrote its own end. */
export const closedDateline = (text: string): string => (/[।.:–—-]\s*$/.test(text) ? text.trim() : `${text.trim()}।`);

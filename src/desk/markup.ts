/** Inline nodes as a line of text that a person can write, and back: `[words](address)`, `**strong**`, `__emphasis__`. */
import { pathDeeperThan } from "../article/reading.ts";

/** An inline node as it stands in a draft: not yet through the door. */
type Node = string | { readonly type: string; readonly href?: string; readonly text?: string; readonly content?: readonly Node[] };

const special = /[\\[\]*_()]/g;

/** Only what would be read as a mark is escaped, so that ordinary text stays as it is. */
const escaped = (text: string) => (/\[[^\]]*\]\(|\*\*|__|\\/.test(text) ? text.replace(special, "\\$&") : text);

const inner = (node: Exclude<Node, string>): readonly Node[] => node.content ?? [node.text ?? ""];

function write(nodes: readonly Node[]): string {
	return nodes
		.map((node) => {
			if (typeof node === "string") return escaped(node);
			if (node.type === "br") return "\n";
			const text = write(inner(node));
			return node.type === "link" ? `[${text}](${node.href ?? ""})` : node.type === "strong" ? `**${text}**` : `__${text}__`;
		})
		.join("");
}

const piece =
	/\\(?<literal>.)|\[(?<link>(?:\\.|[^\]\\])*)\]\((?<href>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)|\*\*(?<strong>(?:\\.|[^*\\]|\*(?!\*))+)\*\*|__(?<em>(?:\\.|[^_\\]|_(?!_))+)__|\n/su;

/** The nodes a line of text stands for; neighbouring words are one string. */
export function readMarkup(text: string): Node[] {
	const nodes: Node[] = [];
	const say = (words: string) => {
		const last = nodes.at(-1);
		if (words === "") return;
		if (typeof last === "string") nodes[nodes.length - 1] = last + words;
		else nodes.push(words);
	};
	const within = (words: string) => {
		const content = readMarkup(words);
		return content.length === 1 && typeof content[0] === "string" ? { text: content[0] } : { content };
	};
	let rest = text;
	for (let match = piece.exec(rest); match; match = piece.exec(rest)) {
		say(rest.slice(0, match.index));
		const { literal, link, href, strong, em } = match.groups ?? {};
		if (literal !== undefined) say(literal);
		else if (link !== undefined) nodes.push({ type: "link", href: href ?? "", ...within(link) });
		else if (strong !== undefined) nodes.push({ type: "strong", ...within(strong) });
		else if (em !== undefined) nodes.push({ type: "em", ...within(em) });
		else nodes.push({ type: "br" });
		rest = rest.slice(match.index + match[0].length);
	}
	say(rest);
	return nodes;
}

/** Where a line can be cut: at the place itself, or at the nearer edge of the link or the marks around it. */
export function wholeCut(line: string, cursor: number): number {
	for (const { 0: marked, index } of line.matchAll(new RegExp(piece, `${piece.flags}g`))) {
		const end = index + marked.length;
		if (index < cursor && cursor < end) return cursor - index < end - cursor ? index : end;
	}
	return cursor;
}

/** Nodes with strings joined and a lone string as `text`: one way to say each thing, to compare by. */
const plain = (nodes: readonly Node[]): string =>
	JSON.stringify(
		nodes.reduce<unknown[]>((all, node) => {
			const last = all.at(-1);
			if (typeof node !== "string") all.push(node.type === "br" ? ["br"] : [node.type, node.href, plain(inner(node))]);
			else if (typeof last === "string") all[all.length - 1] = last + node;
			else if (node !== "") all.push(node);
			return all;
		}, []),
	);

const isNodes = (value: unknown): value is readonly Node[] =>
	Array.isArray(value) &&
	!pathDeeperThan(value, 6) &&
	value.every((node) => {
		if (typeof node === "string") return true;
		if (typeof node !== "object" || node === null || !["link", "strong", "em", "br"].includes((node as { type?: string }).type ?? ""))
			return false;
		const { href, text, content } = node as { href?: unknown; text?: unknown; content?: unknown };
		return [href, text].every((each) => each === undefined || typeof each === "string") && (content === undefined || isNodes(content));
	});

/** The line for a paragraph's `text` or `content`; null when it says something this way of writing cannot. */
export function markupOf(block: { readonly text?: unknown; readonly content?: unknown }): string | null {
	if (block.content === undefined)
		return typeof block.text === "string" ? escaped(block.text).replaceAll("\n", " ") : block.text === undefined ? "" : null;
	if (!isNodes(block.content)) return null;
	const text = write(block.content);
	return plain(readMarkup(text)) === plain(block.content) ? text : null;
}

const wordsIn = (nodes: readonly Node[]): string =>
	nodes.map((node) => (typeof node === "string" ? node : node.type === "br" ? " " : wordsIn(inner(node)))).join("");

/** The same, and only the words of what cannot be written so: nothing that readers see is missing from the lines. */
export function lineFor(block: { readonly text?: unknown; readonly content?: unknown }): string | null {
	return markupOf(block) ?? (isNodes(block.content) ? escaped(wordsIn(block.content)) : null);
}

/** The words of a line without its marks; addresses are left out. */
export const wordsOf = (line: string): string => wordsIn(readMarkup(line));

/** What to write into a block for a line: one string stays `text`. */
export function contentOf(text: string): { text: string } | { content: Node[] } {
	const nodes = readMarkup(text);
	if (nodes.length === 0) return { text: "" };
	return nodes.length === 1 && typeof nodes[0] === "string" ? { text: nodes[0] } : { content: nodes };
}

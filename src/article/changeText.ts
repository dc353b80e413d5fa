/** Changes words in a story's JSON text where they stand, through links, emphasis and escapes, and leaves every other character as it is. */
import { type Edit, type Node, parseTree } from "jsonc-parser";
import type { Path } from "./problems.ts";

/** A replacement in the text at a path; offsets in UTF-16 units of that text as `textsOf` gives it. */
export type TextChange = { readonly path: Path; readonly start: number; readonly end: number; readonly replacement: string };

/**
 * For each change the edits of a JSON text that make it, for `applyEdits` of jsonc-parser; places are those of the text as given, and so may be changed
 * together where they do not overlap. A change over several nodes puts its words into the first. A path that leads nowhere changes nothing.
 */
export function textEdits(json: string, changes: readonly TextChange[], tree = parseTree(json)): Edit[][] {
	return changes.map(({ path, ...change }) => {
		const node = tree && nodeAt(tree, path);
		return node ? editsIn(json, node, change) : [];
	});
}

/** A key given twice counts as its last value, as in `JSON.parse`. */
export const valueAt = (node: Node, key: string): Node | undefined =>
	node.children?.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1];

function nodeAt(tree: Node, path: Path): Node | undefined {
	let node: Node | undefined = tree;
	for (const step of path) {
		if (node?.type === "array" && typeof step === "number") node = node.children?.[step];
		// A paragraph's words stand in `text` or in `content`.
		else if (node?.type === "object" && (step === "text" || step === "content")) node = wordsOf(node);
		else node = node?.type === "object" ? valueAt(node, String(step)) : undefined;
	}
	return node;
}

const wordsOf = (node: Node): Node | undefined => valueAt(node, "content") ?? valueAt(node, "text");

/** The strings a text is made of, in order; null is a line break, which is one unit wide. */
function leavesOf(node: Node | undefined): (Node | null)[] {
	if (node?.type === "string") return [node];
	if (node?.type === "array") return (node.children ?? []).flatMap(leavesOf);
	if (node?.type !== "object") return [];
	return valueAt(node, "type")?.value === "br" ? [null] : leavesOf(wordsOf(node));
}

function editsIn(json: string, node: Node, { start, end, replacement }: Omit<TextChange, "path">): Edit[] {
	const edits: Edit[] = [];
	let words = replacement;
	let at = 0;
	for (const leaf of leavesOf(node)) {
		const length = leaf === null ? 1 : String(leaf.value).length;
		const from = at;
		at += length;
		if (!leaf || start > at || end < from || (start === at && end > at)) continue;
		const place = placesIn(json, leaf);
		const first = place(Math.max(0, start - from));
		const last = place(Math.min(length, end - from));
		if (first < last || words !== "") edits.push({ offset: first, length: last - first, content: JSON.stringify(words).slice(1, -1) });
		words = "";
	}
	return edits;
}

const unit = /\\u[0-9a-f]{4}|\\.|./gisy;

/** Where in the JSON text each unit of a string stands: escaped ones are wider. */
function placesIn(json: string, { offset, length }: Node): (index: number) => number {
	const literal = json.slice(offset + 1, offset + length - 1);
	if (!literal.includes("\\")) return (index) => offset + 1 + index;
	const places = [...literal.matchAll(unit)].map(({ index }) => offset + 1 + index);
	return (index) => places[index] ?? offset + length - 1;
}

/** Finds words of a story where they stand in its JSON text, through escapes, links and emphasis. Pure; comes with the editor of code. */
import { getNodeValue, type Node } from "jsonc-parser";
import { textEdits, valueAt } from "../article/changeText.ts";
import type { Path } from "../article/problems.ts";
import { rawTexts } from "../article/texts.ts";
import type { Focus } from "./focus.ts";

const stepInto = (node: Node, step: Path[number]): Node | undefined => {
	if (node.type === "object") return valueAt(node, String(step));
	return node.type === "array" ? node.children?.[Number(step)] : undefined;
};

/** The part of the text for a path, and its own path; for a field that is missing, what is nearest around it. */
export function nodeAt(tree: Node | undefined, path: Path): { readonly node: Node; readonly path: Path } | undefined {
	let node = tree;
	for (const [length, step] of path.entries()) {
		const next = node && stepInto(node, step);
		if (node && !next) return { node, path: path.slice(0, length) };
		node = next;
	}
	return node && { node, path };
}

/** UTF-16 offsets, the end not included; none where the words are not there. */
export function passageIn(
	json: string,
	tree: Node | undefined,
	{ path, passage = "", before = 0 }: Pick<Focus, "path" | "passage" | "before">,
): { readonly from: number; readonly to: number } | undefined {
	const found = passage === "" ? undefined : nodeAt(tree, path);
	let left = before;
	for (const { path, text } of found ? rawTexts(getNodeValue(found.node), found.path) : [])
		for (let start = text.indexOf(passage); start >= 0; start = text.indexOf(passage, start + 1)) {
			if (left-- > 0) continue;
			const edits = textEdits(json, [{ path, start, end: start + passage.length, replacement: "" }], tree).flat();
			const [first, last] = [edits[0], edits.at(-1)];
			return first && last && { from: first.offset, to: last.offset + last.length };
		}
	return undefined;
}

/** Where a whole field is seen, as UTF-16 offsets: its value, of one that has parts their first line; of one that is missing what it is missing from. None of the story itself. */
export function fieldIn(json: string, tree: Node | undefined, path: Path): { readonly from: number; readonly to: number } | undefined {
	const found = nodeAt(tree, path);
	if (!found || found.path.length === 0) return undefined;
	const { node } = found;
	const { offset: from } = node.children && node.parent?.type === "property" ? node.parent : node;
	const end = node.offset + node.length;
	const line = json.indexOf("\n", node.offset);
	return { from, to: line < 0 ? end : Math.min(end, line) };
}

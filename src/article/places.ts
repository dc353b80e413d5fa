/** Where in a JSON text something stands: lines and columns for problems, as an editor's window counts them. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Path, Problem } from "./problems.ts";

/** A problem with its place in a file; lines and columns count from 1, columns in characters. */
export type FileProblem = Problem & { readonly file: string; readonly line: number; readonly column: number };

/** Counted from 1, columns in characters. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset);
	const start = before.lastIndexOf("\n") + 1;
	return { line: before.split("\n").length, column: [...before.slice(start)].length + 1 };
}

/** The tree of a text, with what is wrong with it; none for one that nests so deep that it cannot be walked. */
export function treeOf(text: string, errors: ParseError[] = []) {
	try {
		return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** Where the value at a JSON path stands in a file's text; for a field that is missing, the nearest thing around it. */
export function locate(text: string, path: Path, tree = treeOf(text)): { line: number; column: number } {
	for (let length = path.length; tree && length >= 0; length -= 1) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (node) return lineAndColumn(text, node.offset);
	}
	return { line: 1, column: 1 };
}

/** The first thing that keeps a text from being JSON, and where. */
export function syntaxProblem(file: string, text: string): FileProblem {
	const errors: ParseError[] = [];
	treeOf(text, errors);
	const first = errors[0];
	const isCurled = /[“”„‟]/.test(text.charAt(first?.offset ?? 0));
	const fault = first ? printParseErrorCode(first.error) : "ValueExpected";
	const found = isCurled ? "CurledQuotes" : text.trim() === "" ? "EmptyFile" : fault;
	return { file, severity: "error", code: "syntax", path: [], found, ...lineAndColumn(text, first?.offset ?? 0) };
}

/** Levels of a tree that are walked: what lies deeper is refused for its depth. */
const deepest = 64;

/** Names that one object of a JSON text has twice: JSON keeps the last, and what stood there first would be lost unseen. */
export function repeatedNames(file: string, text: string, tree: Node | undefined): FileProblem[] {
	const found: FileProblem[] = [];
	const walk = ({ type, children = [] }: Node, path: Path): void => {
		if (path.length > deepest) return;
		if (type === "array") for (const [index, child] of children.entries()) walk(child, [...path, index]);
		if (type !== "object") return;
		const names = new Set<string>();
		for (const { children: [key, value] = [] } of children) {
			if (!key || !value) continue;
			const name = String(key.value);
			const at = [...path, name];
			const repeated = { file, severity: "error", code: "duplicate", path: at, found: name } as const;
			if (names.has(name)) found.push({ ...repeated, ...lineAndColumn(text, key.offset) });
			names.add(name);
			walk(value, at);
		}
	};
	if (tree) walk(tree, []);
	return found;
}

/** Problems of one file with their places. Without its tree the text is read once for all of them, and not at all when there is none. */
export function inFile(file: string, text: string, problems: readonly Problem[], known?: Node): FileProblem[] {
	if (problems.length === 0) return [];
	const tree = known ?? treeOf(text);
	return problems.map((problem) => ({ ...problem, file, ...locate(text, problem.path, tree) }));
}

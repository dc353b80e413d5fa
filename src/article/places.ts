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

/** The first thing that keeps a text from being JSON, and where: what an editor did there, else what the parser calls it. */
export function syntaxProblem(file: string, text: string): FileProblem {
	const errors: ParseError[] = [];
	treeOf(text, errors);
	const names = errors.map(({ error }) => printParseErrorCode(error));
	const begin = text.search(/\S/);
	const offset = errors[0]?.offset ?? 0;
	const slip = begin < 0 ? "EmptyFile" : (slipAt(text, offset, names) ?? names[0] ?? "ValueExpected");
	return { file, severity: "error", code: "syntax", path: [], found: slip, ...lineAndColumn(text, slip === "NoBraces" ? begin : offset) };
}

/** What an editor did where the parser stopped, seen by the sign that stands there and by what stands before it. */
function slipAt(text: string, offset: number, [fault, ...later]: readonly string[]): string | undefined {
	const before = text.slice(0, offset);
	const sign = String.fromCodePoint(text.codePointAt(offset) ?? 32);
	if (sign === "#") return "InvalidCommentToken";
	if (fault === "InvalidSymbol" && /[\p{C}\p{Z}]/u.test(sign)) return "UnseenSign";
	if (!/^\s*(?:[{[]|\/[/*])/.test(text)) return "NoBraces";
	if (/,\s*$/.test(before) ? /[,}\]]/.test(sign) : /[{[]\s*$/.test(before) && sign === ",") return "ExtraComma";
	// 0120, 5px, 1,200; and what begins as a number does: +5, .5, १२.
	if (/\d$/.test(before) ? /[\p{L}\p{N}.]/u.test(sign) : /\d,$/.test(before) && /\p{N}/u.test(sign)) return "InvalidNumberFormat";
	if (fault === "InvalidSymbol" && /["\w\]}][^\S\n]*$/.test(before) && /[=:;।|、，：]/.test(sign))
		return later.find((name) => /^(?:Colon|Comma)Expected$/.test(name));
	if (/"[^\S\n]*$/.test(before) && (fault === "InvalidSymbol" || (fault === "CommaExpected" && /\d/.test(sign)))) return "QuoteInside";
	if (/[“”„‟‘’'`«»]/.test(sign)) return "CurledQuotes";
	if (fault === "InvalidSymbol" && /[-+−.०-९]/.test(sign)) return "InvalidNumberFormat";
	if (fault !== "CommaExpected") return undefined;
	return sign === "}" ? "CloseBracketExpected" : sign === "]" ? "CloseBraceExpected" : undefined;
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

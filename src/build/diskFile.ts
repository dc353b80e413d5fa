/** Files on the disk of a build: their hash, the JSON in them, and where in them something is wrong. Knows no story. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { type FileProblem, inFile, syntaxProblem } from "../article/places.ts";
import { present } from "../article/present.ts";
import type { Path, Problem } from "../article/problems.ts";

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

function decode(file: string, bytes: Uint8Array): { text: string } | { problem: FileProblem } {
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return { problem: { file, line: 1, column: 1, severity: "error", code: "syntax", path: [], found: "InvalidUtf8" } };
	}
}

/** JSON as it stands in a file of the edition, or the problem that keeps it from being JSON. A byte order mark is dropped. */
export function readJson(file: string, bytes: Uint8Array): { text: string; json: unknown } | { problem: FileProblem } {
	const decoded = decode(file, bytes);
	if ("problem" in decoded) return decoded;
	try {
		return { text: decoded.text, json: JSON.parse(decoded.text) as unknown };
	} catch {
		return { problem: syntaxProblem(file, decoded.text) };
	}
}

/** A problem at a path of a file that has been read before. */
export async function placed(
	file: string,
	path: Path,
	severity: Problem["severity"],
	code: Problem["code"],
	found: string,
	expected?: string,
): Promise<FileProblem> {
	const text = (await readFile(file, "utf8")).replace(/^\ufeff/, "");
	const shown = relative(process.cwd(), file) || file;
	const [problem] = inFile(shown, text, [{ severity, code, path, found, ...present({ expected }) }]);
	if (!problem) throw new Error("unreachable");
	return problem;
}

/** A file of a build's own memory, or null when it is not there or was cut short by a kill. */
export async function readMemory<T>(file: string): Promise<T | null> {
	try {
		return JSON.parse(await readFile(file, "utf8")) as T;
	} catch {
		return null;
	}
}

/** Files on the disk of a build: their hash, the JSON in them, and where in them something is wrong. Knows no story. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { type FileProblem, inFile, lineAndColumn, syntaxProblem } from "../article/places.ts";
import { present } from "../article/present.ts";
import type { Path, Problem } from "../article/problems.ts";

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

const utf8 = (bytes: Uint8Array, stream: boolean) => new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });

function decode(file: string, bytes: Uint8Array): { text: string } | { problem: FileProblem } {
	try {
		return { text: utf8(bytes, false) };
	} catch {
		const text = beforeBadByte(bytes);
		return { problem: { file, ...lineAndColumn(text, text.length), severity: "error", code: "syntax", path: [], found: "InvalidUtf8" } };
	}
}

/** As much as is UTF-8: halved again and again, for a decoder does not say where it stopped. */
function beforeBadByte(bytes: Uint8Array): string {
	let text = "";
	for (let from = 0, to = bytes.length; from < to; ) {
		const middle = Math.ceil((from + to) / 2);
		try {
			text = utf8(bytes.subarray(0, middle), true);
			from = middle;
		} catch {
			to = middle - 1;
		}
	}
	return text;
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

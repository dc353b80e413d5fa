/** Says problems to people: where (file, line, column, JSON path) and what, in Hindi and in English. */
import type { FileProblem } from "../article/places.ts";
import { type PictureReason, type ProblemCode, pathText } from "../article/problems.ts";
import { problemWords } from "../editorWords.ts";

/** Why a picture cannot be used, for the terminal. */
export const englishPictureReasons: Record<PictureReason, string> = {
	missing: "no such picture in the edition",
	truncated: "the picture is cut short or damaged",
	huge: "over 50 MB or 100 megapixels",
	"not-a-picture": "not a picture",
	unsupported: "not JPEG, PNG, WebP, AVIF, GIF or SVG",
	"unsafe-svg": "the SVG is not safe",
	outside: "the address leads outside the edition's pictures",
};

const english: Record<ProblemCode, (expected: string, found: string) => string> = {
	missing: (expected) => `required and missing (expected ${expected})`,
	empty: () => "must not be empty",
	type: (expected, found) => `expected ${expected}, found ${found}`,
	value: (expected, found) => `expected one of ${expected}, found ${found}`,
	id: (expected, found) => `an id may only have ${expected}, found ${found}`,
	"id-not-file-name": (expected, found) => `the id must be the file's name ${expected}, found ${found}`,
	section: (expected, found) => `no such section ${found}; there are ${expected}`,
	date: (expected, found) => `expected a time as ${expected}, found ${found}`,
	"time-zone": (_expected, found) => `unknown time zone ${found}`,
	url: (expected, found) => `address not allowed: ${found} (allowed: ${expected})`,
	duplicate: (_expected, found) => `given twice: ${found}`,
	reserved: (_expected, found) => `reserved for the site itself: ${found}`,
	"too-long": (expected, found) => `too long: ${found}, limit ${expected}`,
	"too-many": (expected, found) => `too many: ${found}, limit ${expected}`,
	"too-deep": (expected) => `JSON nested deeper than ${expected}`,
	"too-large": (expected, found) => `file of ${found} bytes, limit ${expected}`,
	character: (_expected, found) => `character not allowed: ${found}`,
	syntax: (_expected, found) => `not JSON: ${found}`,
	picture: (reason, found) =>
		`${(englishPictureReasons as Partial<Record<string, string>>)[reason] ?? "picture not usable"} (${reason}): ${found}`,
	"unknown-story": (_expected, found) => `no such story in the edition: ${found}`,
	"unknown-field": () => "unknown field, left out",
	"unknown-block": (_expected, found) => `unknown block, left out: ${found}`,
	long: (expected, found) => `long: ${found}, advised ${expected}`,
	many: (expected, found) => `many: ${found}, advised ${expected}`,
	large: (expected, found) => `large file: ${found} bytes, advised ${expected}`,
	"line-break": () => "tab or line break inside text",
	"uneven-table": (expected) => `rows of different length, filled to ${expected}`,
	"updated-before-published": (expected, found) => `updated (${found}) before published (${expected}), update hidden`,
	"published-in-future": (_expected, found) => `published in the future: ${found}`,
	"picture-cleaned": (_expected, found) => `taken out of the picture, as it could run or fetch something: ${found}`,
	"picture-size": (expected, found) => `picture is ${expected}, written ${found}; the real size is used`,
};

/** One problem in two lines: place and Hindi, then English. */
export function problemText({ file, line, column, severity, code, path, expected = "", found = "" }: FileProblem): string {
	const kind = severity === "error" ? "भूल" : "चेतावनी";
	return `${file}:${line}:${column}  ${pathText(path)}\n    ${kind}: ${problemWords[code](expected, found)}\n    ${severity}: ${english[code](expected, found)}`;
}

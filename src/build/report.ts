/** Says problems to people: where (file, line, column, JSON path) and what, in Hindi and in English. */
import { basename } from "node:path";
import { limits } from "../article/limits.ts";
import type { FileProblem } from "../article/places.ts";
import { type PictureReason, type ProblemCode, pathText } from "../article/problems.ts";
import { fieldName } from "../editorWords.ts";
import { editionFieldNames, editionName, fileProblemWords } from "../fileWords.ts";

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

/** What to write, by what the door expected. */
const ways = new Map([
	["string", 'write its text in " "'],
	["number", 'write a number without " "'],
	["boolean", 'write true or false without " "'],
	["object", "write its fields in { }"],
	["array", "write at least one item in [ ]"],
	["RFC 3339 (2021-07-09T23:52:00+05:30)", "write it as 2021-07-09T23:52:00+05:30 (date, T, time of day, offset)"],
	["BCP 47", "write a language's code: hi, mr, en"],
	["https://…", "write where the site begins and nothing after it, like https://news.example"],
	["images.example", "write the site's bare name in small letters, like images.example: no https://, no /, no :8080"],
	["mailto, https", "write an e-mail address, a whole address beginning with https://, or plain words"],
]);
const way = (expected: string) =>
	ways.get(expected || "string") ?? (expected.includes(" | ") ? `write one of ${expected}` : `write ${expected}`);

/** What keeps a text from being JSON, by the name that jsonc-parser gives it. */
const syntax = new Map([
	["EmptyFile", "the file is empty; write the story in it, or delete it"],
	["NoBraces", "it does not begin with {; write all of it in { }"],
	["CurledQuotes", 'the quotation marks are curled or single; write field names and text in straight double ones (" ")'],
	["QuoteInside", 'the " before this ends the text in its middle; inside a text write “ ”, or \\ before the "'],
	["UnseenSign", "an unseen sign or another kind of space; delete it and type a plain space"],
	["InvalidSymbol", 'a word that needs quotation marks (" "); without them stand only true, false, null and numbers'],
	["InvalidNumberFormat", "write a number like 1200, 4.5 or 0.5: digits 0-9, no commas, no +, no 05"],
	["PropertyNameExpected", 'a field\'s name in " " belongs here'],
	["ValueExpected", 'a value belongs here: text in " ", a number, [ ] or { }'],
	["ColonExpected", "a colon belongs after the field's name"],
	["CommaExpected", "a comma belongs after the value before this"],
	["ExtraComma", "a comma too many, here or right before; delete it"],
	["CloseBraceExpected", "the closing } is missing"],
	["CloseBracketExpected", "the closing ] is missing"],
	["EndOfFileExpected", "something stands after the last }; delete it"],
	["InvalidCommentToken", "comments (//, /* */ or #) have no place in JSON; delete it"],
	["UnexpectedEndOfComment", "comments (//, /* */ or #) have no place in JSON; delete it"],
	["UnexpectedEndOfString", 'the closing " is not on this line; write the text in one line and end it with a straight "'],
	["UnexpectedEndOfNumber", "the number is not complete"],
	["InvalidUnicode", "four digits belong after \\u; for a \\ itself write \\\\"],
	["InvalidEscapeCharacter", "this letter may not stand after \\; for a \\ itself write \\\\"],
	["InvalidUtf8", "the file is not UTF-8; save it again as UTF-8"],
	["InvalidCharacter", "a tab or an unseen sign inside text; write a space for it"],
]);

const english: Record<ProblemCode, (expected: string, found: string) => string> = {
	missing: (expected) => `required and missing; ${way(expected)}`,
	"no-file": (expected, found) =>
		found === "EISDIR"
			? `${expected} is a folder, not a file`
			: found === "ENOTDIR"
				? `${expected} is a file; EDITION names the folder in which edition.json stands`
				: found === "no folder"
					? `there is no folder ${expected}, and so no story; make it and put the files of stories into it`
					: found === "no story"
						? `there is no story in ${expected}, and the site is published without any`
						: found === "ENOENT"
							? `there is no file ${expected}`
							: `the file ${expected} could not be read (${found})`,
	empty: (expected) => `must not be empty; ${way(expected)}`,
	type: (expected, found) => `found ${found} where ${expected} belongs; ${way(expected)}`,
	value: (expected, found) => `${found} is not allowed here; ${way(expected)}`,
	id: (expected, found) => `${found} is no id; use only ${expected}, up to 80 of them, and not - first`,
	"section-id": (_expected, found) =>
		`${found} is no id of a section; write up to 80 characters, single spaces inside and none of / \\ ? # % : * " < > |, not dots alone`,
	"id-not-file-name": (expected, found) => `the id is ${found} and the file's name ${expected}; make them one`,
	section: (expected, found) => `no such section ${found}; write one of ${expected}`,
	date: (expected, found) =>
		`${found} is no time with an offset, in a year from ${limits.years.from} to ${limits.years.to}; ${way(expected)}`,
	"time-zone": (expected, found) => `no time zone that every browser knows: ${found}; write a whole name like ${expected}`,
	url: (expected, found) => `address not allowed here: ${found}; ${ways.get(expected) ?? `allowed: ${expected}`}`,
	duplicate: (expected, found) =>
		expected
			? `${expected} and ${found} become one file on hosts and disks that take capitals for small letters, or x.html for x; change one`
			: `given twice: ${found}; change or remove one`,
	unshown: () => "says something else than content, which is shown; remove the wrong one",
	reserved: (_expected, found) => `reserved for the site itself: ${found}; choose another`,
	"too-long": (expected, found) => `${found} characters, limit ${expected}; shorten or split it`,
	"too-many": (expected, found) => `${found} of them, limit ${expected.replace(/ image$/, " images")}; remove some`,
	"too-deep": (expected) => `JSON nested deeper than ${expected}; take out needless { } and [ ]`,
	"too-large": (expected, found) => `file of ${found} bytes, limit ${expected}; shorten or split the story`,
	character: (_expected, found) => `character not allowed: ${found} (unseen, or turns the writing round); type the place anew`,
	heap: (_expected, found) => `so many marks or joined letters on one that no line holds it: ${found}…; delete what is too much`,
	syntax: (_expected, found) => `not JSON: ${syntax.get(found) ?? found}`,
	picture: (reason, found) =>
		`${(englishPictureReasons as Partial<Record<string, string>>)[reason] ?? "picture not usable"} (${reason}): ${found}`,
	"unknown-story": (expected, found) =>
		expected === "usable"
			? `${found} was taken back, and this story with it; remove movedTo if this one is to stand`
			: `no such story in the edition: ${found}; check or remove the id`,
	circle: (_expected, found) => `the way leads back to the story itself: ${found}; name the one that stands`,
	"not-read": (_expected, found) => `not read: ${found}; a story's file is in stories itself and ends in .json`,
	"unknown-field": () => "unknown field, left out; check its name or remove it",
	"unknown-part": (expected, found) => `unknown markup, its words stand without it: ${found}; ${way(expected)}`,
	"unknown-block": (expected, found) => `unknown block, left out: ${found}; ${way(expected)}`,
	long: (expected, found) => `long: ${found} characters, advised ${expected}`,
	many: (expected, found) => `many: ${found}, advised ${expected}`,
	large: (expected, found) => `large file: ${found} bytes, advised ${expected}`,
	wide: (expected, found) =>
		`${found} px wide, and its place is never wider than ${expected}: the rest is cut off; give the width of an advertisement that fits`,
	"bare-url": (expected, found) =>
		expected === "own"
			? `this site has no ${found}, and the box stays empty unless the host has it; for an address elsewhere begin with https://`
			: `taken for an address of this site: ${found}; begin it with https:// for another site, with / for this one`,
	"line-break": () => "tab or line break inside text, shown as a space; make it a paragraph of its own, or write a space",
	"uneven-table": (expected) => `rows of different length, filled to ${expected} with empty cells; fill them in`,
	"updated-before-published": (expected, found) =>
		`updated (${found}) before published (${expected}), so readers do not see it; correct the wrong one`,
	"time-ahead": (_expected, found) => `not yet come: ${found}; correct the time, or to hold the story back write embargoedUntil`,
	"picture-cleaned": (_expected, found) => `taken out of the picture, as it could run or fetch something: ${found}`,
	"picture-size": (expected, found) => `picture is ${expected}, written ${found}; the real size is used, write it here too`,
};

/** What a terminal would obey instead of showing, and what moves or turns the words around it. */
const COMMANDS = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
/** As it is written in JSON, where an editor looks for it. */
const shown = (text: string) => text.replace(COMMANDS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** One problem in two lines: place and Hindi, then English. What a story says can neither move the cursor nor turn the writing round. */
export function problemText({ file, line, column, severity, code, path, expected = "", found = "" }: FileProblem): string {
	const isEdition = basename(file) === "edition.json";
	const kind = severity === "error" ? "भूल" : "चेतावनी";
	// What is no file has no fields.
	const name = code === "no-file" ? "" : isEdition ? fieldName(path, editionName, editionFieldNames) : fieldName(path);
	const [place, field] = [code === "no-file" ? "" : `  ${pathText(path)}`, name && `${name}: `];
	return [
		`${file}:${line}:${column}${place}`,
		`    ${kind}: ${field}${fileProblemWords(code, expected, found)}`,
		`    ${severity}: ${english[code](expected, found)}`,
	]
		.map(shown)
		.join("\n");
}

/** How many there were, in the last line of an account. */
export const problemCounts = (errors: number, warnings: number): string =>
	`${errors} ${errors === 1 ? "भूल (error)" : "भूलें (errors)"}, ${warnings} ${warnings === 1 ? "चेतावनी (warning)" : "चेतावनियाँ (warnings)"}`;

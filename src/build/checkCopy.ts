/** Copy checks as a newsroom's tools run them: over a story or a plain text, told to people line by line or to programs as JSON. */
import type { Article } from "../article/article.ts";
import type { FileProblem } from "../article/places.ts";
import { type Path, pathText } from "../article/problems.ts";
import { type StoryText, textsOf } from "../article/texts.ts";
import { fileProblemWords } from "../fileWords.ts";
import { codePointLine } from "../text/proof/codePoints.ts";
import { excerptOf } from "../text/proof/excerpt.ts";
import type { Finding, Place } from "../text/proof/finding.ts";
import { proof } from "../text/proof/proof.ts";
import { reasons } from "../text/proof/reasons.ts";
import type { HouseStyle } from "../text/proof/style.ts";
import { say } from "../text/proof/words.ts";

/** Texts with their places: `lineOf` gives line and column, from 1, of a place in the file they came from. */
export type Copy = {
	readonly file: string;
	readonly texts: readonly StoryText[];
	readonly lineOf: (path: Path, start: number) => LineAndColumn;
};
type LineAndColumn = { readonly line: number; readonly column: number };

/** How many things were found in a story. */
export type CopyCount = { readonly errors: number; readonly advice: number };

export function countCopy(article: Article, style: HouseStyle): CopyCount {
	return countOf(proof(textsOf(article), style));
}

export function countOf(findings: readonly Finding[]): CopyCount {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	return { errors, advice: findings.length - errors };
}

/** "2 भूलें, 1 सुझाव"; "" when nothing was found. */
export const counted = ({ errors, advice }: CopyCount): string =>
	[errors > 0 ? `${errors} ${errors === 1 ? "भूल" : "भूलें"}` : "", advice > 0 ? `${advice} सुझाव` : ""].filter(Boolean).join(", ");

/** A plain text: every line is a text of its own, and its number is its place. */
export function plainCopy(file: string, text: string): Copy {
	const texts = text.split(/\r\n|\r|\n/).map((line, index) => ({ path: [index], text: line }));
	return {
		file,
		texts,
		lineOf: ([index = 0], start) => ({
			line: Number(index) + 1,
			column: [...(texts[Number(index)]?.text ?? "").slice(0, start)].length + 1,
		}),
	};
}

/** The place with some of its text on either side, what was found in brackets. */
export function excerpt(text: string, place: Place): string {
	const { before, found, after } = excerptOf(text, place);
	return `${before}⟦${found}⟧${after}`;
}

/** A terminal takes orders from control characters: they are shown as lost. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd");

/** One finding in four lines: place and what is wrong, the text around it, what to do. */
export function findingText(copy: Copy, finding: Finding): string {
	const { path, text } = copy.texts[finding.field] ?? { path: [], text: "" };
	const { line, column } = copy.lineOf(path, finding.start);
	const { what, todo } = say(finding);
	const kind = finding.severity === "error" ? "भूल" : "सुझाव";
	const more = finding.others.length > 0 ? ` (और ${finding.others.length} जगह)` : "";
	const name = path.length === 1 && typeof path[0] === "number" ? "" : `  ${pathText(path)}`;
	const lines = [`${copy.file}:${line}:${column}${name}`, `${kind} ${finding.check}: ${what}${more}`, excerpt(text, finding), todo];
	return lines.map(printable).join("\n    ");
}

/** The same for programs. Offsets are UTF-16 units in the text at `path`; a change may lie in another text than its finding. */
export function findingJson(copy: Copy, finding: Finding): object {
	const { check, problem, severity, found, others, fixes, isSafe, counts } = finding;
	const placed = ({ field, start, end }: Place) => {
		const path = copy.texts[field]?.path ?? [];
		return { path: pathText(path), ...copy.lineOf(path, start), start, end };
	};
	return {
		file: copy.file,
		...placed(finding),
		check,
		problem,
		severity,
		found,
		codePoints: codePointLine(found),
		...say(finding),
		why: reasons[problem],
		others: others.map(placed),
		fixes: fixes.map(({ to, changes }) => ({
			to,
			changes: changes.map((change) => ({ ...placed(change), replacement: change.replacement })),
		})),
		isSafe,
		...(counts ? { counts } : {}),
	};
}

/** What keeps a file from being a sound story, for programs: `check` is "format", `problem` the format's code for it. */
export const problemJson = ({ file, line, column, severity, code, path, expected = "", found = "" }: FileProblem): object => ({
	file,
	path: pathText(path),
	line,
	column,
	check: "format",
	problem: code,
	severity,
	found,
	what: fileProblemWords(code, expected, found),
});

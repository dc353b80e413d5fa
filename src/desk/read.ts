/** Reads a draft's text: is it JSON, what does the one door say of it and where, and what can be shown of it. */
import type { Node } from "jsonc-parser";
import type { Article, Edition } from "../article/article.ts";
import { limits } from "../article/limits.ts";
import { parseArticle } from "../article/parse.ts";
import { type FileProblem, lineAndColumn, locate, repeatedNames, syntaxProblem, treeOf } from "../article/places.ts";
import type { Path } from "../article/problems.ts";
import { timesAhead } from "../article/timesAhead.ts";
import { type Mended, mend } from "./mend.ts";
import { words } from "./words.ts";

export type Read = Mended & {
	readonly text: string;
	/** The value of the text; undefined when it is not JSON. */
	readonly json: unknown;
	/** Of broken JSON as far as it goes; none of a text too large or too deep to be read. */
	readonly tree: Node | undefined;
	readonly problems: readonly FileProblem[];
	/** What would be published; null while an error stands. */
	readonly sound: Article | null;
};

/** A text over this many characters is not read at all: it would be refused anyway. */
export const readable = limits.file.error;

export function readDraft(text: string, edition: Edition, now: number): Read {
	const context = { edition };
	const standIns = {
		headline: words.noHeadline,
		author: edition.name,
		body: words.noBody,
		now: new Date(now).toISOString(),
	};
	const nothing = (problems: FileProblem[]): Read => ({
		...mend(undefined, context, standIns),
		text,
		json: undefined,
		tree: undefined,
		problems,
		sound: null,
	});
	if (text.trim() === "") return nothing([]);
	const bytes = new TextEncoder().encode(text).length;
	const tooLarge: FileProblem[] =
		bytes > limits.file.error
			? [
					{
						file: "",
						severity: "error",
						code: "too-large",
						path: [],
						expected: String(limits.file.error),
						found: String(bytes),
						line: 1,
						column: 1,
					},
				]
			: [];
	if (text.length > readable) return nothing(tooLarge);
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\ufeff/, ""));
	} catch {
		return { ...nothing([...tooLarge, syntaxProblem("", text)]), tree: treeOf(text) };
	}
	const tree = treeOf(text);
	const { value, problems } = parseArticle(json, context);
	const repeated = repeatedNames("", text, tree);
	const mended = mend(json, context, standIns);
	const placed = [...problems, ...timesAhead(mended.article, now)].map((problem) => ({
		...problem,
		file: "",
		...locate(text, problem.path, tree),
	}));
	return {
		...mended,
		text,
		json,
		tree,
		problems: [...tooLarge, ...repeated, ...placed],
		sound: tooLarge.length > 0 || repeated.length > 0 ? null : value,
	};
}

/** The line a place in the text stands in, counted from 1. */
export const lineOf = (text: string, offset: number): number => lineAndColumn(text, offset).line;

/** The value at a path of plain JSON; own properties only. */
export function valueIn(json: unknown, path: Path): unknown {
	let value = json;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
		value = (value as Record<string | number, unknown>)[step];
	}
	return value;
}

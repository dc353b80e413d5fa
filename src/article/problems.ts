/** What can be wrong with data, as facts. How it is said to people is in `words.ts`. */

export type Path = readonly (string | number)[];

export type ProblemCode =
	| "missing"
	| "no-file"
	| "empty"
	| "type"
	| "value"
	| "id"
	| "id-not-file-name"
	| "section"
	| "section-id"
	| "date"
	| "time-zone"
	| "url"
	| "duplicate"
	| "unshown"
	| "reserved"
	| "too-long"
	| "too-many"
	| "too-deep"
	| "too-large"
	| "character"
	| "syntax"
	| "picture"
	| "unknown-story"
	| "unknown-field"
	| "unknown-block"
	| "unknown-part"
	| "heap"
	| "circle"
	| "not-read"
	| "long"
	| "many"
	| "large"
	| "wide"
	| "bare-url"
	| "line-break"
	| "uneven-table"
	| "updated-before-published"
	| "time-ahead"
	| "picture-size"
	| "picture-cleaned";

/** Why a picture cannot be used: the `expected` of a problem with code "picture". */
export type PictureReason = "missing" | "truncated" | "huge" | "not-a-picture" | "unsupported" | "unsafe-svg" | "outside";

/**
 * One thing wrong at one place. An error stops publication, a warning does not.
 * `expected` and `found` are short and technical: a type's name, a limit, a code point, the offending value cut to 60 characters.
 */
export type Problem = {
	readonly severity: "error" | "warning";
	readonly code: ProblemCode;
	readonly path: Path;
	readonly expected?: string;
	readonly found?: string;
};

/** `value` is null exactly when one of the problems is an error. */
export type Result<T> = { readonly value: T | null; readonly problems: readonly Problem[] };

/** JSON path as editors write it: `body[3].text`, `author[0].image.alt`, `["odd key"]`. */
export function pathText(path: Path): string {
	let text = "";
	for (const step of path) {
		if (typeof step === "number") text += `[${step}]`;
		else if (/^[A-Za-z_$][\w$]*$/.test(step)) text += text ? `.${step}` : step;
		else text += `[${JSON.stringify(step)}]`;
	}
	return text || "$";
}

/** Changes words in a story's JSON where they stand, through links and emphasis, without touching anything else. */
import type { Path } from "./problems.ts";

/** A replacement in the text at a path; offsets in UTF-16 units of that text as `textsOf` gives it. */
export type TextChange = { readonly path: Path; readonly start: number; readonly end: number; readonly replacement: string };

/** Reads and rebuilds the leaves of a text; a line break is one space wide. */
type Splice = { at: number; readonly start: number; readonly end: number; replacement: string };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The JSON with all changes made; the given one stays as it is. Changes of one text are made from its end, so all places may be those of the
 * text before. A change over several nodes puts its words into the first. A path that leads nowhere changes nothing.
 */
export function changeTexts(json: unknown, changes: readonly TextChange[]): unknown {
	return changes.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce(changeAt, json);
}

function changeAt(json: unknown, { path, ...change }: TextChange): unknown {
	const [step, ...rest] = path;
	if (step === undefined) return splice(json, { at: 0, ...change });
	if (Array.isArray(json) && typeof step === "number" && step in json) {
		return json.map((item: unknown, index) => (index === step ? changeAt(item, { path: rest, ...change }) : item));
	}
	if (!isObject(json)) return json;
	// A paragraph's words stand in `text` or in `content`.
	const key = Object.hasOwn(json, step) ? step : step === "text" ? "content" : step === "content" ? "text" : step;
	if (!Object.hasOwn(json, key)) return json;
	return Object.fromEntries(
		Object.entries(json).map(([name, value]) => [name, name === key ? changeAt(value, { path: rest, ...change }) : value]),
	);
}

function splice(value: unknown, state: Splice): unknown {
	if (typeof value === "string") {
		const from = state.at;
		state.at += value.length;
		const touches = state.start <= state.at && state.end >= from && (state.replacement !== "" || state.start < state.end);
		if (!touches || (state.start === state.at && state.end > state.at)) return value;
		const words = state.replacement;
		state.replacement = "";
		return value.slice(0, Math.max(0, state.start - from)) + words + value.slice(Math.max(0, Math.min(value.length, state.end - from)));
	}
	if (Array.isArray(value)) return value.map((item) => splice(item, state));
	if (!isObject(value)) return value;
	if (value["type"] === "br") {
		state.at += 1;
		return value;
	}
	const key = Object.hasOwn(value, "content") ? "content" : "text";
	return Object.hasOwn(value, key)
		? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === key ? splice(inner, state) : inner]))
		: value;
}

/** Reads unknown JSON field by field, keeping account of everything that is wrong with it. Knows no story. */
import { limits } from "./limits.ts";
import type { Path, Problem, ProblemCode } from "./problems.ts";

export type Fields = { readonly [key: string]: unknown };

const offsetTime = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?([Zz]|[+-](\d{2}):(\d{2}))$/;

/** C0 and C1 controls but tab and line breaks, bidi embeddings, overrides and isolates (UAX 9), lone surrogates. */
const refused =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Marks heaped on one letter, or letters joined without end: one cluster, which no line breaks. The longest of real words have five marks
 * (क़्हीँ of Vedic texts) and as many joined letters (र्त्स्न्य).
 */
const heap = /\p{M}{16,}|(?:[\u0915-\u0939\u0958-\u095f\u0978-\u097f]\u093c?\u094d\u200d?){12,}/u;

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The JSON type of a value, as an editor would name it. */
function typeName(value: unknown): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}

/** True for a time of RFC 3339 with an offset that names a day the calendar has, in a year within limits. */
export function isOffsetTime(text: string): boolean {
	const match = offsetTime.exec(text);
	if (!match) return false;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	if (year < limits.years.from || year > limits.years.to) return false;
	if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
	return (
		Number(match[4]) < 24 && Number(match[9] ?? 0) < 24 && Number(match[10] ?? 0) < 60 && !Number.isNaN(Date.parse(text.toUpperCase()))
	);
}

export class Reading {
	readonly problems: Problem[] = [];

	report(severity: "error" | "warning", code: ProblemCode, path: Path, expected?: string, found?: string): void {
		// What was left out for its depth is not missed as well.
		if (code === "missing" && this.problems.some((other) => other.code === "too-deep" && other.path[0] === path[0])) return;
		this.problems.push({
			severity,
			code,
			path,
			...(expected === undefined ? {} : { expected }),
			...(found === undefined ? {} : { found: cut(found) }),
		});
	}

	error(code: ProblemCode, path: Path, expected?: string, found?: string): undefined {
		this.report("error", code, path, expected, found);
		return undefined;
	}

	warn(code: ProblemCode, path: Path, expected?: string, found?: string): void {
		this.report("warning", code, path, expected, found);
	}

	get failed(): boolean {
		return this.problems.some((problem) => problem.severity === "error");
	}

	/** The value as an object, if it is one. Keys outside `known` are warned about and left behind, and so is what makes it nest deeper than `depth`. */
	fields(value: unknown, path: Path, known: readonly string[], depth = 0): Fields | undefined {
		if (typeof value !== "object" || value === null || Array.isArray(value)) {
			return value === undefined ? this.error("missing", path, "object") : this.wrongType(value, path, "object");
		}
		const fields = new Map<string, unknown>(Object.entries(value));
		for (const [key, inner] of fields) {
			const deep = depth && pathDeeperThan(inner, depth - 1, [...path, key]);
			if (!deep) continue;
			this.error("too-deep", deep, String(depth));
			fields.delete(key);
		}
		for (const key of fields.keys()) if (!known.includes(key)) this.warn("unknown-field", [...path, key]);
		const fresh: Record<string, unknown> = Object.create(null);
		for (const key of known) fresh[key] = fields.get(key) ?? undefined;
		return fresh;
	}

	wrongType(value: unknown, path: Path, expected: string): undefined {
		const shown = typeof value === "string" || typeof value === "number" ? `${typeName(value)} ${value}` : typeName(value);
		return this.error("type", path, expected, shown);
	}

	/** Nothing to see: white space, joiners, marks without a letter, fillers. */
	isBlank(text: string): boolean {
		return !/[^\s\p{Cf}\p{Mn}\u115f\u1160\u3164\uffa0]/u.test(text);
	}

	/** Text that may be absent; white space alone counts as absent. */
	optionalText(value: unknown, path: Path): string | undefined {
		if (value === undefined || value === null) return undefined;
		const text = this.anyText(value, path);
		return text === undefined || this.isBlank(text) ? undefined : text;
	}

	/** Text of allowed characters and length, which may be empty. */
	anyText(value: unknown, path: Path): string | undefined {
		if (typeof value !== "string") return this.wrongType(value, path, "string");
		const bad = refused.exec(value);
		if (bad) {
			const code = bad[0].codePointAt(0) ?? 0;
			return this.error("character", path, undefined, `U+${code.toString(16).toUpperCase().padStart(4, "0")}`);
		}
		const heaped = heap.exec(value);
		if (heaped) return this.error("heap", path, undefined, heaped[0].slice(0, 4));
		if (/[\t\n\r]/.test(value)) this.warn("line-break", path);
		if (value.length > limits.text.error) return this.error("too-long", path, String(limits.text.error), String(value.length));
		return value;
	}

	/** Text that must be there; `expected` is what an editor is told to write. */
	text(value: unknown, path: Path, expected = "string"): string | undefined {
		if (value === undefined || value === null) return this.error("missing", path, expected);
		if (typeof value === "string" && this.isBlank(value) && !refused.test(value)) return this.error("empty", path, expected);
		return this.optionalText(value, path);
	}

	/** A language tag of BCP 47 that may be absent. */
	optionalLanguage(value: unknown, path: Path): string | undefined {
		const language = this.optionalText(value, path);
		if (language === undefined || languageTag.test(language)) return language;
		return this.error("value", path, "BCP 47", language);
	}

	boolean(value: unknown, path: Path, otherwise: boolean): boolean {
		if (value === undefined) return otherwise;
		if (typeof value === "boolean") return value;
		this.wrongType(value, path, "boolean");
		return otherwise;
	}

	/** A whole number within limits. */
	whole(value: unknown, path: Path, from: number, to: number): number | undefined {
		if (value === undefined) return this.error("missing", path, "number");
		if (typeof value !== "number") return this.wrongType(value, path, "number");
		if (!Number.isInteger(value) || value < from || value > to) {
			return this.error("value", path, `${from}…${to}`, String(value));
		}
		return value;
	}

	oneOf<T extends string>(value: unknown, path: Path, choices: readonly T[], otherwise?: T): T | undefined {
		if (value === undefined && otherwise !== undefined) return otherwise;
		if (value === undefined) return this.error("missing", path, choices.join(" | "));
		if (typeof value !== "string") return this.wrongType(value, path, "string");
		const choice = choices.find((one) => one === value);
		return choice ?? this.error("value", path, choices.join(" | "), value);
	}

	optionalTime(value: unknown, path: Path): string | undefined {
		if (value === undefined || value === null) return undefined;
		if (typeof value !== "string") return this.wrongType(value, path, "string");
		return isOffsetTime(value) ? value.toUpperCase() : this.error("date", path, "RFC 3339 (2021-07-09T23:52:00+05:30)", value);
	}

	time(value: unknown, path: Path): string | undefined {
		if (value === undefined || value === null) return this.error("missing", path, "RFC 3339 (2021-07-09T23:52:00+05:30)");
		return this.optionalTime(value, path);
	}

	/** The items of an array, each read by `read`; an item that comes back undefined is left out. */
	list<T>(
		value: unknown,
		path: Path,
		read: (item: unknown, path: Path) => T | undefined,
		{ most = Number.POSITIVE_INFINITY, least = 0 }: { most?: number; least?: number } = {},
	): T[] {
		if (value === undefined || value === null) {
			if (least > 0) this.error("missing", path, "array");
			return [];
		}
		if (!Array.isArray(value)) {
			this.wrongType(value, path, "array");
			return [];
		}
		if (value.length < least) this.error("empty", path, "array");
		if (value.length > most) {
			this.error("too-many", path, String(most), String(value.length));
			return [];
		}
		const items: T[] = [];
		value.forEach((item: unknown, index) => {
			const made = read(item, [...path, index]);
			if (made !== undefined) items.push(made);
		});
		return items;
	}
}

/** The path of the first value that nests deeper than `most` levels; walks no further than that. */
export function pathDeeperThan(value: unknown, most: number, path: Path = []): Path | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	if (most === 0) return path;
	for (const [key, inner] of Object.entries(value)) {
		const deep = pathDeeperThan(inner, most - 1, [...path, Array.isArray(value) ? Number(key) : key]);
		if (deep) return deep;
	}
	return undefined;
}

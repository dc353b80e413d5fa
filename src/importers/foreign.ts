/** Reads fields of other people's JSON and bodies in other people's markup; which field is which is its callers' affair. */
import { linesOfHtml } from "./html.ts";
import { bodyOf, type Draft } from "./wireBlocks.ts";

export type Fields = { readonly [key: string]: unknown };

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as a list: itself, alone, or empty for none. */
export const listOf = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The first text that a value is, or has under one of the keys; in one line, undefined when there is none. */
export function textIn(value: unknown, ...keys: string[]): string | undefined {
	for (const each of listOf(value)) {
		const found = [each, ...keys.map((key) => (isFields(each) ? each[key] : undefined))].find(
			(part) => typeof part === "string" || typeof part === "number",
		);
		const text = found === undefined ? "" : String(found).replace(/\s+/gu, " ").trim();
		if (text) return text;
	}
	return undefined;
}

/** A time with its seconds and with a colon in its offset, as RFC 3339 has it. Without an offset it stays as it is, for the door to refuse. */
export function timeIn(value: unknown): string | undefined {
	return textIn(value)
		?.replace(/([+-]\d{2})(\d{2})$/, "$1:$2")
		.replace(/T(\d{2}:\d{2})(?=Z|[+-])/, "T$1:00");
}

/** A whole number above zero. */
export function countIn(value: unknown, ...keys: string[]): number | undefined {
	const number = Number(textIn(value, ...keys));
	return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** Only the fields that say something, in their order; empty lists but `body` are left out. */
export function kept(fields: Fields): Draft {
	return Object.fromEntries(
		Object.entries(fields).filter(
			([key, value]) => value !== undefined && value !== "" && (key === "body" || !Array.isArray(value) || value.length > 0),
		),
	);
}

/** Paragraphs, headings, quotations, lists and tables of HTML, without what pages put around a story. */
export function bodyOfHtml(html: string): Draft[] {
	return bodyOf(
		linesOfHtml(html).map((line) => {
			const { hint = /^(?:•|\d{1,2}\.) /.test(line.text) ? "item" : "paragraph" } = line;
			return { ...line, label: hint === "headline" ? "heading" : hint };
		}),
	);
}

/** Every line of plain text as a paragraph. */
export function bodyOfText(text: string): Draft[] {
	return text
		.split(/[\r\n\u2028\u2029]+/)
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => ({ type: "paragraph", text: line }));
}

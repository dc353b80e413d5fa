/** Tells a table row by row, as somebody would who reads it to another. Pure; knows no voice and no page. */
import type { Block } from "../../article/article.ts";
import { listenWords } from "./words.ts";

/** What is said, in which language, and what the page shows there where that is something else: nothing, or the cells side by side. */
export type Text = { readonly text: string; readonly lang: string; readonly page?: string };

/** So many rows are told; one more is told rather than counted. */
const most = 15;

const isQuiet = (cell: string) => /^[\s–—-]*$/.test(cell);
const trimmed = (cell: string) => cell.trim().replace(/\s*[।:]$/, "");

/** "दल: जनमोर्चा, सीटें: 12". A name that opens a later row needs no head; without heads the first cell is one. */
function rowText(header: readonly string[], row: readonly string[], isFirst: boolean): string {
	const cells = row.map((cell, column) => {
		const head = trimmed(header[column] ?? "");
		const isName = column === 0 && !isFirst && !/\d/.test(cell);
		return { head: isName || isQuiet(head) ? "" : head, value: trimmed(cell) };
	});
	const told = cells.filter(({ value }) => !isQuiet(value)).map(({ head, value }) => (head === "" ? value : `${head}: ${value}`));
	const [name = "", ...rest] = told;
	if (header.length === 0 && rest.length > 0) return `${name}: ${rest.join(", ")}`;
	return told.join(", ");
}

/** The caption, the first rows, and how many are left. */
export function textsOfTable({ caption, header, rows }: Extract<Block, { type: "table" }>, lang: string): Text[] {
	const count = rows.length === most + 1 ? rows.length : most;
	const left = rows.length - count;
	const stop = lang === "en" ? "." : "।";
	const name = lang === "hi" ? listenWords.table(caption ?? "") : (caption ?? "");
	return [
		{ text: name, lang, page: caption ?? "" },
		...rows.slice(0, count).map((row, index) => ({ text: rowText(header, row, index === 0) + stop, lang, page: row.join("") })),
		...(left > 0 ? [{ text: listenWords.rowsLeft(String(left)), lang: "hi", page: "" }] : []),
	];
}

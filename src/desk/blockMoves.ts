/** Splits and merges the blocks of a body as they stand in a draft, and makes new ones. Pure. */
import { isObject, type Loose } from "../text/json.ts";
import { contentOf, lineFor, markupOf, wholeCut } from "./markup.ts";

const isTexty = (block: Loose) => block["type"] === "paragraph" || block["type"] === "quote" || block["type"] === "heading";
const withoutText = ({ text: _text, content: _content, ...rest }: Loose): Loose => rest;

/** Two blocks out of one, cut at a place in the line it is written as; the marks of a link stay whole. Null where that makes no sense. `typed` is the line as it stands in its box. */
export function splitBlock(block: Loose, cursor: number, typed?: string): [Loose, Loose] | null {
	if (!isTexty(block)) return null;
	const line = typed ?? markupOf(block);
	if (line === null) return null;
	const cut = wholeCut(line, cursor);
	const [before, after] = [line.slice(0, cut).trimEnd(), line.slice(cut).trimStart()];
	const second = block["type"] === "quote" ? withoutText(block) : { type: "paragraph" };
	return [
		{ ...withoutText(block), ...contentOf(before) },
		{ ...second, ...contentOf(after) },
	];
}

/** What stands between the empty lines of a text. */
export const apartByEmptyLines = (text: string): string[] => text.split(/[^\S\n]*\n[^\S\n]*\n\s*/);

/** Paragraphs out of one whose line holds empty lines; null where it is none, or holds none. */
export function paragraphsOf(block: Loose, typed: string): Loose[] | null {
	const lines = apartByEmptyLines(typed);
	if (block["type"] !== "paragraph" || lines.length < 2) return null;
	return lines.map((line, index) => ({ ...(index === 0 ? withoutText(block) : { type: "paragraph" }), ...contentOf(line) }));
}

/**
 * Blocks in the place of a paragraph into whose line they were pasted, between the words before and after the cursor; `last` is where the pasted end, and
 * `place` where in its line.
 */
export function pastedInto(
	block: Loose,
	before: string,
	pasted: readonly Loose[],
	after: string,
): { blocks: Loose[]; last: number; place: number } {
	const line = (each: Loose | undefined) => (each && each["type"] === block["type"] ? (lineFor(each) ?? "") : null);
	const said = (words: string): Loose => ({ ...withoutText(block), ...contentOf(words) });
	const blocks = [...pasted];
	const first = line(blocks[0]);
	if (first !== null) blocks[0] = said(before + first);
	else if (before !== "") blocks.unshift(said(before));
	const last = blocks.length - 1;
	const end = line(blocks[last]);
	if (end !== null) blocks[last] = { ...(last === 0 ? withoutText(block) : { type: "paragraph" }), ...contentOf(end + after) };
	else if (after !== "") blocks.push({ type: "paragraph", ...contentOf(after) });
	return { blocks, last, place: end?.length ?? 0 };
}

/** Copied text as it goes into a paragraph: each of its lines is one. */
export const paragraphsOfLines = (copied: string): Loose[] =>
	copied.split(/\s*[\r\n\u2028\u2029]\s*/).map((line) => ({ type: "paragraph", ...contentOf(line) }));

/** One block out of two that follow each other: text after text, a list after a list. Null where they do not fit. */
export function mergedBlocks(first: unknown, second: unknown): Loose | null {
	if (!isObject(first) || !isObject(second)) return null;
	if (first["type"] === "list" && second["type"] === "list" && Array.isArray(first["items"]) && Array.isArray(second["items"]))
		return { ...first, items: [...first["items"], ...second["items"]] };
	if (!isTexty(first) || !isTexty(second)) return null;
	const [before, after] = [markupOf(first), markupOf(second)];
	if (before === null || after === null) return null;
	return { ...withoutText(first), ...contentOf([before.trimEnd(), after.trimStart()].filter(Boolean).join(" ")) };
}

/** An empty block of a kind: what its fields need to be written into. */
export function newBlock(type: string): Loose {
	switch (type) {
		case "list":
			return { type, ordered: false, items: [""] };
		case "image":
			return { type, src: "", alt: "" };
		case "table":
			return { type, header: ["", ""], rows: [["", ""]] };
		case "divider":
			return { type };
		case "embed":
			return { type, provider: "", href: "", title: "" };
		default:
			return { type, text: "" };
	}
}

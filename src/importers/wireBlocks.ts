/** Makes a story's body of labelled lines: paragraphs, headings, quotations, lists and tables, with their links. */
import { inlineOf, marksWithin, movedBy } from "./inline.ts";
import type { Line } from "./wire.ts";
import { BULLET, DASH, speakerIn, speakerUnder } from "./wirePieces.ts";

/** A draft in the shape of FORMAT's story, or a part of one, not yet checked. */
export type Draft = { [field: string]: unknown };

/** A line that needs no place of its own. */
type Said = Pick<Line, "label" | "text" | "marks" | "isBroken">;

/** A part of what a line says, with its links and strong words. */
function part({ text, marks = [] }: Said, said: string): Draft {
	const at = text.lastIndexOf(said);
	return inlineOf(said, marksWithin(marks, at, at + said.length));
}

const nodesOf = ({ content, text }: Draft): unknown[] => (Array.isArray(content) ? content : [text]);

/** Without what Markdown has before a heading. */
const withoutHash = (text: string) => text.replace(/^#{1,6}\s+/, "");

function bodyBlock(line: Said): Draft | undefined {
	const { label, text } = line;
	switch (label) {
		case "paragraph":
			return { type: "paragraph", ...part(line, text) };
		case "heading":
			return { type: "heading", text: withoutHash(text) };
		case "quote": {
			const [, said = text, by] = /^(.*?[”"’'।.!?])\s*[-–—]+\s*([^”"।]{2,60})$/su.exec(text) ?? [];
			const bare = said.replace(/^[“"‘']+|[”"’']+$/gu, "");
			return { type: "quote", ...part(line, bare), ...(by ? { attribution: by.trim() } : {}) };
		}
		default:
			return undefined;
	}
}

/** A line with what stood before it as one. */
function under(above: Said, line: Said): Said {
	return {
		...line,
		text: `${above.text} ${line.text}`,
		marks: [...(above.marks ?? []), ...movedBy(line.marks ?? [], above.text.length + 1)],
	};
}

const year = /(?<![\p{N}.,])(?:19|20)\d{2}(?:[-–]\d{2,4})?(?![\p{N}.,])/gu;

/** A first row without figures but for years, over rows with some, is what the columns are called. */
function withHeader(block: Draft): Draft {
	const [first, ...rows] = Array.isArray(block["rows"]) ? (block["rows"] as string[][]) : [];
	const hasFigure = (row: readonly string[]) => row.some((cell) => /\p{N}/u.test(cell.replace(year, "")));
	return first && !hasFigure(first) && rows.some(hasFigure) ? { type: "table", header: first, rows } : block;
}

/** Paragraphs, headings, quotations, lists and tables in their order. A second dateline (news in brief) begins the paragraph after it. */
export function bodyOf(lines: readonly Said[]): Draft[] {
	const blocks: Draft[] = [];
	const dateline = lines.findIndex(({ label }) => label === "dateline");
	lines.forEach((line, i) => {
		const last = blocks.at(-1);
		const above = lines[i - 1];
		if (line.label === "row") {
			const cells = line.text.split("\t").map((cell) => cell.trim());
			if (above?.label === "row" && last && Array.isArray(last["rows"])) last["rows"].push(cells);
			else blocks.push({ type: "table", rows: [cells] });
			return;
		}
		if (line.label === "item") {
			const made = part(line, line.text.replace(BULLET, "").replace(DASH, ""));
			const item = made["content"] ?? made["text"];
			const ordered = /^\(?(?:[0-9०-९]|[ivxIVX]{1,4}\)|[a-hA-Hक-ज]\))/.test(line.text);
			const goesOn = !BULLET.test(line.text) || last?.["ordered"] === ordered;
			if (last?.["type"] === "list" && Array.isArray(last["items"]) && goesOn) last["items"].push(item);
			else blocks.push({ type: "list", ordered, items: [item] });
			return;
		}
		if (line.isBroken && line.label === "paragraph" && above?.label === "paragraph" && last?.["type"] === "paragraph") {
			blocks[blocks.length - 1] = { type: "paragraph", content: [...nodesOf(last), { type: "br" }, ...nodesOf(part(line, line.text))] };
			return;
		}
		const by =
			line.label === "quote" && above?.label === "quote" && last?.["attribution"] === undefined
				? (speakerIn(line.text) ?? speakerUnder(line.text, above.text))
				: undefined;
		if (last && by) {
			last["attribution"] = by;
			return;
		}
		// Stars between paragraphs are a pause.
		if (line.label === "mark" && /^([*✦❖★☆])(?:\s*\1){2,}$/u.test(line.text) && last && lines[i + 1]?.label === "paragraph")
			blocks.push({ type: "divider" });
		const isDated = line.label === "paragraph" && above?.label === "dateline" && i - 1 > dateline;
		const block = bodyBlock(isDated ? under(above, line) : line);
		if (block) blocks.push(block);
	});
	return blocks.map(withHeader);
}

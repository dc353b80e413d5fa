/**
 * Reads a word processor's file (.docx, ECMA-376 part 1) as the page that its clipboard would have brought: words, headings, lists, tables, links,
 * what is strong or stressed. Pictures, notes, headers and what was struck out while changes were tracked are left. Pure.
 */
import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";

/** The same words twice: as plain text, a line a paragraph, and as HTML. */
export type Page = { readonly text: string; readonly html: string };

/** Of one part of the file, in bytes: many times the longest story's, packed and unpacked. A part that claims to be smaller is cut there. */
const most = { packed: 1_000_000, unpacked: 20_000_000 };
const parts = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels"] as const;
/** What stands in the file a second time, for older readers, and what its writers took out. */
const skipped = new Set(["mc:Fallback", "w:del", "w:moveFrom"]);

type Attributes = Readonly<Record<string, string>>;
/** `list` is the id of the one it is a point of, "" for none; missing where its style says. */
type Paragraph = { html: string; text: string; style: string; list?: string };

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const isOn = ({ "w:val": value = "true" }: Attributes) => !/^(?:0|false|off|none)$/.test(value);

function read(
	xml: string | undefined,
	onopentag: (name: string, attributes: Attributes) => void,
	rest: Partial<ConstructorParameters<typeof Parser>[0]> = {},
) {
	const parser = new Parser({ onopentag, ...rest }, { xmlMode: true, decodeEntities: true });
	parser.end(xml);
}

/** What the ids in the text stand for: which styles are headings, which lists count, where links lead. */
function namesOf(files: Readonly<Record<string, string>>) {
	const headings = new Map<string, "title" | "heading">();
	const counting = new Set<string>();
	const links = new Map<string, string>();
	/** Of points that are such by their style. */
	const listed = new Map<string, string>();
	let id = "";
	read(files["word/styles.xml"], (name, attributes) => {
		if (name === "w:style") id = attributes["w:styleId"] ?? "";
		else if (name === "w:numId") listed.set(id, attributes["w:val"] ?? "");
		const isNamed = name === "w:name" && /^(?:(title)|heading \d)$/i.exec(attributes["w:val"] ?? "");
		if (isNamed) headings.set(id, isNamed[1] ? "title" : "heading");
	});
	let level = "";
	const formats = new Set<string>();
	read(files["word/numbering.xml"], (name, attributes) => {
		if (name === "w:abstractNum") id = attributes["w:abstractNumId"] ?? "";
		else if (name === "w:num") id = attributes["w:numId"] ?? "";
		else if (name === "w:lvl") level = attributes["w:ilvl"] ?? "";
		else if (name === "w:numFmt" && level === "0" && !/^(?:bullet|none)$/.test(attributes["w:val"] ?? "")) formats.add(id);
		else if (name === "w:abstractNumId" && formats.has(attributes["w:val"] ?? "")) counting.add(id);
	});
	read(files["word/_rels/document.xml.rels"], (name, { Id = "", Target = "", TargetMode }) => {
		if (name === "Relationship" && TargetMode === "External") links.set(Id, Target);
	});
	return { headings, listed, counting, links };
}

/** Null for what is no such file. Reads nothing outside of it and runs nothing in it. */
export function pageOfDocx(bytes: Uint8Array): Page | null {
	const files: Record<string, string> = {};
	try {
		const wanted = new Set<string>(parts);
		const isRead = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) =>
			wanted.has(name) && size <= most.packed && originalSize <= most.unpacked;
		for (const [name, part] of Object.entries(unzipSync(bytes, { filter: isRead }))) files[name] = strFromU8(part);
	} catch {
		return null;
	}
	const xml = files["word/document.xml"];
	return xml === undefined ? null : pageOf(xml, namesOf(files));
}

function pageOf(xml: string, { headings, listed, counting, links }: ReturnType<typeof namesOf>): Page {
	const html: string[] = [];
	const text: string[] = [];
	/** A text box stands within a paragraph, and has its own. */
	const open: Paragraph[] = [];
	let run = { strong: false, em: false, isIn: false };
	let link = "";
	let skips = 0;
	let isText = false;
	let hasWords = false;
	/** Of the list that is being read: its kind, and its points so far. */
	let list = { id: "", tag: "", count: 0 };
	/** Cells of the row that is being read; undefined outside of tables. A table in a cell stands in it in one line, without its empty cells. */
	let cells: string[] | undefined;
	/** How many tables stand in each other here. */
	let depth = 0;
	/** What parts the next words of a cell from those before; held until the first words of a table within it. */
	let joint = "";
	let isHeld = false;
	const part = (sign: string) => {
		if (!isHeld && joint && joint !== "; ") joint = sign;
	};

	const closeList = () => {
		if (list.tag) html.push(`</${list.tag}>`);
		list = { id: "", tag: "", count: 0 };
	};
	const put = (words: string, markup = escaped(words)) => {
		const paragraph = open.at(-1);
		if (!paragraph) return;
		const strong = run.strong ? `<strong>${markup}</strong>` : markup;
		const looks = run.em ? `<em>${strong}</em>` : strong;
		paragraph.html += link ? `<a href="${escaped(link)}">${looks}</a>` : looks;
		paragraph.text += words;
	};
	const close = ({ html: markup, text: words, style, list: own }: Paragraph) => {
		if (cells) {
			if (!words.trim()) return;
			html.push(joint + markup);
			cells.push(`${cells.pop() ?? ""}${joint}${words.trim()}`);
			joint = " ";
			isHeld = false;
			return;
		}
		if (!words.trim()) return void text.push("");
		const heading = headings.get(style);
		const id = own ?? listed.get(style) ?? "";
		if (id && !heading) {
			if (id !== list.id) {
				closeList();
				list = { id, tag: counting.has(id) ? "ol" : "ul", count: 0 };
				html.push(`<${list.tag}>`);
			}
			list.count += 1;
			html.push(`<li>${markup}</li>`);
			text.push(`${list.tag === "ol" ? `${list.count}.` : "•"} ${words}`);
			return;
		}
		closeList();
		// The first words of a file may be set as a heading: they are the headline.
		const tag = heading === "title" || (heading && !hasWords) ? "h1" : heading ? "h2" : "p";
		hasWords = true;
		html.push(`<${tag}>${markup}</${tag}>`);
		text.push(words);
	};

	const opened: Readonly<Record<string, (attributes: Attributes) => void>> = {
		"w:p": () => open.push({ html: "", text: "", style: "" }),
		"w:r": () => {
			run = { strong: false, em: false, isIn: true };
		},
		"w:pStyle": ({ "w:val": style = "" }) => Object.assign(open.at(-1) ?? {}, { style }),
		"w:numId": ({ "w:val": id = "0" }) => Object.assign(open.at(-1) ?? {}, { list: id === "0" ? "" : id }),
		"w:b": (attributes) => Object.assign(run, { strong: run.isIn && isOn(attributes) }),
		"w:i": (attributes) => Object.assign(run, { em: run.isIn && isOn(attributes) }),
		// What is written in Devanagari has signs of its own for both.
		"w:bCs": (attributes) => Object.assign(run, { strong: run.strong || (run.isIn && isOn(attributes)) }),
		"w:iCs": (attributes) => Object.assign(run, { em: run.em || (run.isIn && isOn(attributes)) }),
		"w:hyperlink": ({ "r:id": id = "" }) => {
			link = links.get(id) ?? "";
		},
		"w:t": () => {
			isText = true;
		},
		"w:tab": () => run.isIn && put("\t"),
		"w:br": () => put("\n", "<br>"),
		"w:cr": () => put("\n", "<br>"),
		"w:noBreakHyphen": () => put("-"),
		"w:tbl": () => {
			depth += 1;
			isHeld = depth > 1;
			if (isHeld) return;
			closeList();
			html.push("<table>");
		},
		"w:tr": () => {
			if (depth > 1) return part("; ");
			html.push("<tr>");
			cells = [];
		},
		"w:tc": () => {
			if (depth > 1) return part(", ");
			html.push("<td>");
			cells?.push("");
			joint = "";
		},
	};
	const closed: Readonly<Record<string, () => void>> = {
		"w:p": () => {
			const paragraph = open.pop();
			if (paragraph) close(paragraph);
		},
		"w:r": () => {
			run = { strong: false, em: false, isIn: false };
		},
		"w:hyperlink": () => {
			link = "";
		},
		"w:t": () => {
			isText = false;
		},
		"w:tc": () => depth === 1 && html.push(" </td>"),
		"w:tr": () => {
			if (depth > 1) return;
			html.push("</tr>");
			text.push(cells?.join("\t") ?? "");
			cells = undefined;
		},
		"w:tbl": () => {
			depth -= 1;
			if (depth === 0) html.push("</table>");
			isHeld = false;
			if (joint) joint = " ";
		},
	};
	read(
		xml,
		(name, attributes) => {
			if (skipped.has(name)) skips += 1;
			if (skips === 0) opened[name]?.(attributes);
		},
		{
			ontext: (words) => {
				if (isText && skips === 0) put(words);
			},
			onclosetag: (name) => {
				if (skips === 0) closed[name]?.();
				if (skipped.has(name)) skips -= 1;
			},
		},
	);
	closeList();
	return { text: text.join("\n"), html: html.join("") };
}

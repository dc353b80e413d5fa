/** Reads news in XML (NITF, NewsML 1 and G2, RSS and Atom items) into the lines that a desk sorts, each with what its element says. */
import { Parser } from "htmlparser2";
import { linesOfHtml, type MarkedLine } from "./html.ts";
import { lineOf, movedBy, type Style, styleOf } from "./inline.ts";
import type { Label } from "./wirePatterns.ts";

/** Elements by their local name in small letters, whatever namespace; what is not named here gives no text of its own. */
const labels: Readonly<Record<string, Label | "markup">> = {
	headline: "headline",
	hl1: "headline",
	title: "headline",
	newsline: "headline",
	hl2: "heading",
	h1: "headline",
	h2: "heading",
	h3: "heading",
	subheadline: "description",
	abstract: "description",
	summary: "description",
	slugline: "mark",
	by: "author",
	byline: "author",
	bylinetag: "author",
	"dc:creator": "author",
	dateline: "dateline",
	located: "dateline",
	creditline: "source",
	copyrightline: "removed",
	p: "paragraph",
	bq: "quote",
	blockquote: "quote",
	li: "item",
	"media-caption": "caption",
	caption: "caption",
	"media-producer": "credit",
	pubdate: "published",
	published: "published",
	firstcreated: "published",
	versioncreated: "updated",
	updated: "updated",
	description: "markup",
	content: "markup",
	"content:encoded": "markup",
	datacontent: "markup",
};

/**
 * The lines of the first item of news in XML, in the order of the file; a headline said twice comes once. Elements that hold escaped HTML
 * (feeds do so) are read as HTML. Never reads entities of the document's own or anything outside.
 */
export function linesOfNewsXml(xml: string): MarkedLine[] {
	const lines: MarkedLine[] = [];
	const seen = new Set<string>();
	let runs: [text: string, style: Style][] = [];
	/** Open elements within a line, outermost first. */
	const within: { name: string; style: Style }[] = [];
	let label: Label | "markup" | undefined;
	let items = 0;
	/** Of the table that is open, the markup: a page's tables are read the same. */
	let table: string | undefined;
	const put = (line: MarkedLine) => {
		if (!line.text || (line.hint !== "row" && seen.has(line.text))) return;
		seen.add(line.text);
		lines.push(line);
	};
	const flush = () => {
		if (label === "markup") for (const line of linesOfHtml(runs.map(([text]) => text).join(""))) put(line);
		else if (label) {
			const { text, marks } = lineOf(runs);
			const sign = label === "item" ? "• " : "";
			put({ text: sign + text, hint: label, ...(marks.length > 0 && { marks: movedBy(marks, sign.length) }) });
		}
		runs = [];
	};
	const localName = (name: string) => (name in labels ? name : (name.split(":").at(-1) ?? name));
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				const { colspan = "", rowspan = "" } = attributes;
				const name = localName(tag.toLowerCase());
				if (name === "table" && items <= 1) {
					flush();
					table = "";
				}
				if (table !== undefined) {
					table += `<${name} colspan="${Number.parseInt(colspan, 10)}" rowspan="${Number.parseInt(rowspan, 10)}">`;
					return;
				}
				if (/^(?:item|entry|newsitem)$/.test(name) && ++items === 1) {
					// What stands before the first item is the feed's own.
					lines.length = 0;
					seen.clear();
				}
				if (items > 1) return;
				if (labels[name] === undefined) {
					within.push({ name, style: styleOf(name, attributes, within.at(-1)?.style ?? {}) });
					return;
				}
				flush();
				within.length = 0;
				label = labels[name];
			},
			ontext(data) {
				if (table !== undefined) table += data.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
				else if (items <= 1 && label) runs.push([data, within.at(-1)?.style ?? {}]);
			},
			onclosetag(tag) {
				const name = localName(tag.toLowerCase());
				if (table !== undefined) {
					table += `</${name}>`;
					if (name === "table") for (const line of linesOfHtml(table)) put(line);
					if (name === "table") table = undefined;
					return;
				}
				if (items > 1) return;
				if (labels[name] === undefined) {
					if (within.at(-1)?.name === name) within.pop();
					return;
				}
				flush();
				label = undefined;
			},
		},
		{ xmlMode: true, decodeEntities: true },
	);
	parser.write(xml);
	parser.end();
	return lines;
}

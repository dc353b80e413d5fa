/** Reads a copied page's HTML into its lines, each with what its element says it is; nothing is run, fetched or kept of the markup. */
import { Parser } from "htmlparser2";
import { gapsOf } from "./gaps.ts";
import { lineOf, type Mark, movedBy, pageOf, type Style, styleOf } from "./inline.ts";
import { longestCell } from "./wireLines.ts";
import { type Label, ownLabel } from "./wirePatterns.ts";
import { endsSentence, isProse, isQuote, words } from "./wirePieces.ts";

/** One line of text; `hint` where the element tells more than the words can, `marks` where words of it are links, strong or stressed. */
export interface MarkedLine {
	text: string;
	hint?: Label;
	marks?: readonly Mark[];
	/** A heading of the second level, as decks have under a headline. */
	isSecond?: boolean;
	/** A short line in one paragraph with a short one above, as poems have them. */
	isBroken?: boolean;
	/** What was struck out of the line above, or of the table; or what was noted beside the text. */
	isStruck?: boolean;
}

/** What is never text of a page. */
const skipped = new Set("script style noscript template svg math iframe object embed canvas audio video select datalist head".split(" "));
/** Elements that begin and end a line. */
const blocks = new Set(
	"address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul button time".split(
		" ",
	),
);
const hints: Readonly<Record<string, Label>> = {
	h1: "headline",
	h2: "heading",
	h3: "heading",
	h4: "heading",
	figcaption: "caption",
	blockquote: "quote",
	nav: "removed",
	footer: "removed",
	aside: "removed",
	button: "removed",
	form: "removed",
	dialog: "removed",
	menu: "removed",
};
/** Classes and roles that pages give to what stands around a story; words of the attribute, not parts of them. */
const around =
	/(?:^|[\s_-])(?:ad|ads|advert|advertisement|share|social|also[_-]?read|read[_-]?(?:also|more|next)|recommended|trending|breadcrumb|breadcrumbs|related|relatedposts|newsletter|comments|taboola|outbrain|navigation|menu|banner|contentinfo|complementary|author[_-](?:bio|box|card|desc|description|info))(?:$|[\s_-])/i;
/** What pages call the words under a picture, by class. */
const caption = /(?:^|[\s_-])caption(?:$|[\s_-])/i;
/** Columns that a table of a story may have. */
const widest = 20;
/** What a line that is all a link may say of the story itself. */
const ofStory: ReadonlySet<Label | undefined> = new Set<Label>(["source", "disclaimer", "author", "published", "updated"]);
/** More words than a headline has. */
const longestHeadline = 25;
/** All of a line is one link, and no sentence, nothing that was said and nothing about the story: the headline of another one. */
function isElsewhere(line: string, isListed: boolean): boolean {
	const { length } = words(line);
	const isText = length > longestHeadline || endsSentence(line) || /।\s/.test(line) || isQuote(line);
	return length > (isListed ? 2 : 4) && !isText && !ofStory.has(ownLabel(line));
}
/** What the clipboard of Windows writes before a page. */
const clipboardHead = /^Version:[\d.]+\s+(?:[A-Za-z]+:\S*\s+)+(?=<)/;

/** What holds a whole page or story: its classes say what else is there, not what it is. */
const holders = new Set(["html", "body", "main", "article"]);

/** Copy as word processors put it on the clipboard: what stands side by side is one word there. */
const written = /docs-internal-guid|class="?Mso|urn:schemas-microsoft-com:office|content="?LibreOffice/;
/** What was struck out in a word processor that keeps changes, or noted beside the text there. */
const isStruckIn = (name: string, { class: called = "", style = "" }: Record<string, string>) =>
	name === "del" || called === "MsoCommentReference" || /mso-element\s*:\s*comment/i.test(style);
/** What may be a line of a poem: short (in UTF-16 units), nothing else by its markup, and not all of it bold, as headings are. */
const isVerse = ({ text, hint, marks = [] }: MarkedLine) =>
	text.length <= 60 && hint === undefined && !marks.some(({ strong, start, end }) => strong && start === 0 && end === text.length);

/** The lines of HTML in order, white space made one, items of lists with "•" or their number before them. Takes any text: what is no markup comes through as it is. `plain` is the same as the browser wrote it without markup: it says where what stands side by side is apart. */
export function linesOfHtml(html: string, plain = ""): MarkedLine[] {
	const gapBefore = plain === "" ? undefined : gapsOf(plain);
	const lines: MarkedLine[] = [];
	let runs: [text: string, style: Style][] = [];
	/** True right after an inline element: two side by side are two things, whatever space their style puts between. */
	let isBeside = false;
	let isApart = false;
	/** True right after an element began or ended within a line. */
	let isAtEdge = false;
	let skipping = 0;
	/** Before its headline or its first sentence no line leads away from a story. */
	let hasBegun = false;
	/** Of the row that is open: its cells, each in lines; null where a cell of this row or one above reaches. */
	let row: (MarkedLine[] | null)[] | undefined;
	/** How many rows more the cell over a column reaches into. */
	let reaching: number[] = [];
	/** Open elements, each with what it and those around it say. */
	const open: {
		name: string;
		hint: Label | undefined;
		item: string | undefined;
		isBy: boolean;
		isSign: boolean;
		isStruck: boolean;
		style: Style;
		count: number;
	}[] = [];
	const signOf = (list: (typeof open)[number] | undefined) => (list?.name === "ol" ? `${++list.count}.` : "•");
	const unmarked: Style = {};
	const isWritten = written.test(html);
	const page = pageOf(html);
	let isBroken = false;
	/** What was struck out of the line that is open; it stands under it, for the editor to see. */
	let struck = "";
	/** The same of a table's cells: between its rows it would make two tables of one. */
	const struckInCells: MarkedLine[] = [];
	/** Whether there was a line to end. */
	const flush = (): boolean => {
		if (struckInCells.length > 0 && !row && !open.some(({ name }) => name === "table")) lines.push(...struckInCells.splice(0));
		const told = endText();
		const text = struck.replace(/\s+/gu, " ").trim();
		struck = "";
		if (text) (row ? struckInCells : lines).push({ text, hint: "removed", isStruck: true });
		return told;
	};
	const endText = (): boolean => {
		const { text: line, marks, isLink } = lineOf(runs);
		runs = [];
		const isUnder = isBroken;
		isBroken = false;
		if (!line) return false;
		const { hint, item, isBy = false } = open.at(-1) ?? {};
		const said = lines.at(-1);
		if (isBy && said?.hint === "quote" && !row) {
			said.text += ` — ${line.replace(/^[-–—]+\s*/, "")}`;
			return true;
		}
		// "इमेज कैप्शन," stands in a line of its own where it is only for those who listen.
		if (hint === "caption" && said?.hint === "caption" && /[,:ः]$/.test(said.text) && !row) {
			said.text += ` ${line}`;
			return true;
		}
		const isListed = item && hint === undefined && !/^(?:[•*-]|[0-9०-९]{1,2}[.)])\s/.test(line);
		const text = isListed ? `${item} ${line}` : line;
		const into = row?.findLast((cell) => cell !== null) ?? lines;
		const isLeading = hasBegun && isLink && (!hint || hint === "heading") && isElsewhere(line, Boolean(isListed));
		const made: MarkedLine = {
			text,
			...(isLeading ? { hint: "removed" } : hint ? { hint } : {}),
			...(hint === "heading" && open.some(({ name }) => name === "h2") ? { isSecond: true } : {}),
			...(marks.length > 0 ? { marks: movedBy(marks, text.length - line.length) } : {}),
		};
		hasBegun ||= hint === "headline" || (hint === undefined && isProse(line));
		into.push(isUnder && [made, said].every((each) => each && isVerse(each)) ? { ...made, isBroken: true } : made);
		return true;
	};
	const reach = (into: NonNullable<typeof row>) => {
		reaching[into.length] = (reaching[into.length] ?? 0) - 1;
		into.push(null);
	};
	const span = (value: string | undefined) => Math.min(Math.max(Number.parseInt(value ?? "", 10) || 1, 1), widest);
	const addCell = (into: NonNullable<typeof row>, { colspan, rowspan }: Record<string, string>) => {
		while ((reaching[into.length] ?? 0) > 0) reach(into);
		for (let column = span(colspan); column > 0; column -= 1) {
			reaching[into.length] = span(rowspan) - 1;
			into.push(column === span(colspan) ? [] : null);
		}
	};
	const endRow = () => {
		while (row && (reaching[row.length] ?? 0) > 0) reach(row);
		const marks: Mark[] = [];
		let length = 0;
		const cells = (row ?? []).map((cell) => {
			const texts = (cell ?? []).map((line) => {
				marks.push(...movedBy(line.marks ?? [], length));
				length += line.text.length + 1;
				return line.text;
			});
			if (texts.length === 0) length += 1;
			return texts.join(" ");
		});
		const own = row?.filter((cell) => cell !== null) ?? [];
		const within = own.flat();
		row = undefined;
		// A table's own cells are marked as nothing else.
		const isTable = own.length > 1 && cells.every(({ length }) => length <= longestCell) && within.every(({ hint }) => hint === undefined);
		if (isTable && within.length > 0) lines.push({ text: cells.join("\t"), hint: "row", ...(marks.length > 0 && { marks }) });
		else for (const line of within) lines.push(line);
	};
	/** A headline over two lines is one. */
	const endLine = (): boolean => {
		const { hint } = open.at(-1) ?? {};
		if (hint !== "headline" && hint !== "heading") return flush();
		runs.push([" ", unmarked]);
		return false;
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			if (skipped.has(name)) skipping++;
			if (skipping > 0) return;
			const outer = open.at(-1);
			const isBy = outer?.hint === "quote" && (name === "cite" || name === "footer");
			isAtEdge = true;
			if (name === "br") isBroken = endLine();
			else if (blocks.has(name) || isBy) flush();
			else isApart ||= isBeside && name !== "wbr" && !isWritten;
			if (name === "tr" || name === "table") endRow();
			if (name === "table") reaching = [];
			if (name === "tr") row = [];
			if (row && (name === "td" || name === "th")) addCell(row, attributes);
			const called = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""} ${attributes["role"] ?? ""}`;
			const isAround = !holders.has(name) && around.test(called);
			const isHidden = "hidden" in attributes || attributes["aria-hidden"] === "true";
			// A head of a column may be a button that sorts by it.
			const own =
				(name === "button" && row && open.some((each) => each.name === "th") ? undefined : hints[name]) ??
				(caption.test(called) ? "caption" : undefined);
			const hint = isBy ? "quote" : outer?.hint === "removed" || isAround || isHidden ? "removed" : (own ?? outer?.hint);
			const item = name === "table" ? undefined : name === "li" ? signOf(open.findLast((each) => /^[ou]l$/.test(each.name))) : outer?.item;
			// Word writes the signs of a list into the text, of its own font.
			const isSign = outer?.isSign || /mso-list\s*:\s*ignore/i.test(attributes["style"] ?? "");
			const isStruck = outer?.isStruck || (isWritten && isStruckIn(name, attributes));
			open.push({ name, hint, item, isBy, isSign, isStruck, style: styleOf(name, attributes, outer?.style ?? unmarked, page), count: 0 });
		},
		ontext(data) {
			const { style = unmarked, isSign = false } = open.at(-1) ?? {};
			const gap = skipping === 0 ? gapBefore?.(data) : undefined;
			if (skipping === 0 && open.at(-1)?.isStruck) {
				struck += data;
				return;
			}
			if (isAtEdge && gap === "\n" && runs.length > 0) endLine();
			else if (isAtEdge && (gap === " " || (isApart && !/^[\s\p{M}।,.;:!?…)\]”’]/u.test(data)))) runs.push([" ", unmarked]);
			if (skipping === 0) runs.push([isSign ? data.replace(/^[^\s\p{N}(]+/u, "• ") : data, isSign ? unmarked : style]);
			isBeside = isApart = isAtEdge = false;
		},
		onclosetag(name) {
			if (skipped.has(name)) {
				skipping = Math.max(0, skipping - 1);
				return;
			}
			if (skipping > 0) return;
			const at = open.findLastIndex((element) => element.name === name);
			const isBlock = blocks.has(name) || open[at]?.isBy === true;
			if (isBlock && name !== "br") flush();
			if (name === "tr" || name === "table") endRow();
			isBeside = !isBlock;
			isAtEdge = true;
			if (at >= 0) open.length = at;
		},
	});
	parser.write(html.replace(clipboardHead, ""));
	parser.end();
	flush();
	return lines;
}

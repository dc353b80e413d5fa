/** The one way in for what an editor pastes or drops: says what it is and reads it as far as it can be read without asking. */
import type { Edition } from "../article/article.ts";
import { convertKrutidev, type Uncertain } from "../text/krutidev.ts";
import { linesOfHtml, type MarkedLine } from "./html.ts";
import { type Kind, kindOf, longest, unwrapped } from "./kinds.ts";
import { linesOfNewsXml } from "./newsXml.ts";
import { fromNinjs } from "./ninjs.ts";
import { fromSchemaOrg } from "./schemaOrg.ts";
import { guessSection } from "./section.ts";
import { suggestId } from "./storyId.ts";
import { classifyMarked, classifyWire, type Line } from "./wire.ts";
import { bodyOf, type Draft } from "./wireBlocks.ts";
import { isWrapped } from "./wireLines.ts";
import { BULLET, bare } from "./wirePieces.ts";
import { pictureWords, storyFromLines } from "./wireStory.ts";

/**
 * `json` is to be edited as it is (a story of ours, JSON with mistakes, or copy that is too long; `source` says which). `draft` came from another format whole.
 * `lines` wait for the editor's look; their offsets are in `text`. `krutidev` waits for a yes: `converted` is then pasted in its turn.
 */
export type Pasted =
	| { kind: "empty" }
	| { kind: "json"; source: Kind; text: string }
	| { kind: "draft"; source: Kind; draft: Draft }
	| { kind: "lines"; source: Kind; text: string; lines: Line[] }
	| { kind: "krutidev"; text: string; converted: string; uncertain: Uncertain[] };

/** What of the edition reading needs. */
export type EditionForPaste = Pick<Edition, "inLanguage" | "timeZone" | "sections">;

/**
 * Reads pasted text, with the HTML that the clipboard had for it where it had some: HTML is used when it has a headline, a story, a table or
 * struck words of its own, or links, strong words, lists and headings in text that no machine has wrapped; else the plain text. Nothing is refused and nothing thrown.
 */
export function readPasted(text: string, edition: EditionForPaste, html = ""): Pasted {
	const plain = unwrapped(text);
	const kind = kindOf(plain);
	switch (kind) {
		case "empty":
			return { kind };
		case "long":
		case "story":
		case "json":
		case "broken-json":
			// A file's last line end is its author's.
			return { kind: "json", source: kind, text: `${plain.trim()}${/[}\]]\s*\n$/.test(text) ? "\n" : ""}` };
		case "ninjs":
			return { kind: "draft", source: kind, draft: fromNinjs(JSON.parse(plain), edition) };
		case "json-ld": {
			const draft = fromSchemaOrg(JSON.parse(plain), edition);
			return draft ? { kind: "draft", source: kind, draft } : { kind: "json", source: "json", text: plain.trim() };
		}
		case "news-xml":
			return fromMarked(kind, linesOfNewsXml(plain), plain);
		case "html":
			return fromMarked(kind, linesOfHtml(plain), plain);
		case "krutidev":
		case "wire": {
			const converted = convertKrutidev(plain);
			if (converted) return { kind: "krutidev", text: plain, converted: converted.text, uncertain: converted.uncertain };
			const marked = linesOfHtml(html, plain);
			const isHtml = /<(?:h1|h2|figcaption|article|table)[\s>]/i.test(html) || marked.some(({ isStruck }) => isStruck);
			if (isHtml || (saysMore(marked) && !isWrapped(plain))) return fromMarked("html", marked, plain);
			return { kind: "lines", source: "wire", text: plain, lines: classifyWire(plain) };
		}
		default:
			return kind satisfies never;
	}
}

/** Links, strong words, lists and headings, which plain text has lost. */
const saysMore = (marked: readonly MarkedLine[]) =>
	marked.some(({ text, hint, marks, isBroken }) => marks || isBroken || hint === "heading" || hint === "quote" || /^(?:•|1\.) /.test(text));

const inBody = new Set<unknown>(["heading", "quote", "row"]);

/** Blocks of a body out of all the lines of HTML but struck ones; null where it says no more than the plain text that came with it. */
export function blocksOfHtml(html: string, plain: string): Draft[] | null {
	const all = linesOfHtml(html, plain);
	const marked = all.filter(({ isStruck }) => !isStruck);
	if (plain !== "" && marked.length === all.length && (!saysMore(marked) || isWrapped(plain))) return null;
	const blocks = bodyOf(
		marked.map((line) => {
			const isItem = line.hint === undefined && BULLET.test(line.text);
			return { ...line, label: line.hint && inBody.has(line.hint) ? line.hint : isItem ? "item" : "paragraph" };
		}),
	);
	return blocks.length === 0 && all.length > 0 ? [{ type: "paragraph", text: "" }] : blocks;
}

function fromMarked(source: Kind, marked: readonly MarkedLine[], plain: string): Pasted {
	if (marked.reduce((sum, line) => sum + line.text.length, 0) > longest) return { kind: "json", source: "long", text: plain.trim() };
	return { kind: "lines", source, ...classifyMarked(marked) };
}

/** What a draft does not say and can be offered for it; `taken` are the ids that the edition has. */
export function offersFor(draft: Draft, edition: EditionForPaste, taken?: ReadonlySet<string>): { id: string; articleSection?: string } {
	const headline = typeof draft["headline"] === "string" ? draft["headline"] : "";
	const section = guessSection(headline, JSON.stringify(draft["body"] ?? ""), edition.sections);
	return { id: suggestId(headline, taken), ...(section ? { articleSection: section.id } : {}) };
}

/** The section by whose name a page says where it stands ("देश • 23 नवंबर"); undefined when it names several, as a menu does. */
function sectionSaid(lines: readonly Line[], sections: EditionForPaste["sections"]) {
	const said = new Set(lines.map(({ label, text }) => label === "removed" && bare(text)));
	const [section, ...others] = sections.filter(({ name }) => said.has(bare(name)));
	return others.length === 0 ? section : undefined;
}

/** The draft that lines with their labels make, and what is offered for its gaps: also caption and credit for when a picture is added. */
export function draftFromLines(
	lines: readonly Line[],
	edition: EditionForPaste,
	taken?: ReadonlySet<string>,
): { draft: Draft; offers: { id: string; articleSection?: string; picture: { caption?: string; creditText?: string } } } {
	const draft = storyFromLines(lines, edition);
	const section = sectionSaid(lines, edition.sections);
	const offers = { ...offersFor(draft, edition, taken), ...(section && { articleSection: section.id }) };
	return { draft, offers: { ...offers, picture: pictureWords(lines) } };
}

/** Makes a draft out of whatever was pasted or dropped. Loaded when first needed. */
import type { Edition } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import { inlineOf } from "../importers/inline.ts";
import type { Kind } from "../importers/kinds.ts";
import { blocksOfHtml, draftFromLines, offersFor, readPasted } from "../importers/paste.ts";
import { classifyWire, type Line } from "../importers/wire.ts";
import { bodyOf, type Draft } from "../importers/wireBlocks.ts";
import { unemphasized } from "../importers/wireLines.ts";
import { pictureWords } from "../importers/wireStory.ts";
import { authoredText } from "./authored.ts";
import { lineFor } from "./markup.ts";
import { type Manner, sourcesOf, sourcesOfFile } from "./sources.ts";
import { words } from "./sourceWords.ts";
import { twinOf } from "./twin.ts";
import type { Left } from "./wireRows.ts";

const { brokenFile } = words;

export { blocksOfHtml, brokenFile, sourcesOf, sourcesOfFile, twinOf };

/** `left` is what came along and is no part of the story; `old` is a text in the codes of an old font, to be shown before it is changed. */
export type Brought = {
	readonly kind: Kind;
	readonly text: string;
	readonly left: readonly Left[];
	readonly old?: string;
	/** It came as lines, each with what it is taken for. */
	readonly isLines?: boolean;
};

/** The draft's text with what is offered for its gaps: an id and a section. The door asks for both, and the editor sees them. */
function textOf(draft: Draft, { id, articleSection }: { id: string; articleSection?: string }): string {
	// One made of nothing would stay: with the headline that the editor writes one is offered.
	const offered = {
		type: "NewsArticle",
		id: draft["headline"] === undefined ? "" : id,
		...(articleSection === undefined ? {} : { articleSection }),
	};
	return `${JSON.stringify({ ...offered, ...draft }, null, "\t")}\n`;
}

/** The line with its links and strong words, where it has some. */
function markedOf({ text, marks }: Line): { marked?: string } {
	const marked = marks && lineFor(inlineOf(text, marks));
	return marked ? { marked } : {};
}

/** The linked words of lines that a story cannot hold as links: headings and cells are plain text there (FORMAT). */
function linksOf(lines: readonly Line[]): { text: string; marked: string } | undefined {
	const links = lines.flatMap(({ text, marks = [] }) =>
		marks.flatMap(({ href, start, end }) => (href === undefined ? [] : { href, said: text.slice(start, end) })),
	);
	if (links.length === 0) return undefined;
	const marked = links.map(({ href, said }) => lineFor(inlineOf(said, [{ href, start: 0, end: said.length }])) ?? said);
	return { text: links.map(({ said }) => said).join(", "), marked: marked.join(", ") };
}

/** Lines that are no part of the story, of a picture's words those that would stand under it; and those of which the story had no use: a second source, a time that could not be read, an author's office. */
export function leftOf(lines: readonly Line[], draft: Draft): Left[] {
	const blocks = bodyOf(lines).length;
	const isUsed = { source: true, published: draft["datePublished"] !== undefined, updated: draft["dateModified"] !== undefined };
	const named = Array.isArray(draft["author"]) ? (draft["author"] as { name: string }[]).map(({ name }) => name) : [];
	const headline = lines.findIndex(({ label }) => label === "headline");
	/** Where a line stood among the blocks of the body, between headline and body before the first; what a page had over and under its story has no place there. */
	const placed = (index: number) => {
		const at = bodyOf(lines.slice(0, index)).length;
		return (at > 0 || (headline >= 0 && index > headline)) && at < blocks ? { at } : {};
	};
	return lines.flatMap((line, index): Left[] => {
		const { label, text } = line;
		switch (label) {
			case "caption":
				return [{ label, text: pictureWords([line]).caption ?? text, ...placed(index) }];
			case "credit":
				return [{ label, text: pictureWords([line]).creditText ?? text, ...placed(index) }];
			case "mark":
			case "removed":
				return [{ label, text, ...placed(index), ...markedOf(line) }];
			case "author": {
				// What someone is under who it is, and an agency's other spelling.
				const said = unemphasized(text);
				return named.some((name) => said.includes(name)) ? [] : [{ label: "removed", text }];
			}
			case "source":
			case "published":
			case "updated":
				return isUsed[label] && lines.findIndex((each) => each.label === label) === index ? [] : [{ label: "removed", text }];
			case "heading":
			case "row": {
				if (label === "row" && lines[index - 1]?.label === "row") return [];
				// Those of a table stand together.
				const end = label === "row" ? lines.findIndex((each, i) => i > index && each.label !== "row") : index + 1;
				const links = linksOf(lines.slice(index, end < 0 ? undefined : end));
				return links ? [{ label: "removed", ...links, ...placed(index) }] : [];
			}
			default:
				return [];
		}
	});
}

/** Never fails: what is meant as JSON and is broken comes through as it is, for the door to name its mistake. */
export function bring(source: string, edition: Edition, data: DeskData, { html = "", isAsItCame = false }: Manner = {}): Brought {
	const read = readPasted(source, edition, html);
	const pasted =
		read.kind === "krutidev" && isAsItCame ? { kind: "lines" as const, source: "wire" as const, lines: classifyWire(read.text) } : read;
	const taken = new Set(data.stories.map(({ id }) => id));
	switch (pasted.kind) {
		case "empty":
			return { kind: "empty", text: "", left: [] };
		case "json":
			return { kind: pasted.source, text: authoredText(pasted.text, edition, data), left: [] };
		case "draft":
			return { kind: pasted.source, text: textOf(pasted.draft, offersFor(pasted.draft, edition, taken)), left: [] };
		case "krutidev":
			return { kind: "krutidev", text: "", left: [], old: pasted.text };
		case "lines": {
			const { draft, offers } = draftFromLines(pasted.lines, edition, taken);
			return { kind: pasted.source, text: textOf(draft, offers), left: leftOf(pasted.lines, draft), isLines: true };
		}
		default:
			return pasted satisfies never;
	}
}

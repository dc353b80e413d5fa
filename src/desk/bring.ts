/** Makes a draft out of whatever was pasted or dropped: JSON, a copied page, news XML, wire text. Loaded when first needed. */
import type { Edition } from "../article/article.ts";
import { isFields } from "../importers/foreign.ts";
import { linesOfHtml } from "../importers/html.ts";
import { type Kind, kindOf } from "../importers/kinds.ts";
import { linesOfNewsXml } from "../importers/newsXml.ts";
import { fromNinjs } from "../importers/ninjs.ts";
import { fromSchemaOrg } from "../importers/schemaOrg.ts";
import { guessSection } from "../importers/section.ts";
import { suggestId } from "../importers/storyId.ts";
import { classifyMarked, classifyWire, type Line } from "../importers/wire.ts";
import { type Draft, pictureWords, storyFromLines } from "../importers/wireStory.ts";
import type { Left } from "./wireRows.ts";

/** `left` is what came along and is no part of the story; `old` is a text in the codes of an old font, to be shown before it is changed. */
export type Brought = { readonly kind: Kind; readonly text: string; readonly left: readonly Left[]; readonly old?: string };

export const asText = (draft: object) => `${JSON.stringify(draft, null, "\t")}\n`;

/** An id and a section are offered, never forced: the door asks for both. */
function whole(draft: Draft, edition: Edition, taken: ReadonlySet<string>): Draft {
	const headline = typeof draft["headline"] === "string" ? draft["headline"] : "";
	const { type = "NewsArticle", ...rest } = draft;
	const body = Array.isArray(draft["body"]) ? JSON.stringify(draft["body"]) : "";
	const section = draft["articleSection"] ?? guessSection(headline, body, edition.sections)?.id;
	return { type, id: draft["id"] ?? suggestId(headline, taken), ...(section === undefined ? {} : { articleSection: section }), ...rest };
}

function fromLines(lines: readonly Line[], edition: Edition, taken: ReadonlySet<string>): { text: string; left: Left[] } {
	const draft = whole(storyFromLines(lines, edition), edition, taken);
	const { caption, creditText } = pictureWords(lines);
	const used = { caption, credit: creditText };
	const left = lines.flatMap(({ label, text }): Left[] =>
		label === "mark" || label === "removed" || label === "caption" || label === "credit"
			? [{ label, text: (label === "caption" || label === "credit" ? used[label] : undefined) ?? text }]
			: [],
	);
	return { text: asText(draft), left };
}

/** Never fails: what is meant as JSON and is broken comes through as it is, for the door to name its mistake. */
export function bring(source: string, edition: Edition, taken: ReadonlySet<string>): Brought {
	const kind = kindOf(source);
	const clean = source.replace(/^\ufeff/, "");
	const asDraft = (draft: Draft | null): Brought => ({ kind, text: draft ? asText(whole(draft, edition, taken)) : clean, left: [] });
	switch (kind) {
		case "ninjs": {
			const value: unknown = JSON.parse(clean);
			return asDraft(isFields(value) ? fromNinjs(value, edition) : null);
		}
		case "json-ld":
			return asDraft(fromSchemaOrg(JSON.parse(clean), edition));
		case "html":
			return { kind, ...fromLines(classifyMarked(linesOfHtml(clean)).lines, edition, taken) };
		case "news-xml":
			return { kind, ...fromLines(classifyMarked(linesOfNewsXml(clean)).lines, edition, taken) };
		case "wire":
			return { kind, ...fromLines(classifyWire(clean), edition, taken) };
		case "krutidev":
			return { kind, text: "", left: [], old: clean };
		default:
			return { kind, text: clean, left: [] };
	}
}

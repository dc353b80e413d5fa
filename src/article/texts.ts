/** All the words of a story, text by text in reading order, each with its JSON path: for whoever reads copy and knows no stories. */
import type { Article, Block, Inline, Picture } from "./article.ts";
import { plainText } from "./inline.ts";
import type { Path } from "./problems.ts";

/** `lang` only where it is not Hindi; `isCredit` where the whole text is a credit. A block's path ends in `text`, or `content` where it has nodes. */
export type StoryText = { readonly path: Path; readonly text: string; readonly lang?: string; readonly isCredit?: boolean };

/** Texts as plain words, line breaks as one space; what is empty or absent is left out. Inline content counts as one text. */
export function textsOf(article: Article): StoryText[] {
	const one = (path: Path, text: string | undefined): StoryText[] => (text ? [{ path, text }] : []);
	const texts = [
		...one(["kicker"], article.kicker),
		...one(["headline"], article.headline),
		...one(["description"], article.description),
		...one(["dateline"], article.dateline),
		...article.author.flatMap(({ name }, index) => one(["author", index, "name"], name)),
		...(article.image ? pictureTexts(article.image, ["image"]) : []),
		...article.body.flatMap((block, index) => blockTexts(block, ["body", index])),
		...article.correction.flatMap(({ text }, index) => one(["correction", index, "text"], text)),
		...one(["disclaimer"], article.disclaimer),
		...one(["sourceOrganization", "name"], article.sourceOrganization?.name),
		...one(["usageTerms"], article.usageTerms),
		...one(["copyrightNotice"], article.copyrightNotice),
		...article.keywords.flatMap((keyword, index) => one(["keywords", index], keyword)),
	];
	return article.inLanguage === "hi" ? texts : texts.map((text) => ({ lang: article.inLanguage, ...text }));
}

function pictureTexts({ alt, caption, creditText }: Picture, path: Path): StoryText[] {
	const texts: StoryText[] = [
		{ path: [...path, "alt"], text: alt },
		{ path: [...path, "caption"], text: caption ?? "" },
		{ path: [...path, "creditText"], text: creditText ?? "", isCredit: true },
	];
	return texts.filter(({ text }) => text !== "");
}

function blockTexts(block: Block, path: Path): StoryText[] {
	switch (block.type) {
		case "paragraph":
			return inlineTexts(block.content, path);
		case "quote": {
			const quoted = inlineTexts(block.content, path).map((text) => (block.inLanguage ? { ...text, lang: block.inLanguage } : text));
			return block.attribution ? [...quoted, { path: [...path, "attribution"], text: block.attribution }] : quoted;
		}
		case "heading":
			return [{ path: [...path, "text"], text: block.text }];
		case "list":
			return block.items.map((item, index) => ({ path: [...path, "items", index], text: plainText(item) }));
		case "image":
			return pictureTexts(block, path);
		case "table": {
			const caption = block.caption ? [{ path: [...path, "caption"], text: block.caption }] : [];
			const header = block.header.map((text, column) => ({ path: [...path, "header", column], text }));
			const rows = block.rows.flatMap((cells, row) => cells.map((text, column) => ({ path: [...path, "rows", row, column], text })));
			return [...caption, ...[...header, ...rows].filter(({ text }) => text !== "")];
		}
		case "embed":
			return [{ path: [...path, "title"], text: block.title }];
		case "divider":
			return [];
	}
}

const inlineTexts = (content: readonly Inline[], path: Path): StoryText[] => [
	{ path: [...path, content.length === 1 && typeof content[0] === "string" ? "text" : "content"], text: plainText(content) },
];

/** Fields of a story that are no copy. */
const notCopy = new Set(
	"id type inLanguage articleSection datePublished dateModified url src href provider pubStatus breakingUntil embargoedUntil movedTo related".split(
		" ",
	),
);
/** Nothing of a story lies deeper; what does is not walked. */
const deepest = 16;

/** The words of a JSON value that is no sound story: every string under a name that is not known to hold anything else. */
export function rawTexts(json: unknown, path: Path = []): StoryText[] {
	const name = path.findLast((step) => typeof step === "string");
	if (path.length > deepest) return [];
	if (typeof json === "string") return json ? [{ path, text: json, ...(name === "creditText" ? { isCredit: true } : {}) }] : [];
	if (Array.isArray(json)) {
		const isInline = path.at(-1) === "content" || path.at(-2) === "items";
		if (isInline) return [{ path, text: rawWords(json) }].filter(({ text }) => text !== "");
		return json.flatMap((item: unknown, index) => rawTexts(item, [...path, index]));
	}
	if (typeof json !== "object" || json === null) return [];
	return Object.entries(json).flatMap(([key, value]) => (notCopy.has(key) ? [] : rawTexts(value, [...path, key])));
}

/** Inline nodes as plain words, as far as they can be read. */
function rawWords(nodes: unknown, depth = 0): string {
	if (typeof nodes === "string") return nodes;
	if (typeof nodes !== "object" || nodes === null || depth > deepest) return "";
	if (Array.isArray(nodes)) return nodes.map((node) => rawWords(node, depth + 1)).join("");
	const { type, content, text } = nodes as { type?: unknown; content?: unknown; text?: unknown };
	return type === "br" ? " " : rawWords(content ?? text, depth + 1);
}

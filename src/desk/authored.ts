/** A published story as its author would have written it: what the build and the door added is taken off again. */
import type { Article, Block, Edition, Inline, Picture } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import { parsePublished } from "../article/parseStory.ts";
import { present } from "../article/present.ts";

/** A node with one string in it has it as `text`, as people write it. */
const inline = (node: Inline): unknown => {
	if (typeof node === "string" || node.type === "br") return node;
	const { content, ...rest } = node;
	return content.length === 1 && typeof content[0] === "string" ? { ...rest, text: content[0] } : { ...rest, content: content.map(inline) };
};

/** The editors' note that a draft of the same story has, the last changed first: a published story carries none. */
export function noteOf(drafts: readonly { readonly text: string }[], id: string): string | undefined {
	for (const { text } of drafts) {
		try {
			const fields = new Map(Object.entries(JSON.parse(text) as object));
			const note = fields.get("edNote");
			if (fields.get("id") === id && typeof note === "string" && note !== "") return note;
		} catch {
			// A draft that is no JSON yet.
		}
	}
	return undefined;
}

/** Without the editors' note, which is not published. */
export function authoredFrom(article: Article, { pictures }: DeskData): object {
	const sources = new Map(Object.entries(pictures).map(([src, made]) => [made.src, src]));
	// A size is the file's own, whatever was written.
	const plain = ({ renditions: _made, ...picture }: Picture): object => {
		const src = sources.get(picture.src) ?? picture.src;
		const { width, height } = (Object.hasOwn(pictures, src) && pictures[src]) || picture;
		return { ...picture, src, width, height };
	};
	const block = (each: Block): object => {
		if (each.type === "image") {
			const { type, ...picture } = each;
			return { type, ...plain(picture) };
		}
		if (each.type !== "paragraph" && each.type !== "quote") return each;
		const { content, ...rest } = each;
		return content.length === 1 && typeof content[0] === "string"
			? { ...rest, text: content[0] }
			: { ...rest, content: content.map(inline) };
	};
	const {
		type,
		id,
		inLanguage,
		articleSection,
		kicker,
		headline,
		description,
		dateline,
		datePublished,
		dateModified,
		author,
		sourceOrganization,
		image,
		body,
		...rest
	} = article;
	const { correction, keywords, related, pubStatus, ads, ...others } = rest;
	const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);
	return present({
		...{ type, id, inLanguage, articleSection, kicker, headline, description, dateline, datePublished, dateModified },
		author: author.map((each) => (each.image ? { ...each, image: plain(each.image) } : each)),
		sourceOrganization,
		image: image && plain(image),
		body: body.map((each) =>
			each.type === "list"
				? { ...each, items: each.items.map((item) => (item.length === 1 && typeof item[0] === "string" ? item[0] : item)) }
				: block(each),
		),
		correction: some(correction),
		...others,
		keywords: some(keywords),
		related: some(related),
		pubStatus: pubStatus === "usable" ? undefined : pubStatus,
		ads: ads ? undefined : ads,
	});
}

/** The JSON of a story as a site publishes it, as it would have been authored; any other text as it is. */
export function authoredText(text: string, edition: Edition, data: DeskData): string {
	if (!text.includes('"published"')) return text;
	try {
		const { value } = parsePublished(JSON.parse(text), { edition });
		return value?.kind === "story" ? `${JSON.stringify(authoredFrom(value.article, data), null, "\t")}\n` : text;
	} catch {
		return text;
	}
}

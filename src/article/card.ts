/** What a list carries of a story, made from the article. */
import { countAksharas } from "../text/akshara.ts";
import type { Article, Card } from "./article.ts";
import { plainText } from "./inline.ts";
import { present } from "./present.ts";

/** The place a dateline names: what stands before its first comma. */
const placeOf = (dateline: string | undefined) => dateline?.split(",")[0]?.trim() || undefined;

/** All of a story's own words: deck and body. */
export function storyText(article: Article): string {
	const parts = [article.description ?? ""];
	for (const block of article.body) {
		if (block.type === "paragraph" || block.type === "quote") parts.push(plainText(block.content));
		else if (block.type === "heading") parts.push(block.text);
		else if (block.type === "list") parts.push(...block.items.map(plainText));
		else if (block.type === "table") parts.push(...block.header, ...block.rows.flat());
	}
	return parts.join("\n");
}

export function cardOf(article: Article): Card {
	const { id, headline, articleSection, inLanguage, description, datePublished, dateModified, breakingUntil, urgency, image } = article;
	const place = placeOf(article.dateline) ?? article.author[0]?.name;
	const aksharas = countAksharas(headline) + countAksharas(storyText(article));
	return {
		id,
		headline,
		articleSection,
		inLanguage,
		datePublished,
		aksharas,
		...present({ description, place, dateModified, breakingUntil, urgency, image: image && cardPicture(image) }),
	};
}

/** A card shows the picture alone, without its caption and credit. */
function cardPicture({ src, width, height, alt, renditions }: NonNullable<Article["image"]>): Card["image"] {
	return { src, width, height, alt, ...present({ renditions }) };
}

/** What is found of a story, made from the article. */
import type { Article } from "../article/article.ts";
import { plainText } from "../article/inline.ts";
import { present } from "../article/present.ts";
import { truncate } from "../text/akshara.ts";
import type { FindableStory } from "./shard.ts";

/** How much of a first paragraph is searched and shown, in aksharas. */
const openingLength = 200;

/** The beginning of the first paragraph; "" in a story that has none. */
export function openingOf(article: Article): string {
	const first = article.body.find((block) => block.type === "paragraph");
	return first ? truncate(plainText(first.content).replace(/\s+/g, " ").trim(), openingLength) : "";
}

export function findableOf(article: Article): FindableStory {
	const { id, headline, articleSection, inLanguage, datePublished, description } = article;
	return { id, headline, articleSection, inLanguage, datePublished, ...present({ description }), opening: openingOf(article) };
}

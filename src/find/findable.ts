/** What is found of a story, made from the article. */
import type { Article } from "../article/article.ts";
import { plainText } from "../article/inline.ts";
import { present } from "../article/present.ts";
import { textsOf } from "../article/texts.ts";
import { truncate } from "../text/akshara.ts";
import type { FindableStory } from "./shard.ts";

/** How much of a first paragraph is searched and shown, in aksharas. */
const openingLength = 200;

/** The beginning of the first paragraph; of the first words there are, in a body without one. */
export function openingOf(article: Article): string {
	const first = article.body.find((block) => block.type === "paragraph");
	const texts = first ? [plainText(first.content)] : textsOf(article).flatMap(({ path, text }) => (path[0] === "body" ? text : []));
	const [said = ""] = texts.map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
	return truncate(said, openingLength);
}

export function findableOf(article: Article): FindableStory {
	const { id, headline, articleSection, inLanguage, datePublished, description } = article;
	return { id, headline, articleSection, inLanguage, datePublished, ...present({ description }), opening: openingOf(article) };
}

/** Puts on an article the pictures as readers get them. */
import type { Article, Card, Picture } from "./article.ts";
import { present } from "./present.ts";

/** A picture as readers get it: its real size and its renditions. */
export type Dress = (picture: Picture) => Picture;

/** An article with every picture dressed. */
export function dressArticle(article: Article, dress: Dress): Article {
	return {
		...article,
		author: article.author.map((author) => (author.image ? { ...author, image: dress(author.image) } : author)),
		body: article.body.map((block) => (block.type === "image" ? { type: block.type, ...dress(pictureOf(block)) } : block)),
		...present({ image: article.image && dress(article.image) }),
	};
}

const pictureOf = ({ type: _type, ...picture }: Extract<Article["body"][number], { type: "image" }>): Picture => picture;

/** A photograph narrower than this, in px, would be enlarged more than half again in most places for a card's picture. */
const leastWidth = 300;
const isBlurred = ({ renditions, width }: Picture) => renditions !== undefined && width < leastWidth;

/** A card with its picture dressed; without one that would be blurred. */
export function dressCard({ image, ...words }: Card, dress: Dress): Card {
	const shown = image && dress(image);
	return shown && !isBlurred(shown) ? { ...words, image: shown } : words;
}

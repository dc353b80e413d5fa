/** Puts on an article the pictures as readers get them. */
import type { Article, Picture } from "./article.ts";
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

/** What stands at a story's address once published: the story with its place among the others, or why it is no longer there. */
import type { Article, Card, Correction } from "./article.ts";
import { present } from "./present.ts";

/**
 * `more` are the stories a reader is offered next: chosen by the desk (`isChosen`) or the section's own, from just before this one.
 * `next` is the story before this one in its section. All are older than the story, so its file is not written again for a newer one.
 */
export type Story = {
	readonly kind: "story";
	readonly article: Article;
	readonly more: readonly Card[];
	readonly isChosen: boolean;
	readonly next: Card | null;
	/** Where it was reported from, and how long it is: what its card says too, counted once, when the page is built. */
	readonly place: string | null;
	readonly aksharas: number;
	/** Breaking when the page was built. */
	readonly isBreaking: boolean;
};

/** A story that was taken back (`pubStatus: "canceled"`): when and why, and none of its words. */
export type Withdrawn = {
	readonly kind: "withdrawn";
	readonly id: string;
	readonly articleSection: string;
	readonly at?: string;
	readonly reason?: string;
	readonly more: readonly Card[];
};

/** The notice of a story that was taken back: its last correction says why. */
export const withdrawnOf = (
	{ id, articleSection, dateModified }: Pick<Article, "id" | "articleSection" | "dateModified">,
	correction: Correction | undefined,
	more: readonly Card[],
): Withdrawn => ({
	kind: "withdrawn",
	id,
	articleSection,
	more,
	...present({ at: correction?.datePublished ?? dateModified, reason: correction?.text }),
});

/** A story that became part of another: of this edition (`card`), or elsewhere (`href` alone). */
export type Moved = {
	readonly kind: "moved";
	readonly id: string;
	readonly articleSection: string;
	readonly href: string;
	readonly card?: Card;
	readonly more: readonly Card[];
};

export type Published = Story | Withdrawn | Moved;

/** The JSON at `/stories/<id>.json`: an article's own fields and `published`, or `id`, `articleSection` and `published` alone. */
export function publishedAsJson(published: Published): object {
	if (published.kind === "story") {
		const { article, ...rest } = published;
		return { ...article, published: rest };
	}
	const { id, articleSection, ...rest } = published;
	return { id, articleSection, published: rest };
}

/** Where the player's stories come from: what the page has of them, else the site. */
import type { QueryClient } from "@tanstack/react-query";
import type { Article } from "../../article/article.ts";
import type { Published } from "../../article/story.ts";
import { MissingError } from "../../data/failures.ts";
import { storyQuery } from "../../data/queries.ts";

/** Null for one that is not published; of one that moved, what it became part of. Rejects where none came. */
export async function articleOf(client: Pick<QueryClient, "ensureQueryData">, id: string): Promise<Article | null> {
	const published = (each: string): Promise<Published> => client.ensureQueryData(storyQuery(each));
	try {
		const found = await published(id);
		const goal = found.kind === "moved" && found.card ? await published(found.card.id) : found;
		return goal.kind === "story" ? goal.article : null;
	} catch (error) {
		// Another page in its place is the network's.
		if (error instanceof MissingError && error.reason !== "other-page") return null;
		throw error;
	}
}

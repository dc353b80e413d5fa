/** What the edition as it stands would offer a draft's reader next: by the build's own rule. */
import type { QueryClient } from "@tanstack/react-query";
import { around, neighbours } from "../article/around.ts";
import type { Article, Card } from "../article/article.ts";
import { cardOf } from "../article/card.ts";
import { type DeskData, deskListMost } from "../article/deskData.ts";
import { byTime, headlineOnly, isBreaking } from "../article/lists.ts";
import type { Story } from "../article/story.ts";
import { MissingError } from "../data/failures.ts";
import { sectionQuery, storyQuery } from "../data/queries.ts";

/** `now` in ms. Of a section the newest page is asked: a draft older than all of it is put before them. Throws what a file that does not come throws. */
export async function beside(
	client: QueryClient,
	article: Article,
	{ stories }: DeskData,
	now: number,
): Promise<Pick<Story, "more" | "isChosen" | "next" | "isBreaking">> {
	const own = cardOf(article);
	const isOther = ({ id }: { readonly id: string }) => id !== article.id;
	const isKnown = (id: string) => stories.length >= deskListMost || stories.some((each) => each.id === id);
	const cardsOf = async (id: string): Promise<Card[]> => {
		try {
			const story = await client.fetchQuery(storyQuery(id));
			return story.kind === "story" ? [cardOf(story.article)] : [];
		} catch (error) {
			if (error instanceof MissingError) return [];
			throw error;
		}
	};
	const { cards } = await client.fetchQuery(sectionQuery(article.articleSection, 1));
	const listed = { ...own, datePublished: new Date(Math.min(now, Date.parse(own.datePublished))).toISOString() };
	const others = cards.filter(isOther).toReversed();
	const at = others.filter((each) => byTime(each, listed) < 0).length;
	const related = [...new Set(article.related)].filter((id) => isOther({ id }) && isKnown(id));
	const chosen = (await Promise.all(related.map(cardsOf))).flat();
	// The first of its section is followed by the one before it in the edition, the first of all by the next one.
	const older = stories.slice(stories.findIndex((each) => !isOther(each)) + 1);
	const before = older.find(({ id }) => !related.includes(id)) ?? older[0];
	const near = at > 0 ? undefined : (before ?? stories.at(-2));
	const beyond = near ? await cardsOf(near.id) : [];
	const all = before ? { cards: [...beyond, own], at: beyond.length } : { cards: [own, ...beyond], at: 0 };
	const offers = around(chosen, { cards: others.toSpliced(at, 0, own), at }, all);
	// Beside the notice of one that is taken back stand the nearest.
	const isGone = article.pubStatus === "canceled";
	const more = isGone ? neighbours(others.slice(0, at), others.slice(at), null).map(headlineOnly) : offers.more;
	return { ...offers, more, isBreaking: isBreaking(own, now) };
}

/** What the edition as it stands would offer a draft's reader next: by the build's own rule. */
import type { QueryClient } from "@tanstack/react-query";
import { around } from "../article/around.ts";
import type { Article, Card } from "../article/article.ts";
import { cardOf } from "../article/card.ts";
import { type DeskData, deskListMost } from "../article/deskData.ts";
import { byTime, isBreaking } from "../article/lists.ts";
import type { Story } from "../article/story.ts";
import { sectionQuery, storyQuery } from "../data/queries.ts";

/** `now` in ms. Of a section the newest page is asked: a draft older than all of it is put before them. Throws where that page does not come. */
export async function beside(
	client: QueryClient,
	article: Article,
	{ stories }: DeskData,
	now: number,
): Promise<Pick<Story, "more" | "isChosen" | "next" | "isBreaking">> {
	const own = cardOf(article);
	const isOther = ({ id }: { readonly id: string }) => id !== article.id;
	const cardsOf = async (id: string): Promise<Card[]> => {
		const story = await client.ensureQueryData(storyQuery(id)).catch(() => null);
		return story?.kind === "story" ? [cardOf(story.article)] : [];
	};
	const { cards } = await client.ensureQueryData(sectionQuery(article.articleSection, 1));
	const section = cards.filter(isOther).toReversed();
	const isKnown = (id: string) => stories.length >= deskListMost || stories.some((each) => each.id === id);
	const related = [...new Set(article.related)].filter((id) => isOther({ id }) && isKnown(id));
	const [chosen, newest] = await Promise.all([
		Promise.all(related.map(cardsOf)),
		section.length > 0 ? section : cardsOf(stories.find(isOther)?.id ?? article.id),
	]);
	const listed = { ...own, datePublished: new Date(Math.min(now, Date.parse(own.datePublished))).toISOString() };
	const inOrder = (others: readonly Card[]) => {
		const at = others.filter((each) => byTime(each, listed) < 0).length;
		return { cards: others.toSpliced(at, 0, own), at };
	};
	return { ...around(chosen.flat(), inOrder(section), inOrder(newest)), isBreaking: isBreaking(own, now) };
}

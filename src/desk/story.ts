/** The draft as readers would get it: its pictures as the build made them, and its place among the stories that stand. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Article, Card, Picture } from "../article/article.ts";
import { cardOf } from "../article/card.ts";
import type { DeskData } from "../article/deskData.ts";
import { dressArticle, dressCard } from "../article/dress.ts";
import type { Story } from "../article/story.ts";
import { storyQuery } from "../data/queries.ts";
import { noId } from "./mend.ts";

export const dressed =
	({ pictures }: DeskData) =>
	(picture: Picture): Picture =>
		Object.hasOwn(pictures, picture.src) ? { ...picture, ...pictures[picture.src] } : picture;

/** By what it finds its place among the others. */
const placeOf = (article?: Article) =>
	JSON.stringify(article && [article.articleSection, article.datePublished, article.breakingUntil, article.related]);

export function useStory(article: Article, data: DeskData): { story: Story; card: Card } {
	const { id } = article;
	const stands = data.stories.some((each) => each.id === id);
	const { data: found, isLoading } = useQuery({ ...storyQuery(id), enabled: stands });
	const published = found?.kind === "story" ? found : null;
	const place = placeOf(article);
	// Not before it is known what stands.
	const [newest] = data.stories;
	const isElsewhere = newest !== undefined && id !== noId && !isLoading && placeOf(published?.article) !== place;
	const { data: around } = useQuery({
		queryKey: ["beside", id, place, newest?.id],
		queryFn: async ({ client }) => (await import("./beside.ts")).beside(client, article, data, Date.now()),
		enabled: isElsewhere,
		placeholderData: keepPreviousData,
	});
	return useMemo(() => {
		const card = cardOf(article);
		const dress = dressed(data);
		const story: Story = {
			...{ kind: "story", more: [], isChosen: false, isBreaking: false, next: null },
			...published,
			...(isElsewhere && around),
			...{ article: dressArticle(article, dress), place: card.place ?? null, aksharas: card.aksharas },
		};
		return { story, card: dressCard(card, dress) };
	}, [article, data, published, isElsewhere, around]);
}

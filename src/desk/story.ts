/** The draft as readers would get it: its pictures as the build made them, and its place among the stories that stand. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Article, Card, Edition, Picture } from "../article/article.ts";
import { cardOf } from "../article/card.ts";
import type { DeskData } from "../article/deskData.ts";
import { dressArticle, dressCard } from "../article/dress.ts";
import type { Story } from "../article/story.ts";
import { storyQuery } from "../data/queries.ts";

export const dressed =
	({ pictures }: DeskData) =>
	(picture: Picture): Picture =>
		Object.hasOwn(pictures, picture.src) ? { ...picture, ...pictures[picture.src] } : picture;

/** By what it finds its place among the others. */
const placeOf = ({ articleSection, datePublished, breakingUntil, related }: Article) => [
	articleSection,
	datePublished,
	breakingUntil,
	related,
];

export function useStory(article: Article, data: DeskData, edition: Edition): { story: Story; card: Card } {
	const stands = data.stories.some(({ id }) => id === article.id);
	const isSection = edition.sections.some(({ id }) => id === article.articleSection);
	const { data: found, isLoading } = useQuery({ ...storyQuery(article.id), enabled: stands });
	const published = found?.kind === "story" ? found : null;
	const place = placeOf(article);
	const { data: around } = useQuery({
		queryKey: ["beside", article.id, place],
		queryFn: async ({ client }) => (await import("./beside.ts")).beside(client, article, data, Date.now()),
		enabled: isSection && !isLoading && JSON.stringify(published && placeOf(published.article)) !== JSON.stringify(place),
		placeholderData: keepPreviousData,
	});
	return useMemo(() => {
		const card = cardOf(article);
		const dress = dressed(data);
		const story: Story = {
			...{ kind: "story", more: [], isChosen: false, isBreaking: false, next: null },
			...published,
			...around,
			...{ article: dressArticle(article, dress), place: card.place ?? null, aksharas: card.aksharas },
		};
		return { story, card: dressCard(card, dress) };
	}, [article, data, published, around]);
}

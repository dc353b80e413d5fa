/** The draft as readers would get it: its pictures as the build made them, and its place among the stories that stand. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Article, Card, Edition, Picture } from "../article/article.ts";
import { cardOf } from "../article/card.ts";
import type { DeskData } from "../article/deskData.ts";
import { dressArticle, dressCard } from "../article/dress.ts";
import type { Story } from "../article/story.ts";
import { sectionQuery, storyQuery } from "../data/queries.ts";

/** Stories offered beside the next one, as the build offers them. */
const offered = 3;

const headline = ({ description: _description, image: _image, ...card }: Card): Card => card;

export const dressed =
	({ pictures }: DeskData) =>
	(picture: Picture): Picture =>
		Object.hasOwn(pictures, picture.src) ? { ...picture, ...pictures[picture.src] } : picture;

export function useStory(article: Article, data: DeskData, edition: Edition): { story: Story; card: Card } {
	const stands = data.stories.some(({ id }) => id === article.id);
	const isSection = edition.sections.some(({ id }) => id === article.articleSection);
	const { data: published } = useQuery({ ...storyQuery(article.id), enabled: stands });
	const { data: section } = useQuery({ ...sectionQuery(article.articleSection, 1), enabled: isSection && !stands });
	return useMemo(() => {
		const card = cardOf(article);
		const dress = dressed(data);
		const whole = dressArticle(article, dress);
		const own = { place: card.place ?? null, aksharas: card.aksharas };
		const around = published?.kind === "story" ? published : null;
		const [next = null, ...others] = (section?.cards ?? []).filter(({ id }) => id !== article.id);
		const story: Story = around
			? { ...around, ...own, article: whole }
			: { kind: "story", article: whole, more: others.slice(0, offered).map(headline), isChosen: false, isBreaking: false, next, ...own };
		return { story, card: dressCard(card, dress) };
	}, [article, data, published, section]);
}

/** Where to go from here: lists of headlines, and the next story. */
import type { Card, Edition } from "../article/article.ts";
import { storyPath } from "../article/links.ts";
import { bind } from "../text/bind.ts";
import { words } from "../words.ts";
import { Hang } from "./Hang.tsx";
import { Arrow } from "./Icon.tsx";
import { Meta } from "./Meta.tsx";
import styles from "./Onward.module.css";
import { PictureView } from "./PictureView.tsx";
import { Text } from "./Text.tsx";

export const sectionName = (edition: Edition, id: string) => edition.sections.find((section) => section.id === id)?.name;

type MoreProps = {
	readonly cards: readonly Card[];
	readonly section: string;
	readonly isChosen: boolean;
	readonly edition: Edition;
	readonly isNarrow?: boolean;
};

/** Stories chosen by the desk to go with one, or more of its section. */
export function More({ cards, section, isChosen, edition, isNarrow = false }: MoreProps) {
	return (
		<section>
			<Hang as="h2">
				<span>{isChosen ? words.related : bind(words.moreOf(section))}</span>
			</Hang>
			<Headlines cards={cards} edition={edition} isNarrow={isNarrow} />
		</section>
	);
}

/** Headlines with their section and day. */
export function Headlines({ cards, edition, isNarrow = false }: { cards: readonly Card[]; edition: Edition; isNarrow?: boolean }) {
	return (
		<ul className={[styles["list"], isNarrow && styles["narrow"]].filter(Boolean).join(" ")}>
			{cards.map((card) => (
				<li key={card.id} lang={card.inLanguage}>
					<a href={storyPath(card.id)}>
						<h3>
							<Text>{card.headline}</Text>
						</h3>
						<Meta card={card} label={sectionName(edition, card.articleSection)} />
					</a>
				</li>
			))}
		</ul>
	);
}

export function Next({ card, edition }: { card: Card; edition: Edition }) {
	return (
		<section className={[styles["next"], card.image && styles["pictured"]].filter(Boolean).join(" ")} lang={card.inLanguage}>
			<Hang as="h2" look="accent">
				<span>{words.next}</span>
			</Hang>
			<a href={storyPath(card.id)}>
				{card.image && <PictureView picture={card.image} sizes="(min-width: 1120px) 482px, (min-width: 720px) 320px, 100vw" />}
				<div>
					<h3>
						<Text>{card.headline}</Text>
					</h3>
					<Meta card={card} label={sectionName(edition, card.articleSection)} />
					<span className={styles["go"]} lang="hi">
						{words.readOn} <Arrow />
					</span>
				</div>
			</a>
		</section>
	);
}

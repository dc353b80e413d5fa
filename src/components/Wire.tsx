/** The newest stories with the hour they came. */
import type { Card } from "../article/article.ts";
import { storyPath } from "../article/links.ts";
import { dayKey, formatClock, formatDate } from "../text/dates.ts";
import { words } from "../words.ts";
import { Hang } from "./Hang.tsx";
import { useLocale } from "./locale.ts";
import { Text } from "./Text.tsx";
import styles from "./Wire.module.css";

/** An hour says enough for the day of the newest story; older ones show their day. */
export function Wire({ cards, fresh }: { cards: readonly Card[]; fresh: readonly string[] }) {
	const { timeZone, digits } = useLocale();
	const newest = cards[0] && dayKey(cards[0].datePublished, timeZone);
	return (
		<section className={styles["wire"]}>
			<Hang as="h2">
				<span>{words.fresh}</span>
			</Hang>
			<ol>
				{cards.map((card) => (
					<li key={card.id} className={fresh.includes(card.id) ? styles["fresh"] : undefined} lang={card.inLanguage}>
						<time dateTime={card.datePublished} lang="hi">
							{dayKey(card.datePublished, timeZone) === newest
								? formatClock(card.datePublished, timeZone, digits)
								: formatDate(card.datePublished, timeZone, digits, { year: false })}
						</time>
						<a href={storyPath(card.id)}>
							<Text>{card.headline}</Text>
						</a>
					</li>
				))}
			</ol>
		</section>
	);
}

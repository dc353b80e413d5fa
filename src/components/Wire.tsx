/** The newest stories with the hour they came. */
import type { Card } from "../article/article.ts";
import { storyPath } from "../article/links.ts";
import { bind } from "../text/bind.ts";
import { dayKey, formatClock, formatDate } from "../text/dates.ts";
import { inDigits } from "../text/numerals.ts";
import { words } from "../words.ts";
import { Hang } from "./Hang.tsx";
import { useLocale } from "./locale.ts";
import { Text } from "./Text.tsx";
import styles from "./Wire.module.css";

type WireProps = { readonly cards: readonly Card[]; readonly fresh: readonly string[]; readonly updated: string | null };

/** On the day of the edition's newest story, `updated`, an hour says enough; older stories show their day, and those of another year that too. */
export function Wire({ cards, fresh, updated }: WireProps) {
	const { timeZone, digits } = useLocale();
	const today = updated ? dayKey(updated, timeZone) : "";
	const isToday = ({ datePublished }: Card) => dayKey(datePublished, timeZone) === today;
	const day = ({ datePublished }: Card) => {
		const [year = ""] = dayKey(datePublished, timeZone).split("-");
		const date = bind(formatDate(datePublished, timeZone, digits, { year: false }));
		// The year may stand on a line of its own.
		return today.startsWith(year) ? date : `${date} ${inDigits(year, digits)}`;
	};
	return (
		<section className={[styles["wire"], !cards.every(isToday) && styles["dated"]].filter(Boolean).join(" ")}>
			<Hang as="h2">
				<span>{words.fresh}</span>
			</Hang>
			<ol>
				{cards.map((card) => (
					<li key={card.id} className={fresh.includes(card.id) ? styles["fresh"] : undefined} lang={card.inLanguage}>
						<time dateTime={card.datePublished} lang="hi">
							{isToday(card) ? formatClock(card.datePublished, timeZone, digits) : day(card)}
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

/** A section's stories, day by day. */
import type { Card } from "../article/article.ts";
import { useNow } from "../reader/clock.ts";
import { bind } from "../text/bind.ts";
import { dayKey, dayName, formatDate } from "../text/dates.ts";
import styles from "./DatedList.module.css";
import { Hang, moreClass } from "./Hang.tsx";
import { Item } from "./Item.tsx";
import { useLocale } from "./locale.ts";

/** Cards come newest first. `hasTop`: the first is shown large. */
export function DatedList({ cards, fresh, hasTop }: { cards: readonly Card[]; fresh: readonly string[]; hasTop: boolean }) {
	const { timeZone } = useLocale();
	const days = groupByDay(cards, timeZone);
	return [...days].map(([key, ofDay], dayIndex) => (
		<section key={key} className={styles["day"]}>
			<Day iso={ofDay[0]?.datePublished ?? ""} dayOf={key} mayBeNear={dayIndex < 2} />
			<ol className={styles["cards"]}>
				{ofDay.map((card, index) => {
					const isTop = hasTop && dayIndex === 0 && index === 0;
					return (
						<li key={card.id}>
							<Item card={card} label={card.place} look={isTop ? "dated-top" : "dated"} isFresh={fresh.includes(card.id)} isFirst={isTop} />
						</li>
					);
				})}
			</ol>
		</section>
	));
}

function groupByDay(cards: readonly Card[], timeZone: string): Map<string, Card[]> {
	const days = new Map<string, Card[]>();
	for (const card of cards) {
		const key = dayKey(card.datePublished, timeZone);
		days.set(key, [...(days.get(key) ?? []), card]);
	}
	return days;
}

/** "आज" and "कल" once this device's clock is known; the date as built until then, and for every other day. `mayBeNear`: what stands beside it may then be another, and waits. */
function Day({ iso, dayOf, mayBeNear }: { iso: string; dayOf: string; mayBeNear: boolean }) {
	const { timeZone, digits } = useLocale();
	const now = useNow();
	const name = now === null ? null : dayName(dayOf, dayKey(new Date(now).toISOString(), timeZone));
	const date = formatDate(iso, timeZone, digits, { year: true });
	const whole = formatDate(iso, timeZone, digits, { year: true, weekday: true });
	const side = bind(name ? whole : (whole.split(",")[0] ?? ""));
	const waits = mayBeNear && now === null ? styles["waits"] : undefined;
	return (
		<Hang
			as="h2"
			look="small"
			more={
				<span className={[moreClass, styles["side"], waits].filter(Boolean).join(" ")} aria-hidden="true">
					{side}
				</span>
			}
		>
			<span className={styles["name"]}>
				{name ?? bind(date)}
				<span className={[styles["under"], waits].filter(Boolean).join(" ")}>{side}</span>
			</span>
		</Hang>
	);
}

/** The row over the results: sections and days, each with how many there are. Links, so that a choice is an address. */
import type { Edition } from "../article/article.ts";
import type { Answer } from "../find/answer.ts";
import type { Reach } from "../find/asked.ts";
import { isCounted } from "../find/counted.ts";
import { findWords, reachWords } from "../find/words.ts";
import { bind } from "../text/bind.ts";
import { formatNumber } from "../text/numerals.ts";
import type { Locale } from "./locale.ts";
import { sectionName } from "./Onward.tsx";
import styles from "./Search.module.css";

type SearchFiltersProps = {
	readonly edition: Edition;
	readonly answer: Answer;
	readonly section: string | null;
	readonly reach: Reach;
	readonly locale: Locale;
	/** The address of the same search with other filters. */
	readonly pathOf: (of: { section?: string | null; reach?: Reach }) => string;
};

export function SearchFilters({ edition, answer, section, reach, locale, pathOf }: SearchFiltersProps) {
	const counts = new Map(answer.sections);
	const all = answer.sections.reduce((sum, [, count]) => sum + count, 0);
	const hasNumbers = isCounted(answer, section);
	const number = (count: number) => (hasNumbers ? ` ${formatNumber(count, locale.digits)}` : "");
	const shown = edition.sections.filter(({ id }) => counts.has(id) || id === section);
	// The month holds more than the week that is chosen, and of all that is there either holds less.
	const isOther = (count: number) => (reach === "week" ? count > answer.total : count > 0 && count < answer.total);
	const days = (["week", "month"] as const).filter((each) => each === reach || isOther(answer[each]));
	const isOldOffered = answer.searched < answer.stories || reach === "all";
	return (
		<nav className={styles["filters"]} aria-label={findWords.filters}>
			<a href={pathOf({ section: null })} aria-current={section === null ? "true" : undefined}>
				{findWords.all}
				{number(all)}
			</a>
			{shown.map(({ id }) => (
				<a key={id} href={pathOf({ section: section === id ? null : id })} aria-current={section === id ? "true" : undefined}>
					{bind(sectionName(edition, id) ?? id)}
					{number(counts.get(id) ?? 0)}
				</a>
			))}
			{[...days, ...(isOldOffered ? (["all"] as const) : [])].map((each) => (
				<a key={each} href={pathOf({ reach: reach === each ? "recent" : each })} aria-current={reach === each ? "true" : undefined}>
					{reachWords[each]}
					{each !== "all" && number(answer[each])}
				</a>
			))}
		</nav>
	);
}

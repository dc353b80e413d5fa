/** What stands under the search box: the start, what was found and how to narrow it, or that nothing was. */
import type { Edition } from "../article/article.ts";
import { buttonClass } from "../components/Button.tsx";
import { useLocale } from "../components/locale.ts";
import styles from "../components/Search.module.css";
import { SearchFilters } from "../components/SearchFilters.tsx";
import { SearchResults } from "../components/SearchResults.tsx";
import { SearchSaid } from "../components/SearchSaid.tsx";
import { findWords } from "../find/words.ts";
import { useNow } from "../reader/clock.ts";
import { useIsOnline } from "../reader/network.ts";
import { SearchEmpty, SearchFailed } from "./SearchEmpty.tsx";
import { SearchStart } from "./SearchStart.tsx";
import { type Asked, askAgain, searchAddress } from "./searcher.ts";
import { useFollowing, useIsNothingFound, useSearch } from "./searching.ts";

type FoundProps = Asked & { readonly edition: Edition; readonly shown: number; readonly onMore: () => void };

export function Found({ section, reach, edition, shown, onMore }: FoundProps) {
	const { isAsked, answer, progress, hasFailed } = useSearch();
	const isNothingFound = useIsNothingFound();
	const isOnline = useIsOnline();
	const locale = useLocale();
	const now = useNow();
	useFollowing();
	if (!isAsked)
		return (
			<div className={styles["page"]}>
				<SearchStart edition={edition} />
			</div>
		);
	const pathOf = (of: Partial<Asked>) => searchAddress({ text: answer?.text ?? "", section, reach, ...of });
	const isNarrowed = section !== null || reach !== "recent";
	return (
		<>
			<div className={styles["page"]}>
				<SearchSaid answer={hasFailed ? null : answer} progress={progress} isOnline={isOnline} locale={locale} pathOf={pathOf} />
				{!hasFailed && answer && answer.text !== "" && (answer.total > 0 || isNarrowed || answer.searched < answer.stories) && (
					<SearchFilters edition={edition} answer={answer} section={section} reach={reach} locale={locale} pathOf={pathOf} />
				)}
				{!hasFailed && answer && answer.total > 0 && (
					<>
						<h2 className="hidden">{findWords.results}</h2>
						<SearchResults results={answer.results} edition={edition} isPassing={answer.isTyping} locale={locale} now={now} />
						{answer.total > answer.results.length && answer.results.length >= shown && (
							<p className={styles["more"]}>
								<button type="button" className={buttonClass()} onClick={onMore}>
									{findWords.more}
								</button>
							</p>
						)}
					</>
				)}
			</div>
			{hasFailed && <SearchFailed isOnline={isOnline} onRetry={askAgain} />}
			{answer && isNothingFound && <SearchEmpty answer={answer} edition={edition} pathOf={pathOf} hasFilters={isNarrowed} />}
		</>
	);
}

/** The search: what is typed lives in the address, what it finds comes from its own thread. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "react-router";
import { searchPath } from "../article/links.ts";
import { buttonClass } from "../components/Button.tsx";
import { BarMasthead } from "../components/Masthead.tsx";
import { PageHead } from "../components/PageHead.tsx";
import styles from "../components/Search.module.css";
import { SearchBox } from "../components/SearchBox.tsx";
import { SearchFilters } from "../components/SearchFilters.tsx";
import { SearchResults } from "../components/SearchResults.tsx";
import { SearchSaid } from "../components/SearchSaid.tsx";
import { editionQuery } from "../data/queries.ts";
import type { Reach } from "../find/answer.ts";
import { findWords } from "../find/words.ts";
import { useCallback, useEffect } from "../reader/hooks.ts";
import { useIsLive } from "../reader/live.ts";
import { useIsOnline } from "../reader/network.ts";
import { remember } from "../reader/searches.ts";
import { SearchEmpty, SearchFailed } from "./SearchEmpty.tsx";
import { SearchStart } from "./SearchStart.tsx";
import { askAgain } from "./searcher.ts";
import { isReach, useFocusedBox, useSearch, useShown, useTyped } from "./searching.ts";

/** How long the reader pauses before what was typed becomes the address, in ms: some browsers refuse more than a hundred changes in half a minute. */
const pause = 400;

export { SearchPage as Component };

function SearchPage() {
	const { data: edition } = useSuspenseQuery(editionQuery);
	const isLive = useIsLive();
	const isOnline = useIsOnline();
	const navigate = useNavigate();
	const params = new URLSearchParams(useLocation().search);
	const query = isLive ? (params.get("q") ?? "") : "";
	const section = isLive ? params.get("in") : null;
	const reach: Reach = isLive && isReach(params.get("when")) ? (params.get("when") as Reach) : "recent";
	const { text, isTyping, type, settle, wrote } = useTyped(query);
	const [shown, showMore] = useShown(`${text} ${section} ${reach}`);
	const { answer, progress, hasFailed, isCurrent } = useSearch({ text, section, reach, isTyping, most: shown });
	const pathOf = useCallback(
		(of: { q?: string; section?: string | null; reach?: Reach }) => {
			const next = { q: text, section, reach, ...of };
			const parts = [
				["q", next.q.trim()],
				["in", next.section],
				["when", next.reach === "recent" ? null : next.reach],
			].filter(([, value]) => value);
			return `${searchPath}${parts.length > 0 ? `?${new URLSearchParams(parts as [string, string][])}` : ""}`;
		},
		[text, section, reach],
	);
	const go = useCallback(
		(q: string, replace = true) => {
			wrote(q);
			void navigate(pathOf({ q }), { replace, preventScrollReset: true });
		},
		[navigate, pathOf, wrote],
	);
	useEffect(() => {
		if (!isTyping) return;
		const timer = setTimeout(() => go(text), pause);
		return () => clearTimeout(timer);
	}, [text, isTyping, go]);
	const box = useFocusedBox(isLive);
	const submit = (chosen: string) => {
		settle(chosen);
		remember(chosen);
		// A search that was meant is a step back to; one on the way to it is not.
		go(chosen, chosen.trim() === query || query === "" || isTyping);
	};
	const isAsked = text.trim() !== "";
	const isEmpty = isAsked && answer !== null && answer.text === text && answer.total === 0;
	return (
		<>
			<PageHead title={isAsked ? findWords.title(text.trim()) : findWords.search} site={edition.name} origin={edition.origin} path={null} />
			<link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={edition.name} />
			<BarMasthead edition={edition} current={null} />
			<main id="main" className="wrap">
				<div className={styles["page"]} ref={box}>
					{!isEmpty && !hasFailed && <h1 className="hidden">{findWords.search}</h1>}
					<SearchBox
						text={text}
						suggestions={isTyping && isAsked ? (answer?.suggestions ?? []) : []}
						onType={type}
						onSubmit={submit}
						isLive={isLive}
					/>
					{isAsked && (
						<SearchSaid
							answer={hasFailed ? null : answer}
							progress={progress}
							isWaiting={!isCurrent}
							isOnline={isOnline}
							pathOf={(q) => pathOf({ q })}
							onChoose={settle}
						/>
					)}
					{!isAsked && <SearchStart edition={edition} onChoose={settle} />}
					{isAsked &&
						!hasFailed &&
						answer &&
						answer.text !== "" &&
						(answer.total > 0 || section || reach !== "recent" || answer.searched < answer.stories) && (
							<SearchFilters
								edition={edition}
								answer={answer}
								section={section}
								reach={reach}
								pathOf={(inSection, when) => pathOf({ section: inSection, reach: when })}
							/>
						)}
					{isAsked && !hasFailed && answer && answer.total > 0 && (
						<>
							<h2 className="hidden">{findWords.results}</h2>
							<SearchResults results={answer.results} edition={edition} onOpen={() => remember(text)} />
							{answer.total > answer.results.length && answer.results.length >= shown && (
								<p className={styles["more"]}>
									<button type="button" className={buttonClass()} onClick={showMore}>
										{findWords.more}
									</button>
								</p>
							)}
						</>
					)}
				</div>
				{isAsked && hasFailed && <SearchFailed isOnline={isOnline} onRetry={askAgain} />}
				{isEmpty && (
					<SearchEmpty
						answer={answer}
						edition={edition}
						pathOf={pathOf}
						hasFilters={section !== null || reach !== "recent"}
						onChoose={settle}
					/>
				)}
			</main>
		</>
	);
}

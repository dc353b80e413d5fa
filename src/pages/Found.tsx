/** What stands under the search box: the start, what was found and how to narrow it, or that nothing was. */
import type { Edition } from "../article/article.ts";
import { moveAmongResults } from "../components/arrows.ts";
import { buttonClass } from "../components/Button.tsx";
import { useLocale } from "../components/locale.ts";
import styles from "../components/Search.module.css";
import { SearchAnswer } from "../components/SearchAnswer.tsx";
import { type Asked, asRead, mostShown, searchAddress } from "../find/asked.ts";
import { findWords } from "../find/words.ts";
import { useNow } from "../reader/clock.ts";
import { useEffect, useLayoutEffect, useRef, useState } from "../reader/hooks.ts";
import { useIsOnline } from "../reader/network.ts";
import { useRemembering } from "./remembering.ts";
import { SearchEmpty, SearchFailed } from "./SearchEmpty.tsx";
import { SearchStart } from "./SearchStart.tsx";
import { askAgain, isNothing, type Search } from "./searcher.ts";
import { useFollowing, useIsAsked, useSearch } from "./searching.ts";

type FoundProps = Asked & { readonly edition: Edition; readonly shown: number; readonly onMore: () => void };

/** How long what did not come is left be, in ms: at first, and each time twice as long. */
const untilAgain = 5000;

/** How long the line under the box must have stood to be said, in ms, so that what passes while the reader types is not; and when that is gone again: it stands in the page. */
const [untilSaid, untilGone] = [1200, 4000];

/** What the line under the box says, for those who hear it: once for a `query`. */
function useHeard(query: string, { answer, hasFailed, isCalm }: Search, address: string, isOnline: boolean): string {
	const [heard, setHeard] = useState("");
	const last = useRef("");
	useEffect(() => {
		const say = () => {
			const said = document.getElementById("said")?.textContent ?? "";
			if (`${query}: ${said}` !== last.current) setHeard(said);
			last.current = `${query}: ${said}`;
		};
		const timers = [setTimeout(say, untilSaid), setTimeout(setHeard, untilGone, "")];
		return () => timers.forEach(clearTimeout);
		// What it says of how much has come is not waited for.
	}, [query, answer, hasFailed, isCalm, address, isOnline]);
	return heard;
}

/** From here on the page is React's: of its head what was built stands beside React's own, and the keyboard goes where it was. */
function takePage(): void {
	const ahead = globalThis.searchAhead;
	globalThis.searchAhead = undefined;
	if (!ahead) return;
	document.head.querySelector("title ~ title")?.remove();
	for (const name of ['meta[name="robots"]', 'link[rel="search"]']) {
		const [built, own] = document.head.querySelectorAll(name);
		if (own) built?.remove();
	}
	if (ahead.focused && document.activeElement === document.body)
		document.querySelector<HTMLElement>(`#root a[href="${CSS.escape(ahead.focused)}"]`)?.focus();
}

export function Found({ text, section, reach, edition, shown, onMore }: FoundProps) {
	const isAsked = useIsAsked();
	const search = useSearch();
	const { answer, progress, hasFailed, isCalm } = search;
	const unshown = hasFailed ? 0 : (answer?.unshown ?? 0);
	const isOnline = useIsOnline();
	const locale = useLocale();
	const now = useNow();
	useFollowing(answer?.text ?? "");
	useRemembering(answer);
	const heard = useHeard(asRead(answer?.text ?? ""), search, searchAddress({ text, section, reach }), isOnline);
	useLayoutEffect(takePage, []);
	// A device says that it has a network before the line carries anything: what did not come is asked for again while it is missed.
	const tries = useRef(0);
	useEffect(() => {
		if (!isOnline || !(hasFailed || search.answer?.isMissing)) {
			tries.current = 0;
			return;
		}
		const timer = setTimeout(
			() => {
				tries.current += 1;
				askAgain();
			},
			untilAgain * 2 ** tries.current,
		);
		return () => clearTimeout(timer);
	}, [isOnline, hasFailed, search]);
	const results = answer?.results.length ?? 0;
	/** How many there were when more were asked for: the button has gone, and the keyboard goes to the first that is new. */
	const had = useRef<number>(null);
	useEffect(() => {
		if (had.current === null || results <= had.current) return;
		document.querySelectorAll<HTMLElement>("#results a")[had.current]?.focus({ preventScroll: true });
		had.current = null;
	}, [results]);
	const more = () => {
		had.current = results;
		onMore();
	};
	const aloud = (
		<p className="hidden" role="status">
			{heard}
		</p>
	);
	if (!isAsked)
		return (
			<>
				{aloud}
				<div className={styles["page"]}>
					<SearchStart edition={edition} />
				</div>
			</>
		);
	return (
		<>
			{aloud}
			<div className={styles["page"]}>
				<SearchAnswer
					{...{ text, section, reach, hasFailed, isCalm, progress, edition, locale, now, isOnline }}
					answer={hasFailed ? null : answer}
				>
					{answer &&
						((answer.total > answer.results.length && answer.results.length >= mostShown(shown, answer.atFirst)) || answer.isAtLeast) && (
							<p className={styles["more"]}>
								<button type="button" className={buttonClass()} onClick={more} onKeyDown={moveAmongResults}>
									{findWords.more}
								</button>
							</p>
						)}
				</SearchAnswer>
			</div>
			{isNothing(search) && (hasFailed || unshown > 0) && <SearchFailed isOnline={isOnline} unshown={unshown} onRetry={askAgain} />}
			{isNothing(search) && answer && !hasFailed && unshown === 0 && (
				<SearchEmpty answer={answer} edition={edition} section={section} reach={reach} />
			)}
		</>
	);
}

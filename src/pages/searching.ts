/** Asks the search whenever what is asked for changes, and says how it stands. */

import { useLocation, useNavigate } from "react-router";
import { searchPath } from "../article/links.ts";
import { isOpened } from "../components/opening.ts";
import { askedIn, asRead, type Question, searchAddress, shownIn, step, today } from "../find/asked.ts";
import { useDeferredValue, useEffect, useEffectEvent, useLayoutEffect, useRef, useState, useSyncExternalStore } from "../reader/hooks.ts";
import { useIsOnline } from "../reader/network.ts";
import { isPlainClick } from "../reader/plainClick.ts";
import { remember } from "../reader/searches.ts";
import { ask, askAgain, currentSearch, nothingYet, onSearch, type Search, textNow } from "./searcher.ts";

/** Drawn in slices, between which keys are heard, and given up for the next. */
export const useSearch = (): Search => useDeferredValue(useSyncExternalStore(onSearch, currentSearch, () => nothingYet));

/** At once, so that an emptied box never stands over what was found before. */
export const useIsAsked = (): boolean =>
	useSyncExternalStore(
		onSearch,
		() => currentSearch().isAsked,
		() => false,
	);

export const focusBox = (): void => document.getElementById("search-text")?.focus();

const none: readonly string[] = [];
export const useSuggestions = (): readonly string[] =>
	useSyncExternalStore(
		onSearch,
		() => currentSearch().answer?.suggestions ?? none,
		() => none,
	);

/** Asks whenever what is asked for changes, unless that `isWaiting`; an empty text loads what there is to search in. */
export function useAsking({ text, section, reach, isTyping, most }: Omit<Question, "number" | "today">, isWaiting: boolean): void {
	useLayoutEffect(() => {
		if (!isWaiting) ask({ text, section, reach, isTyping, most, today: today() });
	}, [text, section, reach, isTyping, most, isWaiting]);
	const isOnline = useIsOnline();
	const wasOnline = useRef(isOnline);
	useEffect(() => {
		// There is a network again, and perhaps more to be found.
		if (isOnline && !wasOnline.current) askAgain();
		wasOnline.current = isOnline;
	}, [isOnline]);
}

/**
 * Follows the plain links of what was found without a page load. A link of a search is a step that Back undoes; one for the text that is
 * `answered` on the page goes by what is in the box by now.
 */
export function useFollowing(answered: string): void {
	const navigate = useNavigate();
	const follow = useEffectEvent((event: MouseEvent) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("main a") : null;
		if (!link) return;
		const isSearch = link.pathname === searchPath;
		const isResult = link.closest("#results") !== null;
		// What led to a story was worth remembering.
		if (isResult) remember(answered);
		if (!isPlainClick(event) || !isSearch) return;
		event.preventDefault();
		const asked = askedIn(link.search);
		const text = asked.text === asRead(answered) && asRead(textNow()) !== "" ? textNow() : asked.text;
		const address = searchAddress({ ...asked, text });
		const replace = address === `${location.pathname}${location.search}`;
		// What it stands in mostly goes with it, but for the filters.
		if (link.matches(":focus-visible") && !link.closest("nav")) focusBox();
		void navigate(address, { replace, preventScrollReset: true, state: { isChosen: true } });
	});
	useEffect(() => {
		const hearClick = (event: MouseEvent) => follow(event);
		document.addEventListener("click", hearClick);
		return () => document.removeEventListener("click", hearClick);
	}, []);
}

/** What is in the box: the address's query until the reader types, and again when the address changes for another reason than that. */
export function useTyped(query: string) {
	const { key, state } = useLocation() as { key: string; state: { isChosen?: true } | null };
	const [typed, setTyped] = useState<{ text: string; isTyping: boolean } | null>(null);
	const last = useRef({ key, query, isPassing: false });
	useEffect(() => {
		if (last.current.key === key) return;
		const isOwn = last.current.query === query && !state?.isChosen;
		last.current = { key, query, isPassing: isOwn && last.current.isPassing };
		if (isOwn) return;
		setTyped((now) => (now && asRead(now.text) === query ? now : null));
		if (query === "") focusBox();
	}, [key, query, state]);
	return {
		text: typed?.text ?? query,
		isTyping: typed?.isTyping ?? false,
		type: (text: string) => setTyped({ text, isTyping: true }),
		settle: (text: string) => setTyped({ text, isTyping: false }),
		/** A query is about to be written into the address; whether in the place of the one that is there: of none, of the same, or of one that was on the way. */
		write: (text: string, isMeant: boolean): boolean => {
			const { isPassing } = last.current;
			const isSame = asRead(text) === query;
			last.current = { key, query: asRead(text), isPassing: !isMeant && (isPassing || !isSame) };
			return isPassing || isSame || query === "";
		},
	};
}

/** How many results are shown, which the address's state keeps; the first ten for every other search. */
export function useShown(): [number, () => void] {
	const { search, state } = useLocation();
	const navigate = useNavigate();
	const last = useRef(step);
	// What is open over the page has a state of its own.
	const shown = isOpened(state) ? last.current : shownIn(state);
	useEffect(() => {
		last.current = shown;
	}, [shown]);
	const showMore = () => void navigate({ search }, { replace: true, preventScrollReset: true, state: { shown: shown + step } });
	return [shown, showMore];
}

/** Who opens the search wants to type. */
export function useFocusedBox(isLive: boolean): void {
	useEffect(() => {
		if (isLive && !new URLSearchParams(location.search).has("q")) focusBox();
	}, [isLive]);
}

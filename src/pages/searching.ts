/** Asks the search whenever what is asked for changes, and says how it stands. */

import { useLocation } from "react-router";
import type { Question, Reach } from "../find/answer.ts";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "../reader/hooks.ts";
import { useIsOnline } from "../reader/network.ts";
import { ask, askAgain, currentSearch, nothingYet, onSearch, type Search } from "./searcher.ts";

const day = 24 * 60 * 60_000;

export const isReach = (value: string | null): value is Reach => value === "week" || value === "month" || value === "all";

/** `isCurrent`: the answer is the one to what is asked for now. An empty text loads what there is to search in. */
export function useSearch({ text, section, reach, isTyping, most }: Omit<Question, "number" | "today">): Search & { isCurrent: boolean } {
	const search = useSyncExternalStore(onSearch, currentSearch, () => nothingYet);
	useEffect(() => {
		ask({ text, section, reach, isTyping, most, today: Math.floor(Date.now() / day) });
	}, [text, section, reach, isTyping, most]);
	const isOnline = useIsOnline();
	const wasOnline = useRef(isOnline);
	useEffect(() => {
		// There is a network again, and perhaps more to be found.
		if (isOnline && !wasOnline.current) askAgain();
		wasOnline.current = isOnline;
	}, [isOnline]);
	return { ...search, isCurrent: search.answer?.text === text && search.progress === null };
}

/** What is in the box: the address's query until the reader types, and again when the address changes for another reason than that. */
export function useTyped(query: string) {
	const { key } = useLocation();
	const [typed, setTyped] = useState<{ text: string; isTyping: boolean } | null>(null);
	const last = useRef({ key, query });
	useEffect(() => {
		if (last.current.key === key) return;
		const isOwn = last.current.query === query;
		last.current = { key, query };
		if (!isOwn) setTyped((now) => (now?.text.trim() === query ? now : null));
	}, [key, query]);
	return {
		text: typed?.text ?? query,
		isTyping: typed?.isTyping ?? false,
		type: (text: string) => setTyped({ text, isTyping: true }),
		settle: (text: string) => setTyped({ text, isTyping: false }),
		/** The query that is about to be written into the address. */
		wrote: useCallback((text: string) => {
			last.current.query = text.trim();
		}, []),
	};
}

/** Results shown at first, and how many more each time. */
const step = 10;

/** How many results are shown; the first ten again for every other search. */
export function useShown(search: string): [number, () => void] {
	const [state, setState] = useState({ search, shown: step });
	const shown = state.search === search ? state.shown : step;
	return [shown, () => setState({ search, shown: shown + step })];
}

/** Who opens the search wants to type. */
export function useFocusedBox(isLive: boolean) {
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (isLive && !new URLSearchParams(location.search).has("q")) box.current?.querySelector("input")?.focus();
	}, [isLive]);
	return box;
}

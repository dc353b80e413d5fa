/** Where a search is typed: every change of it is asked for, and becomes the address when the reader pauses. */
import { useNavigate, useNavigation } from "react-router";
import styles from "../components/Search.module.css";
import { SearchBox } from "../components/SearchBox.tsx";
import { type Asked, asRead, isBegun, searchAddress } from "../find/asked.ts";
import { findWords } from "../find/words.ts";
import { useEffect, useEffectEvent, useState } from "../reader/hooks.ts";
import { remember } from "../reader/searches.ts";
import { isNothing } from "./searcher.ts";
import { useAsking, useFocusedBox, useSearch, useSuggestions, useTyped } from "./searching.ts";

/** How long the reader pauses before what was typed becomes the address, in ms: some browsers refuse more than a hundred changes in half a minute. */
const pause = 400;

export function SearchForm({ text: query, section, reach, shown, isLive }: Asked & { readonly shown: number; readonly isLive: boolean }) {
	const navigate = useNavigate();
	const { text, isTyping, type, settle, write } = useTyped(query);
	const isWaiting = isTyping && isBegun(text);
	useAsking({ text, section, reach, isTyping, most: shown }, isWaiting);
	const suggestions = useSuggestions();
	// The line of offers keeps its place when the search is meant, too: what was found is being read.
	const [hasTyped, setTyped] = useState(false);
	if (isTyping && !hasTyped) setTyped(true);
	const isNothingFound = isNothing(useSearch());
	const isMoving = useNavigation().state !== "idle";
	useFocusedBox(isLive);
	// A search that was meant is a step back to; one on the way to it is not.
	const go = useEffectEvent((chosen: string, isMeant: boolean) => {
		const replace = write(chosen, isMeant);
		// As many results of the same search stay.
		const state = asRead(chosen) === query ? { shown } : null;
		void navigate(searchAddress({ text: chosen, section, reach }), { replace, preventScrollReset: true, state });
	});
	useEffect(() => {
		// A story that was opened meanwhile is not held up.
		if (!isTyping || isMoving || isWaiting) return;
		const end = new AbortController();
		const timer = setTimeout(write, pause);
		function write(): void {
			clearTimeout(timer);
			end.abort();
			go(text, false);
		}
		// Who leaves the box, or the page by what was found, comes back to what they typed.
		for (const event of ["focusout", "pointerdown"]) addEventListener(event, write, { signal: end.signal });
		return () => {
			clearTimeout(timer);
			end.abort();
		};
	}, [text, isTyping, isMoving, isWaiting]);
	const submit = (chosen: string) => {
		settle(chosen);
		remember(asRead(chosen));
		go(chosen, true);
	};
	return (
		<div className={styles["page"]}>
			{!isNothingFound && <h1 className="hidden">{findWords.search}</h1>}
			<SearchBox
				text={text}
				suggestions={hasTyped ? (!isTyping || isWaiting || asRead(text) === "" ? [] : suggestions) : null}
				onType={type}
				onSubmit={submit}
				isLive={isLive}
			/>
		</div>
	);
}

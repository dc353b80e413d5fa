/** Finds inside the story on screen in any spelling. Marks are painted over the page, never put into it. */
import type { KeyboardEvent } from "react";
import { findWords } from "../find/words.ts";
import { setFinding } from "../reader/finding.ts";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "../reader/hooks.ts";
import { bind } from "../text/bind.ts";
import { formatNumber } from "../text/numerals.ts";
import styles from "./FindBar.module.css";
import { Hits, type Place } from "./hits.ts";
import { Cross, Down } from "./Icon.tsx";
import { useLocale } from "./locale.ts";

/** What was looked for last: it is offered again. */
let last = "";

export function FindBar() {
	const { digits } = useLocale();
	const input = useRef<HTMLInputElement>(null);
	const hits = useRef<Hits>(null);
	/** What the keyboard stood on. */
	const opener = useRef<HTMLElement>(null);
	const [query, setQuery] = useState(last);
	const [{ at, count, others }, setPlace] = useState<Place>({ at: 0, count: 0, others: [] });
	useEffect(() => {
		const found = new Hits(setPlace);
		hits.current = found;
		opener.current = document.activeElement as HTMLElement | null;
		input.current?.focus();
		if (last !== "") {
			const place = found.look(last);
			setPlace(place);
			// There in the box by the next frame.
			requestAnimationFrame(() => input.current?.select());
		}
		return () => found.clear();
	}, []);
	const look = (text: string) => {
		setQuery(text);
		last = text;
		const found = hits.current?.look(text);
		if (found) setPlace(found);
	};
	const step = (by: number) => setPlace((place) => ({ ...place, at: hits.current?.step(by) ?? 0 }));
	const close = () => {
		setFinding(false);
		// When the bar has gone the keyboard stands at what was found; where nothing was, where it stood before.
		queueMicrotask(() => hits.current?.leaveCaret() || opener.current?.focus({ preventScroll: true }));
	};
	const pressAnywhere = useEffectEvent((event: globalThis.KeyboardEvent) => {
		// A panel over the page has its own keys.
		if (event.defaultPrevented || event.isComposing || (event.target as Element).closest?.("[role=dialog], dialog")) return;
		// As in the browser's own.
		const isStep = event.key === "F3" || ((event.ctrlKey || event.metaKey) && event.code === "KeyG");
		if (event.key === "Escape") close();
		else if (isStep && !event.altKey) step(event.shiftKey ? -1 : 1);
		else return;
		event.preventDefault();
	});
	// Before it is seen, for a key pressed at once.
	useLayoutEffect(() => {
		const hear = (event: globalThis.KeyboardEvent) => pressAnywhere(event);
		addEventListener("keydown", hear);
		return () => removeEventListener("keydown", hear);
	}, []);
	const press = (event: KeyboardEvent) => {
		// Enter also takes what a Hindi keyboard offers.
		if (event.key !== "Enter" || event.target !== input.current || event.nativeEvent.isComposing) return;
		step(event.shiftKey ? -1 : 1);
		event.preventDefault();
	};
	const number = (value: number) => formatNumber(value, digits);
	const isAsked = query.trim() !== "";
	return (
		<search className={styles["bar"]} onKeyDown={press}>
			<div className={`${styles["row"]} wrap`}>
				<label className="hidden" htmlFor="find-in-story">
					{findWords.inStory}
				</label>
				<input
					ref={input}
					id="find-in-story"
					type="search"
					autoComplete="off"
					autoCapitalize="off"
					spellCheck={false}
					placeholder={findWords.inStory}
					value={query}
					onChange={({ target }) => look(target.value)}
				/>
				<output aria-live="polite">{isAsked && (count > 0 ? `${number(at + 1)} / ${number(count)}` : findWords.noHit)}</output>
				<span>
					<button type="button" className={styles["up"]} aria-label={findWords.previous} disabled={count === 0} onClick={() => step(-1)}>
						<Down />
					</button>
					<button type="button" aria-label={findWords.next} disabled={count === 0} onClick={() => step(1)}>
						<Down />
					</button>
					<button type="button" aria-label={findWords.close} onClick={close}>
						<Cross />
					</button>
				</span>
				{others.length > 0 && <p>{bind(findWords.countedToo(others))}</p>}
			</div>
		</search>
	);
}

/** Finds inside the story on screen in any spelling. Marks are painted over the page, never put into it. */
import type { KeyboardEvent } from "react";
import { placesIn } from "../find/inStory.ts";
import { findWords } from "../find/words.ts";
import { setFinding } from "../reader/finding.ts";
import { useEffect, useRef, useState } from "../reader/hooks.ts";
import { bind } from "../text/bind.ts";
import { inDigits } from "../text/numerals.ts";
import styles from "./FindBar.module.css";
import { Hits } from "./hits.ts";
import { Cross, Down } from "./Icon.tsx";
import { useLocale } from "./locale.ts";

/** What was looked for last: it is offered again. */
let last = "";

export function FindBar() {
	const { digits } = useLocale();
	const input = useRef<HTMLInputElement>(null);
	const hits = useRef<Hits>(null);
	const [query, setQuery] = useState(last);
	const [{ at, count, others }, setPlace] = useState<{ at: number; count: number; others: readonly string[] }>({
		at: 0,
		count: 0,
		others: [],
	});
	useEffect(() => {
		const found = new Hits();
		hits.current = found;
		input.current?.focus();
		if (last !== "") {
			const place = found.look(last, placesIn);
			setPlace(place);
			// There in the box by the next frame.
			requestAnimationFrame(() => input.current?.select());
		}
		return () => found.clear();
	}, []);
	useEffect(() => {
		const closeOnEscape = (event: globalThis.KeyboardEvent) => {
			if (event.key !== "Escape" || event.defaultPrevented) return;
			hits.current?.leaveCaret();
			setFinding(false);
		};
		addEventListener("keydown", closeOnEscape);
		return () => removeEventListener("keydown", closeOnEscape);
	}, []);
	const look = (text: string) => {
		setQuery(text);
		last = text;
		const found = hits.current?.look(text, placesIn);
		if (found) setPlace(found);
	};
	const step = (by: number) => setPlace((place) => ({ ...place, at: hits.current?.step(by) ?? 0 }));
	const close = () => {
		hits.current?.leaveCaret();
		setFinding(false);
	};
	const press = (event: KeyboardEvent) => {
		if (event.key !== "Enter" || event.target !== input.current) return;
		step(event.shiftKey ? -1 : 1);
		event.preventDefault();
	};
	const number = (value: number) => inDigits(String(value), digits);
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
				<button type="button" className={styles["up"]} aria-label={findWords.previous} disabled={count === 0} onClick={() => step(-1)}>
					<Down />
				</button>
				<button type="button" aria-label={findWords.next} disabled={count === 0} onClick={() => step(1)}>
					<Down />
				</button>
				<button type="button" aria-label={findWords.close} onClick={close}>
					<Cross />
				</button>
				{others.length > 0 && <p>{bind(findWords.countedToo(others))}</p>}
			</div>
		</search>
	);
}

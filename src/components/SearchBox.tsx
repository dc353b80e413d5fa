/** Where a search is typed, and the words that are offered for the one being typed. */

import type { KeyboardEvent } from "react";
import { findWords } from "../find/words.ts";
import { useRef, useState } from "../reader/hooks.ts";
import { isAlone } from "./arrows.ts";
import { Cross } from "./Icon.tsx";
import styles from "./Search.module.css";

type SearchBoxProps = {
	readonly text: string;
	/** Null while nothing is being typed: then there is no place for them either. */
	readonly suggestions: readonly string[] | null;
	readonly onType: (text: string) => void;
	/** Enter, or a word that was offered. */
	readonly onSubmit: (text: string) => void;
	readonly isLive: boolean;
};

/** The last word of a text with another in its place; a minus, quotes and what a dash joins stay before it. */
const withLastWord = (text: string, word: string) =>
	`${text.replace(/(?:[\p{L}\p{M}\p{N}.]|\u200c|\u200d|(?<=\p{N}),(?=\p{N}))+$/u, "")}${word} `;

export function SearchBox({ text, suggestions, onType, onSubmit, isLive }: SearchBoxProps) {
	const input = useRef<HTMLInputElement>(null);
	const offered = useRef<HTMLUListElement>(null);
	/** Put away, until another key. */
	const [isClosed, setClosed] = useState(false);
	const shown = isClosed ? [] : (suggestions ?? []);
	const focusOn = (index: number) => {
		const buttons = offered.current?.querySelectorAll("button") ?? [];
		const target = index < 0 ? input.current : (buttons[Math.min(index, buttons.length - 1)] ?? firstResult());
		target?.focus();
	};
	const moveAmong = (event: KeyboardEvent, index: number) => {
		const to = { ArrowRight: index + 1, ArrowLeft: index - 1, ArrowUp: -1, Escape: -1, Home: 0, End: shown.length - 1 }[event.key];
		const isTyped = event.key === "Backspace" || (/^[^ ]$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey);
		// What is typed goes on in the box.
		if (isTyped) return input.current?.focus();
		if (!isAlone(event)) return;
		if (event.key === "Escape") setClosed(true);
		if (event.key === "ArrowDown") firstResult()?.focus();
		else if (to !== undefined) focusOn(to);
		else return;
		event.preventDefault();
	};
	const press = (event: KeyboardEvent) => {
		// Keys that choose among what a Hindi keyboard offers are the keyboard's.
		if (event.nativeEvent.isComposing || !isAlone(event)) return;
		if (event.key === "ArrowDown") focusOn(0);
		else if (event.key === "Escape" && shown.length > 0) setClosed(true);
		else return;
		event.preventDefault();
	};
	return (
		<>
			<search>
				<form
					className={styles["box"]}
					onSubmit={(event) => {
						event.preventDefault();
						onSubmit(text);
					}}
				>
					<label className="hidden" htmlFor="search-text">
						{findWords.label}
					</label>
					<input
						ref={input}
						id="search-text"
						type="search"
						enterKeyHint="search"
						autoComplete="off"
						autoCapitalize="off"
						spellCheck={false}
						placeholder={findWords.placeholder}
						value={text}
						readOnly={!isLive}
						onChange={({ target }) => {
							setClosed(false);
							onType(target.value);
						}}
						onKeyDown={press}
					/>
					{text !== "" && (
						<button
							type="button"
							aria-label={findWords.clear}
							onClick={() => {
								onType("");
								input.current?.focus();
							}}
						>
							<Cross />
						</button>
					)}
				</form>
			</search>
			<p className="hidden" aria-live="polite">
				{shown.length > 0 && findWords.offered}
			</p>
			{suggestions && (
				<div className={styles["offers"]}>
					{shown.length > 0 && (
						<ul ref={offered} className={styles["offered"]} aria-label={findWords.suggestions}>
							{shown.map((word, index) => (
								<li key={word}>
									<button
										type="button"
										onKeyDown={(event) => moveAmong(event, index)}
										onClick={() => {
											onSubmit(withLastWord(text, word));
											input.current?.focus();
										}}
									>
										{word}
									</button>
								</li>
							))}
						</ul>
					)}
				</div>
			)}
		</>
	);
}

const firstResult = () => document.querySelector<HTMLElement>("#results a");

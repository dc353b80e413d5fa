/** Where a search is typed, and the words that are offered for the one being typed. */

import type { KeyboardEvent } from "react";
import { findWords } from "../find/words.ts";
import { useRef } from "../reader/hooks.ts";
import { Cross } from "./Icon.tsx";
import styles from "./Search.module.css";

type SearchBoxProps = {
	readonly text: string;
	readonly suggestions: readonly string[];
	readonly onType: (text: string) => void;
	/** Enter, or a word that was offered. */
	readonly onSubmit: (text: string) => void;
	readonly isLive: boolean;
};

/** The last word of a text with another in its place. */
const withLastWord = (text: string, word: string) => `${text.replace(/\S+$/, "")}${word} `;

export function SearchBox({ text, suggestions, onType, onSubmit, isLive }: SearchBoxProps) {
	const input = useRef<HTMLInputElement>(null);
	const offered = useRef<HTMLUListElement>(null);
	const focusOn = (index: number) => {
		const buttons = offered.current?.querySelectorAll("button") ?? [];
		const target = index < 0 ? input.current : (buttons[Math.min(index, buttons.length - 1)] ?? firstResult());
		target?.focus();
	};
	const moveAmong = (event: KeyboardEvent, index: number) => {
		const step = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: -1 - index, Escape: -1 - index }[event.key];
		if (event.key === "ArrowDown") firstResult()?.focus();
		else if (step !== undefined) focusOn(index + step);
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
						onChange={({ target }) => onType(target.value)}
						onKeyDown={(event) => {
							if (event.key !== "ArrowDown") return;
							event.preventDefault();
							focusOn(0);
						}}
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
			{suggestions.length > 0 && (
				<ul ref={offered} className={styles["offered"]} aria-label={findWords.suggestions}>
					{suggestions.map((word, index) => (
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
		</>
	);
}

const firstResult = () => document.querySelector<HTMLElement>("#results a");

/** The keys that lead through what was found. */
import type { KeyboardEvent } from "react";

/** With another key held it is the browser's own. */
export const isAlone = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean => !(ctrlKey || metaKey || altKey || shiftKey);

/** From result to result, from the first back to the box, and from the last on to the button for more. */
export function moveAmongResults(event: KeyboardEvent): void {
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (step === undefined || !isAlone(event)) return;
	const stops = [...document.querySelectorAll<HTMLElement>("#search-text, #results a, #results + p button")];
	const next = stops[stops.indexOf(event.target as HTMLElement) + step];
	if (!next) return;
	next.focus();
	event.preventDefault();
}

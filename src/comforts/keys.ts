/** The single keys, what each presses, and whether this reader wants them. */
import { cell } from "../reader/cell.ts";
import { keyWords } from "./keyWords.ts";

export type Key = keyof typeof keyWords.names;

/** On until switched off (WCAG 2.1.4). */
export const keysCell = cell("pathak.keys", (found) => found !== false);

const isKey = (key: string): key is Key => Object.hasOwn(keyWords.names, key);

/** Where fields are typed in, keys are letters. */
const typing =
	"input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable], [role=textbox], iframe";

/** The key that was pressed by itself, on the page and not into a field; by its place where the reader's layout writes no Latin letters. */
export function pressedKey(event: KeyboardEvent): Key | null {
	if (event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
	if (event.target instanceof Element && event.target.closest(typing)) return null;
	const typed = event.key.toLowerCase();
	const isLatin = /^[\0-\x7f]$/.test(typed);
	const placed = event.code === "Slash" ? (event.shiftKey ? "?" : "/") : event.code.replace(/^Key/, "").toLowerCase();
	const key = isLatin ? typed : placed;
	if (!isKey(key) || (event.shiftKey && key !== "?" && key !== "/")) return null;
	return key;
}

/** The button that reads the story aloud, if it is in sight; else there is no such key. */
export const listenButton = (): HTMLElement | undefined =>
	[...document.querySelectorAll<HTMLElement>("[data-listen], [data-ahead]")].find((button) => button.checkVisibility());

/** Lets a reader ask for a word of the story: by a tap, or by keyboard (Tab to a paragraph, arrows to a word, Enter). Links stay links, and selecting stays selecting. */
import { wordAt, wordsIn } from "./wordAt.ts";

/** A word that was asked for; `block` is the paragraph, or the row of a table, under which its note hangs. */
export type Opened = { readonly word: string; readonly range: Range; readonly block: HTMLElement };

/** Whatever of a story is a line or a paragraph of its own. */
const blocks = "main article :is(header > *, .prose :is(p, h2, li, caption, tr), figcaption, footer p)";
const name = "asked";

/** Its element has it too: of a highlight alone the style sheet would ask every element of the page. */
const mark = "data-underlined";

/** Underlines a word of one text node; null, none. */
export function underline(range: Range | null): void {
	if (!("highlights" in CSS)) return;
	document.querySelector(`[${mark}]`)?.removeAttribute(mark);
	range?.startContainer.parentElement?.setAttribute(mark, "");
	if (range) CSS.highlights.set(name, new Highlight(range));
	else CSS.highlights.delete(name);
}

/** Returns how to stop. */
export function listenForWords(story: HTMLElement, open: (opened: Opened | null) => void): () => void {
	const stops = Array.from(story.querySelectorAll<HTMLElement>(blocks));
	for (const block of stops) block.tabIndex = 0;
	let chosen = -1;
	const ask = (range: Range | null, block: HTMLElement | null | undefined) => {
		underline(block ? range : null);
		open(range && block ? { word: range.toString(), range, block } : null);
	};
	const tap = ({ target, clientX, clientY }: MouseEvent) => {
		if (!(target instanceof Element) || target.closest("a, button, summary") || getSelection()?.isCollapsed === false) return;
		ask(wordAt(clientX, clientY), target.closest<HTMLElement>(blocks));
	};
	const press = (event: KeyboardEvent) => {
		const block = stops.find((each) => each === event.target);
		if (!block || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const words = wordsIn(block);
		if (event.key === "ArrowRight") chosen = Math.min(words.length - 1, chosen + 1);
		else if (event.key === "ArrowLeft") chosen = Math.max(0, chosen - 1);
		else if (event.key !== "Enter" || chosen < 0) return;
		event.preventDefault();
		if (event.key === "Enter") ask(words[chosen] ?? null, block);
		else underline(words[chosen] ?? null);
	};
	const comeIn = ({ target, relatedTarget }: FocusEvent) => {
		// Back from its note the same word is chosen still.
		if (stops.some((each) => each === target) && relatedTarget instanceof Element && story.contains(relatedTarget)) {
			chosen = -1;
			underline(null);
		}
	};
	story.addEventListener("click", tap);
	story.addEventListener("keydown", press);
	story.addEventListener("focusin", comeIn);
	return () => {
		story.removeEventListener("click", tap);
		story.removeEventListener("keydown", press);
		story.removeEventListener("focusin", comeIn);
		for (const block of stops) block.removeAttribute("tabindex");
		underline(null);
	};
}

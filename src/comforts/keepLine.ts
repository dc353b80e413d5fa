/** The line that is read stays where it is on the screen, whatever settings make of the page around it. */
import { findSentence, sentenceAtTop, storyText } from "./sentencePlace.ts";

/** The sentence at the top of the screen, with the way to bring it back to where it is now. Null above the text. */
function lineOf(text: HTMLElement): (() => void) | null {
	const place = sentenceAtTop(text);
	const was = place && findSentence(text, place)?.top;
	if (!place || was === undefined || was === null) return null;
	return () => {
		const now = findSentence(text, place)?.top ?? was;
		// Whole px: scrolling knows no less on some screens.
		if (Math.abs(now - was) >= 1) scrollBy({ top: now - was, behavior: "instant" });
	};
}

/** Until the returned function is called, and in the frames after it in which the page takes its last shape. The reader's own scrolling goes first. */
export function keepLine(): () => void {
	const text = storyText();
	if (!text) return () => {};
	let bringBack = lineOf(text);
	// Between layout and paint: nobody sees the line elsewhere.
	const observer = new ResizeObserver(() => bringBack?.());
	observer.observe(text);
	let frame = 0;
	const note = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			bringBack = lineOf(text);
		});
	};
	addEventListener("scroll", note, { passive: true });
	return () => {
		removeEventListener("scroll", note);
		cancelAnimationFrame(frame);
		requestAnimationFrame(() => requestAnimationFrame(() => observer.disconnect()));
	};
}

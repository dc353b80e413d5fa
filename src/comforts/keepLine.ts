/** The line that is read stays where it is on the screen, whatever settings make of the page around it. */
import { blocksOf, firstBelow, firstOf, storyText, textsIn } from "./sentencePlace.ts";

/** Lines that begin less than this below the top edge, in px, are not whole: the line that shows progress is over them. */
const top = 8;

type Word = { readonly text: Text; readonly start: number };

function topOf({ text, start }: Word): number {
	const letter = document.createRange();
	// In other digits a text may be shorter.
	letter.setStart(text, Math.max(0, Math.min(start, text.length - 1)));
	letter.setEnd(text, Math.min(start + 1, text.length));
	return letter.getBoundingClientRect().top;
}

/** The first word of the first whole line on the screen. A sentence that began above it would not hold the line: with other letters as much of it has other lines. Null above the text. */
function wordAtTop(story: HTMLElement): Word | null {
	if (story.getBoundingClientRect().top > top) return null;
	const blocks = blocksOf(story);
	for (const block of blocks.slice(firstBelow(blocks, top))) {
		const texts = textsIn(block);
		const range = document.createRange();
		const isBelow = (text: Text) => {
			range.selectNode(text);
			return range.getBoundingClientRect().bottom > top;
		};
		for (const text of texts.slice(firstOf(texts, isBelow))) {
			const words = Array.from(text.data.matchAll(/\S+/g), ({ index }): Word => ({ text, start: index }));
			const word = words[firstOf(words, (each) => topOf(each) >= top)];
			if (word) return word;
		}
	}
	return null;
}

/** Until the returned function is called, and in the frames after it in which the page takes its last shape. The reader's own scrolling goes first. */
export function keepLine(): () => void {
	const story = storyText();
	if (!story) return () => {};
	let word: Word | null;
	let was: number;
	/** Where the page stood when the word was last in its place: elsewhere it has been scrolled. */
	let stood: number;
	const note = () => {
		word = wordAtTop(story);
		was = word ? topOf(word) : 0;
		stood = scrollY;
	};
	note();
	// Between layout and paint: nobody sees the line elsewhere.
	const observer = new ResizeObserver(() => {
		if (word && !word.text.isConnected) note();
		const by = word ? topOf(word) - was : 0;
		// Whole px: scrolling knows no less on some screens.
		if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: "instant" });
		stood = scrollY;
	});
	// One by one: what grows above may shrink below.
	for (const each of story.children) observer.observe(each);
	let frame = 0;
	const noteSoon = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => scrollY !== stood && note());
	};
	addEventListener("scroll", noteSoon, { passive: true });
	return () => {
		removeEventListener("scroll", noteSoon);
		cancelAnimationFrame(frame);
		requestAnimationFrame(() => requestAnimationFrame(() => observer.disconnect()));
	};
}

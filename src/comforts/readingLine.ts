/** Keeps the eye in its place: marks the paragraph being read. The page's own elements get a mark, and lose it again. */
import { blocksOf } from "./sentencePlace.ts";

/** How far down the screen is read, of its height. */
export const readingHeight = 0.38;

const mark = "data-at";

/** The paragraph nearest that height has the mark. Returns how to stop. */
export function followParagraph(text: HTMLElement): () => void {
	let marked: Element | undefined;
	let frame = 0;
	const look = () => {
		frame = 0;
		const line = innerHeight * readingHeight;
		const distance = (block: Element) => {
			const { top, bottom } = block.getBoundingClientRect();
			return top > line ? top - line : Math.max(0, line - bottom);
		};
		let [nearest, least]: [Element | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
		for (const block of blocksOf(text)) {
			const far = distance(block);
			if (far < least) [nearest, least] = [block, far];
		}
		if (nearest === marked) return;
		marked?.removeAttribute(mark);
		nearest?.setAttribute(mark, "");
		marked = nearest;
	};
	const lookSoon = () => {
		frame ||= requestAnimationFrame(look);
	};
	look();
	addEventListener("scroll", lookSoon, { passive: true });
	addEventListener("resize", lookSoon);
	return () => {
		cancelAnimationFrame(frame);
		removeEventListener("scroll", lookSoon);
		removeEventListener("resize", lookSoon);
		marked?.removeAttribute(mark);
	};
}

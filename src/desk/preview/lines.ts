/** How a drawn text is broken into lines, read from the page itself. */
import { segment } from "../../text/akshara.ts";
import { unbind } from "../../text/bind.ts";

const asRead = (text: string) => unbind(text).replace(/\s+/g, " ").trim();

/** The lines of an element's text, top to bottom, as a reader sees them. Cut between aksharas alone, as lines are. */
export function linesOf(element: Element): string[] {
	const range = element.ownerDocument.createRange();
	const lines: string[] = [];
	let bottom = Number.NEGATIVE_INFINITY;
	for (const node of textsIn(element)) {
		let at = 0;
		for (const akshara of segment(node.data)) {
			range.setStart(node, at);
			at += akshara.length;
			range.setEnd(node, at);
			const box = range.getBoundingClientRect();
			// A space at a line's end, and a joiner, have no place of their own.
			const isNext = box.width > 0 && (box.top + box.bottom) / 2 > bottom;
			if (isNext) bottom = box.bottom;
			if (isNext || lines.length === 0) lines.push(akshara);
			else lines[lines.length - 1] += akshara;
		}
	}
	return lines.map(asRead).filter((line) => line !== "");
}

export function textsIn(element: Element): Text[] {
	const texts: Text[] = [];
	const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
	return texts;
}

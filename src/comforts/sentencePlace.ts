/** Where on the screen a sentence of a story is, and which one is read at the top of it. Reads the page, changes nothing. */
import { longestWords, type SentencePlace } from "../reader/places.ts";
import { unbind } from "../text/bind.ts";
import { inDigits } from "../text/numerals.ts";
import { sentencesOf } from "../text/sentences.ts";

/** How far below the top edge, in px, reading begins: under the line that shows progress. */
export const top = 20;

/** Where the line that is gone back to stands, in px below the top edge. */
export const lineTop = 24;

/** A sentence is known by its first words as the newsroom wrote them, whichever digits are shown. */
export const known = (sentence: string) => inDigits(unbind(sentence), "latn").slice(0, longestWords);

type FoundSentence = { readonly words: string; readonly range: Range };

/** The text of the story on screen, and nothing of what stands among it. */
export const storyText = (): HTMLElement | null => document.querySelector<HTMLElement>("main article .prose");

/** The blocks of the body as drawn, without what stands among them. */
export const blocksOf = (text: HTMLElement) =>
	Array.from(text.children as HTMLCollectionOf<HTMLElement>).filter(
		({ localName, children }) =>
			localName !== "aside" && !(localName === "div" && Array.from(children).some((child) => child.localName === "aside")),
	);

/** Of blocks one below the other the place of the first that ends below a line, in px from the top of the screen; of all if none does. Measures few of them. */
export const firstBelow = (blocks: ArrayLike<Element>, line: number): number =>
	firstOf(blocks, (block) => block.getBoundingClientRect().bottom > line);

/** The place of the first from which on all are so; their number if none is. Asks about few of them. */
export function firstOf<T>(all: ArrayLike<T>, isSo: (one: T) => boolean): number {
	let [from, to] = [0, all.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (isSo(all[middle] as T)) to = middle;
		else from = middle + 1;
	}
	return from;
}

/** In the order of the page. */
export function textsIn(block: Element): Text[] {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	return texts;
}

/** What of a block is read by itself, though no danda parts it from the next. */
const ownLines = "li, tr, caption, p, cite";

/** The sentences of a block, each with the place of its first letter. */
function sentencesIn(block: Element): FoundSentence[] {
	const lines = [...block.querySelectorAll(ownLines)];
	// What a picture shows is told where pictures are off, and has no place on the page where they are not.
	const shown = lines.filter((line) => line.getClientRects().length > 0);
	return lines.length > 0 ? shown.flatMap(sentencesOfLine) : sentencesOfLine(block);
}

function sentencesOfLine(block: Element): FoundSentence[] {
	const nodes: { readonly node: Text; readonly start: number }[] = [];
	let text = "";
	for (const node of textsIn(block)) {
		nodes.push({ node, start: text.length });
		text += node.data;
	}
	return sentencesOf(text).flatMap(({ start, end }) => {
		const found = nodes.findLast((each) => each.start <= start);
		if (!found) return [];
		const range = document.createRange();
		range.setStart(found.node, start - found.start);
		range.setEnd(found.node, Math.min(found.node.length, start - found.start + 1));
		return [{ words: known(text.slice(start, end)), range }];
	});
}

/** The sentence being read at the top of the screen; null while that is above the text, or none is there. */
export function sentenceAtTop(text: HTMLElement): SentencePlace | null {
	if (text.getBoundingClientRect().top > top) return null;
	const blocks = blocksOf(text);
	const block = firstBelow(blocks, top + 8);
	const sentences = blocks[block] ? sentencesIn(blocks[block]) : [];
	const tops = sentences.map(({ range }) => range.getBoundingClientRect().top);
	// One that begins on the first whole line, or above it; of several on one line the first, or the place would creep on from screen to screen.
	const line = tops.findLast((each) => each < top + 24) ?? tops[0] ?? 0;
	const at = tops.findIndex((each) => Math.abs(each - line) < 4);
	const words = sentences[at]?.words ?? "";
	return block === blocks.length ? null : { block, words, same: sentences.slice(0, at).filter((each) => each.words === words).length };
}

/** What decides where on the page a sentence is: other lines, or other pictures, and it is elsewhere. */
export function layoutOf(text: HTMLElement): string {
	const { width, fontSize, lineHeight, wordSpacing } = getComputedStyle(text);
	const { letters, pictures } = document.documentElement.dataset;
	return [width, fontSize, lineHeight, wordSpacing, letters, pictures].join(" ");
}

/** How much of the text has come onto the screen, 0–1. */
export function shareSeen(text: HTMLElement): number {
	const { top: start, height } = text.getBoundingClientRect();
	return height > 0 ? Math.min(1, Math.max(0, (innerHeight - start) / height)) : 0;
}

/**
 * Where a remembered sentence is now: in its block or, when the story was edited, in the nearest one that has it; else the block itself begins
 * there. Null when the story has grown shorter than that.
 */
export function findSentence(text: HTMLElement, { block, words, same = 0 }: SentencePlace): { block: Element; top: number } | null {
	const blocks = blocksOf(text);
	const near = blocks.map((_, index) => index).sort((a, b) => Math.abs(a - block) - Math.abs(b - block));
	for (const index of words === "" ? [] : near) {
		const equal = blocks[index] ? sentencesIn(blocks[index]).filter((line) => line.words === words) : [];
		const found = equal[same] ?? equal.at(-1);
		if (found && blocks[index]) return { block: blocks[index], top: found.range.getBoundingClientRect().top };
	}
	const there = blocks[block];
	return there ? { block: there, top: there.getBoundingClientRect().top } : null;
}

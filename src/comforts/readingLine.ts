/** Keeps the eye in its place: marks the paragraph being read, or tells where its line is; read by a voice, where there is one. The page's own elements get a mark, and lose it again. */
import { aloud, aloudInSight } from "./aloud.ts";
import { blocksOf, textsIn } from "./sentencePlace.ts";

/** How far down the screen is read, of its height. */
export const readingHeight = 0.38;

const mark = "data-at";

/** The paragraph that is read aloud, else the one nearest that height, has the mark, and so has the text. Returns how to stop. */
export function followParagraph(text: HTMLElement): () => void {
	let marked: Element | undefined;
	let frame = 0;
	const look = () => {
		frame = 0;
		const said = aloudInSight()?.startContainer;
		const line = innerHeight * readingHeight;
		const distance = (block: Element) => {
			const { top, bottom } = block.getBoundingClientRect();
			return top > line ? top - line : Math.max(0, line - bottom);
		};
		let [nearest, least]: [Element | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
		for (const block of blocksOf(text)) {
			const far = said && block.contains(said) ? -1 : distance(block);
			if (far < least) [nearest, least] = [block, far];
		}
		if (nearest === marked) return;
		marked?.removeAttribute(mark);
		nearest?.setAttribute(mark, "");
		// Of what stands in it the text knows by :has() alone, which Firefox has from 121 on.
		text.toggleAttribute(mark, !!nearest);
		marked = nearest;
	};
	const lookSoon = () => {
		frame ||= requestAnimationFrame(look);
	};
	look();
	addEventListener("scroll", lookSoon, { passive: true });
	addEventListener("resize", lookSoon);
	const stop = aloud.subscribe(lookSoon);
	return () => {
		stop();
		cancelAnimationFrame(frame);
		removeEventListener("scroll", lookSoon);
		removeEventListener("resize", lookSoon);
		marked?.removeAttribute(mark);
		text.removeAttribute(mark);
	};
}

/** What of a story is read in lines, first what is read first where several stand beside each other. */
const readInLines = [".prose :is(p, h2, li, td, th, caption, cite, figcaption)", "header > *", "figcaption"];

/** A line of text: its middle in px from the top of the screen, and how high it is, as the style sheet says it. */
type ReadLine = { readonly middle: number; readonly height: string };

/** As high and as deep as letters get. */
const extremes = "र्मैंड़ू";
let pen: CanvasRenderingContext2D | null = null;

/** `middle` is that of the letters' box, and `more` what stands beyond one line, both in px. The ink's own is elsewhere: how far, faces differ in. */
function lineOf(element: Element, middle: number, more = 0): ReadLine {
	const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(element);
	const height = `calc(${lineHeight} + ${more}px)`;
	pen ??= document.createElement("canvas").getContext("2d");
	if (!pen) return { middle, height };
	// Where figures are set in a width of their own, `font` is empty.
	pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
	const box = pen.measureText(extremes);
	const below = box.fontBoundingBoxAscent - box.fontBoundingBoxDescent - box.actualBoundingBoxAscent + box.actualBoundingBoxDescent;
	return { middle: middle + below / 2, height };
}

/** The line of the word that sounds, or all lines of the sentence where the voice tells no words. */
function lineAloud(): ReadLine | null {
	const range = aloudInSight();
	const element = range?.startContainer.parentElement;
	if (!range || !element) return null;
	const { top, bottom, height } = range.getBoundingClientRect();
	const more = height - (range.getClientRects()[0]?.height ?? height);
	return lineOf(element, (top + bottom) / 2, more);
}

/** The one that is read aloud, else the one nearest that height. Where no words are that near, as over a picture, that height itself. Asks the words and not the point, over which a sheet may lie. */
export function lineBeingRead(text: HTMLElement): ReadLine {
	const line = lineAloud();
	if (line) return line;
	const { lineHeight } = getComputedStyle(text);
	const half = Number.parseFloat(lineHeight) / 2;
	const at = innerHeight * readingHeight + half;
	let nearest: number | undefined;
	let nearestBlock: Element = text;
	let least = half * 1.5;
	for (const kind of readInLines) {
		for (const block of nearest !== undefined ? [] : (text.closest("article")?.querySelectorAll(kind) ?? [])) {
			const { top, bottom } = block.getBoundingClientRect();
			if (top > at + least || bottom < at - least) continue;
			for (const node of textsIn(block)) {
				const letters = document.createRange();
				letters.selectNodeContents(node);
				for (const box of letters.getClientRects()) {
					const middle = (box.top + box.bottom) / 2;
					if (Math.abs(middle - at) >= least) continue;
					least = Math.abs(middle - at);
					[nearest, nearestBlock] = [middle, block];
				}
			}
		}
	}
	return nearest === undefined ? { middle: at, height: lineHeight } : lineOf(nearestBlock, nearest);
}

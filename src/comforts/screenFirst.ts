/** While settings are open a change is drawn where it is seen first, and elsewhere a frame later: by itself a browser lays out and paints far more than the screen before it shows anything. */
import { below } from "../reader/belowScreen.ts";
import { blocksOf, firstBelow, storyText } from "./sentencePlace.ts";

/** What is out of sight, each with the height that keeps the place of what follows, in px; without one it is as high as it was last (comforts.css). */
type Unseen = readonly (readonly [block: HTMLElement, height?: number])[];

const theSheet = () => document.querySelector<HTMLElement>(".pk-sheet");

/** Where what is seen of the page ends, in px from the top of the screen: on a phone the sheet lies over it from its upper edge down. */
function endOfSight(): number {
	const box = theSheet()?.getBoundingClientRect();
	const isAtFoot = box && box.left <= 0 && box.right > document.documentElement.clientWidth - 1;
	return isAtFoot ? Math.min(box.top, innerHeight) : innerHeight;
}

/** From how far off the screen on, in px, the browser leaves a block of the text alone by itself (`content-visibility: auto`, comforts.css). */
const farAway = () => 2 * innerHeight;

function findUnseen(): Unseen {
	const [sheet, end] = [theSheet(), endOfSight()];
	const text = storyText();
	const blocks = text ? blocksOf(text) : [];
	const above = blocks.slice(firstBelow(blocks, -farAway()), firstBelow(blocks, 0)).filter((block) => !block.hasAttribute("style"));
	const isFar = (block: HTMLElement) => block.parentElement === text && block.getBoundingClientRect().top > end + farAway();
	const under = below(document.body, end).filter((block) => !sheet?.contains(block) && !isFar(block));
	return [...above.map((block) => [block] as const), ...under.map((block) => [block, block.getBoundingClientRect().height] as const)];
}

/** As found when a press began, while nothing had changed: found when it ends, the page would be laid out twice. */
let found: Unseen | undefined;
let waiting: Unseen = [];
let frame = 0;

const isReady = () => document.body.dataset["choosing"] === "now";

function drawWaiting(isOne: (each: Unseen[number]) => boolean = () => true): void {
	for (const each of waiting) if (isOne(each)) each[0].toggleAttribute("style", false);
	waiting = waiting.filter((each) => !isOne(each));
}

/** Where the text has become shorter, what follows has come into sight; what was above has not. */
function drawSeen(): void {
	const end = endOfSight();
	const seen = new Set(waiting.filter(([block, height]) => height !== undefined && block.getBoundingClientRect().top < end));
	if (seen.size === 0) return;
	drawWaiting((each) => seen.has(each));
	drawSeen();
}

const find = () => {
	if (isReady() && waiting.length === 0) found = findUnseen();
};
const forget = () => {
	found = undefined;
};

/** Call it before each change. */
export function drawScreenFirst(): void {
	if (!isReady()) return;
	cancelAnimationFrame(frame);
	// Of two quick changes the first would draw what the second puts off.
	if (waiting.length > 0) {
		drawWaiting();
		forget();
	}
	waiting = found ?? findUnseen();
	forget();
	for (const [{ style }, height] of waiting)
		style.cssText = `content-visibility:hidden;${height === undefined ? "" : `block-size:${height}px`}`;
	frame = requestAnimationFrame(() => {
		drawSeen();
		frame = requestAnimationFrame(() => drawWaiting());
	});
}

/** What is left to the browser (comforts.css) it lets go of for a moment, and what stands on the screen in it (a list, a table, a picture) it then counts as moved. */
const childrenOnScreen = (text: HTMLElement | null): readonly HTMLElement[] =>
	[...((text?.children ?? []) as HTMLCollectionOf<HTMLElement>)].filter((each) => {
		const { top, bottom } = each.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});

/** Call it while settings are open. Returns how to stop. */
export function readyToDraw(): () => void {
	const { dataset } = document.body;
	const gone = new AbortController();
	const { signal } = gone;
	dataset["choosing"] = "";
	let onScreen: readonly HTMLElement[] = [];
	// Heights are noted at the end of a frame, to be kept from the next one on.
	let opening = requestAnimationFrame(() => {
		opening = requestAnimationFrame(() => {
			onScreen = childrenOnScreen(storyText());
			for (const block of onScreen) block.dataset["drawn"] = "";
			dataset["choosing"] = "now";
		});
	});
	for (const name of ["pointerdown", "keydown"] as const) addEventListener(name, find, { signal, capture: true });
	// A press of nothing, or of what unfolds a row; a screen reader's own press begins with no finger and no key.
	for (const name of ["click", "scroll", "resize"] as const) addEventListener(name, forget, { signal });
	return () => {
		gone.abort();
		cancelAnimationFrame(opening);
		forget();
		delete dataset["choosing"];
		for (const block of onScreen) delete block.dataset["drawn"];
	};
}

/** While settings are open a change is drawn where it is seen first, and elsewhere a frame later: by itself a browser lays out and paints far more than the screen before it shows anything. */
import { outside } from "../reader/belowScreen.ts";
import { storyText } from "./sentencePlace.ts";

/** What is out of sight, each with the size that keeps the place of what follows; without one it is as high as it was last (comforts.css). */
type Unseen = readonly (readonly [block: HTMLElement, size: DOMRect | null])[];

const theSheet = () => document.querySelector<HTMLElement>(".pk-sheet");

/** Where what is seen of the page ends, in px from the top of the screen: on a phone the sheet lies over it from its upper edge down. */
function endOfSight(): number {
	const box = theSheet()?.getBoundingClientRect();
	const isAtFoot = box && box.left <= 0 && box.right > document.documentElement.clientWidth - 1;
	return isAtFoot ? Math.min(box.top, innerHeight) : innerHeight;
}

/** From how far off the screen on, in px, the browser leaves a block of the text alone by itself (`content-visibility: auto`, comforts.css). */
const farAway = () => 2 * innerHeight;

/** Shut off, a block holds the margins of what is in it, which may have hung over its edges, and what stands in a line has no baseline: what follows would move. */
function keepsItsPlace(block: Element, top: number): boolean {
	// What moves below the screen nobody sees.
	if (top > 0) return true;
	if (getComputedStyle(block).display.startsWith("inline")) return false;
	for (const [edge, margin] of [
		["firstElementChild", "marginBlockStart"],
		["lastElementChild", "marginBlockEnd"],
	] as const)
		for (let each = block[edge]; each; each = each[edge]) if (Number.parseFloat(getComputedStyle(each)[margin]) !== 0) return false;
	return true;
}

/** Whether the browser keeps what is on the screen of a list where it is when something above it grows. */
const isAnchored = () => CSS.supports("overflow-anchor", "auto");

function findUnseen(): Unseen {
	const [sheet, end, text] = [theSheet(), endOfSight(), storyText()];
	return outside(document.body, 0, end, keepsItsPlace).flatMap((block) => {
		const size = block.getBoundingClientRect();
		const isFar = size.top > end + farAway() || size.bottom < -farAway();
		const isOfText = block.parentElement === text;
		// Above a story's own blocks what grows a frame later would take the line that is held along.
		const isLeft = isOfText ? isFar : size.bottom <= 0 && (text !== null || !isAnchored());
		return sheet?.contains(block) || isLeft ? [] : [[block, isOfText && size.bottom <= 0 ? null : size] as const];
	});
}

/** A press has begun and not ended. */
let isPressed = false;
/** As found while it lasts and nothing has changed: found when it ends, the page would be laid out twice. */
let found: Unseen | undefined;
let waiting: Unseen = [];
let frame = 0;

const isReady = () => document.body.dataset["choosing"] === "now";

function drawWaiting(isOne: (each: Unseen[number]) => boolean = () => true): void {
	for (const each of waiting) if (isOne(each)) each[0].toggleAttribute("style", false);
	waiting = waiting.filter((each) => !isOne(each));
}

/** Where the text has become shorter, what follows has come into sight. */
function drawSeen(): void {
	const end = endOfSight();
	const isSeen = ({ top, bottom }: DOMRect) => top < end && bottom > 0;
	const seen = new Set(waiting.filter(([block, size]) => size && isSeen(block.getBoundingClientRect())));
	if (seen.size === 0) return;
	drawWaiting((each) => seen.has(each));
	drawSeen();
}

const find = () => {
	if (isPressed && isReady() && waiting.length === 0) found = findUnseen();
};
const begin = ({ target }: Event) => {
	isPressed = target instanceof Node && theSheet()?.contains(target) === true;
	find();
};
const forget = () => {
	isPressed = false;
	found = undefined;
};
/** The line that is held has the page scroll while a second press begins. */
const findAnew = () => {
	found = undefined;
	if (isPressed) requestAnimationFrame(find);
};

/** Pictures that are drawings are laid out anew for another scheme: they keep the one they have till the words are painted (comforts.css). */
function drawPictures(): void {
	if (isReady()) document.body.dataset["scheme"] = getComputedStyle(document.documentElement).colorScheme;
}

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
	for (const [{ style }, size] of waiting)
		style.cssText = `content-visibility:hidden;${size ? `inline-size:${size.width}px;block-size:${size.height}px` : ""}`;
	frame = requestAnimationFrame(() => {
		drawSeen();
		frame = requestAnimationFrame(() => {
			drawPictures();
			drawWaiting();
			frame = requestAnimationFrame(find);
		});
	});
}

/** What is left to the browser (comforts.css) it lets go of for a moment, and what stands on the screen in it (a list, a table, a picture) it then counts as moved. */
const childrenOnScreen = (text: HTMLElement | null): readonly HTMLElement[] =>
	[...((text?.children ?? []) as HTMLCollectionOf<HTMLElement>)].filter((each) => {
		const { top, bottom } = each.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});

/** Call it while settings are open. Returns how to stop. Firefox 115 and Safari 17 have nothing to put by with. */
export function readyToDraw(): () => void {
	if (!CSS.supports("content-visibility", "hidden")) return () => {};
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
			drawPictures();
		});
	});
	for (const name of ["pointerdown", "keydown"] as const) addEventListener(name, begin, { signal, capture: true });
	// A press of nothing, or of what unfolds a row; a screen reader's own press begins with no finger and no key.
	for (const name of ["click", "pointercancel"] as const) addEventListener(name, forget, { signal });
	// The space bar presses when it is let go.
	addEventListener("keyup", ({ key }) => key !== " " && forget(), { signal });
	for (const name of ["scroll", "resize"] as const) addEventListener(name, findAnew, { signal });
	return () => {
		gone.abort();
		cancelAnimationFrame(opening);
		forget();
		delete dataset["choosing"];
		delete dataset["scheme"];
		for (const block of onScreen) delete block.dataset["drawn"];
	};
}

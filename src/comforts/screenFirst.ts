/** While settings are open a change is drawn where it is seen first, and elsewhere a frame later: by itself a browser lays out and paints far more than the screen before it shows anything. */
import { below } from "../reader/belowScreen.ts";
import { blocksOf, firstBelow, storyText } from "./sentencePlace.ts";

/** What is out of sight, each with the height that keeps the place of what follows, in px; without one it is as high as it was last (comforts.css). */
type Unseen = readonly (readonly [block: HTMLElement, height?: number])[];

function findUnseen(): Unseen {
	const sheet = document.querySelector<HTMLElement>(".pk-sheet");
	const box = sheet?.getBoundingClientRect();
	// On a phone the sheet lies over the page from its upper edge down.
	const end = box && box.width === innerWidth ? Math.min(box.top, innerHeight) : innerHeight;
	const text = storyText();
	const blocks = text ? blocksOf(text) : [];
	const above = blocks.slice(0, firstBelow(blocks, 0)).filter((block) => !block.hasAttribute("style"));
	const under = below(document.body, end).filter((block) => block !== sheet);
	return [...above.map((block) => [block] as const), ...under.map((block) => [block, block.getBoundingClientRect().height] as const)];
}

/** As found when a press began, while nothing had changed: found when it ends, the page would be laid out twice. */
let found: Unseen | undefined;
let waiting: Unseen = [];
let frame = 0;

const isReady = () => document.body.dataset["choosing"] === "now";

function drawWaiting(): void {
	for (const [block] of waiting) block.toggleAttribute("style", false);
	waiting = [];
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
		frame = requestAnimationFrame(drawWaiting);
	});
}

/** Call it while settings are open. Returns how to stop. */
export function readyToDraw(): () => void {
	const { dataset } = document.body;
	const gone = new AbortController();
	const { signal } = gone;
	dataset["choosing"] = "";
	// Heights are noted at the end of a frame, to be kept from the next one on.
	let frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(() => {
			dataset["choosing"] = "now";
		});
	});
	for (const name of ["pointerdown", "keydown"] as const) addEventListener(name, find, { signal, capture: true });
	for (const name of ["scroll", "resize"] as const) addEventListener(name, forget, { signal });
	return () => {
		gone.abort();
		cancelAnimationFrame(frame);
		forget();
		delete dataset["choosing"];
	};
}

/** Opens a story again where it was left, or leaves it be. */
import type { Place } from "../reader/places.ts";
import { findSentence, lineTop } from "./sentencePlace.ts";

type Left = { readonly block: Element; readonly top: number };

/** The top of the screen was in the text. */
export const isUnderWay = ({ block, words }: Place): boolean => block > 0 || words !== "";

/** Where a story was left, as it stands on the page now. Null where there is nothing to go back to: less than a screen was read, or nearly all. */
export function leftAt(text: HTMLElement, place: Place | undefined): Left | null {
	const found = place && isUnderWay(place) && !place.isRead ? findSentence(text, place) : null;
	if (!found || scrollY + found.top < innerHeight) return null;
	return text.getBoundingClientRect().bottom - found.top < innerHeight / 2 ? null : found;
}

/** Says how far down the page then stands, in px. */
export function goTo({ block, top }: Left): number {
	scrollBy({ top: top - lineTop, behavior: "instant" });
	// Whoever reads by ear or by keyboard goes on from there too.
	if (block instanceof HTMLElement) {
		block.tabIndex = -1;
		if (!hasBegun()) hideFrame(block);
		block.focus({ preventScroll: true });
	}
	return scrollY;
}

/** The browser counts as moved what has been painted elsewhere, though never on the screen that is gone to: what has changed above it is drawn as if for the first time. */
export function drawAnew(text: HTMLElement): void {
	const page = text.closest("main");
	if (!page) return;
	page.style.display = "none";
	page.getBoundingClientRect();
	page.style.removeProperty("display");
}

/** Where nobody has pressed anything yet a browser frames what gets the focus. Only who comes by keyboard needs that. */
function hideFrame({ style }: HTMLElement): void {
	style.outline = "none";
	addEventListener("keydown", () => style.removeProperty("outline"), { once: true });
}

const navigation = () => (performance.getEntriesByType("navigation") as PerformanceNavigationTiming[])[0];

/** A page that was loaded again, or came back with its tab, and whose reader has not begun yet. */
export const isBroughtBack = (): boolean => navigation()?.type !== "navigate" && !hasBegun();

/** A page that was loaded anew, and whose reader has not begun yet: the router takes that for a return. */
export function isFreshLoad(): boolean {
	const load = navigation();
	// An address that names a passage (text fragment) leads there; no script sees it but here.
	if (load?.name.includes(":~:")) return false;
	return load?.type === "navigate" && scrollY === 0 && !hasBegun();
}

/** Something was pressed on this page. What a program does counts as the reader's activation, but not as an event. */
function hasBegun(): boolean {
	const { eventCounts } = performance as { eventCounts?: EventCounts };
	if (!eventCounts) return navigator.userActivation?.hasBeenActive ?? false;
	return ["pointerdown", "keydown"].some((name) => (eventCounts.get(name) ?? 0) > 0);
}

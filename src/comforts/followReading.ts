/** Follows how a story is read: how far, where the reader is, and for how long. Tells it when the page comes to rest, and before it is left. */
import type { SentencePlace } from "../reader/places.ts";
import { findSentence, layoutOf, lineTop, sentenceAtTop, shareSeen } from "./sentencePlace.ts";
import { isStaying } from "./staying.ts";

export type Reading = {
	/** The sentence at the top of the screen; null above the text. */
	readonly sentence: SentencePlace | null;
	/** {@link layoutOf} the text. */
	readonly laidOut: string;
	/** 0–1, the most that was seen since following began. */
	readonly share: number;
	/** How long the story was before its reader's eyes, in ms. */
	readonly duration: number;
};

/** After so long without any sign the reader has gone away, in ms. */
const patience = 90_000;
/** A page has come to rest when it has not scrolled for so long, in ms. */
const rest = 300;
/** A story that needs no scrolling is looked at after so long, in ms. */
const glance = 3000;

const signs = ["pointermove", "pointerdown", "keydown"];
const leavings = ["click", "keydown", "popstate", "pagehide", "visibilitychange"];

/** `already` is how long the story stood open before, in ms; `tell` says after how many ms more it wants to be told again, or 0. Returns how to stop. */
export function followReading(text: HTMLElement, already: number, tell: (reading: Reading) => number): () => void {
	let share = 0;
	let duration = Math.min(already, patience);
	let lastSign = performance.now();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const note = (isBeforeEyes: boolean) => {
		const now = performance.now();
		if (isBeforeEyes) duration += Math.min(now - lastSign, patience);
		lastSign = now;
	};
	const noteSign = () => note(document.visibilityState === "visible");
	// It was before the reader's eyes until now, or was not.
	const noteTurn = () => note(document.visibilityState !== "visible");
	let sentence = scrollY > 0 ? sentenceAtTop(text) : null;
	let width = innerWidth;
	// When the device is turned the lines break elsewhere: what was read stays at the top.
	const turn = () => {
		if (innerWidth === width) return;
		width = innerWidth;
		const place = sentence && findSentence(text, sentence);
		if (place) scrollBy({ top: place.top - lineTop, behavior: "instant" });
	};
	const look = () => {
		clearTimeout(timer);
		timer = undefined;
		if (!text.isConnected) return;
		noteSign();
		turn();
		share = Math.max(share, shareSeen(text));
		sentence = sentenceAtTop(text);
		const more = tell({ sentence, laidOut: layoutOf(text), share, duration });
		if (more > 0) timer = setTimeout(look, Math.max(more, rest));
	};
	const lookLater = () => {
		clearTimeout(timer);
		timer = setTimeout(look, rest);
	};
	const lookBeforeLeaving = (event: Event) => timer !== undefined && !isStaying(event) && look();
	addEventListener("scroll", lookLater, { passive: true });
	addEventListener("resize", turn);
	for (const sign of signs) addEventListener(sign, noteSign, { passive: true });
	addEventListener("visibilitychange", noteTurn, true);
	for (const leaving of leavings) addEventListener(leaving, lookBeforeLeaving, true);
	if (scrollY > 0) lookLater();
	else if (shareSeen(text) === 1) timer = setTimeout(look, glance);
	return () => {
		clearTimeout(timer);
		removeEventListener("scroll", lookLater);
		removeEventListener("resize", turn);
		for (const sign of signs) removeEventListener(sign, noteSign);
		removeEventListener("visibilitychange", noteTurn, true);
		for (const leaving of leavings) removeEventListener(leaving, lookBeforeLeaving, true);
	};
}

/** What the desk tells a frame to show, and what a frame lets the desk do. The two are on one origin and call each other. */
import type { Card, Edition } from "../../article/article.ts";
import type { Path } from "../../article/problems.ts";
import type { Story, Withdrawn } from "../../article/story.ts";

export const places = ["story", "front", "section"] as const;
export const themes = ["light", "sepia", "dark"] as const;

/** How the page is looked at: as a reader may have set it. */
export type Manner = {
	/** As a story, as the lead of the front, as a card in its section. */
	readonly place: (typeof places)[number];
	readonly theme: (typeof themes)[number];
	/** The reader's own text size, by which body text is multiplied. */
	readonly size: number;
	readonly hasPictures: boolean;
	/** False: as while the web font has not come. */
	readonly hasFace: boolean;
	/** Those of the edition are as it was written; the others are written in, as for a reader who has chosen them. */
	readonly digits: Edition["digits"];
	/** With the spacing that WCAG 1.4.12 lets a reader set. */
	readonly isSpaced: boolean;
};

export type Shown = Manner & {
	readonly edition: Edition;
	readonly story: Story;
	readonly card: Card;
	/** What stands at the story's address in its place: the notice of one that was taken back. */
	readonly instead: Withdrawn | null;
	/** For every block its place in the draft's own body. */
	readonly origin: readonly number[];
	/** The part in hand: outlined. */
	readonly focus: Path | null;
	/** Passages that checks speak of. */
	readonly marks: readonly Mark[];
};

/** A passage of a field, as authored; `before` counts the same words earlier in it. An empty one is the whole field. */
export type Passage = { readonly path: Path; readonly passage: string; readonly before: number };
export type Mark = Passage & { readonly isError: boolean };

/** How a drawn story measures: how its headline is broken, and whose ink meets what: `other` is the akshara below, null an edge. */
export type Gauged = {
	/** The lines of the headline, as a reader sees them. */
	readonly headline: readonly string[];
	readonly touches: readonly (Passage & { readonly other: string | null })[];
};

/** What a frame offers, as `window.preview`, once it has loaded. */
export type Preview = {
	readonly show: (shown: Shown) => void;
	/** Scrolls to the part at a path, if it is not in sight. */
	readonly reveal: (path: Path) => void;
	/** Called with the path of the part that was pressed, or null, and with how far the page was scrolled, from 0 to 1. */
	readonly listen: (listener: { readonly picked: (path: Path) => void; readonly scrolled: (part: number) => void }) => void;
	readonly scrollTo: (part: number) => void;
	/** Shows, waits for the type, and measures what stands there then. */
	readonly gauge: (shown: Shown) => Promise<Gauged>;
};

/** The event at the frame's element that says `window.preview` is there. */
export const readyEvent = "preview-ready";

export const samePath = (a: Path | null, b: Path | null) =>
	a !== null && b !== null && a.length === b.length && a.every((step, index) => step === b[index]);

export const startsWith = (path: Path, start: Path) => start.every((step, index) => path[index] === step);

/** How often words stand in a text: as `before` counts them. */
export const timesIn = (text: string, words: string): number => text.split(words).length - 1;

/** What the build tells the desk of an edition, and no reader asks for. */
import type { Picture } from "./article.ts";

/** `pictures`: what became of each authored address. `stories`: the newest that stand, newest first. */
export type DeskData = {
	readonly pictures: { readonly [src: string]: Pick<Picture, "src" | "width" | "height" | "renditions"> };
	readonly stories: readonly { readonly id: string; readonly headline: string; readonly articleSection: string }[];
};

/** How many stories the desk is told of at most: with fewer the list is whole. */
export const deskListMost = 1000;

/** The beginning of a story's page, as far as headline and deck, with marks for its words: the build draws it once a release, the worker fills it in. */
import type { Section } from "./article.ts";

/** Of letters that no address escapes and no pass over text touches. */
export const openingMarks = {
	section: "~section~",
	language: "~language~",
	kicker: "~kicker~",
	headline: "~headline~",
	deck: "~deck~",
} as const;

/** HTML: of a story with a picture, and of one without; and the names of the sections. */
export type Openings = { readonly pictured: string; readonly bare: string; readonly sections: readonly Section[] };

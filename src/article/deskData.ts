/** What the build tells the desk of an edition, and no reader asks for. */
import type { HouseStyle } from "../text/proof/style.ts";
import type { Picture } from "./article.ts";
import type { FileProblem } from "./places.ts";

/** `pictures`: what became of each authored address. `stories`: the newest that stand, newest first. `style`: the edition's `style.json`. */
export type DeskData = {
	readonly pictures: { readonly [src: string]: Pick<Picture, "src" | "width" | "height" | "renditions"> };
	readonly stories: readonly { readonly id: string; readonly headline: string; readonly articleSection: string }[];
	readonly style?: HouseStyle;
};

/** How many stories the desk is told of at most: with fewer the list is whole. */
export const deskListMost = 1000;

/** The header by which the desk learns that it may write here, and shows that it is the desk: see build/deskWriter.ts. */
export const writerHeader = "x-pathak-desk";
/** The header with the hash of the file that a story was opened from. */
export const openedHeader = "x-pathak-opened";
/** Where the local writer takes and gives a story's own file, and the house style's. */
export const writtenStory = (id: string) => `/desk/stories/${id}.json`;
export const writtenStyle = "/desk/style.json";

/** What a file's place holds where it holds none. */
export const noFile = "none";

/** What the local writer answers. `hash` is the SHA-256 of the file as it stands then. Files are named as from the folder the newsroom was started in, or whole where they lie elsewhere; `said` is the build's own words. */
export type WriterAnswer =
	| { readonly kind: "file"; readonly text: string; readonly hash: string }
	/** The folder has another file in its place than the one that was to be replaced. */
	| { readonly kind: "differs"; readonly hash: string }
	| {
			readonly kind: "published";
			readonly hash: string;
			readonly file: string;
			/** Where the version it replaced is kept. */
			readonly kept: string | null;
			/** The file that it was opened from, where that stands beside it: its id was changed. */
			readonly twin: string | null;
			/** Files of the site that were made anew. */
			readonly written: number;
			/** Whether readers can see it: stories that are held back they cannot, nor the style. */
			readonly isThere: boolean;
	  }
	| { readonly kind: "refused"; readonly problems: readonly FileProblem[] }
	| { readonly kind: "not-built" | "not-written"; readonly said: string };

/** What the desk tells the worker when it was opened: see sw.ts. */
export const keepDeskMessage = "keep the desk";

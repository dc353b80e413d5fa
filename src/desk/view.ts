/** How the desk stands: which views are open, which screens are shown and how. All of it travels in a link. */
import { type Manner, places, themes } from "./preview/shown.ts";
import { parseQuiet, type Quiet } from "./quiet.ts";

export const copies = ["checks", "form", "wire", "json"] as const;
/** How the draft is seen: on screens, beside its published copy, on all screens at once, as others show it. */
export const looks = ["page", "compare", "sheet", "travel"] as const;
/** The reader's text sizes, smallest first, and the plain one. */
export const sizes = [0.865, 0.945, 1, 1.08, 1.19, 1.35, 1.57] as const;

export type View = Manner & {
	readonly copy: (typeof copies)[number];
	readonly look: (typeof looks)[number];
	/** Widths of the screens shown, in px. */
	readonly frames: readonly number[];
	readonly isInStep: boolean;
	/** Whether the screens show what the checks speak of. */
	readonly hasMarks: boolean;
	/** What is not to be asked about in this story. */
	readonly quiet: readonly Quiet[];
};

export const widths = [320, 360, 412, 768, 1280] as const;
export const widest = 2560;
export const narrowest = 240;

export const firstView: View = {
	copy: "form",
	look: "page",
	frames: [360, 768, 1280],
	isInStep: true,
	hasMarks: true,
	quiet: [],
	place: "story",
	theme: "light",
	size: 1,
	hasPictures: true,
	hasFace: true,
	digits: "latn",
	isSpaced: false,
};

/** How tall a screen of a width is shown, in px. */
export const heightOf = (width: number) => (width > 900 ? 900 : 760);

const oneOf = <T>(choices: readonly T[], value: unknown, otherwise: T): T => choices.find((each) => each === value) ?? otherwise;
const boolean = (value: unknown, otherwise: boolean) => (typeof value === "boolean" ? value : otherwise);

/** A view from unknown JSON (a link, a saved draft): what is not understood is as at first. */
export function parseView(input: unknown, first = firstView): View {
	const fields = new Map(typeof input === "object" && input !== null ? Object.entries(input) : []);
	const frames = fields.get("frames");
	const known = Array.isArray(frames)
		? frames.filter((each): each is number => Number.isInteger(each) && each >= narrowest && each <= widest).slice(0, 6)
		: [];
	return {
		copy: oneOf(copies, fields.get("copy"), first.copy),
		look: oneOf(looks, fields.get("look"), first.look),
		frames: known.length > 0 ? [...new Set(known)].sort((a, b) => a - b) : first.frames,
		isInStep: boolean(fields.get("isInStep"), first.isInStep),
		hasMarks: boolean(fields.get("hasMarks"), first.hasMarks),
		quiet: parseQuiet(fields.get("quiet")),
		place: oneOf(places, fields.get("place"), first.place),
		theme: oneOf(themes, fields.get("theme"), first.theme),
		size: oneOf(sizes, fields.get("size"), 1),
		hasPictures: boolean(fields.get("hasPictures"), first.hasPictures),
		hasFace: boolean(fields.get("hasFace"), first.hasFace),
		digits: oneOf(["latn", "deva"] as const, fields.get("digits"), first.digits),
		isSpaced: boolean(fields.get("isSpaced"), first.isSpaced),
	};
}

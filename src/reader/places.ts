/** How far each story was read on this device, and where in it: kept as a sentence, so that it outlives another size, another device turn and a small edit. */
import { storyIdPattern } from "../article/links.ts";
import { cell } from "./cell.ts";

export type Place = {
	readonly id: string;
	/** When it was read last, in ms since 1970. */
	readonly at: number;
	/** The sentence at the top of the screen: its block, counted from 0 in the body as drawn, and the words it begins with. */
	readonly block: number;
	readonly words: string;
	/** How many sentences that begin with the same words stand before it in its block; places of earlier releases have none noted. */
	readonly same?: number;
	/** How the text was laid out then, only ever compared; none is noted above the text. */
	readonly laidOut?: unknown;
	/** How much of the text has been on screen, 0–1. */
	readonly share: number;
	/** How many aksharas who heard it had passed over when it was last heard here. */
	readonly skipped?: number | undefined;
	/** Read to its end, in this visit or an earlier one. */
	readonly isRead: boolean;
};

/** The stories least recently read are forgotten first. */
const most = 500;
/** Enough of a sentence to know it by, in UTF-16 code units. */
export const longestWords = 40;

/** From this share on a story was seen to its end, and from that one on its words are kept, to tell what changes. */
export const whole = 0.95;
export const half = 0.5;

/** The sentence at the top of the screen. */
export type SentencePlace = Pick<Place, "block" | "words" | "same">;

const isNumber = (value: unknown, max: number): value is number => typeof value === "number" && value >= 0 && value <= max;

function isPlace(found: unknown): found is Place {
	if (typeof found !== "object" || found === null) return false;
	const { id, at, block, words, same, share, skipped, isRead } = found as { readonly [key: string]: unknown };
	return (
		typeof id === "string" &&
		storyIdPattern.test(id) &&
		isNumber(at, 8.64e15) &&
		isNumber(block, 10_000) &&
		typeof words === "string" &&
		words.length <= longestWords &&
		(same === undefined || isNumber(same, 10_000)) &&
		isNumber(share, 1) &&
		(skipped === undefined || isNumber(skipped, 1e7)) &&
		typeof isRead === "boolean"
	);
}

/** Newest first. */
export const placesCell = cell("pathak.places", (found): readonly Place[] =>
	Array.isArray(found) ? found.filter(isPlace).slice(0, most) : [],
);

export const placeIn = (id: string): Place | undefined => placesCell.get().find((place) => place.id === id);

/** What was once read to its end stays so, what was seen stays seen, and what was passed over in listening stays so until it is heard again. */
export function rememberPlace(place: Place): void {
	const places = placesCell.latest();
	const before = places.find(({ id }) => id === place.id) ?? place;
	const { skipped = before.skipped } = place;
	const next = { ...place, share: Math.max(place.share, before.share), skipped, isRead: place.isRead || before.isRead };
	placesCell.set([next, ...places.filter(({ id }) => id !== place.id)].slice(0, most));
}

export const forgetPlace = (id: string): void => placesCell.set(placesCell.latest().filter((place) => place.id !== id));

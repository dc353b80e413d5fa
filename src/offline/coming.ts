/** How far taking today's stories along has come: kept on the device, so that every tab tells the same and the next visit goes on. */
import { cell } from "../reader/cell.ts";

export const pictureChoices = ["none", "small", "full"] as const;
export type PictureChoice = (typeof pictureChoices)[number];

/** `pictures`: all stories came, and some of their pictures did not. */
const troubles = ["network", "no-room", "pictures"] as const;
export type Trouble = (typeof troubles)[number];

/** `isComing` stays through a kill: then the next page goes on. Counts and bytes are of what came since it was started. */
export type Coming = {
	readonly isComing: boolean;
	readonly pictures: PictureChoice;
	readonly came: number;
	readonly of: number;
	readonly bytes: number;
	/** Why it ended before its end. */
	readonly trouble: Trouble | null;
	/** When all stories were here, in ms since 1970. */
	readonly at: number;
	/** How many stories made room for them then. */
	readonly gone: number;
};

const count = (value: unknown) => (typeof value === "number" && value >= 0 ? value : 0);

/** The same in every tab. */
export const comingCell = cell("pathak.today", (found): Coming => {
	const { isComing, pictures, came, of, bytes, trouble, at, gone } = Object(found) as Record<string, unknown>;
	return {
		isComing: isComing === true,
		pictures: pictureChoices.find((each) => each === pictures) ?? "small",
		came: count(came),
		of: count(of),
		bytes: count(bytes),
		trouble: troubles.find((each) => each === trouble) ?? null,
		at: count(at),
		gone: count(gone),
	};
});

export const noteComing = (change: Partial<Coming>): void => comingCell.set({ ...comingCell.latest(), ...change });

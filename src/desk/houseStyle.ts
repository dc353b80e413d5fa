/** The house style in hand: the edition's own, or what this desk has made of it, kept in this browser until it is taken out as `style.json`. */
import { useMemo, useSyncExternalStore } from "react";
import { cell } from "../reader/cell.ts";
import type { HouseStyle } from "../text/proof/style.ts";

/** Unchecked: the checks read it through the style's one door, which comes with them. */
const own = cell<unknown>("pathak.desk.style", (found) => found);

export type StyleInHand = {
	/** As it was found, unchecked; undefined where there is none. */
	readonly json: unknown;
	/** Changed here, whatever the edition has. */
	readonly isOwn: boolean;
	readonly isKept: boolean;
	/** Null goes back to the edition's. */
	readonly set: (style: HouseStyle | null) => void;
	/** Goes back to the edition's, unless it was changed since it was as given. */
	readonly leave: (json: unknown) => void;
};

const leave = (json: unknown) => {
	if (own.get() === json) own.set(null);
};

export function useHouseStyle(editions: unknown): StyleInHand {
	const changed = useSyncExternalStore(own.subscribe, own.get);
	return useMemo(
		() => ({ json: changed ?? editions, isOwn: changed !== null, isKept: own.isKept(), set: own.set, leave }),
		[changed, editions],
	);
}

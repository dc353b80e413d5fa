/** Which shards a question needs. */
import type { Shards } from "./addresses.ts";

/** Enough stories to search in before older ones are asked for: whole, and by their headlines. */
const usual = { whole: 250, headlines: 1000 };
/** Stories that are loaded whole when older ones are asked for; of those before them the headlines alone, so that 100,000 stories stay under 3 MB. */
const longest = 15_000;

export type WantedShard = { readonly number: number; readonly stamp: string; readonly isWhole: boolean };

/**
 * Newest first: whole until they have enough stories, then by their headlines until these are enough, and as far back as `after` (a day of 1970; 0 for all,
 * null for none) the newest of the older ones whole, the others by their headlines.
 */
export function wantedShards(shards: Shards["shards"], after: number | null): WantedShard[] {
	let newer = 0;
	return shards
		.map((shard, number) => ({ ...shard, number }))
		.toReversed()
		.flatMap(({ number, stamp, stories, lastDay }, index) => {
			const isAsked = after !== null && lastDay >= after;
			const isWhole = newer < usual.whole || (isAsked && newer < longest);
			const isWanted = isWhole || isAsked || index < 2 || newer < usual.headlines;
			newer += stories;
			return isWanted ? [{ number, stamp, isWhole }] : [];
		});
}

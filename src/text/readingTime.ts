/** Tells how long a text takes to read, from its aksharas; it counts nothing itself. */

/**
 * Aksharas a minute, silently. No published norm exists for Hindi; this is IReST's mean over 17 languages, 370 syllables a
 * minute aloud (Trauzettel-Klosinski & Dietz 2012, doi:10.1167/iovs.11-8284), times silent over aloud, 238 / 183
 * (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). At 2.7 aksharas a word it comes to 178 words a minute: unhurried, since
 * a Hindi syllable is often more than one akshara (सर-कार).
 */
export const AKSHARAS_A_MINUTE = 480;

/**
 * Whole minutes, to the nearest, never under 1.
 * @param aksharas as `countAksharas` counts them
 * @param pace aksharas a minute
 * @throws RangeError for a negative or unknown count, or a pace that is not above 0
 */
export function readingMinutes(aksharas: number, pace: number = AKSHARAS_A_MINUTE): number {
	if (!(aksharas >= 0 && pace > 0)) throw new RangeError(`${aksharas} aksharas at ${pace} a minute`);
	return Math.max(1, Math.round(aksharas / pace));
}

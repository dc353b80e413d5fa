/** Whether what was taken along is of a day before. Knows no cache and no clock. */

/** In ms. */
const day = 86_400_000;

/** The last moment that a kept story or list tells of itself or of a card in it, in ms since 1970, as the newsroom's clock had it; 0 where it tells none. */
export function newsOf(json: string): number {
	const told = json.matchAll(/"date(?:Published|Modified)":\s*"([^"\\]+)"/g);
	return [...told].reduce((newest, [, date = ""]) => Math.max(newest, Date.parse(date) || 0), 0);
}

/** Whether what came at `later` came with what had come at `at`, or before it. */
export const isOneDay = (at: number, later: number): boolean => later < at + day;

/**
 * Both clocks must say so: this device's, which may be wrong by a day, and the newsroom's, in what has been read here since. `cameAt` is when it came, and
 * `now`, by the first; `newsThen` the newest of what was taken along with it, and `newsNow` of all that is here, by the second; all in ms since 1970.
 */
export const isOfBefore = ({ cameAt, now, newsThen, newsNow }: Record<"cameAt" | "now" | "newsThen" | "newsNow", number>): boolean =>
	cameAt < now - day && newsThen < newsNow - day;

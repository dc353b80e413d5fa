/** Learns how fast this device's reader reads from the stories read to their end. One story left open, or leafed through, changes nothing: a median does not mind. */
import { cell } from "../reader/cell.ts";
import { fastest, paceCell, slowest } from "../reader/pace.ts";

/** What one story may come to, in aksharas a minute; beyond that it was not read. */
const slowestStory = 100;
const fastestStory = 2000;
/** How many stories the pace is the median of, and how many it takes to say anything. */
const most = 15;
const fewest = 3;

const isPace = (found: unknown): found is number => typeof found === "number" && found >= slowestStory && found <= fastestStory;

/** Paces of the last stories, newest first. */
const storiesCell = cell("pathak.paces", (found): readonly number[] => (Array.isArray(found) ? found.filter(isPace).slice(0, most) : []));

/** The median within bounds; null while there are too few. */
export function paceOf(stories: readonly number[]): number | null {
	if (stories.length < fewest) return null;
	const sorted = stories.toSorted((a, b) => a - b);
	const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return Math.round(Math.min(fastest, Math.max(slowest, (low + high) / 2)));
}

export function forgetPace(): void {
	storiesCell.set([]);
	paceCell.set(null);
}

/** A story was read from beginning to end. @param duration how long it was read, in ms */
export function learnPace(aksharas: number, duration: number): void {
	const pace = Math.round((aksharas * 60_000) / duration);
	if (!isPace(pace)) return;
	storiesCell.set([pace, ...storiesCell.latest()].slice(0, most));
	paceCell.set(paceOf(storiesCell.get()));
}

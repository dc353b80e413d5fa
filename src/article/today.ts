/** What there is to take along of today, as the build tells it. Part of the one door. */
import { storyIdPattern } from "./links.ts";

/** Where it is told. */
export const todayJson = "/today.json";

/** `text`, `small` and `full` are bytes: of the story's JSON, and of its pictures in either size. `stamp` changes with the story. */
export type TodayStory = {
	readonly id: string;
	readonly stamp: string;
	readonly text: number;
	readonly small: number;
	readonly full: number;
};
export type TodayList = { readonly stories: readonly TodayStory[] };

const isBytes = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Reads `/today.json`; null when it is not that. What is not a story of it is left out. */
export function parseToday(input: unknown): TodayList | null {
	const { stories } = Object(input) as { stories?: unknown };
	if (!Array.isArray(stories)) return null;
	return {
		stories: stories.flatMap((each): TodayStory[] => {
			const { id, stamp, text, small, full } = Object(each) as Record<string, unknown>;
			const isWhole = typeof id === "string" && storyIdPattern.test(id) && typeof stamp === "string" && isBytes(text) && isBytes(small);
			return isWhole && isBytes(full) ? [{ id, stamp, text, small, full }] : [];
		}),
	};
}

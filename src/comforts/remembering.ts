/** What is kept of a story while it is read: how far, and its reader's pace. */
import type { Story } from "../article/story.ts";
import { half, type Place, whole } from "../reader/places.ts";
import { aloud } from "./aloud.ts";
import type { Reading } from "./followReading.ts";
import { leastTime, noteProgress } from "./howFar.ts";
import { learnPace } from "./learnPace.ts";

/** What was hardly begun has no copy, and need not wait for one. */
export const mayHaveChanged = (place: Place | undefined): boolean => (place?.share ?? 0) >= half;

/** What has changed in a story since its copy was read, or where none is kept since `before` was on the screen; null when nothing has, there is neither, or it cannot be told. */
export const findChanges = async ({ article }: Story, before?: Story) => {
	try {
		return await (await import("./whatChanged.tsx")).findChanges(article, before?.article);
	} catch {
		return null;
	}
};

/** `isFromTop`: the time it takes says something of its reader's pace. What is returned says how long a story that was seen to its end is still to be looked at. */
export function rememberReading(story: Story, before: Place | undefined, isFromTop: boolean): (reading: Reading) => number {
	const { article, aksharas } = story;
	let isLearning = isFromTop && !before?.isRead;
	const note = noteProgress(article);
	return ({ sentence, laidOut, share, duration }) => {
		const isSeen = share >= whole;
		// A voice goes at its own pace.
		isLearning &&= aloud.get() === null;
		const missing = Math.max(0, leastTime(aksharas) - duration);
		note({ sentence, laidOut: sentence ? laidOut : undefined, share, isRead: isSeen && missing === 0 });
		if (isSeen && isLearning) learnPace(aksharas, duration);
		isLearning &&= !isSeen;
		return isSeen ? missing : 0;
	};
}

/** What is kept of a story while it is read: its place, its words, and its reader's pace. */
import type { Story } from "../article/story.ts";
import { fastest } from "../reader/pace.ts";
import { half, type Place, placeIn, rememberPlace, whole } from "../reader/places.ts";
import { aloud } from "./aloud.ts";
import type { Reading } from "./followReading.ts";
import { learnPace } from "./learnPace.ts";

/** So long at least it takes to read a story, in ms, at twice the pace that is believed of anyone: who was at its end sooner has leafed through it. */
export const leastTime = (aksharas: number) => (aksharas * 60_000) / (2 * fastest);

const whatChanged = () => import("./whatChanged.tsx");

/** What was hardly begun has no copy, and need not wait for one. */
export const mayHaveChanged = (place: Place | undefined): boolean => (place?.share ?? 0) >= half;

/** What has changed in a story since its copy was read, or where none is kept since `before` was on the screen; null when nothing has, there is neither, or it cannot be told. */
export const findChanges = async ({ article }: Story, before?: Story) => {
	try {
		return await (await whatChanged()).findChanges(article, before?.article);
	} catch {
		return null;
	}
};

/** The story as it is now counts as read. */
export function keepNow({ article }: Story): void {
	whatChanged().then(
		({ keepNow: keep }) => keep(article),
		() => {},
	);
}

/** `isFromTop`: the time it takes says something of its reader's pace. What is returned says how long a story that was seen to its end is still to be looked at. */
export function rememberReading(story: Story, before: Place | undefined, isFromTop: boolean): (reading: Reading) => number {
	const { article, aksharas } = story;
	let isLearning = isFromTop && !before?.isRead;
	let keptShare = 0;
	return ({ sentence, laidOut, share, duration }) => {
		const isSeen = share >= whole;
		// A voice goes at its own pace.
		isLearning &&= aloud.get() === null;
		const missing = Math.max(0, leastTime(aksharas) - duration);
		const isRead = isSeen && missing === 0;
		// Above the text, on the way to another page, nobody has gone back to its beginning.
		const { block, words, same = 0 } = sentence ?? placeIn(article.id) ?? { block: 0, words: "" };
		rememberPlace({ id: article.id, at: Date.now(), block, words, same, laidOut: sentence ? laidOut : undefined, share, isRead });
		if (share >= half && keptShare < half) keepNow(story);
		keptShare = share;
		if (isSeen && isLearning) learnPace(aksharas, duration);
		isLearning &&= !isSeen;
		return isSeen ? missing : 0;
	};
}

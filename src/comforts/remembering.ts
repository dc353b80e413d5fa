/** What is kept of a story while it is read: its place, its words, and its reader's pace. */
import type { Story } from "../article/story.ts";
import { type Place, placeIn, rememberPlace } from "../reader/places.ts";
import type { Reading } from "./followReading.ts";
import { learnPace } from "./learnPace.ts";

/** From this share on a story counts as read, and from that one on its words are kept, to tell what changes. */
const whole = 0.95;
const half = 0.5;

const whatChanged = () => import("./whatChanged.tsx");

/** What was hardly begun has no copy, and need not wait for one. */
export const mayHaveChanged = (place: Place | undefined): boolean => (place?.share ?? 0) >= half;

/** What has changed in a story since its copy was read; null when nothing has, none is kept, or it cannot be told. */
export const findChanges = async ({ article }: Story) => {
	try {
		return await (await whatChanged()).findChanges(article);
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

/** `isFromTop`: the time it takes says something of its reader's pace. */
export function rememberReading(story: Story, before: Place | undefined, isFromTop: boolean): (reading: Reading) => void {
	const { article, aksharas } = story;
	let isLearning = isFromTop && !before?.isRead;
	let keptShare = 0;
	return ({ sentence, share, duration }) => {
		const isRead = share >= whole;
		// Above the text, on the way to another page, nobody has gone back to its beginning.
		const { block, words } = sentence ?? placeIn(article.id) ?? { block: 0, words: "" };
		rememberPlace({ id: article.id, at: Date.now(), block, words, share, isRead });
		if (share >= half && keptShare < half) keepNow(story);
		keptShare = share;
		if (isRead && isLearning) learnPace(aksharas, duration);
		isLearning &&= !isRead;
	};
}

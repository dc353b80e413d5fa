/** A reader comes back to a story: at the sentence where it was left, with a way to the top, and told what has changed since. While it is read its place is remembered. */
import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useMatch, useNavigationType } from "react-router";
import type { Story } from "../article/story.ts";
import { Notice } from "../components/Notice.tsx";
import { storyQuery } from "../data/queries.ts";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "../reader/hooks.ts";
import { type Place, placeIn, rememberPlace } from "../reader/places.ts";
import { followReading, type Reading } from "./followReading.ts";
import { learnPace } from "./learnPace.ts";
import { goTo, isFreshLoad, leftAt } from "./reopening.ts";
import { storyText } from "./sentencePlace.ts";
import { useShownChanges } from "./useShownChanges.tsx";
import type { Found } from "./whatChanged.tsx";
import { whenWhole } from "./whenWhole.ts";
import { words } from "./words.ts";

/** From this share on a story counts as read, and from that one on its words are kept to tell what changes. */
const whole = 0.95;
const half = 0.5;

const whatChanged = () => import("./whatChanged.tsx");
const keepNow = ({ article }: Story) =>
	void whatChanged().then(
		({ keepNow: keep }) => keep(article),
		() => {},
	);

type Arrival = {
	readonly text: HTMLElement;
	readonly story: Story;
	readonly changes: Found | null;
	/** No line that is in sight moves when something is put above or into the text. */
	readonly isOutOfSight: boolean;
	readonly isReopening: boolean;
	/** How long the page had stood before, in ms. */
	readonly age: number;
};

export function Resume() {
	const id = useMatch("/story/:id")?.params["id"];
	const client = useQueryClient();
	const isReturn = useNavigationType() === "POP";
	const { hash } = useLocation();
	const [arrival, setArrival] = useState<Arrival | null>(null);
	const [standing, setStanding] = useState<Arrival | null>(null);
	/** How far down the page stood when a story was reopened, in px. */
	const [reopenedAt, setReopenedAt] = useState<number | null>(null);
	const isFirst = useRef(true);

	const arrive = useEffectEvent((text: HTMLElement, storyId: string) => {
		const story = client.getQueryData(storyQuery(storyId).queryKey);
		if (story?.kind !== "story") return;
		let isHere = true;
		const age = isFirst.current ? performance.now() : 0;
		const isFresh = hash === "" && (!isReturn || (isFirst.current && isFreshLoad()));
		const come = (changes: Found | null) => {
			if (!isHere) return;
			const isReopening = isFresh && leftAt(text, placeIn(storyId)) !== null;
			const isOutOfSight = isReopening || text.getBoundingClientRect().top >= innerHeight;
			setArrival({ text, story, changes, isOutOfSight, isReopening, age });
		};
		// What was hardly begun has no copy, and need not wait for one.
		if ((placeIn(storyId)?.share ?? 0) < half) come(null);
		else
			whatChanged()
				.then(({ findChanges }) => findChanges(story.article))
				.then(come, () => come(null));
		return () => {
			isHere = false;
		};
	});

	useEffect(() => {
		const stop = id === undefined ? undefined : whenWhole(storyText, (text) => arrive(text, id));
		return () => {
			isFirst.current = false;
			stop?.();
			setArrival(null);
			setReopenedAt(null);
		};
	}, [id]);

	const offer = useShownChanges(arrival, keepNow);

	// Once more through React: then the changes stand, and nothing is painted yet.
	useLayoutEffect(() => setStanding(arrival), [arrival]);
	useLayoutEffect(() => {
		if (!standing) return;
		const { text, story, isReopening, age } = standing;
		const place = placeIn(story.article.id);
		const left = isReopening ? leftAt(text, place) : null;
		if (left) setReopenedAt(goTo(left));
		return followReading(text, age, remembering(story, place, scrollY < innerHeight));
	}, [standing]);

	useEffect(() => {
		if (reopenedAt === null) return;
		const look = () => Math.abs(scrollY - reopenedAt) > innerHeight && setReopenedAt(null);
		addEventListener("scroll", look, { passive: true });
		return () => removeEventListener("scroll", look);
	}, [reopenedAt]);

	if (reopenedAt === null) return offer;
	const toTop = () => {
		setReopenedAt(null);
		const place = arrival && placeIn(arrival.story.article.id);
		if (place) rememberPlace({ ...place, block: 0, words: "" });
		scrollTo({ top: 0, behavior: "instant" });
		const headline = document.querySelector<HTMLElement>("main h1");
		if (headline) headline.tabIndex = -1;
		headline?.focus({ preventScroll: true });
	};
	return <Notice text={words.reopened} action={words.toTop} onAct={toTop} />;
}

/** What is kept of a reading as it goes on. `isFromTop`: its time says something of its reader's pace. */
function remembering(story: Story, before: Place | undefined, isFromTop: boolean): (reading: Reading) => void {
	const { article, aksharas } = story;
	let isLearning = isFromTop && !before?.isRead;
	let isCopied = 0;
	return ({ sentence, share, duration }) => {
		const isRead = share >= whole;
		// Above the text, on the way to another page, nobody has gone back to its beginning.
		const { block, words: begin } = sentence ?? placeIn(article.id) ?? { block: 0, words: "" };
		rememberPlace({ id: article.id, at: Date.now(), block, words: begin, share, isRead });
		const copies = isRead ? 2 : share >= half ? 1 : 0;
		if (copies > isCopied) keepNow(story);
		isCopied = Math.max(copies, isCopied);
		if (isRead && isLearning) learnPace(aksharas, duration);
		isLearning &&= !isRead;
	};
}

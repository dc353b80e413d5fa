/** A reader comes back to a story: at the sentence where it was left, with a way to the top, and told what has changed since. While it is read its place is remembered. */
import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useNavigationType } from "react-router";
import type { Story } from "../article/story.ts";
import { Notice } from "../components/Notice.tsx";
import { storyQuery } from "../data/queries.ts";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "../reader/hooks.ts";
import { placeIn } from "../reader/places.ts";
import { followReading } from "./followReading.ts";
import { noteAtTop } from "./howFar.ts";
import { findChanges, mayHaveChanged, rememberReading } from "./remembering.ts";
import { drawAnew, goTo, isBroughtBack, isFreshLoad, isUnderWay, leftAt } from "./reopening.ts";
import { findSentence, layoutOf, lineTop, sentenceAtTop, storyText } from "./sentencePlace.ts";
import { useShownChanges } from "./useShownChanges.tsx";
import { usePublished, useStoryId } from "./useStoryId.ts";
import type { Found } from "./whatChanged.tsx";
import { whenWhole } from "./whenWhole.ts";
import { words } from "./words.ts";

type Arrival = {
	readonly text: HTMLElement;
	readonly story: Story;
	readonly changes: Found | null;
	/** No line that is in sight moves when something is put above or into the text. */
	readonly isOutOfSight: boolean;
	readonly isReopening: boolean;
	/** Come back to by px, while its lines break elsewhere than when it was left. */
	readonly isLaidOutAnew: boolean;
	/** How long the page had stood before, in ms. */
	readonly age: number;
};

export function Resume() {
	const id = useStoryId();
	const client = useQueryClient();
	const isReturn = useNavigationType() === "POP";
	const { hash } = useLocation();
	const [arrival, setArrival] = useState<Arrival | null>(null);
	const [standing, setStanding] = useState<Arrival | null>(null);
	/** How far down the page stood when a story was reopened, in px. */
	const [reopenedAt, setReopenedAt] = useState<number | null>(null);
	const isFirst = useRef(true);
	/** How long the story on screen was before its reader's eyes when that was last told, in ms: an update does not begin it anew. */
	const duration = useRef(0);
	const published = usePublished(id ?? "");

	const arrive = useEffectEvent((text: HTMLElement, storyId: string) => {
		const story = client.getQueryData(storyQuery(storyId).queryKey);
		if (story?.kind !== "story") return;
		let isHere = true;
		const age = isFirst.current ? performance.now() : 0;
		const isFresh = hash === "" && (!isReturn || (isFirst.current && isFreshLoad()));
		const stood = scrollY;
		const come = (changes: Found | null) => {
			if (!isHere) return;
			// Whoever has scrolled on while changes were looked for has begun; a new page that begins at its top meanwhile has not.
			const isReopening = isFresh && scrollY <= stood && leftAt(text, placeIn(storyId)) !== null;
			const { laidOut } = placeIn(storyId) ?? {};
			const isMoved = laidOut !== undefined && laidOut !== layoutOf(text);
			const isLaidOutAnew = isReturn && isMoved && (!isFirst.current || isBroughtBack());
			const isOutOfSight = isReopening || text.getBoundingClientRect().top >= innerHeight;
			setArrival({ text, story, changes, isOutOfSight, isReopening, isLaidOutAnew, age });
		};
		if (mayHaveChanged(placeIn(storyId))) void findChanges(story).then(come);
		else come(null);
		return () => {
			isHere = false;
		};
	});

	useEffect(() => {
		const stop = id === undefined ? undefined : whenWhole(storyText, (text) => arrive(text, id));
		return () => {
			isFirst.current = false;
			duration.current = 0;
			stop?.();
			setArrival(null);
			setReopenedAt(null);
		};
	}, [id]);

	// An update was drawn in place. A frame later: what would have moved a line is drawn back at once.
	useEffect(() => {
		if (!arrival || published?.kind !== "story" || published === arrival.story) return;
		let isHere = true;
		const frame = requestAnimationFrame(() => void renew(arrival, published));
		const renew = async ({ story: before }: Arrival, story: Story) => {
			const place = placeIn(story.article.id);
			const text = storyText();
			// Marks that are being read are not taken off under the reader's eyes.
			if (text?.querySelector("[data-was]") && text.getBoundingClientRect().top < innerHeight) return;
			// Its place may not be noted yet.
			const isBegun = text !== null && (sentenceAtTop(text) !== null || (place !== undefined && isUnderWay(place)));
			const changes = isBegun || mayHaveChanged(place) ? await findChanges(story, isBegun ? before : undefined) : null;
			if (!isHere || !text?.isConnected) return;
			const isOutOfSight = text.getBoundingClientRect().top >= innerHeight;
			setArrival({ text, story, changes, isOutOfSight, isReopening: false, isLaidOutAnew: false, age: duration.current });
		};
		return () => {
			isHere = false;
			cancelAnimationFrame(frame);
		};
	}, [arrival, published]);

	const offer = useShownChanges(arrival);

	// Once more through React: then the changes stand, and nothing is painted yet.
	useLayoutEffect(() => setStanding(arrival), [arrival]);
	useLayoutEffect(() => {
		if (!standing) return;
		const { text, story, changes, isReopening, isLaidOutAnew, age } = standing;
		const place = placeIn(story.article.id);
		// Who stands somewhere by now, in the bar for finding for one, stays there.
		const left = isReopening && document.activeElement?.matches("body, main h1") ? leftAt(text, place) : null;
		if (left && changes) drawAnew(text);
		if (left) setReopenedAt(goTo(leftAt(text, place) ?? left));
		const stood = isLaidOutAnew && place ? findSentence(text, place) : null;
		if (stood) scrollBy({ top: stood.top - lineTop, behavior: "instant" });
		const remember = rememberReading(story, place, scrollY < innerHeight);
		return followReading(text, age, (reading) => {
			duration.current = reading.duration;
			return remember(reading);
		});
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
		if (arrival) noteAtTop(arrival.story.article.id);
		scrollTo({ top: 0, behavior: "instant" });
		const headline = document.querySelector<HTMLElement>("main h1");
		if (headline) headline.tabIndex = -1;
		headline?.focus({ preventScroll: true });
	};
	return (
		<>
			{offer}
			<Notice text={words.reopened} action={words.toTop} onAct={toTop} />
		</>
	);
}

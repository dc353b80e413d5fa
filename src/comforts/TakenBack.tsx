/** Where a story is taken back, or has moved, under its reader's eyes: what shows it closes, and its reader is brought to what the page says in its place. */
import { type Opening, useOpening } from "../components/opening.ts";
import { useEffect, useEffectEvent, useState } from "../reader/hooks.ts";
import { storyText } from "./sentencePlace.ts";
import { usePublished, useStoryId } from "./useStoryId.ts";

/** What shows the story, or sends it on. */
const itsOwn: readonly Opening[] = ["picture", "share", "card"];

export function TakenBack() {
	const id = useStoryId() ?? "";
	const kind = usePublished(id)?.kind;
	const { opened, close } = useOpening();
	/** The story that was last on screen as one. */
	const [read, setRead] = useState("");
	const isGone = read !== "" && read === id && kind !== undefined && kind !== "story";
	useEffect(() => setRead((before) => (kind === "story" ? id : before === id ? before : "")), [id, kind]);
	const closeIts = useEffectEvent(() => {
		if (opened && itsOwn.includes(opened)) close();
	});
	useEffect(() => {
		if (isGone) closeIts();
	}, [isGone]);
	useEffect(() => {
		if (!isGone || opened) return;
		let frame = requestAnimationFrame(function arrive() {
			// The page hears of it a moment later than this does.
			if (storyText()) {
				frame = requestAnimationFrame(arrive);
				return;
			}
			setRead("");
			// It is short now, and its end is not what its reader is to see.
			scrollTo({ top: 0, behavior: "instant" });
			const headline = document.querySelector<HTMLElement>("main h1");
			const { activeElement, body } = document;
			// A word of it that was opened closes in this frame.
			if (!headline || (activeElement !== body && !activeElement?.closest(".pk-word"))) return;
			headline.tabIndex = -1;
			headline.focus({ preventScroll: true });
		});
		return () => cancelAnimationFrame(frame);
	}, [isGone, opened]);
	return null;
}

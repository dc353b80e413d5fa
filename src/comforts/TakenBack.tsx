/** Where a story is taken back, or has moved, under its reader's eyes: what shows it closes, and its reader is brought to what the page says in its place. */
import { useQueryClient } from "@tanstack/react-query";
import { type Opening, useOpening } from "../components/opening.ts";
import { storyQuery } from "../data/queries.ts";
import { useCallback, useEffect, useEffectEvent, useState, useSyncExternalStore } from "../reader/hooks.ts";
import { storyText } from "./sentencePlace.ts";
import { useStoryId } from "./useStoryId.ts";

/** What shows the story, or sends it on. */
const itsOwn: readonly Opening[] = ["picture", "share", "card"];

/** Without an observer of its own: the last one that leaves a query cancels what the page waits for. */
function useKind(id: string): string | undefined {
	const client = useQueryClient();
	const follow = useCallback((tell: () => void) => client.getQueryCache().subscribe(tell), [client]);
	return useSyncExternalStore(follow, () => client.getQueryData(storyQuery(id).queryKey)?.kind);
}

export function TakenBack() {
	const id = useStoryId() ?? "";
	const kind = useKind(id);
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

/** Brings what was saved, whenever something is and when the network comes back, and what has come anew of it; says once in a visit when that cannot be. */
import { useQueryClient } from "@tanstack/react-query";
import { Notice } from "../components/Notice.tsx";
import { savedStoriesQuery } from "../offline/savedStories.ts";
import { reconcile, type Trouble, wanted } from "../offline/saving.ts";
import { savedWords, troubleWords } from "../offline/words.ts";
import { useEffect, useRef, useState } from "../reader/hooks.ts";
import { savedCell } from "../reader/saved.ts";
import { pictureChoice, settingsCell } from "../reader/settings.ts";

/** After how long what could not be had is asked for again where there is a network, in ms: first, and at most. */
const [soon, latest] = [5_000, 300_000];

const isStillToCome = (trouble: Trouble | null) => trouble === "later" || trouble === "missing";

/** How long a story that has come is left to its page, in ms: it is drawn first. */
const untilDrawn = 500;

export function BackgroundSaving() {
	const client = useQueryClient();
	const [trouble, setTrouble] = useState<Trouble | null>(null);
	const told = useRef(new Set<Trouble>());
	useEffect(() => {
		let wait = soon;
		let again: ReturnType<typeof setTimeout> | undefined;
		const bring = (renews = false, isPressed = false) =>
			reconcile(client, renews)
				.then((found) => {
					const isToCome = isStillToCome(found);
					// What was to come has come.
					if (!isToCome && !renews) {
						wait = soon;
						setTrouble((now) => (isStillToCome(now) ? null : now));
					}
					const isTold = found && (isPressed || !isToCome);
					if (isTold && !told.current.has(found)) setTrouble(found);
					if (isTold) told.current.add(found);
					if (isToCome && navigator.onLine) {
						clearTimeout(again);
						again = setTimeout(bringAll, wait);
						wait = Math.min(wait * 2, latest);
					}
					void client.invalidateQueries(savedStoriesQuery);
				})
				.catch(() => {});
		const bringAll = () => void bring();
		bringAll();
		addEventListener("online", bringAll);
		let known = new Set(wanted());
		const stop = savedCell.subscribe(() => {
			const before = known;
			known = new Set(wanted());
			void bring(
				false,
				[...known].some((id) => !before.has(id)),
			);
		});
		let choice = pictureChoice(settingsCell.get());
		const stopAsking = settingsCell.subscribe(() => {
			const before = choice;
			choice = pictureChoice(settingsCell.get());
			// What was saved without pictures gets them.
			if (before === "off" && choice !== "off") bringAll();
		});
		let timer: ReturnType<typeof setTimeout> | undefined;
		const stopRenewing = client.getQueryCache().subscribe((event) => {
			if (event.type !== "updated" || event.action.type !== "success" || event.query.queryKey[0] !== "story") return;
			clearTimeout(timer);
			timer = setTimeout(bring, untilDrawn, true);
		});
		return () => {
			removeEventListener("online", bringAll);
			stop();
			stopAsking();
			clearTimeout(timer);
			clearTimeout(again);
			stopRenewing();
		};
	}, [client]);
	return trouble && <Notice text={troubleWords[trouble]} action={savedWords.fine} onAct={() => setTrouble(null)} />;
}

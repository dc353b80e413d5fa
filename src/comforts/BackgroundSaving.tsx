/** Brings what was saved, whenever something is and when the network comes back, and what has come anew of it; says once in a visit when that cannot be. */
import { useQueryClient } from "@tanstack/react-query";
import { Notice } from "../components/Notice.tsx";
import { savedStoriesQuery } from "../offline/savedStories.ts";
import { reconcile, type Trouble } from "../offline/saving.ts";
import { savedWords, troubleWords } from "../offline/words.ts";
import { useEffect, useRef, useState } from "../reader/hooks.ts";
import { savedCell } from "../reader/saved.ts";

/** How long a story that has come is left to its page, in ms: it is drawn first. */
const untilDrawn = 500;

export function BackgroundSaving() {
	const client = useQueryClient();
	const [trouble, setTrouble] = useState<Trouble | null>(null);
	const told = useRef(new Set<Trouble>());
	useEffect(() => {
		const bring = (renews = false) =>
			reconcile(client, renews)
				.then((found) => {
					if (found && !told.current.has(found)) setTrouble(found);
					if (found) told.current.add(found);
					void client.invalidateQueries(savedStoriesQuery);
				})
				.catch(() => {});
		const bringAll = () => void bring();
		bringAll();
		addEventListener("online", bringAll);
		const stop = savedCell.subscribe(bringAll);
		let timer: ReturnType<typeof setTimeout> | undefined;
		const stopRenewing = client.getQueryCache().subscribe((event) => {
			if (event.type !== "updated" || event.action.type !== "success" || event.query.queryKey[0] !== "story") return;
			clearTimeout(timer);
			timer = setTimeout(bring, untilDrawn, true);
		});
		return () => {
			removeEventListener("online", bringAll);
			stop();
			clearTimeout(timer);
			stopRenewing();
		};
	}, [client]);
	return trouble && <Notice text={troubleWords[trouble]} action={savedWords.fine} onAct={() => setTrouble(null)} />;
}

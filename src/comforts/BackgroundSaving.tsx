/** Brings what was saved, whenever something is, when the network comes back and with every page; says once in a visit when that cannot be. */
import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { Notice } from "../components/Notice.tsx";
import { savedStoriesQuery } from "../offline/savedStories.ts";
import { reconcile, type Trouble } from "../offline/saving.ts";
import { savedWords, troubleWords } from "../offline/words.ts";
import { useEffect, useRef, useState } from "../reader/hooks.ts";
import { savedCell } from "../reader/saved.ts";

/** How long a page that is gone on to is left to itself, in ms: it is drawn first. */
const untilDrawn = 500;

export function BackgroundSaving() {
	const client = useQueryClient();
	const { pathname } = useLocation();
	const [trouble, setTrouble] = useState<Trouble | null>(null);
	const told = useRef(new Set<Trouble>());
	const isBegun = useRef(false);
	useEffect(() => {
		const bring = () =>
			reconcile(client)
				.then((found) => {
					if (found && !told.current.has(found)) setTrouble(found);
					if (found) told.current.add(found);
					void client.invalidateQueries(savedStoriesQuery);
				})
				.catch(() => {});
		let timer: ReturnType<typeof setTimeout> | undefined;
		// At first at once: what was removed before this visit goes for good, and not what its reader removes now.
		if (isBegun.current) timer = setTimeout(bring, untilDrawn);
		else void bring();
		isBegun.current = true;
		addEventListener("online", bring);
		const stop = savedCell.subscribe(bring);
		return () => {
			clearTimeout(timer);
			removeEventListener("online", bring);
			stop();
		};
		// On a page that is gone on to stands what may have come anew.
	}, [client, pathname]);
	return trouble && <Notice text={troubleWords[trouble]} action={savedWords.fine} onAct={() => setTrouble(null)} />;
}

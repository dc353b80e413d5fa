/** Loads what a page is whole without, once its reader does something, or has read for a while; at once for one who was here before. Nothing of it comes into a frame. */
import { type ComponentType, useEffect, useState } from "react";
import type { Edition } from "../article/article.ts";
import { savedPath } from "../article/links.ts";
import { Notice } from "../components/Notice.tsx";
import { fetchChecks } from "../data/queries.ts";
import { readStored } from "../reader/cell.ts";
import { useIsOnline } from "../reader/network.ts";
import { words } from "../words.ts";
import { useHeldPress } from "./heldPress.ts";

/** A screen reader's press may be a click alone; and where one has React take the page over, it is heard on its way up: these listeners were not there on its way down. */
const signs = ["scroll", "pointerdown", "keydown", "click", "online"];
/** Who has looked at a page for so long, in ms, is reading it, and has it kept; not who saves data. */
const glance = 8000;

/**
 * A reader who was here before has the worker, or places in stories; with a browser that was killed all of that may be gone, and the list of saved stories
 * is what finds them again. In the desk's frames an editor looks at a page, nobody reads it.
 */
const isKnown = () =>
	navigator.serviceWorker?.controller || location.pathname === savedPath || ["pathak.places", "pathak.saved"].some(readStored);
const isFramed = () => parent !== self;

export function Late({ edition }: { edition: Edition }) {
	const [Part, setPart] = useState<ComponentType<{ edition: Edition }> | null>(null);
	const isOnline = useIsOnline();
	useEffect(() => {
		if (isFramed()) return;
		let reading: ReturnType<typeof setInterval> | undefined;
		const hear = (listen: typeof addEventListener) => {
			for (const sign of signs) listen(sign, load);
		};
		const load = () => {
			hear(removeEventListener);
			clearInterval(reading);
			// Who scrolls will go on, to a page whose data want checking. Without network the page stays as it is, and the next sign asks again.
			Promise.all([import("../comforts/Companions.tsx"), fetchChecks()]).then(
				([{ Companions }]) => setPart(() => Companions),
				() => hear(addEventListener),
			);
		};
		if (isKnown()) load();
		else {
			hear(addEventListener);
			if (!("thrifty" in document.documentElement.dataset)) reading = setInterval(() => document.hidden || load(), glance);
		}
		return () => {
			hear(removeEventListener);
			clearInterval(reading);
		};
	}, []);
	useHeldPress(Part !== null);
	return Part ? <Part edition={edition} /> : <div role="status">{isOnline || <Notice text={words.offline} />}</div>;
}

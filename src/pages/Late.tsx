/** Loads what a page is whole without, once its reader does something; at once for one who was here before. Nothing of it comes into a frame. */
import { type ComponentType, useEffect, useState } from "react";
import type { Edition } from "../article/article.ts";
import { Notice } from "../components/Notice.tsx";
import { fetchChecks } from "../data/queries.ts";
import { readStored } from "../reader/cell.ts";
import { useIsOnline } from "../reader/network.ts";
import { words } from "../words.ts";

const signs = ["scroll", "pointerdown", "keydown"];

/** A reader who was here before has the worker, or places in stories. In the desk's frames an editor looks at a page, nobody reads it. */
const isKnown = () => navigator.serviceWorker?.controller || readStored("pathak.places");
const isFramed = () => parent !== self;

export function Late({ edition }: { edition: Edition }) {
	const [Part, setPart] = useState<ComponentType<{ edition: Edition }> | null>(null);
	const isOnline = useIsOnline();
	useEffect(() => {
		if (isFramed()) return;
		const load = () => {
			for (const sign of signs) removeEventListener(sign, load, true);
			// Who scrolls will go on, to a page whose data want checking. Without network the page stays as it is.
			Promise.all([import("../comforts/Late.tsx"), fetchChecks()]).then(
				([{ Late }]) => setPart(() => Late),
				() => {},
			);
		};
		if (isKnown()) load();
		else for (const sign of signs) addEventListener(sign, load, { capture: true, passive: true });
		return () => {
			for (const sign of signs) removeEventListener(sign, load, true);
		};
	}, []);
	if (Part) return <Part edition={edition} />;
	return isOnline ? null : <Notice text={words.offline} />;
}

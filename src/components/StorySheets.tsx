/** The sheets that a story's page has in its midst. Blink paints what stands before a sheet without waiting for what is behind it. */
import { useEffect, useLayoutEffect, useState } from "react";

const lateLink = 'link[rel=stylesheet][href^="/assets/late-"]';

/** Where a page that was built as a story has them; others have their rules from the start. The build writes both in (`build/document.ts`). */
const [below, late] = globalThis.document
	? [document.querySelector("#root style")?.textContent, document.querySelector(lateLink)?.getAttribute("href")]
	: ["below.css", "late.css"];
let isFirst = true;

/** Whether this is the story that the page was built as. */
const useIsBuilt = () => useState(isFirst)[0];

/** With what the first frame does without: it has the headline, and so less to read in, to lay out and to paint. */
export function SheetBelow() {
	const isBuilt = useIsBuilt();
	useLayoutEffect(() => {
		if (!isBuilt || !below) return;
		// Who goes on takes its rules along, under the head, where they come before all that came since.
		return () => document.head.querySelector("style")?.after(Object.assign(document.createElement("style"), { textContent: below }));
	}, [isBuilt]);
	return isBuilt && below && <style>{below}</style>;
}

/** Asks for the late sheet under the head, where it outlives the story, until it comes: each time after twice as long, in ms. */
function keep(again = 1000): void {
	if (!late || document.head.querySelector(lateLink)) return;
	const kept = Object.assign(document.createElement("link"), { rel: "stylesheet", href: late });
	kept.onerror = () => {
		kept.remove();
		setTimeout(keep, again, 2 * again);
	};
	document.head.append(kept);
}

/** With what no story's first screen needs: so the story is painted before what is behind it is read in. */
export function LateSheet() {
	const isBuilt = useIsBuilt();
	useEffect(() => {
		isFirst = false;
		keep();
	}, []);
	return isBuilt && late && <link rel="stylesheet" href={late} />;
}

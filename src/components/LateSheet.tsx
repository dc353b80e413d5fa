/** The sheet with what no story's first paint needs. Blink reads a page on when it is there: so the story is painted before what is below is laid out. */
import { useEffect, useState } from "react";

const sheet = 'link[rel=stylesheet][href^="/assets/late-"]';

/** Where a page that was built as a story has the sheet; others have its rules from the start. The build writes the address in (`build/document.ts`). */
const address = globalThis.document ? document.querySelector(sheet)?.getAttribute("href") : "late.css";
let isFirst = true;

/** Asks for the sheet under the head, where it outlives the story, until it comes: each time after twice as long, in ms. */
function keep(again = 1000): void {
	if (!address || document.head.querySelector(sheet)) return;
	const kept = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
	kept.onerror = () => {
		kept.remove();
		setTimeout(keep, again, 2 * again);
	};
	document.head.append(kept);
}

export function LateSheet() {
	const [isHere] = useState(isFirst);
	useEffect(() => {
		isFirst = false;
		keep();
	}, []);
	return isHere && address && <link rel="stylesheet" href={address} />;
}

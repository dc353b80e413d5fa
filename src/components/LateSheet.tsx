/** The sheet with what no story's first paint needs. Blink reads a page on when it is there: so the story is painted before what is below is laid out. */
import { useEffect, useState } from "react";

const find = () => document.querySelector<HTMLLinkElement>('link[rel=stylesheet][href^="/assets/late-"]');

/** A page that was built as a story has the sheet in it, and so has every one while it is built; others have its rules from the start. */
let isBuiltWithIt = !globalThis.document || find() !== null;

/** Asks for the sheet under the head, where it outlives the story; and once more if it did not come. */
export function keepLateSheet(): void {
	const sheet = find();
	if (!sheet) return;
	if (!document.head.contains(sheet)) document.head.append(sheet.cloneNode());
	else if (!sheet.sheet) sheet.replaceWith(sheet.cloneNode());
}

export function LateSheet() {
	const [isHere] = useState(isBuiltWithIt);
	useEffect(() => {
		isBuiltWithIt = false;
		keepLateSheet();
	}, []);
	// `build/document.ts` writes the sheet's address in, and the browser keeps to it.
	return isHere && <link rel="stylesheet" href="late.css" />;
}

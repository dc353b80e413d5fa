/** Whether the desk stands in one column: the width at which desk.css lays the two panels one under the other. */
import { useSyncExternalStore } from "react";

const narrow = "(max-width: 1199px)";

function subscribe(listener: () => void): () => void {
	const query = matchMedia(narrow);
	query.addEventListener("change", listener);
	return () => query.removeEventListener("change", listener);
}

let isNarrow = false;

/** On paper it stays as it was: screens that came to stand elsewhere in the page would be loaded anew, and be printed before they are there. */
function read(): boolean {
	if (!matchMedia("print").matches) isNarrow = matchMedia(narrow).matches;
	return isNarrow;
}

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, read);

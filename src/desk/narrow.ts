/** Whether the desk stands in one column: the width at which desk.css lays the two panels one under the other. */
import { useSyncExternalStore } from "react";

const narrow = "(max-width: 1199px)";

function subscribe(listener: () => void): () => void {
	const query = matchMedia(narrow);
	query.addEventListener("change", listener);
	return () => query.removeEventListener("change", listener);
}

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);

/** Whether this screen has room for a margin beside the story; not known until the page has hydrated. */
import { useSyncExternalStore } from "react";

/** The width at which Story.module.css opens its margins, in px. */
const wide = "(min-width: 1120px)";

function subscribe(listener: () => void): () => void {
	const query = matchMedia(wide);
	query.addEventListener("change", listener);
	return () => query.removeEventListener("change", listener);
}

export const useIsWide = (): boolean =>
	useSyncExternalStore(
		subscribe,
		() => matchMedia(wide).matches,
		() => false,
	);

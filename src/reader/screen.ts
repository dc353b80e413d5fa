/** How much room this screen has; not known until the page has hydrated. */
import { useSyncExternalStore } from "react";

/** A hook that tells whether the screen is at least so wide, in px. */
function atLeast(width: number): () => boolean {
	const query = () => matchMedia(`(min-width: ${width}px)`);
	const subscribe = (listener: () => void) => {
		const watched = query();
		watched.addEventListener("change", listener);
		return () => watched.removeEventListener("change", listener);
	};
	return () =>
		useSyncExternalStore(
			subscribe,
			() => query().matches,
			() => false,
		);
}

/** From which width on Story.module.css gives a story's column a measure of its own, and a margin beside it. */
export const useHasMeasure = atLeast(600);
export const useIsWide = atLeast(1120);

/** How much room this screen has; not known until the page has hydrated. */
import { useSyncExternalStore } from "react";

/** The widths, in px, from which Story.module.css gives a story's column a measure of its own, and a margin beside it. */
type Room = 600 | 1120;

const queryOf = (room: Room) => matchMedia(`(min-width: ${room}px)`);

function useHas(room: Room): boolean {
	return useSyncExternalStore(
		(listener) => {
			const query = queryOf(room);
			query.addEventListener("change", listener);
			return () => query.removeEventListener("change", listener);
		},
		() => queryOf(room).matches,
		() => false,
	);
}

export const useHasMeasure = () => useHas(600);
export const useIsWide = () => useHas(1120);

/** Tells the line that says a page's age when the page came fresh after all. */
import { noteKept } from "../data/kept.ts";
import { useSyncExternalStore } from "../reader/hooks.ts";
import { store } from "../reader/store.ts";

const times = store(0);

export function noteFresh(address: string | null): void {
	if (address === null) return;
	noteKept(address, null);
	times.set(times.get() + 1);
}

/** Draws again whoever calls it when a page came fresh. */
export const useRefreshed = (): number => useSyncExternalStore(times.subscribe, times.get);

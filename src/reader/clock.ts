/** What time it is on this device, to the minute; nothing until the page has hydrated, so that server and browser print the same. */
import { useSyncExternalStore } from "react";

const minute = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	timer ??= setInterval(() => {
		for (const each of listeners) each();
	}, minute);
	return () => {
		listeners.delete(listener);
		if (listeners.size > 0) return;
		clearInterval(timer);
		timer = undefined;
	};
}

/** Milliseconds since 1970, rounded down to the minute; null on the server and while hydrating. */
export const useNow = (): number | null =>
	useSyncExternalStore<number | null>(
		subscribe,
		() => Math.floor(Date.now() / minute) * minute,
		() => null,
	);

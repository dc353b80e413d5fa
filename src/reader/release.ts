/** Which release of the application this page runs, against the one that waits. Set by `worker.ts`, which comes later than the page. */
import { useSyncExternalStore } from "react";

let waiting: ServiceWorker | null = null;
let isAccepted = false;
const listeners = new Set<() => void>();

export function offerRelease(worker: ServiceWorker | null): void {
	waiting = worker;
	for (const each of listeners) each();
}

/** Whether the release that has just come into charge was asked for here. */
export const isReleaseAccepted = () => isAccepted;

/** A new release that waits, or null. */
export const useWaitingRelease = () =>
	useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => waiting,
		() => null,
	);

export function takeRelease(): void {
	isAccepted = true;
	waiting?.postMessage("take over");
}

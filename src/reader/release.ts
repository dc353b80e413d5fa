/** Which release of the application this page runs, against the one that waits. Set by `worker.ts`, which comes later than the page. */
import { useSyncExternalStore } from "./hooks.ts";

let waiting: ServiceWorker | null = null;
let isAccepted = false;
let isReplaced = false;
const listeners = new Set<() => void>();

function tell(): void {
	for (const each of listeners) each();
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

export function offerRelease(worker: ServiceWorker | null): void {
	waiting = worker;
	tell();
}

/** Another tab has taken a new release: this page has only the files that it has loaded. */
export function replaceRelease(): void {
	isReplaced = true;
	tell();
}

/** Whether the release that has just come into charge was asked for here. */
export const isReleaseAccepted = () => isAccepted;

/** A new release that waits, or null. */
export const useWaitingRelease = () => useSyncExternalStore(subscribe, () => waiting);

export const useIsReplaced = () => useSyncExternalStore(subscribe, () => isReplaced);

export function takeRelease(): void {
	isAccepted = true;
	waiting?.postMessage("take over");
}

/** Which release of the application this page runs, against the one that waits. Set by `worker.ts`, which comes later than the page. */
import { useSyncExternalStore } from "./hooks.ts";
import { store } from "./store.ts";

const release = store<{ readonly waiting: ServiceWorker | null; readonly isReplaced: boolean }>({ waiting: null, isReplaced: false });
let isAccepted = false;

export const offerRelease = (waiting: ServiceWorker | null): void => release.set({ ...release.get(), waiting });

/** Another tab has taken a new release: this page has only the files that it has loaded. */
export const replaceRelease = (): void => release.set({ ...release.get(), isReplaced: true });

/** Whether the release that has just come into charge was asked for here. */
export const isReleaseAccepted = () => isAccepted;

/** A new release that waits (or null), and whether another has taken this page's place. */
export const useRelease = () => useSyncExternalStore(release.subscribe, release.get);

export function takeRelease(): void {
	isAccepted = true;
	const { waiting, isReplaced } = release.get();
	// Taken in another tab already, it waits no more.
	if (isReplaced) location.reload();
	else waiting?.postMessage("take over");
}

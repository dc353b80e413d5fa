/** Whether this device says it has a network. */
import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
	addEventListener("online", listener);
	addEventListener("offline", listener);
	return () => {
		removeEventListener("online", listener);
		removeEventListener("offline", listener);
	};
}

export const useIsOnline = (): boolean =>
	useSyncExternalStore(
		subscribe,
		() => navigator.onLine,
		() => true,
	);

/** Whether the site can open here without a network: in windows within other apps, and in private ones, some browsers have no workers; and none is started by one that lets nothing be kept. */
export function opensOffline(): boolean {
	try {
		return "serviceWorker" in navigator && localStorage !== null;
	} catch {
		return false;
	}
}

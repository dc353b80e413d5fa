/** Whether the reader is finding something inside the story on screen. */
import { useSyncExternalStore } from "react";

let isOpen = false;
const listeners = new Set<() => void>();

export function setFinding(next: boolean): void {
	isOpen = next;
	for (const each of listeners) each();
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

export const useIsFinding = (): boolean =>
	useSyncExternalStore(
		subscribe,
		() => isOpen,
		() => false,
	);

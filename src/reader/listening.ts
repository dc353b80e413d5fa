/** What the late part draws into a story's page for reading it aloud: the page has the places, and loads nothing for them. */
import { type ReactNode, useSyncExternalStore } from "react";

export type Listening = {
	/** Among the buttons of a story, where a voice is. */
	readonly button?: ReactNode;
	/** Among the facts under a story, where none is. */
	readonly fact?: { readonly name: string; readonly value: ReactNode };
	/** The player stands in the thumb bar's place. */
	readonly isHere?: boolean;
	/** Reads these stories one after the other. */
	readonly listenTo?: (ids: readonly string[]) => void;
};

let listening: Listening = {};
const listeners = new Set<() => void>();

export function setListening(next: Listening): void {
	listening = next;
	for (const each of listeners) each();
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

const get = () => listening;

export const useListening = (): Listening => useSyncExternalStore(subscribe, get, get);

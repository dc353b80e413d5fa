/** What the late part draws into a story's page for reading it aloud: the page has the places, and loads nothing for them. */
import { type ReactNode, useSyncExternalStore } from "react";
import { store } from "./store.ts";

export type Listening = {
	/** Among the buttons of a story: until it is known whether there is a voice its place is kept; null where there is none. */
	readonly button?: ReactNode;
	/** Among the facts under a story, where none is. */
	readonly fact?: { readonly name: string; readonly value: ReactNode };
	/** The player stands in the thumb bar's place. */
	readonly isHere?: boolean;
	/** Reads these stories one after the other. */
	readonly listenTo?: (ids: readonly string[]) => void;
};

const listening = store<Listening>({});

export const setListening = listening.set;

export const useListening = (): Listening => useSyncExternalStore(listening.subscribe, listening.get, listening.get);

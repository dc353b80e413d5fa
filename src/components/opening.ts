/** What is open over the page. It is an entry of the history, so that Back closes it; the page under it stays where it is. */
import { type Location, useLocation, useNavigate } from "react-router";

const openings = ["letters", "voices", "share", "card", "picture", "keys"] as const;
export type Opening = (typeof openings)[number];

type Entry = { readonly opened?: unknown; readonly under?: unknown };

const entryOf = (state: unknown): Entry => Object(state);

/** Whether something is open over the page. */
export const isOpened = (state: unknown): boolean => entryOf(state).opened !== undefined;

/** By which a place on the page is remembered: what is opened over a page does not make it another one. Pages that were loaded all have one key. */
export function placeKey({ key, state, pathname, search }: Location<unknown>): string {
	return String(entryOf(state).under ?? pathname + search + key);
}

/** The entry that is being left: going back takes the browser a moment, in which a second press would leave the page. */
let leaving = { key: "", since: 0 };

/** A way back that has not led anywhere by then led nowhere, in ms. */
const patience = 1000;

export function useOpening() {
	const location = useLocation();
	const navigate = useNavigate();
	const { opened } = entryOf(location.state);
	const current = openings.find((each) => each === opened) ?? null;
	const isClosing = () => leaving.key === location.key && performance.now() - leaving.since < patience;
	const close = () => {
		if (!current || isClosing()) return;
		leaving = { key: location.key, since: performance.now() };
		void navigate(-1);
	};
	return {
		opened: current,
		isClosing,
		close,
		/** Opens it, or closes it when it is what is open. `about` is what it is to show, kept with the entry. */
		open(what: Opening, about?: object): void {
			if (current === what) close();
			if (isClosing()) return;
			const state = { ...about, opened: what, under: placeKey(location) };
			void navigate(location.pathname + location.search + location.hash, { state, preventScrollReset: true, replace: current !== null });
		},
	};
}

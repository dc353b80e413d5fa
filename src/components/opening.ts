/** What is open over the page. It is an entry of the history, so that Back closes it; the page under it stays where it is. */
import { type Location, useLocation, useNavigate } from "react-router";

const openings = ["letters", "voices", "share", "card", "picture", "keys"] as const;
export type Opening = (typeof openings)[number];

type Entry = { readonly opened?: unknown; readonly under?: unknown };

const entryOf = (state: unknown): Entry => Object(state);

/** By which a place on the page is remembered: what is opened over a page does not make it another one. Pages that were loaded all have one key. */
export function placeKey({ key, state, pathname, search }: Location<unknown>): string {
	return String(entryOf(state).under ?? pathname + search + key);
}

export function useOpening() {
	const location = useLocation();
	const navigate = useNavigate();
	const { opened } = entryOf(location.state);
	const current = openings.find((each) => each === opened) ?? null;
	return {
		opened: current,
		/** Opens it, or closes it when it is what is open. `about` is what it is to show, kept with the entry. */
		open(what: Opening, about?: object): void {
			if (current === what) return void navigate(-1);
			const state = { ...about, opened: what, under: placeKey(location) };
			void navigate(location.pathname + location.search + location.hash, { state, preventScrollReset: true, replace: current !== null });
		},
		close(): void {
			if (current) void navigate(-1);
		},
	};
}

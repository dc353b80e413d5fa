/** The searches made on this device, newest first. They stay here, and can be forgotten. */
import { useSyncExternalStore } from "./hooks.ts";

const key = "pathak.searches";
const most = 8;
const none: readonly string[] = [];

let kept: readonly string[] | undefined;
const listeners = new Set<() => void>();

/** Checked: what another version, or another hand, wrote there never reaches the page. */
function read(): readonly string[] {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
		return Array.isArray(found) ? found.filter((each) => typeof each === "string" && each.length <= 200).slice(0, most) : none;
	} catch {
		return none;
	}
}

function keep(searches: readonly string[]): void {
	kept = searches;
	try {
		localStorage.setItem(key, JSON.stringify(searches));
	} catch {
		// A browser that keeps nothing: they last as long as the page.
	}
	for (const each of listeners) each();
}

export const remember = (search: string): void => {
	const text = search.trim().replace(/\s+/g, " ").slice(0, 200);
	if (text !== "") keep([text, ...(kept ?? read()).filter((each) => each !== text)].slice(0, most));
};
export const forgetSearches = (): void => keep(none);

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

export const useSearches = (): readonly string[] =>
	useSyncExternalStore(
		subscribe,
		() => {
			kept ??= read();
			return kept;
		},
		() => none,
	);

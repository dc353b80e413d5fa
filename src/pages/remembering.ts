/** A search that was come to by its address (a browser's own box, a link) is one of this device's once its answer has been read for a while. */
import { searchPath } from "../article/links.ts";
import type { Answer } from "../find/answer.ts";
import { askedIn, asRead } from "../find/asked.ts";
import { useEffect } from "../reader/hooks.ts";
import { remember } from "../reader/searches.ts";

/** How long an answer must have stood before the reader, in ms, for its search to be meant. */
const untilMeant = 5000;

/** What the page was opened for; nothing where it was opened again, by Back or a reload: who has forgotten it since does not want it back. */
function openedFor(): string {
	const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	const { pathname, search } = new URL(entry?.name ?? "/", location.href);
	return entry?.type === "navigate" && pathname === searchPath ? asRead(askedIn(search).text) : "";
}

export function useRemembering(answer: Answer | null): void {
	const text = answer && answer.total > 0 ? asRead(answer.text) : "";
	useEffect(() => {
		if (text === "" || text !== openedFor()) return;
		const timer = setTimeout(() => document.visibilityState === "visible" && remember(text), untilMeant);
		return () => clearTimeout(timer);
	}, [text]);
}

/** Whether the site answers, though the device says that it has a network: asked by what is asked now and then in any case. */

import { liveJson } from "../article/links.ts";
import { withdrawnIn } from "../article/live.ts";
import { useSyncExternalStore } from "./hooks.ts";
import { store } from "./store.ts";

/** How long an answer may take, and after how long it is asked again where none came, in ms: first, and from then on. */
const [patience, soon, later] = [10_000, 5_000, 15_000];

const silence = store(false);
/** When the first request of those was made that nothing has answered, by the page's clock, in ms. */
let since: number | null = null;
let again: ReturnType<typeof setTimeout> | undefined;

/** Which stories were taken back; null where no answer came, or none that says so. */
export async function askWithdrawn(): Promise<readonly string[] | null> {
	clearTimeout(again);
	const now = performance.now();
	try {
		const response = await fetch(liveJson, { signal: AbortSignal.timeout(patience) });
		const ids = response.status === 404 ? null : withdrawnIn(await response.json());
		since = null;
		silence.set(false);
		return ids;
	} catch {
		since ??= now;
		// A single one may be lost, and so may all of a moment.
		if (now - since >= soon) silence.set(true);
		clearTimeout(again);
		// Whoever looks at it again, or has a network again, asks in any case.
		if (navigator.onLine && document.visibilityState === "visible") again = setTimeout(askWithdrawn, silence.get() ? later : soon);
		return null;
	}
}

export const useIsSilent = (): boolean => useSyncExternalStore(silence.subscribe, silence.get, () => false);

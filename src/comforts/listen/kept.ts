/** What this device remembers of listening: the voice and its rate, and the sentence that was reached. */
import { cell } from "../../reader/cell.ts";
import { store } from "../../reader/store.ts";
import type { Place } from "./script.ts";

export const rates = [0.6, 0.8, 1, 1.2, 1.4, 1.7, 2] as const;

export type VoiceChoice = { readonly uri: string | null; readonly rate: number };

const fieldsOf = (found: unknown) => new Map(Object.entries(typeof found === "object" && found !== null ? found : {}));

export const voiceCell = cell("pathak.voice", (found): VoiceChoice => {
	const [uri, rate] = ["uri", "rate"].map((name) => fieldsOf(found).get(name));
	return { uri: typeof uri === "string" ? uri : null, rate: rates.find((each) => each === rate) ?? 1 };
});

/** Whether this device was found without a voice, or speaks not at all: then no place is kept for the button (`early.ts`). */
export const voicelessCell = cell("pathak.voiceless", (found) => found === true || !("speechSynthesis" in globalThis));

/** `by` names the tab that reads: the last one to begin is the only one to sound. `queue` are the stories to come. */
export type KeptPlace = Place & { readonly by: string; readonly queue: readonly string[] };

export const placeCell = cell("pathak.listening", (found): KeptPlace | null => {
	const [id, at, text, by] = ["id", "at", "text", "by"].map((name) => fieldsOf(found).get(name));
	if (typeof id !== "string" || typeof text !== "string" || typeof by !== "string" || !Number.isSafeInteger(at) || Number(at) < 0)
		return null;
	const queue: unknown = fieldsOf(found).get("queue");
	return { id, at: Number(at), text, by, queue: Array.isArray(queue) ? queue.filter((each) => typeof each === "string") : [] };
});

/** The story that was taken back last. */
export const takenBack = store("");

/** What was taken back is neither read on nor begun; what was to come after it is. */
export function forgetListening(id: string): void {
	const kept = placeCell.latest();
	if (kept && [kept.id, ...kept.queue].includes(id)) {
		const queue = kept.queue.filter((each) => each !== id);
		const [next, ...rest] = queue;
		if (kept.id !== id) placeCell.set({ ...kept, queue });
		else placeCell.set(next === undefined ? null : { ...kept, id: next, at: 0, text: "", queue: rest });
	}
	takenBack.set(id);
}

const openKey = "pathak.player";

/** Whether this tab had its player open when it was last loaded. */
export const wasOpen = {
	get(): boolean {
		try {
			return sessionStorage.getItem(openKey) !== null;
		} catch {
			return false;
		}
	},
	set(isOpen: boolean): void {
		try {
			if (isOpen) sessionStorage.setItem(openKey, "");
			else sessionStorage.removeItem(openKey);
		} catch {
			// This browser keeps nothing: the player is closed by a reload.
		}
	},
};

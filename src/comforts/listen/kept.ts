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

/** The sentence that was reached last, in whichever tab. */
export const placeCell = cell("pathak.listening", (found): Place | null => {
	const [id, at, text] = ["id", "at", "text"].map((name) => fieldsOf(found).get(name));
	if (typeof id !== "string" || typeof text !== "string" || !Number.isSafeInteger(at) || Number(at) < 0) return null;
	return { id, at: Number(at), text };
});

/** The tab that began to read last: the only one to sound. */
export const soundingCell = cell("pathak.sounding", (found) => (typeof found === "string" ? found : ""));

const playlistKey = "pathak.player";

/** What this tab's player is to find after a reload: the story that is read, or awaited, and those to come. None while it is closed. */
export const playlist = {
	get(): readonly string[] {
		try {
			const found: unknown = JSON.parse(sessionStorage.getItem(playlistKey) ?? "[]");
			return Array.isArray(found) ? found.filter((each) => typeof each === "string") : [];
		} catch {
			return [];
		}
	},
	set(ids: readonly string[]): void {
		try {
			sessionStorage.setItem(playlistKey, JSON.stringify(ids));
		} catch {
			// This browser keeps nothing: the player is closed by a reload.
		}
	},
};

/** The story that was taken back last. */
export const takenBack = store("");

/** What was taken back is neither read on nor begun; what was to come after it is. */
export function forgetListening(id: string): void {
	if (placeCell.latest()?.id === id) placeCell.set(null);
	playlist.set(playlist.get().filter((each) => each !== id));
	takenBack.set(id);
}

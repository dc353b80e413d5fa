/** Which stories the reader has saved: the wish alone. Their words and pictures are brought and kept by `offline/`, which comes later than the page. */
import { cell } from "./cell.ts";
import { useCell } from "./useCell.ts";

/** By id: true is saved, false was removed and has a copy left. Anything else that is found there is neither. */
type Marks = Readonly<Record<string, unknown>>;

const none: Marks = {};

export const savedCell = cell("pathak.saved", (found): Marks => Object(found) as Marks);
export const useSaved = (): Marks => useCell(savedCell, none);

/** Stories whose last wish may not be on the disk yet, once for each wish: of these the mark is surer. A killed browser loses it together with the mark. */
export const pendingCell = cell("pathak.saved.pending", (found): readonly string[] => (Array.isArray(found) ? found.map(String) : []));
const longestPending = 100;

export function markSaved(id: string, isSaved: boolean): void {
	pendingCell.set([...pendingCell.get(), id].slice(-longestPending));
	savedCell.set({ ...savedCell.get(), [id]: isSaved });
	wish(id, isSaved);
}

/** The same in the browser's database, read by `offline/wishes.ts`. */
export const wishes = "pathak-wishes";

/**
 * Notes it where it is on the disk at once and stands by itself: what is written to localStorage goes with a browser that is killed within seconds,
 * and with another tab that writes in the same moment.
 */
export function wish(id: string, isSaved: boolean): void {
	try {
		const asked = indexedDB.open(wishes);
		asked.onupgradeneeded = () => asked.result.createObjectStore(wishes);
		asked.onsuccess = () => {
			const writing = asked.result.transaction(wishes, "readwrite", { durability: "strict" });
			writing.objectStore(wishes).put(isSaved, id);
			writing.oncomplete = () => pendingCell.set(pendingCell.get().filter((_, at, all) => at !== all.indexOf(id)));
			writing.commit?.();
			asked.result.close();
		};
	} catch {
		// This browser keeps nothing.
	}
}

/** Which stories the reader has saved: the wish alone. Their words and pictures are brought and kept by `offline/`, which comes later than the page. */
import { cell } from "./cell.ts";
import { useCell } from "./useCell.ts";

/** By id: true is saved, false was removed and has a copy left. Anything else that is found there is neither. */
type Marks = Readonly<Record<string, unknown>>;

const none: Marks = {};

export const savedCell = cell("pathak.saved", (found): Marks => Object(found) as Marks);
export const useSaved = (): Marks => useCell(savedCell, none);

export function markSaved(id: string, isSaved: boolean): void {
	savedCell.set({ ...savedCell.get(), [id]: isSaved });
	wish(id, isSaved);
}

/** The same in the browser's database, read by `offline/wishes.ts`. */
export const wishes = "pathak-wishes";

/**
 * Notes it where it is on the disk at once and stands by itself: what is written to localStorage goes with a browser that is killed within seconds,
 * and with another tab that writes in the same moment.
 */
function wish(id: string, isSaved: boolean): void {
	try {
		const asked = indexedDB.open(wishes);
		asked.onupgradeneeded = () => asked.result.createObjectStore(wishes);
		asked.onsuccess = () => {
			asked.result.transaction(wishes, "readwrite", { durability: "strict" }).objectStore(wishes).put(isSaved, id);
			asked.result.close();
		};
	} catch {
		// This browser keeps nothing.
	}
}

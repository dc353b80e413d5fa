/** Which stories the reader has saved: the wish alone. Their words and pictures are brought and kept by `offline/`, which comes later than the page. */
import { cell } from "./cell.ts";
import { useCell } from "./useCell.ts";

/** By id: when it was saved, in ms since 1970; below zero, when it was removed. The later one holds, here or in the browser's database. */
export type Marks = Readonly<Record<string, number>>;

/** What was found as a mark: true and false, as they once were, are older than any. 0 is none. */
export const markOf = (found: unknown): number => (found === false ? -1 : found === true ? 1 : typeof found === "number" ? found : 0);

const none: Marks = {};

export const savedCell = cell(
	"pathak.saved",
	(found): Marks =>
		Object.fromEntries(
			Object.entries(Object(found))
				.map(([id, mark]) => [id, markOf(mark)] as const)
				.filter(([, mark]) => mark !== 0),
		),
);
export const useSaved = (): Marks => useCell(savedCell, none);

export const isSaved = (marks: Marks, id: string): boolean => (marks[id] ?? 0) > 0;
export const isRemoved = (marks: Marks, id: string): boolean => (marks[id] ?? 0) < 0;

/** Later than the marks before, however the clock was set meanwhile. */
export function markSaved(ids: readonly string[], isWanted: boolean): void {
	const before = savedCell.latest();
	const made = ids.map((id) => {
		const at = Math.max(Date.now(), Math.abs(markOf(before[id])) + 1);
		return [id, isWanted ? at : -at] as const;
	});
	savedCell.set({ ...before, ...Object.fromEntries(made) });
	noteMarks(made);
}

/** The browser's database of them, of one store by the same name. Throws where there is none. */
export const wishes = "pathak-wishes";
export function openWishes(): IDBOpenDBRequest {
	const asked = indexedDB.open(wishes);
	asked.onupgradeneeded = () => asked.result.createObjectStore(wishes);
	return asked;
}

/**
 * Notes marks where they are on the disk at once and each stands by itself: what is written to localStorage goes with a browser that is killed within
 * seconds, and with another tab that writes in the same moment. This goes with a page that is left at once.
 */
export function noteMarks(made: readonly (readonly [id: string, mark: number])[]): void {
	try {
		const asked = openWishes();
		asked.onsuccess = () => {
			const noting = asked.result.transaction(wishes, "readwrite", { durability: "strict" });
			for (const [id, mark] of made) noting.objectStore(wishes).put(mark, id);
			noting.commit?.();
			asked.result.close();
		};
	} catch {
		// This browser keeps nothing.
	}
}

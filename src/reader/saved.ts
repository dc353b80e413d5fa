/** Which stories the reader has saved: the wish alone. Their words and pictures are brought and kept by `offline/`, which comes later than the page. */
import { cell } from "./cell.ts";
import { useCell } from "./useCell.ts";

/** By id: true is saved, false was removed and has a copy left. Anything else that is found there is neither. */
type Marks = Readonly<Record<string, unknown>>;

const none: Marks = {};

export const savedCell = cell("pathak.saved", (found): Marks => Object(found) as Marks);
export const markSaved = (id: string, isSaved: boolean): void => savedCell.set({ ...savedCell.get(), [id]: isSaved });
export const useSaved = (): Marks => useCell(savedCell, none);

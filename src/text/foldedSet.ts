/** Lists of words as they are compared. */
import { foldWord } from "./fold.ts";

/** The words of a list with a space between them, folded. */
export const foldedSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(foldWord));

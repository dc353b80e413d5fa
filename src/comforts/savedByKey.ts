/** Whether the key has just saved the story, or taken it off: `SavedByKey.tsx` says it. */
import { store } from "../reader/store.ts";

export const savedByKey = store<{ readonly isSaved: boolean } | null>(null);

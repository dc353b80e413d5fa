/** What of the page is being read aloud: the word that sounds, where the voice tells, else the sentence. Null while it rests, and off the story's page. */
import { store } from "../reader/store.ts";

export const aloud = store<Range | null>(null);

/** It, while it stands on the screen: who has scrolled elsewhere reads elsewhere. */
export function aloudInSight(): Range | null {
	const range = aloud.get();
	if (!range) return null;
	const { top, bottom, height } = range.getBoundingClientRect();
	return height > 0 && bottom > 0 && top < innerHeight ? range : null;
}

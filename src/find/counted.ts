/** Whether it is known how many stories each filter of an answer leaves. */
import type { Answer } from "./answer.ts";

/** Not for a phrase, of which the stories of `sections` merely have the words, nor where some are still to be read. */
export function isCounted(
	{ isAtLeast, total, sections }: Pick<Answer, "isAtLeast" | "total" | "sections">,
	section: string | null,
): boolean {
	const found = sections.reduce((sum, [id, stories]) => (section === null || id === section ? sum + stories : sum), 0);
	return !isAtLeast && total === found;
}

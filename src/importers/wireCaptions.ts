/** Tells captions of pictures that stand before a story without a word that says so. */
import { isKnownVerb } from "../text/proof/verbs.ts";
import { offersCopy } from "./wirePatterns.ts";
import { isProse, type Piece, words } from "./wirePieces.ts";

/** True under a page's button to copy its address; other buttons may stand between. */
export function isUnderCopy(lines: readonly Piece[], at: number): boolean {
	const button = lines.slice(Math.max(0, at - 4), at).findLast(({ label, text }) => label !== "removed" || offersCopy(text));
	return button !== undefined && offersCopy(button.text);
}

/** One sentence between a page's button to copy its address and a longer paragraph: what stands under the picture there. */
export function isCaptionOver(lines: readonly Piece[], at: number): boolean {
	const [line, below] = [lines[at], lines[at + 1]];
	if (!line || !below || below.label || !isUnderCopy(lines, at)) return false;
	const isOne = !/[।.!?].*[।.!?]/.test(line.text) && line.text.length <= 110;
	return isOne && isProse(below.text) && (/[।.!?]\s.*[।.!?]/.test(below.text) || below.text.length > 1.5 * line.text.length);
}

/** What is seen in a picture, over who gave it: one sentence that ends in no verb. */
export function isOverCredit(lines: readonly Piece[], at: number): boolean {
	const { text = "" } = lines[at] ?? {};
	return lines[at + 1]?.label === "credit" && !/[।.!?].*[।.!?]/.test(text) && !isKnownVerb(words(text).at(-1) ?? "");
}

/** One sentence without a verb, its end a consonant, which no verb but a call has: what is seen in a picture. */
export const isSeen = (text: string) =>
	/^[^।.!?]*[\u0915-\u0939]\u093c?[।.]$/.test(text) &&
	words(text).length >= 5 &&
	!words(text.replaceAll(" की ", " ")).some(isKnownVerb) &&
	!/(?:पढ\u093c?|देख|जान|समझ)(?:ें|ि[एय]|ो)/.test(text);

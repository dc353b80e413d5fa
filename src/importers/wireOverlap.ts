/** How far two texts of a wire say the same. */
import { words } from "./wirePieces.ts";

/** The share of the shorter text's words that the other has too, 0–1. */
export function overlap(a: string, b: string): number {
	const [one, two] = [new Set(words(a)), new Set(words(b))];
	const common = [...one].filter((word) => two.has(word)).length;
	return common / Math.max(1, Math.min(one.size, two.size));
}

/** The longer words of a text, which are those of its matter. */
const longWords = (text: string) => (text.match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? []).join(" ");

/** How its longer words begin: दुकान and दुकानों are one. In UTF-16 units. */
export const stems = (text: string) => (text.match(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{4}/gu) ?? []).join(" ");

/** True when a paragraph begins by saying what the deck over it has said: most of the deck's longer words again, and the deck is short. */
export function retells(paragraph: string, deck: string): boolean {
	return deck.length <= 260 && words(longWords(deck)).length >= 5 && overlap(longWords(deck), longWords(paragraph)) >= 0.5;
}

/** Conjuncts that a reader's device may draw with a visible halant, because its face has no joined form of them. Knows strings only. */

/**
 * Pairs of consonants by the first one, as Noto Sans Devanagari draws them with U+094D in sight: the face of Android, and so of most readers in India.
 * Found by shaping all 34 × 34 pairs with HarfBuzz 10 (harfbuzzjs) and Noto Sans Devanagari 2.001: those that keep the glyph of the sign itself. A vowel sign
 * after the pair makes no difference; a nukta under the second consonant is not counted. Apple's Kohinoor and Windows' Nirmala could not be shaped; what the
 * device at hand does with a pair is asked of the device: `isHalantSeen`.
 */
const noto = new Map([
	["ङ", "कखघङचछजझञटठडढणतथदधनपफबभलळवशषसह"],
	["ट", "कखगघङचछजझञडढणतथदधनपफबभमलळवशषसह"],
	["ठ", "कखगघङचछजझञटडढणतथदधनपफबभमलळवशषसह"],
	["ड", "कखगघङचछजझञटठणतथदधनपफबभमलळवशषसह"],
	["ढ", "कखगघङचछजझञटठडणतथदधनपफबभमलळवशषसह"],
	["द", "कखङचछजझञटठडढणतथनपफलळशषसह"],
]);

/** `pair` as two consonants with their halant and nuktas; a place in UTF-16 units. */
export type Conjunct = { readonly pair: string; readonly start: number; readonly end: number };

const pairPattern = /[\u0915-\u0939]\u093c?\u094d(?=([\u0915-\u0939]\u093c?))/g;

/** Every pair of consonants that is written to be joined; with a ZWNJ the halant is meant to be seen. Precomposed letters are read as their parts. */
export function conjunctsIn(text: string): Conjunct[] {
	return [...text.matchAll(pairPattern)].map(({ 0: first, 1: second = "", index }) => ({
		pair: first + second,
		start: index,
		end: index + first.length + second.length,
	}));
}

/** Whether Noto Sans Devanagari shows the halant of a pair. */
export function isHalantSeenInNoto(pair: string): boolean {
	const [first = "", ...rest] = pair.replace("\u094d", "");
	const second = rest.find((letter) => letter !== "\u093c") ?? "";
	// ड़ and ढ़ have half forms of their own.
	return rest[0] !== "\u093c" && (noto.get(first)?.includes(second) ?? false);
}

/**
 * Whether a face shows the halant of a pair: the pair is then as wide as with a ZWNJ, which asks for the halant to be seen. Half forms and stacks are
 * narrower. `widthOf` measures a text in that face, in px at a large size.
 */
export function isHalantSeen(pair: string, widthOf: (text: string) => number): boolean {
	const apart = widthOf(pair.replace("\u094d", "\u094d\u200c"));
	return apart > 0 && Math.abs(widthOf(pair) - apart) < 0.01;
}

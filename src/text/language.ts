/** Finds English passages inside Hindi text, so that markup can say `lang="en"` for voices and fonts; it translates nothing. */

/** A piece of a text; `lang` only where it is not the text's own. */
export interface Run {
	text: string;
	lang?: "en";
}

// U+00A0 and U+2060 belong to a run because bind() has put them there.
/**
 * Of a class in an expression. Ranges and not a property as \p{L}: each expression that has one takes V8 1 to 2 ms to make ready, before anything is
 * drawn.
 */
export const LATIN_LETTER = "A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u1e00-\\u1eff";
const LATIN = new RegExp(
	`[${LATIN_LETTER}](?:[${LATIN_LETTER}\\d \\u00a0\\u2060’'.,&:/@_-]*[${LATIN_LETTER}])?(?:[\\d\\u2060-]*\\d)?`,
	"g",
);
const SECOND_WORD = new RegExp(`[ \\u00a0][^ \\u00a0]*[${LATIN_LETTER}]`);

/**
 * Cuts text at its longer Latin passages: two words or more, or 12 letters or more. A lone IANS or iPhone stays in the Hindi:
 * Hindi voices read it well and a change of voice costs more than it gives (WCAG 3.1.2 exempts names and borrowed words).
 * Joined again the pieces are the text; "" gives none. Give it text already bound, or pairs at the cuts go unbound.
 */
export function runs(text: string): Run[] {
	const found: Run[] = [];
	let end = 0;
	for (const { 0: latin, index } of text.matchAll(LATIN)) {
		if (latin.length < 12 && !SECOND_WORD.test(latin)) continue;
		if (index > end) found.push({ text: text.slice(end, index) });
		found.push({ text: latin, lang: "en" });
		end = index + latin.length;
	}
	if (end < text.length) found.push({ text: text.slice(end) });
	return found;
}

/** Finds English passages inside Hindi text, so that markup can say `lang="en"` for voices and fonts; it translates nothing. */

/** A piece of a text; `lang` only where it is not the text's own. */
export interface Run {
	text: string;
	lang?: "en";
}

// U+00A0 and U+2060 belong to a run because bind() has put them there.
const LATIN = /\p{Script=Latin}(?:[\p{Script=Latin}\d \u00a0\u2060’'.,&:/@_-]*\p{Script=Latin})?(?:[\d\u2060-]*\d)?/gu;
const SECOND_WORD = /[ \u00a0][^ \u00a0]*\p{Script=Latin}/u;

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

/**
 * Rewrites Hindi text as it is said, since engines read "₹3.4 करोड़", "10:40 बजे", "डॉ." and "10–15" wrongly or not at all. Every piece knows
 * which part of the text it came from, so that a word that is heard can be shown on the page.
 */
import { asRead } from "./asRead.ts";
import type { Rule } from "./spokenPatterns.ts";
import { rules } from "./spokenRules.ts";

/** A stretch of the said text, `at` UTF-16 units long `length`, and the part of the source it stands for. */
type Piece = { readonly at: number; readonly length: number; readonly start: number; readonly end: number; readonly isSame: boolean };

export type Spoken = { readonly text: string; readonly pieces: readonly Piece[] };

/** Nothing that has to be rewritten begins with another character. */
const interesting = /^(?:[^\p{L}\p{M}\s,।;:?!]|[A-Z]|x[ \d]| [–—&/-])/u;
const partOfWord = /[\p{L}\p{M}\p{N}]/u;

function match(text: string, at: number): { said: string; end: number } | null {
	const isInWord = at > 0 && partOfWord.test(text.charAt(at - 1));
	for (const [pattern, say, place] of rules as readonly Rule[]) {
		if (isInWord && place !== "anywhere") continue;
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		const said = found && say(found, text);
		if (found && said !== null) return { said, end: at + found[0].length };
	}
	return null;
}

/**
 * What links numbers in languages that a Hindi voice reads where a device has none of theirs. The numbers themselves it knows in Hindi alone, and would
 * say so in any case.
 */
const links: Readonly<Record<string, readonly (readonly [hindi: string, own: string])[]>> = {
	hi: [],
	mr: [
		["से ज़्यादा", "पेक्षा जास्त"],
		["से कम", "पेक्षा कमी"],
		["से", "ते"],
		["प्रतिशत", "टक्के"],
		["और", "आणि"],
		["क़रीब", "सुमारे"],
	],
	ne: [
		["से ज़्यादा", "भन्दा बढी"],
		["से कम", "भन्दा कम"],
		["से", "देखि"],
		["रुपये", "रुपैयाँ"],
		["रुपया", "रुपैयाँ"],
		["और", "र"],
		["क़रीब", "करिब"],
	],
};

/** The languages whose texts are for a Hindi voice, rewritten so that it can say them. */
export const isForHindi = (lang: string): boolean => Object.hasOwn(links, lang);

const linkedIn = (lang: string, said: string): string =>
	(links[lang] ?? []).reduce(
		(text, [hindi, own]) => text.replace(new RegExp(`(?<![\\p{L}\\p{M}])${hindi}(?![\\p{L}\\p{M}])`, "gu"), own),
		said,
	);

/** The text as a Hindi voice should be given it. Texts in other languages than {@link isForHindi} knows are not for this. Time is linear in the length. */
export function spoken(source: string, lang = "hi"): Spoken {
	const { text: read, places } = asRead(source);
	// The sign for what is written short, and the zero that is set for it, do what a full stop does: डॉ॰ and डॉ० as डॉ.
	const text = read.replace(/॰|(?<=[\u0904-\u0939\u093c-\u094d\u0901\u0902])0(?![.,]?\d)/g, ".");
	const pieces: Piece[] = [];
	const said: string[] = [];
	// The text is put together at the end: to look at the last letter of what is still growing would copy it every time.
	let [length, last] = [0, ""];
	const put = (words: string, start: number, end: number, isSame: boolean) => {
		if (end === start) return;
		pieces.push({ at: length, length: words.length, start: places[start] ?? 0, end: places[end] ?? source.length, isSame });
		said.push(words);
		length += words.length;
		last = words.at(-1) ?? last;
	};
	let kept = 0;
	for (let at = 0; at < text.length; ) {
		const isStart = at === 0 || !partOfWord.test(text.charAt(at - 1));
		const rewritten = isStart || interesting.test(text.slice(at, at + 2)) ? match(text, at) : null;
		if (!rewritten) {
			at += 1;
			continue;
		}
		const found = { ...rewritten, said: linkedIn(lang, rewritten.said) };
		put(text.slice(kept, at), kept, at, true);
		// A word that was put for a sign must not run into its neighbours.
		const isGlued = partOfWord.test(found.said.at(-1) ?? "") && partOfWord.test(text.charAt(found.end));
		const isStuck = partOfWord.test(found.said.charAt(0)) && partOfWord.test(last);
		put(`${isStuck ? " " : ""}${found.said}${isGlued ? " " : ""}`, at, found.end, false);
		at = found.end;
		kept = at;
	}
	put(text.slice(kept), kept, text.length, true);
	return { text: said.join(""), pieces };
}

/** The word of the source that is being said at a place of the said text, as an engine's boundary events count; null where there is none. */
export function wordAt({ pieces }: Spoken, source: string, index: number): { start: number; end: number } | null {
	const piece = pieces.find(({ at, length }) => index >= at && index < at + length);
	if (!piece) return null;
	let { start, end } = piece;
	if (piece.isSame) {
		// Places within a piece may differ by what has no width; a word is looked for around the nearest.
		start = Math.min(piece.start + index - piece.at, piece.end - 1);
		end = start + 1;
	}
	while (start > 0 && /\S/.test(source.charAt(start - 1))) start -= 1;
	while (end < source.length && /\S/.test(source.charAt(end))) end += 1;
	const word = source.slice(start, end);
	const lead = /^[^\p{L}\p{N}₹$€£]*/u.exec(word)?.[0].length ?? 0;
	const tail = /[^\p{L}\p{M}\p{N}%]*$/u.exec(word.slice(lead))?.[0].length ?? 0;
	return word.length - tail > lead ? { start: start + lead, end: end - tail } : null;
}

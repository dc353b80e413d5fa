/** Cuts a text into its sentences, for what is read aloud, kept as a place, or quoted; it knows nothing of voices. */
import { isAbbreviation, isFiniteVerb } from "./proof/verbs.ts";

/** UTF-16 places in the text, `end` exclusive; no space stands at either end. */
export type Sentence = { readonly start: number; readonly end: number };

/** A mark that may end a sentence, with what closes behind it: quotes, brackets, further marks. */
const mark = /(?:[।॥]|[?!]+|(?<!\.)\.(?!\.))[।॥?!]*[”’"'»)\]]*/g;
const letterOrDigit = /[\p{L}\p{N}]/u;
const lastWord = /([\p{L}\p{M}\p{N}.]+)[”’"')\]]*$/u;
/** Latin words that end in a full stop without ending a sentence. */
const shortened =
	/^(?:Mr|Mrs|Ms|Smt|Shri|Sh|Dr|Er|Adv|Prof|St|Jr|Sr|vs|No|sq|ft|Inc|Ltd|Co|Corp|Rs|Gen|Lt|Brig|Insp|Govt|Pvt|Dept|Col|Capt|Maj|Hon|Rev|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/;
/** How much of a sentence is looked at for its last word, in UTF-16 units: a text of abbreviations alone is one sentence. */
const longestWord = 80;
/** The longest word, in UTF-16 units, that may be cut short rather than ended: लेफ्टि. */
const longestCut = 6;

/** Is a full stop the end of a sentence? `sentence` is what stands before it since the last end, `after` what comes next. */
function isStop(sentence: string, after: string): boolean {
	const end = sentence.slice(-longestWord);
	const match = lastWord.exec(end);
	const word = match?.[1];
	if (!match || word === undefined) return true;
	// A number at the start counts what follows: "1. पहली बात".
	if (/^\p{N}+$/u.test(word)) return sentence.trim() !== word;
	// बी.जे.पी. and U.S. have points inside.
	if (word.includes(".") && !/\p{N}/u.test(word)) return false;
	if (/\p{Script=Latin}$/u.test(word)) return word.length > 1 && !shortened.test(word);
	// A unit may hang on its number: "10किग्रा.".
	const name = word.replace(/^[\p{N}.,]+/u, "");
	const before = end.slice(0, match.index + word.length - name.length);
	return !isAbbreviation(name, before, after) && (name.length > longestCut || isFiniteVerb(name) || marathiVerb.test(name));
}

/** Marathi ends its sentences with a full stop: how its finite verbs end, when they are short. */
const marathiVerb = /^(?:आहे|आहेत|नाही|नाहीत)$|.(?:[लत][\u093e\u0940\u0947\u094b\u0902]|तात|णार|ईल|तील|\u0947ल)$/u;

/** Marks inside brackets belong to what is bracketed: "वह (हाँ!) बोला". */
const isBracketed = (found: string, sentence: string) => /^[?!].*\)/.test(found) && sentence.includes("(");

/**
 * The sentences of a text in order. They end in a danda, a question or exclamation mark, or a full stop that is none of an abbreviation, an
 * initial or a number; closing quotes and brackets belong to the sentence they close, and what holds no letter or digit to the one before.
 * Everything but spaces is in one of them. Intl.Segmenter is not used: it ends a sentence after डॉ. and रु. (ICU 78).
 */
export function sentencesOf(text: string): Sentence[] {
	const found: Sentence[] = [];
	let from = 0;
	const close = (to: number) => {
		const piece = text.slice(from, to);
		const start = from + piece.length - piece.trimStart().length;
		const end = from + piece.trimEnd().length;
		from = to;
		if (end <= start) return;
		const before = found.at(-1);
		if (before && !letterOrDigit.test(text.slice(start, end))) found.splice(-1, 1, { start: before.start, end });
		else found.push({ start, end });
	};
	for (const { 0: signs, index } of text.matchAll(mark)) {
		const to = index + signs.length;
		const isDanda = /^[।॥]/.test(signs);
		const isFollowed = to < text.length && !/\s/.test(text.charAt(to));
		const sentence = text.slice(from, index);
		if (isFollowed && !isDanda) continue;
		if (signs.startsWith(".") ? !isStop(sentence, text.slice(to, to + 12)) : isBracketed(signs, sentence) && to < text.length) continue;
		close(to);
	}
	close(text.length);
	return found;
}

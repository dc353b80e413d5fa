/** Offers an id for a story from its headline: what addresses and file names are made of. The editor may change it until it is published. */
import { storyIdPattern } from "../article/links.ts";
import { inDigits } from "../text/numerals.ts";
import { soundOfHindi } from "../text/romanise.ts";

/** Sounds as people type them in Latin letters. */
const letters: Readonly<Record<string, string>> = {
	K: "kh",
	G: "gh",
	c: "ch",
	C: "chh",
	J: "jh",
	T: "th",
	D: "dh",
	w: "t",
	W: "th",
	x: "d",
	X: "dh",
	"&": "r",
	P: "ph",
	B: "bh",
	S: "sh",
	"@": "o",
	"^": "i",
	A: "a",
	I: "i",
	U: "u",
};
/** Words that say nothing of what a story is about. */
const small = new Set(
	"ने को से में का की के पर तक भी ही तो कि जो और एवं तथा व या है हैं था थी थे हो हुआ हुई हुए यह ये वह वे इस उस एक नहीं कर करने लिए बाद साथ अब फिर".split(
		" ",
	),
);
const LONGEST = 60;
const MOST_WORDS = 6;

/** A Devanagari word in Latin letters, without the a that is written inside and not spoken, but for towns of a name's: पुतिन putin, रैनसमवेयर rainsamveyar, श्रीनगर shrinagar. */
function inLatin(word: string): string {
	const spoken = soundOfHindi(word).replace(/([aAiIuUeo^](?!nagar$)[^aAiIuUeo^~])a(?=[^aAiIuUeo^~][aAiIuUeo^])/g, "$1");
	return spoken
		.replace(/~(?=[pPbBm])/g, "m")
		.replace(/~/g, "n")
		.replace(/./g, (sound) => letters[sound] ?? sound);
}

/**
 * An id that {@link storyIdPattern} takes: the first six words that matter of the headline, in Latin letters, at most 60 characters; with a
 * number when `taken` has it. "khabar" when the headline has no word.
 */
export function suggestId(headline: string, taken: ReadonlySet<string> = new Set()): string {
	const words = inDigits(headline.normalize("NFC"), "latn").match(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu) ?? [];
	const said = words.filter((word) => !small.has(word)).map((word) => (/[\u0900-\u097f]/.test(word) ? inLatin(word) : word.toLowerCase()));
	const usable = said.map((word) => word.normalize("NFD").replace(/[^a-z0-9]/g, "")).filter(Boolean);
	let id = "";
	for (const word of usable.slice(0, MOST_WORDS)) {
		const longer = id ? `${id}-${word}` : word.slice(0, LONGEST);
		if (longer.length > LONGEST) break;
		id = longer;
	}
	const base = storyIdPattern.test(id) ? id : "khabar";
	let number = 1;
	let offered = base;
	while (taken.has(offered)) offered = `${base}-${++number}`;
	return offered;
}

/**
 * The id after a change of the headline: one that was made of the headline before goes with it while it `isOffered` and no more; one that was typed,
 * that the story was opened with or that is published (`taken`) stays.
 */
export function idAfter(id: unknown, before: unknown, after: unknown, taken: ReadonlySet<string>, isOffered: boolean): unknown {
	const made = (headline: unknown) => (typeof headline === "string" && headline.trim() !== "" ? suggestId(headline, taken) : undefined);
	return (isOffered || !id) && (id || undefined) === made(before) ? made(after) : id;
}

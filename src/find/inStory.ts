/** Finds what was typed inside one text, in whatever spelling it stands there: हिंदी in हिन्दी, फ़ोन in फोन, and putin in पुतिन. Pure: places in, places out. */
import { segment } from "../text/akshara.ts";
import { unbind } from "../text/bind.ts";
import { misread, soundsOfEnglish } from "../text/english.ts";
import { type Folded, fold, foldWithPlaces, isDevanagari, wordsOf } from "../text/fold.ts";
import { isSlipFor, isUsualSpelling } from "../text/latinSpelling.ts";
import { namesakesOf } from "../text/namesakes.ts";
import { soundOfHindi, soundOfLatin, spelledOut } from "../text/romanise.ts";
import { swapped } from "../text/slips.ts";
import { distance, sameWithin } from "../text/soundDistance.ts";
import { soundKey, startOf } from "../text/soundKey.ts";
import { asOneName } from "../text/soundNames.ts";
import { pluralsWithDots, stemsOf } from "../text/stems.ts";
import type { Mark } from "./marks.ts";

/** Nobody can step through more. */
const most = 1000;

/** The akshara ends of the word around a place, so that no mark ends inside one. `from` and `to` are UTF-16 places. */
function whole(text: string, from: number, to: number): Mark {
	let start = from;
	while (start > 0 && !/\s/.test(text.charAt(start - 1)) && from - start < 80) start -= 1;
	let end = to;
	while (end < text.length && !/\s/.test(text.charAt(end)) && end - to < 80) end += 1;
	let [first, last, at] = [start, end, start];
	for (const akshara of segment(text.slice(start, end))) {
		if (at <= from) first = at;
		at += akshara.length;
		if (at >= to) {
			last = at;
			break;
		}
	}
	return { start: first, end: last };
}

/** A text as it is looked through: folded, a dash is a space, a number has no commas, and ₹ and % stand at their number. */
function sought(source: string): Folded {
	const { text, places } = foldWithPlaces(source);
	const letters: string[] = [];
	const at: number[] = [];
	for (let index = 0; index < text.length; index += 1) {
		const letter = text.charAt(index).replace(/[‐-―−-]/, " ");
		const [before = "", after] = [letters.at(-1), text.charAt(index + 1)];
		if (letter === " " && (/[ ₹]/.test(before) || after === "%")) continue;
		if (letter === "," && /\d/.test(before) && /\d/.test(after)) continue;
		letters.push(letter);
		at.push(places[index] ?? 0);
	}
	return { text: letters.join(""), places: [...at, source.length] };
}

/** A text that was read: each key looks through the same one. */
type Read = {
	readonly text: string;
	readonly folded: Folded;
	readonly words: readonly (Mark & { readonly word: string })[];
	/** How each of its words sounds, once. */
	readonly sounds: Map<string, string>;
};

let last: Read | undefined;
function read(text: string): Read {
	if (last?.text !== text) {
		const words = wordsOf(text).map(({ start, end }) => ({ start, end, word: text.slice(start, end).replace(/^छः?$/u, six) }));
		last = { text, folded: sought(text), words, sounds: new Map() };
	}
	return last;
}

/** What is found out once of each of a text's words, of which most stand there several times. */
function once<T>(known: Map<string, T>, find: (word: string) => T): (word: string) => T {
	return (word) => {
		const found = known.get(word) ?? find(word);
		known.set(word, found);
		return found;
	};
}

/** Tells of a word, by itself or how it sounds, whether it is wanted. */
type Test = (word: string, soundOf: (word: string) => string) => boolean;

/** Every place of the query in the text, in order, none touching another, always whole aksharas. Answers for any two texts. */
export function placesIn(text: string, query: string): readonly Mark[] {
	const wanted = sought(query.slice(0, 200).replace(/(?<!\S)छ[ः:](?!\S)/gu, six)).text.trim();
	if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
	const story = read(text);
	let spelled: readonly Mark[] = [];
	for (const each of new Set([wanted, wanted.replaceAll(" ", "")])) {
		spelled = spelledSo(text, story.folded, each);
		if (spelled.length > 0) break;
	}
	if (spelled.length > 0 && !/[a-z]/.test(wanted)) return spelled;
	const sounding = soundingLike(story, wanted, soundsLike);
	if (spelled.length > 0) return sounding.length > 0 ? together(text, spelled, sounding) : spelled;
	return sounding.length > 0 ? sounding : soundingLike(story, wanted, soundsOrSlipped);
}

/** What stands in Latin letters in a quotation, and what sounds so, in order; letters from the middle of a word are then not what was meant (ram, program). */
function together(text: string, spelled: readonly Mark[], sounding: readonly Mark[]): Mark[] {
	const words = spelled.filter(
		({ start, end }) =>
			!/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
			sounding.every((other) => other.end <= start || end <= other.start),
	);
	return [...words, ...sounding].sort((a, b) => a.start - b.start).slice(0, most);
}

const isLatin = (word: string): boolean => /^[a-z]{2,}$/.test(word);

/** Letters of the shortest word that may be mistyped, and consonants of what it is for: paper is no पर. */
const mistyped = { letters: 5, consonants: 3 };
/** Whether a word in Latin letters is a usual spelling of one of the text, or would be but for a slip: onlin, ticekt, helmt. */
function mistypedFor(wanted: string): Test {
	const spellings = [wanted, ...swapped(wanted)];
	const starts = new Set([soundOfLatin(wanted), ...soundsOfEnglish(wanted)].map(startOf));
	return (word, soundOf) => {
		const sound = soundOf(word);
		// To compare letter by letter takes a while, and few words begin so.
		if (wanted.length < mistyped.letters || !starts.has(startOf(sound)) || soundKey(sound).length < mistyped.consonants) return false;
		return isSlipFor(wanted, word) || spellings.some((each) => isUsualSpelling(each, word));
	};
}

/** Of several words one may be mistyped: modi ka helmt. */
function soundsOrSlipped(wanted: string): Test | null {
	const sounds = soundsLike(wanted);
	if (!sounds || !isLatin(wanted)) return sounds;
	const isMistyped = mistypedFor(wanted);
	return (word, soundOf) => sounds(word, soundOf) || isMistyped(word, soundOf);
}

function spelledSo(text: string, folded: Folded, wanted: string): Mark[] {
	const places: Mark[] = [];
	for (let at = folded.text.indexOf(wanted); at >= 0 && places.length < most; at = folded.text.indexOf(wanted, at + wanted.length)) {
		// A letter is not the second half of another: य in न्यायालय.
		if (folded.text.charAt(at - 1) === "\u094d") continue;
		const [from = 0, to = text.length] = [folded.places[at], folded.places[at + wanted.length]];
		const mark = whole(text, from, Math.max(from + 1, trimmedEnd(text, from, to)));
		const before = places.at(-1);
		if (!before || before.end <= mark.start) places.push(mark);
	}
	return places;
}

/** What is not read between the match and what follows (a nukta, a joiner) belongs to it; a space does not. */
function trimmedEnd(text: string, from: number, to: number): number {
	let end = to;
	while (end > from + 1 && /[\s,‐-―−-]/.test(text.charAt(end - 1))) end -= 1;
	return end;
}

/** Short words in Devanagari sound alike too easily: fewer sounds than this are taken as they are spelled. And how far two spellings of a name are apart. */
const oneName = { least: 5, within: 32 };

/** Whether the first vowel is an आ, which tells a word from another: सांसद, संसद. */
const isLongAtFirst = (sound: string): boolean => /^[^aAiIuUeo@^]*[A@]/.test(sound);
/** A sound with the dot of a nasal behind its h, where the half of all write it: मंहगाई, महँगाई. */
const undotted = (sound: string): string => sound.replace(/~(h[aAiIuUeo@^]*)/, "$1~");
/** A folded word with a short vowel before an ending, where others write a long one: पीयें, पिएँ. */
const shortened = (folded: string): string => folded.replace(/ी(?=[एईओ])/g, "ि").replace(/ू(?=[एईओ])/g, "ु");
/** The six that is written with a visarga, or with a colon for one. */
const six = "छह";

/** Whether a word of the text sounds like a wanted one, in either script. */
function soundsLike(wanted: string): Test | null {
	if (isLatin(wanted)) {
		const asHindi = soundOfLatin(wanted);
		const sounds = [
			[asHindi, sameWithin(asHindi)] as const,
			...soundsOfEnglish(wanted).map((sound) => [sound, sameWithin(sound) - misread] as const),
		];
		const letters = fold(spelledOut(wanted));
		return (word, soundOf) => {
			if (fold(word) === letters) return true;
			const sound = soundOf(word);
			return sounds.some(([each, within]) => distance(each, sound, "latin", within) <= within);
		};
	}
	const sound = soundOfHindi(wanted);
	if (!isDevanagari(wanted)) return null;
	const stems = [wanted, ...pluralsWithDots(wanted)].flatMap(stemsOf);
	const names = new Set(stems.flatMap(namesakesOf).map((name) => fold(name)));
	const isForm = (word: string) => {
		const folded = fold(word);
		if (shortened(folded) === shortened(wanted)) return true;
		return stemsOf(folded).some((stem) => stems.includes(stem) || names.has(stem)) || fold(spelledOut(folded)) === wanted;
	};
	if (sound.length < oneName.least) return isForm;
	const farFrom = asOneName(undotted(sound));
	return (word, soundOf) => {
		if (isForm(word)) return true;
		const other = soundOf(word);
		if (isLongAtFirst(sound) === isLongAtFirst(other) && distance(sound, other, "hindi", oneName.within) <= oneName.within) return true;
		return (
			other.length >= oneName.least &&
			soundKey(undotted(other)) === soundKey(undotted(sound)) &&
			farFrom(undotted(other)) < Number.POSITIVE_INFINITY
		);
	};
}

/** Words that follow one another and sound like those that are wanted: putin biden in पुतिन बाइडेन, बाइडन in बाइडेन. */
function soundingLike({ words, sounds }: Read, wanted: string, testOf: (word: string) => Test | null): Mark[] {
	const soundOf = once(sounds, soundOfHindi);
	const tests = wanted.split(" ").map((each) => {
		const test = testOf(each);
		return test && once(new Map<string, boolean>(), (word) => test(word, soundOf));
	});
	if (tests.length === 1 && wanted.length < 3 && wanted !== six) return [];
	const places: Mark[] = [];
	for (let at = 0; at + tests.length <= words.length && places.length < most; at += 1) {
		const isHere = tests.every((test, index) => {
			const word = words[at + index];
			return test !== null && word !== undefined && test(word.word);
		});
		const [first, last] = [words[at], words[at + tests.length - 1]];
		if (!isHere || !first || !last) continue;
		places.push({ start: first.start, end: last.end });
		at += tests.length - 1;
	}
	return places;
}

/** The spellings among the places that are not the query's own, each once. */
export function otherSpellings(text: string, query: string, places: readonly Mark[]): string[] {
	const plain = (words: string) =>
		unbind(words)
			.replace(/[\u200c\u200d]/g, "")
			.trim()
			.normalize("NFC");
	const own = plain(query).toLowerCase();
	const spellings = new Set(places.map(({ start, end }) => plain(text.slice(start, end))));
	return [...spellings].filter((each) => !each.toLowerCase().includes(own)).slice(0, 3);
}

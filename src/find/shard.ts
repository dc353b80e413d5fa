/**
 * The words of a thousand stories at most as one pair of files: what their headlines say, and what else their decks and first paragraphs say. Written by
 * the build, read by the search. Stories are numbered within a list of shards, oldest first, `shardSize` numbers for each shard.
 */
import type { Card } from "../article/article.ts";
import { foldWord, isDevanagari, letterNames, wordsOf } from "../text/fold.ts";
import { inDigits, isUnit, longestNumber } from "../text/numberForms.ts";
import { isCommonAmong, mayBeOne } from "./commonWords.ts";
import { hasOpenO } from "./marks.ts";
import { BitReader, NumberReader, type PackedWords, packBits, packNumber, packWords, unpackWords } from "./packed.ts";

/** Stories in a shard at most, and in a file of what is shown of them. */
export const shardSize = 1000;
export const textsSize = 20;

/** What is found in and shown of a story. `opening` is the beginning of its first paragraph. */
export type FindableStory = Pick<Card, "id" | "headline" | "articleSection" | "inLanguage" | "datePublished" | "description"> & {
	readonly opening: string;
};

/**
 * In which stories each of some words stands: how many they are, and the steps from one to the next. The lower bits of a step are any of them as likely and stand by themselves;
 * how many they are follows from how many stories have the word. A step in decks and first paragraphs is doubled, and odd for a first paragraph.
 */
export type PackedPlaces = { readonly counts: string; readonly steps: string; readonly bits: string };

/** `words` and `stories` go together. `days` are days of 1970. */
export type TitlesFile = {
	readonly words: PackedWords;
	readonly stories: PackedPlaces;
	readonly count: number;
	readonly firstDay: number;
	readonly days: string;
	readonly sections: readonly string[];
	readonly inSections: string;
	/** A stamp for each file of texts. */
	readonly texts: readonly string[];
};
/** `of` is for the words of the headlines, in their order; then come `words` of its own. */
export type BodiesFile = { readonly of: PackedPlaces; readonly words: PackedWords; readonly stories: PackedPlaces };

const day = 24 * 60 * 60_000;
/** On what day of 1970 a story came. */
export const dayOf = ({ datePublished }: FindableStory): number => Math.floor(Date.parse(datePublished) / day);

/** Bits that tell places in a story apart: in headlines none, in bodies one, which is 1 for the first paragraph. */
const placeBits = { title: 0, body: 1 };

type Terms = Map<string, string>;
/** The fewest characters of a word that is a part of another. */
const leastPart = 2;

const termOf = (folded: string, spelled: string): string => (hasOpenO(spelled) ? `${folded}\u0949` : folded);
const isLetter = new RegExp(`^(?:${letterNames})$`, "u");

/** Two words beside each other, joined: folded, and as they are spelled where they are one word to everyone (ई-मेल, ईमेल). */
type Pair = readonly [folded: string, spelled: string | null];

/** The words of a text as they are compared, with the spelling they first came in, and those beside each other. Common words are left out, and कॉफ़ी is another word than काफ़ी. */
function readText(text: string): { readonly terms: Terms; readonly pairs: readonly Pair[] } {
	const terms: Terms = new Map();
	const pairs: Pair[] = [];
	const places = wordsOf(text);
	const words = places.map(({ start, end }) =>
		text
			.slice(start, end)
			.replace(/[\s\u200b-\u200f\u2060]/g, "")
			.normalize("NFC"),
	);
	const all = words.map(foldWord);
	for (const [index, spelled] of words.entries()) {
		const folded = all[index] ?? "";
		if (folded === "") continue;
		const isCommon = isCommonAmong(all, index);
		const term = termOf(folded, spelled);
		if (!isCommon && !terms.has(term)) terms.set(term, spelled);
		const before = all[index - 1] ?? "";
		const between = text.slice(places[index - 1]?.end, places[index]?.start);
		if (before === "" || between.length !== 1) continue;
		const joined = `${words[index - 1]}${spelled}`;
		if (mayBeOne(all, index, between)) pairs.push([before + folded, between === "-" ? joined : null]);
		if (isCommon || isCommonAmong(all, index - 1)) continue;
		if (between === "-" && isLetter.test(before) && isDevanagari(folded)) pairs.push([before + folded, joined]);
		else if (Math.min(before.length, folded.length) >= leastPart) pairs.push([before + folded, null]);
	}
	const isNext = (index: number) => text.slice(places[index - 1]?.end, places[index]?.start).replace("\u00a0", " ") === " ";
	for (const digits of numbersWithOne(all, isNext)) if (!terms.has(digits)) terms.set(digits, digits);
	return { terms, pairs };
}

const one = foldWord("एक");
/** The numbers in digits that are said with एक, which is no word of the index: एक सौ एक, एक लाख. The others are found by their words. */
function numbersWithOne(words: readonly string[], isNext: (index: number) => boolean): string[] {
	const numbers: string[] = [];
	for (let at = 0; at < words.length; at += 1) {
		for (let length = longestNumber; length > 1; length -= 1) {
			const row = words.slice(at, at + length);
			if (row.length < length || !row.includes(one) || !row.every((_word, index) => index === 0 || isNext(at + index))) continue;
			const digits = inDigits(row);
			// Figures behind a unit are another number: एक लाख 25 जनवरी से.
			if (digits === null || /^\d/.test(row.at(-1) ?? "") || isUnit(words[at + length] ?? "")) continue;
			numbers.push(digits);
			at += length - 1;
			break;
		}
	}
	return numbers;
}

/** Words of stories, and how each is usually spelled. */
class Postings {
	readonly places = new Map<string, number[]>();
	readonly spellings = new Map<string, Map<string, number>>();
	add(terms: Terms, place: number): void {
		for (const [term, spelled] of terms) {
			const places = this.places.get(term);
			if (places) places.push(place);
			else this.places.set(term, [place]);
			const spellings = this.spellings.get(term) ?? new Map<string, number>();
			spellings.set(spelled, (spellings.get(spelled) ?? 0) + 1);
			this.spellings.set(term, spellings);
		}
	}
	/** The most usual spelling of each term, sorted, with the term. */
	sorted(): (readonly [spelled: string, term: string])[] {
		return Array.from(this.spellings, ([term, spellings]): [string, string] => {
			const most = Math.max(...spellings.values());
			return [
				[...spellings]
					.filter(([, count]) => count === most)
					.map(([spelled]) => spelled)
					.sort()[0] ?? term,
				term,
			];
		}).sort(([a], [b]) => (a < b ? -1 : 1));
	}
}

/** Of a step between `count` stories of a shard, how many bits are any of them as likely: those below half of the usual step. */
const evenBits = (stories: number, count: number): number => Math.max(0, 30 - Math.clz32(stories / count));

/** A place is the number of a story, and behind it as many bits as `which` says for where in the story. */
function packPlaces(lists: readonly (readonly number[])[], which: number, stories: number): PackedPlaces {
	const bits: [number: number, bits: number][] = [];
	const steps = lists.map((places) => {
		const even = evenBits(stories, places.length);
		let before = -1;
		return places.map((place) => {
			const story = place >> which;
			const step = story - before - 1;
			before = story;
			bits.push([step & ((1 << even) - 1), even]);
			return packNumber(((step >> even) << which) | (place & which));
		});
	});
	return { counts: lists.map(({ length }) => packNumber(length)).join(""), steps: steps.flat().join(""), bits: packBits(bits) };
}

/** `stories` are one shard's, oldest first; `stamps` are those of its files of texts. */
export function makeShard(stories: readonly FindableStory[], stamps: readonly string[]): { titles: TitlesFile; bodies: BodiesFile } {
	const titles = new Postings();
	const bodies = new Postings();
	const texts = stories.map(({ headline, description, opening }) => [headline, description ?? "", opening].map(readText));
	const known = new Map(
		texts.flatMap((parts) => parts.flatMap(({ terms }) => Array.from(terms.values(), (word) => [foldWord(word), word]))),
	);
	for (const [index, parts] of texts.entries()) {
		// Two words are also the one that other stories write them as: विश्व कप is विश्वकप.
		for (const { terms, pairs } of parts)
			for (const [folded, spelled] of pairs) {
				const word = spelled ?? known.get(folded);
				if (word !== undefined && !terms.has(termOf(folded, word))) terms.set(termOf(folded, word), word);
			}
		const [inTitle = new Map(), inDeck = new Map(), inOpening = new Map()] = parts.map(({ terms }) => terms);
		titles.add(inTitle, index);
		for (const term of inTitle.keys()) inDeck.delete(term);
		for (const term of [...inTitle.keys(), ...inDeck.keys()]) inOpening.delete(term);
		bodies.add(inDeck, index * 2);
		bodies.add(inOpening, index * 2 + 1);
	}
	const days = stories.map(dayOf);
	const firstDay = Math.min(...days, days[0] ?? 0);
	const sections = [...new Set(stories.map(({ articleSection }) => articleSection))];
	const titleWords = titles.sorted();
	const inTitles = new Set(titleWords.map(([, term]) => term));
	const bodyWords = bodies.sorted().filter(([, term]) => !inTitles.has(term));
	const placesOf = ({ places }: Postings, words: typeof titleWords) => words.map(([, term]) => places.get(term) ?? []);
	const pack = (postings: Postings, words: typeof titleWords, kinds: number) =>
		packPlaces(placesOf(postings, words), kinds, stories.length);
	return {
		titles: {
			words: packWords(titleWords.map(([spelled]) => spelled)),
			stories: pack(titles, titleWords, placeBits.title),
			count: stories.length,
			firstDay,
			// One after the other they hardly differ: a story's day is told by its step from the one before it.
			days: days.map((each, index) => packNumber(zigzag(each - (days[index - 1] ?? firstDay)))).join(""),
			sections,
			inSections: stories.map(({ articleSection }) => packNumber(sections.indexOf(articleSection))).join(""),
			texts: stamps,
		},
		bodies: {
			of: pack(bodies, titleWords, placeBits.body),
			words: packWords(bodyWords.map(([spelled]) => spelled)),
			stories: pack(bodies, bodyWords, placeBits.body),
		},
	};
}

const zigzag = (number: number) => (number < 0 ? -2 * number - 1 : 2 * number);
const unzigzag = (number: number) => (number % 2 ? -(number + 1) / 2 : number / 2);

/** A file's words, and where they stand: those of a word from its start to that of the next. */
export type WordList = {
	readonly words: readonly string[];
	readonly starts: Uint32Array;
	readonly places: Uint16Array;
	readonly isBody: boolean;
};

function wordList(words: readonly string[], { counts, steps, bits }: PackedPlaces, stories: number, isBody: boolean): WordList {
	const which = isBody ? placeBits.body : placeBits.title;
	const count = new NumberReader(counts);
	const starts = new Uint32Array(words.length + 1);
	for (let word = 0; word < words.length; word += 1) starts[word + 1] = (starts[word] ?? 0) + count.next();
	const places = new Uint16Array(starts.at(-1) ?? 0);
	const step = new NumberReader(steps);
	const bit = new BitReader(bits);
	for (let word = 0, at = 0; word < words.length; word += 1) {
		const end = starts[word + 1] ?? 0;
		const even = evenBits(stories, end - at);
		for (let story = -1; at < end; at += 1) {
			const code = step.next();
			story += 1 + (((code >> which) << even) | bit.next(even));
			places[at] = (story << which) | (code & which);
		}
	}
	return { words, starts, places, isBody };
}

/** Words by themselves, which stand in no story. */
export const listOf = (words: readonly string[]): WordList => ({
	...{ words, starts: new Uint32Array(words.length + 1), places: new Uint16Array(0), isBody: false },
});

/** A shard as it is searched: for every story its day and its section. */
export type Shard = {
	readonly number: number;
	readonly count: number;
	readonly days: Int32Array;
	readonly sectionOf: readonly string[];
	readonly texts: readonly string[];
	readonly titles: WordList;
};

/** `number` counts shards from 0, the oldest. */
export function readTitles(number: number, file: TitlesFile): Shard {
	const { count, firstDay, sections, texts } = file;
	const steps = new NumberReader(file.days);
	const places = new NumberReader(file.inSections);
	const days = new Int32Array(count);
	let today = firstDay;
	for (let index = 0; index < count; index += 1) {
		today += unzigzag(steps.next());
		days[index] = today;
	}
	const sectionOf = Array.from({ length: count }, () => sections[places.next()] ?? "");
	return { number, count, days, sectionOf, texts, titles: wordList(unpackWords(file.words), file.stories, count, false) };
}

export const readBodies = ({ titles, count }: Shard, file: BodiesFile): readonly WordList[] => [
	wordList(titles.words, file.of, count, true),
	wordList(unpackWords(file.words), file.stories, count, true),
];

/** Where a word stands in a story, in the order of their weight. */
export type Place = "headline" | "deck" | "opening";

/** Calls back with every story of the shard (from 0) that has the word with this index. */
export function eachStory({ starts, places, isBody }: WordList, word: number, use: (story: number, place: Place) => void): void {
	const end = starts[word + 1] ?? 0;
	for (let at = starts[word] ?? 0; at < end; at += 1) {
		const place = places[at] ?? 0;
		if (isBody) use(place >> placeBits.body, place & 1 ? "opening" : "deck");
		else use(place, "headline");
	}
}

/** How many stories of the shard have the word with this index, in this list. */
export const storiesWith = ({ starts }: WordList, word: number): number => (starts[word + 1] ?? 0) - (starts[word] ?? 0);

/**
 * As many stories as wanted, with the variety of words that real ones have: for measuring sizes and speed. A third of the words are common ones, the rest follow
 * Zipf's law over made-up words of Hindi syllables, so that a thousand stories have about nine thousand words and ten thousand about thirty thousand.
 */
import type { FindableStory } from "../../src/find/shard.ts";
import { wordsOf } from "../../src/text/fold.ts";
import { stories as written } from "./stories.ts";

const onsets = "क ख ग घ च छ ज झ ट ठ ड ढ त थ द ध न प फ ब भ म य र ल व श स ह क क र र न न स स म म त प ल व ज प्र स्त्र क्ष त्र".split(" ");
const signs = ["", "", "", "ा", "ा", "ि", "ी", "ु", "ू", "े", "ो", "ै", "ं", "ां", "ें"];
const common = "के में की से का को पर ने और है भी एक इस लिए कि तो ही साथ बाद कहा".split(" ");
const sections = ["desh", "duniya", "karobar", "khel", "vigyan", "swasthya", "shiksha", "sanskriti"];
const vocabulary = 90_000;
/** Zipf–Mandelbrot: how often the word of rank r comes is as 1 / (r + shift) ^ power. */
const [power, shift] = [1.25, 30];

/** Repeatable chance (mulberry32), from 0 to 1. */
function chanceFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const pick = <T>(list: readonly T[], chance: number): T => list[Math.floor(chance * list.length)] as T;

function makeVocabulary(): string[] {
	const chance = chanceFrom(7);
	const known = new Set(
		written.flatMap(({ headline, description = "" }) =>
			[headline, description].flatMap((text) => wordsOf(text).map(({ start, end }) => text.slice(start, end))),
		),
	);
	while (known.size < vocabulary) {
		const syllables = 2 + Math.floor(chance() * 2.4);
		known.add(Array.from({ length: syllables }, () => pick(onsets, chance()) + pick(signs, chance())).join(""));
	}
	return [...known];
}

/** Oldest first, thirty a day, the last on the given day. */
export function newsroom(count: number, newest = Date.parse("2021-07-10T06:00:00+05:30")): FindableStory[] {
	const words = makeVocabulary();
	let sum = 0;
	const sums = words.map((_word, rank) => {
		sum += 1 / (rank + shift) ** power;
		return sum;
	});
	const chance = chanceFrom(11);
	const word = () => {
		const wanted = chance() * sum;
		let [low, high] = [0, sums.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sums[middle] ?? 0) < wanted) low = middle + 1;
			else high = middle;
		}
		return words[low] ?? "";
	};
	const text = (length: number) => Array.from({ length }, () => (chance() < 0.34 ? pick(common, chance()) : word())).join(" ");
	return Array.from({ length: count }, (_, index) => ({
		id: `khabar-${String(index + 1).padStart(6, "0")}`,
		articleSection: pick(sections, chance()),
		headline: text(9),
		description: text(16),
		opening: `${text(38)}।`,
		inLanguage: "hi",
		datePublished: new Date(newest - (count - 1 - index) * 48 * 60_000).toISOString(),
	}));
}

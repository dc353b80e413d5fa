/**
 * As many stories as wanted, for measuring sizes and speed, with what real ones have of it: headlines, decks and first paragraphs as long as the sample edition's, as many
 * of their words common, in figures, and said again within a story, and as many new ones with each story more. The words are those of all stories that were written for the
 * sample and the evaluation, the most usual first, and behind them made ones that go on from letter to letter as those do: names, places and forms that nobody wrote yet.
 */

import { isCommonAmong } from "../../src/find/commonWords.ts";
import type { FindableStory } from "../../src/find/shard.ts";
import { foldWord, wordsOf } from "../../src/text/fold.ts";
import { stories as agency } from "./agencyStories.ts";
import { corpus } from "./corpus.ts";
import { stories as many } from "./manyStories.ts";
import { stories as year } from "./yearStories.ts";

const common = "के में की से का को पर ने और है भी एक इस लिए कि तो ही साथ बाद कहा".split(" ");
const sections = ["desh", "duniya", "karobar", "khel", "vigyan", "swasthya", "shiksha", "sanskriti"];
const vocabulary = 40_000;
/** Zipf–Mandelbrot: how often the word of rank r comes is as 1 / (r + shift) ^ power. */
const [power, shift] = [1.22, 52];
type Length = { readonly least: number; readonly most: number };
/** In words. */
const lengths = { headline: { least: 10, most: 16 }, deck: { least: 15, most: 25 }, opening: { least: 40, most: 60 } };
/** Of all words how many are common; of the others how many are figures, and how many stood in the story before. */
const shares = { common: 0.381, figures: 0.045, again: 0.13 };
/** Letters that tell what the next one may be. */
const reach = 2;

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

/** The words that were written, most usual first, without common ones and figures. */
function writtenWords(): string[] {
	const counts = new Map<string, number>();
	for (const { headline, description = "", opening } of [...corpus, ...agency, ...many, ...year])
		for (const text of [headline, description, opening]) {
			const words = wordsOf(text).map(({ start, end }) => text.slice(start, end).normalize("NFC"));
			const folded = words.map(foldWord);
			for (const [index, word] of words.entries())
				if (!isCommonAmong(folded, index) && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	return Array.from(counts)
		.sort(([, a], [, b]) => b - a)
		.map(([word]) => word);
}

function makeVocabulary(): string[] {
	const chance = chanceFrom(7);
	const words = writtenWords();
	const next = new Map<string, string[]>();
	for (const word of words)
		for (let at = 0; at <= word.length; at += 1) {
			const before = word.slice(Math.max(0, at - reach), at);
			const letters = next.get(before) ?? [];
			next.set(before, letters);
			letters.push(word.charAt(at));
		}
	const known = new Set(words);
	while (known.size < vocabulary) {
		let word = "";
		for (let letter = pick(next.get("") ?? [], chance()); letter !== ""; letter = pick(next.get(word.slice(-reach)) ?? [], chance()))
			word += letter;
		if (word.length > 2 && word.length <= 2 + pick(words, chance()).length) known.add(word);
	}
	return [...known];
}

/** A figure: of one to four digits, the less the more usual, and mostly a round one. */
const figure = (chance: () => number) => String(Number((10 ** (0.3 + 3.4 * chance() ** 1.6)).toPrecision(chance() < 0.7 ? 2 : 4)));

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
	const story = () => {
		const said: string[] = [];
		const next = () => {
			if (chance() < shares.common) return pick(common, chance());
			if (said.length > 0 && chance() < shares.again) return pick(said, chance());
			const another = chance() < shares.figures ? figure(chance) : word();
			said.push(another);
			return another;
		};
		return ({ least, most }: Length) => Array.from({ length: least + Math.floor((most - least + 1) * chance()) }, next).join(" ");
	};
	return Array.from({ length: count }, (_, index) => {
		const text = story();
		return {
			id: `khabar-${String(index + 1).padStart(6, "0")}`,
			articleSection: pick(sections, chance()),
			headline: text(lengths.headline),
			description: text(lengths.deck),
			opening: `${text(lengths.opening)}।`,
			inLanguage: "hi",
			datePublished: new Date(newest - (count - 1 - index) * 48 * 60_000).toISOString(),
		};
	});
}

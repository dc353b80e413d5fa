/** What is packed is read back the same. */
import { brotliCompressSync, constants } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { sampleStories } from "../../e2e/find/corpus.ts";
import { newsroom } from "../../e2e/find/newsroom.ts";
import { sha256 } from "../build/diskFile.ts";
import { foldWord, wordsOf } from "../text/fold.ts";
import { isCommonAmong } from "./commonWords.ts";
import { BitReader, NumberReader, packBits, packNumber, packWords, unpackWords } from "./packed.ts";
import { eachStory, type FindableStory, makeShard, type Place, readBodies, readTitles, shardSize, textsSize } from "./shard.ts";

test("numbers", () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.nat(70), fc.nat(2500), fc.nat(753_570))), (numbers) => {
			const packed = numbers.map(packNumber).join("");
			const reader = new NumberReader(JSON.parse(`"${packed}"`));
			expect(numbers.map(() => reader.next())).toEqual(numbers);
			expect(reader.at).toBe(packed.length);
		}),
	);
});

test("bits", () => {
	const some = fc.integer({ min: 0, max: 24 }).chain((bits) => fc.tuple(fc.nat(2 ** bits - 1), fc.constant(bits)));
	fc.assert(
		fc.property(fc.array(some), (numbers) => {
			const reader = new BitReader(JSON.parse(`"${packBits(numbers)}"`));
			expect(numbers.map(([, bits]) => reader.next(bits))).toEqual(numbers.map(([number]) => number));
		}),
	);
});

test("words of any script", () => {
	const word = fc.oneof(
		fc.stringMatching(/^[\u0901-\u094d]{1,12}$/),
		fc.stringMatching(/^[a-zA-Z0-9.]{1,9}$/),
		fc.constantFrom("क2", "बी.जे.पी", "ताइपे台北", "४२", "ॿ", "ﾀ", "𑀅"),
	);
	fc.assert(
		fc.property(fc.uniqueArray(word), (words) => {
			expect(unpackWords(JSON.parse(JSON.stringify(packWords(words.toSorted()))))).toEqual(words.toSorted());
		}),
	);
});

test("words without their letters are an error, and no search without an end", () => {
	const { shared } = packWords(["कल", "कलम", "दिल्ली"]);
	for (const letters of ["", "क", "!!!"]) expect(() => unpackWords({ shared, letters })).toThrow(RangeError);
});

const story = (id: number, headline: string, description: string, opening: string): FindableStory => ({
	...{ id: String(id), headline, description, opening, articleSection: id % 3 ? "desh" : "खेल", inLanguage: "hi" },
	datePublished: new Date(Date.UTC(2021, 0, 1 + Math.floor(id / 2))).toISOString(),
});

test("a shard tells for every word where it stands first, and for every story its day and section", () => {
	const stories = [
		story(0, "बारिश ज़ोर की", "दिल्ली में बारिश", "कल शाम"),
		story(1, "धूप", "बारिश नहीं", "दिल्ली में धूप"),
		story(2, "ठंड", "", "जोर की बारिश में ठंड"),
	];
	const { titles, bodies } = JSON.parse(JSON.stringify(makeShard(stories, ["abcd"]))) as ReturnType<typeof makeShard>;
	const shard = readTitles(4, titles);
	const lists = [shard.titles, ...readBodies(shard, bodies)];
	const placesOf = (word: string) => {
		const places: [number, Place][] = [];
		for (const list of lists) {
			const index = list.words.indexOf(word);
			if (index >= 0) eachStory(list, index, (at, place) => places.push([at, place]));
		}
		return places.toSorted(([a], [b]) => a - b);
	};
	expect(placesOf("बारिश")).toEqual([
		[0, "headline"],
		[1, "deck"],
		[2, "opening"],
	]);
	expect(placesOf("ज़ोर")).toEqual([
		[0, "headline"],
		[2, "opening"],
	]);
	expect(placesOf("दिल्ली")).toEqual([
		[0, "deck"],
		[1, "opening"],
	]);
	expect(placesOf("में")).toEqual([]);
	expect([shard.sectionOf, shard.count, shard.texts]).toEqual([["खेल", "desh", "desh"], 3, ["abcd"]]);
	expect([...shard.days].map((day) => day - (shard.days[0] ?? 0))).toEqual([0, 0, 1]);
});

/** Bytes as they are sent. */
const packed = (value: unknown) => brotliCompressSync(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;
const shardOf = (stories: readonly FindableStory[]) => makeShard(stories, stampsOf(stories));
/** As many as the build writes, and as unlike each other. */
const stampsOf = (stories: readonly FindableStory[]) =>
	stories.filter((_story, index) => index % textsSize === 0).map(({ headline }) => sha256(headline).slice(0, 8));

test("a full shard of a thousand stories is at most 76 kB, what a usual query loads at most 150 kB, and of a hundred thousand stories at most 3 MB", () => {
	const stories = newsroom(2 * shardSize);
	const [older, newest] = [shardOf(stories.slice(0, shardSize)), shardOf(stories.slice(shardSize))];
	const whole = packed(newest.titles) + packed(newest.bodies);
	expect(shardSize).toBe(1000);
	expect(whole).toBeGreaterThan(60_000);
	expect(whole).toBeLessThanOrEqual(76_000);
	expect(whole + packed(older.titles)).toBeLessThanOrEqual(150_000);
	// Of all time the headlines, and of 15,000 stories all, where every shard is hardly more than half of a full one.
	const half = shardOf(stories.slice(-shardSize / 2));
	expect(30 * packed(half.bodies) + 200 * packed(half.titles)).toBeLessThanOrEqual(3_000_000);
});

/** Of all texts of some stories: words a story, and of those that are searched how many are different ones, in a story and in all, and how many are in figures. */
function sharesOf(stories: readonly FindableStory[]) {
	const perStory = stories.map(({ headline, description = "", opening }) =>
		[headline, description, opening].flatMap((text) => {
			const words = wordsOf(text).map(({ start, end }) => foldWord(text.slice(start, end)));
			return words.map((word, index) => (isCommonAmong(words, index) ? null : word));
		}),
	);
	const all = perStory.flat();
	const searched = perStory.map((words) => words.filter((word) => word !== null));
	const many = searched.flat().length;
	return {
		words: all.length / stories.length / 100,
		common: 1 - many / all.length,
		inStory: searched.reduce((sum, words) => sum + new Set(words).size, 0) / many,
		different: new Set(searched.flat()).size / many,
		figures: searched.flat().filter((word) => /\d/.test(word)).length / many,
	};
}

test("the newsroom that sizes are measured by has words as the sample edition has them", () => {
	const sample = sampleStories();
	const shares = sharesOf(sample);
	const made = sharesOf(newsroom(10 * sample.length).slice(-sample.length));
	expect(sample.length).toBeGreaterThan(30);
	for (const name of Object.keys(shares) as (keyof typeof shares)[]) expect(Math.abs(made[name] - shares[name]), name).toBeLessThan(0.05);
});

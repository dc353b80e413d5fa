/**
 * What of what is kept may go, and in which order: the one rule by which room is made, for the reader's limit and where the device is full below it. What is
 * saved, lists, the front and the application never go.
 */
import { storyPath } from "../article/links.ts";
import { isFull } from "./caches.ts";
import { comingCell } from "./coming.ts";
import { mostRead } from "./limit.ts";
import { isOfBefore, isOneDay } from "./ofBefore.ts";
import { bytesOf, type Entry, findName, isStory, type Shelf, shelfNames, shelvesOf } from "./shelves.ts";
import { inTurn } from "./turns.ts";

/** What is being taken along: none of it makes room for the rest of it. */
export type Bringing = {
	/** Its stories, whether they are here or still to come. */
	readonly stories: Set<string>;
	/** Addresses of its pictures; they come before the story that shows them. */
	readonly pictures: Set<string>;
	/** The last moment it tells of, by the newsroom's clock, in ms since 1970. */
	news: number;
	/** How many stories have made room for it. */
	gone: number;
};

/** Stories with the pictures that they show: what of both is still there. */
type Stock = { readonly cache: Cache; readonly stories: Set<Entry>; readonly pictureCache: Cache; readonly pictures: Set<Entry> };

const stockOf = (own: Shelf, shown: Shelf): Stock => ({
	cache: own.cache,
	stories: new Set(own.entries.filter(isStory)),
	pictureCache: shown.cache,
	pictures: new Set(shown.entries.filter(({ path }) => path.startsWith("/pictures/"))),
});

const newest = (entries: readonly Entry[]) => entries.reduce((latest, { news }) => Math.max(latest, news), 0);

/** The rule by which a story that was taken along makes room: it came before today, and is neither of what is being brought nor where such a one has moved. */
function mayGoOf(today: Shelf, read: Shelf, bringing: Bringing | undefined): (story: Entry) => boolean {
	const { isComing, at } = comingCell.get();
	const [now, newsNow] = [Date.now(), Math.max(newest([...today.entries, ...read.entries]), bringing?.news ?? 0)];
	const goals = today.entries.flatMap(({ id = "", goal }) => (bringing?.stories.has(id) ? (goal ?? []) : []));
	return ({ id = "", keptAt }) => {
		if (bringing ? bringing.stories.has(id) || goals.includes(id) : isComing) return false;
		const newsThen = newest(today.entries.filter((other) => isOneDay(keptAt, other.keptAt)));
		return isOfBefore({ cameAt: bringing ? keptAt : Math.max(at, keptAt), now, newsThen, newsNow });
	};
}

const shows = ({ bases }: Entry, { path }: Entry): boolean => [...bases].some((base) => path.startsWith(base));

/** The pictures of a story that went which no other of its stock shows. */
const picturesLeftBy = (story: Entry, { pictures, stories }: Stock) =>
	[...pictures].filter((picture) => shows(story, picture) && ![...stories].some((other) => shows(other, picture)));

/** `isSurplus`: it goes though there is room. */
type Going = { readonly isSurplus: boolean; readonly go: () => Promise<void> };

/** All that is kept, in bytes; how many stories have gone; and what may go, one after the other. */
type Kept = { bytes: number; gone: number; readonly mayGo: Iterable<Going> };

/**
 * Where it is not meant nothing goes, and `bytes` tells what would be left. First the search's files, then what was never read and what was read longest ago, with
 * pictures that nothing else shows; pictures by themselves last.
 */
function takeStock(all: readonly Shelf[], bringing?: Bringing, isMeant = true): Kept {
	const [saved, today, find, stories, pictures, pages] = all as readonly [Shelf, Shelf, Shelf, Shelf, Shelf, Shelf];
	const read = stockOf(stories, pictures);
	const along = stockOf(today, today);
	const isOfBefore = mayGoOf(today, stories, bringing);
	const drop = async (cache: Cache, entry: Entry) => {
		if (isMeant) await cache.delete(entry.path);
		kept.bytes -= entry.bytes;
	};
	const isThere = ({ id }: Entry) => [...saved.entries, ...read.stories, ...along.stories].some((other) => other.id === id);
	const dropStory = async (stock: Stock, story: Entry) => {
		stock.stories.delete(story);
		await drop(stock.cache, story);
		for (const picture of picturesLeftBy(story, stock)) {
			if (stock === along && bringing?.pictures.has(picture.path)) continue;
			stock.pictures.delete(picture);
			await drop(stock.pictureCache, picture);
		}
		if (isThere(story)) return;
		kept.gone += 1;
		const page = pages.entries.find(({ path }) => path === storyPath(story.id ?? ""));
		if (page) await drop(pages.cache, page);
	};
	const dropFind = async () => {
		if (isMeant) await caches.delete(findName);
		kept.bytes -= bytesOf(find.entries);
	};
	const leastMissedFirst = [
		...Array.from(read.stories, (story) => ({ stock: read, story })),
		...[...along.stories].filter(isOfBefore).map((story) => ({ stock: along, story })),
	].sort(({ story: a }, { story: b }) => a.readAt - b.readAt || a.keptAt - b.keptAt);
	const kept: Kept = {
		bytes: all.reduce((total, { entries }) => total + bytesOf(entries), 0),
		gone: 0,
		mayGo: (function* (): Iterable<Going> {
			if (find.entries.length > 0) yield { isSurplus: false, go: dropFind };
			for (const { stock, story } of leastMissedFirst)
				yield { isSurplus: stock === read && read.stories.size > mostRead, go: () => dropStory(stock, story) };
			for (const picture of read.pictures) yield { isSurplus: false, go: () => drop(pictures.cache, picture) };
		})(),
	};
	return kept;
}

/** Takes away what may go until all is within the limit, in bytes, and no more stories are kept than those that were read. Tells how many stories went. */
export async function keepWithin(limit: number, bringing?: Bringing): Promise<number> {
	const kept = takeStock(await shelvesOf(shelfNames), bringing);
	for (const { isSurplus, go } of kept.mayGo) if (kept.bytes > limit || isSurplus) await go();
	return kept.gone;
}

/** In bytes. */
export const sizeOf = async (file: Response): Promise<number> => (await file.arrayBuffer()).byteLength;

/**
 * Whether so many bytes find room when all goes that may. What is left now no browser tells: whether it is enough for what all that would not give is
 * tried, among what goes first.
 */
async function canFit(bytes: number, all: readonly Shelf[], bringing: Bringing | undefined): Promise<boolean> {
	const trial = takeStock(all, bringing, false);
	const before = trial.bytes;
	for (const { go } of trial.mayGo) await go();
	const rest = bytes - (before - trial.bytes);
	if (rest <= 0) return true;
	const cache = await caches.open(findName);
	try {
		await cache.put("/find/room", new Response(new Uint8Array(rest)));
		return true;
	} catch (error) {
		if (isFull(error)) return false;
		throw error;
	} finally {
		await cache.delete("/find/room");
	}
}

/**
 * Does what `keep` does: puts something into a cache, for which it waits for no network. Where the device is full, what may go goes, one after the other,
 * until it is there, and no further; nothing, where it would not fit after all that. `needed` tells the bytes that are still to be put. Throws the
 * browser's own error when there is no room.
 */
export async function withRoom(keep: () => Promise<unknown>, needed: () => Promise<number>, bringing?: Bringing): Promise<void> {
	/** What it was refused with, or null. */
	const refused = async () => {
		try {
			await keep();
			return null;
		} catch (error) {
			if (isFull(error)) return error;
			throw error;
		}
	};
	if (!(await refused())) return;
	await inTurn("pathak.room", async (lost) => {
		// Whoever had the turn before may have made room enough.
		let full = await refused();
		if (!full) return;
		const all = await shelvesOf(shelfNames);
		if (!(await canFit(await needed(), all, bringing))) throw full;
		const kept = takeStock(all, bringing);
		for (const { go } of kept.mayGo) {
			lost.throwIfAborted();
			await go();
			full = await refused();
			if (!full) break;
		}
		if (bringing) bringing.gone += kept.gone;
		if (full) throw full;
	});
}

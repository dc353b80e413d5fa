/** How much of the device is in use by what is kept, and how it is held under the reader's limit: what was read longest ago goes first. */
import { pagesCache, pagesDueCache } from "../article/keptCaches.ts";
import { deskJson, editionJson, frontJson, frontPath, keptAtHeader, liveJson, storyPath } from "../article/links.ts";
import { placeIn, placesCell } from "../reader/places.ts";
import { savedCell } from "../reader/saved.ts";
import { forgetSearches } from "../reader/searches.ts";
import { readAtHeader, savedCacheName, todayCacheName } from "./caches.ts";
import { comingCell, noteComing } from "./coming.ts";
import { mostRead } from "./limit.ts";
import { isOfBefore, isOneDay, newsOf } from "./ofBefore.ts";
import { visit } from "./saving.ts";
import { forgetWishes } from "./wishes.ts";

export type Part = { readonly stories: number; readonly bytes: number };
export type Usage = { readonly saved: Part; readonly today: Part; readonly read: Part; readonly find: Part };

/** `readAt` is 0 for what only came ahead of its reader. */
type Entry = {
	readonly path: string;
	readonly id: string | undefined;
	readonly bytes: number;
	readonly keptAt: number;
	readonly readAt: number;
	readonly bases: ReadonlySet<string>;
	/** The last moment it tells of, by the newsroom's clock. */
	readonly news: number;
};

/** A cache with all that it holds. */
type Shelf = { readonly cache: Cache; readonly entries: readonly Entry[] };

/** Every file of these caches; of JSON, which pictures it names. */
async function entriesOf(names: readonly string[]): Promise<Shelf[]> {
	return Promise.all(
		names.map(async (name) => {
			const cache = await caches.open(name);
			const entries = await Promise.all(
				(await cache.keys()).map(async (request): Promise<Entry> => {
					const path = new URL(request.url).pathname;
					const kept = await cache.match(request);
					const blob = await kept?.blob();
					const text = /^\/(stories|lists)\//.test(path) ? ((await blob?.text()) ?? "") : "";
					const [keptAt = 0, again = 0] = [keptAtHeader, readAtHeader].map((header) => Number(kept?.headers.get(header)) || 0);
					const [, id] = /\/stories\/(.*)\.json$/.exec(path) ?? [];
					const readAt = Math.max(again, placeIn(id ?? "")?.at ?? 0);
					const bases = new Set(text.match(/\/pictures\/r\/\w+/g));
					return { path, id, bytes: blob?.size ?? 0, keptAt, readAt, bases, news: newsOf(text) };
				}),
			);
			return { cache, entries };
		}),
	);
}

const isStory = ({ id }: Entry) => id !== undefined;
const isPicture = ({ path }: Entry) => path.startsWith("/pictures/");
const sum = (entries: readonly Entry[]): Part => ({
	stories: entries.filter(isStory).length,
	bytes: entries.reduce((total, { bytes }) => total + bytes, 0),
});

/** The names of what was read. */
const readNames = ["stories", "pictures", pagesCache];
/** The files of the search, which come again when it is asked. */
const findName = "find";

export async function usage(): Promise<Usage> {
	const [saved, today, find, ...read] = await entriesOf([savedCacheName, todayCacheName, findName, ...readNames]);
	return {
		saved: sum(saved?.entries ?? []),
		today: sum(today?.entries ?? []),
		read: sum(read.flatMap(({ entries }) => entries)),
		find: sum(find?.entries ?? []),
	};
}

/** Stories with the pictures that they show: what of both is still there, and which stories may go. */
type Stock = {
	readonly cache: Cache;
	readonly stories: Set<Entry>;
	readonly pictureCache: Cache;
	readonly pictures: Set<Entry>;
	readonly mayGo: readonly Entry[];
};

function stockOf(own: Shelf, shown: Shelf, mayGo: (story: Entry) => boolean): Stock {
	const stories = own.entries.filter(isStory);
	const pictures = new Set(shown.entries.filter(isPicture));
	return { cache: own.cache, stories: new Set(stories), pictureCache: shown.cache, pictures, mayGo: stories.filter(mayGo) };
}

const newest = (entries: readonly Entry[]) => entries.reduce((latest, { news }) => Math.max(latest, news), 0);

/**
 * The rule by which a story that was taken along makes room: it came before today, and no more is being brought. Where all has just been brought, of
 * `listed` none does, whenever it came.
 */
function mayGoOf(today: Shelf, read: Shelf, listed?: ReadonlySet<string>): (story: Entry) => boolean {
	const { isComing, at } = comingCell.get();
	const [now, newsNow] = [Date.now(), newest([...today.entries, ...read.entries])];
	return ({ id = "", keptAt }) => {
		if (listed ? listed.has(id) : isComing) return false;
		const newsThen = newest(today.entries.filter((other) => isOneDay(keptAt, other.keptAt)));
		return isOfBefore({ cameAt: listed ? keptAt : Math.max(at, keptAt), now, newsThen, newsNow });
	};
}

/** What was never read first, then what was read longest ago. */
const leastMissedFirst = (stocks: readonly Stock[]) =>
	stocks
		.flatMap((stock) => stock.mayGo.map((story) => ({ stock, story })))
		.sort(({ story: a }, { story: b }) => a.readAt - b.readAt || a.keptAt - b.keptAt);

const shows = ({ bases }: Entry, { path }: Entry): boolean => [...bases].some((base) => path.startsWith(base));

/** The pictures of a story that went which no other of its stock shows. */
const picturesLeftBy = (story: Entry, { pictures, stories }: Stock) =>
	[...pictures].filter((picture) => shows(story, picture) && ![...stories].some((other) => shows(other, picture)));

/**
 * Takes away the search's files, then what was never read and what was read longest ago, with pictures that nothing else shows, until all is within the
 * limit; what was taken along before today, too. What is saved, or was taken along today, stays. `listed`: today's stories, all of which have just been
 * brought. Tells how many stories went.
 */
export async function keepWithin(limit: number, listed?: ReadonlySet<string>): Promise<number> {
	const all = await entriesOf([savedCacheName, todayCacheName, findName, ...readNames]);
	const [saved, today, find, stories, pictures, pages] = all;
	if (!saved || !today || !find || !stories || !pictures || !pages) return 0;
	let bytes = all.reduce((total, { entries }) => total + sum(entries).bytes, 0);
	const drop = async (cache: Cache, entry: Entry) => {
		await cache.delete(entry.path);
		bytes -= entry.bytes;
	};
	if (bytes > limit) {
		await caches.delete(findName);
		bytes -= sum(find.entries).bytes;
	}
	const read = stockOf(stories, pictures, () => true);
	const stocks = [read, stockOf(today, today, mayGoOf(today, stories, listed))];
	const isThere = (story: Entry) => [saved.entries, ...stocks.map((stock) => [...stock.stories])].flat().some(({ id }) => id === story.id);
	let gone = 0;
	for (const { stock, story } of leastMissedFirst(stocks)) {
		if (bytes <= limit && (stock !== read || read.stories.size <= mostRead)) continue;
		stock.stories.delete(story);
		await drop(stock.cache, story);
		for (const picture of picturesLeftBy(story, stock)) {
			stock.pictures.delete(picture);
			await drop(stock.pictureCache, picture);
		}
		if (isThere(story)) continue;
		gone += 1;
		const page = pages.entries.find(({ path }) => path === storyPath(story.id ?? ""));
		if (page) await drop(pages.cache, page);
	}
	for (const picture of read.pictures) {
		if (bytes <= limit) break;
		await drop(pictures.cache, picture);
	}
	return gone;
}

/** The words of stories as they were read. */
const copiesName = "pathak-read";

/** Of what was taken along nothing is being brought any more either. */
const forgetComing = () => noteComing({ isComing: false, came: 0, at: 0, gone: 0 });

/** One part of it, but for what is saved or taken along, with its pages, and what a front page and the desk without network need. */
export async function clearPart(part: "today" | "read" | "find"): Promise<void> {
	if (part === "today") forgetComing();
	if (part !== "read") {
		await caches.delete(part === "today" ? todayCacheName : findName);
		return;
	}
	const [saved, today, ...read] = await entriesOf([savedCacheName, todayCacheName, ...readNames]);
	const pages = [saved, today].flatMap((shelf) => shelf?.entries ?? []).flatMap(({ id }) => (id === undefined ? [] : storyPath(id)));
	const stays = new Set([editionJson, deskJson, frontJson, liveJson, frontPath, ...pages]);
	indexedDB.deleteDatabase(copiesName);
	for (const { cache, entries } of read)
		await Promise.all(entries.filter(({ path }) => !stays.has(path)).map(({ path }) => cache.delete(path, { ignoreSearch: true })));
}

/** Everything that was kept to be read, saved stories too, and what tells of reading. The application itself stays, and enough for a front page without network. */
export async function clearAll(): Promise<void> {
	forgetComing();
	visit.clear();
	placesCell.set([]);
	forgetSearches();
	indexedDB.deleteDatabase(copiesName);
	for (const name of [savedCacheName, todayCacheName, ...readNames, findName, pagesDueCache]) await caches.delete(name);
	// The marks last: what is still found would be marked again.
	await forgetWishes();
	savedCell.set({});
	for (const address of [editionJson, frontJson]) void fetch(address).catch(() => {});
}

/** How much of the device is in use by what is kept, and how to be rid of it. */
import { pagesDueCache } from "../article/keptCaches.ts";
import { deskJson, editionJson, frontJson, frontPath, liveJson, storyPath } from "../article/links.ts";
import { placesCell } from "../reader/places.ts";
import { markSaved, savedCell } from "../reader/saved.ts";
import { forgetSearches } from "../reader/searches.ts";
import { savedCacheName, todayCacheName } from "./caches.ts";
import { noteComing } from "./coming.ts";
import { visit } from "./saving.ts";
import { bytesOf, type Entry, findName, isStory, readNames, shelfNames, shelvesOf } from "./shelves.ts";
import { forgetWishes } from "./wishes.ts";

export type Part = { readonly stories: number; readonly bytes: number };
export type Usage = { readonly saved: Part; readonly today: Part; readonly read: Part; readonly find: Part };

const sum = (entries: readonly Entry[]): Part => ({ stories: entries.filter(isStory).length, bytes: bytesOf(entries) });

export async function usage(): Promise<Usage> {
	const [saved, today, find, ...read] = await shelvesOf(shelfNames);
	return {
		saved: sum(saved?.entries ?? []),
		today: sum(today?.entries ?? []),
		read: sum(read.flatMap(({ entries }) => entries)),
		find: sum(find?.entries ?? []),
	};
}

/** The words of stories as they were read. What a browser does not let go of it has not kept either, and it holds up nothing else. */
function forgetCopies(): void {
	try {
		indexedDB.deleteDatabase("pathak-read");
	} catch {
		// This browser has no database for us.
	}
}

/** Of what was taken along nothing is being brought any more either. */
const forgetComing = () => noteComing({ isComing: false, came: 0, at: 0, gone: 0 });

/** One part of it, but for what is saved or taken along, with its pages, and what a front page and the desk without network need. */
export async function clearPart(part: "today" | "read" | "find"): Promise<void> {
	if (part === "today") forgetComing();
	if (part !== "read") {
		await caches.delete(part === "today" ? todayCacheName : findName);
		return;
	}
	const [saved, today, ...read] = await shelvesOf([savedCacheName, todayCacheName, ...readNames]);
	const pages = [saved, today].flatMap((shelf) => shelf?.entries ?? []).flatMap(({ id }) => (id === undefined ? [] : storyPath(id)));
	const stays = new Set([editionJson, deskJson, frontJson, liveJson, frontPath, ...pages]);
	forgetCopies();
	for (const { cache, entries } of read)
		await Promise.all(entries.filter(({ path }) => !stays.has(path)).map(({ path }) => cache.delete(path, { ignoreSearch: true })));
}

/** Everything that was kept to be read, saved stories too, and what tells of reading. The application itself stays, and enough for a front page without network. */
export async function clearAll(): Promise<void> {
	forgetComing();
	visit.clear();
	placesCell.set([]);
	forgetSearches();
	forgetCopies();
	for (const name of [...shelfNames, pagesDueCache]) await caches.delete(name);
	// The marks last: what is still found would be marked again.
	if (await forgetWishes()) savedCell.set({});
	// Its wishes are still there, and would be fulfilled once it answers again.
	else markSaved(Object.keys(savedCell.get()), false);
	for (const address of [editionJson, frontJson]) void fetch(address).catch(() => {});
}

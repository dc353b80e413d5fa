/** What the device keeps for its reader, cache by cache and file by file. Decides nothing. */
import { pagesCache } from "../article/keptCaches.ts";
import { keptAtHeader } from "../article/links.ts";
import { placeIn } from "../reader/places.ts";
import { readAtHeader, savedCacheName, todayCacheName } from "./caches.ts";
import { newsOf } from "./ofBefore.ts";

/** `readAt` is 0 for what only came ahead of its reader. */
export type Entry = {
	readonly path: string;
	readonly id: string | undefined;
	readonly bytes: number;
	readonly keptAt: number;
	readonly readAt: number;
	readonly bases: ReadonlySet<string>;
	/** The last moment it tells of, by the newsroom's clock. */
	readonly news: number;
	/** The story that this one became part of. */
	readonly goal: string | undefined;
};

/** A cache with all that it holds. */
export type Shelf = { readonly cache: Cache; readonly entries: readonly Entry[] };

/** The files of the search, which come again when it is asked. */
export const findName = "find";
/** The names of what was read: words, pictures, pages. */
export const readNames = ["stories", "pictures", pagesCache] as const;
export const shelfNames = [savedCacheName, todayCacheName, findName, ...readNames] as const;

/**
 * In bytes. A file that is not read to its end, or given up, or that a blob was made of, still counts as kept in Chromium when it is deleted, until all that
 * held it has been collected: room that is made would not be seen.
 */
async function weightOf(file: Response | undefined): Promise<number> {
	const { headers } = file ?? new Response();
	const isAsSent = headers.get("content-type")?.startsWith("image/") && !headers.has("content-encoding");
	const told = isAsSent ? Number(headers.get("content-length")) : 0;
	if (!told) return (await file?.arrayBuffer())?.byteLength ?? 0;
	await file?.body?.cancel();
	return told;
}

/** Every file of these caches; of JSON, which pictures it names. */
export const shelvesOf = (names: readonly string[]): Promise<Shelf[]> =>
	Promise.all(
		names.map(async (name) => {
			const cache = await caches.open(name);
			const entries = await Promise.all(
				(await cache.keys()).map(async (request): Promise<Entry> => {
					const path = new URL(request.url).pathname;
					const kept = await cache.match(request);
					const isText = /^\/(stories|lists)\//.test(path);
					const text = (isText && (await kept?.text())) || "";
					const bytes = isText ? new Blob([text]).size : await weightOf(kept);
					const [keptAt = 0, again = 0] = [keptAtHeader, readAtHeader].map((header) => Number(kept?.headers.get(header)) || 0);
					const [, id] = /\/stories\/(.*)\.json$/.exec(path) ?? [];
					const [, goal] = /"kind":"moved",.*?"href":"\/story\/([^"]+)"/s.exec(text) ?? [];
					const readAt = Math.max(again, placeIn(id ?? "")?.at ?? 0);
					const bases = new Set(text.match(/\/pictures\/r\/\w+/g));
					return { path, id, bytes, keptAt, readAt, bases, news: newsOf(text), goal };
				}),
			);
			return { cache, entries };
		}),
	);

export const isStory = ({ id }: Entry): boolean => id !== undefined;
export const bytesOf = (entries: readonly Entry[]): number => entries.reduce((total, { bytes }) => total + bytes, 0);

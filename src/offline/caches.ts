/**
 * The caches of what is kept beyond reading: saved stories, which nothing expires, one entry a story and one a picture; and today's that were taken
 * along. Used by the page and by the worker; knows no mark, no page and no setting.
 */
import { keptCaches } from "../article/keptCaches.ts";
import { keptAtHeader, storyJson } from "../article/links.ts";

const [, today, saved] = keptCaches;
export const [savedCacheName, todayCacheName] = [saved, today];
/** Which state of a story it is, as the list of today tells it. */
export const stampHeader = "x-stamp";
/** In which pictures a story was taken along; of a saved one, only that it came in none, for its reader had them off. */
export const picturesHeader = "x-pictures";
/** When a kept copy was last read, in ms since 1970. */
export const readAtHeader = "x-read-at";

/** When it was saved, in ms since 1970, and how many bytes it takes with its pictures. */
const savedAtHeader = "x-saved-at";
const bytesHeader = "x-bytes";
/** What a story that was taken back was called, percent-encoded: its reader is told which one is gone. */
const headlineHeader = "x-headline";

/** The site has this story no longer, or never had it: it came in from a file. */
const unknownHeader = "x-unknown";

/** A picture came in somebody's file, and may be any: the site has not been asked for it. */
export const fromFileHeader = "x-from-file";

/** What deploy/sw-remove.js leaves among the saved stories: nothing here opens without a network. Our own worker takes it away. */
export const noWorkerMark = "/saved/no-worker";

/** Whether it is kept; not where the browser lets nobody look. */
export async function isWorkerRemoved(): Promise<boolean> {
	try {
		return (await caches.match(noWorkerMark, { cacheName: savedCacheName })) !== undefined;
	} catch {
		return false;
	}
}

/** Where it is noted that a story's pictures are still coming, or going. */
export const unfinished = (id: string) => `/saved/unfinished/${id}`;

/** Where it is noted what a story is called that was saved and is still to come. */
const awaited = (id: string) => `/saved/awaited/${id}`;

/** What a list tells of a story that is still to come. */
export type Awaited = {
	readonly headline: string;
	readonly articleSection: string;
	readonly inLanguage: string;
	/** The site said that it has none. */
	readonly isMissing?: boolean;
};

/** The stories that are noted as still to come. */
export async function awaitedStories(cache: Cache): Promise<ReadonlyMap<string, Awaited>> {
	const found = (await cache.keys()).flatMap((request) => {
		const [, id] = /\/saved\/awaited\/([^/]+)$/.exec(request.url) ?? [];
		return id ? [[id, request] as const] : [];
	});
	return new Map(await Promise.all(found.map(async ([id, request]) => [id, await (await cache.match(request))?.json()] as const)));
}

/** What has no headline may be known by it later, and what is known of it stays. */
export async function noteAwaited(cache: Cache, id: string, told: Awaited, savedAt: number): Promise<void> {
	const before = (await (await cache.match(awaited(id)))?.json()) as Awaited | undefined;
	const known = told.headline || !before ? told : { ...before, isMissing: told.isMissing };
	await cache.put(awaited(id), answer(JSON.stringify(known), { savedAt, keptAt: 0, bytes: 0 }));
}

/** It came, or never will. */
export const endWait = (cache: Cache, id: string): Promise<boolean> => cache.delete(awaited(id));

export type Stamp = { readonly savedAt: number; readonly keptAt: number; readonly bytes: number };

export function stampOf({ headers }: Response): Stamp {
	const number = (name: string) => Number(headers.get(name)) || 0;
	return { savedAt: number(savedAtHeader), keptAt: number(keptAtHeader), bytes: number(bytesHeader) };
}

/** The headline of a story that was taken back since it was saved, else null. */
export const withdrawnHeadline = ({ headers }: Response): string | null => {
	const headline = headers.get(headlineHeader);
	return headline === null ? null : decodeURIComponent(headline);
};

export const isUnknown = ({ headers }: Response): boolean => headers.has(unknownHeader);

const answer = (text: string, { savedAt, keptAt, bytes }: Stamp, more: Record<string, string> = {}) =>
	new Response(text, {
		headers: {
			"content-type": "application/json",
			[keptAtHeader]: String(keptAt),
			[savedAtHeader]: String(savedAt),
			[bytesHeader]: String(bytes),
			...more,
		},
	});

export const putStory = (cache: Cache, id: string, text: string, stamp: Stamp, isWithoutPictures = false): Promise<void> =>
	cache.put(storyJson(id), answer(text, stamp, isWithoutPictures ? { [picturesHeader]: "none" } : {}));

/** Whether it has pictures, and came while its reader had them off. */
export const cameWithoutPictures = ({ headers }: Response): boolean => headers.get(picturesHeader) === "none";

const idOf = ({ url }: Request) => /\/stories\/([^/]+)\.json$/.exec(url)?.[1];
const notedIn = ({ url }: Request) => /\/saved\/(?:unfinished|awaited)\/([^/]+)$/.exec(url)?.[1];

/** The stories of which anything stands here, if only a note. */
export const idsHere = async (cache: Cache): Promise<ReadonlySet<string>> =>
	new Set((await cache.keys()).flatMap((request) => idOf(request) ?? notedIn(request) ?? []));

/** What there is of each story: `true` where it is all there. */
export async function savedIds(cache: Cache): Promise<ReadonlyMap<string, boolean>> {
	const requests = await cache.keys();
	const open = new Set(requests.flatMap(({ url }) => /\/saved\/unfinished\/([^/]+)$/.exec(url)?.[1] ?? []));
	return new Map(requests.flatMap((request) => idOf(request) ?? []).map((id) => [id, !open.has(id)]));
}

/** Puts in a story's place that it was taken back: when, is for the newsroom to say. Its pictures go with it. */
export async function withdrawSaved(cache: Cache, id: string): Promise<void> {
	const kept = (await cache.match(storyJson(id))) ?? (await cache.match(awaited(id)));
	if (!kept) return;
	await cache.delete(unfinished(id));
	if (!kept.headers.has(headlineHeader)) {
		const { headline = "", articleSection = "" } = (await kept.clone().json()) as { headline?: string; articleSection?: string };
		const text = JSON.stringify({ id, articleSection, published: { kind: "withdrawn", more: [] } });
		await cache.put(storyJson(id), answer(text, stampOf(kept), { [headlineHeader]: encodeURIComponent(headline) }));
	}
	// Also of one that was taken back before: whoever did so may have been ended in the middle of it.
	await endWait(cache, id);
	await dropUnusedPictures(cache);
}

/** Keeps a story that the site does not have as it is: it is its reader's own, and is not asked for again. */
export async function noteUnknown(cache: Cache, id: string): Promise<void> {
	const kept = await cache.match(storyJson(id));
	// It may have been taken back while it was asked for.
	if (!kept || kept.headers.has(headlineHeader)) return;
	await cache.put(storyJson(id), answer(await kept.text(), stampOf(kept), { [unknownHeader]: "" }));
	await cache.delete(unfinished(id));
}

/** Takes stories off the shelf, with what no other one shows; no further where its turn is lost. */
export async function dropSaved(cache: Cache, ids: readonly string[], lost?: AbortSignal): Promise<void> {
	for (const id of ids) {
		lost?.throwIfAborted();
		// By this the next visit finds what a page that is killed leaves half done.
		await cache.put(unfinished(id), new Response()).catch(() => {});
		await cache.delete(storyJson(id));
	}
	lost?.throwIfAborted();
	if (ids.length > 0) await dropUnusedPictures(cache);
	for (const id of ids) {
		lost?.throwIfAborted();
		await cache.delete(unfinished(id));
		await endWait(cache, id);
	}
}

/** What all renditions of a picture begin with. */
export const pictureBases = (text: string): readonly string[] => text.match(/\/pictures\/r\/\w+/g) ?? [];

/** Some hosts, and some Wi-Fi, put a page of their own in the place of what is not there. */
export const isPage = ({ ok, headers }: Response): boolean => ok && /html/.test(headers.get("content-type") ?? "");

export const isFull = (error: unknown) => error instanceof DOMException && error.name === "QuotaExceededError";

export const isFromFile = ({ headers }: Response): boolean => headers.has(fromFileHeader);

/** What the device has of a picture from the site. */
export async function pictureFromSite(file: string): Promise<Response | undefined> {
	for (const cacheName of [saved, today, "pictures"]) {
		const kept = await caches.match(file, { cacheName });
		if (kept && !isFromFile(kept)) return kept;
	}
	return undefined;
}

/** Takes away pictures that no story beside them shows, and those from a file that the site's own copy of a story shows. */
export async function dropUnusedPictures(cache: Cache): Promise<void> {
	const requests = await cache.keys();
	const ids = await savedIds(cache);
	const used = new Set<string>();
	const ofSite = new Set<string>();
	for (const request of requests) {
		const id = idOf(request);
		const story = id && (await cache.match(request));
		if (!story) continue;
		for (const base of pictureBases(await story.clone().text())) {
			used.add(base);
			if (ids.get(id) && !isUnknown(story)) ofSite.add(base);
		}
	}
	for (const request of requests) {
		const [base] = pictureBases(request.url);
		const isForeign = async () => isFromFile((await cache.match(request)) ?? new Response());
		if (base && (!used.has(base) || (ofSite.has(base) && (await isForeign())))) await cache.delete(request);
	}
}

/** What a file brought beside what is the site's by now. */
export async function dropForeignPictures(cache: Cache): Promise<void> {
	if ((await cache.matchAll()).some(isFromFile)) await dropUnusedPictures(cache);
}

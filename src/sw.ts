/**
 * The worker: what is kept on the device, and when the network is asked. It keeps the application of one release and the stories that were read,
 * knows no story's content, and waits with a new release until its reader says so. To be rid of it everywhere: deploy/sw-remove.js.
 */
import type { WorkboxPlugin } from "workbox-core/types.js";
import { ExpirationPlugin } from "workbox-expiration";
import { matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { keepDeskMessage } from "./article/deskData.ts";
import type { ClaimFor, KeepPage, NoRoomFor } from "./article/keptCaches.ts";
import { deskJson, deskPath, editionJson, framePage, isOwnPage, jsonOf, keptAtHeader, liveJson, previewPath } from "./article/links.ts";
import { withdrawnIn } from "./article/live.ts";
import type { Openings } from "./article/opening.ts";
import { bodiesJson, type Shards, shardsJson, titlesJson } from "./find/addresses.ts";
import { copyAtHand } from "./offline/atHand.ts";
import {
	isFull,
	isPage,
	isWorkerRemoved,
	noWorkerMark,
	readAtHeader,
	savedCacheName,
	todayCacheName,
	unfinished,
	withdrawnHeadline,
} from "./offline/caches.ts";
import { isLineDear } from "./offline/dearLine.ts";
import { areForgotten, forget, forgetPictures } from "./offline/forgetting.ts";
import { keepPage, keptPage, outdatePages, type Release, releaseOf, renewPages } from "./offline/keptPages.ts";
import { openingOf } from "./offline/opening.ts";

/**
 * `release`: what draws the pages, the frame first and then the script of all pages. `later`: what opens over them, and whatever else belongs to the
 * release. `desk`: the addresses of the desk's files, its entry first. `openings`: how a story's
 * page begins.
 */
declare const self: ServiceWorkerGlobalScope & {
	readonly release: { url: string; revision: string | null }[];
	readonly later: readonly string[];
	readonly desk: readonly string[];
	readonly openings: Openings;
};

/** How long the network may take before what is kept is shown, in s. */
const patience = 4;
const day = 86_400;

precacheAndRoute(self.release, { directoryIndex: "", cleanURLs: false });

self.addEventListener("message", ({ data }) => {
	if (data === "take over") void self.skipWaiting();
	if (data === "network is back") deadSince = 0;
});
self.addEventListener("message", (event) => {
	if (event.data === keepDeskMessage) event.waitUntil(keepDesk(event));
});
self.addEventListener("message", (event) => {
	const { keepPage: path, isRead } = Object(event.data) as Partial<KeepPage>;
	const keep = async () => {
		await begun;
		if (path && isRead) await keepWhatItSays(event, path);
		if (path) await keepPage(path, await ownRelease());
	};
	event.waitUntil(keep().catch(() => {}));
});
// A page may have come past its worker, as on a reload with Shift, or a moment before the first one took over.
self.addEventListener("message", (event) => {
	const { claimFor: file } = Object(event.data) as Partial<ClaimFor>;
	const claim = async () => {
		await begun;
		if (file && (await ownRelease()).files.has(file)) await self.clients.claim();
	};
	event.waitUntil(claim().catch(() => {}));
});
/**
 * Whoever removed the last worker serves nothing, and there is no release of it to meet; yet a page that is opened while it goes has Chromium keep it, and
 * this one would wait for ever.
 */
self.addEventListener("install", (event) =>
	event.waitUntil(isWorkerRemoved().then((isRemoved) => (isRemoved ? self.skipWaiting() : undefined))),
);
// No release is here by half, but where every byte counts: there what was not used yet comes when it is.
self.addEventListener("install", (event) => event.waitUntil(takeLater()));
/** What this worker does before any page is its own, and anything is kept for one. */
let begun = Promise.resolve();
/** Where a worker was removed before, there is one again. */
async function isBack(): Promise<void> {
	if (await caches.has(savedCacheName)) await (await caches.open(savedCacheName)).delete(noWorkerMark);
}
// Only the first worker takes pages over at once: there is no other release for it to meet. By then they may promise to open without a network.
// What is kept or renewed before all is outdated would go with it.
self.addEventListener("activate", (event) => {
	begun = outdatePages()
		.catch(() => {})
		.then(isBack)
		.catch(() => {});
	event.waitUntil(begun.then(() => self.clients.claim()));
	renewed = begun;
	renew();
});
self.addEventListener("activate", (event) => event.waitUntil(forgetEarlier().catch(() => {})));

/** When the line failed a page, in ms since 1970: for so long after that what is kept is taken without asking, however the clock is set meanwhile. */
let deadSince = 0;
const restFor = 15_000;
const isDead = () => Math.abs(Date.now() - deadSince) < restFor;

/** Some hosts answer for the file of a page too, /story/x.html or /saved.html: its own address is the one without the ending. A section may be called so. */
const withoutEnding = (path: string) => path.replace(/(?<=^\/)index\.html$|\.html$/, "");
registerRoute(
	({ request, url: { pathname, origin } }) =>
		request.mode === "navigate" &&
		origin === location.origin &&
		pathname.endsWith(".html") &&
		jsonOf(pathname) === null &&
		isOwnPage(withoutEnding(pathname)),
	async ({ url }) => Response.redirect(withoutEnding(url.pathname) + url.search),
);

/**
 * Pages come from the network, whole and of one release; without it as they were kept of this release, else the frame comes, which draws them from what
 * is kept. What ends as files do is one, but a section called so. What a hotel's Wi-Fi puts in a page's place is shown, though the story is kept: its reader signs in there, and has no other door to it.
 */
registerRoute(
	({ request, url }) =>
		request.mode === "navigate" && url.origin === location.origin && (jsonOf(url.pathname) !== null || !/\.\w+$/.test(url.pathname)),
	async ({ request, url }) => {
		const giveUp = new AbortController();
		const timer = setTimeout(() => giveUp.abort(), patience * 1000);
		try {
			const page = await fetch(request, { signal: giveUp.signal });
			if (page.status < 500 && !(page.status === 404 && (await isOwn(jsonOf(url.pathname))))) return page;
		} catch {
			deadSince = Date.now();
		} finally {
			clearTimeout(timer);
		}
		const kept = async () => keptPage(url.pathname, await ownRelease());
		return (await keptDesk(url.pathname)) ?? (await kept().catch(() => null)) ?? (await frameFor(url.pathname)) ?? Response.error();
	},
);

/** The story whose JSON is at an address. */
const storyOf = (address: string): string | undefined => /^\/stories\/(.+)\.json$/.exec(address)?.[1];

/**
 * A saved story that the site has no longer, or never had, is its reader's own: it opens by its address as from the list. While the site is still to be
 * asked whether it has it, the answer is the site's.
 */
async function isOwn(address: string | null): Promise<boolean> {
	const id = storyOf(address ?? "");
	if (!address || !id) return false;
	try {
		const [kept, toCome] = await Promise.all([address, unfinished(id)].map((each) => caches.match(each, { cacheName: savedCacheName })));
		return kept !== undefined && !toCome && withdrawnHeadline(kept) === null;
	} catch {
		return false;
	}
}

/** The frame; where a story is kept for the path, with its beginning in it. */
async function frameFor(path: string): Promise<Response | undefined> {
	const frame = await matchPrecache(framePage);
	const opening = frame && (await openingOf(path, self.openings).catch(() => null));
	if (!opening) return frame;
	const html = (await frame.text()).replace('<div id="root">', (root) => root + opening);
	return new Response(html, { headers: frame.headers });
}

let known: Release | undefined;
async function ownRelease(): Promise<Release> {
	known ??= releaseOf((await (await matchPrecache(framePage))?.text()) ?? "", [...self.release.map(({ url }) => url), ...self.later]);
	return known;
}

async function keepWhatItSays(event: ExtendableEvent, path: string): Promise<void> {
	await Promise.all(stories.handleAll({ event, request: new Request(jsonOf(path) ?? path) }));
}

let renewed = Promise.resolve();
/** Nobody waits for it: what does not come now comes after a later question. */
function renew(): void {
	renewed = renewed.then(async () => renewPages(await ownRelease())).catch(() => {});
	renewed = renewed.then(() => takeLater()).catch(() => {});
}

/** What is saved or was taken along serves too. */
const alsoKept: WorkboxPlugin = { cachedResponseWillBeUsed: ({ request }) => copyAtHand(new URL(request.url).pathname) };

/**
 * Without network what is saved or was taken along serves, and a picture in another width or format than was asked for is better than none. With network
 * it does not: what came in from somebody's file is shown nowhere else.
 */
const alsoWithoutNetwork: WorkboxPlugin = {
	handlerDidError: async ({ request }) => {
		for (const cacheName of [savedCacheName, todayCacheName]) {
			const kept = await caches.match(request, { cacheName });
			if (kept) return kept;
		}
		const [base] = /\/pictures\/r\/\w+/.exec(request.url) ?? [];
		for (const name of base ? [savedCacheName, todayCacheName, "pictures"] : []) {
			const cache = await caches.open(name);
			const other = (await cache.keys()).find(({ url }) => base && url.includes(base));
			if (other) return cache.match(other);
		}
		return undefined;
	},
};

/** A copy that is read without network is read now: what was read longest ago is forgotten first. Nobody waits for the note, and it is made on what is there by then. */
const readNow: WorkboxPlugin = {
	cachedResponseWillBeUsed: async ({ cacheName, cachedResponse, event, request }) => {
		const note = async () => {
			const cache = await caches.open(cacheName);
			const kept = await cache.match(request);
			if (!kept) return;
			const headers = new Headers(kept.headers);
			headers.set(readAtHeader, String(Date.now()));
			await cache.put(request, new Response(await kept.blob(), { headers }));
		};
		if (cachedResponse) event.waitUntil(note().catch(() => {}));
		return cachedResponse;
	},
};

/** A server that fails, or a Wi-Fi that puts its own page in a story's place, is no better than none: what is kept serves, and only where nothing is the page hears of it. */
const noAnswer: WorkboxPlugin = {
	fetchDidSucceed: async ({ request, response, state }) => {
		const isOurOwn = response.status === 404 && (await isOwn(new URL(request.url).pathname));
		if (response.status < 500 && !isPage(response) && !isOurOwn) return response;
		if (state) state["answer"] = response;
		throw new Error(`${response.status}`);
	},
	handlerDidError: async ({ state }) => state?.["answer"] as Response | undefined,
};

/** Where the device is full the page that asked knows what may go, and keeps it itself when that has. */
const noRoom: WorkboxPlugin = {
	handlerDidComplete: async ({ error, event, request }) => {
		if (!isFull(error)) return;
		const page = event instanceof FetchEvent ? await self.clients.get(event.clientId) : (event as ExtendableMessageEvent).source;
		page?.postMessage({ noRoomFor: new URL(request.url).pathname } satisfies NoRoomFor);
	},
};

/** A host that is behind may still give a story that was taken back: whoever asks is shown it, and nothing is kept. */
async function isBehind(path: string, response: Response): Promise<boolean> {
	const id = storyOf(path);
	const list = id && (await caches.match(liveJson, { cacheName: storyRules.cacheName }));
	if (!list || !((await list.json()) as unknown[]).includes(id)) return false;
	const story = await response
		.clone()
		.json()
		.catch(() => null);
	return story?.published?.kind === "story";
}

/** Stories and lists that were looked at stay, each stamped with the moment it was kept. */
const storyRules = {
	cacheName: "stories",
	plugins: [
		{
			cacheWillUpdate: async ({ request, response }) => {
				if (response.status !== 200 || !/json/.test(response.headers.get("content-type") ?? "")) return null;
				if (await isBehind(new URL(request.url).pathname, response)) return null;
				const headers = new Headers(response.headers);
				headers.set(keptAtHeader, String(Date.now()));
				return new Response(await response.blob(), { headers });
			},
			cacheDidUpdate: async ({ oldResponse, newResponse }) => {
				if (oldResponse) await forgetPictures(oldResponse, newResponse).catch(() => {});
			},
		},
		// The page knows better what was read (offline/room.ts); this is the last resort. Where room ends pictures go, and what was read stays.
		new ExpirationPlugin({ maxEntries: 600 }),
		readNow,
		alsoKept,
		noAnswer,
		noRoom,
	] satisfies WorkboxPlugin[],
};
const stories = new NetworkFirst({ ...storyRules, networkTimeoutSeconds: patience });
/** When the line has just failed a page, nobody waits for it a second time. */
const storiesAtHand = new CacheFirst(storyRules);
/** What a page asks for to keep it itself goes by. */
const isOurs = (url: URL) => url.origin === location.origin && url.search === "";
registerRoute(
	({ url }) => isOurs(url) && /^\/(stories|lists)\/.*\.json$|^\/(desk\/)?edition\.json$/.test(url.pathname),
	(options) => (isDead() ? storiesAtHand : stories).handle(options),
);

const keptDesk = (path: string) => caches.match(path, { cacheName: "desk" });
registerRoute(
	({ url }) => url.origin === location.origin && self.desk.includes(url.pathname),
	async ({ request, url }) => (await keptDesk(url.pathname)) ?? fetch(request),
);

/** Keeps the desk whole, once it was opened: its pages, when they are of this worker's release, and all its files. Readers get none of them. */
async function keepDesk(event: ExtendableEvent): Promise<void> {
	const pages = await Promise.all([deskPath, previewPath].map(async (path) => ({ path, page: await fetch(path) })));
	const scripts = [self.desk[0], self.release[1]?.url];
	const texts = await Promise.all(pages.map(({ page }) => page.clone().text()));
	if (!texts.every((text, index) => text.includes(scripts[index] ?? "\0"))) return;
	const kept = await caches.open("desk");
	const there = await pathsIn(kept);
	await kept.addAll(self.desk.filter((file) => !there.includes(file)));
	// Its frames are pages as readers have them.
	await takeLater(false);
	// The first page asks for these before there is a worker to keep them; its pages come last, once all they need is there.
	for (const path of [editionJson, deskJson]) await keepWhatItSays(event, path);
	for (const { path, page } of pages) await kept.put(path, page);
	const needed = [...self.desk, ...pages.map(({ path }) => path)];
	for (const path of there) if (!needed.includes(path)) await kept.delete(path);
}

const noPage: WorkboxPlugin = { cacheWillUpdate: async ({ response }) => (response.status === 200 && !isPage(response) ? response : null) };

const laterCache = "later";
registerRoute(
	({ url }) => url.origin === location.origin && self.later.includes(url.pathname),
	new CacheFirst({ cacheName: laterCache, plugins: [noPage] }),
);

const pathsIn = async (cache: Cache): Promise<readonly string[]> => (await cache.keys()).map(({ url }) => new URL(url).pathname);

/** Brings what of the release is not here yet; where every byte counts only what the release before it has left. */
async function takeLater(isDear = isLineDear()): Promise<void> {
	const kept = await caches.open(laterCache);
	const there = await pathsIn(kept);
	for (const file of self.later) {
		if (there.includes(file)) continue;
		const answer = (await caches.match(file)) ?? (isDear ? null : await fetch(file));
		if (answer && (!answer.ok || isPage(answer))) throw new Error(`${file}: ${answer.status}`);
		if (answer) await kept.put(file, answer);
	}
}

/** What releases before this one had; unless the next one is filling the same shelf. */
async function forgetEarlier(): Promise<void> {
	if (self.registration.installing) return;
	const kept = await caches.open(laterCache);
	for (const file of await pathsIn(kept)) if (!self.later.includes(file)) await kept.delete(file);
}

/** What never changes under its name. */
const forever = (cacheName: string, maxEntries: number) =>
	new CacheFirst({
		cacheName,
		plugins: [new ExpirationPlugin({ maxEntries, maxAgeSeconds: 60 * day, purgeOnQuotaError: true }), alsoWithoutNetwork, noPage],
	});
registerRoute(({ url }) => isOurs(url) && url.pathname.startsWith("/pictures/"), forever("pictures", 200));
/** Earlier releases had a number before each. */
const isShard = (path: string) => /^\/find\/(?:\d+\.)?(?:titles|bodies)\./.test(path);
/** What is searched in goes with the list that names it, however many texts are shown meanwhile. */
const dropOldShards: WorkboxPlugin = {
	cacheDidUpdate: async ({ cacheName, newResponse }) => {
		const { shards } = (await newResponse.json()) as Shards;
		const named = new Set(shards.flatMap(({ stamp }) => [titlesJson(stamp), bodiesJson(stamp)]));
		const cache = await caches.open(cacheName);
		for (const path of await pathsIn(cache)) if (isShard(path) && !named.has(path)) await cache.delete(path);
	},
};
/** What was searched in may be searched again without network; the list of it alone is asked for anew. */
registerRoute(
	({ url }) => url.origin === location.origin && url.pathname === shardsJson,
	new NetworkFirst({ cacheName: "find", networkTimeoutSeconds: patience, plugins: [noAnswer, noPage, dropOldShards] }),
);
registerRoute(
	({ url }) => url.origin === location.origin && isShard(url.pathname),
	new CacheFirst({ cacheName: "find", plugins: [noPage] }),
);
registerRoute(({ url }) => url.origin === location.origin && url.pathname.startsWith("/find/"), forever("find", 150));
registerRoute(({ url }) => url.origin === location.origin && /^\/assets\/.*\.woff2$/.test(url.pathname), forever("type", 6));

/** The page asks now and then what was taken back; whatever was is gone from here before the page hears of it. */
registerRoute(
	({ url }) => url.origin === location.origin && url.pathname === liveJson,
	async ({ request }) => {
		const response = await fetch(request).catch(() => Response.error());
		if (response.type === "error") return response;
		const live: unknown = await response
			.clone()
			.json()
			.catch(() => null);
		const told = response.ok ? withdrawnIn(live) : null;
		const ids = told ?? [];
		// What was purged once is not sought again everywhere: little that comes after names it.
		const lists = await caches.open("stories");
		const list = JSON.stringify(ids);
		if (told?.length === 0) await lists.delete(liveJson).catch(() => {});
		const isNew = async () => (await (await lists.match(liveJson))?.text()) !== list || !(await areForgotten(ids));
		if (ids.length > 0 && (await isNew()))
			await forget(ids)
				.then(() => lists.put(liveJson, new Response(list)))
				// The page hears of it all the same.
				.catch(() => {});
		renew();
		return response;
	},
);

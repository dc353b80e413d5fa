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
import { deskPath, framePage, keptAtHeader, liveJson, previewPath, storyJson } from "./article/links.ts";
import { shardsJson } from "./find/addresses.ts";
import { readAtHeader, savedCacheName, todayCacheName, withdrawSaved } from "./offline/caches.ts";

/** `release`: what every reader gets, the frame first and then the script of all pages. `desk`: the addresses of the desk's files, its entry first. */
declare const self: ServiceWorkerGlobalScope & {
	readonly release: { url: string; revision: string | null }[];
	readonly desk: readonly string[];
};

/** How long the network may take before what is kept is shown, in s. */
const patience = 4;
const day = 86_400;

precacheAndRoute(self.release, { directoryIndex: "", cleanURLs: false });

self.addEventListener("message", ({ data }) => {
	if (data === "take over") void self.skipWaiting();
});
self.addEventListener("message", (event) => {
	if (event.data === keepDeskMessage) event.waitUntil(keepDesk());
});
// Only the first worker takes pages over at once: there is no other release for it to meet.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** Pages come from the network, whole and of one release; without it the frame comes, which draws them from what is kept. */
registerRoute(
	({ request, url }) => request.mode === "navigate" && url.origin === location.origin && !/\.\w+$/.test(url.pathname),
	async ({ request, url }) => {
		const giveUp = new AbortController();
		const timer = setTimeout(() => giveUp.abort(), patience * 1000);
		try {
			return await fetch(request, { signal: giveUp.signal });
		} catch {
			return (await keptDesk(url.pathname)) ?? (await matchPrecache(framePage)) ?? Response.error();
		} finally {
			clearTimeout(timer);
		}
	},
);

/** What is saved or was taken along serves too. */
const alsoKept: WorkboxPlugin = {
	cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
		cachedResponse ??
		(await caches.match(request, { cacheName: savedCacheName })) ??
		(await caches.match(request, { cacheName: todayCacheName })),
};

/** Without network a picture in another width or format than was asked for is better than none. */
const anyRendition: WorkboxPlugin = {
	handlerDidError: async ({ request }) => {
		const [base] = /\/pictures\/r\/\w+/.exec(request.url) ?? [];
		for (const name of base ? [savedCacheName, todayCacheName, "pictures"] : []) {
			const cache = await caches.open(name);
			const other = (await cache.keys()).find(({ url }) => base && url.includes(base));
			if (other) return cache.match(other);
		}
		return undefined;
	},
};

/** A copy that is read without network is read now: what was read longest ago is forgotten first. */
const readNow: WorkboxPlugin = {
	cachedResponseWillBeUsed: async ({ cacheName, cachedResponse, request }) => {
		if (!cachedResponse) return cachedResponse;
		const headers = new Headers(cachedResponse.headers);
		headers.set(readAtHeader, String(Date.now()));
		const copy = new Response(await cachedResponse.clone().blob(), { headers });
		await (await caches.open(cacheName)).put(request, copy).catch(() => {});
		return cachedResponse;
	},
};

/** Stories and lists that were looked at stay, each stamped with the moment it was kept. */
const stories = new NetworkFirst({
	cacheName: "stories",
	networkTimeoutSeconds: patience,
	plugins: [
		{
			cacheWillUpdate: async ({ response }) => {
				if (response.status !== 200 || !/json/.test(response.headers.get("content-type") ?? "")) return null;
				const headers = new Headers(response.headers);
				headers.set(keptAtHeader, String(Date.now()));
				return new Response(await response.blob(), { headers });
			},
		},
		new ExpirationPlugin({ maxEntries: 300, purgeOnQuotaError: true }),
		readNow,
		alsoKept,
	],
});
/** What a page asks for to keep it itself goes by. */
const isOurs = (url: URL) => url.origin === location.origin && url.search === "";
registerRoute(({ url }) => isOurs(url) && /^\/(stories|lists)\/.*\.json$|^\/(desk\/)?edition\.json$/.test(url.pathname), stories);

const keptDesk = (path: string) => caches.match(path, { cacheName: "desk" });
registerRoute(
	({ url }) => url.origin === location.origin && url.pathname.startsWith("/assets/desk/"),
	async ({ request, url }) => (await keptDesk(url.pathname)) ?? fetch(request),
);

/** Keeps the desk whole, once it was opened: its pages, when they are of this worker's release, and all its files. Readers get none of them. */
async function keepDesk(): Promise<void> {
	const pages = await Promise.all([deskPath, previewPath].map(async (path) => ({ path, page: await fetch(path) })));
	const scripts = [self.desk[0], self.release[1]?.url];
	const texts = await Promise.all(pages.map(({ page }) => page.clone().text()));
	if (!texts.every((text, index) => text.includes(scripts[index] ?? "\0"))) return;
	const kept = await caches.open("desk");
	const there = (await kept.keys()).map(({ url }) => new URL(url).pathname);
	await kept.addAll(self.desk.filter((file) => !there.includes(file)));
	for (const { path, page } of pages) await kept.put(path, page);
	const needed = [...self.desk, ...pages.map(({ path }) => path)];
	for (const path of there) if (!needed.includes(path)) await kept.delete(path);
}

/** What never changes under its name. */
const forever = (cacheName: string, maxEntries: number) =>
	new CacheFirst({
		cacheName,
		plugins: [new ExpirationPlugin({ maxEntries, maxAgeSeconds: 60 * day, purgeOnQuotaError: true }), alsoKept, anyRendition],
	});
registerRoute(({ url }) => isOurs(url) && url.pathname.startsWith("/pictures/"), forever("pictures", 200));
/** What was searched in may be searched again without network; the list of it alone is asked for anew. */
registerRoute(
	({ url }) => url.origin === location.origin && url.pathname === shardsJson,
	new NetworkFirst({ cacheName: "find", networkTimeoutSeconds: patience }),
);
registerRoute(({ url }) => url.origin === location.origin && url.pathname.startsWith("/find/"), forever("find", 150));
registerRoute(({ url }) => url.origin === location.origin && /^\/assets\/.*\.woff2$/.test(url.pathname), forever("type", 6));

/** The page asks now and then what was taken back; whatever was is gone from here before the page hears of it. */
registerRoute(
	({ url }) => url.origin === location.origin && url.pathname === liveJson,
	async ({ request }) => {
		const response = await fetch(request);
		const live: { withdrawn?: unknown } = response.ok ? await response.clone().json() : {};
		if (Array.isArray(live.withdrawn)) for (const id of live.withdrawn) await forget(String(id));
		return response;
	},
);

/** Forgets a story, its pictures, and the lists that name it. Of a saved one it stays known that it was taken back. */
async function forget(id: string): Promise<void> {
	await withdrawSaved(await caches.open(savedCacheName), id);
	await forgetFound(id);
	const [read, today, pictures] = await Promise.all([caches.open("stories"), caches.open(todayCacheName), caches.open("pictures")]);
	for (const kept of [read, today]) {
		const story = await (await kept.match(storyJson(id)))?.text();
		// A story that was taken back and looked at since says so itself, and may stay.
		if (story === undefined || JSON.parse(story).published?.kind === "withdrawn") continue;
		await kept.delete(storyJson(id));
		const bases = story.match(/\/pictures\/r\/\w+/g) ?? [];
		for (const cache of [pictures, today])
			for (const { url } of await cache.keys()) if (bases.some((base) => url.includes(base))) await cache.delete(url);
		for (const request of await kept.keys()) {
			const list = request.url.includes("/lists/") && (await (await kept.match(request))?.text());
			if (typeof list === "string" && list.includes(`"id":"${id}"`)) await kept.delete(request);
		}
	}
}

/** Forgets what a search would show of a story, with the few that stand in the same file. */
async function forgetFound(id: string): Promise<void> {
	const found = await caches.open("find");
	for (const request of await found.keys()) {
		const text = await (await found.match(request))?.text();
		if (text?.includes(`"id":"${id}"`)) await found.delete(request);
	}
}

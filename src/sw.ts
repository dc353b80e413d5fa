/**
 * The worker: what is kept on the device, and when the network is asked. It keeps the application of one release and the stories that were read,
 * knows no story's content, and waits with a new release until its reader says so. To be rid of it everywhere: deploy/sw-remove.js.
 */
import { ExpirationPlugin } from "workbox-expiration";
import { matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { keepDeskMessage } from "./article/deskData.ts";
import { deskPath, framePage, keptAtHeader, liveJson, previewPath, storyJson } from "./article/links.ts";
import { shardsJson } from "./find/addresses.ts";

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
	],
});
registerRoute(
	({ url }) => url.origin === location.origin && /^\/(stories|lists)\/.*\.json$|^\/(desk\/)?edition\.json$/.test(url.pathname),
	stories,
);

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
	new CacheFirst({ cacheName, plugins: [new ExpirationPlugin({ maxEntries, maxAgeSeconds: 60 * day, purgeOnQuotaError: true })] });
registerRoute(({ url }) => url.origin === location.origin && url.pathname.startsWith("/pictures/"), forever("pictures", 200));
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

/** Forgets a story, its pictures, and the lists that name it. */
async function forget(id: string): Promise<void> {
	const [kept, pictures] = await Promise.all([caches.open("stories"), caches.open("pictures")]);
	await forgetFound(id);
	const story = await (await kept.match(storyJson(id)))?.text();
	// A story that was taken back and looked at since says so itself, and may stay.
	if (story === undefined || JSON.parse(story).published?.kind === "withdrawn") return;
	await kept.delete(storyJson(id));
	const bases = story.match(/\/pictures\/r\/\w+/g) ?? [];
	for (const { url } of await pictures.keys()) if (bases.some((base) => url.includes(base))) await pictures.delete(url);
	for (const request of await kept.keys()) {
		const list = request.url.includes("/lists/") && (await (await kept.match(request))?.text());
		if (typeof list === "string" && list.includes(`"id":"${id}"`)) await kept.delete(request);
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

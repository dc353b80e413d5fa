/** What the worker does when the newsroom takes stories back. */
import { keptCaches } from "../article/keptCaches.ts";
import { storyJson } from "../article/links.ts";
import { pictureBases, savedCacheName, todayCacheName, withdrawSaved } from "./caches.ts";
import { dropPagesWith } from "./keptPages.ts";

type Cards = { id?: unknown }[];

/** Forgets stories, their pictures, and every text and card that names them. Of a saved one it stays known that it was taken back. */
export async function forget(ids: readonly string[]): Promise<void> {
	const saved = await caches.open(savedCacheName);
	// First, while it is known which: a worker may be ended in the middle of it.
	await dropPictures(await picturesOf(ids), ids);
	for (const id of ids) await withdrawSaved(saved, id).catch(() => saved.delete(storyJson(id)));
	const names = ids.map((id) => `"id":"${id}"`);
	const own = new Set(ids.map(storyJson));
	const pictures = new Set<string>();
	for (const cacheName of ["find", "stories", todayCacheName, savedCacheName]) {
		const cache = await caches.open(cacheName);
		for (const request of await cache.keys()) {
			const { pathname } = new URL(request.url);
			const kept = pathname.endsWith(".json") ? await cache.match(request) : undefined;
			// What cannot be read shows nothing, and might be one of them.
			const text = kept ? await kept.text().catch(() => null) : "";
			if (text === null) await cache.delete(request);
			if (!text || !names.some((name) => text.includes(name))) continue;
			// Where there is no room for it, it goes whole.
			const putBack = (text: string) =>
				cache.put(request, new Response(text, { headers: kept?.headers ?? {} })).catch(() => cache.delete(request));
			const drop = (card: unknown) => {
				for (const base of pictureBases(JSON.stringify(card))) pictures.add(base);
			};
			const story = pathname.startsWith("/stories/") ? readStory(text) : null;
			if (story && !own.has(pathname)) {
				// It stays, without the cards that lead to them.
				const { more, next } = story.published;
				const isGone = (card: Cards[number] | null | undefined) => ids.includes(String(card?.id));
				for (const card of [...(more ?? []), next]) if (isGone(card)) drop(card);
				story.published.more = (more ?? []).filter((card) => !isGone(card));
				if (isGone(next)) story.published.next = null;
				await putBack(JSON.stringify(story));
				continue;
			}
			const list = pathname.startsWith("/lists/") ? listWithout(ids, text, drop) : null;
			if (list) {
				await putBack(list);
				continue;
			}
			const texts = cacheName === "find" ? textsWithout(ids, text) : null;
			if (texts) {
				await putBack(texts);
				continue;
			}
			// One that was looked at since says itself that it was taken back, and may stay; its pictures went then.
			if (story?.published.kind === "withdrawn") continue;
			await cache.delete(request);
		}
	}
	await dropPictures(pictures, ids);
	await dropPagesWith(names);
}

/** What these stories show, as they are kept. */
async function picturesOf(ids: readonly string[]): Promise<ReadonlySet<string>> {
	const kept = await Promise.all(keptCaches.flatMap((cacheName) => ids.map((id) => caches.match(storyJson(id), { cacheName }))));
	const texts = await Promise.all(kept.map((copy) => copy?.text().catch(() => "")));
	return new Set(texts.flatMap((text = "") => pictureBases(text)));
}

/** Takes away pictures of these stories, but for those that others show too: a portrait stands over all that its author has written. */
async function dropPictures(bases: ReadonlySet<string>, ids: readonly string[]): Promise<void> {
	if (bases.size === 0) return;
	const shown = await shownBeside(ids);
	const dropped = [...bases].filter((base) => !shown.has(base));
	for (const cache of await Promise.all([caches.open("pictures"), caches.open(todayCacheName)]))
		for (const { url } of await cache.keys()) if (dropped.some((base) => url.includes(base))) await cache.delete(url);
}

/** The pictures in what was read and what was taken along, whatever of these stories and their cards is still there. */
async function shownBeside(ids: readonly string[]): Promise<ReadonlySet<string>> {
	const shown = new Set<string>();
	for (const cache of await Promise.all([caches.open("stories"), caches.open(todayCacheName)]))
		for (const request of await cache.keys()) {
			if (!request.url.endsWith(".json")) continue;
			const text = (await (await cache.match(request))?.text().catch(() => null)) ?? "";
			for (const base of pictureBases(withoutStories(ids, text))) shown.add(base);
		}
	return shown;
}

/** A JSON text without these stories and their cards; one that cannot be read stays as it is. */
function withoutStories(ids: readonly string[], text: string): string {
	try {
		return JSON.stringify(JSON.parse(text, (_name, value) => (ids.includes(value?.id) ? null : value)));
	} catch {
		return text;
	}
}

/** Where a story comes anew as one that was taken back: what was kept of it till now is the last that names its pictures. */
export async function forgetPictures(before: Response, now: Response): Promise<void> {
	const story = readStory(await now.text());
	if (story?.published.kind === "withdrawn") await dropPictures(new Set(pictureBases(await before.text())), [String(story.id)]);
}

/** Whether none of these is kept as a story: one may come in after they were forgotten, from a file or from a host that is behind. */
export async function areForgotten(ids: readonly string[]): Promise<boolean> {
	const isThere = async (id: string, cacheName: string) => {
		const kept = await caches.match(storyJson(id), { cacheName });
		return kept !== undefined && readStory(await kept.text())?.published.kind !== "withdrawn";
	};
	return !(await Promise.all(keptCaches.flatMap((name) => ids.map((id) => isThere(id, name))))).includes(true);
}

/** A list without the cards of these, each of which `drop` is told; where the front's lead was one, the next takes its place. */
function listWithout(ids: readonly string[], text: string, drop: (card: unknown) => void): string | null {
	try {
		const list = JSON.parse(text, (_name, value) => {
			if (ids.includes(value?.id)) return drop(value);
			// What went leaves a hole.
			return Array.isArray(value) ? value.filter(() => true) : value;
		});
		if (list.wire) list.lead ??= list.side.shift() ?? list.pair.shift() ?? list.wire.shift();
		return JSON.stringify(list);
	} catch {
		return null;
	}
}

/** What the search shows of some stories, with nothing in the places of these: the others are found by theirs. */
function textsWithout(ids: readonly string[], text: string): string | null {
	try {
		const stories = JSON.parse(text) as Cards;
		return JSON.stringify(stories.map((story) => (ids.includes(String(story?.id)) ? null : story)));
	} catch {
		return null;
	}
}

function readStory(text: string): { id?: unknown; published: { kind?: unknown; more?: Cards; next?: Cards[number] | null } } | null {
	try {
		const story = JSON.parse(text);
		return typeof story?.published === "object" && story.published !== null ? story : null;
	} catch {
		return null;
	}
}

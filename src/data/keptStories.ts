/** The stories this device keeps, read, saved or taken along, for a reader without network. Loaded when they are asked for. */
import type { Card, Edition } from "../article/article.ts";
import { cardOf } from "../article/card.ts";
import { keptCaches } from "../article/keptCaches.ts";
import { acceptStory } from "./checks.ts";
import { keptWords } from "./dataWords.ts";

const [, , savedCacheName] = keptCaches;

/** As many as are told of. */
const most = 12;

/** `saved`: the ids of what is here from having been saved. */
type Kept = { readonly cards: readonly Card[]; readonly words: typeof keptWords; readonly saved: readonly string[] };

/** Newest first, and what is said of them; null where there are none. */
export async function keptStories(edition: Edition): Promise<Kept | null> {
	if (!("caches" in globalThis)) return null;
	const cards = new Map<string, Card>();
	const saved: string[] = [];
	for (const name of keptCaches) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const [, id] = /\/stories\/([^/]+)\.json$/.exec(request.url) ?? [];
			const isOfSaved = name === savedCacheName;
			const response = id && (isOfSaved || !cards.has(id)) && (await cache.match(request));
			if (!id || !response) continue;
			try {
				const story = acceptStory(await response.json(), edition, id, request.url);
				if (story.kind !== "story") continue;
				if (isOfSaved) saved.push(id);
				if (!cards.has(id)) cards.set(id, cardOf(story.article));
			} catch {
				// Kept in a form that this release does not read: it is asked for anew when there is a network.
			}
		}
	}
	const sorted = [...cards.values()].sort((a, b) => Date.parse(b.datePublished) - Date.parse(a.datePublished));
	return sorted.length > 0 ? { cards: sorted.slice(0, most), words: keptWords, saved } : null;
}

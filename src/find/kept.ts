/** The stories this device keeps, to be searched when the index cannot be had. Loaded then. */
import { parseEdition } from "../article/edition.ts";
import { keptCaches } from "../article/keptCaches.ts";
import { editionJson } from "../article/links.ts";
import { parsePublished } from "../article/parseStory.ts";
import { findableOf } from "./findable.ts";
import type { FindableStory } from "./shard.ts";

const storyAddress = /\/stories\/([^/]+)\.json$/;

/** Oldest first, each once, wherever it is kept. What cannot be read is left out: a page of it would say so. */
export async function keptStories(): Promise<FindableStory[]> {
	if (!("caches" in globalThis)) return [];
	const { value: edition } = parseEdition(await (await caches.match(editionJson))?.json());
	if (!edition) return [];
	const kept = new Map<string, FindableStory>();
	for (const name of keptCaches) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const [, id] = storyAddress.exec(request.url) ?? [];
			if (!id || kept.has(id)) continue;
			const json: unknown = await (await cache.match(request))?.json().catch(() => null);
			const { value: published } = parsePublished(json, { edition, id });
			if (published?.kind === "story") kept.set(id, findableOf(published.article));
		}
	}
	return [...kept.values()].sort((a, b) => Date.parse(a.datePublished) - Date.parse(b.datePublished));
}

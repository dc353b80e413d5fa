/** Brings one saved story to this device: its words, then its pictures; of one that moved, what it became part of. Knows not when it is time to. */
import type { QueryClient } from "@tanstack/react-query";
import { editionJson, storyJson, storyPath } from "../article/links.ts";
import { pictureFiles } from "../article/pictureFiles.ts";
import { type Published, publishedAsJson, type Story } from "../article/story.ts";
import { keptAt } from "../data/kept.ts";
import { editionQuery, storyAge, storyQuery } from "../data/queries.ts";
import { isSaved, markSaved, savedCell } from "../reader/saved.ts";
import { isThrifty, pictureChoice, settingsCell } from "../reader/settings.ts";
import { keepPage } from "../reader/worker.ts";
import {
	awaitedStories,
	dropSaved,
	isFromFile,
	isFull,
	isPage,
	noteUnknown,
	pictureFromSite,
	putStory,
	type Stamp,
	savedIds,
	stampOf,
	unfinished,
	withdrawSaved,
} from "./caches.ts";
import { sizeOf, withRoom } from "./room.ts";
import { screenHere } from "./screen.ts";

/** As the network has it; what is on screen stays as it is, and without network what is at hand does. */
async function newest(client: QueryClient, id: string): Promise<Published> {
	const query = storyQuery(id);
	const isOnScreen = client.getQueryCache().find({ queryKey: query.queryKey })?.isActive();
	try {
		return await client.fetchQuery({ ...query, staleTime: isOnScreen ? Number.POSITIVE_INFINITY : storyAge });
	} catch (error) {
		const known = client.getQueryData(query.queryKey);
		if (!known || reasonOf(error) === "missing" || reasonOf(error) === "gone") throw error;
		return known;
	}
}

/** Why a story could not be had: see data/failures.ts. */
export const reasonOf = (error: unknown): unknown => Object(error).reason;

export type Kept = { readonly story: Story; readonly text: string; readonly stamp: Omit<Stamp, "bytes"> };

/** A note says that pictures are still to come. Null for a story that is no longer there, or was kept before; of one that moved, what it became part of. */
export async function bringWords(cache: Cache, id: string, client: QueryClient, savedAt = 0): Promise<Kept | null> {
	const story = await newest(client, id);
	const old = await cache.match(storyJson(id));
	if (story.kind === "moved" && story.card) {
		const goal = story.card.id;
		const isThere = (await savedIds(cache)).has(goal);
		const words = isThere ? null : await bringWords(cache, goal, client, old && stampOf(old).savedAt);
		if (!isSaved(savedCell.get(), id)) {
			// Removed while that came.
			if (words && !isSaved(savedCell.get(), goal)) await dropSaved(cache, [goal]);
			return null;
		}
		if (words ?? isThere) {
			markSaved([goal], true);
			markSaved([id], false);
			await dropSaved(cache, [id]);
		}
		return words;
	}
	if (story.kind === "moved" && old) {
		// Here only where it went to another site; what is to come of this one is asked for again.
		if (!story.href.startsWith("/")) await noteUnknown(cache, id);
		return null;
	}
	if (story.kind !== "story") {
		// The list says of one that was here what became of it.
		if (story.kind === "withdrawn" && (old || (await awaitedStories(cache)).has(id))) await withdrawSaved(cache, id);
		else if (isSaved(savedCell.get(), id)) markSaved([id], false);
		return null;
	}
	const text = JSON.stringify(publishedAsJson(story));
	const now = Date.now();
	const stamp = { savedAt: (old && stampOf(old).savedAt) || savedAt || now, keptAt: keptAt(storyJson(id)) ?? now };
	// Without the edition no story is drawn.
	const edition = (await cache.match(editionJson)) ? null : JSON.stringify(await client.ensureQueryData(editionQuery));
	const bytes = new Blob([text]).size;
	await withRoom(
		async () => {
			await cache.put(unfinished(id), new Response());
			if (edition !== null) await cache.put(editionJson, new Response(edition, { headers: { "content-type": "application/json" } }));
			await putStory(cache, id, text, { ...stamp, bytes });
		},
		async () => bytes + (edition === null ? 0 : new Blob([edition]).size),
	);
	return { story, text, stamp };
}

/** How long one picture may take, in ms: the next may come. */
const patience = 20_000;

/** Pictures as they come; the note goes when all are there. Resolves with whether the device is full. */
export async function keepPictures(cache: Cache, { story, text, stamp }: Kept): Promise<boolean> {
	const { id } = story.article;
	const words = new Blob([text]).size;
	let bytes = words;
	const files = pictureFiles(story.article, screenHere(isThrifty()));
	const areOff = pictureChoice(settingsCell.get()) === "off";
	let isWhole = true;
	for (const file of areOff ? [] : files) {
		const picture = (await pictureFromSite(file)) ?? (await fetch(file, { signal: AbortSignal.timeout(patience) }).catch(() => null));
		// What the server says it does not have will not come later either. Without network the worker has what a file brought.
		if (!picture?.ok || isPage(picture) || isFromFile(picture)) {
			isWhole &&= picture?.status === 404 || picture?.status === 410;
			continue;
		}
		try {
			const kept = await cache.match(file);
			if (!kept || isFromFile(kept))
				await withRoom(
					() => cache.put(file, picture.clone()),
					() => sizeOf(picture.clone()),
				);
		} catch (error) {
			if (!isFull(error)) throw error;
			return true;
		}
		bytes += (await picture.blob()).size;
	}
	await withRoom(
		() => putStory(cache, id, text, { ...stamp, bytes }, areOff && files.length > 0),
		async () => words,
	);
	if (isWhole) await cache.delete(unfinished(id));
	if (!isThrifty()) keepPage(storyPath(id), false);
	return false;
}

/** The list of saved stories, read from the shelf through the one door. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Article, Card } from "../article/article.ts";
import { cardOf } from "../article/card.ts";
import { storyJson } from "../article/links.ts";
import { pictureFiles } from "../article/pictureFiles.ts";
import { acceptStory } from "../data/checks.ts";
import { noteKept } from "../data/kept.ts";
import { editionQuery, storyQuery } from "../data/queries.ts";
import { placeIn } from "../reader/places.ts";
import { isSaved, type Marks } from "../reader/saved.ts";
import { isThrifty, pictureChoice, settingsCell } from "../reader/settings.ts";
import {
	type Awaited,
	awaitedStories,
	cameWithoutPictures,
	isUnknown,
	pictureBases,
	savedIds,
	stampOf,
	unfinished,
	withdrawnHeadline,
} from "./caches.ts";
import { markedAt, openSaved, toldOf, visit, wanted } from "./saving.ts";
import { screenHere } from "./screen.ts";
import { savedWords } from "./words.ts";

/** Times in ms since 1970; bytes with pictures. `card` is null once the story was taken back: then only its headline is left. */
export type SavedStory = {
	readonly id: string;
	readonly savedAt: number;
	readonly bytes: number;
	readonly headline: string;
	readonly card: Card | null;
	/** The site does not have it: only this device does. */
	readonly isOnlyHere?: boolean;
	/** Some of its pictures are still to come. */
	readonly isComing?: boolean;
	/** Some of its pictures are other sites': those cannot be kept. */
	readonly hasForeign?: boolean;
	/** This device did not take it: it is there while the page is open. */
	readonly isPassing?: boolean;
	/** Nothing of it is here yet: what its card has is what was told of it. */
	readonly isAwaited?: boolean;
	/** … and the site said that it has none. */
	readonly isMissing?: boolean;
};

/** The orders to choose from; the first holds until another is chosen. */
export const orders = ["new", "old", "part", "small", "large"] as const;
export type Order = (typeof orders)[number];

/** How much of a story was seen that was begun and not read to its end, 0–1; else 0. */
export function partRead(id: string): number {
	const place = placeIn(id);
	return place && !place.isRead && (place.block > 0 || place.words !== "") ? place.share : 0;
}

const by: Record<Order, (a: SavedStory, b: SavedStory) => number> = {
	new: (a, b) => b.savedAt - a.savedAt,
	old: (a, b) => a.savedAt - b.savedAt,
	part: (a, b) => Number(partRead(b.id) > 0) - Number(partRead(a.id) > 0) || b.savedAt - a.savedAt,
	small: (a, b) => a.bytes - b.bytes,
	large: (a, b) => b.bytes - a.bytes,
};

export const inOrder = (stories: readonly SavedStory[], order: Order): readonly SavedStory[] =>
	stories.toSorted((a, b) => by[order](a, b) || (a.id < b.id ? -1 : 1));

/** The order that the list's address names. */
export const orderIn = (search: string): Order => orders.find((each) => each === new URLSearchParams(search).get("order")) ?? "new";

/** It is here, and wanted. */
export const isReadable = ({ id, card, isAwaited }: SavedStory, marks: Marks): boolean => card !== null && !isAwaited && isSaved(marks, id);

/** Read again after everything that changes it. */
export const savedStoriesQuery = queryOptions({
	queryKey: ["saved"],
	queryFn: async ({ client }) => savedStories(client),
	networkMode: "always",
	staleTime: 0,
});

async function savedStories(client: QueryClient): Promise<readonly SavedStory[]> {
	const cache = await openSaved();
	const there = cache ? await savedIds(cache) : new Map<string, boolean>();
	const pictures = cache ? await picturesOn(cache) : new Set<string>();
	const found = await Promise.all([...there].map(([id, isWhole]) => cache && savedStory(cache, id, isWhole, pictures, client)));
	const unkept = [...visit].filter(([id]) => !there.has(id));
	const noted = cache ? await awaitedStories(cache) : new Map<string, Awaited>();
	const awaited = [...new Set([...noted.keys(), ...wanted()])]
		.filter((id) => !there.has(id) && !visit.has(id))
		.map((id) => ({ id, told: noted.get(id) ?? toldOf(client, id) }))
		// What is being brought and has no name yet is left until it is here, or it is noted that it could not be had.
		.filter(({ id, told }) => noted.has(id) || told.headline !== "");
	return [
		...found.filter((each) => each !== null),
		...unkept.map(([id, { story, savedAt, isWithdrawn }]): SavedStory => {
			const bytes = new Blob([JSON.stringify(story.article)]).size;
			return { id, savedAt, bytes, headline: story.article.headline, card: isWithdrawn ? null : cardOf(story.article), isPassing: true };
		}),
		...awaited.map(({ id, told }): SavedStory => {
			const headline = told.headline || savedWords.unnamed;
			const savedAt = markedAt(id);
			const { isMissing = false, ...known } = told;
			const card = { ...known, id, headline, datePublished: new Date(savedAt).toISOString(), aksharas: 0 };
			return { id, savedAt, bytes: 0, headline, card, isAwaited: true, isMissing };
		}),
	];
}

/** The pictures that are here, in whatever width. */
const picturesOn = async (cache: Cache): Promise<ReadonlySet<string>> =>
	new Set((await cache.keys()).flatMap(({ url }) => pictureBases(url)));

/** Whether some of its pictures are not. */
const lacksPictures = (here: ReadonlySet<string>, article: Article): boolean =>
	pictureChoice(settingsCell.get()) !== "off" &&
	pictureFiles(article, screenHere(isThrifty())).some((file) => pictureBases(file).some((base) => !here.has(base)));

/** Whether pictures of other sites are among those that it shows. */
function hasForeignPictures({ image, author, body }: Article): boolean {
	const all = [image, ...author.map((each) => each.image), ...body.map((block) => (block.type === "image" ? block : undefined))];
	return pictureChoice(settingsCell.get()) !== "off" && all.some((each) => each && !each.src.startsWith("/"));
}

/** `pictures` are those that are here. Null for a copy that is not read any more, as of a section that is gone: it stays, and is asked for anew unless the site has none. */
async function savedStory(
	cache: Cache,
	id: string,
	isWhole: boolean,
	pictures: ReadonlySet<string>,
	client: QueryClient,
): Promise<SavedStory | null> {
	const address = storyJson(id);
	const copy = await cache.match(address);
	if (!copy) return null;
	const { savedAt, keptAt, bytes } = stampOf(copy);
	const headline = withdrawnHeadline(copy);
	if (headline !== null) return { id, savedAt, bytes, headline, card: null };
	try {
		const story = acceptStory(await copy.json(), await client.ensureQueryData(editionQuery), id, address);
		if (story.kind !== "story") return null;
		// At hand where no worker answers without network; with network it is asked for anew.
		if (!client.getQueryData(storyQuery(id).queryKey)) {
			noteKept(address, keptAt);
			client.setQueryData(storyQuery(id).queryKey, story, { updatedAt: 0 });
		}
		const card = cardOf(story.article);
		return {
			id,
			savedAt,
			bytes,
			headline: card.headline,
			card,
			isOnlyHere: isUnknown(copy),
			isComing: (!isWhole || cameWithoutPictures(copy)) && lacksPictures(pictures, story.article),
			hasForeign: hasForeignPictures(story.article),
		};
	} catch {
		if (!isUnknown(copy)) await cache.put(unfinished(id), new Response()).catch(() => {});
		return null;
	}
}

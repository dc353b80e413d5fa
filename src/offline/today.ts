/** Takes today's stories along: brings what is on the list and not here yet, a few at a time, and goes on where it was stopped. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Edition } from "../article/article.ts";
import { editionJson, frontJson, keptAtHeader, listHeadJson, storyIdIn, storyJson } from "../article/links.ts";
import { pictureFiles, pictureSizes } from "../article/pictureFiles.ts";
import { parseToday, type TodayStory, todayJson } from "../article/today.ts";
import { acceptStory } from "../data/checks.ts";
import { BrokenError } from "../data/failures.ts";
import { fetchJson } from "../data/fetchJson.ts";
import { editionQuery } from "../data/queries.ts";
import { dropUnusedPictures, isFull, isPage, pictureFromSite, picturesHeader, stampHeader, todayCacheName } from "./caches.ts";
import { comingCell, noteComing, type PictureChoice, pictureChoices } from "./coming.ts";
import { limitCell, mb } from "./limit.ts";
import { newsOf } from "./ofBefore.ts";
import { type Bringing, keepWithin, sizeOf, withRoom } from "./room.ts";
import { inTurn } from "./turns.ts";

const weightOfPictures = (story: TodayStory, choice: PictureChoice) => (choice === "none" ? 0 : story[choice]);
const weightOf = (story: TodayStory, choice: PictureChoice) => story.text + weightOfPictures(story, choice);

/** What there is, and in which pictures what of it is here came. */
export type Today = { readonly stories: readonly TodayStory[]; readonly here: ReadonlyMap<string, PictureChoice> };

/** In which pictures a kept copy came, where it is the story as it is now. One from before that was noted has whatever was chosen. */
function cameIn(kept: Response | undefined, { stamp }: TodayStory): PictureChoice | null {
	if (kept?.headers.get(stampHeader) !== stamp) return null;
	return pictureChoices.find((each) => each === kept.headers.get(picturesHeader)) ?? "full";
}

async function asIsHere(stories: readonly TodayStory[]): Promise<Today> {
	const cache = await caches.open(todayCacheName).catch(() => null);
	const here = new Map<string, PictureChoice>();
	for (const story of stories) {
		const pictures = cameIn(await cache?.match(storyJson(story.id)), story);
		if (pictures) here.set(story.id, pictures);
	}
	return { stories, here };
}

/** Stories that are not here, or not in as large pictures; and what of them is to be brought, in bytes. */
export function leftOf(
	{ stories, here }: Today,
	choice: PictureChoice,
): { readonly missing: readonly TodayStory[]; readonly bytes: number } {
	const isHere = (story: TodayStory) => {
		const pictures = here.get(story.id);
		if (pictures === undefined) return false;
		return weightOfPictures(story, choice) === 0 || pictureChoices.indexOf(pictures) >= pictureChoices.indexOf(choice);
	};
	const missing = stories.filter((story) => !isHere(story));
	const bytes = missing.reduce((sum, story) => sum + (here.has(story.id) ? weightOfPictures : weightOf)(story, choice), 0);
	return { missing, bytes };
}

const queryKey = ["today"] as const;

export const todayQuery = queryOptions({
	queryKey,
	queryFn: async ({ signal, client }): Promise<Today> => {
		try {
			const list = parseToday(await fetchJson(todayJson, signal));
			if (!list) throw new BrokenError("format", todayJson);
			return await asIsHere(list.stories);
		} catch (error) {
			// What was on the list a while ago is on it still; what of it is here may have become another.
			const known = client.getQueryData<Today>(queryKey);
			if (known && !signal.aborted) return asIsHere(known.stories);
			throw error;
		}
	},
	staleTime: 0,
	refetchOnReconnect: true,
});

/** Requests of this address go past the worker, which would keep them as if they had been read. */
const past = (address: string) => `${address}?keep`;

/** How many come side by side. */
const atOnce = 3;

/**
 * Brings everything that is missing, once whoever was at it has gone: another tab, what was stopped and begun again, or the page before this one, whose
 * lock may outlive it by a moment. Nothing, where it is done or stopped by then; ends early when it is stopped, in whatever tab, or another goes on with it.
 */
export const bringToday = (client: QueryClient): Promise<void> =>
	inTurn("pathak.today", async (lost) => {
		if (comingCell.get().isComing) await bringAll(client, lost);
	}).catch(() => {});

async function bringAll(client: QueryClient, lost: AbortSignal): Promise<void> {
	const stop = new AbortController();
	lost.addEventListener("abort", () => stop.abort());
	const bringing: Bringing = { stories: new Set(), pictures: new Set(), news: 0, gone: 0 };
	const unsubscribe = comingCell.subscribe(() => comingCell.get().isComing || stop.abort());
	/** What is left is known before it is said that no more comes: a line that died may take long to say so. */
	const see = async () => {
		const known = client.getQueryData(todayQuery.queryKey);
		if (known) client.setQueryData(todayQuery.queryKey, await asIsHere(known.stories));
	};
	try {
		const cache = await caches.open(todayCacheName);
		const edition = await client.ensureQueryData(editionQuery);
		const today = await client.fetchQuery(todayQuery);
		const { stories } = today;
		stop.signal.throwIfAborted();
		const { pictures } = comingCell.get();
		for (const { id } of stories) bringing.stories.add(id);
		const { missing } = leftOf(today, pictures);
		const known = stories.filter((story) => !missing.includes(story));
		noteComing({
			isComing: true,
			of: stories.length,
			came: known.length,
			bytes: known.reduce((sum, each) => sum + weightOf(each, pictures), 0),
			trouble: null,
			gone: 0,
		});
		// The front first: it tells the newsroom's time.
		for (const address of [frontJson, editionJson, ...edition.sections.map(({ id }) => listHeadJson(id))])
			await bringList(cache, address, stop.signal, bringing);
		const queue = missing.values();
		let isWhole = true;
		const bringNext = async () => {
			for (const story of queue) {
				const brought = await bringStory(cache, story, edition, pictures, stop.signal, bringing);
				stop.signal.throwIfAborted();
				isWhole &&= brought.isWhole;
				const { came, bytes } = comingCell.latest();
				noteComing({ came: came + 1, bytes: bytes + brought.bytes });
			}
		};
		await Promise.all(Array.from({ length: atOnce }, bringNext));
		await dropUnusedPictures(cache);
		bringing.gone += await keepWithin(limitCell.get() * mb, bringing);
		await see();
		stop.signal.throwIfAborted();
		noteComing({ isComing: false, at: Date.now(), gone: bringing.gone, trouble: isWhole ? null : "pictures" });
	} catch (error) {
		// A page that is left fails too, and must not say that this has ended: it has no time to wait.
		await new Promise((go) => setTimeout(go, 300));
		await see();
		noteComing({ gone: bringing.gone, ...(!stop.signal.aborted && { isComing: false, trouble: isFull(error) ? "no-room" : "network" }) });
	} finally {
		stop.abort();
		unsubscribe();
		void client.invalidateQueries(todayQuery);
	}
}

/** How long a story or a picture may take, in ms, before the line counts as dead: three large pictures side by side come at 2 kB a second. */
const patience = 300_000;
/** Until it is stopped, or no more is to be hoped for; where a browser cannot tell both (before 2024), until it is stopped. */
const patiently = (signal: AbortSignal): AbortSignal => AbortSignal.any?.([signal, AbortSignal.timeout(patience)]) ?? signal;

/** Puts a list into the cache, stamped with when it came. Throws when it does not come. */
async function bringList(cache: Cache, address: string, signal: AbortSignal, bringing: Bringing): Promise<void> {
	const response = await fetch(past(address), { signal: patiently(signal) });
	const text = await response.text();
	if (!response.ok || !/json/.test(response.headers.get("content-type") ?? "")) throw new TypeError(`${address}: ${response.status}`);
	bringing.news = Math.max(bringing.news, newsOf(text));
	const headers = { "content-type": "application/json", [keptAtHeader]: String(Date.now()) };
	await put(cache, address, () => new Response(text, { headers }), signal, bringing);
}

/** Unless it is stopped: then nothing makes room either. */
const put = (cache: Cache, address: string, response: () => Response, signal: AbortSignal, bringing: Bringing): Promise<void> =>
	withRoom(
		async () => {
			signal.throwIfAborted();
			await cache.put(address, response());
		},
		() => sizeOf(response()),
		bringing,
	);

/** What a host says of a picture that will never come. */
const isGone = ({ status }: Response) => status === 404 || status === 410;

/**
 * Its pictures first, and the story last: it notes in which pictures it came. Without those that could not be had now it comes all the same, and they are
 * brought another time. With one that has moved comes the story that it leads to, unless that is brought already. Tells the bytes that are here.
 */
async function bringStory(
	cache: Cache,
	today: TodayStory,
	edition: Edition,
	choice: PictureChoice,
	signal: AbortSignal,
	bringing: Bringing,
): Promise<{ readonly bytes: number; readonly isWhole: boolean }> {
	const { id, stamp } = today;
	const address = storyJson(id);
	const kept = await cache.match(address);
	const before = cameIn(kept, today);
	const response = before && kept ? kept : await fetch(past(address), { signal: patiently(signal) });
	// Taken back between the list and now: nothing is missing.
	if (isGone(response)) return { bytes: 0, isWhole: true };
	if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
	const text = await response.text();
	const story = acceptStory(JSON.parse(text), edition, id, address);
	let bytes = new Blob([text]).size;
	let isWhole = true;
	if (story.kind === "story" && choice !== "none") {
		for (const file of pictureFiles(story.article, { ...pictureSizes[choice], format: await bestFormat() })) {
			const own = await cache.match(file);
			const picture = own ?? (await pictureFromSite(file)) ?? (await fetch(past(file), { signal: patiently(signal) }));
			if (!picture.ok || isPage(picture)) {
				isWhole &&= isGone(picture);
				continue;
			}
			bringing.pictures.add(file);
			if (!own) await put(cache, file, () => picture.clone(), signal, bringing);
			bytes += (await picture.arrayBuffer()).byteLength;
		}
	}
	const goal = story.kind === "moved" ? storyIdIn(story.href) : undefined;
	if (goal !== undefined && !bringing.stories.has(goal)) {
		bringing.stories.add(goal);
		const brought = await bringStory(cache, { ...today, id: goal }, edition, choice, signal, bringing);
		bytes += brought.bytes;
		isWhole = brought.isWhole;
	}
	const headers = {
		"content-type": "application/json",
		[keptAtHeader]: String(Date.now()),
		[stampHeader]: stamp,
		[picturesHeader]: isWhole ? choice : (before ?? "none"),
	};
	await put(cache, address, () => new Response(text, { headers }), signal, bringing);
	return { bytes, isWhole };
}

async function bestFormat(): Promise<"avif" | "webp"> {
	const { ImageDecoder } = globalThis as { ImageDecoder?: { isTypeSupported(type: string): Promise<boolean> } };
	const seen = Array.from(document.images).some(({ currentSrc }) => currentSrc.endsWith(".avif"));
	return seen || (await ImageDecoder?.isTypeSupported("image/avif").catch(() => false)) ? "avif" : "webp";
}

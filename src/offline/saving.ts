/** Makes what this device keeps agree with what its reader has saved: brings words and pictures, finishes what was cut short, finds what lost its mark. */
import type { QueryClient } from "@tanstack/react-query";
import { storyIdPattern, storyJson } from "../article/links.ts";
import { publishedAsJson, type Story } from "../article/story.ts";
import { keptAt } from "../data/kept.ts";
import { storyQuery } from "../data/queries.ts";
import { askWithdrawn } from "../reader/answering.ts";
import { isRemoved, isSaved, markSaved, noteMarks, savedCell } from "../reader/saved.ts";
import { pictureChoice, settingsCell } from "../reader/settings.ts";
import { bringWords, type Kept, keepPictures, reasonOf } from "./bringing.ts";
import {
	type Awaited,
	cameWithoutPictures,
	dropForeignPictures,
	dropSaved,
	endWait,
	idsHere,
	isFull,
	isUnknown,
	noteAwaited,
	noteUnknown,
	savedCacheName,
	savedIds,
	stampOf,
	withdrawnHeadline,
	withdrawSaved,
} from "./caches.ts";
import { lastMarks } from "./lastMarks.ts";
import { unlessOffered } from "./offering.ts";
import { inTurn } from "./turns.ts";
import { allWishes, forgetWishes } from "./wishes.ts";

/** Why a story is not kept beyond this visit, or not with all its pictures, or not here yet; `missing`: the site says that it has none. */
export type Trouble = "later" | "missing" | "not-kept" | "no-room" | "no-room-for-pictures";

/** What the browser would not keep: there as long as this page. */
export const visit = new Map<string, { readonly story: Story; readonly savedAt: number; readonly isWithdrawn?: true }>();

/** The shelf, or null where the browser has none to give. */
export async function openSaved(): Promise<Cache | null> {
	try {
		return await caches.open(savedCacheName);
	} catch {
		return null;
	}
}

const askedKey = "pathak.persist";

/** Asks the browser to take nothing away by itself, where it has not promised so; once a visit, since Firefox asks its reader each time. */
export async function keepForGood(): Promise<void> {
	try {
		if (sessionStorage.getItem(askedKey) !== null) return;
		sessionStorage.setItem(askedKey, "");
		const { storage } = navigator;
		if (!(await storage.persisted())) await storage.persist();
	} catch {
		// This browser promises nothing.
	}
}

/** Whether the browser takes nothing away by itself; so, too, where it cannot be asked. */
export async function isKeptForGood(): Promise<boolean> {
	try {
		return await navigator.storage.persisted();
	} catch {
		return true;
	}
}

/** `otherwise`: what is done where there is no shelf; a browser that may keep nothing denies its locks, too. */
async function withShelf<T>(work: (cache: Cache, lost: AbortSignal) => Promise<T>, otherwise: () => Promise<T>): Promise<T> {
	const cache = await openSaved();
	return cache ? inTurn("pathak.saved", (lost) => work(cache, lost)) : otherwise();
}

/** Stories that were removed are gone for good at the next visit, or when the list of them is left; not while a list in whatever tab offers them back. */
let isPurged = false;

/** Resolves with what could not be done, or null. `renews`: looks only for what has come anew of what is kept. */
export const reconcile = (client: QueryClient, renews = false): Promise<Trouble | null> =>
	withShelf(
		(cache, lost) => bringWanted(cache, client, renews, lost),
		async () => (renews ? null : keepForVisit(client, wanted())),
	);

async function bringWanted(cache: Cache, client: QueryClient, renews: boolean, lost: AbortSignal): Promise<Trouble | null> {
	await findMarks(cache);
	if (!isPurged) isPurged = await unlessOffered(() => purgeNow(cache, false));
	const there = await savedIds(cache);
	const missing: string[] = [];
	for (const id of wanted())
		if (!visit.has(id) && ((!renews && !(there.get(id) && (await hasItsPictures(cache, id)))) || (await isOutdated(cache, id, client))))
			missing.push(id);
	let trouble: Trouble | null = null;
	const kept = new Map<string, Kept>();
	const tried = async (id: string, work: () => Promise<unknown>) => {
		try {
			return await work();
		} catch (error) {
			const reason = reasonOf(error);
			// What is full need not be so for the words: they may be here from before.
			const hasWords = there.has(id) || kept.has(id);
			if (isFull(error)) trouble = hasWords ? "no-room-for-pictures" : (await keepForVisit(client, [id])) && "no-room";
			else {
				const isMissing = reason === "missing";
				if (!hasWords) await noteAwaited(cache, id, { ...toldOf(client, id), isMissing }, markedAt(id)).catch(() => {});
				if (reason === "gone") await withdrawSaved(cache, id);
				else if (isMissing && hasWords) await noteUnknown(cache, id);
				// There is no way to it now, or a list is ahead of it: it is asked for again.
				else if (!hasWords) trouble ??= isMissing ? "missing" : "later";
			}
			return null;
		}
	};
	// All words before any picture: the line may not last.
	for (const id of missing) {
		lost.throwIfAborted();
		const words = await tried(id, async () => {
			const found = await bringWords(cache, id, client);
			await endWait(cache, id);
			return found;
		});
		if (words) kept.set(id, words as Kept);
	}
	if (kept.size > 0) void keepForGood();
	for (const [id, words] of kept) {
		lost.throwIfAborted();
		if (await tried(id, () => keepPictures(cache, words))) trouble = "no-room-for-pictures";
	}
	if (kept.size > 0) await dropForeignPictures(cache);
	return trouble;
}

/** Whether another has come since it was kept, here or in another tab: what its reader has read corrected is what stays. */
async function isOutdated(cache: Cache, id: string, client: QueryClient): Promise<boolean> {
	const { data, dataUpdatedAt = 0 } = client.getQueryState(storyQuery(id).queryKey) ?? {};
	if ((data?.kind !== "story" && data?.kind !== "moved") || keptAt(storyJson(id)) !== null) return false;
	const copy = await cache.match(storyJson(id));
	if (data.kind === "moved") return copy !== undefined && !isUnknown(copy);
	if (!copy) return false;
	const { keptAt: at } = stampOf(copy);
	// One that is still to come was told by a clock that was set back since.
	return (at < dataUpdatedAt || at > Date.now()) && (await copy.text()) !== JSON.stringify(publishedAsJson(data));
}

/** Not where it came while pictures were off, and they are wanted by now. */
async function hasItsPictures(cache: Cache, id: string): Promise<boolean> {
	if (pictureChoice(settingsCell.get()) === "off") return true;
	const copy = await cache.match(storyJson(id));
	return copy === undefined || !cameWithoutPictures(copy);
}

/** Both are brought to what was wished last: see offline/lastMarks.ts. */
async function findMarks(cache: Cache): Promise<void> {
	const wished = await allWishes();
	// What was taken off last may be known there alone.
	if (!wished) return;
	const there = await savedIds(cache);
	const marks = savedCell.get();
	const { last, isNew, unnoted, over } = lastMarks(marks, wished, new Set(there.keys()), Date.now());
	if (isNew) savedCell.set(last);
	if (unnoted.length > 0) noteMarks(unnoted);
	if (over.length > 0) await forgetWishes(over);
}

export const wanted = (): readonly string[] => {
	const marks = savedCell.get();
	return Object.keys(marks).filter((id) => isSaved(marks, id) && storyIdPattern.test(id));
};

/** When its reader saved it, or took it off again. */
export const markedAt = (id: string): number => Math.abs(savedCell.get()[id] ?? 0);

/** What the pages of this visit tell of a story in a list, or in its own page, but not what the saved list says for want of it: nothing where none has it. */
export function toldOf(client: QueryClient, id: string): Awaited {
	/** Lists hold cards no deeper. */
	const find = (value: unknown, depth = 5): Awaited | undefined => {
		if (typeof value !== "object" || value === null || depth < 0) return undefined;
		if ("id" in value && value.id === id && "articleSection" in value) return value as unknown as Awaited;
		for (const each of Object.values(value)) {
			const found = find(each, depth - 1);
			if (found) return found;
		}
		return undefined;
	};
	const {
		headline = "",
		articleSection = "",
		inLanguage = "hi",
	} = find(client.getQueriesData({ predicate: ({ queryKey }) => queryKey[0] !== "saved" }).map(([, data]) => data)) ?? {};
	return { headline, articleSection, inLanguage };
}

async function keepForVisit(client: QueryClient, ids: readonly string[]): Promise<Trouble | null> {
	for (const id of ids) {
		client.setQueryDefaults(storyQuery(id).queryKey, { gcTime: Number.POSITIVE_INFINITY });
		const story = await client.ensureQueryData(storyQuery(id)).catch(() => null);
		if (story?.kind === "story") visit.set(id, { story, savedAt: visit.get(id)?.savedAt ?? Date.now() });
	}
	return ids.length > 0 ? "not-kept" : null;
}

/** Takes away for good what was removed, and the lines about stories that were taken back: their reader has seen them. */
export const purge = (): Promise<void> =>
	withShelf(
		async (cache) => void (await unlessOffered(() => purgeNow(cache, true))),
		async () => {},
	);

/** What comes in from a file and what goes: neither waits for a network. */
export const apart = <T>(work: (lost: AbortSignal) => Promise<T>): Promise<T> => inTurn("pathak.shelf", work);

const purgeNow = (cache: Cache, isTold: boolean): Promise<void> => apart((lost) => purgeAll(cache, isTold, lost));

async function purgeAll(cache: Cache, isTold: boolean, lost: AbortSignal): Promise<void> {
	const kept = [...(await savedIds(cache)).keys()];
	const told = [];
	for (const id of isTold ? kept : []) {
		const copy = await cache.match(storyJson(id));
		if (copy && withdrawnHeadline(copy) !== null) told.push(id);
	}
	if (told.length > 0) markSaved(told, false);
	const marks = savedCell.latest();
	const here = [...(await idsHere(cache))];
	// What was coming in from a file as its page was left has a note and no mark.
	const isGoing = (id: string) => isRemoved(marks, id) || !(kept.includes(id) || isSaved(marks, id));
	await dropSaved(cache, here.filter(isGoing), lost);
}

/** Asks what was taken back since, and takes it off the shelf. The worker does so too, where there is one. Without network nobody knows. */
export async function dropWithdrawn(): Promise<ReadonlySet<string>> {
	try {
		const ids = (await askWithdrawn()) ?? [];
		const cache = await openSaved();
		if (cache) for (const id of ids) await withdrawSaved(cache, id);
		return new Set(ids);
	} catch {
		return new Set();
	}
}

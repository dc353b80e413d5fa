/** Saved stories as one file, and back. What is in a file is as foreign as what is on the network: everything goes through the one door. */
import type { Edition } from "../article/article.ts";
import { keptAtHeader, storyIdPattern, storyJson } from "../article/links.ts";
import { publishedAsJson } from "../article/story.ts";
import { acceptStory } from "../data/checks.ts";
import { UnreachableError } from "../data/failures.ts";
import { fetchJson } from "../data/fetchJson.ts";
import { isRemoved, isSaved, markSaved, savedCell } from "../reader/saved.ts";
import { isObject } from "../text/json.ts";
import {
	dropForeignPictures,
	dropSaved,
	fromFileHeader,
	isFull,
	pictureBases,
	pictureFromSite,
	putStory,
	savedIds,
	stampOf,
	unfinished,
	withdrawnHeadline,
} from "./caches.ts";
import { withRoom } from "./room.ts";
import { apart, dropWithdrawn, keepForGood, openSaved, visit } from "./saving.ts";

/** The first words of a file. */
const mark = "pathak-saved-1";
const largest = 300_000_000;
/** How many stories of one file the site is asked for. */
const mostAsked = 100;

/** A picture's address as the build makes it, and how a file of that kind begins. */
const pictureAddress = /^\/pictures\/r\/\w+(?:-\d+)?\.(avif|webp|jpeg|svg)$/;
const kinds: Record<string, { readonly type: string; readonly begins: RegExp }> = {
	avif: { type: "image/avif", begins: /^....ftypavif/s },
	webp: { type: "image/webp", begins: /^RIFF....WEBP/s },
	jpeg: { type: "image/jpeg", begins: /^\xff\xd8\xff/ },
	svg: { type: "image/svg+xml", begins: /^<(\?xml|svg)/ },
};
/** A drawing opened by itself may do nothing at all, as when it comes from the site: see build/policy.ts. */
const pictureOnly = {
	"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
	"x-content-type-options": "nosniff",
};

const base64 = async (blob: Blob): Promise<string> => {
	const bytes = new Uint8Array(await blob.arrayBuffer());
	let text = "";
	for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(text);
};

/** Everything that is saved, pictures too. */
export async function takeOut(): Promise<Blob> {
	const parts: BlobPart[] = [];
	const add = (story: object) => parts.push(parts.length > 0 ? "," : "", JSON.stringify(story));
	const cache = await openSaved();
	if (cache) for await (const story of storiesOn(cache)) add(story);
	for (const [id, { story, savedAt, isWithdrawn }] of visit)
		if (!isWithdrawn) add({ id, savedAt, keptAt: savedAt, story: publishedAsJson(story), pictures: {} });
	return new Blob([`{"format":"${mark}","stories":[`, ...parts, "]}"], { type: "application/json" });
}

async function* storiesOn(cache: Cache): AsyncGenerator<object> {
	const marks = savedCell.get();
	const files = (await cache.keys()).map(({ url }) => new URL(url).pathname);
	for (const id of (await savedIds(cache)).keys()) {
		const copy = await cache.match(storyJson(id));
		if (!copy || isRemoved(marks, id) || withdrawnHeadline(copy) !== null) continue;
		const { savedAt, keptAt } = stampOf(copy);
		const text = await copy.text();
		const pictures: Record<string, string> = {};
		for (const file of files) {
			const [base] = pictureBases(file);
			const picture = base && text.includes(base) && (await cache.match(file));
			if (picture) pictures[file] = await base64(await picture.blob());
		}
		yield { id, savedAt, keptAt, story: JSON.parse(text), pictures };
	}
}

export type FileTrouble = "not-ours" | "cut-short" | "large" | "noShelf";
export type BroughtIn = {
	readonly added: number;
	readonly had: number;
	readonly withdrawn: number;
	readonly broken: number;
	readonly isFull: boolean;
};

/** Adds what a file holds to what is saved here; a story that is saved already stays as it is. */
export async function bringIn(file: Blob, edition: Edition): Promise<BroughtIn | FileTrouble> {
	if (file.size > largest) return "large";
	const text = await file.text();
	let found: unknown;
	try {
		found = JSON.parse(text);
	} catch {
		return "cut-short";
	}
	if (!isObject(found) || found["format"] !== mark || !Array.isArray(found["stories"])) return "not-ours";
	const cache = await openSaved();
	if (!cache) return "noShelf";
	const counts = { added: 0, had: 0, withdrawn: 0, broken: 0 };
	const gone = await dropWithdrawn();
	const added = new Set<string>();
	let isNoRoom = false;
	let toAsk = mostAsked;
	/** What the site has of one that cannot be read as the file has it: a section may have gone since, or have another id. */
	const fromSite = async (each: unknown) => {
		const { id } = Object(each);
		if (!isStoryId(id) || gone.has(id) || toAsk === 0) return null;
		toAsk -= 1;
		try {
			return readStory({ ...Object(each), story: await fetchJson(storyJson(id), new AbortController().signal) }, edition);
		} catch (error) {
			if (error instanceof UnreachableError) toAsk = 0;
			return null;
		}
	};
	for (const each of found["stories"]) {
		const story = readStory(each, edition) ?? (await fromSite(each));
		if (!story) counts.broken += 1;
		else if (gone.has(story.id)) counts.withdrawn += 1;
		else if (added.has(story.id) || (isSaved(savedCell.get(), story.id) && (await cache.match(storyJson(story.id))))) counts.had += 1;
		else {
			isNoRoom = !(await apart(async () => {
				const isIn = await putIn(cache, story);
				// With that mark it would go again before all is in.
				if (isIn && isRemoved(savedCell.latest(), story.id)) markSaved([story.id], true);
				return isIn;
			}));
			if (isNoRoom) break;
			added.add(story.id);
			counts.added += 1;
		}
	}
	if (added.size > 0) {
		await dropForeignPictures(cache);
		markSaved([...added], true);
		void keepForGood();
	}
	return { ...counts, isFull: isNoRoom };
}

type FileStory = NonNullable<ReturnType<typeof readStory>>;

/** Puts a story of a file onto the shelf; false where there is no room for it. */
async function putIn(cache: Cache, { id, text, pictures, stamp }: FileStory): Promise<boolean> {
	const words = new Blob([text]).size;
	const files = picturesIn(pictures, text);
	const sum = sizeOfAll(files);
	try {
		await withRoom(
			async () => {
				// What the newsroom has of it now takes the file's place when there is a network, also where the page is left in the middle of this.
				await cache.put(unfinished(id), new Response());
				// Before the pictures, which would count as nobody's.
				await putStory(cache, id, text, { ...stamp, bytes: words + sum });
				for (const { address, copy } of files) {
					const picture = (await pictureFromSite(address)) ?? ((await cache.match(address)) ? null : copy());
					if (picture) await cache.put(address, picture);
				}
			},
			async () => {
				const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
				return words + sizeOfAll(files.filter(({ address }) => !here.has(address)));
			},
		);
		return true;
	} catch (error) {
		if (!isFull(error)) throw error;
		await dropSaved(cache, [id]);
		return false;
	}
}

const isStoryId = (id: unknown): id is string => typeof id === "string" && storyIdPattern.test(id);

/** One story of a file, or null when it is none of this edition's. Times still to come are now. */
function readStory(found: unknown, edition: Edition) {
	if (!isObject(found)) return null;
	const { id, story, pictures } = found;
	if (!isStoryId(id)) return null;
	const now = Date.now();
	const time = (value: unknown) => (typeof value === "number" && value > 0 && value <= now ? Math.floor(value) : now);
	try {
		const read = acceptStory(story, edition, id, storyJson(id));
		if (read.kind !== "story") return null;
		const stamp = { savedAt: time(found["savedAt"]), keptAt: time(found["keptAt"]) };
		return { id, stamp, text: JSON.stringify(publishedAsJson(read)), pictures: isObject(pictures) ? pictures : {} };
	} catch {
		return null;
	}
}

type FilePicture = { readonly address: string; readonly bytes: number; readonly copy: () => Response };

const sizeOfAll = (pictures: readonly FilePicture[]) => pictures.reduce((sum, { bytes }) => sum + bytes, 0);

/** Those that the story shows and that are what they say. */
function picturesIn(pictures: Record<string, unknown>, story: string): readonly FilePicture[] {
	return Object.entries(pictures).flatMap(([address, text]) => {
		const [, ending = ""] = pictureAddress.exec(address) ?? [];
		const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
		const [base = "?"] = /^\/pictures\/r\/\w+/.exec(address) ?? [];
		if (!kind || typeof text !== "string" || !story.includes(base)) return [];
		let bytes: string;
		try {
			bytes = atob(text);
		} catch {
			return [];
		}
		if (!kind.begins.test(bytes)) return [];
		const body = Uint8Array.from(bytes, (each) => each.charCodeAt(0));
		const headers = () => ({ ...pictureOnly, "content-type": kind.type, [keptAtHeader]: String(Date.now()), [fromFileHeader]: "" });
		return [{ address, bytes: body.length, copy: () => new Response(body, { headers: headers() }) }];
	});
}

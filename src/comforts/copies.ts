/** The copies of stories that were read on this device, to tell a returning reader what has changed since. Only here, and only the latest. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Article } from "../article/article.ts";
import { textsOf } from "../article/texts.ts";

export type Copy = {
	readonly id: string;
	/** When it was read, in ms since 1970. */
	readonly at: number;
	readonly headline: string;
	/** "" where the story has none; copies from before 2026-11-28 do not know. */
	readonly deck?: string;
	/** The words of each block of the body. */
	readonly blocks: readonly string[];
	readonly corrections: readonly string[];
};

type Schema = DBSchema & { copies: { key: string; value: Copy; indexes: { at: number } } };

/** The copies least recently read are forgotten first. */
const most = 200;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
	opened ??= openDB<Schema>("pathak-read", 1, {
		upgrade: (made) => void made.createObjectStore("copies", { keyPath: "id" }).createIndex("at", "at"),
		// Another wants it gone: what holds it stands in the way.
		blocking: (_now, _next, { target }) => {
			opened = undefined;
			(target as IDBDatabase).close();
		},
	});
	// A failure is not held against the next try: the room may have been freed.
	opened.catch(() => {
		opened = undefined;
	});
	return opened;
}

export function copyNow(article: Article): Copy {
	const blocks = article.body.map(() => [] as string[]);
	for (const { path, text } of textsOf(article)) if (path[0] === "body") blocks[Number(path[1])]?.push(text);
	return {
		id: article.id,
		at: Date.now(),
		headline: article.headline,
		deck: article.description ?? "",
		blocks: blocks.map((texts) => texts.join("\n")),
		corrections: article.correction.map(({ text }) => text),
	};
}

/** Where the browser keeps nothing there is no copy, and nothing is told. */
export async function keepCopy(copy: Copy): Promise<void> {
	try {
		const store = (await database()).transaction("copies", "readwrite").store;
		await store.put(copy);
		let surplus = (await store.count()) - most;
		for (let oldest = await store.index("at").openCursor(); oldest && surplus > 0; surplus -= 1) {
			await oldest.delete();
			oldest = await oldest.continue();
		}
	} catch {
		// Said nowhere: what changed is a courtesy.
	}
}

export async function copyOf(id: string): Promise<Copy | null> {
	try {
		return (await (await database()).get("copies", id)) ?? null;
	} catch {
		return null;
	}
}

export async function forgetCopy(id: string): Promise<void> {
	try {
		await (await database()).delete("copies", id);
	} catch {
		// What cannot be deleted was not kept either.
	}
}

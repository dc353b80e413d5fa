/** Drafts kept in this browser, and what became of keeping them. Nothing here leaves the browser. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { parseView, type View } from "./view.ts";
import type { Left } from "./wireRows.ts";
import { words } from "./words.ts";

export type Kept = {
	readonly key: string;
	readonly name: string;
	readonly text: string;
	readonly left: readonly Left[];
	readonly view: View;
	/** When it was last changed, in ms since 1970. */
	readonly changed: number;
};

/** Whether drafts are kept: yes, not because the browser's room is used up, not because it keeps nothing at all. */
export type Keeping = "kept" | "full" | "off";

type Schema = DBSchema & { drafts: { key: string; value: Kept } };

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
	opened ??= openDB<Schema>("pathak-desk", 1, { upgrade: (made) => void made.createObjectStore("drafts", { keyPath: "key" }) });
	// A failure is not held against the next try: the room may have been freed.
	opened.catch(() => {
		opened = undefined;
	});
	return opened;
}

const failure = (error: unknown): Keeping => (error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "off");

export async function keep(draft: Kept): Promise<Keeping> {
	try {
		await (await database()).put("drafts", draft);
		return "kept";
	} catch (error) {
		return failure(error);
	}
}

/** All drafts, the last changed first; none where the browser keeps nothing. */
export async function keptDrafts(): Promise<Kept[]> {
	try {
		const all = await (await database()).getAll("drafts");
		return all.map((each) => ({ ...each, view: parseView(each.view) })).sort((a, b) => b.changed - a.changed);
	} catch {
		return [];
	}
}

export async function forget(key: string): Promise<void> {
	try {
		await (await database()).delete("drafts", key);
	} catch {
		// What cannot be deleted was not kept either.
	}
}

/**
 * Takes a draft for this tab, until the tab is closed. False when another tab has it: what is written here has to become a draft of its own then.
 * Browsers without locks tell no tabs apart.
 */
export function hold(key: string): Promise<boolean> {
	if (!navigator.locks) return Promise.resolve(true);
	return new Promise((held) => {
		void navigator.locks.request(`pathak-desk ${key}`, { ifAvailable: true }, (lock) => {
			held(lock !== null);
			// Held for as long as the tab lives.
			return lock === null ? undefined : new Promise<void>(() => {});
		});
	});
}

/** What a draft is called in lists: its headline, as far as it can be read. */
export function nameOf(text: string): string {
	const headline = /"headline"\s*:\s*"((?:\\.|[^"\\])+)"/.exec(text)?.[1];
	return headline?.replace(/\\(.)/g, "$1").slice(0, 200) ?? words.unnamed;
}

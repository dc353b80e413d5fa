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
	/** The SHA-256 of the edition's file that it was opened from, or was last published as. */
	readonly base?: string | undefined;
	/** The name of the file that it was brought in. */
	readonly file?: string | undefined;
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

let tabs: BroadcastChannel | undefined;

/** The desk in other tabs of this browser: they hear, and tell, that drafts were kept or thrown away. */
export function otherTabs(): BroadcastChannel {
	tabs ??= new BroadcastChannel("pathak-desk");
	return tabs;
}

/** What could not be kept: it lives as long as the tab, and stands among the drafts like any other. */
const onlyHere = new Map<string, Kept>();

/** Whether closing the tab would lose a draft. */
export const isAnyUnkept = (): boolean => onlyHere.size > 0;

/** A name that no other draft has. `crypto.randomUUID` is missing where the page came over plain http, as in a newsroom's own network. */
export const newKey = (): string =>
	[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const failure = (error: unknown): Keeping => (error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "off");

export async function keep(draft: Kept): Promise<Keeping> {
	try {
		await (await database()).put("drafts", draft);
		onlyHere.delete(draft.key);
		otherTabs().postMessage("kept");
		return "kept";
	} catch (error) {
		onlyHere.set(draft.key, draft);
		return failure(error);
	}
}

/** All drafts, the last changed first; where the browser keeps nothing, those of this tab. */
export async function keptDrafts(): Promise<Kept[]> {
	const stored = await database()
		.then((open) => open.getAll("drafts"))
		.catch((): Kept[] => []);
	const all = new Map(stored.map((each) => [each.key, { ...each, view: parseView(each.view) }]));
	for (const each of onlyHere.values()) all.set(each.key, each);
	return [...all.values()].sort((a, b) => b.changed - a.changed);
}

export async function forget(key: string): Promise<void> {
	onlyHere.delete(key);
	try {
		await (await database()).delete("drafts", key);
		otherTabs().postMessage("gone");
	} catch {
		// What cannot be deleted was not kept either.
	}
}

/** The drafts this tab has taken: a lock does not know its owner again. */
const taken = new Set<string>();

/**
 * Takes a draft for this tab, until the tab is closed. False when another tab has it: what is written here has to become a draft of its own then.
 * Browsers without locks tell no tabs apart.
 */
export function hold(key: string): Promise<boolean> {
	if (!navigator.locks || taken.has(key)) return Promise.resolve(true);
	return new Promise((held) => {
		void navigator.locks.request(`pathak-desk ${key}`, { ifAvailable: true }, (lock) => {
			if (lock) taken.add(key);
			held(lock !== null);
			// Held for as long as the tab lives.
			return lock === null ? undefined : new Promise<void>(() => {});
		});
	});
}

/** What a draft is called in lists, as far as it can be read: by its headline, else by the file it came in, else by its first words. */
export function nameOf(text: string, file?: string): string {
	const headline = /"headline"\s*:\s*"((?:\\.|[^"\\])+)"/.exec(text)?.[1];
	if (headline !== undefined) return unescaped(headline).slice(0, 200);
	const said = /^\s*[[{]/.test(text) ? /"(?:text|content|items)"\s*:\s*\[?\s*"((?:\\.|[^"\\])+)"/.exec(text)?.[1] : text;
	const first = unescaped((said ?? "").slice(0, 500))
		.trim()
		.split(/\s+/, 8)
		.join(" ")
		.slice(0, 80);
	return file ?? (first || words.unnamed);
}

const unescaped = (text: string) => text.replace(/\\(.)/g, (_, letter) => (letter === "n" ? " " : letter));

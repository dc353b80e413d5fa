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
	/** It came as lines of a wire: its id was offered, none that it had. */
	readonly isWire?: boolean | undefined;
	/** The copy in the codes of an old font that it came as, or that came beside it. */
	readonly old?: string | undefined;
	/** What becomes of that copy was decided once; it stays to be looked at again. */
	readonly isDecided?: boolean | undefined;
	/** When it was last changed, in ms since 1970. */
	readonly changed: number;
};

/** Whether drafts are kept: yes, not because the browser's room is used up, not because it keeps nothing at all. */
export type Keeping = "kept" | "full" | "off";

type Schema = DBSchema & { drafts: { key: string; value: Kept } };

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Async, since a browser with cookies off throws where others refuse. */
const open = async () => openDB<Schema>("pathak-desk", 1, { upgrade: (made) => void made.createObjectStore("drafts", { keyPath: "key" }) });

function database(): Promise<IDBPDatabase<Schema>> {
	opened ??= open();
	// A failure is not held against the next try: the room may have been freed.
	opened.catch(() => {
		opened = undefined;
	});
	return opened;
}

/** Does something with the database; where that was closed meanwhile, as when the browser's data are cleared, it is opened anew, once. */
async function inDatabase<T>(act: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
	const before = await database();
	try {
		return await act(before);
	} catch (error) {
		if ((error as DOMException).name !== "InvalidStateError") throw error;
		opened = undefined;
		return act(await database());
	}
}

/** To read from: one that is cut short, as when the data are cleared, fails by what was asked of it alone. */
function stored(database: IDBPDatabase<Schema>) {
	const reading = database.transaction("drafts");
	reading.done.catch(() => {});
	return reading.store;
}

let tabs: BroadcastChannel | undefined;

/** The desk in other tabs of this browser: they hear, and tell, that drafts were kept or let go, or the key of one thrown away. With cookies off there is none. */
export function otherTabs(): BroadcastChannel | undefined {
	try {
		tabs ??= new BroadcastChannel("pathak-desk");
	} catch {
		// Each tab is alone then.
	}
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
		await inDatabase(async (database) => {
			const writing = database.transaction("drafts", "readwrite");
			const stored = writing.store.put(draft);
			// At once: a page that is being left hears of no success.
			writing.commit();
			await Promise.all([stored, writing.done]);
		});
		onlyHere.delete(draft.key);
		otherTabs()?.postMessage("kept");
		void keepRest();
		return "kept";
	} catch (error) {
		onlyHere.set(draft.key, draft);
		return failure(error);
	}
}

/** There is room again: keeps what had none, but over nothing that another tab has in hand or has written since. */
async function keepRest(): Promise<void> {
	for (const each of onlyHere.values()) {
		const there = await inDatabase((database) => stored(database).get(each.key)).catch(() => undefined);
		if ((there?.changed ?? 0) > each.changed || (await heldElsewhere()).has(each.key)) continue;
		// It may have been written on, or thrown away, while that was asked.
		if (onlyHere.get(each.key) !== each) continue;
		if ((await keep(each)) !== "kept") return;
	}
}

/** All drafts, the last changed first; where the browser keeps nothing, those of this tab. */
export async function keptDrafts(): Promise<Kept[]> {
	const there = await inDatabase((database) => stored(database).getAll()).catch((): Kept[] => []);
	const all = new Map(there.map((each) => [each.key, { ...each, view: parseView(each.view) }]));
	for (const each of onlyHere.values()) all.set(each.key, each);
	return [...all.values()].sort((a, b) => b.changed - a.changed);
}

export async function forget(key: string): Promise<void> {
	onlyHere.delete(key);
	try {
		await inDatabase((database) => database.delete("drafts", key));
		otherTabs()?.postMessage(key);
	} catch {
		// What cannot be deleted was not kept either.
	}
}

const lockOf = "pathak-desk ";

/** The drafts this tab has taken or asked for, each with what lets go of it: a lock does not know its owner again. */
const taken = new Map<string, { readonly isMine: Promise<boolean>; readonly free: () => Promise<void> }>();

/**
 * Takes a draft for this tab, until it is let go or the tab is closed. False when another tab has it: what is written here has to become a draft of its own
 * then. Browsers without locks, or that give none, tell no tabs apart.
 */
export function hold(key: string): Promise<boolean> {
	if (!navigator.locks) return Promise.resolve(true);
	const before = taken.get(key);
	if (before) return before.isMine;
	let leave = () => {};
	const left = new Promise<void>((resolve) => {
		leave = resolve;
	});
	let whole = Promise.resolve();
	const isMine = new Promise<boolean>((held) => {
		whole = navigator.locks
			.request(`${lockOf}${key}`, { ifAvailable: true }, (lock) => {
				held(lock !== null);
				if (lock !== null) return left;
				if (taken.get(key) === taking) taken.delete(key);
			})
			.catch(() => held(true));
	});
	// It may be left before it is had: then it is given back as it comes.
	const taking = {
		isMine,
		free: () => {
			leave();
			return whole;
		},
	};
	taken.set(key, taking);
	return isMine;
}

let turn: Promise<unknown> = Promise.resolve();

/** What takes, leaves or throws away drafts goes one after another: each finds what this tab has as the one before left it. */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
	const done = turn.then(act);
	turn = done.catch(() => {});
	return done;
}

/** Leaves a draft to other tabs. */
export async function letGo(key: string): Promise<void> {
	const taking = taken.get(key);
	taken.delete(key);
	await taking?.free();
	otherTabs()?.postMessage("free");
}

/** The drafts that other tabs have in hand, as far as can be known. */
export async function heldElsewhere(): Promise<ReadonlySet<string>> {
	const locks = await navigator.locks?.query().catch(() => null);
	return new Set(locks?.held?.map(({ name = "" }) => name.slice(lockOf.length)).filter((key) => !taken.has(key)));
}

/** What a draft is called in lists, as far as it can be read: by its headline, else by the file it came in, else by its first words. */
export function nameOf(whole = "", file?: string): string {
	// The engine gives up on a word of many million letters.
	const text = whole.slice(0, 1_000_000);
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

/** The draft in hand: where it comes from when the desk opens, how it is kept while it is written, what is said when it cannot be. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Edition } from "../article/article.ts";
import { Draft } from "./draft.ts";
import {
	forget,
	heldElsewhere,
	hold,
	inTurn,
	isAnyUnkept,
	type Keeping,
	type Kept,
	keep,
	keptDrafts,
	letGo,
	nameOf,
	newKey,
	otherTabs,
} from "./drafts.ts";
import { isLinked, readFragment } from "./link.ts";
import { firstView, type View } from "./view.ts";
import type { Left } from "./wireRows.ts";

/** What an editor has to know of the draft besides its words. */
export type Notice = "other-tab" | "bad-link" | "lost" | null;

/** Where a draft came from: a file of the edition, or one that was brought. */
type Origin = Pick<Kept, "base" | "file" | "isWire" | "old" | "isDecided">;
type Opened = { readonly key: string; readonly draft: Draft } & Origin;

/** All drafts, and the keys of those that other tabs have in hand. */
type Listed = { readonly drafts: readonly Kept[]; readonly held: ReadonlySet<string> };

/** How long after the last key a draft is kept, in ms. */
const pause = 400;
const hashOf = (key: string) => `#d=${key}`;

const opened = (text = "", left: readonly Left[] = [], origin: Origin = {}): Opened => ({
	key: newKey(),
	draft: new Draft(text, left),
	...origin,
});

/** A draft in hand as it is to be kept. */
const asKept = ({ draft, ...origin }: Opened, view: View) => ({ ...origin, text: draft.text(), left: draft.left(), view });

/** Nothing stands in it. */
const isBlank = ({ text, left }: Pick<Kept, "text" | "left">) => text === "" && left.length === 0;

/** What is in hand now is still to be kept; where nothing could be, that is said on until something is. */
const notYet = (before: Keeping | "waiting") => (before === "kept" ? "waiting" : before);

export function useSession(edition: Edition) {
	const [inHand, setInHand] = useState(() => opened());
	const { key, draft, base, isWire, old, isDecided } = inHand;
	const [view, setView] = useState<View>({ ...firstView, digits: edition.digits });
	const [keeping, setKeeping] = useState<Keeping | "waiting">("waiting");
	const [notice, setNotice] = useState<Notice>(null);
	const [{ drafts, held }, setListed] = useState<Listed>({ drafts: [], held: new Set() });
	const text = useSyncExternalStore(draft.subscribe, draft.text);
	const left = useSyncExternalStore(draft.subscribe, draft.left);
	const change = useCallback((part: Partial<View>) => setView((before) => ({ ...before, ...part })), []);

	const latest = useRef(asKept(inHand, view));
	latest.current = asKept(inHand, view);
	/** The key of the draft that was asked for last, until it or another is in hand. */
	const wanted = useRef<string | null>(null);

	const refresh = useCallback(async () => {
		const [drafts, held] = await Promise.all([keptDrafts(), heldElsewhere()]);
		setListed({ drafts, held });
		return drafts;
	}, []);

	/** Keeps the draft in hand as it is now; without one, nothing. */
	const keepNow = useCallback(async () => {
		const now = latest.current;
		if (isBlank(now) && !now.old) return null;
		return keep({ ...now, name: nameOf(now.text || now.old, now.file), changed: Date.now() });
	}, []);

	/** Puts a draft in hand, at once for whatever is under way besides. Returns what leaves the one before, kept or at least in this tab. */
	const takeUp = useCallback(
		(fresh: Opened, view?: View) => {
			const { key: before } = latest.current;
			const keeping = keepNow();
			latest.current = asKept(fresh, view ?? latest.current.view);
			wanted.current = null;
			setInHand(fresh);
			if (view) setView(view);
			setKeeping(notYet);
			void hold(fresh.key);
			return async () => {
				await keeping;
				await letGo(before);
				await refresh();
			};
		},
		[keepNow, refresh],
	);

	/**
	 * Opens another text as a draft of its own, whose key it returns. What becomes of copy in an old font stays in the draft of that copy, as a step that
	 * can be taken back, unless something was written beside it.
	 */
	const begin = useCallback(
		(next: string, withLeft: readonly Left[] = [], origin: Origin = {}, view?: View) => {
			const { isDecided, isWire } = origin;
			if (isDecided) {
				// Where it is left behind it asks no more either.
				latest.current = { ...latest.current, isDecided };
				if (latest.current.key === key && isBlank(latest.current)) {
					setInHand((before) => ({ ...before, isDecided, isWire }));
					draft.replace(next, "", withLeft);
					return key;
				}
			}
			const fresh = opened(next, withLeft, origin);
			void inTurn(takeUp(fresh, view));
			setNotice(null);
			return fresh.key;
		},
		[takeUp, draft, key],
	);

	/** Opens a kept draft, unless something else is asked for meanwhile. One that is open in another tab becomes a copy here, so that neither writes over the other. */
	const resume = useCallback(
		(listed: Kept) => {
			wanted.current = listed.key;
			return inTurn(async () => {
				const isMine = await hold(listed.key);
				// The list may be older than what was just kept.
				const all = await refresh();
				if (latest.current.key === listed.key) return;
				if (wanted.current !== listed.key) return letGo(listed.key);
				const { key, text, left, view, ...origin } = all.find(({ key }) => key === listed.key) ?? listed;
				const copy = opened(text, left, origin);
				setNotice(isMine ? null : "other-tab");
				await takeUp(isMine ? { ...copy, key } : copy, view)();
			});
		},
		[takeUp, refresh],
	);

	/** What stands in the edition's folder is now this draft. */
	const rebase = useCallback(
		(of: string, hash: string) => setInHand((before) => (before.key === of ? { ...before, base: hash } : before)),
		[],
	);

	/** Only what no tab has taken since the list was made; what is still being opened is not opened. */
	const remove = useCallback(
		({ key }: Kept) => {
			if (wanted.current === key) wanted.current = null;
			return inTurn(async () => {
				if (key !== latest.current.key && (await hold(key))) {
					await forget(key);
					await letGo(key);
				}
				await refresh();
			});
		},
		[refresh],
	);
	const putBack = useCallback(
		async (each: Kept) => {
			await keep(each);
			await refresh();
		},
		[refresh],
	);

	const save = useCallback(async () => {
		const now = latest.current;
		const kept = await keepNow();
		if (kept === null || latest.current.key !== now.key) return;
		setKeeping(latest.current.text === now.text ? kept : "waiting");
		// A link that was pasted into the address just now is still to be followed.
		if (kept === "kept" && !isLinked(location.hash)) history.replaceState(null, "", hashOf(now.key));
		await refresh();
	}, [keepNow, refresh]);

	/** Opens what the address names: a story in a link, or one of the drafts. */
	const follow = useCallback(async () => {
		const { hash } = location;
		if (isLinked(hash)) {
			const linked = await readFragment(hash);
			// Another was pasted meanwhile.
			if (location.hash !== hash) return;
			history.replaceState(null, "", location.pathname);
			if (linked) begin(linked.text, linked.left, {}, linked.view);
			else {
				setNotice("bad-link");
				// The address is the draft's again.
				await save();
			}
			return;
		}
		const all = await refresh();
		if (!hash.startsWith(hashOf("")) || hash === hashOf(latest.current.key)) return;
		const kept = all.find((each) => hashOf(each.key) === hash);
		if (kept) await resume(kept);
		else setNotice("lost");
	}, [begin, resume, refresh, save]);

	const isStarted = useRef(false);
	useEffect(() => {
		if (!isStarted.current) {
			isStarted.current = true;
			void follow();
			void hold(latest.current.key);
		}
		// A link that is pasted into the address of an open desk does not load the page again.
		const moved = () => void follow();
		addEventListener("hashchange", moved);
		return () => removeEventListener("hashchange", moved);
	}, [follow]);

	useEffect(() => {
		// A draft in hand that was thrown away elsewhere is kept again.
		const heard = ({ data }: MessageEvent) => void (data === latest.current.key ? save() : refresh());
		const tabs = otherTabs();
		tabs?.addEventListener("message", heard);
		return () => tabs?.removeEventListener("message", heard);
	}, [save, refresh]);

	useEffect(() => {
		setKeeping(notYet);
		const timer = setTimeout(() => void save(), pause);
		return () => clearTimeout(timer);
	}, [key, text, left, view, base, save]);

	useEffect(() => {
		const hidden = () => document.visibilityState === "hidden" && void save();
		const leave = (event: BeforeUnloadEvent) => {
			if (isAnyUnkept() || ((latest.current.text || latest.current.old) && keeping !== "kept")) event.preventDefault();
		};
		document.addEventListener("visibilitychange", hidden);
		addEventListener("beforeunload", leave);
		return () => {
			document.removeEventListener("visibilitychange", hidden);
			removeEventListener("beforeunload", leave);
		};
	}, [save, keeping]);

	/** Of copy in an old font it is still to be decided what becomes of it, or that was taken back. */
	const isAsking = old !== undefined && (!isDecided || isBlank({ text, left }));
	return {
		key,
		base,
		isWire,
		old,
		isAsking,
		rebase,
		draft,
		text,
		left,
		view,
		change,
		keeping,
		notice,
		drafts,
		held,
		begin,
		resume,
		remove,
		putBack,
	};
}

export type Session = ReturnType<typeof useSession>;

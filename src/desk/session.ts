/** The draft in hand: where it comes from when the desk opens, how it is kept while it is written, what is said when it cannot be. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Edition } from "../article/article.ts";
import { Draft } from "./draft.ts";
import { forget, hold, type Keeping, type Kept, keep, keptDrafts, nameOf } from "./drafts.ts";
import { isLinked, readFragment } from "./link.ts";
import { firstView, type View } from "./view.ts";
import type { Left } from "./wireRows.ts";

/** What an editor has to know of the draft besides its words. */
export type Notice = "other-tab" | "bad-link" | "lost" | null;

type Opened = { readonly key: string; readonly draft: Draft };

/** How long after the last key a draft is kept, in ms. */
const pause = 400;
const hashOf = (key: string) => `#d=${key}`;

const opened = (text = "", left: readonly Left[] = []): Opened => ({ key: crypto.randomUUID(), draft: new Draft(text, left) });

export function useSession(edition: Edition) {
	const [{ key, draft }, setOpened] = useState(opened);
	const [view, setView] = useState<View>({ ...firstView, digits: edition.digits });
	const [keeping, setKeeping] = useState<Keeping | "waiting">("waiting");
	const [notice, setNotice] = useState<Notice>(null);
	const [drafts, setDrafts] = useState<readonly Kept[]>([]);
	const text = useSyncExternalStore(draft.subscribe, draft.text);
	const left = useSyncExternalStore(draft.subscribe, draft.left);
	const change = useCallback((part: Partial<View>) => setView((before) => ({ ...before, ...part })), []);

	/** Opens another text as a draft of its own; the one before stays kept. */
	const begin = useCallback((next: string, withLeft: readonly Left[] = []) => {
		const fresh = opened(next, withLeft);
		setOpened(fresh);
		setNotice(null);
		setKeeping("waiting");
		void hold(fresh.key);
	}, []);

	/** Opens a kept draft. One that is open in another tab becomes a copy here, so that neither writes over the other. */
	const resume = useCallback(async (kept: Kept) => {
		const isMine = await hold(kept.key);
		setOpened(isMine ? { key: kept.key, draft: new Draft(kept.text, kept.left) } : opened(kept.text, kept.left));
		setView(kept.view);
		setNotice(isMine ? null : "other-tab");
		setKeeping("waiting");
	}, []);

	const refresh = useCallback(async () => setDrafts(await keptDrafts()), []);
	const remove = useCallback(
		async (each: string) => {
			await forget(each);
			await refresh();
		},
		[refresh],
	);

	const isStarted = useRef(false);
	useEffect(() => {
		if (isStarted.current) return;
		isStarted.current = true;
		const start = async () => {
			const { hash } = location;
			if (isLinked(hash)) {
				const linked = await readFragment(hash);
				if (!linked) return setNotice("bad-link");
				begin(linked.text, linked.left);
				setView(linked.view);
				history.replaceState(null, "", location.pathname);
				return;
			}
			const all = await keptDrafts();
			setDrafts(all);
			const kept = all.find((each) => hashOf(each.key) === hash);
			if (kept) return resume(kept);
			if (hash.startsWith(hashOf(""))) setNotice("lost");
			await hold(key);
		};
		void start();
	}, [begin, resume, key]);

	const latest = useRef({ key, text, left, view });
	latest.current = { key, text, left, view };
	const save = useCallback(async () => {
		const now = latest.current;
		if (now.text === "" && now.left.length === 0) return;
		const kept = await keep({ ...now, name: nameOf(now.text), changed: Date.now() });
		if (latest.current.key !== now.key) return;
		setKeeping(latest.current.text === now.text ? kept : "waiting");
		if (kept === "kept") history.replaceState(null, "", hashOf(now.key));
		await refresh();
	}, [refresh]);

	useEffect(() => {
		setKeeping((before) => (before === "kept" ? "waiting" : before));
		const timer = setTimeout(() => void save(), pause);
		return () => clearTimeout(timer);
	}, [key, text, left, view, save]);

	useEffect(() => {
		const hidden = () => document.visibilityState === "hidden" && void save();
		const leave = (event: BeforeUnloadEvent) => {
			if (latest.current.text !== "" && keeping !== "kept") event.preventDefault();
		};
		document.addEventListener("visibilitychange", hidden);
		addEventListener("beforeunload", leave);
		return () => {
			document.removeEventListener("visibilitychange", hidden);
			removeEventListener("beforeunload", leave);
		};
	}, [save, keeping]);

	return { key, draft, text, left, view, change, keeping, notice, drafts, begin, resume, remove };
}

export type Session = ReturnType<typeof useSession>;

/** Starts the worker once, has what was taken back forgotten, and leaves a page whose files another release has replaced at its reader's next step. */
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useLocation, useNavigation } from "react-router";
import type { Article } from "../article/article.ts";
import type { NoRoomFor } from "../article/keptCaches.ts";
import { jsonOf, storyIdIn, storyJson } from "../article/links.ts";
import { storyQuery } from "../data/queries.ts";
import { noteWorker } from "../offline/opensOffline.ts";
import { savedStoriesQuery } from "../offline/savedStories.ts";
import { visit } from "../offline/saving.ts";
import { useEffect, useRef } from "../reader/hooks.ts";
import { forgetPlace, placeIn } from "../reader/places.ts";
import { useRelease } from "../reader/release.ts";
import { isThrifty } from "../reader/settings.ts";
import { keepPage, startWorker, watchWithdrawn } from "../reader/worker.ts";
import { askBeside } from "./askBeside.ts";
import { forgetListening } from "./listen/kept.ts";

/** A page that could not be shown, and the one that came after it, have one worker. */
let [isStarted, isWatching] = [false, false];

/** Whether the page came as it was built: with a seed, from files of its own. */
const isBuilt = () => document.getElementById("seed") !== null;

/** What a worker does, where none has the page. */
async function forgetKept(ids: readonly string[]): Promise<void> {
	if (navigator.serviceWorker?.controller) return;
	const { areForgotten, forget } = await import("../offline/forgetting.ts");
	if (!(await areForgotten(ids))) await forget(ids);
}

/** What the newsroom says of a story that is open takes its place; where a host that is behind still gives the story, or nothing comes, that it was taken back. */
async function takeBack(client: QueryClient, { id, articleSection }: Article): Promise<void> {
	const query = storyQuery(id);
	const said = await askBeside(client, query, storyJson(id));
	const isSaid = said && "kind" in said && said.kind !== "story";
	client.setQueryData(query.queryKey, isSaid ? said : { kind: "withdrawn", id, articleSection, more: [] });
}

/** A story that its reader went on to is read once this has passed, in ms: then its page is brought too. */
const untilRead = 3000;

export function Worker() {
	const client = useQueryClient();
	const { pathname } = useLocation();
	const landing = useRef(isBuilt() ? pathname : null);
	const { location: next } = useNavigation();
	const { isReplaced } = useRelease();
	useEffect(() => {
		const forget = (id: string) => {
			const { queryKey } = storyQuery(id);
			// What is on its way says itself what became of the story, and a page waits for it.
			client.removeQueries({ queryKey, type: "inactive", fetchStatus: "idle" });
			// Pages that are open: a story that is being read says what became of it, and so does the list of saved ones.
			const passing = visit.get(id);
			if (passing) visit.set(id, { ...passing, isWithdrawn: true });
			const shown = client.getQueryData(queryKey);
			if (shown?.kind === "story") void takeBack(client, shown.article);
			const isListed = client.getQueryData(savedStoriesQuery.queryKey)?.some((each) => each.id === id && each.card);
			if (isListed) void client.invalidateQueries(savedStoriesQuery);
			forgetListening(id);
			if (!placeIn(id)) return;
			forgetPlace(id);
			import("./copies.ts").then(({ forgetCopy }) => forgetCopy(id)).catch(() => {});
		};
		const forgetAll = async (ids: readonly string[]) => {
			await forgetKept(ids).catch(() => {});
			for (const id of ids) forget(id);
		};
		if (!isWatching) watchWithdrawn(forgetAll);
		isWatching = true;
		const start = () => {
			if (isStarted) return;
			isStarted = true;
			let isBack = false;
			const hear = () => {
				isBack = true;
			};
			addEventListener("online", hear);
			startWorker(isBuilt())
				.catch(() => false)
				.then((isRegistered) => {
					removeEventListener("online", hear);
					isStarted = isRegistered;
					noteWorker(client, isRegistered);
					if (!isRegistered && isBack) start();
				});
		};
		start();
		// Without network none comes.
		addEventListener("online", start);
		return () => removeEventListener("online", start);
	}, [client]);
	useEffect(() => {
		if (pathname === landing.current || !storyIdIn(pathname) || isThrifty()) return;
		const timer = setTimeout(() => keepPage(pathname, true), untilRead);
		return () => clearTimeout(timer);
	}, [pathname]);
	useEffect(() => {
		const { serviceWorker } = navigator;
		const hear = ({ data }: MessageEvent) => {
			const { noRoomFor } = Object(data) as Partial<NoRoomFor>;
			// What only comes ahead of its reader takes nobody's place.
			if (!noRoomFor || noRoomFor !== jsonOf(pathname)) return;
			import("../offline/keepingRead.ts").then(({ keepRead }) => keepRead(noRoomFor)).catch(() => {});
		};
		serviceWorker?.addEventListener("message", hear);
		return () => serviceWorker?.removeEventListener("message", hear);
	}, [pathname]);
	useEffect(() => {
		if (isReplaced && next) location.assign(next.pathname + next.search + next.hash);
	}, [isReplaced, next]);
	return null;
}

/**
 * From a list to a story, and Back, its headline and picture go along. Where that is not supported, motion is not wanted or the device is weak,
 * nothing is done here. The router's own transitions are not used: once it has made one it makes one of every way back, of a closed panel too.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useNavigate } from "react-router";
import { frontPath, storyPath } from "../article/links.ts";
import { Waiting } from "../components/Progress.tsx";
import { storyQuery } from "../data/queries.ts";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "../reader/hooks.ts";
import { placeIn } from "../reader/places.ts";
import { isPlainClick } from "../reader/plainClick.ts";
import { useRelease } from "../reader/release.ts";
import { hearReturns } from "../reader/returning.ts";
import { isPictureShown, shrinkPicture } from "./pictureTransition.ts";
import { putOnSheet } from "./sheet.ts";
import { beginTransition, isStory, isTransitionWanted, nameAsStory, nameLink, pageDrawn } from "./transitions.ts";

/** A story younger than this is not asked for again, in ms: less than its route wants (`routes.tsx`), which so has nothing to wait for. */
const fresh = 5 * 60_000;
/** What takes longer, in ms, its route goes on waiting for: it joins the same request, and tells when the reader has waited long enough. */
const patience = 2000;

export function Transition() {
	const navigate = useNavigate();
	const client = useQueryClient();
	const { pathname } = useLocation();
	const { isReplaced } = useRelease();
	const [isWaiting, setWaiting] = useState(false);
	const last = useRef(pathname);
	/** Counts what was asked for, so that a story that comes late does not open after all. */
	const turn = useRef(0);

	const follow = useEffectEvent(async (link: HTMLAnchorElement) => {
		const { pathname: path } = link;
		const query = storyQuery(path.slice(storyPath("").length));
		turn.current += 1;
		const own = turn.current;
		setWaiting(true);
		await Promise.race([client.prefetchQuery({ ...query, staleTime: fresh }), new Promise((late) => setTimeout(late, patience))]);
		if (own !== turn.current) return;
		setWaiting(false);
		// What could not be had its route tells.
		const { data, fetchStatus } = client.getQueryState(query.queryKey) ?? {};
		if (data === undefined || fetchStatus === "fetching") return void navigate(path);
		nameLink(link);
		beginTransition(() => void navigate(path, { flushSync: true }));
	});

	const click = useEffectEvent((event: MouseEvent) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`main a[href^="${storyPath("")}"]`) : null;
		if (!link || !isPlainClick(event) || link.hash || isReplaced || isStory(pathname) || !isTransitionWanted()) return;
		// The router's link then leaves it to us.
		event.preventDefault();
		putOnSheet();
		void follow(link);
	});

	const giveUp = () => {
		turn.current += 1;
		setWaiting(false);
	};

	const goBack = useEffectEvent((event: PopStateEvent) => {
		giveUp();
		const replay = () => {
			// Back pressed twice at once: by its turn the other press may have led there, and nothing more is drawn that would be waited for.
			const isThere = last.current === location.pathname && !isPictureShown();
			dispatchEvent(new PopStateEvent("popstate", { state: event.state }));
			if (isThere) pageDrawn(() => {});
		};
		const isOfPicture = isPictureShown() && location.pathname === pathname;
		// A list that is still there is drawn at once; anything else would hold the screen still.
		const key = location.pathname === frontPath ? ["front"] : ["section", ...location.pathname.split("/").slice(2, 3)];
		const isKept = client.getQueriesData({ queryKey: key }).some(([, data]) => data !== undefined);
		const isToList = isStory(pathname) && !isStory(location.pathname) && isKept;
		// A browser may have shown the way itself, under the reader's finger.
		if (!event.isTrusted || event.hasUAVisualTransition || !(isOfPicture || isToList) || !isTransitionWanted()) return;
		event.stopImmediatePropagation();
		if (isOfPicture) return shrinkPicture(replay);
		putOnSheet();
		nameAsStory();
		beginTransition(replay);
	});

	useEffect(() => {
		const hearClick = (event: MouseEvent) => click(event);
		document.addEventListener("click", hearClick, true);
		hearReturns((event) => goBack(event));
		return () => {
			document.removeEventListener("click", hearClick, true);
			hearReturns(null);
		};
	}, []);

	// In the commit that draws the other page: the browser looks for the names right after it.
	useLayoutEffect(() => {
		const from = last.current;
		last.current = pathname;
		if (from === pathname) return;
		giveUp();
		pageDrawn(() => {
			const link = isStory(from) && document.querySelector(`main a[href="${from}"]`);
			// A story that reopens further down shows neither.
			if (isStory(pathname) && !placeIn(pathname.slice(storyPath("").length))?.words) nameAsStory();
			else if (link) nameLink(link);
		});
	}, [pathname]);

	return isWaiting ? <Waiting /> : null;
}

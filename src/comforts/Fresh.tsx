/**
 * Looks for what is newer when the reader comes back to the page or the network does. What moves no line in sight is drawn at once; of new stories,
 * and of what would, a line tells, and the page changes when that is pressed.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useMatch, useRevalidator } from "react-router";
import type { Card, Edition } from "../article/article.ts";
import { frontPath, jsonOf, storyPath } from "../article/links.ts";
import { Notice } from "../components/Notice.tsx";
import { keptAt } from "../data/kept.ts";
import { frontQuery, sectionQuery, storyQuery } from "../data/queries.ts";
import { useCallback, useEffect, useState } from "../reader/hooks.ts";
import { bind } from "../text/bind.ts";
import { formatNumber } from "../text/numerals.ts";
import { failures } from "../words.ts";
import { askBeside, type List, type Query, type Shown } from "./askBeside.ts";
import { isMotionWanted } from "./motion.ts";
import { drawQuietly } from "./quietly.ts";
import { noteFresh } from "./refreshed.ts";
import { useStoryId } from "./useStoryId.ts";
import { words } from "./words.ts";

/** Not more often than this, in ms; and while the page is looked at, this often. */
const least = 60_000;
const between = 5 * 60_000;
/** How soon after a question that was let down, in ms. */
const again = 2000;
const most = 3;

const cardsOf = (list: List): readonly Card[] =>
	"bands" in list
		? [...(list.lead ? [list.lead] : []), ...list.side, ...list.pair, ...list.wire, ...list.bands.flatMap(({ cards }) => cards)]
		: list.cards;

/** An unknown story older than the newest on screen by this only took a place that became free, in ms. */
const recent = 12 * 60 * 60_000;

/** The new stories that the list holds and the one on screen does not, in its order. */
const newIn = (next: Shown, shown: Shown): string[] => {
	if ("kind" in next || "kind" in shown) return [];
	const before = cardsOf(shown);
	const known = new Set(before.map(({ id }) => id));
	const newest = Math.max(...before.map(({ datePublished }) => Math.min(Date.now(), Date.parse(datePublished))));
	return cardsOf(next).flatMap(({ id, datePublished }) => (known.has(id) || Date.parse(datePublished) < newest - recent ? [] : id));
};

const saysOffline = () => document.querySelector("main h1")?.textContent === bind(failures.offline.title);
/** So the same page says once a question was let down by a network that has just come back: of a story, or of what is none. */
const saysCutOff = () => saysOffline() || document.querySelector("main")?.textContent?.includes(bind(failures.network.text));

/** Of these stories' headlines the one that stands first on the page, once they are drawn. */
async function drawn(ids: readonly string[]): Promise<HTMLElement | undefined> {
	const paths = new Set(ids.map(storyPath));
	for (let frames = 0; frames < 60; frames += 1) {
		await new Promise((done) => requestAnimationFrame(done));
		const links = document.querySelectorAll<HTMLAnchorElement>("main :is(h2, h3, li) a");
		const found = Array.from(links).flatMap((link) => {
			const isNew = paths.has(link.pathname) && link.tabIndex >= 0 && link.getClientRects().length > 0;
			return isNew ? { link, ...link.getBoundingClientRect().toJSON() } : [];
		});
		if (found.length > 0) return found.sort((a, b) => a.top - b.top || a.left - b.left)[0].link;
	}
	return undefined;
}

export function Fresh({ edition }: { readonly edition: Edition }) {
	const client = useQueryClient();
	const { pathname } = useLocation();
	const { revalidate } = useRevalidator();
	const section = useMatch("/section/:id")?.params.id;
	const story = useStoryId();
	const [found, setFound] = useState<{ readonly fresh: Shown; readonly ids: readonly string[]; readonly at: string } | null>(null);
	const queryOf = useCallback(
		(): Query | null => (pathname === frontPath ? frontQuery : section ? sectionQuery(section, 1) : story ? storyQuery(story) : null),
		[pathname, section, story],
	);
	useEffect(() => {
		const query = queryOf();
		const address = jsonOf(pathname);
		let last = Date.now();
		let isLeft = false;
		let timer: ReturnType<typeof setTimeout>;
		const later = (ms: number, what: () => void) => {
			clearTimeout(timer);
			if (!isLeft) timer = setTimeout(what, ms);
		};
		const look = async (tries: number, isBack: boolean) => {
			later(between, ask);
			if (document.visibilityState !== "visible" || !navigator.onLine || !query || !address) return;
			const shown = client.getQueryData<Shown>(query.queryKey);
			// A story that came fresh is asked for again when the network was gone.
			const isWanted = keptAt(address) !== null || isBack || (Math.abs(Date.now() - last) >= least && !story);
			if (shown === undefined || (tries === 0 && !isWanted)) return;
			last = Date.now();
			const fresh = await askBeside(client, query, address);
			if (isLeft) return;
			// A network that has just come back often lets the first question down.
			if (!fresh) return tries < most ? later(again, () => void look(tries + 1, isBack)) : undefined;
			// Taken back, or moved elsewhere: it is not to be read on.
			if ("kind" in fresh && fresh.kind !== "story") {
				client.setQueryData<Shown>(query.queryKey, fresh);
				return noteFresh(address);
			}
			const ids = newIn(fresh, shown);
			if (ids.length > 0 || !(await drawQuietly(client, query.queryKey, fresh))) setFound({ fresh, ids, at: pathname });
			else noteFresh(address);
		};
		const ask = () => void look(0, false);
		/** What did not come without network comes now by itself. */
		const come = (tries: number) => {
			const isThere = query ? client.getQueryData<Shown>(query.queryKey) !== undefined : !saysCutOff();
			if (isThere) return void look(0, true);
			void revalidate();
			if (tries < most) later(again, () => come(tries + 1));
		};
		const online = () => {
			navigator.serviceWorker?.controller?.postMessage("network is back");
			come(0);
		};
		addEventListener("online", online);
		document.addEventListener("visibilitychange", ask);
		later(between, ask);
		// It was the network's return that brought this part.
		if (navigator.onLine && saysOffline()) come(0);
		return () => {
			removeEventListener("online", online);
			document.removeEventListener("visibilitychange", ask);
			isLeft = true;
			clearTimeout(timer);
			setFound(null);
		};
	}, [client, pathname, queryOf, story, revalidate]);
	if (found?.at !== pathname) return null;
	const { fresh, ids } = found;
	const show = async () => {
		setFound(null);
		client.setQueryData<Shown>(queryOf()?.queryKey ?? [], fresh);
		noteFresh(jsonOf(pathname));
		if (ids.length === 0) return;
		const headline = await drawn(ids);
		if (location.pathname !== pathname) return;
		const behavior = isMotionWanted() ? "smooth" : "instant";
		const isLower = headline && headline.getBoundingClientRect().bottom + scrollY >= innerHeight * 0.75;
		if (isLower) headline.scrollIntoView({ block: "center", behavior });
		else scrollTo({ top: 0, behavior });
		const title = document.querySelector<HTMLElement>("h1, main h2");
		if (!headline && title) title.tabIndex = -1;
		(headline ?? title)?.focus({ preventScroll: true });
	};
	const text = ids.length > 0 ? words.newStories(ids.length, formatNumber(ids.length, edition.digits)) : words.edited(story !== undefined);
	return <Notice text={text} action={words.showNew} onAct={show} />;
}

/** Looks for new stories when the reader comes back to the page or the network does. A line tells of them; the page changes when that is pressed, never before. */
import { type QueryClient, queryOptions, useQueryClient } from "@tanstack/react-query";
import { useLocation, useMatch, useRevalidator } from "react-router";
import type { Card, Edition } from "../article/article.ts";
import { frontPath, jsonOf, storyPath } from "../article/links.ts";
import type { FrontPage, SectionPage } from "../article/lists.ts";
import { Notice } from "../components/Notice.tsx";
import { keptAt } from "../data/kept.ts";
import { frontQuery, sectionQuery, storyQuery } from "../data/queries.ts";
import { useEffect, useState } from "../reader/hooks.ts";
import { formatNumber } from "../text/numerals.ts";
import { useStoryId } from "./useStoryId.ts";
import { words } from "./words.ts";

type List = FrontPage | SectionPage;

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
const newIn = (next: List, shown: List): string[] => {
	const before = cardsOf(shown);
	const known = new Set(before.map(({ id }) => id));
	const newest = Math.max(...before.map(({ datePublished }) => Math.min(Date.now(), Date.parse(datePublished))));
	return cardsOf(next).flatMap(({ id, datePublished }) => (known.has(id) || Date.parse(datePublished) < newest - recent ? [] : id));
};

/** The same as the page's own question, answered beside it. */
const beside = (query: typeof frontQuery | ReturnType<typeof sectionQuery>) =>
	queryOptions({ queryKey: ["beside", ...query.queryKey], queryFn: query.queryFn as () => Promise<List>, staleTime: 0, gcTime: 0 });

/** The headline of one of these stories, once it is drawn. */
async function drawn(ids: readonly string[]): Promise<HTMLElement | undefined> {
	const paths = new Set(ids.map(storyPath));
	for (let frames = 0; frames < 60; frames += 1) {
		await new Promise((done) => requestAnimationFrame(done));
		const links = document.querySelectorAll<HTMLAnchorElement>("main :is(h2, h3, li) a");
		const found = Array.from(links).find(({ pathname, tabIndex }) => paths.has(pathname) && tabIndex >= 0);
		if (found) return found;
	}
	return undefined;
}

export function Fresh({ edition }: { readonly edition: Edition }) {
	const client = useQueryClient();
	const { pathname } = useLocation();
	const { revalidate } = useRevalidator();
	const section = useMatch("/section/:id")?.params.id;
	const story = useStoryId();
	const [found, setFound] = useState<{ readonly list: List; readonly ids: readonly string[]; readonly at: string } | null>(null);
	useEffect(() => {
		const query = pathname === frontPath ? frontQuery : section ? sectionQuery(section, 1) : null;
		const shownKey = query?.queryKey ?? (story ? storyQuery(story).queryKey : null);
		let last = Date.now();
		let isLeft = false;
		let timer: ReturnType<typeof setTimeout>;
		const later = (ms: number, what: () => void) => {
			clearTimeout(timer);
			if (!isLeft) timer = setTimeout(what, ms);
		};
		const look = async (tries: number) => {
			later(between, ask);
			if (document.visibilityState !== "visible" || !navigator.onLine) return;
			const shown = client.getQueryData(shownKey ?? []);
			if (!query || shown === undefined || (tries === 0 && Date.now() - last < least && keptAt(jsonOf(pathname)) === null)) return;
			last = Date.now();
			const list = await askBeside(client, query);
			// A network that has just come back often lets the first question down.
			if ((!list || keptAt(jsonOf(pathname)) !== null) && tries < most) return later(again, () => void look(tries + 1));
			const ids = list ? newIn(list, shown as List) : [];
			if (list && ids.length > 0 && !isLeft) setFound({ list, ids, at: pathname });
		};
		const ask = () => void look(0);
		/** What did not come without network comes now by itself. */
		const come = (tries: number) => {
			if (!shownKey || client.getQueryData(shownKey) !== undefined) return ask();
			void revalidate();
			if (tries < most) later(again, () => come(tries + 1));
		};
		const online = () => come(0);
		addEventListener("online", online);
		document.addEventListener("visibilitychange", ask);
		later(between, ask);
		return () => {
			removeEventListener("online", online);
			document.removeEventListener("visibilitychange", ask);
			isLeft = true;
			clearTimeout(timer);
			setFound(null);
		};
	}, [client, pathname, section, story, revalidate]);
	if (found?.at !== pathname) return null;
	const show = async () => {
		setFound(null);
		client.setQueryData<unknown>(section ? sectionQuery(section, 1).queryKey : frontQuery.queryKey, found.list);
		scrollTo({ top: 0, behavior: "instant" });
		(await drawn(found.ids))?.focus({ preventScroll: true });
	};
	return (
		<Notice text={words.newStories(found.ids.length, formatNumber(found.ids.length, edition.digits))} action={words.showNew} onAct={show} />
	);
}

/** Null when the network did not give it: what the device keeps is not newer than the page. */
async function askBeside(client: QueryClient, query: typeof frontQuery | ReturnType<typeof sectionQuery>): Promise<List | null> {
	try {
		return await client.fetchQuery(beside(query));
	} catch {
		return null;
	}
}

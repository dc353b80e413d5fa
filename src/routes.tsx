/** The only list of pages, and what each has to have before it is shown. */
import type { FetchQueryOptions, QueryClient, QueryKey } from "@tanstack/react-query";
import { type LoaderFunctionArgs, matchRoutes, type Params, type RouteObject } from "react-router";
import { deskPath, savedPath, searchPath, storyIdPattern, storyPath } from "./article/links.ts";
import { MissingError, PartError, UnreachableError } from "./data/failures.ts";
import { fetchJson } from "./data/fetchJson.ts";
import { editionQuery, frontQuery, sectionQuery, storyAge, storyQuery } from "./data/queries.ts";
import { FailurePage } from "./pages/FailurePage.tsx";
import { Frame } from "./pages/Frame.tsx";
import { StoryPage } from "./pages/StoryPage.tsx";

/** How old a list may be and still be shown to someone who asks for it anew, in ms. */
const listAge = 60_000;

/** A page's own part of the application. */
const part =
	<T,>(load: () => Promise<T>) =>
	(): Promise<T> =>
		load().catch(() => {
			throw new PartError();
		});

/** A story's readers need none of the lists' pages. They come with the first list, side by side with its data; each file gives the router its `Component`. */
const sectionPage = part(() => import("./pages/SectionPage.tsx"));

/**
 * The desk is an application of its own, and is drawn here only where it could not be had; once it can, it comes. Where it does not come all the same,
 * its reader is told, and may try again.
 */
async function reachDesk({ request: { signal } }: LoaderFunctionArgs): Promise<never> {
	const tries = Number(sessionStorage.getItem(deskPath));
	if (!isGoing) sessionStorage.removeItem(deskPath);
	const answer = await fetchJson(deskPath, signal).catch((error: unknown) => error);
	// Here another page is what is asked for.
	if (!(answer instanceof MissingError && answer.reason === "other-page")) throw answer;
	if (!isGoing) {
		// A network that has just come back often lets the first question down.
		if (tries > 1) throw new UnreachableError("network", deskPath);
		isGoing = true;
		sessionStorage.setItem(deskPath, String(tries + 1));
		location.replace(deskPath);
	}
	return new Promise(() => {});
}
let isGoing = false;

/** Loaders fill the cache and hand nothing on. Every route has an id, by which `main.tsx` says that its loader has nothing left to do. */
export function routes(client: QueryClient): RouteObject[] {
	/** What is kept serves while it is young enough, and where Back and Forward lead, however old: the page stands as it was left. The address bar is there before the page is. */
	function isReady(queryKey: QueryKey, age: number, url: string): boolean {
		const kept = client.getQueryCache().find({ queryKey });
		if (kept?.state.data === undefined) return false;
		// What came later than it is now would be young for as long as the clock was set back.
		return globalThis.location?.href === url || (!kept.isStaleByTime(age) && kept.state.dataUpdatedAt <= Date.now());
	}

	/**
	 * Has a page's data ready, at most `age` ms old. What is kept and too old is asked for again, and serves still if that fails. Pages read it from
	 * the cache. With nothing to wait for, going on within a route is drawn in one step. `wanted` is null where the address leads nowhere.
	 */
	const withData = <T, K extends QueryKey>(
		wanted: (params: Params) => FetchQueryOptions<T, Error, T, K> | null,
		age: number,
	): Pick<RouteObject, "loader" | "shouldRevalidate"> => ({
		async loader({ params, request: { url } }) {
			const query = wanted(params);
			if (!query) throw new MissingError("nowhere", url);
			if (isReady(query.queryKey, age, url)) return null;
			try {
				// To zero, what came later than it is now would count as fresh.
				await client.fetchQuery({ ...query, staleTime: Number.NEGATIVE_INFINITY });
			} catch (error) {
				if (client.getQueryData(query.queryKey) === undefined) throw error;
			}
			return null;
		},
		shouldRevalidate({ nextParams, nextUrl }) {
			const query = wanted(nextParams);
			return !query || !isReady(query.queryKey, age, nextUrl.href);
		},
	});
	const section = withData(({ id = "", page = "1" }) => (/^[1-9]\d{0,5}$/.test(page) ? sectionQuery(id, Number(page)) : null), listAge);

	const pages: RouteObject[] = [
		{ id: "front", path: "/", lazy: part(() => import("./pages/FrontPage.tsx")), ...withData(() => frontQuery, listAge) },
		{
			id: "story",
			path: storyPath(":id"),
			element: <StoryPage />,
			...withData(({ id = "" }) => (storyIdPattern.test(id) ? storyQuery(id) : null), storyAge),
		},
		{ id: "section", path: "/section/:id", lazy: sectionPage, ...section },
		{ id: "section-page", path: "/section/:id/page/:page", lazy: sectionPage, ...section },
		{ id: "saved", path: savedPath, lazy: part(() => import("./pages/SavedPage.tsx")) },
		{ id: "search", path: searchPath, lazy: part(() => import("./pages/SearchPage.tsx")) },
		{ id: "desk", path: deskPath, element: null, loader: reachDesk },
		{ id: "missing", path: "*", element: null, ...withData(() => null, 0) },
	];
	return [
		{
			id: "frame",
			element: <Frame />,
			errorElement: <FailurePage />,
			...withData(() => editionQuery, Number.POSITIVE_INFINITY),
			children: [{ id: "page", errorElement: <FailurePage />, children: pages }],
		},
	];
}

/**
 * Has the code of the page at a path in its route. React must find it there when it draws at build or hydrates:
 * a page still on its way would be drawn as nothing, or a second time.
 */
export async function loadPage(pages: RouteObject[], path: string): Promise<void> {
	for (const { route } of matchRoutes(pages, path) ?? []) {
		if (typeof route.lazy === "function") Object.assign(route, await route.lazy(), { lazy: undefined });
	}
}

/** The only list of pages, and what each has to have before it is shown. */
import type { FetchQueryOptions, QueryClient, QueryKey } from "@tanstack/react-query";
import { type LoaderFunctionArgs, matchRoutes, type RouteObject } from "react-router";
import { savedPath, searchPath, storyIdPattern } from "./article/links.ts";
import { MissingError } from "./data/failures.ts";
import { editionQuery, frontQuery, sectionQuery, storyAge, storyQuery } from "./data/queries.ts";
import { FailurePage } from "./pages/FailurePage.tsx";
import { Frame } from "./pages/Frame.tsx";
import { StoryPage } from "./pages/StoryPage.tsx";

/** How old a list may be and still be shown to someone who asks for it anew, in ms. */
const listAge = 60_000;

/** Where Back and Forward lead, the page stands as it was left: the address bar is there before the page is. */
const isReturn = (request: Request) => typeof location !== "undefined" && location.href === request.url;

/** Has the data ready. What is kept and too old is asked for again, and serves still if that fails. Pages read it from the cache. */
async function ready<T, K extends QueryKey>(
	client: QueryClient,
	query: FetchQueryOptions<T, Error, T, K>,
	age: number,
	request: Request,
): Promise<null> {
	const kept = client.getQueryData(query.queryKey);
	if (kept !== undefined && isReturn(request)) return null;
	try {
		await client.fetchQuery({ ...query, staleTime: age });
	} catch (error) {
		if (kept === undefined) throw error;
	}
	return null;
}

/** A story's readers need none of the lists' pages. They come with the first list, side by side with its data; each file gives the router its `Component`. */
const sectionPage = () => import("./pages/SectionPage.tsx");

/** Loaders fill the cache and hand nothing on. Every route has an id, by which `main.tsx` says that its loader has nothing left to do. */
export function routes(client: QueryClient): RouteObject[] {
	const pages: RouteObject[] = [
		{
			id: "front",
			path: "/",
			lazy: () => import("./pages/FrontPage.tsx"),
			loader: ({ request }) => ready(client, frontQuery, listAge, request),
		},
		{ id: "story", path: "/story/:id", element: <StoryPage />, loader: loadStory },
		{ id: "section", path: "/section/:id", lazy: sectionPage, loader: loadSection },
		{ id: "section-page", path: "/section/:id/page/:page", lazy: sectionPage, loader: loadSection },
		{ id: "saved", path: savedPath, lazy: () => import("./pages/SavedPage.tsx") },
		{ id: "search", path: searchPath, lazy: () => import("./pages/SearchPage.tsx") },
		{
			id: "missing",
			path: "*",
			element: null,
			loader: ({ request }) => {
				throw new MissingError("nowhere", request.url);
			},
		},
	];

	function loadStory({ params: { id = "" }, request }: LoaderFunctionArgs) {
		if (!storyIdPattern.test(id)) throw new MissingError("nowhere", request.url);
		return ready(client, storyQuery(id), storyAge, request);
	}

	function loadSection({ params: { id = "", page = "1" }, request }: LoaderFunctionArgs) {
		if (!/^[1-9]\d{0,5}$/.test(page)) throw new MissingError("nowhere", request.url);
		return ready(client, sectionQuery(id, Number(page)), listAge, request);
	}

	return [
		{
			id: "frame",
			element: <Frame />,
			errorElement: <FailurePage />,
			hydrateFallbackElement: <></>,
			loader: ({ request }) => ready(client, editionQuery, Number.POSITIVE_INFINITY, request),
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

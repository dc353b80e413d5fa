/** Where the application starts in a browser: takes over the page as it was built, or draws it when there is none. */
import "./styles/layers.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/prose.css";
import "./styles/print.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter, matchRoutes } from "react-router";
import { RouterProvider } from "react-router/dom";
import { keptAtMark } from "./article/keptCaches.ts";
import { deskPath, jsonOf, previewPath } from "./article/links.ts";
import { createCache, type Seed } from "./data/cache.ts";
import { MissingError } from "./data/failures.ts";
import { noteKept } from "./data/kept.ts";
import { listenFirst } from "./reader/returning.ts";
import { settingsCell } from "./reader/settings.ts";
import { putOnTypeface } from "./reader/typeface.ts";
import { wearSettings } from "./reader/wear.ts";
import { loadPage, routes } from "./routes.tsx";

const seedText = document.getElementById("seed")?.textContent;
const seed: Seed | null = seedText ? (JSON.parse(seedText) as Seed) : null;
const client = createCache(seed ?? { data: [] });
const keptAt = Number(document.documentElement.getAttribute(keptAtMark));
if (keptAt) noteKept(jsonOf(location.pathname) ?? "", keptAt);
const pages = routes(client);

/** The built page stands for what its loaders would have said; so they do not run again. */
function hydrationData({ isMissing }: Seed) {
	const matches = matchRoutes(pages, location) ?? [];
	const loaderData = Object.fromEntries(matches.map(({ route }) => [route.id ?? "", null]));
	return isMissing ? { loaderData, errors: { page: new MissingError("nowhere", location.href) } } : { loaderData };
}

async function start(root: HTMLElement): Promise<void> {
	// Reading this file in is one long task already: what a reader does is heard before the next.
	await new Promise((done) => setTimeout(done));
	// A frame of the desk goes on from here as any page does, on the address and with the data that the desk has given it.
	const isFrame = location.pathname === previewPath;
	if (isFrame) await (await import("./desk/preview/frame.ts")).readyToDraw(client);
	const isHere = await loadPage(pages, location.pathname).then(
		() => true,
		() => false,
	);
	// Where its part does not come a page that reads as it was built stays so, and its links load pages. Others tell their reader, as after a link.
	if (!isHere && seed && (jsonOf(location.pathname) || globalThis.searchAhead)) return;
	const built = isHere ? seed : null;
	listenFirst();
	delete document.documentElement.dataset["opening"];
	const router = createBrowserRouter(pages, built ? { hydrationData: hydrationData(built) } : {});
	// What the worker has drawn of a kept story stands until the whole of it does.
	if (!router.state.initialized)
		await new Promise<void>((done) => {
			const stop = router.subscribe(({ initialized }) => {
				if (!initialized) return;
				stop();
				done();
			});
		});
	const application = (
		<StrictMode>
			<QueryClientProvider client={client}>
				<RouterProvider router={router} useTransitions={false} />
			</QueryClientProvider>
		</StrictMode>
	);
	// In a transition React takes the page over in slices of a few ms, and lets the reader scroll and tap between them.
	// Where the reader's digits were written in, the page is given back as built, taken over and written in again before anything is painted.
	globalThis.giveBackNumerals?.();
	// Where a search has been answered ahead, the page is not as it was built.
	if (!built || globalThis.searchAhead) createRoot(root).render(application);
	else if (settingsCell.get().digits === "auto") startTransition(() => void hydrateRoot(root, application));
	else flushSync(() => void hydrateRoot(root, application));
	if (!isFrame) wearSettings();
	await putOnTypeface();
}

// Not awaited at the top: the pages loaded here import this file, and would wait for it as it waits for them.
const root = document.getElementById("root");
if (import.meta.env.DEV && location.pathname === deskPath) void import("./desk/main.tsx");
else if (root) void start(root);

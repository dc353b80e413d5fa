/** Where the desk starts: an application of its own, which shares the reader's code but none of its files, so that readers carry nothing of it. */
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { createCache } from "../data/cache.ts";
import { editionQuery } from "../data/queries.ts";
import "./desk.css";
import "./looks/looks.css";
import { isTypefaceWanted, loadTypeface, putOnTypefaceNow } from "../reader/typeface.ts";
import { Desk } from "./Desk.tsx";
import { TryAgain } from "./late.tsx";
import { keepForOffline } from "./offline.ts";
import { words } from "./words.ts";

const client = createCache({ data: [] });

async function start(root: Root): Promise<void> {
	const edition = await client.ensureQueryData(editionQuery).catch(() => null);
	if (!edition)
		return root.render(
			<main className="wrap">
				<h1>{words.title}</h1>
				<div role="alert">
					<TryAgain text={words.notOpened} again={() => void start(root)} />
				</div>
			</main>,
		);
	root.render(
		<StrictMode>
			<QueryClientProvider client={client}>
				<Desk edition={edition} />
			</QueryClientProvider>
		</StrictMode>,
	);
	// Nobody is reading here: lines may move.
	if (isTypefaceWanted() && (await loadTypeface())) putOnTypefaceNow();
	// Not while the first story's screens are on their way.
	if ("requestIdleCallback" in globalThis) requestIdleCallback(() => void keepForOffline(), { timeout: 30_000 });
	else setTimeout(keepForOffline, 5_000);
}

const root = document.getElementById("root");
if (root) void start(createRoot(root));

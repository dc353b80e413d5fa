/** Where the application starts in the build: an address and the data known for it in, the page's head and body out. */
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import { createCache, type Seed } from "./data/cache.ts";
import { loadPage, routes } from "./routes.tsx";

/** Draws the page at `path`. Throws when a loader asks for anything that the seed does not hold. */
export async function render(path: string, seed: Seed): Promise<{ head: string; body: string }> {
	const client = createCache(seed);
	const pages = routes(client);
	await loadPage(pages, path);
	const handler = createStaticHandler(pages);
	const context = await handler.query(new Request(new URL(path, "http://build.invalid")));
	if (context instanceof Response) throw new Error(`${path}: answered with ${context.status}`);
	const failed = Object.values(context.errors ?? {})[0];
	if (failed && !seed.isMissing) throw failed;
	const document = renderToString(
		<html lang="hi">
			<head />
			<body>
				<StrictMode>
					<QueryClientProvider client={client}>
						<StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
					</QueryClientProvider>
				</StrictMode>
			</body>
		</html>,
	);
	client.clear();
	const match = /^<html[^>]*><head>(.*?)<\/head><body>(.*)<\/body><\/html>$/s.exec(document);
	if (!match?.[2]?.includes("<h1")) throw new Error(`${path}: drawn without a headline`);
	return { head: match[1] ?? "", body: match[2] ?? "" };
}

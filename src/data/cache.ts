/** The one cache of fetched data, and the seed a prerendered page brings for it. */
import { QueryClient, type QueryKey } from "@tanstack/react-query";

/** What a page was drawn from: entries of the cache. `isMissing` marks the page that stands for every address that is not there. */
export type Seed = { readonly data: readonly (readonly [QueryKey, unknown])[]; readonly isMissing?: true };

/** Nothing is fetched again by itself: a page never changes under a reader. Loaders decide when a list is too old. */
export function createCache(seed: Seed): QueryClient {
	const client = new QueryClient({
		defaultOptions: {
			queries: {
				networkMode: "offlineFirst",
				retry: false,
				staleTime: Number.POSITIVE_INFINITY,
				gcTime: 30 * 60_000,
				refetchOnWindowFocus: false,
				refetchOnReconnect: false,
			},
		},
	});
	for (const [key, value] of seed.data) client.setQueryData(key, value);
	return client;
}

/** Whether the site opens here without a network: asked of the browser's worker, and of what is left where the newsroom has removed it. */
import { type QueryClient, useQuery } from "@tanstack/react-query";
import { isWorkerRemoved } from "./caches.ts";

/** In windows within other apps, and in private ones, some browsers have no workers; and none is started by one that lets nothing be kept. */
function hasWorkers(): boolean {
	try {
		return Boolean(navigator.serviceWorker) && localStorage !== null;
	} catch {
		return false;
	}
}

/** None has come: there is no room for its files, or it has none. Until that is known one is expected. */
let isMissing = false;

const query = {
	queryKey: ["opensOffline"],
	queryFn: async () => {
		if (!hasWorkers() || (await isWorkerRemoved())) return false;
		return !isMissing || Boolean((await navigator.serviceWorker.getRegistration())?.active);
	},
	staleTime: 0,
	networkMode: "always",
} as const;

/** Whether a worker came when one was asked for; one from before may be there all the same. */
export function noteWorker(client: QueryClient, hasCome: boolean): void {
	isMissing = !hasCome;
	void client.invalidateQueries(query);
}

/** `isAsked`: whether it matters now. */
export const useOpensOffline = (isAsked = true): boolean => useQuery({ ...query, enabled: isAsked }).data ?? hasWorkers();

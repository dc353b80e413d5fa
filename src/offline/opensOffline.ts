/** Whether the site opens here without a network: asked of the browser, and of what is left where the newsroom has removed the worker. */
import { useQuery } from "@tanstack/react-query";
import { isWorkerRemoved } from "./caches.ts";

/** In windows within other apps, and in private ones, some browsers have no workers; and none is started by one that lets nothing be kept. */
function hasWorkers(): boolean {
	try {
		return "serviceWorker" in navigator && localStorage !== null;
	} catch {
		return false;
	}
}

const opensQuery = {
	queryKey: ["opensOffline"],
	queryFn: async () => hasWorkers() && !(await isWorkerRemoved()),
	staleTime: 0,
	networkMode: "always",
} as const;

/** `isAsked`: whether it matters now. */
export const useOpensOffline = (isAsked = true): boolean => useQuery({ ...opensQuery, enabled: isAsked }).data ?? hasWorkers();

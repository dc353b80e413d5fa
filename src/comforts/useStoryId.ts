/** Which story is on screen, and what the page has of it. */
import { notifyManager, useQueryClient } from "@tanstack/react-query";
import { useMatch } from "react-router";
import { storyPath } from "../article/links.ts";
import type { Published } from "../article/story.ts";
import { storyQuery } from "../data/queries.ts";
import { useCallback, useSyncExternalStore } from "../reader/hooks.ts";

export const useStoryId = (): string | undefined => useMatch(storyPath(":id"))?.params["id"];

/**
 * What the page has of a story by now: another object as an update is drawn, of which this hears together with the page. Without an observer of its own:
 * the last one that leaves a query cancels what the page waits for.
 */
export function usePublished(id: string): Published | undefined {
	const client = useQueryClient();
	const follow = useCallback((tell: () => void) => client.getQueryCache().subscribe(notifyManager.batchCalls(tell)), [client]);
	return useSyncExternalStore(follow, () => client.getQueryData(storyQuery(id).queryKey));
}

/** Of the story on screen: what stands in it is to be found again in another one. */
export const useStoryVersion = (): object | undefined => usePublished(useStoryId() ?? "");

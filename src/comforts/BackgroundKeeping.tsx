/** Goes on with what is being taken along, and holds what is kept within the reader's limit. Draws nothing. */
import { useQueryClient } from "@tanstack/react-query";
import { comingCell } from "../offline/coming.ts";
import { limitCell, mb, mostRead } from "../offline/limit.ts";
import { useEffect } from "../reader/hooks.ts";
import { useIsOnline } from "../reader/network.ts";

/** Looking makes no cache: where the worker was taken off for good none is left. */
async function storiesKept(): Promise<number> {
	if (!(await caches.has("stories"))) return 0;
	return (await (await caches.open("stories")).keys()).filter(({ url }) => url.includes("/stories/")).length;
}

async function trim(): Promise<void> {
	const limit = limitCell.get() * mb;
	// The browser's own count is quick, and never less than what is kept.
	const { usage = 0 } = await navigator.storage.estimate();
	const isFull = usage > limit || (await storiesKept()) > mostRead;
	if (isFull) await (await import("../offline/room.ts")).keepWithin(limit);
}

export function BackgroundKeeping() {
	const client = useQueryClient();
	const isOnline = useIsOnline();
	useEffect(() => {
		const goOn = async () => {
			// In a tunnel it would end for want of a line, and be asked for no more.
			if (isOnline && comingCell.get().isComing) await (await import("../offline/today.ts")).bringToday(client);
			await trim();
		};
		goOn().catch(() => {});
	}, [client, isOnline]);
	return null;
}

/** Goes on with what is being taken along, and holds what is kept within the reader's limit. Draws nothing. */
import { useQueryClient } from "@tanstack/react-query";
import { comingCell, noteComing } from "../offline/coming.ts";
import { limitCell, mb, mostRead } from "../offline/limit.ts";
import { useEffect, useRef } from "../reader/hooks.ts";
import { useIsOnline } from "../reader/network.ts";
import { useCell } from "../reader/useCell.ts";

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

/** How long what did not come for want of a line is left be, in ms: at first, and each time twice as long. */
const untilAgain = 2000;

export function BackgroundKeeping() {
	const client = useQueryClient();
	const isOnline = useIsOnline();
	const { isComing, trouble } = useCell(comingCell, comingCell.get());
	/** What was under way when the page before was left is gone on with until it is here, or stopped. */
	const isGoneOnWith = useRef(false);
	const tries = useRef(0);
	useEffect(() => {
		isGoneOnWith.current ||= comingCell.get().isComing;
		const goOn = async () => {
			if (comingCell.get().isComing) await (await import("../offline/today.ts")).bringToday(client);
			await trim();
		};
		goOn().catch(() => {});
	}, [client]);
	useEffect(() => {
		if (!isGoneOnWith.current || isComing || trouble !== "network" || !isOnline) return;
		const again = async () => {
			tries.current += 1;
			noteComing({ isComing: true, trouble: null });
			await (await import("../offline/today.ts")).bringToday(client);
		};
		const timer = setTimeout(() => again().catch(() => {}), untilAgain * 2 ** tries.current);
		return () => clearTimeout(timer);
	}, [client, isComing, trouble, isOnline]);
	return null;
}

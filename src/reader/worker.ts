/** The worker's side of a page: registers it, offers its new release, asks it now and then what was taken back. */
import { useSyncExternalStore } from "react";
import { scriptAddress } from "./scriptAddress.ts";

/** Asked again after this long while the page is looked at, in ms. */
const between = 5 * 60_000;

let waiting: ServiceWorker | null = null;
let isAccepted = false;
let isStale = false;
const listeners = new Set<() => void>();

function offer(worker: ServiceWorker | null): void {
	waiting = worker;
	for (const each of listeners) each();
}

/** Another tab has taken a new release: this page goes on with its own files, and its next step loads a page whole. */
export const isOfEarlierRelease = () => isStale;

/** A new release that waits, or null. */
export const useWaitingRelease = () =>
	useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => waiting,
		() => null,
	);

export function takeRelease(): void {
	isAccepted = true;
	waiting?.postMessage("take over");
}

/** `addresses` are the files this page was drawn from; kept, it opens without network. `onWithdrawn` is told which stories were taken back. */
export async function startWorker(liveAddress: string, addresses: readonly string[], onWithdrawn: (ids: string[]) => void): Promise<void> {
	if (!("serviceWorker" in navigator)) return;
	const { serviceWorker } = navigator;
	const hadWorker = serviceWorker.controller !== null;
	serviceWorker.addEventListener("controllerchange", () => {
		if (isAccepted) location.reload();
		else isStale = hadWorker;
	});
	// Without network, or where the browser allows none, the page goes on without a worker.
	const registration = await serviceWorker.register(scriptAddress("/sw.js")).catch(() => null);
	if (!registration) return;
	if (registration.waiting && hadWorker) offer(registration.waiting);
	registration.addEventListener("updatefound", () => {
		const found = registration.installing;
		found?.addEventListener("statechange", () => {
			if (found.state === "installed" && serviceWorker.controller) offer(found);
		});
	});
	await serviceWorker.ready;
	if (!serviceWorker.controller) await new Promise((done) => serviceWorker.addEventListener("controllerchange", done, { once: true }));
	for (const address of addresses) void fetch(address).catch(() => {});
	const ask = async () => {
		if (document.visibilityState !== "visible") return;
		try {
			const live = (await (await fetch(liveAddress)).json()) as { withdrawn?: unknown };
			if (Array.isArray(live.withdrawn)) onWithdrawn(live.withdrawn.map(String));
		} catch {
			// Asked again later.
		}
	};
	void ask();
	setInterval(ask, between);
	document.addEventListener("visibilitychange", ask);
}

/** The worker's side of a page, loaded when it has something to do: registers it, offers its new release; and asks now and then what was taken back. */
import type { ClaimFor, KeepPage } from "../article/keptCaches.ts";
import { editionJson, frontJson, jsonOf } from "../article/links.ts";
import { askWithdrawn } from "./answering.ts";
import { isReleaseAccepted, offerRelease, replaceRelease } from "./release.ts";
import { scriptAddress } from "./scriptAddress.ts";

/** Asked again after this long while the page is looked at, in ms. */
const between = 5 * 60_000;

/** Has the page at a path kept, so that a browser that starts anew without network opens it at once; where it is read, with what it says. Of a list its first page alone. */
export function keepPage(path: string, isRead: boolean): void {
	if (jsonOf(path) && !/\/page\/\d+$/.test(path))
		navigator.serviceWorker?.controller?.postMessage({ keepPage: path, isRead } satisfies KeepPage);
}

/** Asks now and then which stories were taken back. Where a worker has the page it has forgotten them before they are told. */
export function watchWithdrawn(tell: (ids: readonly string[]) => void): void {
	const ask = async () => {
		if (document.visibilityState !== "visible") return;
		const ids = await askWithdrawn();
		if (ids) tell(ids);
	};
	void ask();
	setInterval(ask, between);
	document.addEventListener("visibilitychange", ask);
	addEventListener("online", ask);
}

/** `isBuilt`: the page was drawn from files of its own, which are kept, so that it opens without network. Tells whether there is a worker. */
export async function startWorker(isBuilt: boolean): Promise<boolean> {
	const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
	if (!serviceWorker) return false;
	// Without network, or where the browser allows none, the page goes on without a worker.
	const registration = await serviceWorker.register(scriptAddress("/sw.js")).catch(() => null);
	if (!registration) return false;
	/** Whose page this is, though it may have come past it: then the browser has not looked for a newer one. */
	let own = serviceWorker.controller ?? registration.active;
	if (own && !serviceWorker.controller) void registration.update().catch(() => {});
	serviceWorker.addEventListener("controllerchange", () => {
		if (isReleaseAccepted()) location.reload();
		// Another tab has taken a new release: this page goes on with its own files, and its next step loads a page whole.
		else if (own && own !== serviceWorker.controller) replaceRelease();
		own = serviceWorker.controller;
	});
	if (registration.waiting && own) offerRelease(registration.waiting);
	registration.addEventListener("updatefound", () => {
		const found = registration.installing;
		found?.addEventListener("statechange", () => {
			// The first worker of all is no new release, though it may have taken the page over by the time that this is heard.
			if (found.state === "installed" && registration.active && registration.active !== found) offerRelease(found);
		});
	});
	const { installing, active } = registration;
	// Where there is no room for its files it never is; that may be known by now.
	if (!installing && !registration.waiting && !active) return false;
	if (installing && !active) await new Promise((done) => installing.addEventListener("statechange", done, { once: true }));
	if (installing?.state === "redundant" && !active) return false;
	const { active: ready } = await serviceWorker.ready;
	if (!serviceWorker.controller) {
		const isTaken = new Promise((done) => serviceWorker.addEventListener("controllerchange", done, { once: true }));
		ready?.postMessage({ claimFor: new URL(import.meta.url).pathname } satisfies ClaimFor);
		await isTaken;
	}
	for (const address of [editionJson, frontJson]) void fetch(address).catch(() => {});
	if (isBuilt) keepPage(location.pathname, true);
	return true;
}

/** Has the worker keep the desk, so that it opens without network. */
import { keepDeskMessage } from "../article/deskData.ts";
import { scriptAddress } from "../reader/scriptAddress.ts";

/** Where the browser allows no worker the desk works as long as it is open. */
export async function keepForOffline(): Promise<void> {
	if (!("serviceWorker" in navigator) || !navigator.onLine) return;
	const registered = await navigator.serviceWorker.register(scriptAddress("/sw.js")).catch(() => null);
	if (!registered) return;
	const { active } = await navigator.serviceWorker.ready;
	active?.postMessage(keepDeskMessage);
}

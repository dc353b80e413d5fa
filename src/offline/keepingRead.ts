/** Keeps what is read where the worker found no room for it. */
import { keptAtHeader } from "../article/links.ts";
import { sizeOf, withRoom } from "./room.ts";
import { readNames } from "./shelves.ts";

/** Asked for past the worker, which would try again; it came a moment ago, and the browser may have it still. */
export async function keepRead(address: string): Promise<void> {
	const response = await fetch(`${address}?keep`);
	if (!response.ok || !/json/.test(response.headers.get("content-type") ?? "")) return;
	const text = await response.text();
	const cache = await caches.open(readNames[0]);
	const headers = { "content-type": "application/json", [keptAtHeader]: String(Date.now()) };
	const copy = () => new Response(text, { headers });
	await withRoom(
		() => cache.put(address, copy()),
		() => sizeOf(copy()),
	);
}

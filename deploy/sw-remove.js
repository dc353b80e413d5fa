// Published as /sw.js, it removes the worker from every device within a visit: caches go, pages load again from the network.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
	event.waitUntil(
		(async () => {
			// What a reader has saved is the reader's, and opens without a worker too.
			for (const name of await caches.keys()) if (name !== "saved") await caches.delete(name);
			// From then on the page promises nothing without a network (src/offline/opensOffline.ts).
			const note = async () => (await caches.open("saved")).put("/saved/no-worker", new Response());
			await note().catch(() => {});
			await self.registration.unregister();
			for (const client of await self.clients.matchAll({ type: "window" })) await client.navigate(client.url).catch(() => {});
		})(),
	);
});

/** What a reader's device holds, looked at from outside. */
import { expect, type Page } from "playwright/test";

/** The paths of the files in a cache. */
export const filesIn = (page: Page, cache: string) =>
	page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname), cache);

/** What a database has under a key, or without one how many entries: undefined where there is no database, which is not made by looking. */
export const inDatabase = (page: Page, name: string, store: string, key?: string): Promise<unknown> =>
	page.evaluate(
		([name, store, key]) =>
			new Promise((tell) => {
				const asked = indexedDB.open(name);
				asked.onupgradeneeded = () => asked.transaction?.abort();
				asked.onerror = () => tell(undefined);
				asked.onsuccess = () => {
					const entries = asked.result.transaction(store).objectStore(store);
					const found = key === undefined ? entries.count() : entries.get(key);
					found.onsuccess = () => tell(found.result);
					asked.result.close();
				};
			}),
		[name, store, key] as const,
	);

/** From here on nothing more is heard of what this page wants of a cache at these addresses, as where it is killed in the middle of it. Returns how to wait until it is in the middle. */
export async function cutShortAt(page: Page, name: "put" | "delete", address: string): Promise<() => Promise<unknown>> {
	await page.evaluate(
		([name, address]) => {
			const real = Cache.prototype[name] as (this: Cache, ...given: unknown[]) => Promise<unknown>;
			Object.assign(Cache.prototype, {
				[name](this: Cache, ...given: unknown[]) {
					if (!String(Object(given[0]).url ?? given[0]).includes(address)) return real.apply(this, given);
					Object.assign(window, { isCut: true });
					return new Promise(() => {});
				},
			});
		},
		[name, address] as const,
	);
	return () => page.waitForFunction(() => "isCut" in window);
}

/** Puts stories of 400 kB onto the device that were kept so many hours ago, the first longest, and are of no newsroom; of a cache, by id. */
export const fill = (page: Page, cache: string, ids: readonly string[], isRead = false) =>
	page.evaluate(
		async ([name, ids, isRead]) => {
			const cache = await caches.open(name);
			for (const [at, id] of ids.entries()) {
				const keptAt = String(Date.now() - (90 - at) * 3_600_000);
				const headers = { "content-type": "application/json", "x-kept-at": keptAt, "x-read-at": isRead ? String(Date.now()) : "0" };
				await cache.put(`/stories/${id}.json`, new Response(" ".repeat(400_000), { headers }));
			}
		},
		[cache, ids, isRead] as const,
	);

/**
 * Bytes by which a device is over what it may hold: one of {@link fill} is more. What was read or deleted counts until it is collected, which may give
 * some room back at any moment; it is less.
 */
export const tooFull = -150_000;

/** Leaves so many bytes to this site. */
export async function leaveRoom(page: Page, room: number): Promise<void> {
	const used = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
	// What was written last may not be counted yet.
	let usage = -1;
	await expect
		.poll(async () => {
			const before = usage;
			usage = await used();
			return usage === before;
		})
		.toBe(true);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, quotaSize: usage + room });
}

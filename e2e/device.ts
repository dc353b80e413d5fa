/** What a reader's device holds, looked at from outside. */
import type { Page } from "playwright/test";

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

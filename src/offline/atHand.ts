/** Which copy of what the device keeps serves where there is no network. The worker's. */
import { jsonOf } from "../article/links.ts";
import { savedCacheName, todayCacheName } from "./caches.ts";

/** In the order in which they serve. */
const shelves = ["stories", savedCacheName, todayCacheName];

type Told = { readonly kind?: unknown; readonly href?: unknown };
const publishedIn = async (copy: Response): Promise<Told> =>
	Object(
		Object(
			await copy
				.clone()
				.json()
				.catch(() => null),
		).published,
	);

/**
 * The copy of the JSON at an address: as it was read last, else as it is saved, else as it was taken along. That a story has moved is of no use to whoever
 * has the story and not that to which it leads: there the story serves.
 */
export async function copyAtHand(address: string): Promise<Response | undefined> {
	const found = await Promise.all(shelves.map((cacheName) => caches.match(address, { cacheName })));
	const [first, ...others] = found.filter((copy) => copy !== undefined);
	if (!first || others.length === 0) return first;
	const { kind, href } = await publishedIn(first);
	if (kind !== "moved") return first;
	const goal = jsonOf(String(href));
	if (goal && (await Promise.all(shelves.map((cacheName) => caches.match(goal, { cacheName })))).some(Boolean)) return first;
	for (const other of others) if ((await publishedIn(other)).kind === "story") return other;
	return first;
}

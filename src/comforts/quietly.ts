/** Has the page drawn anew from fresher data, unless a line in sight would move for it. */
import { defaultScheduler, notifyManager, type QueryClient, type QueryKey } from "@tanstack/react-query";

const parts = "main :is(h1, h2, h3, h4, p, li, time, img, figcaption, blockquote, td, summary, a, button)";

type Box = { readonly element: Element; readonly what: string; readonly top: number; readonly left: number; readonly height: number };

const boxOf = (element: Element): Box => {
	const { top, left, height } = element.getBoundingClientRect();
	return { element, what: `${element.tagName} ${element.getAttribute("src") ?? element.textContent}`, top, left, height };
};
const boxes = () => Array.from(document.querySelectorAll(parts), boxOf);

const isInSight = ({ element, top, height }: Box) => height > 0 && top < innerHeight && top + height > 0 && element.checkVisibility();

/** Each with where the same words stand now, or else what is in their place. */
function pairs(before: readonly Box[]): (readonly [before: Box, now: Box])[] {
	const now = boxes();
	return before.flatMap((box) => {
		const own = now.find(({ element }) => element === box.element);
		const found = own?.what === box.what ? own : (now.find(({ what }) => what === box.what) ?? own);
		return found ? [[box, found] as const] : [];
	});
}

const hasMoved = ([before, now]: readonly [Box, Box]): boolean =>
	(["top", "left", "height"] as const).some((side) => Math.abs(now[side] - before[side]) >= 1);

/** Resolves when what is put in a query's place is drawn and not yet painted. */
async function draw(put: () => void): Promise<void> {
	notifyManager.setScheduler((tell) => tell());
	put();
	notifyManager.setScheduler(defaultScheduler);
	// React draws in a microtask; what follows the page's changes comes after it.
	await null;
	await null;
}

/** Resolves with whether it was done. Else the page stands as it stood. */
export async function drawQuietly(client: QueryClient, queryKey: QueryKey, data: unknown): Promise<boolean> {
	const before = client.getQueryState(queryKey);
	const top = scrollY;
	const seen = boxes().filter(isInSight);
	const { style } = document.documentElement;
	// The browser would keep the place too, and later.
	style.overflowAnchor = "none";
	requestAnimationFrame(() => style.removeProperty("overflow-anchor"));
	await draw(() => client.setQueryData(queryKey, data));
	if (document.visibilityState !== "visible") return true;
	const [first] = pairs(seen).filter(([{ what }, now]) => now.what === what);
	if (first) scrollBy({ top: first[1].top - first[0].top, behavior: "instant" });
	const now = pairs(seen);
	if (now.length === seen.length && !now.some(hasMoved)) return true;
	// The very same: what is drawn of it otherwise goes by its objects.
	await draw(() => before && client.getQueryCache().find({ queryKey })?.setState(before));
	scrollTo({ top, behavior: "instant" });
	return false;
}

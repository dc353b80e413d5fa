/** What lies over a page is closed by going back, which takes the browser a moment: it is closed once, and keys wait for the page under it. */

/** A way back that has not led anywhere by then led nowhere, in ms. */
const patience = 1000;

let since = Number.NEGATIVE_INFINITY;

export const isClosing = (): boolean => performance.now() - since < patience;

/** A second press meanwhile would leave the page. */
export function closeOnce(close: () => void): void {
	if (isClosing()) return;
	since = performance.now();
	close();
}

export function closed(): void {
	since = Number.NEGATIVE_INFINITY;
}

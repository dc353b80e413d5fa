/** The style sheets that a page as it was built does without, and its application has for where its reader goes on to. */

/** Asks for a sheet anew when it does not come: after a second, then after twice as long each time. */
export function insistOn(link: HTMLLinkElement, again = 1000): void {
	link.addEventListener("error", () => {
		setTimeout(() => {
			const next = link.cloneNode() as HTMLLinkElement;
			insistOn(next, 2 * again);
			link.replaceWith(next);
		}, again);
	});
}

/** How long the application waits for the sheet of all pages, in ms: it is asked for with the page, and is a tenth of the application's bytes. */
const patience = 1000;

/** Puts on what a list was built without. Its own rules are among them again, and in their order: for the page as it stands nothing changes. */
export async function wearWholeSheet(): Promise<void> {
	const built = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][media="not all"]');
	// Asked for again, in case it failed before anyone listened; what has come is at hand.
	const link = built?.cloneNode() as HTMLLinkElement | undefined;
	if (!link) return;
	link.media = "all";
	insistOn(link);
	await new Promise((done) => {
		link.onload = done;
		setTimeout(done, patience);
		built?.replaceWith(link);
	});
}

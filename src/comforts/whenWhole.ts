/** Waits until the story on screen stands whole: one that a reader moves to is drawn in two steps (`components/Story.tsx`), and its margin comes with the second. */

/** Acts before that is painted. Returns how to stop waiting, or what the act began. */
export function whenWhole(find: () => HTMLElement | null, act: (text: HTMLElement) => (() => void) | undefined): () => void {
	let stop: (() => void) | undefined;
	const look = () => {
		const text = document.querySelector("main article > aside") && find();
		if (!text) return;
		observer.disconnect();
		stop = act(text);
	};
	const observer = new MutationObserver(look);
	observer.observe(document.body, { childList: true, subtree: true });
	look();
	return () => {
		observer.disconnect();
		stop?.();
	};
}

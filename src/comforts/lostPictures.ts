/** Pictures that did not come: their place stays plain, without the browser's sign of something broken, and they are asked for again when the network is back. */

/** Returns how to stop. */
export function mindLostPictures(): () => void {
	const lose = (image: HTMLImageElement) => image.setAttribute("data-lost", "");
	const hear = ({ target }: Event) => target instanceof HTMLImageElement && lose(target);
	const askAgain = () => {
		for (const image of document.querySelectorAll<HTMLImageElement>("img[data-lost]")) {
			image.removeAttribute("data-lost");
			image.setAttribute("src", image.getAttribute("src") ?? "");
		}
	};
	for (const image of document.images) if (image.complete && image.naturalWidth === 0) lose(image);
	document.addEventListener("error", hear, true);
	addEventListener("online", askAgain);
	return () => {
		document.removeEventListener("error", hear, true);
		removeEventListener("online", askAgain);
	};
}

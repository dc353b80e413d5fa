/** Pictures that did not come: their place stays plain, without the browser's sign of something broken, and they are asked for again when the network is back. */

/** Returns how to stop. */
export function mindLostPictures(): () => void {
	const mark = (image: HTMLImageElement, isLost: boolean) => image.toggleAttribute("data-lost", isLost);
	const hear = ({ target, type }: Event) => target instanceof HTMLImageElement && mark(target, type === "error");
	const askAgain = () => {
		for (const image of document.querySelectorAll("img[data-lost]")) image.setAttribute("src", image.getAttribute("src") ?? "");
	};
	for (const image of document.images) if (image.complete && image.naturalWidth === 0) mark(image, true);
	for (const name of ["error", "load"]) document.addEventListener(name, hear, true);
	addEventListener("online", askAgain);
	return () => {
		for (const name of ["error", "load"]) document.removeEventListener(name, hear, true);
		removeEventListener("online", askAgain);
	};
}

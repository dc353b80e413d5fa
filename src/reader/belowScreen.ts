/** What is out of sight is put by while what fills the screen is laid out anew, and comes with the next frame: on a slow phone all at once keeps its reader waiting. */

/** The outermost elements wholly above `start` or below `end`, in px from the top of the screen, that are not higher than the screen and may be shut off, from the top down; none that wears a style of its own. */
export function outside(parent: Element, start: number, end: number, mayBe = (_: Element, _top: number) => true): HTMLElement[] {
	return [...(parent.children as HTMLCollectionOf<HTMLElement>)].flatMap((each) => {
		const { top, bottom, height } = each.getBoundingClientRect();
		// What has no height of its own may hold what stands on the screen.
		if (height < 1) return outside(each, start, end, mayBe);
		if ((top >= end || bottom <= start) && height < innerHeight && mayBe(each, top)) return each.hasAttribute("style") ? [] : each;
		return bottom > end || top < start ? outside(each, start, end, mayBe) : [];
	});
}

/** Puts it by, as high as it is. Returns how it comes back; the browser lays it out when it draws the next frame. */
export function putBelowBy(): () => void {
	const blocks = outside(document.body, Number.NEGATIVE_INFINITY, innerHeight);
	const heights = blocks.map((each) => each.getBoundingClientRect().height);
	for (const [index, { style }] of blocks.entries()) style.cssText = `content-visibility:hidden;block-size:${heights[index]}px`;
	return () => {
		// Chromium leaves an empty one where it has not been asked whether there is one.
		for (const block of blocks) block.toggleAttribute("style", false);
	};
}

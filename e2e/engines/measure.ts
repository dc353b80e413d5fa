/**
 * What only a laid-out page can tell, as functions that run inside it: each stands alone (no imports, nothing from
 * outside its braces) and awaits nothing, because Firefox settles no promise with scripts off.
 */

/**
 * HINDI.md D2: visual lines of `main`'s paragraphs, headlines, list items and captions that begin with `। ॥ ) ] } % , . : ; ? ! ” ’`.
 * A mark begins a line when the grapheme before it (blanks aside) ends further right and sits higher; line boxes alone
 * would not tell, as they overlap under tight headlines.
 */
export function linesWronglyBegun(): { marksSeen: number; faults: string[] } {
	const mark = /^[।॥)\]}%,.:;?!”’]/u;
	const blank = /^[\s\u200b-\u200d\u2060\ufeff]*$/u;
	const graphemes = new Intl.Segmenter("hi", { granularity: "grapheme" });
	const range = document.createRange();
	const faults = new Set<string>();
	let marksSeen = 0;

	type Place = { node: Text; from: number; to: number };
	const boxes = ({ node, from, to }: Place) => {
		range.setStart(node, from);
		range.setEnd(node, to);
		return [...range.getClientRects()].filter((box) => box.width > 0);
	};
	const isRead = (node: Text) => {
		const parent = node.parentElement;
		if (!parent?.checkVisibility({ visibilityProperty: true })) return false;
		// Words for screen readers only stand outside the lines.
		const { position, clipPath } = getComputedStyle(parent);
		return clipPath === "none" && position !== "absolute" && position !== "fixed";
	};

	const root = document.querySelector("main") ?? document.body;
	for (const block of root.querySelectorAll("p, h1, h2, h3, li, figcaption")) {
		const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		let before: Place | null = null;
		while (texts.nextNode()) {
			const node = texts.currentNode as Text;
			if (blank.test(node.data) || !isRead(node)) continue;
			for (const { segment, index } of graphemes.segment(node.data)) {
				if (blank.test(segment)) continue;
				const place: Place = { node, from: index, to: index + segment.length };
				const box = mark.test(segment) ? boxes(place)[0] : undefined;
				if (box) {
					marksSeen++;
					const last: DOMRect | undefined = before ? boxes(before).at(-1) : undefined;
					const isLower = last && box.top + box.bottom > last.top + last.bottom + 4;
					if (!last || (isLower && box.left < last.right - 1)) {
						const nearby = node.data.slice(Math.max(0, index - 15), index + 15).trim();
						faults.add(`a line of <${block.localName}> begins with ${segment} in “${nearby}”`);
					}
				}
				before = place;
			}
		}
	}
	return { marksSeen, faults: [...faults] };
}

/**
 * Elements that hold text higher than they are and hide the rest. Text cut on purpose is left out: line clamps, and
 * the one-pixel boxes of words for screen readers.
 */
export function textCutOff(): string[] {
	const faults: string[] = [];
	for (const element of document.body.querySelectorAll("*")) {
		const { clientHeight, clientWidth, scrollHeight } = element;
		if (scrollHeight <= clientHeight + 1 || clientHeight <= 1 || clientWidth <= 1) continue;
		const style = getComputedStyle(element);
		if (!["hidden", "clip"].includes(style.overflowY)) continue;
		if (!["none", ""].includes(style.getPropertyValue("-webkit-line-clamp"))) continue;
		const text = element.textContent.trim();
		if (text && element.checkVisibility({ visibilityProperty: true }))
			faults.push(`<${element.localName}> of ${clientHeight} px cuts off text of ${scrollHeight} px: “${text.slice(0, 30)}”`);
	}
	return faults;
}

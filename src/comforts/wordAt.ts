/** Words of the story on screen as ranges: the one under a point, and those of a paragraph one after the other. */

const inWord = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;
const word = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;
/** Nothing else has aksharas to show. */
const isHindi = (text: string) => /[\u0904-\u0939]/.test(text);

/** Firefox and Chromium name it one way, Safari the other. */
function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
	if ("caretPositionFromPoint" in document) {
		const found = document.caretPositionFromPoint(x, y);
		return found && { node: found.offsetNode, offset: found.offset };
	}
	const range = (document as Document).caretRangeFromPoint(x, y);
	return range && { node: range.startContainer, offset: range.startOffset };
}

/** Null beside the words, or on one that is not Hindi. A word that goes on in another node (partly emphasised) counts as far as its node. */
export function wordAt(x: number, y: number): Range | null {
	const caret = caretAt(x, y);
	if (!(caret?.node instanceof Text)) return null;
	const { data } = caret.node;
	let [start, end] = [caret.offset, caret.offset];
	while (start > 0 && inWord.test(data.charAt(start - 1))) start -= 1;
	while (end < data.length && inWord.test(data.charAt(end))) end += 1;
	if (!isHindi(data.slice(start, end))) return null;
	const range = rangeOf(caret.node, start, end);
	// The caret is the one nearest, however far from the point the word ends.
	const isHit = Array.from(range.getClientRects()).some(
		(box) => x >= box.left - 4 && x <= box.right + 4 && y >= box.top && y <= box.bottom,
	);
	return isHit ? range : null;
}

export function wordsIn(block: Element): Range[] {
	const ranges: Range[] = [];
	const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null)
		for (const { 0: found, index } of node.data.matchAll(word)) if (isHindi(found)) ranges.push(rangeOf(node, index, index + found.length));
	return ranges;
}

function rangeOf(node: Text, start: number, end: number): Range {
	const range = document.createRange();
	range.setStart(node, start);
	range.setEnd(node, end);
	return range;
}

/** Where the keyboard goes in a frame, part by part. */
import type { Part } from "./parts.ts";

const isBefore = (one: Element, other: Element) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The drawn part that stands next after `from`, or before it, made one that can take the keyboard. */
export function nextPart(parts: readonly Part[], from: Element, isBack: boolean): HTMLElement | undefined {
	const drawn = parts
		.map(({ element }) => element as HTMLElement)
		.filter((element) => element.checkVisibility() && !element.closest("[aria-hidden=true]"));
	const inOrder = drawn.sort((one, other) => (isBefore(one, other) ? -1 : 1));
	const next = isBack ? inOrder.findLast((element) => isBefore(element, from)) : inOrder.find((element) => isBefore(from, element));
	if (next) next.tabIndex = -1;
	return next;
}

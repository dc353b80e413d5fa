/**
 * Writes the numerals of everything on the page in the digits the reader chose, whoever drew it: before the first paint while the page is
 * still being read in, and after every change before it is painted. The text as drawn is given back where the application must find it.
 */

/** What is typed, drawn, or shown as an example keeps its digits. */
const ownDigits = "head, script, style, textarea, svg, [translate=no]";

type Written = Node & {
	/** What was drawn, where numerals of it may be written otherwise: as long, place for place. */
	drawn?: string | undefined;
};

/** The words of a text as they were drawn. */
export const drawnText = (text: Text): string => (text as Written).drawn ?? text.data;

/** Converts what is under `root` and whatever comes there, until the returned function is called; that gives back what was drawn. `convert` must be idempotent. */
export function keepNumerals(root: Node, convert: (text: string) => string): () => void {
	const write = (text: Written, now: string) => {
		const before = text.drawn ?? "";
		const written = convert(before);
		// A text still being read in goes on after what was converted; a letter may come that leaves the digits before it as they were drawn.
		const drawn = now.startsWith(written) ? before + now.slice(written.length) : now;
		const after = convert(drawn);
		// Most texts have no numerals.
		if ((text.drawn === undefined && after === now) || text.parentElement?.closest(ownDigits)) return;
		text.drawn = drawn;
		if (after !== now) text.nodeValue = after;
	};
	const giveBack = (text: Written, now: string) => {
		const before = text.drawn;
		text.drawn = undefined;
		if (before !== undefined && convert(before) === now) text.nodeValue = before;
	};
	const visit = (node: Node, change: typeof write) => {
		const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
		for (let text = node.nodeValue === null ? texts.nextNode() : node; text; text = texts.nextNode()) change(text, text.nodeValue ?? "");
	};
	const observer = new MutationObserver((records) => {
		for (const { target, addedNodes } of records) {
			if (target.nodeValue !== null) visit(target, write);
			for (const node of addedNodes) visit(node, write);
		}
	});
	visit(root, write);
	observer.observe(root, { subtree: true, childList: true, characterData: true });
	return () => {
		observer.disconnect();
		visit(root, giveBack);
	};
}

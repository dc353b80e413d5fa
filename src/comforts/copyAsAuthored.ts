/** A reader may have chosen other numerals; what is copied by hand is as authored: it is written so while it is given away. */
import { restoreCopiedText } from "../components/copying.ts";
import { drawnText } from "../reader/numerals.ts";

/** Writes a text of the same length character by character: whatever marks a place in it, a selection or a highlight, keeps it. */
function write(node: Text, text: string): void {
	const { data } = node;
	for (let at = 0; at < text.length; at += 1)
		if (text[at] !== data[at]) {
			node.insertData(at, text.charAt(at));
			node.deleteData(at + 1, 1);
		}
}

/** Returns how to stop. */
export function copyAsAuthored(): () => void {
	const copy = (event: ClipboardEvent) => {
		const selection = getSelection();
		if (!selection || !event.target || "select" in event.target) return;
		const shown: [Text, string][] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const node = texts.currentNode as Text;
			if (drawnText(node) !== node.data && selection.containsNode(node, true)) shown.push([node, node.data]);
		}
		if (shown.length === 0) return;
		for (const [node] of shown) write(node, drawnText(node));
		restoreCopiedText(event);
		for (const [node, text] of shown) write(node, text);
		// Heard by the page as well, which would give away what is shown.
		event.stopImmediatePropagation();
	};
	document.addEventListener("copy", copy, true);
	return () => document.removeEventListener("copy", copy, true);
}

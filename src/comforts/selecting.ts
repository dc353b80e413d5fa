/** The passage a reader has selected in the story on screen, at whole words, and where it stands. */
import { drawnText } from "../reader/numerals.ts";
import { plainly, textFragment } from "../text/fragment.ts";
import type { Passage } from "./sharing.ts";

/** What is read as one run of text. A credit stands on a line of its own in its caption; what has a language there has no class. */
const blockElements =
	"p, h1, h2, h3, li, figcaption, figcaption > span[class], td, th, caption, blockquote, cite, dt, dd, summary, label, button, header, footer, nav, div";
/** Not the story's own words: what stands beside and after it, and what is pressed. Under a selection from text to text captions are left out too. */
const others = "aside, nav, section, button, summary, details, [role=toolbar], iframe, style, script, figure, cite";
const wordCharacter = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;

export type Selected = {
	readonly passage: Passage;
	/** The last paragraph of it. */
	readonly block: Element;
	readonly range: Range;
};

type Block = { readonly element: Element; text: string; readonly nodes: { readonly node: Text; readonly start: number }[] };

/** Every run of text of the page in its order, be it a line of a verse. A reader may have chosen other numerals; what is passed on is as authored. */
function readPage(): Block[] {
	const blocks: Block[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || parent.closest("script, style, noscript, iframe, .pk-quote")) continue;
		const element = parent.closest(blockElements) ?? document.body;
		let block = blocks.at(-1);
		// Browsers find no words across the end of a line that was meant: a verse is passed on, and looked for, by its lines.
		if (block?.element !== element || node.previousSibling?.nodeName === "BR") {
			block = { element, text: "", nodes: [] };
			blocks.push(block);
		}
		block.nodes.push({ node: node as Text, start: block.text.length });
		block.text += drawnText(node as Text);
	}
	return blocks;
}

/** The part of each block that a range holds, as far as it is the story's own words; the ends are moved out to whole words and in from white space. */
function partsOf(blocks: readonly Block[], range: Range): { block: number; start: number; end: number }[] {
	const within = (range.startContainer.parentElement ?? range.startContainer) as Element;
	const isOwn = (element: Element) => {
		const odd = element.closest(others);
		return element.closest("main article") !== null && (!odd || odd.contains(within));
	};
	const parts: { block: number; start: number; end: number }[] = [];
	blocks.forEach(({ element, text, nodes }, block) => {
		if (!isOwn(element)) return;
		const held = nodes.filter(({ node }) => range.intersectsNode(node));
		const [first, last] = [held.at(0), held.at(-1)];
		if (!first || !last) return;
		let start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
		let end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.length);
		if (end <= start) return;
		const isInWord = (at: number) => wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at));
		while (isInWord(start)) start -= 1;
		while (isInWord(end)) end += 1;
		while (start < end && /[\s\u2060]/.test(text.charAt(start))) start += 1;
		while (start < end && /[\s\u2060]/.test(text.charAt(end - 1))) end -= 1;
		if (wordCharacter.test(text.slice(start, end))) parts.push({ block, start, end });
	});
	return parts;
}

/** What is selected in a story, or null: nothing, or no words of it. */
export function selectedPassage(): Selected | null {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!document.querySelector("main article")?.contains(range.startContainer)) return null;
	const blocks = readPage();
	const parts = partsOf(blocks, range);
	const [first, last] = [parts.at(0), parts.at(-1)];
	if (!first || !last) return null;
	const textOf = (block: number) => blocks[block]?.text ?? "";
	const place = (block: number, at: number) => ({ block, at: plainly(textOf(block).slice(0, at)).length });
	const rowOf = (block: number) => blocks[block]?.element.closest("tr");
	const text = parts
		.map(({ block, start, end }, at) => {
			const before = parts[at - 1];
			const isSameRow = before && rowOf(before.block) && rowOf(before.block) === rowOf(block);
			return `${before ? (isSameRow ? " · " : "\n") : ""}${plainly(textOf(block).slice(start, end))}`;
		})
		.join("");
	const plain = blocks.map((each) => plainly(each.text));
	const fragment = textFragment(plain, place(first.block, first.start), place(last.block, last.end));
	const quote = blocks[first.block]?.element.closest("blockquote");
	const cite = quote?.contains(blocks[last.block]?.element ?? null) && quote.querySelector("cite");
	const by = blocks.find(({ element }) => element === cite)?.text;
	const block = blocks[last.block]?.element ?? document.body;
	return { passage: { text, fragment, ...(by ? { by: plainly(by) } : {}) }, block, range };
}

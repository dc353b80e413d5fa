/** An address of a passage: the text fragment (`:~:text=`) by which browsers find a quotation on its page. Knows strings only. Source: WICG, scroll-to-text-fragment. */

const joiner = /[\u2060\ufeff]/g;
/** A word at a time is what a fragment may begin and end with: matches are bounded by words. */
const words = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

/** As browsers compare, and a little coarser: case, nukta and nasals do not count. Place for place the text itself. */
const fold = (text: string) => text.replace(/[\u093c\u0901\u0902]/g, "\u0902").toLowerCase();

/** The page's text as a fragment is compared with it: plain spaces, no joiners. */
export const plainly = (text: string): string => text.replace(joiner, "").replace(/[\t\n\r \u00a0]+/g, " ");

/** `-`, `,` and `&` are the fragment's own. */
const encode = (text: string) => encodeURIComponent(text).replace(/-/g, "%2D");

/** A quotation longer than this many words is named by how it begins and how it ends. */
const wholeWords = 10;
const endWords = 4;

type Part = { readonly block: number; readonly start: number; readonly end: number };

/** Where words of `text` end (`atEnd`) or begin. */
const edges = (text: string, atEnd: boolean) =>
	Array.from(text.matchAll(words), ({ index, 0: { length } }) => (atEnd ? index + length : index));

/**
 * The fragment for a passage of a page. `blocks` are the page's runs of text in their order, each made plain by {@link plainly}; the passage goes from
 * `start` in the block `from` to `end` in the block `to` (code units, at the edges of words). It is as short as finds this passage before any like it,
 * which takes words around it when the same words stand earlier on the page: from the passage's own blocks where they tell it, since what stands between blocks differs by screen.
 */
export function textFragment(blocks: readonly string[], from: { block: number; at: number }, to: { block: number; at: number }): string {
	const folded = blocks.map(fold);
	/** The first place of `text` at or after a place. */
	const first = (text: string, after = { block: 0, at: 0 }): Part | null => {
		for (let block = after.block; block < folded.length; block += 1) {
			const start = folded[block]?.indexOf(fold(text), block === after.block ? after.at : 0) ?? -1;
			if (start >= 0) return { block, start, end: start + text.length };
		}
		return null;
	};
	const opening = blocks[from.block] ?? "";
	const closing = blocks[to.block] ?? "";
	const isOneBlock = from.block === to.block;
	const inOpening = opening.slice(from.at, isOneBlock ? to.at : undefined).trimEnd();
	const isWhole = isOneBlock && edges(inOpening, true).length <= wholeWords;

	// How it begins: whole when it is short, else so many words as are found here first.
	const ends = isWhole ? [inOpening.length] : edges(inOpening, true).slice(endWords - 1);
	const starts = (ends.length > 0 ? ends : [inOpening.length]).map((end) => inOpening.slice(0, end));
	const isHere = (text: string, lead: string) => {
		const found = first(text);
		return found?.block === from.block && found.start + lead.length === from.at;
	};
	const start = starts.find((text) => isHere(text, "")) ?? starts.at(0) ?? "";
	let prefix = "";
	if (!isHere(start, "")) {
		const leads = edges(opening.slice(0, from.at), false)
			.reverse()
			.map((at) => opening.slice(at, from.at));
		prefix = leads.find((lead) => isHere(lead + start, lead)) ?? leads.at(-1) ?? "";
	}

	// How it ends: the words that are met first after the beginning.
	let end = "";
	if (!isWhole) {
		const inClosing = closing.slice(isOneBlock ? from.at + start.length : 0, to.at);
		const after = { block: from.block, at: from.at + start.length };
		const tails = edges(inClosing, false)
			.reverse()
			.slice(endWords - 1)
			.map((at) => inClosing.slice(at));
		const isThere = (text: string) => {
			const found = first(text, after);
			return found?.block === to.block && found.end === to.at;
		};
		end = tails.find(isThere) ?? inClosing.trimStart();
	}
	// Nothing before it to tell it by: the words after it may.
	let suffix = "";
	if (isWhole && prefix === "" && !isHere(start, "")) {
		const rest = closing.slice(to.at);
		const tails = edges(rest, true).map((at) => rest.slice(0, at));
		suffix = tails.find((tail) => isHere(start + tail, "")) ?? tails.at(-1) ?? "";
	}
	// Nor these, as of a heading that stands in the contents too: how the block before it ends.
	if (prefix + suffix === "" && !isHere(start, "")) {
		const before = blocks[from.block - 1] ?? "";
		prefix = before.slice(edges(before, false).at(-endWords) ?? 0);
	}
	const parts = [prefix && `${encode(prefix.trim())}-`, encode(start), encode(end), suffix && `-${encode(suffix.trim())}`];
	return `:~:text=${parts.filter(Boolean).join(",")}`;
}

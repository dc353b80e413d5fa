/** The places found in the story on screen, as ranges of its text, and their highlights. The page itself is not touched. */
import { otherSpellings, placesIn } from "../find/inStory.ts";

/** Not the story's own words: what stands beside and after it (in its text a section is a table, and in its foot its corrections), its contents, what is pressed, and what only a screen reader says. */
const others = "aside, nav, section:not(.prose section, footer section), details, button, [role=toolbar], iframe, style, script, .hidden";

/** What is read as one run of text: a word does not go on from one of them into the next, be it a span (a credit, the place in a byline). */
const blockOf = (element: HTMLElement | null): HTMLElement | null =>
	element && getComputedStyle(element).display === "inline" ? blockOf(element.parentElement) : element;

/** A keyboard on the screen is higher than this, in px, and a bar of the browser's is not. */
const leastKeyboard = 120;

/** Which place is the current one, of how many, and in what other spellings. */
export type Place = { readonly at: number; readonly count: number; readonly others: readonly string[] };

export class Hits {
	#nodes: { readonly node: Text; readonly start: number }[] = [];
	#text = "";
	#query = "";
	#ranges: Range[] = [];
	#at = 0;
	readonly #changes: MutationObserver;
	readonly #end = new AbortController();

	/** `onAnew`: the story was drawn anew, or a part of it. */
	constructor(onAnew: (place: Place) => void) {
		this.#read();
		this.#changes = new MutationObserver(() => {
			this.#read();
			const place = this.#find();
			this.#mark();
			onAnew(place);
		});
		const page = document.querySelector("main");
		let height = visualViewport?.height ?? 0;
		const hearHeight = () => {
			const now = visualViewport?.height ?? 0;
			// What a keyboard comes over is brought up; a bar of the browser's, or two fingers, cover less or are meant.
			if (now < height - leastKeyboard && visualViewport?.scale === 1) this.#show();
			height = now;
		};
		visualViewport?.addEventListener("resize", hearHeight, { signal: this.#end.signal });
		if (page) this.#changes.observe(page, { childList: true, characterData: true, subtree: true });
	}

	/** The story's words as they stand now. */
	#read(): void {
		[this.#nodes, this.#text] = [[], ""];
		const story = document.querySelector("main article");
		if (!story) return;
		const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
		let block: Element | null = null;
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent || parent.closest(others) || parent.checkVisibility?.() === false) continue;
			const itsBlock = blockOf(parent);
			if (itsBlock !== block) this.#text += "\n";
			block = itsBlock;
			this.#nodes.push({ node: node as Text, start: this.#text.length });
			this.#text += (node as Text).data;
		}
	}

	/** Marks every place and goes to the first that is on screen or below. */
	look(query: string): Place {
		this.#query = query;
		const place = this.#find();
		this.#at = Math.max(
			0,
			this.#ranges.findIndex((range) => range.getBoundingClientRect().bottom > 0),
		);
		this.#show();
		return { ...place, at: this.#at };
	}

	/** The current place stays the one that it was, by its number. */
	#find(): Place {
		const places = placesIn(this.#text, this.#query);
		this.#ranges = places.map(({ start, end }) => this.#rangeOf(start, end));
		this.#at = Math.max(0, Math.min(this.#at, places.length - 1));
		return { at: this.#at, count: places.length, others: otherSpellings(this.#text, this.#query, places) };
	}

	/** The next place, or the one before; round and round. */
	step(by: number): number {
		const count = this.#ranges.length;
		if (count > 0) this.#at = (this.#at + by + count) % count;
		this.#show();
		return this.#at;
	}

	/** The caret goes to the current place, and the keyboard to its block, so that the reader goes on from there. Whether there is one. */
	leaveCaret(): boolean {
		const range = this.#ranges[this.#at];
		if (!range) return false;
		const block = blockOf(range.startContainer.parentElement);
		// Where the focus was last Tab goes on from, though nothing has it.
		const isOwn = block?.hasAttribute("tabindex");
		if (!isOwn) block?.setAttribute("tabindex", "-1");
		block?.focus({ preventScroll: true });
		block?.blur();
		if (!isOwn) block?.removeAttribute("tabindex");
		getSelection()?.collapse(range.startContainer, range.startOffset);
		return true;
	}

	clear(): void {
		this.#changes.disconnect();
		this.#end.abort();
		if (!("highlights" in CSS)) return;
		for (const name of ["found", "found-at"]) CSS.highlights.delete(name);
	}

	#mark(): void {
		if (!("highlights" in CSS)) return;
		const current = this.#ranges[this.#at];
		CSS.highlights.set("found", new Highlight(...this.#ranges.filter((range) => range !== current)));
		CSS.highlights.set("found-at", new Highlight(...(current ? [current] : [])));
	}

	#show(): void {
		this.#mark();
		const current = this.#ranges[this.#at];
		if (!current) return;
		const { top, bottom, left, right } = current.getBoundingClientRect();
		// A wide table scrolls in a frame of its own.
		const frame = current.startContainer.parentElement?.closest("section:not(footer section)");
		const box = frame?.getBoundingClientRect();
		if (box && (left < box.left || right > box.right)) frame?.scrollBy({ left: left - box.left - (box.width - right + left) / 2 });
		// What a keyboard covers is out of sight.
		const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
		if (top < offsetTop + height * 0.2 || bottom > offsetTop + height * 0.8) scrollBy({ top: top - offsetTop - height * 0.4 });
	}

	#rangeOf(start: number, end: number): Range {
		const range = document.createRange();
		const placeOf = (at: number) => {
			const index = this.#nodes.findLastIndex((each) => each.start <= at);
			const { node, start: from } = this.#nodes[index] as { node: Text; start: number };
			return [node, Math.min(at - from, node.length)] as const;
		};
		range.setStart(...placeOf(start));
		const [node, offset] = placeOf(end - 1);
		range.setEnd(node, Math.min(offset + 1, node.length));
		return range;
	}
}

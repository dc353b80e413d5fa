/** Shows on the page what is being read: paints the sentence and its word over the story, and keeps them in sight. Changes nothing in the page. */
import { isFinding } from "../../reader/finding.ts";
import { asRead } from "../../text/asRead.ts";
import { aloud } from "../aloud.ts";
import { storyText, textsIn, top } from "../sentencePlace.ts";
import type { Line, Script } from "./script.ts";

/** Where a script's texts stand, in the order of the script. */
const places =
	"main article :is(h1, header p, .prose > p, .prose > h2, .prose li, .prose blockquote > :is(p, cite), .prose :is(caption, tbody tr))";
/** After the reader has moved the page, it stays for this long, in ms. */
const rest = 4000;
/** The middle of the screen within which a sentence may stand; the page moves to put one that does not where `landing` says. */
const [highest, lowest, landing] = [0.2, 0.8, 0.3];

type Point = readonly [node: Node, offset: number];

/** The text of an element as it is read, and the range of a part of it. */
type Read = {
	readonly element: Element;
	readonly text: string;
	readonly range: (start: number, end: number) => Range;
	/** Whether the page still says so. */
	readonly isStill: () => boolean;
};

function readElement(element: Element): Read {
	const nodes: { readonly node: Text; readonly from: number; readonly words: string }[] = [];
	let raw = "";
	for (const node of textsIn(element)) {
		nodes.push({ node, from: raw.length, words: node.data });
		raw += node.data;
	}
	const { text, places } = asRead(raw);
	const point = (at: number): Point => {
		const found = nodes.findLast(({ from }) => from <= at);
		return found ? [found.node, at - found.from] : [element, 0];
	};
	return {
		element,
		text,
		isStill: () => nodes.every(({ node, words }) => node.isConnected && words === node.data),
		range(start, end) {
			const range = document.createRange();
			range.setStart(...point(places[start] ?? 0));
			const [node, offset] = point(places[end - 1] ?? 0);
			range.setEnd(node, node instanceof Text ? offset + 1 : 0);
			return range;
		},
	};
}

/** Texts are found by their words, one after the other: whatever else stands among them is passed over. */
function elementsOf({ texts }: Script): (Element | undefined)[] {
	const all = [...document.querySelectorAll(places)].map((element) => ({ element, text: readElement(element).text }));
	let from = 0;
	return texts.map((text) => {
		const found = all.findIndex((each, index) => index >= from && text !== "" && each.text === text);
		if (found < 0) return undefined;
		from = found + 1;
		return all[found]?.element;
	});
}

/** The number of the sentence at the top of the screen; 0 while that is above the text, and where its end is in sight: who has come there begins anew. */
export function lineAtTop(script: Script): number {
	const page = storyText();
	const box = page?.getBoundingClientRect();
	if (!page || !box || box.top > top || box.bottom < innerHeight) return 0;
	const elements = elementsOf(script);
	const isBelow = (box: DOMRect) => box.height > 0 && box.bottom > top + 8;
	const of = elements.findIndex((element) => element && page.contains(element) && isBelow(element.getBoundingClientRect()));
	const element = elements[of];
	if (!element) return 0;
	const { text, range } = readElement(element);
	const first = script.lines.findIndex((line) => line.of === of);
	const within = script.lines.findIndex(
		({ of: its, start, text: words, isRetold }) =>
			its === of && isBelow(range(start, isRetold ? text.length : start + words.length).getBoundingClientRect()),
	);
	return Math.max(within, first, 0);
}

export class Marks {
	#script: Script | null = null;
	#elements: readonly (Element | undefined)[] = [];
	#movedAt = Number.NEGATIVE_INFINITY;
	#shown: Line | null = null;
	/** The text last read: a sentence has many words. */
	#read: Read | null = null;

	/** Notes when the reader moves the page. Returns how to stop. */
	watch(): () => void {
		const note = (event: Event) => {
			if (event instanceof KeyboardEvent && !/^(?:Page|Arrow|Home|End| )/.test(event.key)) return;
			// The bar beside the page is no part of it.
			if (event.type === "pointerdown" && event.target !== document.documentElement) return;
			this.#movedAt = event.timeStamp;
		};
		let width = innerWidth;
		// A device that is turned: what sounds is led back into sight. An address bar that comes or goes changes the height alone.
		const turn = () => {
			const said = aloud.get();
			if (width !== innerWidth && said) requestAnimationFrame(() => this.#follow(said));
			width = innerWidth;
		};
		addEventListener("resize", turn);
		const signs = ["wheel", "touchmove", "keydown", "pointerdown"];
		for (const sign of signs) addEventListener(sign, note, { passive: true, capture: true });
		return () => {
			removeEventListener("resize", turn);
			for (const sign of signs) removeEventListener(sign, note, { capture: true });
		};
	}

	/**
	 * Paints a sentence and the word in it that sounds, and goes along to a new one; not to the first where nothing sounds yet. False while its text
	 * is not on the page.
	 */
	show(script: Script, at: number, word: { readonly start: number; readonly end: number } | null, isPlaying: boolean): boolean {
		const line = script.lines[at];
		// What stands nowhere on the page is not waited for.
		if (line?.isRetold && script.texts[line.of] === "") {
			this.clear();
			return true;
		}
		const element = line && this.#elementOf(script, line.of);
		if (this.#read?.element !== element || !this.#read?.isStill()) this.#read = element ? readElement(element) : null;
		const { text, range } = this.#read ?? {};
		if (!line || !range || text === undefined || text !== script.texts[line.of]) {
			this.clear();
			return false;
		}
		const sentence = range(line.start, line.isRetold ? text.length : line.start + line.text.length);
		const sounding = word && range(word.start, word.end);
		aloud.set(isPlaying ? (sounding ?? sentence) : null);
		if ("highlights" in CSS) {
			CSS.highlights.set("said", new Highlight(sentence));
			const loud = new Highlight(...(sounding ? [sounding] : []));
			loud.priority = 1;
			CSS.highlights.set("said-word", loud);
		}
		if (this.#shown !== line && (isPlaying || this.#shown)) this.#follow(sentence);
		this.#shown = line;
		return true;
	}

	/** Moves the page when the sentence has left the middle of the screen, unless the reader has just moved it or is at a place that was found in it. */
	#follow(sentence: Range): void {
		if (isFinding() || performance.now() - this.#movedAt < rest) return;
		const box = sentence.getBoundingClientRect();
		const isTall = box.height > innerHeight * (lowest - highest);
		if (box.top >= innerHeight * highest && (box.bottom <= innerHeight * lowest || (isTall && box.top <= innerHeight * landing))) return;
		const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches || document.documentElement.dataset["motion"] === "less";
		scrollBy({ top: box.top - innerHeight * landing, behavior: isStill ? "instant" : "smooth" });
	}

	clear(): void {
		this.#shown = null;
		this.#read = null;
		aloud.set(null);
		if (!("highlights" in CSS)) return;
		for (const name of ["said", "said-word"]) CSS.highlights.delete(name);
	}

	#elementOf(script: Script, of: number): Element | undefined {
		const known = this.#elements[of];
		if (this.#script === script && known?.isConnected) return known;
		this.#script = script;
		this.#elements = elementsOf(script);
		return this.#elements[of];
	}
}

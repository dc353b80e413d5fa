/**
 * Puts the web font on after the words are there, if no line moves for it, and else when the reader goes to another page.
 * The first paint does not ask for Eczar: a font on its way has the browser shape every line twice, which took a slow phone 20 ms of its first text.
 * Where no script runs, or the font came on an earlier page, the style sheet asks for it, with `font-display: optional`. The second family name is what lets the whole page change at
 * once, and change back before it is painted.
 */

import { putBelowBy } from "./belowScreen.ts";

const family = "Eczar Variable";
const late = "Eczar Late";
/** What stands in for it (`build/fonts.ts`), and what does where a device has none of that. */
const instead = '"Pathak Text Fallback",serif';

let isLoaded = false;

const isOnScreen = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < innerHeight;

/** A line of a text on screen: its middle and its start in px, and which of its text's words begins it. */
type Line = { readonly text: Text; readonly middle: number; readonly left: number; readonly first: number };

/**
 * The lines of every text on screen; what is below it may move. A block may keep its height while its words go to other lines: words are measured, since
 * to ask what is drawn at a point has the browser count as moved what is never painted. Where one line is all of its text, it may begin elsewhere in it;
 * the sections may not, as they stand beside the paper's name, which the face may make wider.
 */
function lines(): Line[] {
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	const found: Line[] = [];
	while (texts.nextNode()) {
		const text = texts.currentNode as Text;
		if (text.parentElement?.closest("[style*=content-visibility]")) continue;
		range.selectNode(text);
		const boxes = [...range.getClientRects()];
		const isPlaced = boxes.length > 1 || text.parentElement?.closest("nav");
		const words = isPlaced ? Array.from(text.data.matchAll(/[^\s-]+/g), ({ index }) => index) : [];
		let first = 0;
		for (const { left, top, height } of boxes.filter(isOnScreen)) {
			const middle = top + height / 2;
			// The first word whose middle is not above this line: half of those left at a time.
			for (let end = words.length; first < end; ) {
				const at = (first + end) >> 1;
				range.setStart(text, words[at] as number);
				range.setEnd(text, (words[at] as number) + 1);
				const word = range.getBoundingClientRect();
				if (word.top + word.height / 2 < middle - leastMove) first = at + 1;
				else end = at;
			}
			found.push({ text, middle, left: isPlaced ? left : 0, first });
		}
	}
	return found;
}

/** Less than this, in px, is not counted as a move by the browser either. */
const leastMove = 3;
const areSame = (before: readonly Line[], after: readonly Line[]): boolean =>
	before.length === after.length &&
	before.every(({ text, middle, left, first }, index) => {
		const line = after[index];
		const isThere = line !== undefined && line.text === text && line.first === first;
		return isThere && Math.abs(line.middle - middle) < leastMove && Math.abs(line.left - left) < leastMove;
	});

/** At another page everything is new, and its type may be too. */
export function putOnTypefaceNow(): void {
	if (isLoaded) document.documentElement.dataset["face"] = "late";
}

/** They stand in the first sheet. */
const fontRules = (): CSSFontFaceRule[] =>
	Array.from(document.styleSheets[0]?.cssRules ?? [])
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.filter(({ style }) => style.getPropertyValue("font-family").includes(family));

/** Has the browser load Eczar under its second name, once. Says whether it is there. `prepare` is called before the page is laid out anew for it. */
export async function loadTypeface(prepare = () => {}): Promise<boolean> {
	if (isLoaded) return true;
	const faces = fontRules().map(({ style }) => {
		const said = (name: string) => style.getPropertyValue(name);
		const descriptors = { weight: said("font-weight"), unicodeRange: said("unicode-range"), sizeAdjust: said("size-adjust") || "100%" };
		return new FontFace(late, said("src"), descriptors);
	});
	try {
		await Promise.all(faces.map((face) => face.load()));
	} catch {
		return false;
	}
	isLoaded = faces.length > 0;
	if (isLoaded) prepare();
	for (const face of faces) document.fonts.add(face);
	return isLoaded;
}

/** Whether the face kept from an earlier page came in time. An optional one that did not is as wide as what stands in for it, though it is there by now. */
function isDrawn(): boolean {
	const context = document.createElement("canvas").getContext("2d");
	const widthIn = (families: string) => {
		if (context) context.font = `99px ${families}`;
		return context?.measureText("अक्षर").width;
	};
	return widthIn(`"${family}",${instead}`) !== widthIn(instead);
}

/** Who saves data, or does without pictures, saves these bytes too. */
export const isTypefaceWanted = (): boolean => !document.documentElement.matches('[data-thrifty],[data-pictures~="hidden"]');

/** Once, when the page has been taken over. Resolves when Eczar is on, or waits for another page. Where it cannot be loaded nothing happens. */
export async function putOnTypeface(): Promise<void> {
	if (isLoaded || !isTypefaceWanted()) return;
	const { dataset } = document.documentElement;
	if (dataset["face"] === "kept") {
		if (isDrawn()) return;
		// Else Chromium would draw it with the next sheet of layers, whatever moves.
		delete dataset["face"];
	}
	let bringBack = () => {};
	const putBy = () => {
		bringBack = putBelowBy();
	};
	if (!(await loadTypeface(putBy))) return;
	try {
		localStorage.setItem("pathak.face", "kept");
	} catch {
		// The next page then asks for it when it stands, as this one did.
	}
	try {
		const before = lines();
		putOnTypefaceNow();
		if (!areSame(before, lines())) delete dataset["face"];
	} finally {
		bringBack();
	}
}

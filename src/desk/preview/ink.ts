/**
 * The matra meter: finds aksharas whose ink meets the ink of the line above or below, or a clipping edge.
 * A font's own ascent and descent say nothing of that, since what a conjunct stacks up depends on it. So the ink of every akshara is measured by a canvas
 * in the very font that the page uses (`actualBoundingBox`); where two that stand over each other could meet, both are painted as the page sets them, and
 * their pixels are compared. Only what might reach so far is looked for on the page, which costs nothing for nearly every text.
 */
import { segment } from "../../text/akshara.ts";
import { textsIn } from "./lines.ts";

/** What meets what: `other` is the akshara below; null where an edge cuts the ink off. `at` is its place in a text of the page. */
export type Touch = { readonly akshara: string; readonly other: string | null; readonly node: Text; readonly at: number };

/** In px of the page: above and below the baseline, and to both sides of where it begins. */
type Ink = { readonly above: number; readonly below: number; readonly left: number; readonly right: number };
type Placed = Ink & Pick<Touch, "akshara" | "node" | "at"> & { readonly font: string; readonly x: number; readonly baseline: number };

type Found = {
	readonly node: Text;
	readonly at: number;
	readonly akshara: string;
	readonly font: string;
	readonly ink: Ink;
	readonly lineHeight: number;
};

/** Ink may come as near as this to an edge, in px, before it counts as cut: less than a pixel is not seen. */
const slack = 0.5;
/** The pictures of two aksharas are painted this many times larger. */
const zoom = 2;

let context: CanvasRenderingContext2D | null = null;
const canvas = (): CanvasRenderingContext2D | null => {
	context ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
	return context;
};

const known = new Map<string, Ink>();
const ascents = new Map<string, number>();
// A face that comes makes what was measured before it untrue, and nothing else does.
document.fonts.addEventListener("loadingdone", () => {
	known.clear();
	ascents.clear();
});

function inkOf(akshara: string, font: string): Ink {
	const key = `${font} ${akshara}`;
	const found = known.get(key);
	const paper = canvas();
	if (found || !paper) return found ?? { above: 0, below: 0, left: 0, right: 0 };
	paper.font = font;
	const { actualBoundingBoxAscent, actualBoundingBoxDescent, actualBoundingBoxLeft, actualBoundingBoxRight } = paper.measureText(akshara);
	const ink = {
		above: actualBoundingBoxAscent,
		below: actualBoundingBoxDescent,
		left: actualBoundingBoxLeft,
		right: actualBoundingBoxRight,
	};
	known.set(key, ink);
	return ink;
}

const isMarked = (akshara: string) => /[\u0900-\u0903\u093c\u093e-\u094d]/.test(akshara);

/** The aksharas of one element that meet others of it, or what clips it. */
export function touchesIn(element: Element): Touch[] {
	const aksharas: Found[] = [];
	for (const node of textsIn(element)) {
		const style = node.parentElement && getComputedStyle(node.parentElement);
		if (!style) continue;
		const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
		const lineHeight = Number.parseFloat(style.lineHeight);
		let at = 0;
		for (const akshara of segment(node.data)) {
			if (isMarked(akshara) || /[\u0904-\u0939]/.test(akshara))
				aksharas.push({ node, at, akshara, font, lineHeight, ink: inkOf(akshara, font) });
			at += akshara.length;
		}
	}
	if (aksharas.length === 0) return [];
	const above = Math.max(...aksharas.map(({ ink }) => ink.above));
	const below = Math.max(...aksharas.map(({ ink }) => ink.below));
	const clip = clipOf(element);
	const range = element.ownerDocument.createRange();
	const placed = aksharas
		.filter(({ ink, lineHeight }) => clip !== null || ink.below + above > lineHeight || ink.above + below > lineHeight)
		.map(({ node, at, akshara, font, ink }): Placed => {
			range.setStart(node, at);
			range.setEnd(node, at + akshara.length);
			const box = range.getBoundingClientRect();
			return { ...ink, akshara, node, at, font, x: box.left, baseline: box.top + ascentOf(font) };
		});
	return [
		...(clip ? placed.flatMap((each) => (isCut(each, clip) ? [{ ...each, other: null }] : [])) : []),
		...placed.flatMap((upper) => placed.flatMap((lower) => (meet(upper, lower) ? [{ ...upper, other: lower.akshara }] : []))),
	];
}

/** From the top of a text's box to its baseline. */
function ascentOf(font: string): number {
	const paper = canvas();
	if (!paper || ascents.has(font)) return ascents.get(font) ?? 0;
	paper.font = font;
	const ascent = paper.measureText("क").fontBoundingBoxAscent;
	ascents.set(font, ascent);
	return ascent;
}

const isCut = ({ above, below, baseline }: Placed, clip: DOMRect) =>
	baseline - above < clip.top - slack || baseline + below > clip.bottom + slack;

/** The box that nothing of an element is painted outside of, if there is one within the page. */
function clipOf(element: Element): DOMRect | null {
	for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
		const { overflowY, clipPath } = getComputedStyle(each);
		if (overflowY !== "visible" || clipPath !== "none") return each.getBoundingClientRect();
	}
	return null;
}

/** Whether ink of an akshara meets that of one in the next line: first by their boxes, then by their pixels. */
function meet(upper: Placed, lower: Placed): boolean {
	const apart = lower.baseline - upper.baseline;
	if (apart <= 1 || upper.below + lower.above <= apart) return false;
	const left = Math.max(upper.x - upper.left, lower.x - lower.left);
	const right = Math.min(upper.x + upper.right, lower.x + lower.right);
	if (right <= left) return false;
	const top = lower.baseline - lower.above;
	const bottom = upper.baseline + upper.below;
	const size = [Math.ceil((right - left) * zoom) + 2, Math.ceil((bottom - top) * zoom) + 2] as const;
	const [first, second] = [upper, lower].map((each) => painted(each, left, top, size));
	if (!first || !second) return false;
	for (let at = 3; at < first.length; at += 4) if ((first[at] ?? 0) > 127 && (second[at] ?? 0) > 127) return true;
	return false;
}

/** The pixels of an akshara within a corner of the page. */
function painted({ akshara, font, x, baseline }: Placed, left: number, top: number, [width, height]: readonly [number, number]) {
	const paper = canvas();
	if (!paper || width > 2000 || height > 2000) return null;
	paper.canvas.width = width;
	paper.canvas.height = height;
	paper.font = font;
	paper.scale(zoom, zoom);
	paper.fillText(akshara, x - left, baseline - top);
	return paper.getImageData(0, 0, width, height).data;
}

/** Measures text in the face that this device draws its own interface in, as other applications would draw a headline. */
import type { Measure } from "../outputs/cuts.ts";

let context: CanvasRenderingContext2D | null = null;

/** Widths in px; null where there is no canvas. */
export function deviceMeasure(): Measure | null {
	context ??= document.createElement("canvas").getContext("2d");
	const paper = context;
	const family = getComputedStyle(document.documentElement).getPropertyValue("--ui");
	if (!paper) return null;
	return (text, size, weight) => {
		paper.font = `${weight} ${size}px ${family}`;
		return paper.measureText(text).width;
	};
}

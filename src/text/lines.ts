/** Breaks text into lines for a drawing, where no browser does it: at the places where the page itself would, and into lines of like length. */
import { segment } from "./akshara.ts";
import { bind } from "./bind.ts";

/** How wide a text is, in any unit; in the same unit as the width that lines are broken to. */
export type Measure = (text: string) => number;

/** After a space, after the hyphen of माता-पिता (D5), after a dash that stands tight. What may not be parted is bound already. */
const mayBreak = /(?<=[ ]+)(?! )|(?<=[\p{L}\p{M}]-)(?=\p{L})|(?<=[–—])(?=[\p{L}])/u;
/** What goes with the akshara after it, and what with the one before it: marks, and spaces that may not break. */
const opens = /^[“‘([{]/;
const clings = /^[^\p{L}\p{N}]/u;

const withoutLastSpace = (line: string) => line.replace(/ +$/, "");

/** A piece wider than a line, between its aksharas; a mark never comes to begin a line. */
function cut(piece: string, width: number, measure: Measure): string[] {
	const units: string[] = [];
	let held = "";
	for (const akshara of segment(piece)) {
		const last = units.length - 1;
		if (opens.test(akshara) || (held && clings.test(akshara))) held += akshara;
		else if (last >= 0 && clings.test(akshara)) units[last] += akshara;
		else {
			units.push(held + akshara);
			held = "";
		}
	}
	return fill(held ? [...units, held] : units, width, measure, false);
}

function fill(pieces: readonly string[], width: number, measure: Measure, isWhole = true): string[] {
	const lines: string[] = [];
	for (const piece of pieces) {
		const last = lines.at(-1);
		if (last !== undefined && measure(withoutLastSpace(last + piece)) <= width) lines[lines.length - 1] = last + piece;
		else lines.push(piece);
	}
	return isWhole ? lines.map(withoutLastSpace) : lines;
}

/**
 * The text in as few lines as it takes, balanced: no line is wider than `width` unless a single akshara is. Lines joined again by a space,
 * or by nothing where a word was parted, are the bound text. Lines begin with no closing mark and end with no opening one (HINDI.md, D1–D6).
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
	const pieces = bind(text.trim().replace(/[\t\n\r ]+/g, " "))
		.split(mayBreak)
		.flatMap((piece) => (measure(withoutLastSpace(piece)) > width ? cut(piece, width, measure) : [piece]));
	const lines = fill(pieces, width, measure);
	// The narrowest measure that takes no more lines: what `text-wrap: balance` does.
	let [narrow, wide] = [width / 2, width];
	for (let step = 0; step < 8; step += 1) {
		const middle = (narrow + wide) / 2;
		const tried = fill(pieces, middle, measure);
		if (tried.length > lines.length || tried.some((line) => measure(line) > middle)) narrow = middle;
		else wide = middle;
	}
	return fill(pieces, wide, measure);
}

/** Draws a card of a passage: always by day, always in Eczar, its lines broken as the page breaks them. Source: share-cards.html of the designs, and its notes, "Cards". */
import { isOwnName, reachesUp } from "../components/editionName.ts";
import { letters } from "../components/Wordmark.tsx";
import { loadTypeface } from "../reader/typeface.ts";
import { countAksharas, truncate } from "../text/akshara.ts";
import { bind } from "../text/bind.ts";
import { breakLines } from "../text/lines.ts";
import type { CardText } from "./quotation.ts";

export const cardWidth = 1080;
const margin = 84;
const inner = cardWidth - 2 * margin;

/** All in px: `quote` is the size of a short passage, `top` where it begins, `free` up to where it may reach, `foot` how wide what stands at the foot may be. */
const shapeSizes = {
	square: { height: 1080, quote: 96, top: 330, free: 1080, foot: inner },
	portrait: { height: 1350, quote: 104, top: 380, free: 1350, foot: inner },
	// Below stands the eye.
	tall: { height: 1920, quote: 112, top: 560, free: 1220, foot: 700 },
};
export type Shape = keyof typeof shapeSizes;

export const cardHeight = (shape: Shape) => shapeSizes[shape].height;

const line = { top: 84, thick: 14 };
/** Nothing begins above this but the wordmark. */
const highest = 236;

/** Longer passages are smaller: up to so many aksharas, by so much. */
const steps = [
	[60, 1],
	[110, 0.8],
	[170, 0.64],
	[240, 0.54],
] as const;

/** A face that was optional and came too late for the page is drawn nowhere on it, but under its second name. */
const family = '"Eczar Late", "Eczar Variable", "Noto Serif Devanagari", "Noto Sans Devanagari", serif';
const font = (weight: number, size: number) => `${weight} ${size}px ${family}`;

/** The height of a line of passages, and of everything else, in sizes of their type. */
const leadings = { quote: 1.46, small: 1.5 };
/** What stands between a passage and whose it is. No passage is set smaller than `smallest`; of a longer headline its beginning is given (aksharas). */
const byGap = 28;
const smallest = 36;
const longestHeadline = 100;
/** Eczar, in em: from a line box's middle down to the baseline, and up to the shirorekha of weight 500; that one's thickness. Source: design notes, "Hanging line". */
const eczar = { baseline: 0.2545, shiro: 0.371, thick: 0.088 };

type Pen = CanvasRenderingContext2D;

/** A colour of the theme that the canvas wears. */
const token = ({ canvas }: Pen, name: string) => getComputedStyle(canvas).getPropertyValue(name);

/** What the page puts between letters to hold them together, and the font has no glyph for. */
const drawn = (text: string) => text.replace(/[\u2060\ufeff]/g, "");

/** Takes up a weight and size, and says how wide a text is in it. */
function take(pen: Pen, weight: number, size: number): (text: string) => number {
	pen.font = font(weight, size);
	// Eczar closes the word space before रै.
	pen.wordSpacing = `${size * 0.05}px`;
	return (text) => pen.measureText(drawn(text)).width;
}

type Piece = {
	readonly lines: readonly string[];
	readonly weight: number;
	readonly size: number;
	readonly colour: string;
	/** Its lines begin in the margin, or end so far from it where they run from the right. */
	readonly width: number;
};

function piece(pen: Pen, text: string, weight: number, size: number, colour: string, width = inner): Piece {
	return { lines: text ? breakLines(text, width, take(pen, weight, size)) : [], weight, size, colour, width };
}

const heightOf = ({ lines, size }: Piece, leading: number) => lines.length * leading * size;

/** Quotation marks at the beginning of a passage hang in the margin, one or two. */
const hangingOf = (text: string): string => /^[“‘]*/.exec(text)?.[0] ?? "";

/** Writes from `top` down; returns where the next line would begin. */
function write(pen: Pen, piece: Piece, top: number, leading: number): number {
	const { lines, weight, size, colour, width } = piece;
	take(pen, weight, size);
	pen.fillStyle = colour;
	lines.forEach((text, index) => {
		const hanging = index === 0 && leading === leadings.quote ? hangingOf(text) : "";
		const hung = pen.measureText(drawn(hanging)).width;
		pen.fillText(
			drawn(text),
			pen.direction === "rtl" ? margin + width + hung : margin - hung,
			top + (index * leading + leading / 2 + eczar.baseline) * size,
		);
	});
	return top + heightOf(piece, leading);
}

/** The passage as large as its length and the room allow. */
function passagePiece(pen: Pen, text: string, size: number, room: number): Piece {
	const aksharas = countAksharas(text);
	const step = steps.find(([most]) => aksharas <= most)?.[1] ?? steps[steps.length - 1]?.[1] ?? 1;
	let tried = piece(pen, text, 500, size * step, token(pen, "--ink"));
	while (heightOf(tried, leadings.quote) > room && tried.size > smallest)
		tried = piece(pen, text, 500, tried.size * 0.96, token(pen, "--ink"));
	return tried;
}

/** The wordmark under its line; another edition's name is set in type and hangs from it by its own shirorekha, where it has nothing higher. */
function drawName(pen: Pen, name: string): void {
	pen.fillStyle = token(pen, "--ink");
	pen.fillRect(0, line.top, cardWidth, line.thick);
	if (!isOwnName(name)) {
		const size = Math.min(136, (136 * inner) / take(pen, 600, 136)(name));
		take(pen, 600, size);
		pen.fillText(bind(name), margin, line.top + (reachesUp(name) ? 0.639 : 0.9) * size);
		return;
	}
	pen.save();
	pen.translate(margin, line.top + line.thick);
	pen.scale(96 / 625, 96 / 625);
	pen.translate(-52, 580);
	for (const letter of [letters.pa, letters.tha, letters.ka]) pen.fill(new Path2D(letter));
	drawPupil(pen);
	pen.restore();
}

function drawPupil(pen: Pen): void {
	pen.fillStyle = token(pen, "--accent");
	pen.beginPath();
	pen.arc(1222, -186, 62, 0, 2 * Math.PI);
	pen.fill();
}

/** The large eye that stands in the free corner of a tall card. */
function drawEye(pen: Pen, height: number): void {
	pen.save();
	pen.translate(612.5, height - 600);
	pen.scale(660 / 640, 660 / 640);
	pen.translate(-945, 580);
	pen.fillStyle = token(pen, "--raise");
	for (const part of [letters.line, letters.tha]) pen.fill(new Path2D(part));
	drawPupil(pen);
	pen.restore();
}

/** Resolves when the canvas shows the card. Where Eczar cannot be had the device's own face is drawn. */
export async function drawCard(canvas: HTMLCanvasElement, card: CardText, shape: Shape): Promise<void> {
	const all = Object.values(card).join(" ");
	await loadTypeface();
	await Promise.all([450, 500, 600].map((weight) => document.fonts.load(font(weight, 40), all))).catch(() => {});
	const pen = canvas.getContext("2d");
	if (!pen) throw new Error("This browser draws nothing.");
	const { height, quote, top, free, foot } = shapeSizes[shape];
	canvas.width = cardWidth;
	canvas.height = height;
	pen.fillStyle = token(pen, "--paper");
	pen.fillRect(0, 0, cardWidth, height);
	if (shape === "tall") drawEye(pen, height);
	pen.direction = "ltr";
	drawName(pen, card.name);
	// As the page sets the language that the canvas has (`base.css`).
	pen.direction = token(pen, "--dir") as CanvasDirection;

	const headline = piece(pen, truncate(card.headline, longestHeadline), 560, 36, token(pen, "--ink"), foot);
	const credit = piece(pen, card.credit, 450, 36, token(pen, "--ink-3"), foot);
	const by = piece(pen, card.by, 500, 42, token(pen, "--ink-2"));
	const footTop = height - margin - heightOf(headline, leadings.small) - heightOf(credit, leadings.small);
	const lowest = Math.min(free, footTop - 40) - (by.lines.length > 0 ? byGap : 0) - heightOf(by, leadings.small);
	const passage = passagePiece(pen, card.text, quote, lowest - highest);
	const start = Math.max(highest, Math.min(top, lowest - heightOf(passage, leadings.quote)));

	// It hangs from its own line, which begins where its first words end.
	const first = passage.lines[0] ?? "";
	const measure = take(pen, 500, passage.size);
	const end = margin + measure(first) - measure(hangingOf(first)) + passage.size * 0.04;
	pen.fillStyle = token(pen, "--accent");
	pen.fillRect(
		pen.direction === "rtl" ? 0 : end,
		start + (leadings.quote / 2 - eczar.shiro) * passage.size,
		cardWidth - end,
		eczar.thick * passage.size,
	);

	const below = write(pen, passage, start, leadings.quote);
	write(pen, by, below + byGap, leadings.small);
	write(pen, credit, write(pen, headline, footTop, leadings.small), leadings.small);
}

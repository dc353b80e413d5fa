/** Sets a frame's page as a reader may have set it: theme, size, pictures, typeface, spacing. */
import { markRoot, parseSettings } from "../../reader/settings.ts";
import { wardrobe } from "../../reader/wardrobe.ts";
import { sizes } from "../view.ts";
import type { Manner, Shown } from "./shown.ts";

/** WCAG 1.4.12 to the letter; Devanagari is never spaced so by us, but a reader may. */
const spacing =
	"main * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } main p { margin-block-end: 2em !important; }";
/** The desk's own marks in the page: the part in hand, and passages that checks speak of. */
const deskMarks = `
	.desk-part { outline: 3px solid var(--accent); outline-offset: 4px; }
	::highlight(desk-error) { background-color: var(--tint); text-decoration: underline 2px var(--accent); }
	::highlight(desk-advice) { text-decoration: underline 2px wavy var(--control); }
`;

const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
	const made = sheets.get(text) ?? new CSSStyleSheet();
	if (!sheets.has(text)) made.replaceSync(text);
	sheets.set(text, made);
	return made;
}

/** Gives back the numerals as they were drawn. */
let giveBack: (() => void) | undefined;
let written: Manner["digits"] | "auto" = "auto";

export function dressDocument(document: Document, { theme, size, hasPictures, hasFace, digits, isSpaced, edition }: Shown): void {
	const { documentElement: root } = document;
	const step = String(sizes.indexOf(size as (typeof sizes)[number]));
	// What the editor has chosen as a reader has no part here: early.ts may have put it on already.
	// The edition's own digits are those of who has chosen none.
	const chosen = digits === edition.digits ? "auto" : digits;
	markRoot(root, parseSettings({ theme, size: step, digits: chosen, pictures: hasPictures ? "auto" : "off" }));
	if (chosen !== written) giveBack?.();
	if (chosen !== written) giveBack = chosen === "auto" ? undefined : writeNumerals(document.body, chosen);
	written = chosen;
	// As at a reader's second page, where the type has come for certain; who does without pictures does without it: see reader/typeface.ts.
	if (hasFace && hasPictures) root.dataset["face"] = "late";
	else delete root.dataset["face"];
	document.adoptedStyleSheets = [wardrobe, deskMarks, ...(isSpaced ? [spacing] : [])].map(sheetOf);
}

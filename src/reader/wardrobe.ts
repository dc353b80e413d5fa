/** The style sheet of everything a reader can choose. It comes only to readers who choose; the browser keeps it for the next page's first paint. */
import text from "../styles/settings.css?inline";
import { markRoot, marksOf, type Prepared, settingsCell } from "./settings.ts";

export const wardrobe = text;

/** Once for a page: every time costs all of it its styles. */
let isOn = false;

function putOn(sheet = new CSSStyleSheet()): void {
	sheet.replaceSync(wardrobe);
	if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
	isOn = true;
	// The browser's bar takes a colour that it brought.
	markRoot(document.documentElement, settingsCell.get());
}

/**
 * Puts it on, and leaves it with the root's marks for the next page, as they are by the time it has come. `early` is the sheet that `early.ts` put on,
 * perhaps of another release.
 */
export function prepare(early: CSSStyleSheet | undefined): void {
	if (!isOn) putOn(early);
	const marks = marksOf(settingsCell.get());
	if (Object.keys(marks).length > 0) localStorage.setItem("pathak.early", JSON.stringify({ marks, style: wardrobe } satisfies Prepared));
}

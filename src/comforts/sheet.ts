/** Puts on style sheets that come with lazy code, so that no page loads them before they are asked for. */
import { wardrobe } from "../reader/wardrobe.ts";
import text from "./comforts.css?inline";

const worn = new Set<string>();

/** Puts on a sheet for good; once, however often it is asked for. */
export function putOn(css: string): void {
	if (worn.has(css)) return;
	worn.add(css);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** That of sheets and panels. The swatches want every theme's colours, chosen or not. */
export const putOnSheet = (): void => putOn(wardrobe + text);

/** Puts on the style sheet of what opens over a page. It comes with its code, so that no page loads it before it is asked for. */
import { wardrobe } from "../reader/wardrobe.ts";
import text from "./comforts.css?inline";

let isOn = false;

export function putOnSheet(): void {
	if (isOn) return;
	isOn = true;
	const sheet = new CSSStyleSheet();
	// The swatches want every theme's colours, chosen or not.
	sheet.replaceSync(wardrobe + text);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

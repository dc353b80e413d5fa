/** Puts on the style sheet of what opens over a page. It comes with its code, so that no page loads it before it is asked for. */
import text from "./comforts.css?inline";

let isOn = false;

export function putOnSheet(): void {
	if (isOn) return;
	isOn = true;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(text);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

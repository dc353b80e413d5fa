/** A text as it is read, whatever the page did to it: bound, broken into lines, or set in the other digits. It knows no page. */

/**
 * 0-9 for ०-९, a plain space for every other one and for line breaks, nothing for U+2060, U+200B and U+FEFF. `places` says where each UTF-16 unit
 * stood in the source, and after the last one where the source ends. Done twice it changes nothing more.
 */
export function asRead(source: string): { text: string; places: number[] } {
	let text = "";
	const places: number[] = [];
	for (let at = 0; at < source.length; at += 1) {
		const code = source.charCodeAt(at);
		if (code === 0x2060 || code === 0x200b || code === 0xfeff) continue;
		places.push(at);
		if (code >= 0x966 && code <= 0x96f) text += String.fromCharCode(code - 0x936);
		else text += /\s/.test(source.charAt(at)) ? " " : source.charAt(at);
	}
	places.push(source.length);
	return { text, places };
}

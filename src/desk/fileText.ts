/** The words of a file, in whatever codes a newsroom's machines write them. */

const utf16 = [
	[0xff, 0xfe, "utf-16le"],
	[0xfe, 0xff, "utf-16be"],
] as const;

/** How files of word processors begin that are written in letters and hold none of the story's as they are: RTF, PDF. */
const signatures = ["{\\rtf", "%PDF-"];

/** Null for what is no text. Codes of one byte are Windows' own: copy in an old font comes so, and is told by its letters later. */
export function fileText(bytes: Uint8Array): string | null {
	const wide = utf16.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2];
	if (wide) return new TextDecoder(wide).decode(bytes);
	const start = String.fromCharCode(...bytes.subarray(0, 5));
	if (bytes.includes(0) || signatures.includes(start)) return null;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("windows-1252").decode(bytes);
	}
}

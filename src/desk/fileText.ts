/** The words of a file, in whatever codes a newsroom's machines write them. */

const utf16 = [
	[0xff, 0xfe, "utf-16le"],
	[0xfe, 0xff, "utf-16be"],
] as const;

/** Null for what is no text. Codes of one byte are Windows' own: copy in an old font comes so, and is told by its letters later. */
export function fileText(bytes: Uint8Array): string | null {
	const wide = utf16.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2];
	if (wide) return new TextDecoder(wide).decode(bytes);
	if (bytes.includes(0)) return null;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("windows-1252").decode(bytes);
	}
}

/** The originals of an edition: where a story's picture lies on disk, its bytes, and what kind of picture they are. Decodes nothing. */
import { realpathSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { PictureError } from "./pictureError.ts";

const MAX_BYTES = 50_000_000;

/**
 * The file on disk that a story's `src` names: `/pictures/…`, may be percent-encoded, may carry a query. Throws
 * `PictureError` "outside" for any other shape of address, for `.` and `..` in whatever spelling, and for links on disk that
 * lead out of the edition's folder; "missing" when there is nothing. FORMAT: nothing else of the folder is read as a picture.
 */
export function resolvePicture(editionFolder: string, src: string): string {
	let path: string;
	try {
		path = decodeURIComponent(src.replace(/[?#].*/s, ""));
	} catch {
		throw new PictureError(src, "outside", "broken percent-encoding");
	}
	const [root, folder, ...rest] = path.split("/");
	const isPlain = rest.length > 0 && rest.every((part) => part !== "" && part !== "." && part !== "..");
	// biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL in a path is the thing looked for
	if (root !== "" || folder !== "pictures" || !isPlain || /[\\\u0000-\u001f]/.test(path)) throw new PictureError(src, "outside");

	let file: string;
	try {
		file = realpathSync(join(editionFolder, folder, ...rest));
	} catch (error) {
		throw new PictureError(src, codeOf(error) === "ELOOP" ? "outside" : "missing", codeOf(error));
	}
	const inside = relative(realpathSync(editionFolder), file);
	if (inside === "" || inside.split(/[/\\]/)[0] === ".." || isAbsolute(inside)) throw new PictureError(src, "outside", "a link on disk");
	return file;
}

/** The bytes of an original, not empty and at most 50 MB. Throws `PictureError`; `address` is the authored path, for messages. */
export async function readOriginal(file: string, address: string): Promise<Buffer> {
	try {
		const facts = await stat(file);
		// A pipe or a device would be read for ever.
		if (!facts.isFile()) throw new PictureError(address, "not-a-picture", "not a file");
		if (facts.size > MAX_BYTES) throw new PictureError(address, "huge", `${facts.size} bytes`);
		if (facts.size === 0) throw new PictureError(address, "truncated", "the file is empty");
		return await readFile(file);
	} catch (error) {
		if (error instanceof PictureError) throw error;
		throw new PictureError(address, "missing", codeOf(error));
	}
}

const READABLE = ["jpeg", "png", "webp", "gif", "avif", "svg"] as const;
/** True for the kinds that are turned into pictures for readers. */
export const isReadable = (kind: string): kind is (typeof READABLE)[number] => (READABLE as readonly string[]).includes(kind);

/**
 * What the bytes are, by their first ones and never by the file's name: no decoder but the six wanted gets to see a file.
 * Undefined when they begin like no picture. Signatures: each format's specification.
 */
export function kindOf(bytes: Buffer): string | undefined {
	const head = bytes.subarray(0, 16).toString("latin1");
	if (head.startsWith("\xff\xd8\xff")) return "jpeg";
	if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
	if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) return "gif";
	if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
	if (head.slice(4, 8) === "ftyp") {
		// ISO 14496-12: major brand, minor version, then the compatible brands to the end of the box.
		const brands = bytes.subarray(8, Math.min(bytes.readUInt32BE(0), 256)).toString("latin1");
		if (/avi[fs]/.test(brands)) return "avif";
		return /hei|hev|mif1|msf1/.test(brands) ? "heic" : undefined;
	}
	if (/^(II\*\0|MM\0\*|II\+\0|MM\0\+)/.test(head)) return "tiff";
	if (head.startsWith("%PDF")) return "pdf";
	if (head.startsWith("BM")) return "bmp";
	if (head.startsWith("8BPS")) return "psd";
	if (head.startsWith("\0\0\x01\0")) return "ico";
	if (head.startsWith("\xff\x0a") || head.startsWith("\0\0\0\x0cJXL ")) return "jxl";
	if (head.startsWith("\0\0\0\x0cjP  ")) return "jp2";
	if (head.startsWith("\x1f\x8b")) return "gzip, or svgz";
	if (head.startsWith("\xfe\xff") || head.startsWith("\xff\xfe")) return "UTF-16 text";
	if (!/^(\xef\xbb\xbf)?\s*</.test(head)) return undefined;
	const start = bytes.subarray(0, 65_536).toString("latin1");
	return /<(\w+:)?svg[\s>/]/.test(start) && !/<(!doctype\s+)?html/i.test(start) ? "svg" : undefined;
}

function codeOf(error: unknown): string | undefined {
	return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

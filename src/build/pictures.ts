/**
 * Turns one original of an edition into the files readers get: AVIF, WebP and JPEG in several widths, or a cleaned SVG, kept
 * between builds by content. Runs in Node at build time; knows no story, no edition's JSON and no page.
 */
import { createHash, randomUUID } from "node:crypto";
import { realpathSync } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { isAbsolute, join, relative, resolve } from "node:path";
import sharp, { type OutputInfo } from "sharp";
import type { Picture, Renditions } from "../article/article.ts";
import { cleanSvg } from "./svg.ts";

/**
 * `width` and `height` are the original's in px, turned the way it is looked at. `src` is the file for whoever knows no
 * renditions (feeds, cards, old browsers): the widest JPEG, or the drawing. The original itself is never published.
 */
export type MadePicture = {
	readonly picture: Pick<Picture, "width" | "height" | "renditions"> & { readonly src: string };
	/** `address` is the public path, `file` where it lies on this disk: absolute, inside the cache, not to be changed. */
	readonly files: readonly { readonly address: string; readonly file: string }[];
	/** What a drawing lost to cleaning ("<script>", "onload"): worth a warning. Empty for photographs. */
	readonly removed: readonly string[];
	readonly fromCache: boolean;
};

export type PictureReason = "missing" | "truncated" | "huge" | "not-a-picture" | "unsupported" | "unsafe-svg" | "outside";

/** For editors, in Hindi, and for the terminal. */
const SENTENCES: Record<PictureReason, { readonly hindi: string; readonly english: string }> = {
	missing: { hindi: "यह चित्र फ़ोल्डर में नहीं मिला", english: "no such picture in the edition" },
	truncated: { hindi: "यह चित्र अधूरा या बिगड़ा हुआ है, इसे फिर से डालें", english: "the picture is cut short or damaged" },
	huge: { hindi: "यह चित्र बहुत बड़ा है (सीमा 50 एमबी और 10 करोड़ पिक्सेल)", english: "over 50 MB or 100 megapixels" },
	"not-a-picture": { hindi: "यह फ़ाइल चित्र नहीं है", english: "not a picture" },
	unsupported: { hindi: "चित्र JPEG, PNG, WebP, AVIF, GIF या SVG में दें", english: "not JPEG, PNG, WebP, AVIF, GIF or SVG" },
	"unsafe-svg": { hindi: "यह SVG सुरक्षित नहीं है", english: "the SVG is not safe" },
	outside: { hindi: "चित्र का पता /pictures/ फ़ोल्डर के बाहर जाता है", english: "the address leads outside the edition's pictures" },
};

/** `file` is the address or path as it was handed in, `hindi` the sentence for editors, `detail` the finer cause in English. */
export class PictureError extends Error {
	readonly file: string;
	readonly reason: PictureReason;
	readonly detail: string | undefined;
	readonly hindi: string;

	constructor(file: string, reason: PictureReason, detail?: string) {
		const { english, hindi } = SENTENCES[reason];
		super(`${file}: ${english}${detail === undefined ? "" : ` (${detail})`}`);
		this.name = "PictureError";
		this.file = file;
		this.reason = reason;
		this.detail = detail;
		this.hindi = hindi;
	}
}

const MAX_BYTES = 50_000_000;
const MAX_PIXELS = 100_000_000;
/** WebP holds no side longer than this (RFC 9649, 14 bits); tall infographics come out narrower instead of failing. */
const MAX_SIDE = 16_383;

/**
 * Everything that decides what the bytes look like; part of every cache key, so a change here makes every picture anew.
 * Raise `version` when code changes what comes out (cleaning of SVG included).
 *
 * Measured on 2 cores, all 21 files of 1800 × 1200: 2.3 s for a photograph of nothing but fine detail, 1 s for a flat
 * drawing, 0.65 GB at most however many pictures follow. AVIF is nearly all of it: effort 3 takes 1.8 times as long for 3 %
 * fewer bytes, effort 4 seven times. Full chroma (4:4:4) costs 5 % in bytes and in time, gains 1 dB, and keeps red shapes from
 * fraying against ink. WebP effort 4 equals 3 here. MozJPEG saves 12 % for 50 ms a file; JPEG stays 4:2:0 (4:4:4 would add
 * half), as only feeds, cards and old browsers see it. The qualities are set so that the three look alike.
 */
const RECIPE = {
	version: 1,
	widths: [320, 480, 640, 800, 1080, 1440, 1800],
	/** For originals no side of which is over 400 px, such as portraits of authors. */
	smallWidths: [96, 192, 400],
	avif: { quality: 55, effort: 2, chromaSubsampling: "4:4:4" },
	webp: { quality: 75, effort: 3 },
	jpeg: { quality: 78, mozjpeg: true },
	jpegBackground: "#ffffff",
} as const;
const FORMATS = ["avif", "webp", "jpeg"] as const satisfies Renditions["formats"];

/** Pictures that may be open at once. Each holds its pixels at 1800 px and one file's worth of work for every thread of libuv. */
const SLOTS = Math.min(availableParallelism(), 4);
// Encodes already run side by side; threads inside each would only fight over the same cores.
sharp.concurrency(1);

/**
 * The picture's renditions, made or taken from the cache, for the original at `originalFile` (a path on disk, see
 * `resolvePicture`); `address` is its authored path, for messages. What the story says about width and height is not looked at.
 *
 * Raster: first frame of an animation, turned by its EXIF orientation, converted to sRGB, every piece of metadata dropped
 * (position, camera, profile); transparency is kept in AVIF and WebP and lies on white in JPEG. Addresses are
 * `/pictures/r/<hash>-<width>.<format>`. SVG: `/pictures/r/<hash>.svg`, cleaned, no renditions.
 * The hash covers the original's bytes, the recipe and sharp's version, so an address never changes its content.
 * Throws `PictureError`; at most a few pictures are worked on at once, however many are asked for.
 */
export function makePicture(originalFile: string, address: string, options: { readonly cacheFolder: string }): Promise<MadePicture> {
	return inTurn(async () => {
		const original = await readOriginal(originalFile, address);
		const kind = kindOf(original);
		if (kind === undefined) throw new PictureError(address, "not-a-picture");
		if (!isReadable(kind)) throw new PictureError(address, "unsupported", kind);

		const hash = createHash("sha256")
			.update(original)
			.update(JSON.stringify(RECIPE))
			.update(sharp.versions.sharp ?? "")
			.digest("hex")
			.slice(0, 20);
		const place: Place = { hash, folder: resolve(options.cacheFolder, hash) };
		const kept = await readCache(place);
		if (kept) return { ...describe(place, kept), fromCache: true };
		const made = kind === "svg" ? await makeDrawing(original, address) : await makeRenditions(original, address);
		await writeCache(place, made);
		return { ...describe(place, made.facts), fromCache: false };
	});
}

/**
 * The file on disk that a story's `src` names: `/pictures/…`, may be percent-encoded, may carry a query. Throws
 * `PictureError` "outside" for any other shape of address, for `.` and `..` in whatever spelling, and for links on disk that
 * lead out of the edition's folder; "missing" when there is nothing. FORMAT: nothing else of the folder is read as a picture.
 */
export function resolvePicture(editionFolder: string, src: string): string {
	let path: string;
	try {
		path = decodeURIComponent(src.replace(/[?#].*$/s, ""));
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

/**
 * Widths in px to make of an original of this size, ascending: the steps it reaches, and its own width when that lies
 * between two steps, so that all of it is there. Never wider than the original, never over 1800.
 */
export function renditionWidths(width: number, height: number): number[] {
	const steps: readonly number[] = Math.max(width, height) <= Math.max(...RECIPE.smallWidths) ? RECIPE.smallWidths : RECIPE.widths;
	const widest = Math.max(1, Math.min(width, Math.floor((width * MAX_SIDE) / height)));
	const widths = steps.filter((step) => step <= widest);
	if (widths.length < steps.length && widths.at(-1) !== widest) widths.push(widest);
	return widths;
}

async function readOriginal(file: string, address: string): Promise<Buffer> {
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
const isReadable = (kind: string): kind is (typeof READABLE)[number] => (READABLE as readonly string[]).includes(kind);

/**
 * What the bytes are, by their first ones and never by the file's name: no decoder but the six wanted gets to see a file.
 * Undefined when they begin like no picture. Signatures: each format's specification.
 */
function kindOf(bytes: Buffer): string | undefined {
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

/** What the cache remembers of a picture: its size, its widths (none for a drawing), what cleaning took out. */
type Facts = { readonly width: number; readonly height: number; readonly widths: readonly number[]; readonly removed: readonly string[] };
type Made = { readonly facts: Facts; readonly contents: ReadonlyMap<string, Uint8Array> };
type Place = { readonly hash: string; readonly folder: string };

async function makeDrawing(original: Buffer, address: string): Promise<Made> {
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(original);
	} catch {
		throw new PictureError(address, "unsafe-svg", "not UTF-8");
	}
	const result = cleanSvg(text);
	if ("refused" in result) throw new PictureError(address, "unsafe-svg", result.refused);
	const svg = Buffer.from(result.svg);
	const { width, height } = await sizeOf(svg, address, "not-a-picture");
	return { facts: { width, height, widths: [], removed: result.removed }, contents: new Map([["svg", svg]]) };
}

async function makeRenditions(original: Buffer, address: string): Promise<Made> {
	const { width, height } = await sizeOf(original, address, "truncated");
	const widths = renditionWidths(width, height);
	const widest = await decode(original, widths.at(-1) ?? width, address);

	const contents = new Map<string, Uint8Array>();
	// The widest first: it takes longest, and the short ones fill the gaps.
	await Promise.all(
		widths.toReversed().map(async (each) => {
			const pixels = await sharp(widest.data, { raw: widest.info }).resize({ width: each }).raw().toBuffer({ resolveWithObject: true });
			const from = () => sharp(pixels.data, { raw: pixels.info });
			await Promise.all([
				from()
					.avif(RECIPE.avif)
					.toBuffer()
					.then((file) => contents.set(`${each}.avif`, file)),
				from()
					.webp(RECIPE.webp)
					.toBuffer()
					.then((file) => contents.set(`${each}.webp`, file)),
				from()
					.flatten({ background: RECIPE.jpegBackground })
					.jpeg(RECIPE.jpeg)
					.toBuffer()
					.then((file) => contents.set(`${each}.jpeg`, file)),
			]);
		}),
	);
	return { facts: { width, height, widths, removed: [] }, contents };
}

/** Read from the header, before a pixel is unpacked: a few bytes may announce gigabytes. */
async function sizeOf(bytes: Buffer, address: string, otherwise: PictureReason): Promise<{ width: number; height: number }> {
	let size: { width: number; height: number };
	try {
		size = (await sharp(bytes, { limitInputPixels: false }).metadata()).autoOrient;
	} catch (error) {
		throw new PictureError(address, otherwise, lineOf(error));
	}
	if (size.width * size.height > MAX_PIXELS) throw new PictureError(address, "huge", `${size.width} × ${size.height}`);
	return size;
}

/**
 * Pixels at the largest width wanted: 8 bit, the right way up, in sRGB as sharp does unasked. The original is unpacked only this once.
 * `failOn: "error"` stops at what is cut short or broken, and lets pass what Photoshop and cameras do wrong without harm.
 */
async function decode(bytes: Buffer, width: number, address: string): Promise<{ data: Buffer; info: OutputInfo }> {
	try {
		return await sharp(bytes, { failOn: "error", limitInputPixels: MAX_PIXELS, autoOrient: true })
			.resize({ width, withoutEnlargement: true })
			.raw()
			.toBuffer({ resolveWithObject: true });
	} catch (error) {
		throw new PictureError(address, "truncated", lineOf(error));
	}
}

function describe({ hash, folder }: Place, { width, height, widths, removed }: Facts): Omit<MadePicture, "fromCache"> {
	const base = `/pictures/r/${hash}`;
	if (widths.length === 0) {
		const src = `${base}.svg`;
		return { picture: { width, height, src }, files: [{ address: src, file: join(folder, "svg") }], removed };
	}
	const names = widths.flatMap((each) => FORMATS.map((format) => `${each}.${format}`));
	return {
		picture: { width, height, src: `${base}-${widths.at(-1)}.jpeg`, renditions: { base, widths, formats: FORMATS } },
		files: names.map((name) => ({ address: `${base}-${name}`, file: join(folder, name) })),
		removed,
	};
}

const FACTS_FILE = "made.json";
type Remembered = Facts & { readonly sizes: Readonly<Record<string, number>> };

/** Undefined unless every file is there with the length it was written with; then the picture is made again. */
async function readCache({ folder }: Place): Promise<Facts | undefined> {
	try {
		const remembered: Remembered = JSON.parse(await readFile(join(folder, FACTS_FILE), "utf8"));
		for (const [name, size] of Object.entries(remembered.sizes)) {
			if ((await stat(join(folder, name))).size !== size) return undefined;
		}
		return remembered;
	} catch {
		return undefined;
	}
}

/** The whole folder appears at once, by renaming: a build that dies here leaves a stray folder that nobody reads. */
async function writeCache(place: Place, { facts, contents }: Made): Promise<void> {
	const fresh = `${place.folder}.${randomUUID()}.tmp`;
	await mkdir(fresh, { recursive: true });
	try {
		for (const [name, bytes] of contents) await writeFile(join(fresh, name), bytes);
		const sizes = Object.fromEntries([...contents].map(([name, bytes]) => [name, bytes.length]));
		await writeFile(join(fresh, FACTS_FILE), JSON.stringify({ ...facts, sizes } satisfies Remembered));
		try {
			await rename(fresh, place.folder);
		} catch {
			// Another story or another build was quicker, or something broken stands there.
			if (await readCache(place)) return;
			await rm(place.folder, { recursive: true, force: true });
			await rename(fresh, place.folder);
		}
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
}

let free = SLOTS;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	if (free > 0) free--;
	else await new Promise<void>((go) => waiting.push(go));
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else free++;
	}
}

function codeOf(error: unknown): string | undefined {
	return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

function lineOf(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}

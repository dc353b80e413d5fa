/**
 * Turns one original of an edition into the files readers get: AVIF, WebP and JPEG in several widths, or a cleaned SVG, kept
 * between builds by content. Runs in Node at build time; knows no story, no edition's JSON and no page.
 */
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import sharp, { type OutputInfo } from "sharp";
import type { Picture, Renditions } from "../article/article.ts";
import type { PictureReason } from "../article/problems.ts";
import { isReadable, kindOf, readOriginal } from "./originals.ts";
import { type Facts, type Made, type Place, readCache, writeCache } from "./pictureCache.ts";
import { PictureError } from "./pictureError.ts";
import { cleanSvg } from "./svg.ts";

/**
 * `width` and `height` are the original's in px, turned the way it is looked at. `src` is the file for whoever knows no
 * renditions (feeds, cards, old browsers): the widest JPEG, or the drawing, beside which `files` has a JPEG of it. The original itself is never published.
 */
export type MadePicture = {
	readonly picture: Pick<Picture, "width" | "height" | "renditions"> & { readonly src: string };
	/** `address` is the public path, `file` where it lies on this disk: absolute, inside the cache, not to be changed. */
	readonly files: readonly { readonly address: string; readonly file: string }[];
	/** What a drawing lost to cleaning ("<script>", "onload"): worth a warning. Empty for photographs. */
	readonly removed: readonly string[];
	readonly fromCache: boolean;
};

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
/** The JPEG of a drawing: as wide in px as previews elsewhere want one, and of a tall one no more than twice as high. Raise `version` as above. */
const PREVIEW = { version: 1, width: 1200, height: 2400 } as const;
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
 * `/pictures/r/<hash>-<width>.<format>`. SVG: `/pictures/r/<hash>.svg`, cleaned, no renditions,
 * and `/pictures/r/<hash>.jpeg`, which no page shows: for previews elsewhere. The hash covers the original's bytes, the recipe and sharp's version, so an address never changes its content.
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
			.update(JSON.stringify(kind === "svg" ? [RECIPE, PREVIEW] : RECIPE))
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
	const jpeg = await drawn(svg, width, height, address);
	const contents = new Map<string, Uint8Array>([
		["svg", svg],
		["jpeg", jpeg],
	]);
	return { facts: { width, height, widths: [], removed: result.removed }, contents };
}

/** A drawing in pixels, drawn at the size that is wanted and not enlarged to it. */
async function drawn(svg: Buffer, width: number, height: number, address: string): Promise<Buffer> {
	const scale = Math.min(PREVIEW.width / width, PREVIEW.height / height);
	// librsvg draws one px for one at 72 to the inch; sharp takes 1 to 100,000.
	const density = Math.min(Math.max(72 * scale, 1), 100_000);
	try {
		return await sharp(svg, { density })
			.resize({ width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)), fit: "fill" })
			.flatten({ background: RECIPE.jpegBackground })
			.jpeg(RECIPE.jpeg)
			.toBuffer();
	} catch (error) {
		throw new PictureError(address, "not-a-picture", lineOf(error));
	}
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
		const files = ["svg", "jpeg"].map((name) => ({ address: `${base}.${name}`, file: join(folder, name) }));
		return { picture: { width, height, src }, files, removed };
	}
	const names = widths.flatMap((each) => FORMATS.map((format) => `${each}.${format}`));
	return {
		picture: { width, height, src: `${base}-${widths.at(-1)}.jpeg`, renditions: { base, widths, formats: FORMATS } },
		files: names.map((name) => ({ address: `${base}-${name}`, file: join(folder, name) })),
		removed,
	};
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

function lineOf(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}

/** What the tests of pictures share: a desk of files for each test, originals to put there, and ways to look at what is made. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test as base, expect } from "playwright/test";
import sharp from "sharp";
import { PictureError } from "./pictureError.ts";
import { type MadePicture, makePicture } from "./pictures.ts";

type Desk = {
	/** A fresh folder, gone after the test: the edition in `edition/`, made pictures in `cache/`. */
	desk: string;
	/** Writes an original among the edition's pictures and gives its path. */
	put: (name: string, bytes: Uint8Array | string) => string;
	make: (originalFile: string) => Promise<MadePicture>;
};

export const test = base.extend<Desk>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here, and wants a pattern
	desk: async ({}, use) => {
		const desk = mkdtempSync(join(tmpdir(), "pathak-pictures-"));
		await use(desk);
		rmSync(desk, { recursive: true, force: true });
	},
	put: async ({ desk }, use) =>
		use((name, bytes) => {
			const file = join(desk, "edition/pictures", name);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, bytes);
			return file;
		}),
	make: async ({ desk }, use) =>
		use((file) => makePicture(file, `/pictures/${file.split("/").at(-1)}`, { cacheFolder: join(desk, "cache") })),
});

/** The error that a call or a promise ends with, which must be a `PictureError`. */
export async function errorOf(making: Promise<unknown> | (() => unknown)): Promise<PictureError> {
	try {
		await (typeof making === "function" ? making() : making);
	} catch (error) {
		if (error instanceof PictureError) return error;
		throw error;
	}
	throw new Error("no error came");
}

/** Stripes of two colours: left alta, right ink, the upper tenth paper, so that every turn shows. */
export function photo(width: number, height: number) {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#A8123E"/><rect x="50%" width="50%" height="100%" fill="#1B202B"/><rect width="100%" height="10%" fill="#F7F5F0"/></svg>`;
	return sharp(Buffer.from(svg)).flatten();
}

/** Detail everywhere, so that a file cut anywhere is cut inside pixels. */
function noise(width: number, height: number) {
	let seed = 7;
	const data = Uint8Array.from({ length: width * height * 3 }, () => {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
		return seed >>> 24;
	});
	return sharp(data, { raw: { width, height, channels: 3 } });
}

/** The channels of the pixel at a share of width and height, 0 to 1. */
export async function pixelAt(file: string, x: number, y: number): Promise<number[]> {
	const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
	const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
	return [...data.subarray(start, start + info.channels)];
}

/** Expects a colour within so many steps a channel. */
export const near = (found: readonly number[], wanted: readonly number[], within = 14) => {
	expect(found.length, `${found}`).toBe(wanted.length);
	for (const [index, value] of found.entries())
		expect(Math.abs(value - (wanted[index] ?? 0)), `${found} is not ${wanted}`).toBeLessThanOrEqual(within);
};

/** The file on disk of the one address with this ending. */
export const fileAt = (made: MadePicture, end: string): string => {
	const found = made.files.find(({ address }) => address.endsWith(end));
	if (!found) throw new Error(`no ${end} among ${made.files.map(({ address }) => address)}`);
	return found.file;
};

/** A picture of detail in every kind that is welcome. */
export const fixtures = {
	jpeg: () => noise(300, 200).jpeg({ quality: 90 }).toBuffer(),
	"progressive jpeg": () => noise(300, 200).jpeg({ progressive: true }).toBuffer(),
	png: () => noise(300, 200).png().toBuffer(),
	"interlaced png": () => noise(300, 200).png({ progressive: true }).toBuffer(),
	webp: () => noise(300, 200).webp().toBuffer(),
	gif: () => noise(300, 200).gif().toBuffer(),
	avif: () => noise(300, 200).avif({ effort: 0 }).toBuffer(),
};

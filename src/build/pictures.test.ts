/** Readers get every picture in their size, the right way up, in its colours, and never its metadata. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "playwright/test";
import sharp, { type Sharp } from "sharp";
import { asJpeg } from "../article/pictureFiles.ts";
import { fileAt, fixtures, near, photo, pixelAt, test } from "./pictureFixtures.ts";
import { renditionWidths } from "./pictures.ts";

const published = join(import.meta.dirname, "../../public/pictures");

// ——— widths and addresses

const widths: readonly [width: number, height: number, made: number[]][] = [
	[1800, 1200, [320, 480, 640, 800, 1080, 1440, 1800]],
	[4000, 3000, [320, 480, 640, 800, 1080, 1440, 1800]],
	[1200, 800, [320, 480, 640, 800, 1080, 1200]],
	[1080, 1920, [320, 480, 640, 800, 1080]],
	[401, 401, [320, 401]],
	[380, 900, [320, 380]],
	[200, 900, [200]],
	[400, 400, [96, 192, 400]],
	[300, 200, [96, 192, 300]],
	[96, 96, [96]],
	[40, 40, [40]],
	[1, 1, [1]],
	[1000, 32_766, [320, 480, 500]],
	[1, 90_000, [1]],
];
for (const [width, height, made] of widths) {
	test(`an original of ${width} × ${height} is made ${made.join(", ")} px wide`, () => {
		expect(renditionWidths(width, height)).toEqual(made);
	});
}

test("a picture comes in three formats at every width, under addresses that name its content", async ({ put, make }) => {
	const made = await make(put("a.jpg", await photo(700, 500).jpeg().toBuffer()));
	const { base, widths, formats } = made.picture.renditions ?? { base: "", widths: [], formats: [] };
	expect(base).toMatch(/^\/pictures\/r\/[0-9a-f]{20}$/);
	expect(widths).toEqual([320, 480, 640, 700]);
	expect(formats).toEqual(["avif", "webp", "jpeg"]);
	expect(made.files.map(({ address }) => address)).toEqual(
		widths.flatMap((width) => formats.map((format) => `${base}-${width}.${format}`)),
	);
	expect(made.picture).toMatchObject({ src: `${base}-700.jpeg`, width: 700, height: 500 });
	for (const { address, file } of made.files) {
		const { format, compression, width, height } = await sharp(file).metadata();
		const wanted = Number(/-(\d+)\./.exec(address)?.[1]);
		expect(compression === "av1" ? "avif" : format).toBe(address.split(".").at(-1));
		expect([width, height]).toEqual([wanted, Math.round((500 * wanted) / 700)]);
	}
	near(await pixelAt(fileAt(made, "-320.avif"), 0.2, 0.5), [0xa8, 0x12, 0x3e]);
	near(await pixelAt(fileAt(made, "-700.webp"), 0.8, 0.5), [0x1b, 0x20, 0x2b]);
});

test("every kind of original that is welcome is read", async ({ put, make }) => {
	for (const [kind, original] of Object.entries(fixtures)) {
		const { picture } = await make(put(kind, await original()));
		expect([picture.width, picture.height], kind).toEqual([300, 200]);
		expect(picture.renditions?.widths, kind).toEqual([96, 192, 300]);
	}
});

test("the size told is the file's own, and its name's ending means nothing", async ({ put, make }) => {
	const { picture } = await make(put("photo.png", await photo(640, 360).jpeg().toBuffer()));
	expect([picture.width, picture.height]).toEqual([640, 360]);
});

test("thin strips and single pixels do not stop the build", async ({ put, make }) => {
	for (const [width, height] of [
		[1, 1],
		[2000, 1],
		[1, 2000],
	] as const) {
		const { picture } = await make(put("thin.png", await photo(width, height).png().toBuffer()));
		expect([picture.width, picture.height]).toEqual([width, height]);
	}
});

test("a strip taller than WebP can hold comes out narrower", async ({ put, make }) => {
	const { picture } = await make(put("tall.png", await photo(200, 32_766).png().toBuffer()));
	expect(picture.height).toBe(32_766);
	expect(picture.renditions?.widths).toEqual([100]);
});

// ——— what must not be published, and what must look right

test("place, camera, profile and time are gone from every file", async ({ put, make }) => {
	const secret = "GupthKaimra";
	const original = await photo(500, 400)
		.withExif({
			IFD0: { Make: secret, Artist: secret },
			IFD3: { GPSLatitudeRef: "N", GPSLatitude: "25/1 19/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "82/1 59/1 0/1" },
		})
		.withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${secret}</x:xmpmeta>`)
		.withIccProfile("p3")
		.jpeg()
		.toBuffer();
	const before = await sharp(original).metadata();
	expect(before.exif?.toString("latin1")).toContain(secret);
	expect(before.xmp && before.icc).toBeTruthy();

	const { files } = await make(put("gps.jpg", original));
	for (const { address, file } of files) {
		const { exif, xmp, icc, iptc, orientation } = await sharp(file).metadata();
		expect({ exif, xmp, icc, iptc, orientation }, address).toEqual({});
		expect(readFileSync(file).includes(secret), address).toBe(false);
		expect(readFileSync(file).includes("Exif"), address).toBe(false);
	}
});

test("the edition's own photographs carry EXIF, and lose it", async ({ make }) => {
	for (const name of ["portrait-weaver.jpg", "ghat-morning.jpg", "hills-road.jpg"]) {
		expect((await sharp(join(published, name)).metadata()).exif, name).toBeDefined();
		expect(statSync(join(published, name)).size, name).toBeLessThanOrEqual(250_000);
	}
	const { picture, files } = await make(join(published, "portrait-weaver.jpg"));
	expect([picture.width, picture.height]).toEqual([1200, 1600]);
	for (const { address, file } of files) expect((await sharp(file).metadata()).exif, address).toBeUndefined();
});

for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
	test(`a photograph stored with orientation ${orientation} is upright, and its size is told upright`, async ({ put, make }) => {
		// Stored so that applying the orientation gives the upright picture back (EXIF 2.3, tag 0x0112).
		const upright = await photo(600, 400).png().toBuffer();
		const undo: Record<number, (image: Sharp) => Sharp> = {
			2: (image) => image.flop(),
			3: (image) => image.rotate(180),
			4: (image) => image.flip(),
			5: (image) => image.rotate(270).flop(),
			6: (image) => image.rotate(270),
			7: (image) => image.rotate(90).flop(),
			8: (image) => image.rotate(90),
		};
		const stored = await sharp(await (undo[orientation]?.(sharp(upright)) ?? sharp(upright)).png().toBuffer())
			.withMetadata({ orientation })
			.jpeg()
			.toBuffer();
		const made = await make(put("turned.jpg", stored));
		expect([made.picture.width, made.picture.height]).toEqual([600, 400]);
		for (const end of ["-600.avif", "-480.webp", "-320.jpeg"]) {
			near(await pixelAt(fileAt(made, end), 0.5, 0.03), [0xf7, 0xf5, 0xf0]);
			near(await pixelAt(fileAt(made, end), 0.2, 0.9), [0xa8, 0x12, 0x3e]);
			near(await pixelAt(fileAt(made, end), 0.8, 0.9), [0x1b, 0x20, 0x2b]);
		}
	});
}

test("colours of a wider profile are turned into sRGB, not just relabelled", async ({ put, make }) => {
	const original = await photo(500, 500).withIccProfile("p3").png().toBuffer();
	const stored = await sharp(original, { ignoreIcc: true }).extract({ left: 50, top: 300, width: 1, height: 1 }).raw().toBuffer();
	expect(Math.abs((stored[0] ?? 0) - 0xa8)).toBeGreaterThan(10);
	near(await pixelAt(fileAt(await make(put("p3.png", original)), "-500.avif"), 0.2, 0.5), [0xa8, 0x12, 0x3e], 8);
});

test("grey, CMYK and 16-bit originals come out as plain colour pictures", async ({ put, make }) => {
	const grey = await photo(500, 400).greyscale().toColourspace("b-w").png().toBuffer();
	const deep = await photo(500, 400).toColourspace("rgb16").png().toBuffer();
	const print = await photo(500, 400).toColourspace("cmyk").jpeg().toBuffer();
	for (const [name, original, within] of [
		["grey", grey, 255],
		["deep", deep, 14],
		["print", print, 60],
	] as const) {
		const made = await make(put(name, original));
		for (const { address, file } of made.files) {
			const { channels, space, depth } = await sharp(file).metadata();
			expect({ channels, space, depth }, `${name} ${address}`).toEqual({ channels: 3, space: "srgb", depth: "uchar" });
		}
		near(await pixelAt(fileAt(made, "-500.jpeg"), 0.2, 0.5), [0xa8, 0x12, 0x3e], within);
	}
});

test("what is transparent stays so in AVIF and WebP, and lies on white in JPEG", async ({ put, make }) => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"><rect width="250" height="500" fill="#A8123E"/></svg>';
	const made = await make(put("cut-out.png", await sharp(Buffer.from(svg)).png().toBuffer()));
	for (const end of ["-320.avif", "-500.webp"]) {
		expect((await pixelAt(fileAt(made, end), 0.8, 0.5))[3]).toBe(0);
		near(await pixelAt(fileAt(made, end), 0.2, 0.5), [0xa8, 0x12, 0x3e, 255]);
	}
	near(await pixelAt(fileAt(made, "-500.jpeg"), 0.8, 0.5), [255, 255, 255], 3);
	near(await pixelAt(fileAt(made, "-500.jpeg"), 0.2, 0.5), [0xa8, 0x12, 0x3e]);
});

test("of an animation the first frame is kept", async ({ put, make }) => {
	const frame = (background: string) => ({ create: { width: 120, height: 90, channels: 3 as const, background } });
	const frames = await Promise.all(["#A8123E", "#1B202B", "#F7F5F0"].map((colour) => sharp(frame(colour)).png().toBuffer()));
	for (const format of ["gif", "webp"] as const) {
		const original = await sharp(frames, { join: { animated: true } })
			.toFormat(format)
			.toBuffer();
		expect((await sharp(original).metadata()).pages, format).toBe(3);
		const made = await make(put(`moving.${format}`, original));
		expect([made.picture.width, made.picture.height]).toEqual([120, 90]);
		near(await pixelAt(fileAt(made, "-120.webp"), 0.5, 0.5), [0xa8, 0x12, 0x3e]);
		expect((await sharp(fileAt(made, "-120.webp")).metadata()).pages ?? 1).toBe(1);
	}
});

// ——— drawings

test("of a drawing there is a JPEG for whoever shows no drawings, 1200 px wide, on white, at most twice as high", async ({ put, make }) => {
	for (const [size, width, height] of [
		['viewBox="0 0 1200 800" width="1200" height="800"', 1200, 800],
		['viewBox="0 0 24 16"', 1200, 800],
		['viewBox="0 0 6000 3000" width="6000" height="3000"', 1200, 600],
		['viewBox="0 0 10 400" width="10" height="400"', 60, 2400],
	] as const) {
		const made = await make(
			put("d.svg", `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="50%" height="100%" fill="#A8123E"/></svg>`),
		);
		const file = fileAt(made, ".jpeg");
		expect(made.files.map(({ address }) => address)).toContain(asJpeg(made.picture.src));
		expect(await sharp(file).metadata(), size).toMatchObject({ width, height, format: "jpeg" });
		near(await pixelAt(file, 0.25, 0.5), [168, 18, 62]);
		near(await pixelAt(file, 0.75, 0.5), [255, 255, 255]);
	}
});

test("a drawing comes out cleaned, without renditions, and says what it lost", async ({ desk, put, make }) => {
	const made = await make(
		put(
			"a.svg",
			'\uFEFF<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><script>alert(1)</script><rect width="5" height="5" onload="x"/></svg>',
		),
	);
	expect(made.picture).toEqual({ width: 1200, height: 800, src: expect.stringMatching(/^\/pictures\/r\/[0-9a-f]{20}\.svg$/) });
	expect(made.files.map(({ address }) => address)).toEqual([made.picture.src, asJpeg(made.picture.src)]);
	expect(readFileSync(made.files[0]?.file ?? "", "utf8")).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><rect width="5" height="5"/></svg>',
	);
	expect(made.removed).toEqual(["<script>", "onload"]);
	const again = await make(join(desk, "edition/pictures/a.svg"));
	expect(again).toEqual({ ...made, fromCache: true });
});

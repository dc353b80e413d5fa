/** Readers get every picture in their size and never its metadata; editors get told, file by file, what is wrong with one. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "playwright/test";
import sharp, { type Sharp } from "sharp";
import { type MadePicture, makePicture, PictureError, renditionWidths, resolvePicture } from "./pictures.ts";

const published = join(import.meta.dirname, "../../public/pictures");
let desk = "";
test.beforeEach(() => {
	desk = mkdtempSync(join(tmpdir(), "pathak-pictures-"));
});
test.afterEach(() => rmSync(desk, { recursive: true, force: true }));

function put(name: string, bytes: Uint8Array | string): string {
	const file = join(desk, "edition/pictures", name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, bytes);
	return file;
}

const make = (file: string) => makePicture(file, `/pictures/${file.split("/").at(-1)}`, { cacheFolder: join(desk, "cache") });

async function errorOf(making: Promise<unknown> | (() => unknown)): Promise<PictureError> {
	try {
		await (typeof making === "function" ? making() : making);
	} catch (error) {
		if (error instanceof PictureError) return error;
		throw error;
	}
	throw new Error("no error came");
}

/** Stripes of two colours: left alta, right ink, the upper tenth paper, so that every turn shows. */
function photo(width: number, height: number) {
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

async function pixelAt(file: string, x: number, y: number): Promise<number[]> {
	const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
	const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
	return [...data.subarray(start, start + info.channels)];
}

const near = (found: readonly number[], wanted: readonly number[], within = 14) => {
	expect(found.length, `${found}`).toBe(wanted.length);
	for (const [index, value] of found.entries())
		expect(Math.abs(value - (wanted[index] ?? 0)), `${found} is not ${wanted}`).toBeLessThanOrEqual(within);
};

const fileAt = (made: MadePicture, end: string): string => {
	const found = made.files.find(({ address }) => address.endsWith(end));
	if (!found) throw new Error(`no ${end} among ${made.files.map(({ address }) => address)}`);
	return found.file;
};

const fixtures = {
	jpeg: () => noise(300, 200).jpeg({ quality: 90 }).toBuffer(),
	"progressive jpeg": () => noise(300, 200).jpeg({ progressive: true }).toBuffer(),
	png: () => noise(300, 200).png().toBuffer(),
	"interlaced png": () => noise(300, 200).png({ progressive: true }).toBuffer(),
	webp: () => noise(300, 200).webp().toBuffer(),
	gif: () => noise(300, 200).gif().toBuffer(),
	avif: () => noise(300, 200).avif({ effort: 0 }).toBuffer(),
};

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

test("a picture comes in three formats at every width, under addresses that name its content", async () => {
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

test("every kind of original that is welcome is read", async () => {
	for (const [kind, original] of Object.entries(fixtures)) {
		const { picture } = await make(put(kind, await original()));
		expect([picture.width, picture.height], kind).toEqual([300, 200]);
		expect(picture.renditions?.widths, kind).toEqual([96, 192, 300]);
	}
});

test("the size told is the file's own, and its name's ending means nothing", async () => {
	const { picture } = await make(put("photo.png", await photo(640, 360).jpeg().toBuffer()));
	expect([picture.width, picture.height]).toEqual([640, 360]);
});

test("thin strips and single pixels do not stop the build", async () => {
	for (const [width, height] of [
		[1, 1],
		[2000, 1],
		[1, 2000],
	] as const) {
		const { picture } = await make(put("thin.png", await photo(width, height).png().toBuffer()));
		expect([picture.width, picture.height]).toEqual([width, height]);
	}
});

test("a strip taller than WebP can hold comes out narrower", async () => {
	const { picture } = await make(put("tall.png", await photo(200, 32_766).png().toBuffer()));
	expect(picture.height).toBe(32_766);
	expect(picture.renditions?.widths).toEqual([100]);
});

// ——— what must not be published, and what must look right

test("place, camera, profile and time are gone from every file", async () => {
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

test("the edition's own photographs carry EXIF, and lose it", async () => {
	for (const name of ["portrait-weaver.jpg", "ghat-morning.jpg", "hills-road.jpg"]) {
		expect((await sharp(join(published, name)).metadata()).exif, name).toBeDefined();
		expect(statSync(join(published, name)).size, name).toBeLessThanOrEqual(250_000);
	}
	const { picture, files } = await make(join(published, "portrait-weaver.jpg"));
	expect([picture.width, picture.height]).toEqual([1200, 1600]);
	for (const { address, file } of files) expect((await sharp(file).metadata()).exif, address).toBeUndefined();
});

for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
	test(`a photograph stored with orientation ${orientation} is upright, and its size is told upright`, async () => {
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

test("colours of a wider profile are turned into sRGB, not just relabelled", async () => {
	const original = await photo(500, 500).withIccProfile("p3").png().toBuffer();
	const stored = await sharp(original, { ignoreIcc: true }).extract({ left: 50, top: 300, width: 1, height: 1 }).raw().toBuffer();
	expect(Math.abs((stored[0] ?? 0) - 0xa8)).toBeGreaterThan(10);
	near(await pixelAt(fileAt(await make(put("p3.png", original)), "-500.avif"), 0.2, 0.5), [0xa8, 0x12, 0x3e], 8);
});

test("grey, CMYK and 16-bit originals come out as plain colour pictures", async () => {
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

test("what is transparent stays so in AVIF and WebP, and lies on white in JPEG", async () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"><rect width="250" height="500" fill="#A8123E"/></svg>';
	const made = await make(put("cut-out.png", await sharp(Buffer.from(svg)).png().toBuffer()));
	for (const end of ["-320.avif", "-500.webp"]) {
		expect((await pixelAt(fileAt(made, end), 0.8, 0.5))[3]).toBe(0);
		near(await pixelAt(fileAt(made, end), 0.2, 0.5), [0xa8, 0x12, 0x3e, 255]);
	}
	near(await pixelAt(fileAt(made, "-500.jpeg"), 0.8, 0.5), [255, 255, 255], 3);
	near(await pixelAt(fileAt(made, "-500.jpeg"), 0.2, 0.5), [0xa8, 0x12, 0x3e]);
});

test("of an animation the first frame is kept", async () => {
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

test("a drawing comes out cleaned, without renditions, and says what it lost", async () => {
	const made = await make(
		put(
			"a.svg",
			'\uFEFF<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><script>alert(1)</script><rect width="5" height="5" onload="x"/></svg>',
		),
	);
	expect(made.picture).toEqual({ width: 1200, height: 800, src: expect.stringMatching(/^\/pictures\/r\/[0-9a-f]{20}\.svg$/) });
	expect(made.files.map(({ address }) => address)).toEqual([made.picture.src]);
	expect(readFileSync(made.files[0]?.file ?? "", "utf8")).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><rect width="5" height="5"/></svg>',
	);
	expect(made.removed).toEqual(["<script>", "onload"]);
	const again = await make(join(desk, "edition/pictures/a.svg"));
	expect(again).toEqual({ ...made, fromCache: true });
});

// ——— the cache

test("a second call gives the same answer without encoding anything", async () => {
	const file = put("a.jpg", await photo(500, 300).jpeg().toBuffer());
	const first = await make(file);
	expect(first.fromCache).toBe(false);
	// Whoever encoded again would overwrite this mark.
	const kept = fileAt(first, "-320.avif");
	const mark = Buffer.alloc(statSync(kept).size, 0x2a);
	writeFileSync(kept, mark);
	expect(await make(file)).toEqual({ ...first, fromCache: true });
	expect(readFileSync(kept).equals(mark)).toBe(true);
});

test("the same bytes under another name are the same picture, other bytes are not", async () => {
	const bytes = await photo(500, 300).jpeg().toBuffer();
	const [one, two] = [await make(put("one.jpg", bytes)), await make(put("two.jpg", bytes))];
	expect(two).toEqual({ ...one, fromCache: true });
	const other = await make(put("one.jpg", await photo(500, 301).jpeg().toBuffer()));
	expect(other.fromCache).toBe(false);
	expect(other.picture.src).not.toBe(one.picture.src);
});

test("five stories asking at once for one picture get one picture, and nobody's files are replaced under them", async () => {
	const bytes = await photo(500, 300).jpeg().toBuffer();
	const files = [1, 2, 3, 4, 5].map((n) => put(`${n}.jpg`, bytes));
	const seen: number[] = [];
	const made = await Promise.all(
		files.map(async (file) => {
			const each = await make(file);
			seen.push(statSync(dirname(each.files[0]?.file ?? "")).ino);
			return each;
		}),
	);
	expect(new Set(made.map(({ picture }) => picture.src)).size).toBe(1);
	expect(readdirSync(join(desk, "cache"))).toHaveLength(1);
	expect(new Set(seen).size).toBe(1);
});

test("a cache that lost a file, was cut short or cannot be read is made anew", async () => {
	const file = put("a.jpg", await photo(500, 300).jpeg().toBuffer());
	const { files } = await make(file);
	const folder = dirname(files[0]?.file ?? "");
	const harm: readonly [string, () => void][] = [
		["a file gone", () => rmSync(files[1]?.file ?? "")],
		["a file cut short", () => truncateSync(files[2]?.file ?? "", 10)],
		["a file empty", () => truncateSync(files[0]?.file ?? "", 0)],
		["no record", () => rmSync(join(folder, "made.json"))],
		["half a record", () => truncateSync(join(folder, "made.json"), 20)],
		["a record of nothing", () => writeFileSync(join(folder, "made.json"), "null")],
	];
	for (const [what, damage] of harm) {
		damage();
		const made = await make(file);
		expect(made.fromCache, what).toBe(false);
		for (const { address, file } of made.files) expect((await sharp(file).metadata()).width, `${what}: ${address}`).toBeGreaterThan(0);
		expect((await make(file)).fromCache, what).toBe(true);
	}
});

test("what a build that died left behind is not used", async () => {
	const file = put("a.jpg", await photo(500, 300).jpeg().toBuffer());
	const { files } = await make(file);
	const folder = dirname(files[0]?.file ?? "");
	const stray = `${folder}.0000.tmp`;
	mkdirSync(stray);
	writeFileSync(join(stray, "320.avif"), "half");
	rmSync(folder, { recursive: true });
	const made = await make(file);
	expect(made.fromCache).toBe(false);
	expect(made.files.every(({ file }) => statSync(file).size > 4)).toBe(true);
	expect(readdirSync(join(desk, "cache")).filter((name) => name.endsWith(".tmp"))).toEqual(
		["0000"].map((id) => `${folder.split("/").at(-1)}.${id}.tmp`),
	);
});

test("however many pictures are asked for, only a few are in work at once", async () => {
	const files = await Promise.all(
		Array.from({ length: 16 }, async (_, n) =>
			put(
				`${n}.jpg`,
				await photo(500 + n, 300)
					.jpeg()
					.toBuffer(),
			),
		),
	);
	let most = 0;
	const watch = setInterval(() => {
		const { queue, process } = sharp.counters();
		most = Math.max(most, queue + process);
	}, 1);
	const made = await Promise.all(files.map(make)).finally(() => clearInterval(watch));
	expect(made.every(({ fromCache }) => !fromCache)).toBe(true);
	// Six files each (320 and its own width): 12 at once would be 72, four at once 24.
	expect(most).toBeGreaterThan(1);
	expect(most).toBeLessThanOrEqual(24);
});

// ——— what is wrong with a file

test("a picture that is not there is called missing", async () => {
	const error = await errorOf(makePicture(join(desk, "none.jpg"), "/pictures/none.jpg", { cacheFolder: desk }));
	expect(error).toMatchObject({
		name: "PictureError",
		reason: "missing",
		file: "/pictures/none.jpg",
		detail: "ENOENT",
		hindi: expect.stringMatching(/नहीं मिला/),
	});
	expect(error.message).toContain("/pictures/none.jpg");
});

for (const [kind, original] of Object.entries(fixtures)) {
	for (const part of [0.3, 0.9, 0.99]) {
		test(`a ${kind} of which ${part * 100} % arrived is called truncated`, async () => {
			const whole = await original();
			const error = await errorOf(make(put("cut", whole.subarray(0, Math.floor(whole.length * part)))));
			expect(error.reason).toBe("truncated");
			expect(readdirSync(desk)).not.toContain("cache");
		});
	}
}

test("an empty file and a header without a picture are called truncated", async () => {
	expect((await errorOf(make(put("empty.jpg", "")))).reason).toBe("truncated");
	expect((await errorOf(make(put("head.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]))))).reason).toBe("truncated");
	expect((await errorOf(make(put("head.png", Buffer.from("\x89PNG\r\n\x1a\nnothing here", "latin1"))))).reason).toBe("truncated");
});

test("over 50 MB is called huge without being read", async () => {
	const file = put("big.jpg", await photo(50, 50).jpeg().toBuffer());
	truncateSync(file, 50_000_001);
	expect(await errorOf(make(file))).toMatchObject({ reason: "huge", detail: "50000001 bytes" });
});

test("a few bytes that announce 10 billion pixels are called huge without being unpacked", async () => {
	const png = await photo(10, 10).png().toBuffer();
	png.writeUInt32BE(100_000, 16);
	png.writeUInt32BE(100_000, 20);
	// The header's checksum follows it: CRC-32 over type and data (PNG, 5.5).
	let crc = 0xffffffff;
	for (const byte of png.subarray(12, 29)) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	png.writeUInt32BE(~crc >>> 0, 29);
	const before = process.memoryUsage().rss;
	expect(await errorOf(make(put("bomb.png", png)))).toMatchObject({ reason: "huge", detail: "100000 × 100000" });
	expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
	expect((await errorOf(make(put("bomb.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="20000"/>')))).reason).toBe(
		"huge",
	);
});

const notPictures: readonly [name: string, bytes: string | Buffer][] = [
	["a text", "यह चित्र नहीं है"],
	["a page sent in place of a picture", "<!DOCTYPE html><html><body><svg/>404</body></html>"],
	["a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"],
	["JSON", '{"svg":"<svg>"}'],
	["XML of another kind", "<?xml version='1.0'?><rss/>"],
	["a film", Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0isommp42", "latin1")],
	["a program", Buffer.from("\x7fELF\x02\x01\x01", "latin1")],
	["a drawing of no size", '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>'],
];
for (const [name, bytes] of notPictures) {
	test(`${name} is called not a picture`, async () => {
		expect((await errorOf(make(put("a.jpg", bytes)))).reason).toBe("not-a-picture");
	});
}

test("a folder in place of a file is called not a picture", async () => {
	mkdirSync(join(desk, "a.jpg"));
	expect((await errorOf(make(join(desk, "a.jpg")))).reason).toBe("not-a-picture");
});

test("formats that browsers do not show are called unsupported, by name", async () => {
	const unsupported: Record<string, string | Buffer> = {
		tiff: await photo(20, 20).tiff().toBuffer(),
		heic: Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\0", "latin1"),
		pdf: "%PDF-1.7\n",
		bmp: "BM\x36\0\0\0",
		psd: "8BPS\0\x01",
		ico: Buffer.from("\0\0\x01\0\x01\0", "latin1"),
		jxl: Buffer.from("\xff\x0a\x00\x00", "latin1"),
		jp2: Buffer.from("\0\0\0\x0cjP  \r\n\x87\n", "latin1"),
		"gzip, or svgz": Buffer.from("\x1f\x8b\x08\0", "latin1"),
		"UTF-16 text": Buffer.from("\uFEFF<svg/>", "utf16le"),
	};
	for (const [kind, bytes] of Object.entries(unsupported)) {
		expect(await errorOf(make(put("a.jpg", bytes))), kind).toMatchObject({ reason: "unsupported", detail: kind });
	}
});

test("a drawing that cannot be made safe is named with its cause", async () => {
	const laughs = '<!DOCTYPE svg [<!ENTITY a "ha">]><svg xmlns="http://www.w3.org/2000/svg"><title>&a;</title></svg>';
	expect(await errorOf(make(put("a.svg", laughs)))).toMatchObject({ reason: "unsafe-svg", detail: expect.stringMatching(/ENTITY/) });
	expect(await errorOf(make(put("b.svg", '<svg xmlns="http://www.w3.org/2000/svg"><g>')))).toMatchObject({
		reason: "unsafe-svg",
		detail: expect.stringMatching(/well-formed/),
	});
	const latin = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><title>\xe9</title></svg>', "latin1");
	expect(await errorOf(make(put("c.svg", latin)))).toMatchObject({ reason: "unsafe-svg", detail: "not UTF-8" });
});

test("after an error the next picture is made as ever", async () => {
	const good = put("good.jpg", await photo(50, 50).jpeg().toBuffer());
	await Promise.allSettled(Array.from({ length: 12 }, (_, n) => make(put(`${n}.jpg`, "no"))));
	expect((await make(good)).picture.width).toBe(50);
});

// ——— where a picture may lie

test("an address in the edition leads to its file, encoded or not, with a query or without", () => {
	const file = put("हाट/मंडी 1.jpg", "x");
	const edition = join(desk, "edition");
	for (const src of ["/pictures/हाट/मंडी 1.jpg", encodeURI("/pictures/हाट/मंडी 1.jpg"), "/pictures/%E0%A4%B9ाट/मंडी%201.jpg?v=2#x"]) {
		expect(resolvePicture(edition, src)).toBe(file);
	}
});

const hostile = [
	"",
	"/",
	"pictures/a.jpg",
	"/pictures",
	"/pictures/",
	"/stories/a.json",
	"/edition.json",
	"/Pictures/a.jpg",
	"//evil.example/pictures/a.jpg",
	"//pictures/a.jpg",
	"https://evil.example/pictures/a.jpg",
	"file:///etc/passwd",
	"data:image/png;base64,AAAA",
	"javascript:alert(1)",
	"/pictures/../edition.json",
	"/pictures/../../etc/passwd",
	"/pictures/x/../../edition.json",
	"/pictures/./a.jpg",
	"/pictures//a.jpg",
	"/../pictures/a.jpg",
	"/pictures/%2e%2e/edition.json",
	"/pictures/%2E%2e%2fedition.json",
	"/pictures/..%2f..%2fetc%2fpasswd",
	"/%70ictures/%2e%2e/edition.json",
	"/pictures/..\\edition.json",
	"/pictures/..%5cedition.json",
	"/pictures/a.jpg%00.png",
	"/pictures/a\u0000.jpg",
	"/pictures/a%0a.jpg",
	"/pictures/%",
	"/pictures/%E0%A4%A",
	"/pictures/%c0%ae%c0%ae/edition.json",
	"/pictures/..",
	"/pictures/.",
];
for (const src of hostile) {
	test(`the address ${JSON.stringify(src)} is refused`, async () => {
		put("a.jpg", "x");
		writeFileSync(join(desk, "edition/edition.json"), "{}");
		expect(await errorOf(() => resolvePicture(join(desk, "edition"), src))).toMatchObject({ reason: "outside", file: src });
	});
}

test("an address encoded twice, or without a file, or too long, is missing", async () => {
	put("a.jpg", "x");
	for (const src of [
		"/pictures/%252e%252e/edition.json",
		"/pictures/b.jpg",
		"/pictures/a.jpg/b.jpg",
		`/pictures/${"a".repeat(5000)}`,
		"/pictures/__proto__",
	]) {
		expect((await errorOf(() => resolvePicture(join(desk, "edition"), src))).reason, src.slice(0, 60)).toBe("missing");
	}
});

test("a link on disk may lead about the edition, never out of it", async () => {
	const file = put("a.jpg", "x");
	const edition = join(desk, "edition");
	mkdirSync(join(desk, "edition-secret"));
	writeFileSync(join(desk, "edition-secret/key.jpg"), "x");
	const link = (target: string, name: string) => symlinkSync(target, join(edition, "pictures", name));
	link("a.jpg", "inside.jpg");
	link("../../edition-secret/key.jpg", "out.jpg");
	link("/etc/hostname", "host.jpg");
	link("../../edition-secret", "folder");
	link("out.jpg", "twice.jpg");
	link("loop.jpg", "loop.jpg");
	link("gone.jpg", "dangling.jpg");
	link("..", "up");
	expect(resolvePicture(edition, "/pictures/inside.jpg")).toBe(file);
	for (const name of ["out.jpg", "host.jpg", "folder/key.jpg", "twice.jpg", "loop.jpg"]) {
		expect((await errorOf(() => resolvePicture(edition, `/pictures/${name}`))).reason, name).toBe("outside");
	}
	expect((await errorOf(() => resolvePicture(edition, "/pictures/dangling.jpg"))).reason).toBe("missing");
	expect((await errorOf(() => resolvePicture(edition, "/pictures/up"))).reason).toBe("outside");
});

test("an edition that is itself reached by a link is still an edition", () => {
	const file = put("a.jpg", "x");
	symlinkSync(join(desk, "edition"), join(desk, "today"));
	expect(resolvePicture(join(desk, "today"), "/pictures/a.jpg")).toBe(file);
});

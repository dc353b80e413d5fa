/** Editors get told, file by file, what is wrong with a picture. */
import { mkdirSync, readdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect } from "playwright/test";
import type { PictureReason } from "../article/problems.ts";
import { pictureReasons } from "../editorWords.ts";
import { PictureError } from "./pictureError.ts";
import { errorOf, fixtures, photo, test } from "./pictureFixtures.ts";
import { makePicture } from "./pictures.ts";
import { englishPictureReasons, problemText } from "./report.ts";

test("a picture that is not there is called missing", async ({ desk }) => {
	const error = await errorOf(makePicture(join(desk, "none.jpg"), "/pictures/none.jpg", { cacheFolder: desk }));
	expect(error).toMatchObject({
		name: "PictureError",
		reason: "missing",
		file: "/pictures/none.jpg",
		detail: "ENOENT",
	});
	expect(error.message).toContain("/pictures/none.jpg");
});

for (const [kind, original] of Object.entries(fixtures)) {
	for (const part of [0.3, 0.9, 0.99]) {
		test(`a ${kind} of which ${part * 100} % arrived is called truncated`, async ({ desk, make, put }) => {
			const whole = await original();
			const error = await errorOf(make(put("cut", whole.subarray(0, Math.floor(whole.length * part)))));
			expect(error.reason).toBe("truncated");
			expect(readdirSync(desk)).not.toContain("cache");
		});
	}
}

test("an empty file and a header without a picture are called truncated", async ({ put, make }) => {
	expect((await errorOf(make(put("empty.jpg", "")))).reason).toBe("truncated");
	expect((await errorOf(make(put("head.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]))))).reason).toBe("truncated");
	expect((await errorOf(make(put("head.png", Buffer.from("\x89PNG\r\n\x1a\nnothing here", "latin1"))))).reason).toBe("truncated");
});

test("over 50 MB is called huge without being read", async ({ put, make }) => {
	const file = put("big.jpg", await photo(50, 50).jpeg().toBuffer());
	truncateSync(file, 50_000_001);
	expect(await errorOf(make(file))).toMatchObject({ reason: "huge", detail: "50000001 bytes" });
});

test("a few bytes that announce 10 billion pixels are called huge without being unpacked", async ({ put, make }) => {
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
	test(`${name} is called not a picture`, async ({ put, make }) => {
		expect((await errorOf(make(put("a.jpg", bytes)))).reason).toBe("not-a-picture");
	});
}

test("a folder in place of a file is called not a picture", async ({ desk, make }) => {
	mkdirSync(join(desk, "a.jpg"));
	expect((await errorOf(make(join(desk, "a.jpg")))).reason).toBe("not-a-picture");
});

test("formats that browsers do not show are called unsupported, by name", async ({ put, make }) => {
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

test("a drawing that cannot be made safe is named with its cause", async ({ put, make }) => {
	const laughs = '<!DOCTYPE svg [<!ENTITY a "ha">]><svg xmlns="http://www.w3.org/2000/svg"><title>&a;</title></svg>';
	expect(await errorOf(make(put("a.svg", laughs)))).toMatchObject({ reason: "unsafe-svg", detail: expect.stringMatching(/ENTITY/) });
	expect(await errorOf(make(put("b.svg", '<svg xmlns="http://www.w3.org/2000/svg"><g>')))).toMatchObject({
		reason: "unsafe-svg",
		detail: expect.stringMatching(/well-formed/),
	});
	const latin = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><title>\xe9</title></svg>', "latin1");
	expect(await errorOf(make(put("c.svg", latin)))).toMatchObject({ reason: "unsafe-svg", detail: "not UTF-8" });
});

test("after an error the next picture is made as ever", async ({ put, make }) => {
	const good = put("good.jpg", await photo(50, 50).jpeg().toBuffer());
	await Promise.allSettled(Array.from({ length: 12 }, (_, n) => make(put(`${n}.jpg`, "no"))));
	expect((await make(good)).picture.width).toBe(50);
});

test("each reason is said in a sentence of its own, in Hindi and in English, with the picture and the finer cause", () => {
	const place = { file: "stories/a.json", line: 1, column: 1, severity: "error", path: ["image", "src"] } as const;
	for (const reason of Object.keys(pictureReasons) as PictureReason[]) {
		const text = problemText({ ...place, code: "picture", expected: reason, found: "/pictures/a.jpg (EIO)" });
		expect(text).toContain(`भूल: तस्वीर › फ़ाइल का पता: ${pictureReasons[reason]}: /pictures/a.jpg (EIO)\n`);
		expect(text).toContain(`error: ${englishPictureReasons[reason]} (${reason}): /pictures/a.jpg (EIO)`);
		expect(new PictureError("/pictures/a.jpg", reason, "EIO").message).toBe(`/pictures/a.jpg: ${englishPictureReasons[reason]} (EIO)`);
	}
	for (const sentences of [pictureReasons, englishPictureReasons]) expect(new Set(Object.values(sentences)).size).toBe(7);
});

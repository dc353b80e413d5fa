/** A picture is made once for each content, and never taken from a cache that was harmed. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "playwright/test";
import sharp from "sharp";
import { fileAt, photo, test } from "./pictureFixtures.ts";

test("a second call gives the same answer without encoding anything", async ({ put, make }) => {
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

test("the same bytes under another name are the same picture, other bytes are not", async ({ put, make }) => {
	const bytes = await photo(500, 300).jpeg().toBuffer();
	const [one, two] = [await make(put("one.jpg", bytes)), await make(put("two.jpg", bytes))];
	expect(two).toEqual({ ...one, fromCache: true });
	const other = await make(put("one.jpg", await photo(500, 301).jpeg().toBuffer()));
	expect(other.fromCache).toBe(false);
	expect(other.picture.src).not.toBe(one.picture.src);
});

test("five stories asking at once for one picture get one picture, and nobody's files are replaced under them", async ({
	desk,
	put,
	make,
}) => {
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

test("a cache that lost a file, was cut short or cannot be read is made anew", async ({ put, make }) => {
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

test("what a build that died left behind is not used", async ({ desk, put, make }) => {
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

test("however many pictures are asked for, only a few are in work at once", async ({ put, make }) => {
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

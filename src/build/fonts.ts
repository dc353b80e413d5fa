/**
 * The web font: cuts Eczar down to what Hindi, Marathi and Nepali news needs and writes the `@font-face` rules that go
 * with it. Runs in Node at build time; knows no page, no story and no address but the two it is handed.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

export type FontFile = "eczar-devanagari" | "eczar-latin";
export type SubsetFont = { file: FontFile; bytes: Uint8Array<ArrayBuffer> };
type Cut = { source: string; codePoints: readonly number[]; features: readonly string[] };

export const fontFamily = "Eczar Variable";
export const fallbackFamily = "Pathak Text Fallback";
/** The part of the weight axis that is kept (upstream: 400–800). The design asks for 400–660. */
export const fontWeights = { min: 400, max: 700 } as const;
/** Eczar's own line metrics in em (`hhea`, the same in both files). */
export const fontMetrics = { ascent: 1.143, descent: 0.634 } as const;

/**
 * Letters and signs of Hindi, Marathi and Nepali, nukta letters in both encodings, digits, danda, ॐ ऽ ॰. Left out are
 * Sindhi, Kashmiri, short e and o, vocalic l and Vedic accents (2 kB): they fall back to the device's own face.
 * Source: Unicode's Devanagari chart, CLDR exemplar sets of hi, mr, ne.
 * The space and U+00A0 live here and not in the Latin file: one face then shapes whole Hindi lines, and CSS takes strut
 * and `ex` from the face that has U+0020 (css-fonts-4, "first available font"), which must be the one without size-adjust.
 */
const devanagari = [
	...[0x20, 0xa0, 0x200c, 0x200d, 0x20b9, 0x25cc],
	...span(0x901, 0x903),
	...span(0x905, 0x90d),
	...span(0x90f, 0x911),
	...span(0x913, 0x939),
	...span(0x93c, 0x945),
	...span(0x947, 0x949),
	...span(0x94b, 0x94d),
	0x950,
	...span(0x958, 0x960),
	...span(0x964, 0x970),
	0x972,
];

/**
 * Basic Latin, every Latin-1 letter that is an ASCII letter with a mark, and the typographic signs of Hindi news.
 * Not in Eczar at all, so left to the device: arrows, U+2011, U+2060 (shapes to nothing and keeps
 * the run in Eczar: measured in Chromium).
 */
const latin = [
	...span(0x21, 0x7e),
	...span(0xc0, 0xff).filter((code) => {
		const letter = String.fromCodePoint(code);
		return letter !== letter.normalize("NFD");
	}),
	...Array.from("‘’“”–—…·°×−€£", (sign) => sign.codePointAt(0) ?? 0),
];

/**
 * What each file keeps. Every substitution a browser can reach is kept with its whole closure of glyphs, whether or not
 * any story uses it. Left out: `vatu`, which only the old `deva` shaping model asks for (a font that has `dev2` is
 * shaped by it, and there the same forms come from `rkrf`), and fractions.
 * Source: OpenType "Developing OpenType fonts for Devanagari script"; feature list of the upstream files.
 */
export const fontCuts: Readonly<Record<FontFile, Cut>> = {
	"eczar-devanagari": {
		source: "@fontsource-variable/eczar/files/eczar-devanagari-wght-normal.woff2",
		codePoints: devanagari,
		features: "locl ccmp nukt akhn rphf rkrf blwf half cjct pres abvs blws psts calt rclt pnum tnum abvm blwm mark dist kern".split(" "),
	},
	"eczar-latin": {
		source: "@fontsource-variable/eczar/files/eczar-latin-wght-normal.woff2",
		codePoints: latin,
		features: "locl rvrn liga mark dist kern".split(" "),
	},
};

/**
 * Weight deltas are rounded to this step, in units of 1/1000 em at weight 700. An outline then strays by at most half of
 * it at 700, 1.5 units at 620 (0.07 px at 44 px), nothing at 400; advances stay exact. It saves 7 kB of 97, and is what
 * brings the two files under 90 kB.
 */
export const weightDeltaStep = 5;

/**
 * Both font files, ready to be written, always the same bytes for the same packages.
 * @param cacheFolder keeps results between builds, named by a hash of everything that goes in (1 to 3 s without, 4 ms with)
 * @throws when the npm package lacks its files or HarfBuzz refuses them
 */
export async function subsetFonts(cacheFolder?: string): Promise<SubsetFont[]> {
	const fonts: SubsetFont[] = [];
	for (const file of ["eczar-devanagari", "eczar-latin"] as const) {
		fonts.push({ file, bytes: await cached(cacheFolder, file, fontCuts[file]) });
	}
	return fonts;
}

/**
 * Latin beside Devanagari, percent: capitals are .650 em at weight 400 and .659 at 620, the shirorekha's top .608 and
 * .642. At 98 % they are level in headlines and .03 em over the line in text; x-height stays .75 of the Devanagari letter.
 */
export const latinSizeAdjust = 98;

type Fallback = { weight: string; sizeAdjust: number; local: readonly string[] };
const regular = [
	...["NotoSansDevanagari-Regular", "Noto Sans Devanagari"],
	...["KohinoorDevanagari-Regular", "Kohinoor Devanagari", "NirmalaUI", "Nirmala UI"],
];
const bold = ["NotoSansDevanagari-Bold", "Noto Sans Devanagari Bold", "KohinoorDevanagari-Semibold", "NirmalaUI-Bold"];

/**
 * The device's face, made as wide as Eczar, for the time before Eczar is there. Weights differ in width (Eczar 620 is 9 %
 * wider than 410), so each band has its own number; for the heavy bands a later rule with a bold face wins where the
 * device has one. Measured in Chromium 156 with Noto Sans Devanagari 2.x over 36 Hindi stories, 300–1280 px: the numbers
 * are where the fewest blocks change height (2 % of headlines and of paragraphs still do, by one line: single words
 * differ by ±2.8 %). Kohinoor and Nirmala take the same numbers, unmeasured.
 * `local()` wants PostScript names in Chromium and full names elsewhere, hence both.
 */
export const fallbackFaces: readonly Fallback[] = [
	{ weight: "400 449", sizeAdjust: 100.5, local: regular },
	{ weight: "450 529", sizeAdjust: 103.5, local: regular },
	{ weight: "530 589", sizeAdjust: 105, local: regular },
	{ weight: "530 589", sizeAdjust: 97, local: bold },
	{ weight: "590 700", sizeAdjust: 108, local: regular },
	{ weight: "590 700", sizeAdjust: 99.9, local: bold },
];

/**
 * `optional`: a font that comes late is not drawn by the browser, so that no line moves. `swap`, against the matched fallback, moved something
 * on 6 of 190 loads (36 stories × 5 widths, late fonts), worst .038. What comes late is put on by `reader/typeface.ts` where nothing moves for it.
 */
const fontDisplay = "optional";

/**
 * The `@font-face` rules for a page, without line breaks, to be inlined: Eczar in two files, split by `unicode-range`,
 * and the fallback that stands in its place. Both Eczar rules must carry the same weight range or they are no one face.
 * Without `ascent-override` (WebKit) the fallback sits .01 em higher; boxes do not change where `line-height` is a number.
 * @param urls addresses of the two files
 */
export function fontFaceCss(urls: { devanagari: string; latin: string }): string {
	const eczar = (file: FontFile, url: string, more: string) =>
		`@font-face{font-family:"${fontFamily}";font-weight:${fontWeights.min} ${fontWeights.max};font-display:${fontDisplay};` +
		`src:url("${url}") format("woff2");unicode-range:${unicodeRange(fontCuts[file].codePoints)}${more}}`;
	const percent = (value: number) => `${Number(value.toFixed(1))}%`;
	const fallback = ({ weight, sizeAdjust, local }: Fallback) =>
		`@font-face{font-family:"${fallbackFamily}";font-weight:${weight};` +
		`src:${local.map((name) => `local("${name}")`).join()};size-adjust:${percent(sizeAdjust)};` +
		`ascent-override:${percent((fontMetrics.ascent * 1e4) / sizeAdjust)};` +
		`descent-override:${percent((fontMetrics.descent * 1e4) / sizeAdjust)};line-gap-override:0%}`;
	return [
		eczar("eczar-devanagari", urls.devanagari, ""),
		eczar("eczar-latin", urls.latin, `;size-adjust:${latinSizeAdjust}%`),
		...fallbackFaces.map(fallback),
	].join("");
}

/** Code points as a CSS `unicode-range` value, in order and joined where they touch. */
export function unicodeRange(codePoints: readonly number[]): string {
	const ranges: { first: number; last: number }[] = [];
	for (const code of [...codePoints].sort((a, b) => a - b)) {
		const range = ranges.at(-1);
		if (range && code <= range.last + 1) range.last = code;
		else ranges.push({ first: code, last: code });
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return ranges.map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join();
}

/** The text of the SIL Open Font License as Eczar ships it: its terms want it beside the font files. */
export function fontLicence(): Promise<string> {
	return readFile(require.resolve("@fontsource-variable/eczar/LICENSE"), "utf8");
}

/** The SFNT (TrueType) inside a WOFF2 file. */
export function unpackWoff2(woff2: Uint8Array): Promise<Buffer> {
	return requireAsSubsetFont("fontverter").convert(Buffer.from(woff2), "truetype", "woff2");
}

const require = createRequire(import.meta.url);
const requireAsSubsetFont = createRequire(require.resolve("subset-font"));

async function cached(folder: string | undefined, file: FontFile, cut: Cut) {
	const source = await readFile(require.resolve(cut.source));
	if (folder === undefined) return subset(source, cut);
	const key = createHash("sha256")
		.update(source)
		.update(JSON.stringify([cut, fontWeights, weightDeltaStep]))
		.update([subset, completeLanguages, roundWeightDeltas].join())
		.update(require("subset-font/package.json").version)
		.update(await readFile(requireAsSubsetFont.resolve("harfbuzzjs/dist/harfbuzz-subset.wasm")))
		.digest("hex")
		.slice(0, 16);
	const path = join(folder, `${file}-${key}.woff2`);
	const known = await readFile(path).catch(() => undefined);
	if (known) return new Uint8Array(known);
	const bytes = await subset(source, cut);
	await mkdir(folder, { recursive: true });
	const unfinished = `${path}.${randomUUID()}`;
	await writeFile(unfinished, bytes);
	await rename(unfinished, path);
	return bytes;
}

async function subset(source: Buffer, cut: Cut): Promise<Uint8Array<ArrayBuffer>> {
	const complete = completeLanguages(await unpackWoff2(source));
	const sfnt: Buffer = await require("subset-font")(complete, String.fromCodePoint(...cut.codePoints), {
		targetFormat: "truetype",
		noHinting: true,
		keepFeatures: cut.features,
		variationAxes: { wght: fontWeights },
	});
	roundWeightDeltas(sfnt, weightDeltaStep);
	return new Uint8Array(await requireAsSubsetFont("fontverter").convert(sfnt, "woff2", "truetype"));
}

/**
 * Gives Marathi and Nepali the features of Hindi. Eczar 2.000 lists only six for them, and a shaper that finds a language
 * system uses nothing else: under `lang="mr"` reph and क्ष then fall apart (धर्म shows a halant) in every engine.
 * Each language system becomes its own features plus those of the default one whose tags it lacks. The new GSUB goes to
 * the end of the file; the bytes of the old one stay unused and HarfBuzz drops them.
 * Source: OpenType 1.9.1, "Language system table"; the same fault in other fonts: github.com/google/fonts/issues/3376.
 */
function completeLanguages(sfnt: Buffer): Buffer {
	const { entry, offset, length } = sfntTable(sfnt, "GSUB");
	const gsub = Buffer.from(sfnt.subarray(offset, offset + length));
	const u16 = (at: number) => gsub.readUInt16BE(at);
	const [scripts, features] = [u16(4), u16(6)];
	const tag = (feature: number) => gsub.toString("latin1", features + 2 + 6 * feature, features + 6 + 6 * feature);
	const featuresAt = (at: number) => Array.from({ length: u16(at + 4) }, (_, index) => u16(at + 6 + 2 * index));

	const parts: Buffer[] = [gsub];
	let end = gsub.length;
	for (let index = 0; index < u16(scripts); index++) {
		const script = scripts + u16(scripts + 2 + 6 * index + 4);
		const common = u16(script) === 0 ? [] : featuresAt(script + u16(script));
		for (let language = 0; language < u16(script + 2); language++) {
			const pointer = script + 4 + 6 * language + 4;
			const old = script + u16(pointer);
			const own = featuresAt(old);
			const ownTags = new Set(own.map(tag));
			const all = [...own, ...common.filter((feature) => !ownTags.has(tag(feature)))].sort((a, b) => a - b);
			const system = Buffer.alloc(6 + 2 * all.length);
			[0, u16(old + 2), all.length, ...all].forEach((value, at) => {
				system.writeUInt16BE(value, 2 * at);
			});
			gsub.writeUInt16BE(end - script, pointer);
			parts.push(system);
			end += system.length;
		}
	}

	const start = Math.ceil(sfnt.length / 4) * 4;
	const complete = Buffer.concat([sfnt, Buffer.alloc(start - sfnt.length), ...parts, Buffer.alloc(-end & 3)]);
	complete.writeUInt32BE(start, entry + 8);
	complete.writeUInt32BE(end, entry + 12);
	return complete;
}

/**
 * Rounds the deltas of every simple outline in `gvar` to a multiple of `step`, in place; the four phantom points, which
 * carry the advance, and composites stay exact. Run lengths and widths do not change, so no offset does.
 * Source: OpenType 1.9.1, "gvar" and "Font variations common table formats". The WOFF2 encoder renews checksums.
 */
function roundWeightDeltas(sfnt: Buffer, step: number): void {
	const u16 = (at: number) => sfnt.readUInt16BE(at);
	const table = (tag: string) => sfntTable(sfnt, tag).offset;
	const [gvar, glyf, loca] = [table("gvar"), table("glyf"), table("loca")];
	const isLongLoca = u16(table("head") + 50) === 1;
	const isLongGvar = (u16(gvar + 14) & 1) === 1;
	const offset = (at: number, index: number, isLong: boolean) => (isLong ? sfnt.readUInt32BE(at + 4 * index) : 2 * u16(at + 2 * index));

	/** Packed point numbers at `at`: where they end, and the points (`undefined`: all of them). */
	const readPoints = (at: number): { end: number; points?: number[] } => {
		let count = sfnt.readUInt8(at++);
		if (count === 0) return { end: at };
		if (count & 0x80) count = ((count & 0x7f) << 8) | sfnt.readUInt8(at++);
		const points: number[] = [];
		for (let point = 0; points.length < count; ) {
			const control = sfnt.readUInt8(at++);
			for (let run = (control & 0x7f) + 1; run > 0; run--) {
				point += control & 0x80 ? u16(at) : sfnt.readUInt8(at);
				at += control & 0x80 ? 2 : 1;
				points.push(point);
			}
		}
		return { end: at, points };
	};

	const axisCount = u16(gvar + 4);
	const data = gvar + sfnt.readUInt32BE(gvar + 16);
	for (let glyph = 0; glyph < u16(gvar + 12); glyph++) {
		const start = offset(gvar + 20, glyph, isLongGvar);
		if (start === offset(gvar + 20, glyph + 1, isLongGvar)) continue;
		const outline = glyf + offset(loca, glyph, isLongLoca);
		const isEmpty = offset(loca, glyph, isLongLoca) === offset(loca, glyph + 1, isLongLoca);
		const contours = isEmpty ? 0 : sfnt.readInt16BE(outline);
		if (contours < 1) continue;
		const outlinePoints = u16(outline + 8 + 2 * contours) + 1;

		let header = data + start + 4;
		const tupleCount = u16(data + start);
		let at = data + start + u16(data + start + 2);
		let shared: { end: number; points?: number[] } | undefined;
		if (tupleCount & 0x8000) {
			shared = readPoints(at);
			at = shared.end;
		}
		for (let tuple = tupleCount & 0xfff; tuple > 0; tuple--) {
			const flags = u16(header + 2);
			const own = flags & 0x2000 ? readPoints(at) : undefined;
			const points = (own ?? shared)?.points;
			const count = points?.length ?? outlinePoints + 4;
			let delta = own?.end ?? at;
			for (let index = 0; index < 2 * count; ) {
				const control = sfnt.readUInt8(delta++);
				const width = control & 0x80 ? 0 : control & 0x40 ? 2 : 1;
				for (let run = (control & 0x3f) + 1; run > 0; run--, index++, delta += width) {
					const point = points ? (points[index % count] ?? 0) : index % count;
					if (width === 0 || point >= outlinePoints) continue;
					const rounded = Math.round(sfnt.readIntBE(delta, width) / step) * step;
					const limit = width === 2 ? 0x7fff : 0x7f;
					const fitting = rounded > limit ? rounded - step : rounded < -limit ? rounded + step : rounded;
					sfnt.writeIntBE(fitting, delta, width);
				}
			}
			at += u16(header);
			header += 4 + (flags & 0x8000 ? 2 * axisCount : 0) + (flags & 0x4000 ? 4 * axisCount : 0);
		}
	}
}

function sfntTable(sfnt: Buffer, tag: string): { entry: number; offset: number; length: number } {
	for (let entry = 12; entry < 12 + 16 * sfnt.readUInt16BE(4); entry += 16) {
		if (sfnt.toString("latin1", entry, entry + 4) !== tag) continue;
		return { entry, offset: sfnt.readUInt32BE(entry + 8), length: sfnt.readUInt32BE(entry + 12) };
	}
	throw new Error(`Eczar has no ${tag} table`);
}

function span(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

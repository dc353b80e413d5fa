/**
 * The web font: cuts Eczar down to what Hindi, Marathi and Nepali news needs and writes the `@font-face` rules that go
 * with it. Runs in Node at build time; knows no page, no story and no address but the two it is handed.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { completeLanguages, roundWeightDeltas } from "./fontTables.ts";

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
 * the run in Eczar: measured in Chromium). Its * and × are left to it too: the outlines at weight 400 and 800 begin at
 * different corners, and at 620 the × of 3×5 is a black diamond, the * of 112* a blot.
 */
const latin = [
	...span(0x21, 0x29),
	...span(0x2b, 0x7e),
	...span(0xc0, 0xff).filter((code) => {
		const letter = String.fromCodePoint(code);
		return letter !== letter.normalize("NFD");
	}),
	...Array.from("‘’“”–—…·°−€£", (sign) => sign.codePointAt(0) ?? 0),
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

/** Only a page without scripts lets the style sheet ask for Eczar; one that comes late is then not drawn, so that no line moves. Else `reader/typeface.ts` loads it. */
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

function span(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

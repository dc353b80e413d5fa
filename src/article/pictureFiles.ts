/** Which files of a story's pictures this screen shows: one rendition of each, so that keeping a story costs what reading it did. */
import type { Article, Picture } from "./article.ts";

/** Where the JPEG of a drawing is that the build has made, for whoever elsewhere shows no SVG; undefined for all else. */
export const asJpeg = (src: string): string | undefined =>
	/^\/pictures\/r\/\w+\.svg$/.test(src) ? src.replace(/svg$/, "jpeg") : undefined;

/** Widths in px of the screen, not of the layout. */
export type Screen = { readonly figure: number; readonly portrait: number; readonly format: string };

/** The smallest that is wide enough, else the widest, in the first format that the screen takes. */
function fileOf({ src, renditions }: Picture, wanted: number, format: string): string {
	const width = renditions?.widths.find((each) => each >= wanted) ?? renditions?.widths.at(-1);
	if (!renditions || width === undefined) return src;
	const best = renditions.formats.includes(format as "avif") ? format : renditions.formats.at(-1);
	return `${renditions.base}-${width}.${best}`;
}

/** Addresses on this site, each once. Pictures of other hosts cannot be kept. */
export function pictureFiles({ image, author, body }: Article, { figure, portrait, format }: Screen): string[] {
	const files = [
		...(image ? [fileOf(image, figure, format)] : []),
		...author.flatMap(({ image: face }) => (face ? [fileOf(face, portrait, format)] : [])),
		...body.flatMap((block) => (block.type === "image" ? [fileOf(block, figure, format)] : [])),
	];
	return [...new Set(files)].filter((file) => file.startsWith("/"));
}

/** What pictures are taken along in, when that is chosen once for all: figures and portraits, in px of the screen. */
export const pictureSizes = { small: { figure: 320, portrait: 96 }, full: { figure: 1080, portrait: 192 } } as const;

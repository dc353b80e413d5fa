/**
 * A page in a frame as a PNG. No browser lets a page photograph itself; but an SVG may hold a page, and be drawn: the frame's document is written
 * out with all it shows (styles, typeface, pictures) inside it. Its media queries see the same width, so it is the same page.
 */
import { comes } from "../comes.ts";

/** Pixels a side that every browser's canvas bears, and device pixels to one of CSS, as far as a page has room for them. */
const most = 16_000;
const sharpest = 2;

/** Under the page stands a letter of either file of the typeface, in a square of so many px. */
const samples = ["क", "0"];
const sample = 40;
/** How long the typeface may take to be read out of the picture, in ms. */
const patience = 3_000;
/** A page at its top, where nothing moves: what goes with scrolling has nothing to go with here. */
const atRest = "*, ::before, ::after { animation: none !important; }";

/** `left` counts the pictures that are not in it: the policy lets no other host's picture be read, only shown. */
export type Shot = { readonly blob: Blob; readonly width: number; readonly height: number; readonly left: number };

async function dataUrl(address: string): Promise<string | null> {
	const blob = await fetch(address).then(
		(response) => (response.ok ? response.blob() : null),
		() => null,
	);
	if (!blob) return null;
	return new Promise((done, failed) => {
		const reader = new FileReader();
		reader.onload = () => done(String(reader.result));
		reader.onerror = () => failed(reader.error);
		reader.readAsDataURL(blob);
	});
}

/** All rules of a page as text that needs nothing from elsewhere. The root of an SVG is not the page's: `:root` becomes its element, as exact as before. */
async function stylesOf(page: Document): Promise<string> {
	const sheets = [...page.styleSheets, ...page.adoptedStyleSheets].filter(
		({ disabled, media }) => !disabled && media.mediaText !== "print",
	);
	let css = sheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText)).join("\n");
	const files = new Set(Array.from(css.matchAll(/url\("([^"]+\.woff2)"\)/g), ([, file = ""]) => file));
	for (const file of files) {
		const data = await dataUrl(new URL(file, page.baseURI).href);
		if (data) css = css.replaceAll(`url("${file}")`, `url("${data}")`);
	}
	// Until the typeface is there its text is not drawn in another.
	return `${css.replaceAll(":root", ":is(html, .root)").replace(/(?<=font-display: )\w+/g, "block")}\n${atRest}`;
}

/** A copy of a page's elements with its pictures inside; nothing that runs, loads or belongs to the desk. */
async function copyOf(page: Document): Promise<{ copy: Element; left: number }> {
	// In a document that nobody looks at pictures are not fetched again, and no policy speaks of them.
	const copy = document.implementation.createHTMLDocument("").importNode(page.documentElement, true);
	const drawn = [...page.images];
	let left = 0;
	await Promise.all(
		[...copy.querySelectorAll("img")].map(async (image, index) => {
			const { currentSrc = "", naturalWidth = 0 } = drawn[index] ?? {};
			const isOwn = currentSrc.startsWith(`${location.origin}/`);
			const data = naturalWidth > 0 && isOwn ? await dataUrl(currentSrc) : null;
			if (naturalWidth > 0 && !data) left += 1;
			for (const name of ["srcset", "sizes", "loading", "decoding"]) image.removeAttribute(name);
			if (data) image.setAttribute("src", data);
			else image.removeAttribute("src");
		}),
	);
	for (const element of copy.querySelectorAll("script, style, link, meta, title, noscript, template, iframe, source")) element.remove();
	// The type that a script has brought stands in the sheet as well, under its first name (reader/typeface.ts).
	if (copy.getAttribute("data-face") === "late") copy.setAttribute("data-face", "kept");
	for (const part of copy.querySelectorAll(".desk-part")) part.classList.remove("desk-part");
	return { copy, left };
}

const inXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Resolves when the typeface is there: a picture counts as read in before the typeface that is written into it is. */
async function typeIsIn(image: HTMLImageElement, below: number): Promise<void> {
	const canvas = Object.assign(document.createElement("canvas"), { width: sample * samples.length, height: sample });
	const context = canvas.getContext("2d", { willReadFrequently: true });
	const isDrawn = (at: number) => context?.getImageData(at * sample, 0, sample, sample).data.some((value) => value > 0);
	await comes(() => {
		context?.drawImage(image, 0, below, canvas.width, sample, 0, 0, canvas.width, sample);
		return samples.every((_, at) => isDrawn(at));
	}, patience);
}

/** The whole page of a frame, from its top to its end. Throws where the browser will not draw it. */
export async function pictureOf(frame: HTMLIFrameElement): Promise<Shot> {
	const { contentDocument: page, contentWindow: view } = frame;
	if (!page?.body || !view) throw new Error("no page in the frame");
	const width = page.documentElement.clientWidth;
	const height = page.documentElement.scrollHeight;
	const sharpness = Math.min(sharpest, most / height);
	const [css, { copy, left }] = await Promise.all([stylesOf(page), copyOf(page)]);
	const root = view.getComputedStyle(page.documentElement);
	const paper = view.getComputedStyle(page.body).backgroundColor;
	const letters = samples
		.map((letter, at) => `<text class="sample" x="${at * sample}" y="${height + sample - 10}">${letter}</text>`)
		.join("");
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + sample}" style="font-size: ${root.fontSize}"><style>${inXml(css)}\n.sample { font: 20px "Eczar Variable"; }</style><foreignObject width="100%" height="${height}">${new XMLSerializer().serializeToString(copy)}</foreignObject>${letters}</svg>`;
	const image = new Image(width, height + sample);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	if (copy.hasAttribute("data-face")) await typeIsIn(image, height);
	const canvas = Object.assign(document.createElement("canvas"), {
		width: Math.round(width * sharpness),
		height: Math.round(height * sharpness),
	});
	const context = canvas.getContext("2d");
	if (!context) throw new Error("no canvas");
	context.fillStyle = paper;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0, width, height, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
	if (!blob) throw new Error("no picture");
	return { blob, width, height, left };
}

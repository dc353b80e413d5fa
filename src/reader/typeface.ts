/**
 * Puts the web font on when it comes late, if no line moves for it, and else when the reader goes to another page.
 * The rules say `font-display: optional`: the browser itself draws Eczar only where it was there in time (from the cache), so that nothing jumps
 * without this either. The second family name is what lets the whole page change at once, and change back before it is painted.
 */

const family = "Eczar Variable";
const late = "Eczar Late";

let isLoaded = false;

/** Where the blocks of the page on screen begin and end, in whole px. */
function places(): string {
	const blocks = document.querySelectorAll("main :is(h1, h2, h3, p, figure, ul, ol, dl, section, article, div)");
	return Array.from(blocks, (block) => block.getBoundingClientRect())
		.filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
		.map(({ top, bottom }) => `${Math.round(top)} ${Math.round(bottom)}`)
		.join();
}

/** At another page everything is new, and its type may be too. */
export function putOnTypefaceNow(): void {
	if (isLoaded) document.documentElement.dataset["face"] = "late";
}

const fontRules = (): CSSFontFaceRule[] =>
	Array.from(document.styleSheets)
		.flatMap((sheet) => Array.from(sheet.cssRules))
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.filter(({ style }) => style.getPropertyValue("font-family").includes(family));

/** Once, when the page has been taken over. Resolves when Eczar is on, or waits for another page. Where it cannot be loaded nothing happens. */
export async function putOnTypeface(): Promise<void> {
	await document.fonts.ready;
	const asked = Array.from(document.fonts).filter((face) => face.family.includes(family));
	const rules = fontRules().filter((_rule, index) => asked[index]?.status === "loaded");
	const faces = rules.map(({ style }) => {
		const sizeAdjust = style.getPropertyValue("size-adjust");
		const descriptors = { weight: style.getPropertyValue("font-weight"), unicodeRange: style.getPropertyValue("unicode-range") };
		return new FontFace(late, style.getPropertyValue("src"), { ...descriptors, ...(sizeAdjust && { sizeAdjust }) });
	});
	if (faces.length === 0) return;
	await Promise.all(faces.map((face) => face.load()));
	for (const face of faces) document.fonts.add(face);
	isLoaded = true;
	const before = places();
	putOnTypefaceNow();
	if (places() !== before) delete document.documentElement.dataset["face"];
}

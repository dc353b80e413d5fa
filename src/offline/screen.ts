/** This screen, as far as it decides which files of a story's pictures it shows. */
import type { Screen } from "../article/pictureFiles.ts";

/** The widest a figure gets, in px: see components/Figure.tsx. */
const widest = 640;
const face = 44;

/** This screen. What the browser has already chosen here tells which formats it takes. */
export function screenHere(isThrifty: boolean): Screen {
	const [, format] =
		Array.from(document.images, ({ currentSrc }) => /\/pictures\/r\/.*\.(avif|webp|jpeg)$/.exec(currentSrc)).find(Boolean) ?? [];
	const density = isThrifty ? 1 : devicePixelRatio;
	return { figure: (isThrifty ? 320 : Math.min(innerWidth, widest)) * density, portrait: face * density, format: format ?? "webp" };
}

/** How large a picture may be shown. */
import type { Picture } from "./article.ts";

/** How much a photograph may be enlarged and not look blurred. */
export const mostEnlarged = 1.5;

/** Whether a place of 3:2, as wide as this in px, would enlarge it more. A drawing is sharp at any size. */
export const isTooSmall = ({ src, width, height }: Pick<Picture, "src" | "width" | "height">, place: number): boolean =>
	Math.min(width, height * 1.5) * mostEnlarged < place && !src.endsWith(".svg");

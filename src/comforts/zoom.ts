/** How near a picture is looked at: the arithmetic of zooming and moving it inside its frame. Pure; px from the frame's middle. */

/** `x` and `y` say how far the picture's middle is from the frame's. */
export type View = { readonly scale: number; readonly x: number; readonly y: number };
/** The frame, and the picture as it fits into it. */
export type Sizes = { readonly frame: Size; readonly picture: Size };
type Size = { readonly width: number; readonly height: number };
type Point = { readonly x: number; readonly y: number };

export const whole: View = { scale: 1, x: 0, y: 0 };
export const nearest = 6;

const clamp = (value: number, most: number) => Math.min(most, Math.max(-most, value)) || 0;

/** No nearer than allowed, no farther than whole; and the frame is never left empty where there is picture to fill it. */
export function within({ scale, x, y }: View, { frame, picture }: Sizes): View {
	const held = Math.min(nearest, Math.max(1, scale));
	const spare = (side: "width" | "height") => Math.max(0, (picture[side] * held - frame[side]) / 2);
	return { scale: held, x: clamp(x, spare("width")), y: clamp(y, spare("height")) };
}

/** Zooms by a factor; what lies under the point stays there. */
export function zoomed(view: View, at: Point, by: number, sizes: Sizes): View {
	const scale = Math.min(nearest, Math.max(1, view.scale * by));
	const grown = scale / view.scale;
	return within({ scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown }, sizes);
}

export const moved = (view: View, by: Point, sizes: Sizes): View => within({ ...view, x: view.x + by.x, y: view.y + by.y }, sizes);

/** A picture of these proportions as large as the frame holds it whole. */
export function fitted({ width, height }: Size, frame: Size): Size {
	const scale = Math.min(frame.width / width, frame.height / height);
	return { width: width * scale, height: height * scale };
}

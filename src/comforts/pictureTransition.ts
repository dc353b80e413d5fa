/** A picture of a story grows out of its place over the whole screen, and goes back into it: the picture is what both have. Where the page is to keep still nothing is done here. */
import { putOnSheet } from "./sheet.ts";
import { beginTransition, isTransitionWanted, namePicture, pageDrawn } from "./transitions.ts";

/** Whether the stage is waited for, to come or to go. */
let isUnderWay = false;

function begin(update: () => void): void {
	putOnSheet();
	isUnderWay = true;
	beginTransition(update, true);
}

function end(picture: HTMLImageElement | null): void {
	isUnderWay = false;
	pageDrawn(() => namePicture(picture));
}

const onStage = () => document.querySelector<HTMLImageElement>(".pk-stage[open] .pk-view img");

export const isPictureShown = (): boolean => onStage() !== null;

/** `open` has the stage come. `load` brings its code first: while the page is held still nothing is waited for. */
export async function growPicture(picture: HTMLImageElement, load: () => Promise<unknown>, open: () => void): Promise<void> {
	const isSeen = picture.complete && picture.naturalWidth > 0;
	if (!isSeen || !isTransitionWanted()) return open();
	const isLoaded = await load().then(
		() => true,
		() => false,
	);
	// Its reader may have gone on to another page.
	if (!isLoaded || !picture.isConnected) return open();
	namePicture(picture);
	begin(open);
}

/** The stage is there. */
export function pictureShown(): void {
	if (isUnderWay) end(onStage());
}

/** `close` has the stage go. A picture seen near is more than its place would take back. */
export function shrinkPicture(close: () => void): void {
	const picture = onStage();
	namePicture(picture?.closest("[data-near]") ? null : picture, picture?.closest("dialog"));
	begin(close);
}

/** The stage is gone, and this is the picture's place in the story. */
export function pictureGone(place: HTMLImageElement | null): void {
	if (!isUnderWay) return;
	const { top = 0, bottom = 0 } = place?.getBoundingClientRect() ?? {};
	end(bottom > 0 && top < innerHeight ? place : null);
}

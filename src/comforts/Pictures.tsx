/** Minds pictures that did not come, and makes those of a story pressable. Nothing is put into the page and nothing moves: the picture itself becomes the button, and keeps its own menu. */
import { useLocation } from "react-router";
import { useOpening } from "../components/opening.ts";
import { useEffect, useEffectEvent, useRef } from "../reader/hooks.ts";
import { mindLostPictures } from "./lostPictures.ts";
import css from "./pictures.css?inline";
import { growPicture } from "./pictureTransition.ts";
import { pictureWords } from "./pictureWords.ts";
import { storyText } from "./sentencePlace.ts";
import { putOn } from "./sheet.ts";
import { storyFigures } from "./storyFigures.ts";
import { useStoryId, useStoryVersion } from "./useStoryId.ts";
import { whenWhole } from "./whenWhole.ts";

const stage = () => import("./PictureStage.tsx");

function makePressable(): void {
	for (const figure of storyFigures()) {
		const image = figure.querySelector("img");
		if (!image || image.dataset["opens"]) continue;
		image.dataset["opens"] = "picture";
		image.tabIndex = 0;
		image.role = "button";
		image.ariaHasPopup = "dialog";
		if (image.alt) image.setAttribute("aria-description", pictureWords.enlarge);
		else image.ariaLabel = pictureWords.enlarge;
	}
}

/** The button that asked for a picture is gone when that is there: the keyboard goes on from the picture. */
function goOnFrom(figure: () => Element | undefined): void {
	requestAnimationFrame(() => {
		if (document.activeElement === document.body) figure()?.querySelector("img")?.focus({ preventScroll: true });
	});
}

export function Pictures() {
	const id = useStoryId();
	const version = useStoryVersion();
	const { opened, open } = useOpening();
	const isComing = useRef(false);
	// Going on to a part of the story takes back what was asked for.
	const { key } = useLocation();
	useEffect(() => {
		isComing.current = false;
	}, [opened, id, key]);
	// Its code may have taken a while.
	const show = useEffectEvent((at: number, of: typeof id) => {
		if (of === id && opened !== "picture") open("picture", { at });
	});
	useEffect(() => {
		putOn(css);
		return mindLostPictures();
	}, []);
	useEffect(() => {
		if (!id) return;
		makePressable();
		// It may have been that press which this part came for: the page answers it before this or right after.
		goOnFrom(() => storyFigures().find((figure) => figure.querySelector("img[data-asked]")));
		return whenWhole(storyText, () => void makePressable());
	}, [id]);
	// An update may bring more.
	useEffect(() => void (version && makePressable()), [version]);
	useEffect(() => {
		if (opened === "picture") return;
		const act = (event: MouseEvent | KeyboardEvent) => {
			if (!(event.target instanceof Element)) return;
			const figure = event.target.closest("figure");
			if (figure?.querySelector("[data-opens]") && event.target.closest("button")) return goOnFrom(() => figure);
			const image = event.target.closest<HTMLImageElement>("[data-opens=picture]");
			if (!image || (event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ")) return;
			event.preventDefault();
			if (isComing.current) return;
			isComing.current = true;
			const at = storyFigures().findIndex((figure) => figure.contains(image));
			void growPicture(image, stage, () => show(at, id));
		};
		// Before the page itself hears it, which takes the button away at once.
		for (const name of ["click", "keydown"] as const) document.addEventListener(name, act, true);
		return () => {
			for (const name of ["click", "keydown"] as const) document.removeEventListener(name, act, true);
		};
	});
	return null;
}

/** One page becoming another before its reader's eyes: what goes along, and when the other page is drawn. Knows no router. */
import { storyPath } from "../article/links.ts";
import { isThrifty } from "../reader/settings.ts";
import { isMotionWanted } from "./motion.ts";

export const isStory = (path: string): boolean => path.startsWith(storyPath(""));

/** Two pictures of the page are held at once. In GB, as browsers tell it; those that tell nothing run on devices that have enough. */
const enoughMemory = 4;
/** The page is not held still for longer, in ms; less where nothing is waited for but to be drawn. */
const patience = { page: 1000, picture: 300 };

export function isTransitionWanted(): boolean {
	const { deviceMemory = enoughMemory } = navigator as { deviceMemory?: number };
	if (!("startViewTransition" in document) || deviceMemory < enoughMemory || isThrifty()) return false;
	return isMotionWanted();
}

const names = ["story-headline", "story-picture", "picture-stage"] as const;
let named: HTMLElement[] = [];
let drawn: (() => void) | undefined;
let current: ViewTransition | undefined;

/** At most one headline, one picture and what that stands on have these names. */
function name(parts: readonly (HTMLElement | null)[]): void {
	for (const each of named) each.style.viewTransitionName = "";
	named = [];
	for (const [index, part] of parts.entries()) {
		if (!drawn && !isOnScreen(part)) continue;
		if (!part?.checkVisibility()) continue;
		part.style.viewTransitionName = names[index] ?? "";
		named.push(part);
	}
}

/** What is scrolled away does not fly in. Where the page that is being drawn will stand is not known yet. */
function isOnScreen(part: HTMLElement | null): boolean {
	const box = part?.getBoundingClientRect();
	return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

/** What was shown last of a picture that goes along. */
let shown = "";

/** A story's headline in a list; its picture is a link of its own beside it. */
export function nameLink(link: Element): void {
	const around = link.closest("article") ?? link;
	const picture = around.querySelector("img");
	shown = picture?.complete ? picture.currentSrc : "";
	name([around.querySelector<HTMLElement>("h2, h3"), picture]);
}

export function nameAsStory(): void {
	const lead = document.querySelector<HTMLImageElement>("main article figure img[fetchpriority]");
	if (lead && !lead.complete) standIn(lead);
	name([document.querySelector<HTMLElement>("main h1"), lead]);
}

/** A picture by itself: the one that goes along, or the one that it becomes. What it stood on fades under it. */
export function namePicture(picture: HTMLImageElement | null, stage: HTMLElement | null = null): void {
	if (picture?.complete) shown = picture.currentSrc;
	else if (picture) standIn(picture);
	name([null, picture, stage]);
}

const rendition = /\/pictures\/r\/\w+/;

/** Until a picture is there the smaller one of it that was seen last stands in its place, and no hole grows out of it. */
function standIn(picture: HTMLImageElement): void {
	const base = rendition.exec(picture.src)?.[0];
	if (!base || !shown.includes(base)) return;
	const { objectPosition, objectFit } = getComputedStyle(picture);
	picture.style.background = `url("${shown}") ${objectPosition} / ${objectFit} no-repeat`;
	const leave = () => picture.style.removeProperty("background");
	for (const come of ["load", "error"]) picture.addEventListener(come, leave, { once: true });
}

/** `update` has the other page drawn, now or soon; `pageDrawn` is called when it is. The page itself fades, unless it stays and so can be pressed meanwhile. */
export function beginTransition(update: () => void, doesPageStay = false): void {
	document.documentElement.style.viewTransitionName = doesPageStay ? "none" : "";
	const transition = document.startViewTransition(
		() =>
			new Promise<void>((resolve) => {
				// One that this takes the place of waits for nothing any more.
				drawn?.();
				drawn = resolve;
				setTimeout(
					() => {
						if (drawn === resolve) drawn = undefined;
						resolve();
					},
					doesPageStay ? patience.picture : patience.page,
				);
				update();
			}),
	);
	current = transition;
	// Skipped where the page is hidden or another one begins: the update is made all the same.
	transition.ready.catch(() => {});
	const forget = () => {
		if (current !== transition) return;
		name([]);
		document.documentElement.style.viewTransitionName = "";
	};
	transition.finished.then(forget, forget);
}

/** The other page is drawn; where that is a transition, `nameParts` names what goes along in it. */
export function pageDrawn(nameParts: () => void): void {
	if (drawn) nameParts();
	else name([]);
	drawn?.();
	drawn = undefined;
}

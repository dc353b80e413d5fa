/** Marks in a story's contents which part is being read. Where there is room they stand unfolded, and are told so to those who do not see it. */
import { useLocation } from "react-router";
import { useEffect } from "../reader/hooks.ts";
import { isMotionWanted } from "./motion.ts";
import css from "./partMark.css?inline";
import { putOn } from "./sheet.ts";
import { useStoryId, useStoryVersion } from "./useStoryId.ts";

/** A heading above this part of the screen's height has begun. */
const readingLine = 0.4;

/** The line beside the link goes there from beside the other one. Where the mark is no line nothing is seen of it. */
function slide(from: HTMLElement, to: HTMLElement): void {
	const [before, after] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
	const place = `translateY(${before.top - after.top}px)`;
	to.animate({ transform: [place, "none"] }, { duration: 180, easing: "ease-out", pseudoElement: "::before" });
}

/** Marks the link of the part that is being read, when it is another than before. Returns how to do it again. */
function marker(contents: HTMLDetailsElement): () => void {
	const links = [...contents.querySelectorAll("a")];
	// In the version before this one, too.
	let marked = links.find(({ ariaCurrent }) => ariaCurrent);
	return () => {
		const top = ({ hash }: HTMLAnchorElement) =>
			document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
		const current = links.findLast((link) => top(link) < innerHeight * readingLine);
		if (current === marked) return;
		if (marked && current && isMotionWanted()) slide(marked, current);
		if (marked) marked.ariaCurrent = null;
		if (current) current.ariaCurrent = "true";
		marked = current;
	};
}

export function PartMark() {
	const id = useStoryId();
	const version = useStoryVersion();
	const { hash, key } = useLocation();
	useEffect(() => {
		// Who goes to a part reads on there; a page that was opened at one is where its reader left it.
		if (hash.startsWith("#part-") && key !== "default") document.getElementById(hash.slice(1))?.focus({ preventScroll: true });
	}, [hash, key]);
	useEffect(() => {
		const contents = id && document.querySelector("main article a[href*='#part-']")?.closest("details");
		if (!contents) return;
		putOn(css);
		const wide = matchMedia("(min-width: 1120px)");
		const unfold = () => {
			for (const summary of contents.querySelectorAll("summary")) summary.tabIndex = wide.matches ? -1 : 0;
			// On a narrow screen its reader may have unfolded it.
			if (wide.matches) contents.open = true;
		};
		const mark = marker(contents);
		let frame = 0;
		const follow = () => {
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				mark();
			});
		};
		unfold();
		follow();
		wide.addEventListener("change", unfold);
		addEventListener("scroll", follow, { passive: true });
		return () => {
			cancelAnimationFrame(frame);
			wide.removeEventListener("change", unfold);
			removeEventListener("scroll", follow);
		};
	}, [id, version]);
	return null;
}

/** What the player does to the page it stands on: shows what is read, and keeps its own room free. Nothing is left behind when it goes. */
import type { RefObject } from "react";
import { useEffect, useState } from "../../reader/hooks.ts";
import { Marks } from "./marks.ts";
import { usePlayer } from "./usePlayer.ts";

/** For so many frames a text is waited for. */
const frames = 30;

/** Paints what is read over the story on screen. */
export function useMarks(isHere: boolean): void {
	const { script, at, word, status } = usePlayer();
	const isPlaying = status === "playing";
	const [marks] = useState(() => new Marks());
	useEffect(() => marks.watch(), [marks]);
	useEffect(() => {
		if (!isHere || !script) return marks.clear();
		let frame = 0;
		let left = frames;
		// A story that has just been moved to is drawn in two steps: its later part is not there at once.
		const paint = () => {
			if (marks.show(script, at, word, isPlaying)) return;
			left -= 1;
			if (left > 0) frame = requestAnimationFrame(paint);
		};
		paint();
		return () => cancelAnimationFrame(frame);
	}, [marks, isHere, script, at, word, isPlaying]);
	useEffect(() => () => marks.clear(), [marks]);
}

/** Says on the root how high the player reaches, above whatever it stands on, in px: the page ends above it. */
export function useFoot(bar: RefObject<HTMLElement | null>, isHere: boolean): void {
	useEffect(() => {
		const { style } = document.documentElement;
		const { current } = bar;
		if (!current) return;
		const measure = () => {
			// Away from its story it stands on the thumb bar.
			const below = isHere ? 0 : Number.parseFloat(getComputedStyle(current).bottom);
			style.setProperty("--foot", `${current.offsetHeight + below}px`);
		};
		const observer = new ResizeObserver(measure);
		observer.observe(current);
		addEventListener("resize", measure);
		return () => {
			observer.disconnect();
			removeEventListener("resize", measure);
			style.removeProperty("--foot");
		};
	}, [bar, isHere]);
}

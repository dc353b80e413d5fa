/** Back in a list whose lines break elsewhere by now (the typeface came on, other letters were chosen): what stood at the top of the screen stands there again. */
import { useLocation, useNavigationType } from "react-router";
import { storyPath } from "../article/links.ts";
import { placeKey } from "../components/opening.ts";
import { useEffect, useLayoutEffect, useRef } from "../reader/hooks.ts";
import { isStaying } from "./staying.ts";

const rows = () => Array.from(document.querySelectorAll<HTMLAnchorElement>(`main :is(h2, h3) a[href^="${storyPath("")}"]`));
const topOf = (row: Element) => row.getBoundingClientRect().top;

export function SameRow() {
	const place = placeKey(useLocation());
	const isBack = useNavigationType() === "POP";
	const last = useRef(place);
	const left = useRef(new Map<string, { readonly path: string; readonly top: number }>());
	useEffect(() => {
		const note = (event: Event) => {
			if (isStaying(event)) return;
			const row = rows().find((each) => topOf(each) >= 0);
			if (row && topOf(row) < innerHeight) left.current.set(place, { path: row.pathname, top: topOf(row) });
		};
		addEventListener("click", note, true);
		return () => removeEventListener("click", note, true);
	}, [place]);
	useLayoutEffect(() => {
		// Back out of what was opened over the page leads to no other place.
		const was = isBack && last.current !== place ? left.current.get(place) : undefined;
		last.current = place;
		if (!was) return;
		// The router puts the page where it was, in px, before that.
		const frame = requestAnimationFrame(() => {
			const row = rows().find(({ pathname }) => pathname === was.path);
			if (row && Math.abs(topOf(row) - was.top) >= 1) scrollBy({ top: topOf(row) - was.top, behavior: "instant" });
		});
		return () => cancelAnimationFrame(frame);
	}, [place, isBack]);
	return null;
}

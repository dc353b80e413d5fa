/** F8 leads to the next remark from anywhere on the desk, Shift F8 to the one before. */
import { useEffect, useRef } from "react";

const places = () => [...document.querySelectorAll<HTMLElement>(".desk-checks [data-place]")];

/** `open` shows the checks where they are not in sight. */
export function useCheckKeys(open: () => void): void {
	/** The remark that was in hand last, and where it stood: when it is mended, the one in its place is next. */
	const last = useRef({ key: "", at: -1 });
	useEffect(() => {
		const keep = ({ target }: FocusEvent) => {
			const at = places().indexOf(target as HTMLElement);
			const key = places()[at]?.dataset["place"];
			if (key) last.current = { key, at };
		};
		const lead = (step: 1 | -1) => {
			const all = places();
			const { key, at } = last.current;
			const now = all.findIndex((place) => place.dataset["place"] === key);
			const next = now >= 0 ? now + step : step > 0 ? Math.max(at, 0) : at - 1;
			all.at(next % all.length)?.focus();
		};
		const keys = (event: KeyboardEvent) => {
			if (event.code !== "F8" || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			const step = event.shiftKey ? -1 : 1;
			if (places().length > 0) return lead(step);
			open();
			setTimeout(() => lead(step));
		};
		addEventListener("focusin", keep);
		addEventListener("keydown", keys);
		return () => {
			removeEventListener("focusin", keep);
			removeEventListener("keydown", keys);
		};
	}, [open]);
}

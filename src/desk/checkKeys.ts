/** F8 leads from anywhere on the desk to the next place of the remark that is followed, then to the next remark; Shift F8 to the one before. */
import { useEffect, useRef } from "react";

type Step = 1 | -1;

/** The remark that was followed last, to which of how many places. In one column the panel goes with its tab meanwhile. */
export const followed = { key: "", at: 0, count: 0 };

const places = () => [...document.querySelectorAll<HTMLElement>(".desk-checks [data-place]")];

/** `open` shows the checks where they are not in sight. */
export function useCheckKeys(open: () => void): void {
	/** The remark that was in hand last, and where it stood: when it is mended, the one in its place is next. */
	const last = useRef({ key: "", at: -1 });
	/** What was asked for before there was a remark to lead to: the checks may have to be opened, or their code to come. Another key or a press takes it back. */
	const asked = useRef<Step | null>(null);
	useEffect(() => {
		const keep = ({ target }: FocusEvent) => {
			const at = places().indexOf(target as HTMLElement);
			const key = places()[at]?.dataset["place"];
			if (key) last.current = { key, at };
		};
		const keys = (event: KeyboardEvent) => {
			asked.current = null;
			if (event.code !== "F8" || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			const step = event.shiftKey ? -1 : 1;
			if (places().length > 0) return lead(last.current, step);
			asked.current = step;
			open();
		};
		const press = () => {
			asked.current = null;
		};
		addEventListener("focusin", keep);
		addEventListener("keydown", keys);
		addEventListener("pointerdown", press);
		return () => {
			removeEventListener("focusin", keep);
			removeEventListener("keydown", keys);
			removeEventListener("pointerdown", press);
		};
	}, [open]);
	// The desk is drawn anew when its checks have spoken.
	useEffect(() => {
		if (asked.current === null || places().length === 0) return;
		lead(last.current, asked.current);
		asked.current = null;
	});
}

function lead({ key, at }: { key: string; at: number }, step: Step): void {
	const all = places();
	const now = all.findIndex((place) => place.dataset["place"] === key);
	// From its place; who is in the list is done with it, and so is who goes back.
	const isOn = step > 0 && followed.at + 1 < followed.count && followed.key === key && !document.activeElement?.closest(".desk-checks");
	if (isOn && now >= 0) {
		all[now]?.click();
		return;
	}
	const next = now >= 0 ? now + step : step > 0 ? Math.max(at, 0) : at - 1;
	all.at(next % all.length)?.focus();
}

/** What is pressed stays where it is: a press is a click only where it begins and ends on one element. */
import { type PointerEvent, useEffect, useState } from "react";

/** After a finger is lifted its click is still to come, in ms. */
const clickComes = 300;

/** The value as it was when the pointer went down on a button, until its click has been heard; `hold` is for `onPointerDown` of what shows it. */
export function useSteady<T>(value: T): { readonly steady: T; readonly hold: (event: PointerEvent) => void } {
	const [held, setHeld] = useState<{ readonly value: T } | null>(null);
	useEffect(() => {
		if (!held) return;
		let timer = 0;
		const release = () => {
			timer = window.setTimeout(() => setHeld(null), clickComes);
		};
		addEventListener("pointerup", release);
		addEventListener("pointercancel", release);
		return () => {
			clearTimeout(timer);
			removeEventListener("pointerup", release);
			removeEventListener("pointercancel", release);
		};
	}, [held]);
	const steady = held ? held.value : value;
	const hold = ({ button, target }: PointerEvent) => {
		// A box to choose from keeps the end of a press to itself.
		if (button === 0 && (target as Element).closest("button")) setHeld({ value: steady });
	};
	return { steady, hold };
}

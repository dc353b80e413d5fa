/** A press that comes before what it is meant for: it is held, and done again when that is there. */
import { useEffect, useRef } from "react";

/** What a press on these does is no business of ours. */
const own = "a, button, input, select, textarea, summary, label, [contenteditable]";
/** After this long, in ms, nobody waits for it. */
const patience = 5000;

/** Holds the last single key, or click on a picture, that nothing took while `isThere` is false. Call it where the parts that come have been drawn. */
export function useHeldPress(isThere: boolean): void {
	const held = useRef<{ readonly event: KeyboardEvent | MouseEvent; readonly href: string } | null>(null);
	useEffect(() => {
		if (isThere) {
			const { event, href } = held.current ?? {};
			if (!event || href !== location.href || performance.now() - event.timeStamp > patience) return;
			const again = event instanceof KeyboardEvent ? new KeyboardEvent(event.type, event) : new MouseEvent(event.type, event);
			event.target?.dispatchEvent(again);
			return;
		}
		const hold = (event: KeyboardEvent | MouseEvent) => {
			const { target } = event;
			if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element) || target.closest(own))
				return;
			const isOurs = event instanceof KeyboardEvent ? event.key.length === 1 : target.matches("figure img");
			if (isOurs) held.current = { event, href: location.href };
		};
		addEventListener("keydown", hold);
		addEventListener("click", hold);
		return () => {
			removeEventListener("keydown", hold);
			removeEventListener("click", hold);
		};
	}, [isThere]);
}

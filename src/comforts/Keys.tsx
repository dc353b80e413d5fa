/** Hears single keys and does what the page's own buttons do. They can be switched off, and what is typed into a field is never one. */
import { useOpening } from "../components/opening.ts";
import { useIsFinding } from "../reader/finding.ts";
import { useEffect, useEffectEvent, useRef } from "../reader/hooks.ts";
import { useCell } from "../reader/useCell.ts";
import { type Key, keysCell, pressedKey } from "./keys.ts";
import { useKeys } from "./useKeys.ts";

export function Keys() {
	const keys = useKeys();
	const { opened, isClosing } = useOpening();
	const isFinding = useIsFinding();
	// Followed, so that switching them off in another tab holds here.
	const isOn = useCell(keysCell, true);
	const waiting = useRef<Key | null>(null);
	const goOn = useEffectEvent(() => {
		if (waiting.current) keys().get(waiting.current)?.();
		waiting.current = null;
	});
	useEffect(() => {
		if (!opened) goOn();
	}, [opened]);
	useEffect(() => {
		// Over a picture nothing else is in reach; and the bar for finding may be on its way while something is typed for it.
		if (opened === "picture" || isFinding) return;
		const hear = (event: KeyboardEvent) => {
			const key = isOn ? pressedKey(event) : null;
			const act = key && keys().get(key);
			if (!act) return;
			event.preventDefault();
			waiting.current = isClosing() ? key : null;
			if (!waiting.current) act();
		};
		addEventListener("keydown", hear);
		return () => removeEventListener("keydown", hear);
	});
	return null;
}

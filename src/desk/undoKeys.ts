/** Undo and redo by the usual keys, wherever the focus is: the draft has one history, whichever view a change came from. */
import { useEffect } from "react";
import type { Draft } from "./draft.ts";

export function useUndoKeys(draft: Draft): void {
	useEffect(() => {
		const keys = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
			const isRedo = event.code === "KeyY" || (event.code === "KeyZ" && event.shiftKey);
			if (!isRedo && event.code !== "KeyZ") return;
			event.preventDefault();
			if (isRedo) draft.redo();
			else draft.undo();
		};
		addEventListener("keydown", keys, true);
		return () => removeEventListener("keydown", keys, true);
	}, [draft]);
}

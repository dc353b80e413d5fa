/** Undo and redo by the usual keys: the draft has one history, whichever view a change came from. Boxes that are no part of the story have their own. */
import { useEffect } from "react";
import type { Draft } from "./draft.ts";

/** Whether a key goes to a box for something else than the story: house style, an id, a width, what is searched for. */
function isElsewhere(event: KeyboardEvent): boolean {
	const [target] = event.composedPath();
	if (!(target instanceof HTMLElement) || target.closest(".desk-form, .desk-compare, .cm-content")) return false;
	return target.matches("input:not([type=checkbox], [type=radio]), textarea");
}

export function useUndoKeys(draft: Draft): void {
	useEffect(() => {
		const keys = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
			const isRedo = event.code === "KeyY" || (event.code === "KeyZ" && event.shiftKey);
			if (!isRedo && event.code !== "KeyZ") return;
			if (isElsewhere(event)) return;
			event.preventDefault();
			if (isRedo) draft.redo();
			else draft.undo();
		};
		addEventListener("keydown", keys, true);
		return () => removeEventListener("keydown", keys, true);
	}, [draft]);
}

/** What is selected is copied as authored. Waits until a reader selects something in a story; what to do with it comes then. */
import type { ComponentType } from "react";
import type { Edition } from "../article/article.ts";
import { useEffect, useState } from "../reader/hooks.ts";
import { copyAsAuthored } from "./copyAsAuthored.ts";
import { useStoryId } from "./useStoryId.ts";

type SelectionWatchProps = { readonly edition: Edition };

export function SelectionWatch({ edition }: SelectionWatchProps) {
	const id = useStoryId();
	const [Bar, setBar] = useState<ComponentType<SelectionWatchProps> | null>(null);
	useEffect(copyAsAuthored, []);
	useEffect(() => {
		if (Bar) return;
		const over = new AbortController();
		const again = () => document.addEventListener("selectionchange", look, { signal: over.signal });
		const look = () => {
			const selection = getSelection();
			if (!selection || selection.isCollapsed || !document.querySelector("main article")?.contains(selection.anchorNode)) return;
			document.removeEventListener("selectionchange", look);
			// Until it comes the reader has the browser's own ways.
			import("./QuoteBar.tsx").then(
				({ QuoteBar }) => setBar(() => QuoteBar),
				// It is asked for once for each time that something is selected.
				() => document.addEventListener("selectstart", again, { once: true, signal: over.signal }),
			);
		};
		again();
		look();
		return () => over.abort();
	}, [Bar]);
	return id && Bar ? <Bar key={id} edition={edition} /> : null;
}

/** Opens the bar for finding inside a story: Ctrl or ⌘ and F the first time; the second time the key is the browser's again. */
import { type ComponentType, useEffect, useState } from "react";
import { setFinding, useIsFinding } from "../reader/finding.ts";
import { NotLoaded } from "./NotLoaded.tsx";

export function FindInStory() {
	const isFinding = useIsFinding();
	const [Bar, setBar] = useState<ComponentType>();
	useEffect(() => {
		// Where it does not come it is asked for again at the next opening.
		if (isFinding)
			import("./FindBar.tsx").then(
				({ FindBar }) => setBar(() => FindBar),
				() => setBar(() => NotLoaded),
			);
		const hear = (event: KeyboardEvent) => {
			// By the letter where the keyboard has Latin ones, else by its place: a Hindi keyboard's key says ि.
			const isF = /^[a-z]$/i.test(event.key) ? /f/i.test(event.key) : event.code === "KeyF";
			if (!isF || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || isFinding) return;
			// What covers the page leaves the key to the browser.
			if (document.querySelector("dialog[open]")) return;
			event.preventDefault();
			setFinding(true);
		};
		addEventListener("keydown", hear);
		return () => removeEventListener("keydown", hear);
	}, [isFinding]);
	useEffect(() => () => setFinding(false), []);
	return isFinding && Bar && <Bar />;
}

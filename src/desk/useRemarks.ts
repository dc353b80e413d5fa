/** Keeps the desk's remarks with the draft: a moment after the last key, so that the checks never stand between a key and the screens. */
import { useEffect, useState } from "react";
import type { Read } from "./read.ts";
import type { Remarks, Terms } from "./remarks.ts";

/** How long a draft has to rest before it is checked, in ms. */
const rest = 150;

/** Null until the checks' code has come, and for an empty draft. In between keys they are those of the text before. */
export function useRemarks(read: Read, { edition, now, style, quiet }: Terms): Remarks | null {
	const [remarks, setRemarks] = useState<Remarks | null>(null);
	useEffect(() => {
		let isGone = false;
		const timer = setTimeout(async () => {
			if (read.text.trim() === "") return setRemarks(null);
			const { remarksOf } = await import("./remarks.ts");
			if (!isGone) setRemarks(remarksOf(read, { edition, now, quiet, ...(style ? { style } : {}) }));
		}, rest);
		return () => {
			isGone = true;
			clearTimeout(timer);
		};
	}, [read, edition, now, style, quiet]);
	return remarks;
}

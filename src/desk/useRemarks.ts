/** Keeps the desk's remarks with the draft: a moment after the last key, so that the checks never stand between a key and the screens. */
import { useEffect, useState } from "react";
import { deviceMeasure } from "./deviceMeasure.ts";
import type { Layout } from "./fit.ts";
import type { Read } from "./read.ts";
import type { Remarks, Terms } from "./remarks.ts";

const none: readonly Layout[] = [];

/** How long a draft has to rest before it is checked, in ms. */
const rest = 150;

/** Null until the checks' code has come, and for an empty draft. In between keys they are those of the text before. */
export function useRemarks(read: Read, { edition, now, style, quiet, layouts = none }: Terms): Remarks | null {
	const [remarks, setRemarks] = useState<Remarks | null>(null);
	useEffect(() => {
		let isGone = false;
		const timer = setTimeout(async () => {
			if (read.text.trim() === "") return setRemarks(null);
			const { remarksOf } = await import("./remarks.ts");
			if (isGone) return;
			setRemarks(remarksOf(read, { edition, now, quiet, layouts, style, measure: deviceMeasure() }));
		}, rest);
		return () => {
			isGone = true;
			clearTimeout(timer);
		};
	}, [read, edition, now, style, quiet, layouts]);
	return remarks;
}

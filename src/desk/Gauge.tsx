/** A screen that nobody sees: the reader's own application draws the draft on it in every place, width and size, and is measured, while nothing is typed. */
import { useEffect, useMemo, useRef } from "react";
import { previewPath } from "../article/links.ts";
import type { OnScreens } from "./Devices.tsx";
import { judged, type Layout } from "./fit.ts";
import { places, type Shown } from "./preview/shown.ts";
import { usePreview } from "./usePreview.ts";
import { heightOf, sizes, type View } from "./view.ts";
import { words } from "./words.ts";

const largest = sizes[sizes.length - 1] ?? 1;
/** How long a draft has to rest before it is measured, in ms. */
const rest = 600;

type GaugeProps = Pick<OnScreens, "edition" | "story" | "card" | "origin"> & {
	readonly view: View;
	readonly onGauged: (layouts: readonly Layout[]) => void;
};

export function Gauge({ view, edition, story, card, origin, onGauged }: GaugeProps) {
	const frame = useRef<HTMLIFrameElement>(null);
	const preview = usePreview(frame);
	const { frames, size, hasPictures, hasFace, digits, isSpaced } = view;
	const shown = useMemo<Shown>(
		() => ({
			...{ place: "story", theme: "light", size: 1, hasPictures, hasFace, digits, isSpaced },
			...{ edition, story, card, origin, instead: null, focus: null, marks: [] },
		}),
		[hasPictures, hasFace, digits, isSpaced, edition, story, card, origin],
	);
	const widths = [...new Set([...judged, ...frames])].join();

	useEffect(() => {
		if (!preview) return;
		let isGone = false;
		const measure = async () => {
			const layouts: Layout[] = [];
			// Lists keep their size, whatever the reader's.
			for (const place of places)
				for (const each of place === "story" ? new Set([1, largest, size]) : [1])
					for (const width of widths.split(",").map(Number)) {
						// A key pressed meanwhile comes first.
						await new Promise((done) => setTimeout(done));
						if (isGone || !frame.current) return;
						frame.current.style.inlineSize = `${width}px`;
						frame.current.style.blockSize = `${heightOf(width)}px`;
						layouts.push({ place, width, size: each, ...(await preview.gauge({ ...shown, place, size: each })) });
					}
			if (!isGone) onGauged(layouts);
		};
		const timer = setTimeout(() => void measure(), rest);
		return () => {
			isGone = true;
			clearTimeout(timer);
		};
	}, [preview, shown, size, widths, onGauged]);

	return (
		<div className="desk-gauge" aria-hidden="true">
			<iframe ref={frame} src={previewPath} title={words.gauge} tabIndex={-1} />
		</div>
	);
}

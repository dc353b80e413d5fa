/** One screen: a frame of the site's own pages, as wide as it says, drawn smaller where there is no room. */
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { previewPath } from "../article/links.ts";
import type { GoTo } from "./focus.ts";
import type { Preview, Shown } from "./preview/shown.ts";
import { usePreview } from "./usePreview.ts";
import { heightOf } from "./view.ts";
import { words } from "./words.ts";

/** The screens on the desk, by name, and what they tell each other. */
export type Screens = {
	readonly add: (name: string, preview: Preview) => () => void;
	readonly all: () => Iterable<Preview>;
	/** A screen was scrolled by the editor to a part of its length, 0–1: the others follow, if they are in step. */
	readonly scrolled: (from: string, part: number) => void;
};

export function useScreens(isInStep: boolean): Screens {
	const previews = useRef(new Map<string, Preview>());
	return useMemo(() => {
		const { current: all } = previews;
		return {
			add: (name, preview) => {
				all.set(name, preview);
				return () => void all.delete(name);
			},
			all: () => all.values(),
			scrolled: (from, part) => {
				if (!isInStep) return;
				for (const [name, preview] of all) if (name !== from) preview.scrollTo(part);
			},
		};
	}, [isInStep]);
}

type DeviceProps = {
	/** Its own among the screens on the desk. */
	readonly name: string;
	readonly width: number;
	readonly scale: number;
	/** Its height at most, in its own px. */
	readonly tallest?: number;
	/** Its size stands under it. */
	readonly isSizeUnder?: boolean;
	readonly shown: Shown;
	readonly goTo: GoTo;
	readonly screens: Screens;
	/** What stands beside its size: given the frame to act on. */
	readonly tools: (frame: () => HTMLIFrameElement | null) => ReactNode;
};

export function Device({
	name,
	width,
	scale,
	tallest = Number.POSITIVE_INFINITY,
	isSizeUnder = false,
	shown,
	goTo,
	screens,
	tools,
}: DeviceProps) {
	const frame = useRef<HTMLIFrameElement>(null);
	const preview = usePreview(frame);
	const height = Math.floor(Math.min(heightOf(width), tallest));
	const kind = words.frameNames[width] ?? words.freeFrame;

	useEffect(() => {
		if (!preview) return;
		preview.listen({ picked: (path) => goTo(path, "preview"), scrolled: (part) => screens.scrolled(name, part) });
		return screens.add(name, preview);
	}, [preview, name, goTo, screens]);

	useEffect(() => {
		if (!preview) return;
		const soon = requestAnimationFrame(() => preview.show(shown));
		return () => cancelAnimationFrame(soon);
	}, [preview, shown]);

	const size = (
		<figcaption style={{ inlineSize: width * scale }}>
			<span>{kind}</span>
			<span>
				{width}
				<i> × {height}</i>
			</span>
			{tools(() => frame.current)}
		</figcaption>
	);
	return (
		<figure className="desk-device">
			{!isSizeUnder && size}
			<div style={{ inlineSize: width * scale, blockSize: height * scale }}>
				<iframe
					ref={frame}
					src={previewPath}
					title={words.frameTitle(`${kind}, ${width} px`)}
					style={{ inlineSize: width, blockSize: height, transform: scale === 1 ? "none" : `scale(${scale})` }}
				/>
			</div>
			{isSizeUnder && size}
		</figure>
	);
}

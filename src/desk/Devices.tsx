/** The screens: frames of the site's own pages, each as wide as it says, drawn smaller where there is no room. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Card, Edition } from "../article/article.ts";
import { previewPath } from "../article/links.ts";
import type { Story } from "../article/story.ts";
import type { Focus, GoTo } from "./focus.ts";
import { type Mark, type Preview, readyEvent, type Shown } from "./preview/shown.ts";
import { heightOf, type View } from "./view.ts";
import { words } from "./words.ts";

/** The draft as the screens get it, and what they have in common. */
export type OnScreens = {
	readonly edition: Edition;
	readonly story: Story;
	readonly card: Card;
	readonly origin: readonly number[];
	readonly focus: Focus | null;
	readonly goTo: GoTo;
	readonly marks: readonly Mark[];
};

type DevicesProps = OnScreens & { readonly view: View };

/** Between two screens, in px. */
const gap = 26;
const isWide = (width: number) => width > 900;

export function Devices({ view, edition, story, card, origin, focus, goTo, marks }: DevicesProps) {
	const room = useRef<HTMLDivElement>(null);
	const [wide, setWide] = useState(0);
	const frames = useRef(new Map<number, Preview>());
	const { place, theme, size, hasPictures, hasFace, digits, isSpaced, isInStep } = view;
	const path = focus?.path ?? null;
	const shown = useMemo<Shown>(
		() => ({ place, theme, size, hasPictures, hasFace, digits, isSpaced, edition, story, card, origin, focus: path, marks }),
		[place, theme, size, hasPictures, hasFace, digits, isSpaced, edition, story, card, origin, path, marks],
	);

	useLayoutEffect(() => {
		const element = room.current;
		if (!element) return;
		const observer = new ResizeObserver(() => setWide(element.clientWidth));
		observer.observe(element);
		setWide(element.clientWidth);
		return () => observer.disconnect();
	}, []);

	useEffect(() => {
		if (focus && focus.from !== "preview") for (const preview of frames.current.values()) preview.reveal(focus.path);
	}, [focus]);

	const scrolled = useCallback(
		(from: number, part: number) => {
			if (!isInStep) return;
			for (const [width, preview] of frames.current) if (width !== from) preview.scrollTo(part);
		},
		[isInStep],
	);

	const phones = view.frames.filter((width) => !isWide(width));
	const desktops = view.frames.filter(isWide);
	const share = (row: readonly number[]) => Math.min(1, (wide - gap * (row.length - 1)) / row.reduce((sum, width) => sum + width, 0));
	const rows = [phones, ...desktops.map((width) => [width])].filter((row) => row.length > 0);
	return (
		<div className="desk-devices" ref={room}>
			{wide > 0 &&
				rows.map((row) => (
					<div key={row.join()} className="desk-row">
						{row.map((width) => (
							<Device key={width} width={width} scale={share(row)} shown={shown} goTo={goTo} scrolled={scrolled} frames={frames.current} />
						))}
					</div>
				))}
		</div>
	);
}

type DeviceProps = {
	readonly width: number;
	readonly scale: number;
	readonly shown: Shown;
	readonly goTo: GoTo;
	readonly scrolled: (from: number, part: number) => void;
	readonly frames: Map<number, Preview>;
};

function Device({ width, scale, shown, goTo, scrolled, frames }: DeviceProps) {
	const frame = useRef<HTMLIFrameElement>(null);
	const [preview, setPreview] = useState<Preview | null>(null);
	const height = heightOf(width);
	const name = words.frameNames[width] ?? words.freeFrame;

	useEffect(() => {
		const element = frame.current;
		if (!element) return;
		const connect = () => {
			const found = (element.contentWindow as (Window & { preview?: Preview }) | null)?.preview ?? null;
			if (found) setPreview(() => found);
		};
		element.addEventListener(readyEvent, connect);
		connect();
		return () => element.removeEventListener(readyEvent, connect);
	}, []);

	useEffect(() => {
		if (!preview) return;
		frames.set(width, preview);
		preview.listen({ picked: (path) => goTo(path, "preview"), scrolled: (part) => scrolled(width, part) });
		return () => {
			frames.delete(width);
		};
	}, [preview, width, frames, goTo, scrolled]);

	useEffect(() => {
		if (!preview) return;
		const soon = requestAnimationFrame(() => preview.show(shown));
		return () => cancelAnimationFrame(soon);
	}, [preview, shown]);

	return (
		<figure className="desk-device">
			<figcaption style={{ inlineSize: width * scale }}>
				<span>{name}</span>
				<span>
					{width} × {height}
				</span>
			</figcaption>
			<div style={{ inlineSize: width * scale, blockSize: height * scale }}>
				<iframe
					ref={frame}
					src={previewPath}
					title={words.frameTitle(`${name}, ${width} px`)}
					style={{ inlineSize: width, blockSize: height, transform: scale === 1 ? "none" : `scale(${scale})` }}
				/>
			</div>
		</figure>
	);
}

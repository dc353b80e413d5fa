/** The screens that the editor chose, phones beside each other, each larger one under them. */
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Card, Edition } from "../article/article.ts";
import { type Story, withdrawnOf } from "../article/story.ts";
import { Device, useScreens } from "./Device.tsx";
import type { Focus, GoTo } from "./focus.ts";
import type { Mark, Shown } from "./preview/shown.ts";
import type { View } from "./view.ts";

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

export type DevicesProps = OnScreens & {
	readonly view: View;
	/** One screen, with the panels under it in sight. */
	readonly isNarrow?: boolean;
	/** What can be done with a screen of a width, beside its size. */
	readonly tools: (width: number) => (frame: () => HTMLIFrameElement | null) => ReactNode;
};

/** Between two screens, in px. */
const gap = 26;
/** In one column: what stands under the screen, and what is seen of it at least, in px. */
const under = 165;
const leastShown = 280;
const isWide = (width: number) => width > 900;

/** The width of an element, in px; 0 before it is known. */
export function useRoom() {
	const room = useRef<HTMLDivElement>(null);
	const [wide, setWide] = useState(0);
	useLayoutEffect(() => {
		const element = room.current;
		if (!element) return;
		const observer = new ResizeObserver(() => setWide(element.clientWidth));
		observer.observe(element);
		setWide(element.clientWidth);
		return () => observer.disconnect();
	}, []);
	return [room, wide] as const;
}

/** What every screen is told to show. */
export function useShown({ view, edition, story, card, origin, focus, marks }: Omit<DevicesProps, "goTo" | "tools" | "isNarrow">): Shown {
	const { place, theme, size, hasPictures, hasFace, digits, isSpaced } = view;
	const path = focus?.path ?? null;
	const instead = useMemo(
		() => (story.article.pubStatus === "canceled" ? withdrawnOf(story.article, story.article.correction.at(-1), story.more) : null),
		[story],
	);
	return useMemo<Shown>(
		() => ({ place, theme, size, hasPictures, hasFace, digits, isSpaced, edition, story, card, origin, focus: path, marks, instead }),
		[place, theme, size, hasPictures, hasFace, digits, isSpaced, edition, story, card, origin, path, marks, instead],
	);
}

export function Devices({ view, isNarrow = false, goTo, tools, ...draft }: DevicesProps) {
	const [room, wide] = useRoom();
	const screens = useScreens(view.isInStep);
	const shown = useShown({ view, ...draft });
	const { focus } = draft;
	/** Where the screens begin, in px from the top of the desk: what is said over them comes and goes. */
	const [top, setTop] = useState(0);
	useLayoutEffect(() => {
		if (isNarrow && room.current) setTop(Math.round(room.current.getBoundingClientRect().top + scrollY));
	});

	useEffect(() => {
		if (focus && focus.from !== "preview") for (const preview of screens.all()) preview.reveal(focus.path);
	}, [focus, screens]);

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
							<Device
								key={width}
								name={String(width)}
								width={width}
								scale={share(row)}
								tallest={isNarrow ? Math.max(leastShown, innerHeight - top - under) / share(row) : Number.POSITIVE_INFINITY}
								isSizeUnder={isNarrow}
								shown={shown}
								goTo={goTo}
								screens={screens}
								tools={tools(width)}
							/>
						))}
					</div>
				))}
		</div>
	);
}

/** All screens in all themes on one sheet, to be looked over at once or printed. A row is drawn when it comes into sight: fifteen pages are heavy. */
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Hang } from "../../components/Hang.tsx";
import { SizePick } from "../Bench.tsx";
import { Switch } from "../Controls.tsx";
import { Device, useScreens } from "../Device.tsx";
import { type DevicesProps, useRoom, useShown } from "../Devices.tsx";
import { type Mark, themes } from "../preview/shown.ts";
import { type View, widths } from "../view.ts";
import { words as deskWords } from "../words.ts";
import { whenDrawn } from "./drawn.ts";
import { paperWidth, printAsShown } from "./paper.ts";
import { words } from "./words.ts";

/** Between two screens, in px; and how small a page may get before the row is broken. */
const gap = 16;
const smallest = 0.25;

const nothing: readonly Mark[] = [];

type SheetProps = DevicesProps & { readonly change: (part: Partial<View>) => void };

export function Sheet({ view, change, ...draft }: SheetProps) {
	const [room, wide] = useRoom();
	const [isWhole, setWhole] = useState(false);
	const [isOnPaper, setOnPaper] = useState(false);
	const [said, say] = useState("");
	const sum = widths.reduce((total, width) => total + width, 0);
	// On a phone the widest screen has to fit by itself.
	const fitting = (across: number) => (across - gap * (widths.length - 1)) / sum;
	const scale = isOnPaper ? fitting(paperWidth) : Math.min(1, wide / Math.max(...widths), Math.max(smallest, fitting(wide)));

	useEffect(() => {
		let undo = () => {};
		const before = () => {
			// The browser takes the page as it stands when this returns.
			flushSync(() => setOnPaper(true));
			undo = printAsShown(room.current?.querySelectorAll("iframe") ?? []);
		};
		const after = () => {
			setOnPaper(false);
			undo();
		};
		addEventListener("beforeprint", before);
		addEventListener("afterprint", after);
		return () => {
			removeEventListener("beforeprint", before);
			removeEventListener("afterprint", after);
		};
	}, [room]);

	const print = async () => {
		say(words.drawing);
		setWhole(true);
		const isDrawn = await whenDrawn(() => room.current, themes.length * widths.length);
		say(isDrawn ? "" : words.notAllDrawn);
		window.print();
	};
	return (
		<>
			<div className="desk-bench">
				<SizePick view={view} change={change} />
				<Switch name={deskWords.inStep} isOn={view.isInStep} onChange={(isInStep) => change({ isInStep })} />
				<button type="button" className="desk-link desk-away" onClick={() => void print()}>
					{words.onPaper}
				</button>
			</div>
			<p role="status" className="desk-hint">
				{said}
			</p>
			<div className="desk-sheet" ref={room}>
				{wide > 0 && themes.map((theme) => <Row key={theme} isWhole={isWhole} scale={scale} view={{ ...view, theme }} {...draft} />)}
			</div>
		</>
	);
}

type RowProps = DevicesProps & { readonly isWhole: boolean; readonly scale: number };

function Row({ isWhole, scale, view, goTo, tools, ...draft }: RowProps) {
	const row = useRef<HTMLElement>(null);
	const [isSeen, setSeen] = useState(false);
	const screens = useScreens(view.isInStep);
	const shown = useShown({ view, ...draft, focus: null, marks: nothing });
	const isThere = isSeen || isWhole;
	// A sheet shows how stories begin, wherever a screen of the same page was left.
	useEffect(() => {
		if (!isThere) return;
		void whenDrawn(() => row.current, widths.length).then(() => {
			for (const preview of screens.all()) preview.scrollTo(0);
		});
	}, [isThere, screens]);
	useEffect(() => {
		if (!row.current) return;
		const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), { rootMargin: "200px" });
		observer.observe(row.current);
		return () => observer.disconnect();
	}, []);
	const name = deskWords.themes[view.theme];
	return (
		<section className="desk-sheetrow" aria-label={name} ref={row}>
			<Hang as="h2">
				<span>{name}</span>
			</Hang>
			<div style={{ minBlockSize: 900 * scale }}>
				{isThere &&
					widths.map((width) => (
						<Device
							key={width}
							name={String(width)}
							width={width}
							scale={scale}
							shown={shown}
							goTo={goTo}
							screens={screens}
							tools={tools(width)}
						/>
					))}
			</div>
		</section>
	);
}

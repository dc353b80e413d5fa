/** The remarks one under the other, and the keyboard's way between them. */
import { type KeyboardEvent, memo, useEffect, useRef } from "react";
import type { TextChange } from "../article/changeText.ts";
import type { Path } from "../article/problems.ts";
import { CheckRow } from "./CheckRow.tsx";
import { checkWords } from "./checkWords.ts";
import type { Quiet } from "./quiet.ts";
import type { Remark } from "./remark.ts";

type RemarkListProps = {
	readonly all: readonly Remark[];
	readonly isCode: boolean;
	readonly onPlace: (remark: Remark) => void;
	readonly onFix: (changes: readonly TextChange[]) => void;
	readonly onSet: (path: Path, value: unknown) => void;
	readonly onQuiet: (quiet: Quiet) => void;
	readonly onQuietDesk: (quiet: Quiet) => void;
};

/** More than an editor reads at once, and than a browser lays out at once. */
const most = 200;

export const RemarkList = memo(function RemarkList({ all, isCode, onPlace, onFix, onSet, onQuiet, onQuietDesk }: RemarkListProps) {
	const list = useRef<HTMLUListElement>(null);
	/** Where in the list the keyboard was last, and in which row: when that goes, mended or measured anew, it stands at the row that takes its place. */
	const last = useRef<{ readonly at: Element; readonly row: number } | null>(null);
	useEffect(() => {
		if (!last.current || last.current.at.isConnected) return;
		const { row } = last.current;
		last.current = null;
		if (document.activeElement === document.body) placesIn(list.current)[Math.min(row, all.length - 1)]?.focus();
	}, [all]);
	return (
		<>
			{all.length > 1 && <p className="desk-hint desk-keys">{checkWords.keys}</p>}
			<ul
				ref={list}
				onFocus={({ target, currentTarget }) => {
					last.current = { at: target, row: [...currentTarget.children].findIndex((row) => row.contains(target)) };
				}}
			>
				{all.slice(0, most).map((remark) => (
					<CheckRow
						key={remark.key}
						remark={remark}
						isCode={isCode}
						onPlace={onPlace}
						onFix={onFix}
						onSet={onSet}
						onQuiet={onQuiet}
						onQuietDesk={onQuietDesk}
						onKeyDown={moveBetween}
					/>
				))}
			</ul>
			{all.length > most && <p className="desk-hint">{checkWords.more(all.length - most)}</p>}
		</>
	);
});

const placesIn = (list: Element | null) => [...(list?.querySelectorAll<HTMLElement>("[data-place]") ?? [])];

/** Arrows, J and K lead from one remark to the next, wherever in it the keyboard stands; by the key's place, as a Hindi keyboard has other letters there. */
function moveBetween(event: KeyboardEvent): void {
	const step = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 }[event.code];
	if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
	const row = event.currentTarget.closest("li");
	const places = placesIn(row?.parentElement ?? null);
	event.preventDefault();
	places[places.findIndex((place) => row?.contains(place)) + step]?.focus();
}

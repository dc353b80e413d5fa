/** The copy as lines of wire text, each with what it is; a line is made into something else with one choice. */
import { useEffect, useMemo, useRef } from "react";
import type { DeskData } from "../article/deskData.ts";
import { idAfter } from "../importers/storyId.ts";
import { retold } from "./draft.ts";
import { type Focus, type GoTo, isToFollow } from "./focus.ts";
import { startsWith } from "./preview/shown.ts";
import { type Read, valueIn } from "./read.ts";
import { SettledSelect } from "./SettledSelect.tsx";
import type { Session } from "./session.ts";
import { labelKeys, labelOfKey, labels, type Row, relabel, rowsOf, type WireLabel } from "./wireRows.ts";
import { wireWords } from "./wireWords.ts";
import { words } from "./words.ts";

type WireProps = {
	readonly session: Session;
	readonly read: Read;
	readonly stories: DeskData["stories"];
	readonly focus: Focus | null;
	readonly goTo: GoTo;
	/** What no line is, such as a section, has its field alone. */
	readonly toForm: () => void;
};

export function Wire({ session: { draft, base, isWire = false }, read, stories, focus, goTo, toForm }: WireProps) {
	const list = useRef<HTMLOListElement>(null);
	const left = draft.left();
	const rows = useMemo(() => rowsOf(read.json, left), [read.json, left]);
	const before = useRef(rows);
	const isInHand = useRef(false);
	// The keyboard stays at the line that became something else, by a choice or by taking one back; once a Tab that settled it has arrived where it goes.
	useEffect(() => {
		const place = rows.findIndex((row) => !before.current.some(({ label, text }) => label === row.label && text === row.text));
		before.current = rows;
		setTimeout(() => {
			if (isInHand.current && document.activeElement === document.body)
				list.current?.children[Math.max(place, 0)]?.querySelector("select")?.focus();
		});
	}, [rows]);
	useEffect(() => {
		if ((focus?.from !== "check" && focus?.from !== "preview") || !isToFollow(focus)) return;
		const line = list.current?.querySelector(".on");
		if (line) {
			line.scrollIntoView({ block: "center" });
			line.querySelector("select")?.focus({ preventScroll: true });
		} else {
			toForm();
			goTo(focus.path, focus.from, focus);
		}
	}, [focus, goTo, toForm]);
	if (read.json === undefined && read.text.trim() !== "") return <p className="desk-note">{words.broken(read.problems[0]?.line ?? 1)}</p>;
	let paragraphs = 0;
	const choose = (row: Row, label: WireLabel) => {
		const { json, left: rest } = relabel(read.json, left, row, label);
		const taken = new Set(stories.map(({ id }) => id));
		const id = idAfter(json["id"], valueIn(read.json, ["headline"]), json["headline"], taken, isWire && base === undefined);
		draft.replace(retold(read.text, read.json, { ...json, id }), "", rest);
	};
	return (
		<>
			{rows.length > 0 && (
				<p className="desk-hint desk-keys">
					{wireWords.keys}{" "}
					{labels.map((label) => (
						<span key={label}>
							<kbd>{labelKeys[label]}</kbd> {wireWords.labels[label]}
						</span>
					))}
				</p>
			)}
			<ol
				ref={list}
				className="desk-wire"
				onFocus={() => {
					isInHand.current = true;
				}}
				onBlur={({ relatedTarget, currentTarget }) => {
					if (relatedTarget && !currentTarget.contains(relatedTarget)) isInHand.current = false;
				}}
			>
				{rows.map((row) => {
					if (row.label === "paragraph") paragraphs += 1;
					const name = row.label === "paragraph" ? words.block(wireWords.labels.paragraph, paragraphs) : wireWords.labels[row.label];
					const isOn = focus && row.path && startsWith(focus.path, row.path);
					return (
						<li key={`${row.path?.join() ?? "left"} ${row.index}`} data-label={row.label} className={isOn ? "on" : undefined}>
							<SettledSelect
								value={row.label}
								label={wireWords.labelOf(name)}
								choiceOf={labelOfKey}
								onSettle={(label) => choose(row, label as WireLabel)}
							>
								{[...(row.label === "row" ? [row.label] : []), ...labels].map((label) => (
									<option key={label} value={label}>
										{label === row.label ? name : wireWords.labels[label]}
									</option>
								))}
							</SettledSelect>
							{row.path ? (
								<button
									type="button"
									lang="hi"
									onClick={() => row.path && goTo(row.path, "wire")}
									onKeyDown={({ nativeEvent }) => {
										const label = labelOfKey(nativeEvent);
										if (label && label !== row.label) choose(row, label);
									}}
								>
									{row.text}
								</button>
							) : (
								<p lang="hi">{row.text}</p>
							)}
						</li>
					);
				})}
			</ol>
		</>
	);
}

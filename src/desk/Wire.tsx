/** The copy as lines of wire text, each with what it is; a line is made into something else with one choice. */
import { useRef } from "react";
import type { Draft } from "./draft.ts";
import type { Focus, GoTo } from "./focus.ts";
import { samePath, startsWith } from "./preview/shown.ts";
import type { Read } from "./read.ts";
import { SettledSelect } from "./SettledSelect.tsx";
import { labels, type Row, relabel, rowsOf, type WireLabel } from "./wireRows.ts";
import { words } from "./words.ts";

type WireProps = { readonly draft: Draft; readonly read: Read; readonly focus: Focus | null; readonly goTo: GoTo };

export function Wire({ draft, read, focus, goTo }: WireProps) {
	const list = useRef<HTMLOListElement>(null);
	const left = draft.left();
	if (read.json === undefined && read.text.trim() !== "") return <p className="desk-note">{words.broken(read.problems[0]?.line ?? 1)}</p>;
	const rows = rowsOf(read.json, left);
	let paragraphs = 0;
	const choose = (row: Row, label: WireLabel) => {
		const next = relabel(read.json, left, row, label);
		const after = rowsOf(next.json, next.left);
		// The keyboard stays at the line, or, when that is left out, at the one that takes its place.
		const place = next.path ? after.findIndex(({ path }) => samePath(path, next.path)) : Math.min(rows.indexOf(row), after.length - 1);
		const from = document.activeElement;
		draft.replace(`${JSON.stringify(next.json, null, "\t")}\n`, "", next.left);
		// Once the lines are drawn, and a Tab that settled this has arrived where it goes.
		setTimeout(() => {
			const now = document.activeElement;
			if (now === from || now === document.body) list.current?.children[place]?.querySelector("select")?.focus();
		});
	};
	return (
		<ol ref={list} className="desk-wire">
			{rows.map((row) => {
				if (row.label === "paragraph") paragraphs += 1;
				const name = row.label === "paragraph" ? words.block(words.wireLabels.paragraph, paragraphs) : words.wireLabels[row.label];
				const isOn = focus && row.path && startsWith(focus.path, row.path);
				return (
					<li key={`${row.path?.join() ?? "left"} ${row.index}`} data-label={row.label} className={isOn ? "on" : undefined}>
						<SettledSelect value={row.label} label={words.labelOf(name)} onSettle={(label) => choose(row, label as WireLabel)}>
							{labels.map((label) => (
								<option key={label} value={label}>
									{label === row.label ? name : words.wireLabels[label]}
								</option>
							))}
						</SettledSelect>
						{row.path ? (
							<button type="button" lang="hi" onClick={() => row.path && goTo(row.path, "check")}>
								{row.text}
							</button>
						) : (
							<p lang="hi">{row.text}</p>
						)}
					</li>
				);
			})}
		</ol>
	);
}

/** What is wrong with the draft, worst first, each with the way to its place; and what is fine. */
import { applyEdits } from "jsonc-parser";
import { type KeyboardEvent, lazy, Suspense, useState } from "react";
import { type TextChange, textEdits } from "../article/changeText.ts";
import { Hang } from "../components/Hang.tsx";
import { CheckRow } from "./CheckRow.tsx";
import "./checks.css";
import { checkWords } from "./checkWords.ts";
import type { Draft } from "./draft.ts";
import type { GoTo } from "./focus.ts";
import { Quieted } from "./Quieted.tsx";
import type { Remarks } from "./remarks.ts";
import { Sign } from "./Signs.tsx";
import type { View } from "./view.ts";
import { words } from "./words.ts";

/** Comparing texts brings a library along. */
const MendAll = lazy(async () => ({ default: (await import("./MendAll.tsx")).MendAll }));

type ChecksProps = {
	readonly draft: Draft;
	/** Null while there is nothing to check, or the checks are still coming. */
	readonly remarks: Remarks | null;
	readonly view: View;
	readonly change: (part: Partial<View>) => void;
	readonly goTo: GoTo;
};

/** More than an editor reads at once, and than a browser lays out at once. */
const most = 200;

export function Checks({ draft, remarks, view, change, goTo }: ChecksProps) {
	// Places are those of the text that was read: a text that has moved on is read again in a moment.
	const mend = (changes: readonly TextChange[]) => {
		const text = draft.text();
		if (text === remarks?.text) draft.replace(applyEdits(text, textEdits(text, changes)));
	};
	const { all = [], fine = [] } = remarks ?? {};
	const hasSafe = all.some(({ isSafe }) => isSafe);
	const [isMending, setMending] = useState(false);
	return (
		<div className="desk-checks">
			<Hang as="h2">
				<span>{words.checks}</span>
			</Hang>
			<p className="desk-sum" role="status">
				{remarks ? <Sum remarks={remarks} /> : draft.text().trim() === "" ? words.empty : checkWords.checking}
			</p>
			{remarks && hasSafe && isMending && (
				<Suspense>
					<MendAll
						remarks={remarks}
						onMend={(changes) => {
							mend(changes);
							setMending(false);
						}}
						onLeave={() => setMending(false)}
					/>
				</Suspense>
			)}
			{hasSafe && !isMending && (
				<button type="button" className="desk-button" onClick={() => setMending(true)}>
					{checkWords.mendAll}
				</button>
			)}
			{all.length > 1 && <p className="desk-hint">{checkWords.keys}</p>}
			<ul>
				{all.slice(0, most).map((remark) => (
					<CheckRow
						key={remark.key}
						remark={remark}
						onPlace={({ path, mark }) => goTo(path, "check", mark)}
						onFix={mend}
						onQuiet={(quiet) => change({ quiet: [...view.quiet, quiet] })}
						onKeyDown={moveBetween}
					/>
				))}
			</ul>
			{all.length > most && <p className="desk-hint">{checkWords.more(all.length - most)}</p>}
			<ul className="desk-fine">
				{fine.map((family) => (
					<li key={family}>
						<Sign of="fine" name={words.fine} />
						<p>{checkWords.fine[family]}</p>
					</li>
				))}
			</ul>
			<Quieted quiet={view.quiet} onAsk={(asked) => change({ quiet: view.quiet.filter((each) => each !== asked) })} />
		</div>
	);
}

function Sum({ remarks: { errors, advice, isRefused } }: { remarks: Remarks }) {
	return (
		<>
			{errors > 0 ? (
				<>
					<b>{words.mistakes(errors)}</b>
					{isRefused ? checkWords.refused : checkWords.mend}
				</>
			) : (
				words.noMistake
			)}
			{advice > 0 && checkWords.advice(advice, errors > 0)}
		</>
	);
}

/** Arrows, J and K lead from one remark to the next, wherever in it the keyboard stands; by the key's place, as a Hindi keyboard has other letters there. */
function moveBetween(event: KeyboardEvent): void {
	const step = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 }[event.code];
	if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
	const rows = [...(event.currentTarget.closest("ul")?.querySelectorAll<HTMLElement>(":scope > li") ?? [])];
	const next = rows[rows.findIndex((row) => row.contains(event.currentTarget)) + step];
	event.preventDefault();
	next?.querySelector<HTMLElement>("[data-place]")?.focus();
}

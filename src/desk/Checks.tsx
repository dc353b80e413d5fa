/** What is wrong with the draft, worst first, each with the way to its place; and what is fine. */
import { Suspense, useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type TextChange, textEdits } from "../article/changeText.ts";
import type { Path } from "../article/problems.ts";
import { Hang } from "../components/Hang.tsx";
import "./checks.css";
import { followed } from "./checkKeys.ts";
import { checkWords } from "./checkWords.ts";
import type { Draft } from "./draft.ts";
import type { Layout } from "./fit.ts";
import type { GoTo } from "./focus.ts";
import type { StyleInHand } from "./houseStyle.ts";
import { late } from "./late.tsx";
import { Quieted } from "./Quieted.tsx";
import type { Quiet } from "./quiet.ts";
import { RemarkList } from "./RemarkList.tsx";
import { since } from "./rebase.ts";
import type { Remark } from "./remark.ts";
import type { Remarks } from "./remarks.ts";
import { Sign } from "./Signs.tsx";
import { useSteady } from "./steady.ts";
import type { View } from "./view.ts";
import { words } from "./words.ts";

/** Comparing texts brings a library along. */
const MendAll = late(async () => (await import("./MendAll.tsx")).MendAll);

/** Its table and its words come when they are looked at. */
const FitTable = late(async () => (await import("./FitTable.tsx")).FitTable);

/** The rules of the house come with the checks that hold to them. */
const StylePanel = late(async () => (await import("./StylePanel.tsx")).StylePanel);

type ChecksProps = {
	readonly draft: Draft;
	/** Null while there is nothing to check, or the checks are still coming. */
	readonly remarks: Remarks | null;
	readonly view: View;
	readonly change: (part: Partial<View>) => void;
	readonly goTo: GoTo;
	readonly layouts: readonly Layout[];
	readonly inHand: StyleInHand;
};

const nothing: readonly Remark[] = [];

/** What the remark that was followed last is about. */
let of: Draft;

export function Checks({ draft, remarks: latest, view, change, goTo, layouts, inHand }: ChecksProps) {
	const { steady: remarks, hold } = useSteady(latest);
	const [isFitOpen, setFitOpen] = useState(false);
	const [isStyleOpen, setStyleOpen] = useState(false);
	// Places are those of the text that was read: it may have moved on under quick hands.
	const read = remarks?.text ?? "";
	const make = useMemo(() => since(read), [read, remarks]);
	const mend = useCallback(
		(changes: readonly TextChange[]) => draft.replace(make(textEdits(read, changes), draft.text())),
		[draft, read, make],
	);
	const set = useCallback((path: Path, value: unknown) => draft.set(path, value), [draft]);
	const toPlace = useCallback(
		({ key, path, line, marks }: Remark) => {
			// The next press leads on.
			const isOn = of === draft && followed.key === key;
			// A place that was mended meanwhile has gone from before the next one.
			const next = isOn ? followed.at + 1 - Math.max(0, followed.count - marks.length) : 0;
			const at = next < marks.length ? Math.max(0, next) : 0;
			of = draft;
			Object.assign(followed, { key, at, count: marks.length });
			const mark = marks[at];
			goTo(mark?.path ?? path, "check", { ...mark, line });
		},
		[draft, goTo],
	);
	const silence = useCallback((quiet: Quiet) => change({ quiet: [...view.quiet, quiet] }), [change, view.quiet]);
	const silenceForDesk = useCallback(
		async (quiet: Quiet) => {
			const house = (await import("./remarks.ts")).houseOf(inHand.json);
			inHand.set({ ...house, silenced: [...house.silenced, quiet] });
		},
		[inHand],
	);
	const { all = nothing, fine = [] } = remarks ?? {};
	const hasSafe = all.some(({ isSafe }) => isSafe);
	// What is chosen is of one draft.
	const [mending, setMending] = useState<Draft | null>(null);
	const isMending = mending === draft;
	// The keyboard stays here: whoever leaves all as it is is back on the button, whoever mends at the sum of what is left.
	const ask = useRef<HTMLButtonElement>(null);
	const sum = useRef<HTMLParagraphElement>(null);
	return (
		<div className="desk-checks" onPointerDown={hold}>
			<Hang as="h2">
				<span>{words.checks}</span>
			</Hang>
			<p className="desk-sum" role="status" ref={sum} tabIndex={-1}>
				{remarks ? <Sum remarks={remarks} /> : draft.text().trim() === "" ? words.empty : checkWords.checking}
			</p>
			{remarks && hasSafe && isMending && (
				<Suspense>
					<MendAll
						remarks={remarks}
						onMend={(changes) => {
							mend(changes);
							setMending(null);
							sum.current?.focus();
						}}
						onLeave={() => {
							flushSync(() => setMending(null));
							ask.current?.focus();
						}}
					/>
				</Suspense>
			)}
			{hasSafe && !isMending && (
				<button ref={ask} type="button" className="desk-button" onClick={() => setMending(draft)}>
					{checkWords.mendAll}
				</button>
			)}
			<RemarkList
				all={all}
				isCode={view.copy === "json"}
				onPlace={toPlace}
				onFix={mend}
				onSet={set}
				onQuiet={silence}
				onQuietDesk={silenceForDesk}
			/>
			{remarks && layouts.some(({ headline }) => headline.length > 0) && (
				<details className="desk-fold desk-fit" onToggle={({ currentTarget }) => setFitOpen(currentTarget.open)}>
					<summary>{checkWords.fit}</summary>
					{isFitOpen && (
						<Suspense>
							<FitTable layouts={layouts} cuts={remarks.cuts} />
						</Suspense>
					)}
				</details>
			)}
			<ul className="desk-fine">
				{fine.map((family) => (
					<li key={family}>
						<Sign of="fine" name={words.fine} />
						<p>{checkWords.fine[family]}</p>
					</li>
				))}
			</ul>
			<Quieted
				quiet={view.quiet}
				name={checkWords.quieted}
				onAsk={(asked) => change({ quiet: view.quiet.filter((each) => each !== asked) })}
			/>
			{remarks && (
				<details className="desk-fold desk-style" onToggle={({ currentTarget }) => setStyleOpen(currentTarget.open)}>
					<summary>{checkWords.style}</summary>
					{isStyleOpen && (
						<Suspense>
							<StylePanel remarks={remarks} inHand={inHand} />
						</Suspense>
					)}
				</details>
			)}
		</div>
	);
}

function Sum({ remarks: { errors, advice, isRefused, fine } }: { remarks: Remarks }) {
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
			{checkWords.rest(advice, errors > 0, fine.length)}
		</>
	);
}

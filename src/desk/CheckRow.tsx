/** One remark: what is wrong and where, the reason on demand, the way to its place, what mends it. Nothing changes without a click. */
import { type KeyboardEvent, Suspense, useState } from "react";
import type { TextChange } from "../article/changeText.ts";
import type { Path } from "../article/problems.ts";
import { checkWords } from "./checkWords.ts";
import { fixName, longest, rewritten } from "./fixName.ts";
import { late } from "./late.tsx";
import type { Quiet } from "./quiet.ts";
import type { Remark } from "./remark.ts";
import { Sign } from "./Signs.tsx";
import { Unseen } from "./Unseen.tsx";
import { words } from "./words.ts";

/** Few reasons are asked for. */
const Reason = late(async () => (await import("./Reason.tsx")).Reason);

type CheckRowProps = {
	readonly remark: Remark;
	/** The editor looks at the JSON, where lines have numbers. */
	readonly isCode: boolean;
	readonly onPlace: (remark: Remark) => void;
	readonly onFix: (changes: readonly TextChange[]) => void;
	readonly onSet: (path: Path, value: unknown) => void;
	readonly onQuiet: (quiet: Quiet) => void;
	readonly onQuietDesk: (quiet: Quiet) => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
};

export function CheckRow({ remark, isCode, onPlace, onFix, onSet, onQuiet, onQuietDesk, onKeyDown }: CheckRowProps) {
	const { severity, what, place, todo, kind, excerpt, check, set, quiet, line, marks } = remark;
	const [isAsked, setAsked] = useState(false);
	/** What a fix is to write instead, of another reading that the editor chose. */
	const [read, setRead] = useState<{ readonly of: string | undefined; readonly now: string } | null>(null);
	const fixes = remark.fixes.map((fix) => (read && fix.to === read.of ? rewritten(fix, read.now) : fix));
	const where = place === "" ? words.line(line) : isCode ? `${place}, ${words.line(line)}` : place;
	const isError = severity === "error";
	return (
		<li className={isError ? "desk-remark error" : "desk-remark warning"}>
			<Sign of={isError ? "error" : "warning"} name={isError ? words.mistake : words.hint} />
			<div>
				<p>
					<b>{what}</b> {todo}
				</p>
				{excerpt && excerpt.found !== "" && (
					<p className="desk-excerpt" lang="hi">
						{excerpt.before}
						<mark>
							<Unseen text={excerpt.found} />
						</mark>
						{excerpt.after}
						{marks.length > 1 && <span className="desk-hint"> {checkWords.times(marks.length)}</span>}
					</p>
				)}
				{fixes
					.filter(({ to }) => to.length > longest)
					.map(({ to }) => (
						<p key={to} className="desk-excerpt" lang="hi">
							→ {to}
						</p>
					))}
				<div className="desk-quiet">
					{kind && (
						<details onToggle={() => setAsked(true)}>
							<summary className="desk-hint">{words.why}</summary>
							{isAsked && (
								<Suspense>
									<Reason kind={kind} remark={remark} onRead={(now) => setRead({ of: remark.fixes[0]?.to, now })} />
								</Suspense>
							)}
						</details>
					)}
					{quiet && (
						<button type="button" aria-label={checkWords.quietInStoryOf(what)} onClick={() => onQuiet(quiet.story)} onKeyDown={onKeyDown}>
							{checkWords.quietInStory}
						</button>
					)}
					{quiet?.desk && (
						<button
							type="button"
							aria-label={checkWords.quietForDeskOf(what)}
							onClick={() => quiet.desk && onQuietDesk(quiet.desk)}
							onKeyDown={onKeyDown}
						>
							{checkWords.quietForDesk}
						</button>
					)}
				</div>
			</div>
			<div className="desk-do">
				<button
					type="button"
					data-place={remark.key}
					aria-label={words.toPlace(where, what)}
					onClick={() => onPlace(remark)}
					onKeyDown={onKeyDown}
				>
					{where}
				</button>
				{fixes.map((fix) => (
					<button key={fix.to} type="button" className="first" onClick={() => onFix(fix.changes)} onKeyDown={onKeyDown}>
						{fixName(fix, remark)}
					</button>
				))}
				{set && (
					<button type="button" className="first" onClick={() => onSet(set.path, set.value)} onKeyDown={onKeyDown}>
						{set.to === "" ? words.takeAway : words.make(set.to)}
					</button>
				)}
				{check && <span className="desk-hint">{check}</span>}
			</div>
		</li>
	);
}

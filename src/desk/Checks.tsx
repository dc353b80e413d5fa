/** What is wrong with the draft, worst first, each with the way to its place. */
import { lazy, Suspense } from "react";
import { pathText } from "../article/problems.ts";
import { Hang } from "../components/Hang.tsx";
import { problemWords } from "../editorWords.ts";
import type { Draft } from "./draft.ts";
import { fieldName } from "./fieldName.ts";
import type { GoTo } from "./focus.ts";
import type { Mark } from "./preview/shown.ts";
import type { Read } from "./read.ts";
import { Sign } from "./Signs.tsx";
import { words } from "./words.ts";

/** The copy checks and their words come with the first story that has no mistake of form. */
const CopyChecks = lazy(async () => ({ default: (await import("./CopyChecks.tsx")).CopyChecks }));

export function Checks({
	draft,
	read,
	goTo,
	onMarks,
}: {
	draft: Draft;
	read: Read;
	goTo: GoTo;
	onMarks: (marks: readonly Mark[]) => void;
}) {
	const errors = read.problems.filter(({ severity }) => severity === "error");
	const warnings = read.problems.filter(({ severity }) => severity === "warning");
	return (
		<div className="desk-checks">
			<Hang as="h2">
				<span>{words.checks}</span>
			</Hang>
			<p className="desk-sum" role="status">
				{read.text.trim() === "" ? (
					words.empty
				) : (
					<>
						{errors.length > 0 ? (
							<>
								<b>{words.mistakes(errors.length)}</b>
								{words.mistakesText}
							</>
						) : (
							words.noMistake
						)}
						{warnings.length > 0 && words.advice(warnings.length)}
					</>
				)}
			</p>
			<ul>
				{[...errors, ...warnings].map(({ severity, code, path, expected = "", found = "", line }) => {
					const what = fieldName(path);
					return (
						<li key={`${code} ${pathText(path)} ${found}`} className={severity}>
							<Sign of={severity} name={severity === "error" ? words.mistake : words.hint} />
							<div>
								<p>
									<b>{what}</b> {problemWords[code](expected, found)}
								</p>
							</div>
							<div className="desk-do">
								<button type="button" aria-label={words.toLine(line, what)} onClick={() => goTo(path, "check")}>
									{words.line(line)}
								</button>
							</div>
						</li>
					);
				})}
			</ul>
			{read.sound && (
				<Suspense>
					<CopyChecks draft={draft} read={read} goTo={goTo} onMarks={onMarks} />
				</Suspense>
			)}
		</div>
	);
}

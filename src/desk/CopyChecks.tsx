/** What the copy checks find in the draft's words, each with its reason, its code points and the fixes there are. Nothing changes without a click. */
import { useDeferredValue, useEffect, useMemo } from "react";
import { changeTexts } from "../article/changeText.ts";
import { locate } from "../article/places.ts";
import type { Path } from "../article/problems.ts";
import { type StoryText, textsOf } from "../article/texts.ts";
import { codePointLine } from "../text/proof/codePoints.ts";
import type { Finding, Fix } from "../text/proof/finding.ts";
import { proof } from "../text/proof/proof.ts";
import { say } from "../text/proof/words.ts";
import type { Draft } from "./draft.ts";
import { fieldName } from "./fieldName.ts";
import type { GoTo } from "./focus.ts";
import type { Mark } from "./preview/shown.ts";
import type { Read } from "./read.ts";
import { Sign } from "./Signs.tsx";
import { words } from "./words.ts";

type CopyChecksProps = {
	readonly draft: Draft;
	readonly read: Read;
	readonly goTo: GoTo;
	readonly onMarks: (marks: readonly Mark[]) => void;
};

export function CopyChecks({ draft, read, goTo, onMarks }: CopyChecksProps) {
	// Only of a story without mistakes of form: in one that is mended for show, places would not be those of the draft.
	const article = useDeferredValue(read.sound);
	const texts = useMemo(() => (article ? textsOf(article) : []), [article]);
	const findings = useMemo(() => proof(texts), [texts]);
	const { origin } = read;
	useEffect(() => {
		onMarks(findings.flatMap((each) => markOf(each, texts[each.field], origin)));
		return () => onMarks([]);
	}, [findings, texts, origin, onMarks]);
	if (!article || article !== read.sound) return null;
	const inDraft = (path: Path): Path =>
		path[0] === "body" && typeof path[1] === "number" ? ["body", read.origin[path[1]] ?? path[1], ...path.slice(2)] : path;
	const pathOf = ({ field }: { readonly field: number }) => inDraft(texts[field]?.path ?? []);
	const mend = ({ changes }: Fix) =>
		draft.replace(
			`${JSON.stringify(
				changeTexts(
					read.json,
					changes.map((each) => ({ ...each, path: pathOf(each) })),
				),
				null,
				"\t",
			)}\n`,
		);
	return (
		<ul>
			{findings.map((finding) => (
				<Found
					key={`${finding.check} ${finding.field} ${finding.start}`}
					finding={finding}
					where={fieldName(pathOf(finding))}
					line={locate(read.text, pathOf(finding), read.tree).line}
					onPlace={() => goTo(pathOf(finding), "check")}
					onFix={mend}
				/>
			))}
		</ul>
	);
}

/** A finding as a passage that the screens can mark: its words, and how many of the same come before it. */
function markOf({ start, found, severity }: Finding, text: StoryText | undefined, origin: readonly number[]): Mark[] {
	if (!text || found === "") return [];
	const [first, second, ...rest] = text.path;
	const path = first === "body" && typeof second === "number" ? [first, origin[second] ?? second, ...rest] : text.path;
	return [{ path, passage: found, before: text.text.slice(0, start).split(found).length - 1, isError: severity === "error" }];
}

type FoundProps = {
	readonly finding: Finding;
	readonly where: string;
	readonly line: number;
	readonly onPlace: () => void;
	readonly onFix: (fix: Fix) => void;
};

function Found({ finding, where, line, onPlace, onFix }: FoundProps) {
	const { what, why, todo } = say(finding);
	const isError = finding.severity === "error";
	return (
		<li className={isError ? "error" : "warning"}>
			<Sign of={isError ? "error" : "warning"} name={isError ? words.mistake : words.hint} />
			<div>
				<p>
					<b>{what}</b> {where}: {todo}
				</p>
				<details>
					<summary className="desk-hint">{words.why}</summary>
					<p className="desk-hint">
						{codePointLine(finding.found)} · {finding.check}
					</p>
					<p className="desk-hint">{why}</p>
				</details>
			</div>
			<div className="desk-do">
				<button type="button" aria-label={words.toLine(line, what)} onClick={onPlace}>
					{words.line(line)}
				</button>
				{finding.fixes.map((fix) => (
					<button key={fix.to} type="button" className="first" onClick={() => onFix(fix)}>
						{fix.to === "" ? words.takeAway : words.make(fix.to)}
					</button>
				))}
			</div>
		</li>
	);
}

/** The texts that changed, whole, with what went and what came; those that stayed are counted. */

import type { KeyboardEvent } from "react";
import type { Path } from "../../article/problems.ts";
import { fieldName } from "../../editorWords.ts";
import type { Line, Passage } from "./compare.ts";
import { compareWords as words } from "./compareWords.ts";

export function Lines({ lines, go }: { lines: readonly Line[]; go: (path: Path) => void }) {
	if (lines.every(({ kind }) => kind === "same")) return null;
	return (
		<>
			<p className="desk-legend" role="note" aria-label={words.key}>
				<span className="fact">{words.kinds.fact}</span>
				<span className="spelling">{words.kinds.spelling}</span>
				<span>
					<ins>{words.added}</ins>
				</span>
				<span>
					<del>{words.removed}</del>
				</span>
			</p>
			<ol className="desk-lines">
				{lines.map((line, index) =>
					line.kind === "same" ? (
						<li key={index} className="same">
							{words.unchanged(line.count)}
						</li>
					) : (
						<li key={index} className={line.kind}>
							<Place line={line} go={go} />
							<Words line={line} go={go} />
						</li>
					),
				)}
			</ol>
		</>
	);
}

/** Enter on a stop leads to its field. */
export const goOnEnter = (go: () => void) => (event: KeyboardEvent) => {
	if (event.key !== "Enter" || event.target !== event.currentTarget) return;
	// It would be a new line in the field that has the focus by then.
	event.preventDefault();
	go();
};

/** Every change is a stop on the keyboard's way; a text that only moved is one whole. */
function Words({ line: { path, near, passages }, go }: PlaceProps) {
	const place = path ?? near;
	const goThere = goOnEnter(() => place && go(place));
	const isOne = passages.every((passage) => passage.kind === "same");
	return (
		<p lang="hi" tabIndex={isOne ? -1 : undefined} onKeyDown={isOne ? goThere : undefined} data-stop={isOne ? "" : undefined}>
			{passages.map((passage, at) =>
				passage.kind === "same" ? (
					passage.text
				) : (
					// biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a sentence
					<span
						key={at}
						role="group"
						className={passage.kind}
						aria-label={words.change(passage.kind === "moved" ? words.moved : words.kinds[passage.kind], ...inWords(passages, at))}
						tabIndex={-1}
						onKeyDown={goThere}
						data-stop=""
					>
						{passage.before && <del>{passage.before}</del>}
						{passage.after && <ins>{passage.after}</ins>}
					</span>
				),
			)}
		</p>
	);
}

const textOf = (passage: Passage | undefined) => (passage?.kind === "same" ? passage.text : "");

/** A changed place by the whole words it stands in, before and after; "" where it was or is none. */
function inWords(passages: readonly Passage[], at: number): [string, string] {
	const passage = passages[at];
	if (!passage || passage.kind === "same") return ["", ""];
	const { before, after } = passage;
	const isApart = (space: RegExp) => space.test(before) || space.test(after);
	const head = isApart(/^\s/) ? "" : /[\p{L}\p{M}\p{N}]*$/u.exec(textOf(passages[at - 1]))?.[0];
	const tail = isApart(/\s$/) ? "" : /^[\p{L}\p{M}\p{N}]*/u.exec(textOf(passages[at + 1]))?.[0];
	return [`${head}${before}${tail}`.trim(), `${head}${after}${tail}`.trim()];
}

type PlaceProps = { readonly line: Exclude<Line, { kind: "same" }>; readonly go: (path: Path) => void };

function Place({ line: { kind, path, near, number, field }, go }: PlaceProps) {
	const name = field ? fieldName(field) : `${number}${kind === "moved" ? ` · ${words.moved}` : ""}`;
	const place = path ?? near;
	if (!place) return <span className="n">{name}</span>;
	return (
		<button type="button" className="n" aria-label={path ? words.toPlace(name) : words.toNear(name)} onClick={() => go(place)}>
			{name}
		</button>
	);
}

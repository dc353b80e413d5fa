/** The texts that changed, whole, with what went and what came; those that stayed are counted. */
import type { Path } from "../../article/problems.ts";
import { fieldName } from "../../editorWords.ts";
import type { Line } from "./compare.ts";
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
							<p lang="hi">
								{line.pieces.map(({ kind, text }, at) =>
									kind === "same" ? text : kind === "added" ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>,
								)}
							</p>
						</li>
					),
				)}
			</ol>
		</>
	);
}

type PlaceProps = { readonly line: Exclude<Line, { kind: "same" }>; readonly go: (path: Path) => void };

function Place({ line: { kind, path, number, field }, go }: PlaceProps) {
	const name = field ? fieldName(field) : `${number}${kind === "moved" ? ` · ${words.moved}` : ""}`;
	if (!path) return <span className="n">{name}</span>;
	return (
		<button type="button" className="n" aria-label={words.toPlace(name)} onClick={() => go(path)}>
			{name}
		</button>
	);
}

/** "सब ठीक करें": every safe repair is seen first, then all are made as one step that can be taken back. */

import { useEffect, useMemo, useRef } from "react";
import type { TextChange } from "../article/changeText.ts";
import { pathText } from "../article/problems.ts";
import type { Piece } from "../text/diff.ts";
import { checkWords } from "./checkWords.ts";
import { mendAllWords } from "./mendAllWords.ts";
import type { Remarks } from "./remarks.ts";
import { safeMends, shortened } from "./safeMends.ts";
import { Unseen } from "./Unseen.tsx";

type MendAllProps = {
	readonly remarks: Remarks;
	readonly onMend: (changes: readonly TextChange[]) => void;
	readonly onLeave: () => void;
};

export function MendAll({ remarks, onMend, onLeave }: MendAllProps) {
	const { texts, style, placeOf } = remarks;
	const mends = useMemo(() => safeMends(texts, style), [texts, style]);
	const changes = mends.flatMap((mend) => mend.changes);
	const head = useRef<HTMLHeadingElement>(null);
	useEffect(() => head.current?.focus(), []);
	const safe = remarks.all.filter(({ isSafe }) => isSafe).length;
	const rest = remarks.all.length - safe;
	return (
		<section className="desk-mend" aria-labelledby="mend-all">
			<h3 id="mend-all" ref={head} tabIndex={-1}>
				{mendAllWords.head}
			</h3>
			<p className="desk-sum">
				{mendAllWords.text(safe, changes.length)}
				{rest > 0 && mendAllWords.rest(rest)}
			</p>
			<ol>
				{mends.map(({ path, pieces }) => (
					<li key={pathText(path)}>
						<p className="desk-hint">{placeOf(path).place}</p>
						<p className="desk-excerpt" lang="hi">
							{shortened(pieces).map((piece, index, all) => (
								<Shown key={index} piece={piece} next={all[index + 1]} />
							))}
						</p>
					</li>
				))}
			</ol>
			<div className="desk-ways">
				<button type="button" className="desk-button first" onClick={() => onMend(changes)}>
					{mendAllWords.make(changes.length)}
				</button>
				<button type="button" className="desk-button" onClick={onLeave}>
					{checkWords.leave}
				</button>
			</div>
			<p className="desk-hint">{mendAllWords.undo}</p>
		</section>
	);
}

/** Two encodings of one letter look the same: that is said. */
function Shown({ piece: { kind, text }, next }: { piece: Piece; next: Piece | undefined }) {
	if (kind === "same") return text;
	if (kind === "added") return <ins>{text}</ins>;
	const looksSame = next?.kind === "added" && next.text.normalize("NFC") === text.normalize("NFC");
	return (
		<>
			<del>
				<Unseen text={text} />
			</del>{" "}
			{looksSame && <span className="desk-hint">{mendAllWords.looksSame} </span>}
		</>
	);
}

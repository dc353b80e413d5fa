/** Copy in the codes of an old font, shown before and after; changed only when the editor says so, and to be looked at again when it was. */

import { useEffect, useMemo, useRef, useState } from "react";
import { Hang } from "../components/Hang.tsx";
import type { Uncertain } from "../text/krutidev.ts";
import { bring, twinOf } from "./bring.ts";
import { Doubts } from "./Doubts.tsx";
import { toTabs } from "./focus.ts";
import type { Opener } from "./intake.ts";
import { countWords, type Taken, useOldText, withTaken } from "./oldText.ts";
import { oldWords } from "./oldWords.ts";

type OldProps = {
	readonly text: string;
	/** It is still to be decided what becomes of it; else it is folded away. */
	readonly isAsking: boolean;
	/** Is given what the copy has become, or the copy that only looks like an old font's, with what reads it. */
	readonly onTake: (opener: Opener, text: string) => void;
};

type Piece = { readonly text: string; readonly isDoubtful: boolean };
type Line = { readonly source: string; readonly start: number; readonly end: number; readonly pieces: readonly Piece[] };

/** Line by line as it came and as it becomes, words in doubt apart. Converting keeps the line breaks. */
function linesOf(text: string, now: string, doubts: readonly Uncertain[], taken: Taken): Line[] {
	const sources = text.split("\n");
	let at = 0;
	return now.split("\n").map((line, index) => {
		const from = at;
		at += line.length + 1;
		const within = doubts.filter(({ start, end }) => start >= from && end < at);
		const pieces: Piece[] = [];
		let last = from;
		for (const { start, end, other } of within) {
			pieces.push(
				{ text: now.slice(last, start), isDoubtful: false },
				{ text: (taken.has(start) && other) || now.slice(start, end), isDoubtful: true },
			);
			last = end;
		}
		pieces.push({ text: now.slice(last, at - 1), isDoubtful: false });
		return { source: sources[index] ?? "", start: from, end: at, pieces: pieces.filter((piece) => piece.text !== "") };
	});
}

export function Old(props: OldProps) {
	const [isOpen, setOpen] = useState(false);
	if (props.isAsking) return <Copy {...props} />;
	return (
		<details className="desk-fold desk-again" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{oldWords.oldAgain}</summary>
			{isOpen && <Copy {...props} />}
		</details>
	);
}

function Copy({ text, isAsking, onTake }: OldProps) {
	const read = useOldText(text);
	const { text: now, uncertain } = read;
	const [taken, setTaken] = useState<Taken>(new Set());
	const panel = useRef<HTMLElement>(null);
	// The keyboard comes to what is asked, from where it pasted, and goes on to the tabs; who writes in a draft that was emptied goes on writing.
	useEffect(() => {
		if (!isAsking) return;
		if (!document.activeElement?.closest("[role=tabpanel]")) panel.current?.focus();
		return toTabs;
	}, [isAsking]);
	const { all, doubtful } = useMemo(() => countWords(read), [read]);
	const take = (said: string) => onTake({ bring, twinOf }, said);
	const lines = useMemo(
		() => linesOf(text, now, uncertain, taken).filter(({ source }) => source.trim() !== ""),
		[text, now, uncertain, taken],
	);
	// Of copy that is only in part in such codes the rest is no matter.
	const changed = lines.filter(({ source, pieces }) => pieces.some(({ isDoubtful }) => isDoubtful) || pieces[0]?.text !== source);
	const left = lines.length - changed.length;
	return (
		<section ref={panel} className={isAsking ? "desk-old asks" : "desk-old"} aria-label={oldWords.oldFont} tabIndex={-1}>
			<div>
				<Hang as="h2">
					<span>{oldWords.oldFont}</span>
				</Hang>
				<p className="desk-sum">
					{oldWords.oldText(all, doubtful)}
					{left > 0 && oldWords.left(left)}
				</p>
				<div className="desk-ways">
					<button type="button" className="desk-button first" onClick={() => take(withTaken(read, taken))}>
						{oldWords.takeOld}
					</button>
					<button type="button" className="desk-button" onClick={() => take(text)}>
						{oldWords.leaveOld}
					</button>
					{doubtful > 0 && <span className="desk-hint">{oldWords.unsure(doubtful)}</span>}
				</div>
				<p className="desk-hint">{isAsking ? oldWords.oldHint : oldWords.oldAgainHint}</p>
			</div>
			<div>
				<p className="desk-pair desk-hint" aria-hidden="true">
					<span>{oldWords.asCame}</span>
					<span>{oldWords.asBecomes}</span>
				</p>
				<ol>
					{changed.map(({ source, start, end, pieces }, index) => (
						<li key={index} className="desk-pair">
							<div>
								<span className="desk-hint">{oldWords.asCame}</span>
								<p className="source" lang="en" translate="no">
									{source}
								</p>
							</div>
							<div>
								<span className="desk-hint">{oldWords.asBecomes}</span>
								<p lang="hi">
									{pieces.map((piece, at) => (piece.isDoubtful ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>))}
								</p>
								<Doubts read={read} within={{ start, end }} taken={taken} onTake={setTaken} />
							</div>
						</li>
					))}
				</ol>
			</div>
		</section>
	);
}

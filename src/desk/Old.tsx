/** Copy in the codes of an old font, shown before and after; changed only when the editor says so. */
import { useMemo } from "react";
import { Hang } from "../components/Hang.tsx";
import { fromKrutidev } from "../text/krutidev.ts";
import { words } from "./words.ts";

type OldProps = { readonly text: string; readonly onTake: (text: string) => void; readonly onLeave: () => void };

type Marked = { readonly text: string; readonly isDoubtful: boolean };

/** A line in pieces, doubtful words apart. */
function pieces(line: string, doubts: readonly { readonly start: number; readonly end: number }[]): Marked[] {
	const all: Marked[] = [];
	let at = 0;
	for (const { start, end } of doubts) {
		if (start < at) continue;
		all.push({ text: line.slice(at, start), isDoubtful: false }, { text: line.slice(start, end), isDoubtful: true });
		at = end;
	}
	return [...all, { text: line.slice(at), isDoubtful: false }].filter(({ text }) => text !== "");
}

export function Old({ text, onTake, onLeave }: OldProps) {
	const lines = useMemo(() => text.split(/\r?\n/).map((source) => ({ source, ...fromKrutidev(source) })), [text]);
	const doubts = lines.reduce((sum, { uncertain }) => sum + uncertain.length, 0);
	return (
		<section className="desk-old">
			<Hang as="h2">
				<span>{words.oldFont}</span>
			</Hang>
			<p className="desk-sum">{words.oldText(doubts)}</p>
			<p className="desk-pair desk-hint" aria-hidden="true">
				<span>{words.asCame}</span>
				<span>{words.asBecomes}</span>
			</p>
			<ol>
				{lines
					.filter(({ source }) => source.trim() !== "")
					.map(({ source, text: now, uncertain }, index) => (
						<li key={index} className="desk-pair">
							<p className="source" lang="en" translate="no">
								{source}
							</p>
							<p lang="hi">
								{pieces(now, uncertain).map((piece, at) =>
									piece.isDoubtful ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
								)}
							</p>
						</li>
					))}
			</ol>
			<div className="desk-ways">
				<button type="button" className="desk-button first" onClick={() => onTake(lines.map((line) => line.text).join("\n"))}>
					{words.takeOld}
				</button>
				<button type="button" className="desk-button" onClick={onLeave}>
					{words.leaveOld}
				</button>
			</div>
			<p className="desk-hint">{words.oldHint}</p>
		</section>
	);
}

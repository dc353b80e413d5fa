/** Which words out of an old font's codes are to be read again, why, and what else each may be. */
import { type OldText, useOldText } from "./oldText.ts";
import { oldWords } from "./oldWords.ts";

type DoubtsProps = {
	/** What the copy becomes. */
	readonly read: OldText;
	/** The place in it that is told of; all of it where there is none. */
	readonly within?: { readonly start: number; readonly end: number };
};

/** The same of copy that is not yet read, as it came. */
export function DoubtsOf({ text }: { readonly text: string }) {
	return <Doubts read={useOldText(text)} />;
}

export function Doubts({ read, within }: DoubtsProps) {
	const said = read.uncertain
		.filter(({ start, end }) => !within || (start >= within.start && end <= within.end))
		.map(({ start, end, doubts, other }) => oldWords.doubtful(read.text.slice(start, end), doubts, other));
	if (said.length === 0) return null;
	return (
		<div className="desk-hint" lang="hi">
			{[...new Set(said)].map((each) => (
				<div key={each}>{each}</div>
			))}
		</div>
	);
}

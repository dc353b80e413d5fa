/** Which words out of an old font's codes are to be read again, why, and what else each may be. */
import { convertKrutidev, type Uncertain } from "../text/krutidev.ts";
import { oldWords } from "./oldWords.ts";

type DoubtsProps = {
	/** The copy as it came. */
	readonly text: string;
	/** The place in the new text that is told of; all of it where there is none. */
	readonly within?: { readonly start: number; readonly end: number };
	/** What the copy becomes, where that is known already. */
	readonly read?: { readonly text: string; readonly uncertain: readonly Uncertain[] };
};

export function Doubts({ text, within, read = convertKrutidev(text) ?? { text, uncertain: [] } }: DoubtsProps) {
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

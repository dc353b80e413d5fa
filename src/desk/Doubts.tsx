/** Which words out of an old font's codes are to be read again, why, and what else each may be: that reading is taken with one press, and given back with the next. */
import { Fragment, useMemo, useState } from "react";
import { fromKrutidev } from "../text/krutidev.ts";
import { type OldText, swapped, type Taken, withTaken } from "./oldText.ts";
import { oldWords } from "./oldWords.ts";
import { words } from "./words.ts";

type DoubtsProps = {
	/** What the copy becomes. */
	readonly read: OldText;
	/** The place in it that is told of; all of it where there is none. */
	readonly within?: { readonly start: number; readonly end: number };
	readonly taken: Taken;
	readonly onTake: (taken: Taken) => void;
};

/** The same of a passage that a check found; `onRead` is given what it becomes. */
export function DoubtsOf({ text, onRead }: { readonly text: string; readonly onRead: (now: string) => void }) {
	const read = useMemo(() => fromKrutidev(text), [text]);
	const [taken, setTaken] = useState<Taken>(new Set());
	return (
		<Doubts
			read={read}
			taken={taken}
			onTake={(next) => {
				setTaken(next);
				onRead(withTaken(read, next));
			}}
		/>
	);
}

export function Doubts({ read, within, taken, onTake }: DoubtsProps) {
	/** The same word comes once, with all its places. */
	const said = new Map<string, { readonly word: string; readonly other: string | undefined; readonly starts: number[] }>();
	for (const { start, end, doubts, other } of read.uncertain) {
		if (within && (start < within.start || end > within.end)) continue;
		const word = read.text.slice(start, end);
		const key = oldWords.doubtful(word, doubts, other);
		const same = said.get(key);
		if (same) same.starts.push(start);
		else said.set(key, { word, other, starts: [start] });
	}
	if (said.size === 0) return null;
	return (
		<div className="desk-hint" lang="hi">
			{[...said].map(([key, { word, other, starts }]) => (
				<Fragment key={key}>
					<div>{key}</div>
					{other !== undefined && (
						<button type="button" className="desk-link" onClick={() => onTake(swapped(taken, starts))}>
							{words.make(starts.every((start) => taken.has(start)) ? word : other)}
						</button>
					)}
				</Fragment>
			))}
		</div>
	);
}

/** A story that is heard is read: its place is kept where reading keeps it, and both go on from there. Knows no voice and no page. */
import type { Article } from "../../article/article.ts";
import { type Place, placeIn, type SentencePlace, whole } from "../../reader/places.ts";
import { isHeard, noteProgress } from "../howFar.ts";
import { known } from "../sentencePlace.ts";
import type { Line, Script } from "./script.ts";

const isInBody = ({ blocks }: Script, { of }: Line) => (blocks[of] ?? -1) >= 0;
const lengthOf = (lines: readonly Line[]) => lines.reduce((sum, { aksharas }) => sum + aksharas, 0);
/** As reading knows a sentence; a row is told in other words than stand there. */
const wordsOf = ({ text, isRetold }: Line) => (isRetold ? "" : known(text));

/** How much of the body comes before a sentence, 0–1. */
function shareBefore(script: Script, at: number): number {
	const isIn = (line: Line) => isInBody(script, line);
	return lengthOf(script.lines.slice(0, at).filter(isIn)) / Math.max(1, lengthOf(script.lines.filter(isIn)));
}

/** A sentence of the script as a place of the page; null above the body. */
export function sentenceAt(script: Script, at: number): SentencePlace | null {
	const { blocks, lines } = script;
	const line = lines[at];
	if (!line || !isInBody(script, line)) return null;
	const block = blocks[line.of] ?? 0;
	const words = wordsOf(line);
	const same = lines.slice(0, at).filter((each) => blocks[each.of] === block && wordsOf(each) === words).length;
	return { block, words, same: words === "" ? 0 : same };
}

/** The sentence at which reading left off: in its block, or the nearest that has its words; else the first of that block. 0 for what was hardly begun, or read to its end. */
export function lineLeft(script: Script, place: Place | undefined): number {
	if (!place || place.isRead || (place.block === 0 && place.words === "")) return 0;
	const { block, words, same = 0 } = place;
	const all = script.lines.map((line, at) => ({ at, words: wordsOf(line), block: script.blocks[line.of] ?? -1 }));
	const equal = all.filter((each) => each.block >= 0 && words !== "" && each.words === words);
	const nearest = equal.toSorted((a, b) => Math.abs(a.block - block) - Math.abs(b.block - block))[0];
	const there = equal.filter((each) => each.block === nearest?.block);
	const found = there[same] ?? there.at(-1) ?? all.find((each) => each.block >= block);
	return found && shareBefore(script, found.at) < whole ? found.at : 0;
}

export type Hearing = {
	/** This sentence is read next, or would be; after the last one the story is over. */
	readonly reach: (at: number) => void;
	/** It was said to its end. */
	readonly hear: (line: Line) => void;
};

/** Sentences before one that were heard or read, in an earlier visit: as much as was not passed over then, from the beginning on. */
function knownBefore({ id, lines }: Script, from: number): readonly Line[] {
	const before = lines.slice(0, from);
	const known = lengthOf(before) - (placeIn(id)?.skipped ?? 0);
	return before.filter((_, at) => lengthOf(before.slice(0, at + 1)) <= known);
}

/** What is heard from there on. */
export function rememberHearing(article: Article, script: Script, from: number): Hearing {
	const { lines } = script;
	const note = noteProgress(article);
	const heard = new Set(knownBefore(script, from));
	return {
		reach(at) {
			const isOver = at >= lines.length;
			const sentence = sentenceAt(script, isOver ? lines.length - 1 : at);
			if (!sentence) return;
			const skipped = lengthOf(lines.slice(0, at).filter((line) => !heard.has(line)));
			const isRead = isOver && isHeard(lengthOf([...heard]), lengthOf(lines));
			note({ sentence, share: isOver ? 1 : shareBefore(script, at), isRead, skipped });
		},
		hear(line) {
			heard.add(line);
		},
	};
}

/** Where who begins to hear it goes on. */
export const whereLeft = (script: Script): number => lineLeft(script, placeIn(script.id));

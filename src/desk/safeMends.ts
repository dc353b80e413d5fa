/** What "सब ठीक करें" would change: the safe repairs of all texts, one by one, as pieces to be seen first and as changes to be made. Pure. */
import type { TextChange } from "../article/changeText.ts";
import { type Path, pathText } from "../article/problems.ts";
import type { StoryText } from "../article/texts.ts";
import { diffText, type Piece } from "../text/diff.ts";
import type { Change } from "../text/proof/finding.ts";
import { applyChanges, makeSafe, proof } from "../text/proof/proof.ts";
import type { HouseStyle } from "../text/proof/style.ts";
import { between } from "./rebase.ts";

/** What is made or left as one. The pieces are the whole text with nothing else changed; `from` and `to` are the words it touches, with … between those of a pair. */
export type Repair = {
	readonly key: string;
	readonly pieces: readonly Piece[];
	readonly changes: readonly TextChange[];
	readonly from: string;
	readonly to: string;
};

export type Mend = { readonly path: Path; readonly repairs: readonly Repair[] };

/** One for every text that would change. What a change begins and ends with is changed; what stays around it is not touched. */
export function safeMends(texts: readonly StoryText[], style: HouseStyle): Mend[] {
	const findings = proof(texts, style).filter(({ isSafe }) => isSafe);
	return makeSafe(texts, style).flatMap(({ text: after }, field): Mend[] => {
		const { path, text: before } = texts[field] ?? { path: [], text: after };
		if (after === before) return [];
		const found = findings.map(({ others, fixes }) => ({
			isOne: others.length === 0,
			parts: (fixes[0]?.changes ?? []).filter((change) => change.field === field),
		}));
		const parts = found.flatMap((finding) => finding.parts);
		const groups = together(stepsOf(before, after, parts), found);
		const repairs = groups.map((steps) => repairOf(before, path, steps));
		// The same repair again has its count: what is left out stays so while the text is written on.
		const count = (index: number) => repairs.slice(0, index).filter(({ key }) => key === repairs[index]?.key).length;
		return [{ path, repairs: repairs.map((each, index) => ({ ...each, key: `${each.key} ${count(index)}` })) }];
	});
}

/** UTF-16 offsets in the text before, and what stands there afterwards. */
type Step = Omit<TextChange, "path">;

const isIn = (part: Step, { start, end }: Step) => part.start >= start && part.end <= end;

/** What two texts differ by, as fine as the repairs themselves; what one repair has shown to the next is one. */
function stepsOf(before: string, after: string, parts: readonly Change[]): Step[] {
	return differences(diffText(before, after)).flatMap((step) => {
		const { start, end, replacement } = step;
		const own = apart(parts.filter((part) => isIn(part, step)));
		const shifted = own.map((part) => ({ ...part, field: 0, start: part.start - start, end: part.end - start }));
		const isWhole = applyChanges([before.slice(start, end)], shifted)[0] !== replacement;
		return (isWhole ? [step] : own).map((each) => leastChange(before, each));
	});
}

/** Of those that overlap the first, as they are made. */
function apart(parts: readonly Change[]): Change[] {
	let at = 0;
	return parts
		.toSorted((a, b) => a.start - b.start || a.end - b.end)
		.filter(({ start, end }) => {
			if (start < at) return false;
			at = end;
			return true;
		});
}

function differences(pieces: readonly Piece[]): Step[] {
	const steps: Step[] = [];
	let at = 0;
	for (const [index, { kind, text }] of pieces.entries()) {
		const end = kind === "added" ? at : at + text.length;
		const follows = pieces[index + 1];
		const replacement = kind === "added" ? text : kind === "removed" && follows?.kind === "added" ? follows.text : "";
		const isSecond = kind === "added" && pieces[index - 1]?.kind === "removed";
		if (kind !== "same" && !isSecond) steps.push({ start: at, end, replacement });
		at = end;
	}
	return steps;
}

function leastChange(text: string, { start, end, replacement }: Step): Step {
	const { offset, length, content } = between(text.slice(start, end), replacement);
	return { start: start + offset, end: start + offset + length, replacement: content };
}

/** A pair of quotes is turned as a pair or not at all, a space goes with the one that comes for it; of one thing in several places each may be left. */
function together(steps: readonly Step[], findings: readonly { readonly isOne: boolean; readonly parts: readonly Step[] }[]): Step[][] {
	let groups = steps.map((step) => [step]);
	for (const { isOne, parts } of findings) {
		const touched = groups.filter((group) => isOne && group.some((step) => parts.some((part) => isIn(part, step) || isIn(step, part))));
		if (touched.length > 1) groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
	}
	for (const group of groups) group.sort((a, b) => a.start - b.start);
	return groups.sort(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0));
}

/** What no word is longer than, in UTF-16 units: so far it is looked for where one begins and ends. */
const longestWord = 200;

/** The words that a step touches; a space alone stands between two. */
function wordsAround(text: string, { start, end, replacement }: Step): { readonly start: number; readonly end: number } {
	const isSpace = (text.slice(start, end) + replacement).trim() === "";
	const before = (isSpace ? /\S*\s*$/ : /\S*$/).exec(text.slice(Math.max(0, start - longestWord), start));
	const after = (isSpace ? /^\s*\S*/ : /^\S*/).exec(text.slice(end, end + longestWord));
	return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

function repairOf(text: string, path: Path, steps: readonly Step[]): Repair {
	const shown: { start: number; end: number }[] = [];
	for (const { start, end } of steps.map((step) => wordsAround(text, step))) {
		const last = shown.at(-1);
		if (last && text.slice(last.end, start).trim() === "") last.end = Math.max(last.end, end);
		else shown.push({ start, end });
	}
	const [first, last] = [shown[0]?.start ?? 0, shown.at(-1)?.end ?? text.length];
	const made = (start: number, end: number) => {
		const own = steps.filter((step) => isIn(step, { start, end, replacement: "" }));
		const moved = own.map((step) => ({ ...step, field: 0, start: step.start - start, end: step.end - start }));
		return applyChanges([text.slice(start, end)], moved)[0] ?? "";
	};
	const from = shown.map(({ start, end }) => text.slice(start, end).trim()).join(" … ");
	const to = shown.map(({ start, end }) => made(start, end).trim()).join(" … ");
	const stays = (part: string): Piece[] => (part === "" ? [] : [{ kind: "same", text: part }]);
	return {
		key: `${pathText(path)} ${from} ${to}`,
		pieces: [...stays(text.slice(0, first)), ...diffText(text.slice(first, last), made(first, last)), ...stays(text.slice(last))],
		changes: steps.map((step) => ({ path, ...step })),
		from,
		to,
	};
}

/** How much of what stays is shown around a change, in UTF-16 units. */
const around = 32;

/** The pieces with the middle of what stays left out, cut at spaces. */
export function shortened(pieces: readonly Piece[]): Piece[] {
	return pieces.map(({ kind, text }, index) => {
		if (kind !== "same" || text.length <= 2 * around + 2) return { kind, text };
		const head = text.slice(0, around);
		const tail = text.slice(-around);
		const start = index === 0 ? "" : head.slice(0, head.lastIndexOf(" ") + 1 || around);
		const end = index === pieces.length - 1 ? "" : tail.slice(tail.indexOf(" ") + 1);
		return { kind, text: `${start}…${end}` };
	});
}

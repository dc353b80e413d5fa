/** Says how one text became another, in whole aksharas and readable pieces; what a change means is not its affair. */
import { diffArrays } from "diff";
import { segment } from "./akshara.ts";

/** A piece of both texts (`same`), of the old one only (`removed`) or of the new one only (`added`); never empty. */
export interface Piece {
	kind: "same" | "removed" | "added";
	text: string;
}

/** What became of a paragraph. `before` and `after` are its places in the two lists; `pieces` is there where its words changed. */
export type ParagraphChange =
	| { kind: "same"; before: number; after: number }
	| { kind: "changed"; before: number; after: number; pieces: Piece[] }
	| { kind: "moved"; before: number; after: number; pieces: Piece[] }
	| { kind: "removed"; before: number }
	| { kind: "added"; after: number };

/** One word or one mark, with the space before it; begins and ends at the edge of an akshara. */
type Token = string;

const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /^\s+$/u;
/** Beyond this many words changed in one text, it counts as written anew. Keeps the time bounded: it grows with the square. */
const MOST_EDITS = 1000;
/** So many pairs of paragraphs are looked at word by word: those of 150 blocks, the most that a desk is not warned of, are 22,500. */
const MOST_PAIRS = 25_000;
/** From this share of common words on, a paragraph is the old one changed; a paragraph elsewhere needs more to count as moved. */
const ALIKE = 0.4;
const MOVED = 0.75;

/** Latin, Devanagari, general punctuation and ₹: here marks and joiners alone go on with what stands before them (UAX 29). */
const PLAIN = /^[\0-\u024f\u0900-\u097f\u2000-\u206f\u20b9]*$/;
const PLAIN_TOKEN =
	/(?:\s(?![\p{M}\u200c\u200d]))*(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\u200c\u200d])*|[^\p{L}\p{N}][\p{M}\u200c\u200d]*)|\s+$/gu;

/** The words, numbers and marks of a text. Text that needs no more is cut by its letters at once, not into aksharas that are joined again. */
function tokenize(text: string): Token[] {
	const whole: Token[] = [];
	const parts = cut(text);
	parts.forEach((token, i) => {
		// A number is whole: 1,132.
		const isInNumber =
			/\p{Nd}[,.:]?$/u.test(whole.at(-1) ?? "") &&
			/^\p{Nd}|^[,.:]$/u.test(token) &&
			/^\p{Nd}/u.test(parts[i + Number(!DIGIT.test(token))] ?? "");
		if (isInNumber) whole[whole.length - 1] += token;
		else whole.push(token);
	});
	return whole;
}

function cut(text: string): Token[] {
	if (PLAIN.test(text)) return text.match(PLAIN_TOKEN) ?? [];
	const tokens: Token[] = [];
	let last: "word" | "space" | "mark" | undefined;
	for (const akshara of segment(text)) {
		const kind = SPACE.test(akshara) ? "space" : WORD.test(akshara) ? "word" : "mark";
		const token = tokens.at(-1);
		if (token !== undefined && (last === "space" || (kind === "word" && last === "word"))) tokens[tokens.length - 1] = token + akshara;
		else tokens.push(akshara);
		last = kind;
	}
	return tokens;
}

/** How many aksharas two lists share at their start (or, reversed, at their end). */
function sharedStart(a: readonly string[], b: readonly string[]): number {
	let i = 0;
	while (i < a.length && i < b.length && a[i] === b[i]) i++;
	return i;
}

/** The same, then what went and what came, then the same: with the first `start` and the last `end` aksharas kept. */
function between(before: readonly string[], after: readonly string[], start: number, end: number): Piece[] {
	return [
		{ kind: "same", text: before.slice(0, start).join("") },
		{ kind: "removed", text: before.slice(start, before.length - end).join("") },
		{ kind: "added", text: after.slice(start, after.length - end).join("") },
		{ kind: "same", text: before.slice(before.length - end).join("") },
	];
}

/** The places where a word or mark begins, with its space or without it, counted in aksharas; and the end. */
function edges(tokens: readonly (readonly string[])[]): Set<number> {
	const places = new Set<number>();
	let at = 0;
	for (const token of tokens) {
		places.add(at);
		if (SPACE.test(token[0] ?? "")) places.add(at + 1);
		at += token.length;
	}
	return places.add(at);
}

/**
 * Some words for others. What both begin and end with stays, up to the edge of a word; of one word for one other also part of the word,
 * when at least half of the longer one stays and it is no number.
 */
function replace(before: readonly Token[], after: readonly Token[]): Piece[] {
	const [oldWords, newWords] = [before.map(segment), after.map(segment)];
	const [old, fresh] = [oldWords.flat(), newWords.flat()];
	const start = sharedStart(old, fresh);
	const end = Math.min(sharedStart(old.toReversed(), fresh.toReversed()), Math.min(old.length, fresh.length) - start);
	const isPart = before.length === 1 && after.length === 1 && (start + end) * 2 >= Math.max(old.length, fresh.length);
	if (isPart && !DIGIT.test(before.join("") + after.join(""))) return between(old, fresh, start, end);
	const [oldEdges, newEdges] = [edges(oldWords), edges(newWords)];
	let [first, last] = [start, end];
	while (!(oldEdges.has(first) && newEdges.has(first))) first--;
	while (!(oldEdges.has(old.length - last) && newEdges.has(fresh.length - last))) last--;
	return between(old, fresh, first, last);
}

/** Some words for so many others that looking closer is worth nothing: all of the one for all of the other. */
const rewrite = (before: string, after: string): Piece[] => [
	{ kind: "removed", text: before },
	{ kind: "added", text: after },
];

/** Joins neighbours of a kind, what was removed before what was added, and what stayed between two changes when it holds no letter. */
function tidy(pieces: readonly Piece[]): Piece[] {
	const tidied: Piece[] = [];
	let [same, removed, added] = ["", "", ""];
	const put = (kind: Piece["kind"], text: string) => {
		if (text) tidied.push({ kind, text });
	};
	for (const { kind, text } of pieces) {
		if (!text) continue;
		if (kind === "same") {
			same += text;
			continue;
		}
		if (same) {
			const isIsland = (removed || added) && !WORD.test(same);
			if (isIsland) [removed, added] = [removed + same, added + same];
			else {
				put("removed", removed);
				put("added", added);
				put("same", same);
				[removed, added] = ["", ""];
			}
			same = "";
		}
		if (kind === "removed") removed += text;
		else added += text;
	}
	put("removed", removed);
	put("added", added);
	put("same", same);
	return tidied;
}

/**
 * The old text as pieces that stay, go and come. `same` and `removed` joined give the old text, `same` and `added` the new one, to the
 * code unit; every cut is at the edge of an akshara in both. Words are compared first, aksharas inside a word only where most of it stays.
 * Equal texts give one piece, or none when empty.
 */
export function diffText(before: string, after: string): Piece[] {
	if (before === after) return before ? [{ kind: "same", text: before }] : [];
	const [old, fresh] = [tokenize(before), tokenize(after)];
	const changes = diffArrays(old, fresh, { maxEditLength: MOST_EDITS });
	if (!changes) return tidy(rewrite(before, after));
	const pieces: Piece[] = [];
	let [i, j] = [0, 0];
	let [hunkOld, hunkNew]: [Token[], Token[]] = [[], []];
	for (const [at, { count, added, removed }] of changes.entries()) {
		const tokens = added ? fresh.slice(j, j + count) : old.slice(i, i + count);
		const isIsland = !added && !removed && at > 0 && at < changes.length - 1 && !WORD.test(tokens.join(""));
		if (removed || isIsland) hunkOld.push(...tokens);
		if (added || isIsland) hunkNew.push(...tokens);
		if (!added && !removed && !isIsland) {
			pieces.push(...replace(hunkOld, hunkNew), { kind: "same", text: tokens.join("") });
			[hunkOld, hunkNew] = [[], []];
		}
		if (!added) i += count;
		if (!removed) j += count;
	}
	pieces.push(...replace(hunkOld, hunkNew));
	return tidy(pieces);
}

/** How many words a text has, and each how often. */
type Bag = { readonly size: number; readonly counts: ReadonlyMap<string, number> };

function bagOf(text: string): Bag {
	const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return { size: words.length, counts };
}

/**
 * Tells whether two paragraphs have at least a share of their words in common, 0–1 (Dice). Reads each paragraph once, and looks closely only where their
 * lengths allow it; once it has looked at so many pairs that all is written anew, no more are alike.
 */
function comparing(): (before: string, after: string, share: number) => boolean {
	const bags = new Map<string, Bag>();
	const bag = (text: string) => {
		const known = bags.get(text) ?? bagOf(text);
		bags.set(text, known);
		return known;
	};
	let pairs = 0;
	return (before, after, share) => {
		const [old, fresh] = [bag(before), bag(after)];
		const isEnough = (common: number) => (2 * common) / Math.max(old.size + fresh.size, 1) >= share;
		if (!isEnough(Math.min(old.size, fresh.size)) || ++pairs > MOST_PAIRS) return false;
		let common = 0;
		for (const [word, count] of old.counts) common += Math.min(count, fresh.counts.get(word) ?? 0);
		return isEnough(common);
	};
}

/**
 * What became of each paragraph, in the order of the new list with removed ones where they stood. A paragraph that shares 40 % of its words
 * with the one that took its place is `changed`; one that turns up elsewhere with 75 % of them is `moved`.
 */
export function diffParagraphs(before: readonly string[], after: readonly string[]): ParagraphChange[] {
	const changes: ParagraphChange[] = [];
	const isAlike = comparing();
	let [i, j] = [0, 0];
	let [gone, come]: [number[], number[]] = [[], []];
	const close = () => {
		let next = 0;
		for (const old of gone) {
			const found = come.findIndex((fresh, at) => at >= next && isAlike(before[old] ?? "", after[fresh] ?? "", ALIKE));
			if (found < 0) changes.push({ kind: "removed", before: old });
			else {
				for (const fresh of come.slice(next, found)) changes.push({ kind: "added", after: fresh });
				const fresh = come[found] ?? 0;
				changes.push({ kind: "changed", before: old, after: fresh, pieces: diffText(before[old] ?? "", after[fresh] ?? "") });
				next = found + 1;
			}
		}
		for (const fresh of come.slice(next)) changes.push({ kind: "added", after: fresh });
		[gone, come] = [[], []];
	};
	for (const { count, added, removed } of diffArrays([...before], [...after])) {
		const places = (from: number) => Array.from({ length: count }, (_, n) => from + n);
		if (removed) gone.push(...places(i));
		else if (added) come.push(...places(j));
		else {
			close();
			for (const n of places(0)) changes.push({ kind: "same", before: i + n, after: j + n });
		}
		if (!added) i += count;
		if (!removed) j += count;
	}
	close();
	return findMoved(changes, before, after);
}

/** Takes a removed and an added paragraph that are nearly one as one that moved; it stands where it is now. */
function findMoved(changes: readonly ParagraphChange[], before: readonly string[], after: readonly string[]): ParagraphChange[] {
	const isAlike = comparing();
	const from = new Map<number, number>();
	const isTaken = new Set<number>();
	for (const change of changes) {
		if (change.kind !== "added") continue;
		const text = after[change.after] ?? "";
		const old = changes.find(
			(other) => other.kind === "removed" && !isTaken.has(other.before) && isAlike(before[other.before] ?? "", text, MOVED),
		);
		if (old?.kind !== "removed") continue;
		isTaken.add(old.before);
		from.set(change.after, old.before);
	}
	return changes.flatMap((change): ParagraphChange[] => {
		if (change.kind === "removed" && isTaken.has(change.before)) return [];
		const old = change.kind === "added" ? from.get(change.after) : undefined;
		if (change.kind !== "added" || old === undefined) return [change];
		return [{ kind: "moved", before: old, after: change.after, pieces: diffText(before[old] ?? "", after[change.after] ?? "") }];
	});
}

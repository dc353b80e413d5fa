/** Finds what of a text is in the codes of Kruti Dev and kindred fonts. */
import { ADDRESS, isSpelledInEnglish, isTag, MODEL, ONSET, STOPPED, withPairs } from "./krutidevLatin.ts";
import { LONGEST, peel, settle } from "./krutidevMarks.ts";
import { frequentWords } from "./krutidevTable.ts";
import { decodeWord } from "./krutidevWord.ts";

/** Addresses, files and marked-up text, which are no words of any writing; .k is ण. */
const FOREIGN = new RegExp(`${ADDRESS.source}|/.*/|[@_]|\\.(?!k$)[a-z]{1,4}$`);

/** What Kruti Dev has everywhere and other writing nearly nowhere: bars after halves, reph, a danda, words without a, e, i, o, u or y. */
const SIGNATURE =
	/[a-zA-Z]%?(?:[[/'"?.{]k|%$|\+k?[a-z]|Z[ksaS]|Z$|[ÙŸØ¡]|ksa$)|^(?:[[/'?]k|LF|Hk|Fk|iz|vk)[a-z]|[a-z]A$|,A$|[a-z]ZA$|^[b-df-hj-np-tv-xz]{2,}[A-Z]?[b-df-hj-np-tv-xz]+$/;

/** A letter that is a sign elsewhere, or one from the upper half of Latin-1, inside a word. */
const INSIDE = /[a-zA-Z](?:;[ka¡]|=[khs]|"[kV]|>[ksh]|\+k|[ªÙŸØ¡÷«³¶¸])|<\+|^#i;|[a-zA-Z]ª/;
/** A word that begins as none of English does, with the bar of its first letter: भ, थ, स्थ, ख, ध, श, घ. Sure enough alone among Devanagari. */
const ALONE = /^(?:[HF]k|LFk|[[/'?]k)[a-zA-Z;=+"'/[]{3,}A?$/;
/** Frequent words that are also words of code or of English. */
const AMBIGUOUS = new Set("os rd ns nh ge ij rc dc tc vc dj gh x,".split(" "));
/** Signs that stand alone in code and in no writing; names stand in brackets in both. */
const CODE = /(?:^|\s)(?:[{}=<>|&!+*-]+|[{(](?![A-Z][A-Za-z\d&-]+\))\S*[)}];?)(?=\s|$)|(?:\w\([^()]*\)|[)}\]"'];|[{}])$/;

const isDevanagari = (character = ""): boolean => /[\u0904-\u0963]/.test(character);

/** Whether a word looks like one of Kruti Dev: 1 by how it begins or ends, 1 more by what stands inside. */
const signsOf = (core: string): number =>
	Number(SIGNATURE.test(core) || AMBIGUOUS.has(core) || ONSET.test(core)) + Number(INSIDE.test(core));

/** How sure a run of words is: the rate of words that only Kruti Dev has, and of words that decode to possible Hindi; `hits` counts frequent words double, and others once or twice, however often they come. */
function measure(words: readonly string[]): { rate: number; wellFormed: number; hits: number } {
	const cores = words
		.filter((word) => word.length <= 2 * LONGEST)
		.map((word) => peel(word)[1])
		.filter((core) => core.length <= LONGEST && /[A-Za-z]/.test(core) && !FOREIGN.test(core) && !MODEL.test(core));
	// The danda may stand at a word.
	const isSure = (core: string) => frequentWords.has(core.replace(/(?<=[a-z]S?)A$/, "")) && !AMBIGUOUS.has(core);
	const sure = cores.filter(isSure).length;
	const signs = new Map(cores.filter((core) => !isSure(core)).map((core) => [core, signsOf(core)]));
	const signed = cores.filter((core) => signs.get(core));
	// The font's comma, which closes no bracket.
	const hasComma = words.some((word) => /[a-zA-Z]\]$/.test(word)) && !words.some((word) => word.includes("["));
	const weights = [...signs.values()].reduce((sum, each) => sum + each, Number(hasComma));
	// English names and abbreviations are no Hindi, and no sign against it.
	const hindi = cores.filter((core) => !STOPPED.test(core) && !isTag(core) && !(/^[A-Z]/.test(core) && isSpelledInEnglish(core)));
	const fine = hindi.filter(
		(core) => !decodeWord(settle(core)).doubts.some((doubt) => doubt === "malformed" || doubt === "unknown"),
	).length;
	const all = Math.max(cores.length, 1);
	return { rate: (sure + signed.length) / all, wellFormed: fine / Math.max(hindi.length, 1), hits: 2 * sure + weights };
}

/**
 * Where text is in the codes of Kruti Dev: whole lines, or the part of a line without Devanagari, in order, neighbours joined.
 * A run is taken when at least 12 % of its words are ones only Kruti Dev has (HINDI, C13) and most of the others decode to possible
 * Hindi; a short run also when it stands beside one. Offsets in UTF-16 code units; nothing is found in Unicode Hindi or English.
 */
export function detectKrutidev(text: string): { start: number; end: number }[] {
	// The letter is looked for apart: within the pattern it would be sought anew from every place of a run that has none.
	const lettered = [...text.matchAll(/[^\n\u0900-\u097f]+/g)].filter(([run]) => /[A-Za-z]/.test(run));
	const hasDevanagari = /[\u0904-\u0939]/.test(text);
	const runs = lettered.map((match) => {
		const words = withPairs(match[0]).split(/\s+/).filter(Boolean);
		const found = measure(words);
		// One Latin word that touches a Devanagari letter is a slip within a word, and one between Devanagari words may be.
		const isSlip = words.length === 1 && (isDevanagari(text[match.index - 1]) || isDevanagari(text[match.index + match[0].length]));
		const isTouched =
			(isDevanagari(text[match.index - 1]) && /^\S/.test(match[0])) ||
			(isDevanagari(text[match.index + match[0].length]) && /\S$/.test(match[0]));
		// No line of code has as many words that only Kruti Dev has: a dash, a plus or an equals sign between them is the writer's.
		const isCode = CODE.test(match[0]) && !(found.hits >= 8 && found.rate >= 0.5 && found.wellFormed >= 0.8);
		const start = match.index + (match[0].length - match[0].trimStart().length);
		return {
			start,
			end: start + match[0].trim().length,
			words,
			isKrutidev:
				!isSlip &&
				!isCode &&
				found.rate >= 0.12 &&
				(found.hits >= 3 ? found.wellFormed >= 0.7 : found.hits === 2 && found.wellFormed === 1),
			isAlone: hasDevanagari && !isTouched && found.wellFormed === 1 && ALONE.test(match[0].trim()),
			isLikely: found.wellFormed >= 0.8,
			// Words that Kruti Dev alone has, in a line full of English.
			isMixed: !isSlip && !isCode && found.rate >= 0.12 && found.hits >= 3 && found.wellFormed >= 0.4,
		};
	});
	const taken = runs.map((run) => run.isKrutidev);
	takeLists(text, runs, taken);
	for (const order of [runs.keys(), [...runs.keys()].reverse()]) {
		for (const i of order) {
			const isBeside = taken[i - 1] || taken[i + 1];
			if (isBeside && (runs[i]?.isLikely || runs[i]?.isMixed)) taken[i] = true;
		}
	}
	const ranges: { start: number; end: number }[] = [];
	runs.forEach(({ start, end, isAlone }, i) => {
		const last = ranges.at(-1);
		if (!taken[i] && !isAlone) return;
		if (last && !text.slice(last.end, start).trim()) last.end = end;
		else ranges.push({ start, end });
	});
	return ranges;
}

/** Lines of a list, each too short to tell by itself: taken together where they tell it. */
function takeLists(text: string, runs: readonly { start: number; end: number; words: string[] }[], taken: boolean[]): void {
	for (let first = 0; first < runs.length; ) {
		let last = first;
		const isShort = (at: number) => (runs[at]?.words.length ?? Infinity) <= longestItem;
		const isNext = (at: number) => isShort(at) && !/[\u0900-\u097f]/.test(text.slice(runs[at - 1]?.end, runs[at]?.start));
		while (isShort(first) && isNext(last + 1)) last += 1;
		if (last > first) {
			const { rate, wellFormed, hits } = measure(runs.slice(first, last + 1).flatMap(({ words }) => words));
			const isCode = CODE.test(text.slice(runs[first]?.start, runs[last]?.end));
			if (!isCode && rate >= 0.3 && (wellFormed === 1 ? hits > 1 : wellFormed >= 0.8 && hits > 3)) taken.fill(true, first, last + 1);
		}
		first = last + 1;
	}
}

/** How many words a line of a list has at most. */
const longestItem = 4;

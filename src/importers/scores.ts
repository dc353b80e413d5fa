/** Finds the scores of a sports report among its lines: innings, players and tables, typed as lines of words and figures. */
import { endsSentence, isProse, type Piece, words } from "./wirePieces.ts";

const N = "[0-9०-९]";
/** A row of a table, or a bowler's figures and the fall of wickets. */
const ROW = new RegExp(`^[^0-9०-९]{2,60}(?:[ ,]+[-+]?${N}[0-9०-९.,]*){3,}$|${N}+(?:-${N}+){3}|(?:${N}+-${N}+, ?){2}`, "u");
/** What only a score has before its figure: "भारत पहली पारी 150". */
const NAMED = new RegExp(`(?:पारी|हा(?:फ|फ़)|क्वार्टर|शूटआउट|नाबाद|ओवर|विकेट|ऑल ?आउट)[^0-9०-९]{0,30}${N}`, "u");
/** How scores end, when what is in brackets is left out. */
const END = new RegExp(`(?:${N}|रन|ओवर|विकेट|घोषित|आउट)$`);
/** Words and a figure, which are a score beside one: "अतिरिक्त 12". */
const FIGURE = new RegExp(`^[^0-9०-९].*${N}$`, "u");
const SENTENCE = /\s(?:ने|को|से|में|पर|का|की|के|और)\s/;

/** Without what brackets add: overs, wickets, players. */
const plain = (text: string) => text.replace(/\([^()]*\)/g, "").trim();
const isShort = (line: Piece) => !line.label && line.text.length <= 160 && !isProse(line.text) && !/[।?!]/.test(line.text);
const isScore = (line: Piece) =>
	isShort(line) &&
	!SENTENCE.test(plain(line.text)) &&
	(ROW.test(plain(line.text)) || (NAMED.test(line.text) && END.test(plain(line.text))));
const isFigure = (line: Piece) => isShort(line) && !SENTENCE.test(plain(line.text)) && FIGURE.test(plain(line.text));
const isTitle = (line: Piece | undefined): line is Piece =>
	line !== undefined && isShort(line) && !endsSentence(line.text) && words(line.text).length <= 8 && !/\p{N}/u.test(line.text);

/** The lines of scores, two or more together, and what stands over them: their title and the names of the columns. */
export function scoresIn(lines: readonly Piece[]): ReadonlyMap<Piece, "heading" | "paragraph"> {
	const scores = new Map<Piece, "heading" | "paragraph">();
	for (let from = 0; from < lines.length; from++) {
		const rest = lines.slice(from, from + 100);
		const length = rest.findIndex((line) => !isScore(line) && !isFigure(line));
		const run = length < 0 ? rest : rest.slice(0, length);
		if (run.length > 1 && run.some(isScore)) {
			for (const line of run) scores.set(line, "paragraph");
			const above = [lines[from - 1], lines[from - 2]];
			for (const line of isTitle(above[0]) ? above : [])
				if (isTitle(line)) scores.set(line, words(line.text).length <= 3 && !line.text.endsWith(":") ? "heading" : "paragraph");
		}
		from += run.length;
	}
	return scores;
}

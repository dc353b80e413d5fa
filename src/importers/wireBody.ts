/** Finds where a story's own text begins. */
import { MACHINE_WORDS } from "./pagePatterns.ts";
import { areNames, isPlace } from "./wireBylines.ts";
import { isCaptionOver, isOverCredit, isSeen } from "./wireCaptions.ts";
import { retells } from "./wireOverlap.ts";
import { announcesPoints } from "./wirePatterns.ts";
import { BULLET, endsSentence, isMeta, isProse, isQuote, isSpoken, type Piece, words } from "./wirePieces.ts";

/** The points that stand under "हाइलाइट्स": lines of one sentence each. */
function pointsAnnounced(lines: readonly Piece[]): ReadonlySet<Piece> {
	const points = new Set<Piece>();
	lines.forEach((line, i) => {
		const above = lines[i - 1];
		const isOne = !line.label && line.text.length <= 140 && !/[।.!?].*[।.!?]/.test(line.text);
		if (above && isOne && (points.has(above) || announcesPoints(above.text))) points.add(line);
	});
	return points;
}

/** Points and nothing over them: with a heading they belong to the story. */
const isPoints = (lines: readonly Piece[]) => lines.length > 1 && lines.every(({ text }) => BULLET.test(text));

/** A sentence of the story's that leads to the points under it: "… जानते हैं बजट की बड़ी बातें।" */
const LEADS_TO_POINTS = /(?:बातें|बिंदु|इस प्रकार हैं?|ये हैं|पेश हैं[^।]*)[।:.]$/;

/** Words of someone as the headline: all in quotation marks, no sentence, and nothing longer over it. */
const isQuotedHeadline = (lines: readonly Piece[], at: number) => {
	const { text = "" } = lines[at] ?? {};
	return (
		/^[“‘"'].*[^।.!?…][”’"']+$/u.test(text) &&
		words(text).length <= 15 &&
		lines.slice(0, at).every((line) => line.label || words(line.text).length <= 3) &&
		lines
			.slice(at + 1)
			.filter(({ label }) => !label)
			.slice(0, 2)
			.some((line) => isProse(line.text))
	);
};

/** What is told as it happens has the hour over each of its headings. */
export const isLiveHeading = (lines: readonly Piece[], at: number, body: number) =>
	at === body - 1 &&
	lines[at - 1]?.label === "published" &&
	lines.slice(body, -1).some(({ label }, i) => label === "published" && !lines[body + i + 1]?.label);

/** An hour alone, as it stands over what was told then. */
const HOUR = /^\p{N}{1,2}[:.]\p{N}{2}(?: ?(?:[ap]m|बजे|IST))*$/iu;

/** What is told as it happens, right under its hour, with other hours under it. */
const isLiveText = (lines: readonly Piece[], at: number) =>
	HOUR.test(lines[at - 1]?.text ?? "") && lines.slice(at + 1).filter(({ text }) => HOUR.test(text)).length > 1;

/** Where the story's own text begins: at its dateline, else at its first prose that is no deck. -1 when there is none. */
export function findBody(lines: readonly Piece[]): number {
	const dateline = lines.findIndex(({ label }) => label === "dateline");
	const points = pointsAnnounced(lines.slice(0, Math.max(dateline, 0)));
	const prose = lines.flatMap((line, i) =>
		!line.label && (isProse(line.text) || isQuote(line.text) || isSpoken(line.text)) && !points.has(line) && !isQuotedHeadline(lines, i)
			? [i]
			: [],
	);
	// A release may have its headline under its place and day.
	const title = lines[dateline + 1];
	const isOverTitle = title !== undefined && !title.label && words(title.text).length >= 4 && !endsSentence(title.text);
	const [told = -1] = prose;
	if (dateline >= 0 && isOverTitle && told === dateline + 2 && lines.slice(0, dateline).every(({ label }) => label)) return told;
	if (dateline >= 0 && dateline <= (prose[2] ?? lines.length)) return dateline;
	const [first = -1, second] = prose[0] === 0 ? prose.slice(1) : prose;
	if (isCaptionOver(lines, first)) return first + 1;
	if (first < 0 || second === undefined || isLiveHeading(lines, first - 1, first) || isLiveText(lines, first)) return first;
	const placed = prose.slice(0, 3).find((i) => isPlace(lines[i - 1]));
	if (placed !== undefined) return placed;
	// A deck, and under it one sentence with the credit of its picture.
	const isOne = !/[।.!?].*[।.!?]/.test(lines[second]?.text ?? "");
	const isPictureUnderDeck = second === first + 1 && isOne && lines[second + 1]?.label === "credit" && !isMeta(lines[first - 1]?.label);
	if (isPictureUnderDeck && prose.length > 3) return second + 2;
	// A deck has bylines, times or points after it; what has them before it is the story.
	const between = lines.slice(first + 1, second);
	// A time may stand over a name that no word tells as one.
	const isUnderName = isMeta(lines[first - 2]?.label) && areNames(lines[first - 1]?.text ?? "");
	const isPictured = (isMeta(lines[first - 1]?.label) || isUnderName) && between.some(({ label }) => label === "credit");
	const isRetold = lines.slice(0, first).some(({ label }) => isMeta(label)) && retells(lines[second]?.text ?? "", lines[first]?.text ?? "");
	const isForMachines = MACHINE_WORDS.test(lines[first]?.text ?? "") && !/[।.!?]\s.*[।.!?]\s/.test(lines[first]?.text ?? "");
	const isDeck =
		isPictured ||
		isForMachines ||
		isRetold ||
		between.some(({ label, text }) => isMeta(label) || announcesPoints(text)) ||
		(isPoints(between.filter(({ label }) => !label)) && !LEADS_TO_POINTS.test(lines[first]?.text ?? "")) ||
		/^(?:सार|संक्षेप)$/.test(lines[first - 1]?.text ?? "") ||
		/^(?:सार|संक्षेप)\s?:/.test(lines[first]?.text ?? "");
	// What stands under a picture, and the story's first heading.
	const isHeaded = isMeta(lines[first - 1]?.label) && second === first + 3 && between.every(({ label }) => !label);
	if (isHeaded && !isDeck) return second - 1;
	const body = isDeck ? second : first;
	return isOverCredit(lines, body) || isSeen(lines[body]?.text ?? "") ? (prose.find((i) => i > body) ?? body) : body;
}

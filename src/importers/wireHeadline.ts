/** Finds a story's headline before its text. */
import { MACHINE_WORDS } from "./pagePatterns.ts";
import { isLiveHeading } from "./wireBody.ts";
import { overlap } from "./wireOverlap.ts";
import { BULLET, bare, isBulleted, isHindi, isMeta, isProse, type Piece, words } from "./wirePieces.ts";
import { isSender } from "./wireReleases.ts";

/** Stands over headlines that are often of two words. */
const OF_EDITORIAL =
	/^(?:संपादकीय|सम्पादकीय|editorial|letters(?: to the editor)?|(?:पाठकों|आप) के पत्र|आपके पत्र|पाठकों की (?:चिट्ठियाँ|चिट्ठियां|राय|कलम से)|संपादक के नाम(?: पत्र)?|चिट्ठी-पत्री|आपकी चिट्ठी)$/i;

/** Under what a mail is about, where it was printed: "1 message". */
const MAILS = /^\d{1,3} (?:messages?|संदेश)$/i;

/** How headlines begin that call to look. */
const CALLS = /^(?:watch|video|breaking|वीडियो|ब्रेकिंग)/i;

/**
 * The headline: the first line before the story that is none of the known kinds and no way to another page, unless the story says nothing of it
 * and does of another one.
 */
export function findHeadline(lines: readonly Piece[], body: number): number {
	const end = body < 0 ? lines.length : body;
	const story = lines
		.slice(end)
		.filter(({ label }) => !label)
		.map(({ text }) => text)
		.join(" ");
	// Points stand together; a hand or a star alone is a messenger's.
	const isPoint = (text: string, i: number) =>
		BULLET.test(text) && (/^[\p{N}(•*·-]/u.test(text) || isBulleted(lines[i - 1]) || isBulleted(lines[i + 1]));
	const isCandidate = ({ label, text }: Piece, i: number, least: number) =>
		!label && words(text).length >= least && text.length <= 300 && !text.endsWith("।") && !isProse(text) && !isPoint(text, i);
	const possible = [...lines.slice(0, end).keys()].filter((i) => {
		const line = lines[i];
		// A letter says first what it is about.
		const isElsewhere =
			/^[/›»>|]$/.test(lines[i - 1]?.text ?? "") ||
			isLiveHeading(lines, i, body) ||
			/^विषय\s?[:ः]/.test(line?.text ?? "") ||
			MAILS.test(lines[i + 1]?.text ?? "");
		return line !== undefined && isCandidate(line, i, 4) && !isElsewhere && !isSender(lines, i, end);
	});
	// What a page is called for machines, in Latin letters, stands over its headline.
	const inHindi = possible.filter((i) => isHindi(lines[i]?.text ?? ""));
	const candidates = inHindi.length > 0 ? inHindi : possible;
	// What a trail ends in is the headline where nothing under the trail is.
	const trailed = lines.findLastIndex((line, i) => i < end && isCandidate(line, i, 4) && /^[/›»>|]$/.test(lines[i - 1]?.text ?? ""));
	if (candidates.length === 0 && trailed >= 0) return trailed;
	const said = (i: number) => overlap(lines[i]?.text ?? "", story);
	const [first] = candidates;
	const leader = lines.findIndex((line, i) => i < end && OF_EDITORIAL.test(lines[i - 1]?.text ?? "") && isCandidate(line, i, 1));
	if (leader >= 0) return leader;
	if (first === undefined) {
		// "वीडियो: …" leads elsewhere on most pages; where nothing else could be the headline it is one.
		const led = lines.findIndex(
			(line, i) => i < end && line.label === "removed" && words(line.text).length >= 5 && (said(i) > 0.4 || CALLS.test(line.text)),
		);
		return led >= 0 ? led : lines.findIndex((line, i) => i < end && isCandidate(line, i, 1));
	}
	// A deck or a byline right under it says so too.
	const below = lines[first + 1];
	const isFollowed = below !== undefined && first + 1 < end && (isMeta(below.label) || (!below.label && isProse(below.text)));
	// Another story's headline stands over the section of this one, and its own over its bylines.
	const signed = isFollowed
		? undefined
		: candidates.find(
				(i) => i > first + 1 && isMeta(lines[i + 1]?.label) && said(i) > said(first) && words(lines[i - 1]?.text ?? "").length <= 3,
			);
	const found = signed ?? (said(first) > 0.25 || isFollowed ? first : (candidates.find((i) => said(i) >= 0.5) ?? first));
	// The trail of a page ends in its headline cut short.
	const title = lines[found]?.text ?? "";
	const cuts = [bare(title), bare(title.replace(MACHINE_WORDS, ""))];
	// What stands behind it in Latin letters is for machines.
	const isWhole = ({ text }: Piece) =>
		cuts.some((cut) => bare(text).startsWith(`${cut} `) && (!isHindi(title) || isHindi(bare(text).slice(cut.length))));
	// Or it has a headline of its own there, over the one of the story and its deck; both begin alike or say the same.
	const isTrailed = found > 0 && lines.slice(0, found).every(({ label, text }) => label === "removed" || words(text).length <= 3);
	const start = words(bare(title.replace(MACHINE_WORDS, "")))
		.slice(0, 5)
		.join(" ");
	const isHeadline = (i: number) => {
		const { text = "" } = lines[i] ?? {};
		const [deck, meta] = [lines[i + 1], lines[i + 2]];
		const isOverDeck = deck !== undefined && !deck.label && isProse(deck.text) && isMeta(meta?.label);
		return (
			(bare(text).startsWith(`${start} `) && !bare(title).startsWith(bare(text))) ||
			(i === found + 1 && isOverDeck && overlap(title, text) >= 0.3)
		);
	};
	return (
		candidates.find(
			(i) =>
				i > found &&
				(isWhole(lines[i] as Piece) || (isTrailed && isHeadline(i))) &&
				!lines.slice(found, i).some(({ label }) => isMeta(label)),
		) ?? found
	);
}

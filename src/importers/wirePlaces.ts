/** Labels lines of wire copy by where they stand: what is before the story, in it and after it. */
import { isTown } from "./dateline.ts";
import { announcesOthers, announcesPoints, closesLetter, isSignOff, offersCopy, ownLabel } from "./wirePatterns.ts";
import { BULLET, isMeta, isProse, type Piece, set, words } from "./wirePieces.ts";

const endsSentence = (text: string) => /[।.?!…][”’"')\]]*$/.test(text);
/** Questions and answers of an interview. */
const SPOKEN = /^(?:सवाल|प्रश्न|जवाब|उत्तर|Q|A)\s*\d*\s*[:ः.–-]\s*\S/;
/** One turn of a conversation, two of which stand together: "जस्टिस नाथ: क्या …?" */
const SPEECH = /^(?:[\p{L}\p{M}.]+ ){0,3}[\p{L}\p{M}.]+\s?[:ः]\s+\S.*[।?!…][”"’]?$/u;
const isSpeech = (line: Piece | undefined) => line !== undefined && words(line.text).length >= 5 && SPEECH.test(line.text);
/** All of a line said by someone, with or without who it is. */
const SAID = /^(?:“[^”]*”|"[^"]*"|‘‘[^’]*’’|‘[^’]*’)\s*(?:[-–—]+\s*[^।]{2,60})?$/;

/** Something said with who said it behind a dash, no quotation marks. */
const SPEAKER = /।\s*[-–—]+\s*[^\s।!?:/][^।!?:/]{2,50}$/;

const isQuote = (text: string) =>
	(SPEAKER.test(text) && words(text).length >= 7) || (SAID.test(text) && (words(text).length >= 7 || /[।.!?…][”"’]/.test(text)));

/** How headlines begin that call to look. */
const CALLS = /^(?:watch|video|breaking|वीडियो|ब्रेकिंग)/i;

/** The same words, whatever their punctuation: how a doubled headline is known. */
const bare = (text: string) => words(text.normalize("NFC").toLowerCase()).join(" ");

/** The share of the shorter text's words that the other has too, 0–1. */
function overlap(a: string, b: string): number {
	const [one, two] = [new Set(words(a)), new Set(words(b))];
	const common = [...one].filter((word) => two.has(word)).length;
	return common / Math.max(1, Math.min(one.size, two.size));
}

/** One sentence between a page's button to copy its address and a longer paragraph: what stands under the picture there. */
function isCaptionOver(lines: readonly Piece[], at: number): boolean {
	const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
	if (!above || !line || !below || below.label || !offersCopy(above.text)) return false;
	const isOne = !/[।.!?].*[।.!?]/.test(line.text) && line.text.length <= 110;
	return isOne && isProse(below.text) && (/[।.!?]\s.*[।.!?]/.test(below.text) || below.text.length > 1.5 * line.text.length);
}

/** Where the story's own text begins: at its dateline, else at its first prose that is no deck. -1 when there is none. */
export function findBody(lines: readonly Piece[]): number {
	const prose = lines.flatMap(({ label, text }, i) => (!label && (isProse(text) || isQuote(text)) ? [i] : []));
	const dateline = lines.findIndex(({ label }) => label === "dateline");
	if (dateline >= 0 && dateline <= (prose[2] ?? lines.length)) return dateline;
	const [first = -1, second] = prose[0] === 0 ? prose.slice(1) : prose;
	if (isCaptionOver(lines, first)) return first + 1;
	if (first < 0 || second === undefined) return first;
	// A deck has bylines, times or points after it; what has them before it is the story.
	const between = lines.slice(first + 1, second);
	const isPictured = isMeta(lines[first - 1]?.label) && between.some(({ label }) => label === "credit");
	const isDeck =
		isPictured ||
		between.some(({ label, text }) => isMeta(label) || announcesPoints(text)) ||
		between.filter(({ label, text }) => !label && BULLET.test(text)).length > 1 ||
		/^(?:सार|संक्षेप)$/.test(lines[first - 1]?.text ?? "");
	return isDeck ? second : first;
}

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
	const isCandidate = ({ label, text }: Piece, least: number) =>
		!label && words(text).length >= least && text.length <= 300 && !text.endsWith("।") && !isProse(text) && !BULLET.test(text);
	const candidates = [...lines.slice(0, end).keys()].filter((i) => {
		const line = lines[i];
		return line !== undefined && isCandidate(line, 4) && !/^[/›»>|]$/.test(lines[i - 1]?.text ?? "");
	});
	const said = (i: number) => overlap(lines[i]?.text ?? "", story);
	const [first] = candidates;
	if (first === undefined) {
		// "वीडियो: …" leads elsewhere on most pages; where nothing else could be the headline it is one.
		const led = lines.findIndex(
			(line, i) => i < end && line.label === "removed" && words(line.text).length >= 5 && (said(i) > 0.4 || CALLS.test(line.text)),
		);
		return led >= 0 ? led : lines.findIndex((line, i) => i < end && isCandidate(line, 1));
	}
	// A deck or a byline right under it says so too.
	const below = lines[first + 1];
	const isFollowed = below !== undefined && first + 1 < end && (isMeta(below.label) || (!below.label && isProse(below.text)));
	return said(first) > 0.25 || isFollowed ? first : (candidates.find((i) => said(i) >= 0.5) ?? first);
}

/** Sections of papers: one alone over a story is no byline. */
const SECTION =
	/^(?:देश|दुनिया|विदेश|भारत|राष्ट्रीय|अंतरराष्ट्रीय|राज्य|राजनीति|खेल|क्रिकेट|मनोरंजन|बॉलीवुड|कारोबार|बिज़?नेस|व्यापार|शिक्षा|करियर|स्वास्थ्य|सेहत|विज्ञान|तकनीक|टेक|टेक्नोलॉजी|धर्म|संस्कृति|लाइफ़?स्टाइल|शहर|विचार|ओपिनियन)$/;

/** True for one name or several with commas: up to four words each, no figures. */
const areNames = (text: string) =>
	text.split(/[,،]| और | व /).every((name) => words(name).length >= 1 && words(name).length <= 4) &&
	!/(?:^|\s)\p{N}/u.test(text) &&
	/\p{L}/u.test(text);

/** Labels what stands before the story: headline, deck, bylines without a word that says so, captions; the rest led elsewhere. */
export function labelBefore(lines: readonly Piece[], headline: number, body: number): void {
	const title = lines[headline];
	const isDated = lines[body]?.label === "dateline";
	const hasAuthor = lines.some(({ label }) => label === "author");
	const opening = lines[body]?.text ?? "";
	let hasDeck = false;
	let arePoints = false;
	lines.slice(0, body < 0 ? lines.length : body).forEach((line, i) => {
		const length = words(line.text).length;
		if (!title) return;
		arePoints = announcesPoints(line.text) || (arePoints && !line.label);
		if (i === headline) set(line, "headline", length >= 4 && line.label === undefined);
		else if (line.label) return;
		else if (i < headline && lines[i - 1]?.label === "mark" && !endsSentence(line.text)) set(line, "mark", false);
		else if (i < headline) set(line, "removed", length <= 3 || bare(line.text) === bare(title.text));
		else if (bare(line.text) === bare(title.text) || (length >= 4 && overlap(line.text, title.text) > 0.85)) set(line, "removed", true);
		else if (i === body - 1 && length <= 2 && !SECTION.test(line.text) && (isTown(line.text) || opening.includes(line.text)))
			set(line, "dateline", false);
		else if (BULLET.test(line.text) || arePoints) set(line, "item", false);
		else if (i === body - 1 && offersCopy(lines[i - 1]?.text ?? "")) set(line, "caption", false);
		else if (isQuote(line.text) && hasDeck) set(line, "quote", false);
		else if (length >= 6 && !hasDeck && (isProse(line.text) || i <= headline + 2)) {
			set(line, "description", isProse(line.text));
			hasDeck = true;
		} else if (
			(isMeta(lines[i + 1]?.label) || (i === body - 1 && !hasAuthor)) &&
			areNames(line.text) &&
			!isTown(line.text) &&
			!SECTION.test(line.text)
		)
			set(line, "author", false);
		// Before a dateline stands no paragraph: what is left there belongs to the picture.
		else if (isProse(line.text)) set(line, isDated ? "caption" : "paragraph", false);
		else set(line, length <= 3 ? "removed" : "caption", false);
	});
}

/** True for a line of initials beside a sign-off: "एसएनपी/आरके", "सं प्रेम रामनारायण". */
const isInitials = (text: string) => words(text).length <= 4 && !endsSentence(text) && text.length < 40;

/** A figure by its name: "सोना (24 कैरेट): 46,844". Two such lines are figures, one may be a heading. */
const isFigure = (line: Piece | undefined) =>
	line !== undefined && (/[:–-]\s.*\p{N}/u.test(line.text) || SCORE.test(line.text)) && !isProse(line.text);
/** A side and its runs, wickets and players. */
const SCORE = /^\D{2,40}\d+(?:[/-]\d+)?.*\(.*\d.*\)/u;
/** What ends as a sentence does that leads to a list. */
const LEADS_ON = /(?:^|\s)(?:है|हैं|था|थे|थी|थीं|गया|गए|गये|गई|होगा|होंगे|कहा|बताया)\s*[:—–-]+$/;
const NUMBER = /^\(?[0-9०-९]{1,2}[.)]\s/;
/** "2. गले की खराश", with paragraphs before and after it: the points of a list stand together. */
const isNumberedHead = (lines: readonly Piece[], i: number) => {
	const [above, line, below] = [lines[i - 1], lines[i], lines[i + 1]];
	return (
		line !== undefined &&
		NUMBER.test(line.text) &&
		!endsSentence(line.text) &&
		words(line.text).length <= 9 &&
		above?.label !== "item" &&
		below !== undefined &&
		!below.label &&
		isProse(below.text) &&
		!BULLET.test(below.text)
	);
};
/** Pages that lead elsewhere between paragraphs say for those who listen where that ends. */
const ENDS_OTHERS = /^(?:[^।]{0,40} )?समाप्त$|^end of /i;
/** Stands over what is told of who wrote the story. */
const OF_AUTHOR = /^(?:लेखक|लेखिका|रिपोर्टर|संवाददाता) के बारे में\s*:?$|^about (?:the )?author\s*:?$/i;
/** Thanks for a text; where a picture is meant it is said. */
const THANKS = /^[\s([–-]*(?:साभार|सौजन्य|courtesy)/i;

/** Labels the story and what comes after it, in order: how much of the page is left is told by what has been seen. */
export function labelStory(lines: readonly Piece[], headline: number, body: number): void {
	const title = bare(lines[headline]?.text ?? "");
	const lastProse = lines.findLastIndex(({ label, text }) => !label && (isProse(text) || isQuote(text) || SPEECH.test(text)));
	const isHindi = lines.some(({ text }) => isProse(text) && /[\u0900-\u097f]/.test(text));
	let others = 0;
	let isOver = false;
	let isOfAuthor = false;
	let isClosed = false;
	for (let i = Math.max(body, 0); i < lines.length; i++) {
		const line = lines[i];
		if (!line) continue;
		const length = words(line.text).length;
		// An agency's name alone after the story is its sign-off, not its byline.
		if (line.label === "author" && i > lastProse && length <= 2 && !/[:ः]/.test(line.text)) set(line, "mark", true);
		if (line.label === "credit" && i > lastProse && THANKS.test(line.text)) set(line, "source", false);
		isOfAuthor ||= OF_AUTHOR.test(line.text);
		if (isClosed && (!line.label || (line.label === "author" && !/[:ः]/.test(line.text))))
			set(line, line.label || isInitials(line.text) ? "mark" : "removed", false);
		isClosed ||= i > lastProse && closesLetter(line.text);
		if (line.label) {
			if (ENDS_OTHERS.test(line.text)) others = 0;
			else if (line.label === "removed") others = announcesOthers(line.text) ? 6 : Math.max(others - 1, 0);
			if (line.label === "disclaimer" || line.label === "source" || (line.label === "mark" && i > lastProse)) isOver = true;
		} else if (isOfAuthor || (title && bare(line.text) === title)) set(line, "removed", !isOfAuthor);
		else if (
			isHindi &&
			!/[\u0900-\u097f]/.test(line.text) &&
			(isProse(line.text) || length >= 7 || (i > lastProse && endsSentence(line.text)))
		)
			set(line, "removed", false);
		else if (isQuote(line.text)) set(line, "quote", false);
		else if (i > lastProse && isSignOff(line.text)) {
			set(line, "mark", true);
			isOver = true;
		} else if (isNumberedHead(lines, i) && !isOver && others === 0) set(line, "heading", false);
		else if (BULLET.test(line.text) && !isOver && others === 0) set(line, "item", true);
		else if (SPOKEN.test(line.text) && !isOver) set(line, "paragraph", true);
		else if (isSpeech(line) && (isSpeech(lines[i - 1]) || isSpeech(lines[i + 1])) && !isOver && others === 0) set(line, "paragraph", false);
		else if (isProse(line.text) || (length > 25 && others === 0)) {
			set(line, "paragraph", !isOver);
			others = 0;
		} else if (
			i > lastProse &&
			isInitials(line.text) &&
			((lines[i - 1]?.label === "mark" && !/^[([]/.test(lines[i - 1]?.text ?? "")) ||
				lines[i + 1]?.label === "mark" ||
				ownLabel(lines[i + 1]?.text ?? "") === "author" ||
				/(?:^|\s)(?:भाषा|वार्ता)$/.test(line.text))
		) {
			set(line, "mark", false);
		} else if (others > 0 && !isOver && length > 3 && line.text.endsWith("।")) {
			set(line, "paragraph", false);
			others = 0;
		} else if (lines[i + 1]?.label === "row" && length <= 8 && others === 0) set(line, "heading", false);
		else if (isOver || others > 0) {
			set(line, "removed", false);
			others--;
		} else if (
			length > 14 ||
			(endsSentence(line.text) && !line.text.endsWith("?")) ||
			(length > 5 && line.text.endsWith(":")) ||
			LEADS_ON.test(line.text) ||
			(line.text.endsWith(":") && isFigure(lines[i + 1]) && isFigure(lines[i + 2]))
		)
			set(line, "paragraph", length > 3 && length <= 14);
		else if (isFigure(line) && (isFigure(lines[i + 1]) || isFigure(lines[i - 1]))) set(line, "paragraph", false);
		else set(line, i < lastProse ? "heading" : "removed", i < lastProse && length <= 9);
	}
}

/** Labels by their place the lines of a story, and those that come after it. */
import { isState, isTown, readDateline } from "./dateline.ts";
import { isOfAgencies } from "./datelineParts.ts";
import { scoresIn } from "./scores.ts";
import { isOverCredit } from "./wireCaptions.ts";
import type { Span } from "./wireLines.ts";
import { announcesOthers, announcesPoints, closesLetter, endsStory, isScript, isSignOff, ownLabel } from "./wirePatterns.ts";
import {
	BULLET,
	bare,
	DASH,
	endsSentence,
	isBulleted,
	isProse,
	isQuote,
	isSpoken,
	type Piece,
	set,
	speakerIn,
	speakerUnder,
	words,
} from "./wirePieces.ts";
import { isLastName, isLastQuestion, isLastReporter, isLastSender, isOverPost, isSpeakerBetweenDashes, SIGNED } from "./wireSigned.ts";
import { HYPHENED, TAKE } from "./wireSlugs.ts";

/** A point behind a longer dash; what is said may begin so too, and ends as a sentence. */
const isDashed = (line: Piece | undefined) => line !== undefined && !line.label && DASH.test(line.text) && !endsSentence(line.text);

/** One turn of a conversation, two of which stand together: "जस्टिस नाथ: क्या …?" */
const SPEECH = /^(?:[\p{L}\p{M}.]+ ){0,3}[\p{L}\p{M}.]+\s?[:ः]\s+\S.*[।?!…][”"’]?$/u;
const isSpeech = (line: Piece | undefined) => line !== undefined && words(line.text).length >= 5 && SPEECH.test(line.text);

/** Who speaks, as it stands before what they say: "हिन्दुस्तान:", "प्र."; "" where nothing does. */
const speakerOf = (text: string) => /^(?:[^:।]{2,30}:|(?:प्र|उ)\.)(?=\s)/.exec(text)?.[0] ?? "";

/** The turns of two who speak more than once each, one right after the other: a question may have lost its mark. */
function turnsIn(lines: readonly Span[]): ReadonlySet<Span> {
	const counts = new Map<string, number>();
	for (const { text } of lines) counts.set(speakerOf(text), (counts.get(speakerOf(text)) ?? 0) + 1);
	const isOften = (head: string) => head !== "" && (counts.get(head) ?? 0) > 1;
	return new Set(
		lines.flatMap((line, i) => {
			const [one, other] = [speakerOf(line.text), speakerOf(lines[i + 1]?.text ?? "")];
			const answer = lines[i + 1];
			return answer && one !== other && isOften(one) && isOften(other) && isProse(answer.text) ? [line, answer] : [];
		}),
	);
}

/** Who asked, where it says so, over the first question; a name alone may be that of who answers. */
const ASKING = /^(?:बातचीत|साक्षात्कार|इंटरव्यू)\s?[:ः–-]\s?\p{L}[^:।?]{2,40}$/u;

/** Two sentences, however short. */
const ANSWER = /।\s+\S.*।$/;

/** True for a line of initials beside a sign-off: "एसएनपी/आरके", "सं प्रेम रामनारायण". */
const isInitials = (text: string) =>
	words(text).length <= 4 && !endsSentence(text) && text.length < 40 && !/[\u0900-\u097f] \p{N}|, \S+ /u.test(text);

/** Of lines with figures, in UTF-16 units. */
const longestFigure = 300;
/** A figure by its name: "सोना (24 कैरेट): 46,844". Two such lines are figures, one may be a heading. */
const isFigure = (line: Piece | undefined) =>
	line !== undefined &&
	line.text.length <= longestFigure &&
	(/[:–-]\s.*\p{N}/u.test(line.text) || SCORE.test(line.text) || PRICE.test(line.text)) &&
	!isProse(line.text);
/** A side and its runs, wickets and players. */
const SCORE = /^\D{2,40}\d+(?:[/-]\d+)?.*\(.*\d.*\)/u;
/** From what to what it is sold at: "मसूर 6300 से 6350". */
const PRICE = /^\D{2,40}\s[\p{N}.,]+ ?(?:से|-|–) ?[\p{N}.,]+(?: रुपये| रुपए)?$/u;
/** What ends as a sentence does that leads to a list. */
const LEADS_ON = /(?:^|\s)(?:है|हैं|था|थे|थी|थीं|गया|गए|गये|गई|होगा|होंगे|कहा|बताया|पूछा|बोला|बोले|बोली|लिखा)\s*[:—–-]+$/;
/** Someone said or did what stands below: "मंत्री ने ये निर्देश दिए:". */
const DOES = / ने .*(?:द(?:िए|िये|िया|ी|ीं)|क(?:िए|िये|िया|ीं)|बताए|बताये|बताईं|गिनाए|गिनाईं|रखे|रखीं|उठाए):$/;
/** A sentence whose stop was lost: who is only called he or she has been named above. */
const SAYS = /^(?:उन्हों?नें?|इन्होंने|उसने|इसने) \S|[”"’',] ?(?:उन्हों?नें?|उसने|\S{1,20} ने) (?:\S{1,20} )?(?:कहा|बताया|पूछा)\s*$/u;
/** Three or more behind what they are: "मृतकों के नाम- रामदीन (42), सुखलाल (35), मीना (28)". */
const NAMES = /^[^,।:–—-]{2,40}\s?[:–—-]\s[^,।]+(?:,[^,।]+){2,}$/;
/** Who beat whom, without a full stop. Two such lines are results, one may be the headline of another story. */
const isResult = (line: Piece | undefined): boolean => line !== undefined && !endsSentence(line.text) && RESULT.test(line.text);
const RESULT = /\s(?:ने|को|से|के साथ)\s.*(?:हराया|(?:मात|शिकस्त) दी|(?:खेला|रहा|छूटा|कराया)|\p{N}-\p{N}+)\S*$/u;
const isOfResults = (line: Piece) => isResult(line) || /^\D.*\p{N}$/u.test(line.text);
/** What leads to results or a table with a colon: "पुरुष एकल:" over two lines of who won, "अंक तालिका (शीर्ष तीन):" over figures. */
const leadsToResults = (lines: readonly Piece[], i: number) =>
	/[\u0900-\u097f)]\s?:$/.test(lines[i]?.text ?? "") &&
	[1, 2].every((step) => {
		const line = lines[i + step];
		return line !== undefined && !line.label && isOfResults(line);
	});
/** What a line of the story's has and a button, an address or a note to the desk has not. */
const mayBeTold = (text: string) => /^["“‘']?[\u0900-\u097f]/.test(text) && !/https?:|@|\p{N}{5}|\.\p{L}/u.test(text);
/** Messengers' hands stand before points, and before a whole paragraph that is to be seen. */
const POINTED = /^👉.*।$/u;
const isAmongPoints = (lines: readonly Piece[], i: number) =>
	lines[i - 1]?.label === "item" || isBulleted(lines[i + 1]) || isBulleted(lines[i - 1]);
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
/** What a list without its dots has under a heading: short lines together, two or more, with the story going on below them; under a colon it may end there. */
function pointsUnder(lines: readonly Piece[], heading: number): readonly Piece[] {
	const isShort = ({ label, text }: Piece) =>
		!label && !BULLET.test(text) && !endsSentence(text) && !/:$|:\s.*\p{N}/u.test(text) && words(text).length <= 8;
	const stop = lines.findIndex((line, i) => i > heading && !isShort(line));
	const below = lines[stop];
	// What stands right over numbered sentences is their heading.
	// So is what has no figure under points that all have one.
	const counts = lines.slice(heading + 1, stop).map(({ text }) => /\p{N}/u.test(text));
	const isLastHeading =
		NUMBER.test(below?.text ?? "") || (counts.indexOf(false) === counts.length - 1 && below !== undefined && isProse(below.text));
	const end = stop - heading > 3 && isLastHeading ? stop - 1 : stop;
	// "सामग्री:" over what it takes, and "विधि:" under that.
	const isEnd = lines[heading]?.text.endsWith(":") && (below?.label === "mark" || (!below?.label && below?.text.endsWith(":")));
	return below && (isEnd || (!below.label && isProse(below.text))) && end - heading > 2 ? lines.slice(heading + 1, end) : [];
}

/** "राज्यों के मौसम का हाल...": dots that lead on to what stands below. */
const isTeaser = (text: string) => /(?:\.{3}|…)$/.test(text) && words(text).length <= 8;

/** A heading that says pictures follow: "देखिए हादसे की तस्वीरें", "तस्वीरों में देखें", "फोटो:". One picture alone may be a figure of speech. */
const OF_PICTURES = /(?:^|\s)(?:तस्वीरें|photos)$|देख(?:ें|िए|िये).*(?:तस्वीर|फ़?ोटो|photo)|(?:तस्वीर|फ़?ोटो|photo).*(?:देख(?:ें|िए|िये)|:$)/iu;
/** With dots it only leads on to them: "तस्वीरों में देखिए हालात...". */
const leadsToPictures = (text: string) => isTeaser(text) && OF_PICTURES.test(text);
/** Pages that lead elsewhere between paragraphs say where that ends: for those who listen, or with the way to the whole of it. */
const ENDS_OTHERS = /^(?:[^।]{0,40} )?समाप्त$|^end of |पूरी (?:ख़बर|खबर|स्टोरी|रिपोर्ट) (?:यहाँ |यहां )?प(?:\u0922\u093c|[\u095d\u0922])ें[.…)]*$/i;
/** The way past something else in the page, for those who listen; {@link ENDS_OTHERS} stands behind it. */
const SKIPS = /छोड\u093c?कर .{0,30}आगे बढ\u093c?ें$/;
/** Stands over what is told of who wrote the story. */
const OF_AUTHOR = /^(?:लेखक|लेखिका|रिपोर्टर|संवाददाता) के बारे में\s*:?$|^about (?:the )?(?:author|writer|reporter)\s*:?$/i;
/** Signs between parts of a story; a line of hyphens is where a release ends. */
const PAUSE = /^[^\p{L}\p{N}=_–—-]+$/u;
/** Thanks for a text; where a picture is meant it is said. */
const THANKS = /^[\s([–-]*(?:साभार|सौजन्य|courtesy)/i;

/** Shorter than a headline of another story, and right over a paragraph. */
const isHeadingAfterOthers = (lines: readonly Piece[], i: number): boolean => {
	const [above, line, below] = [lines[i - 1], lines[i], lines[i + 1]];
	const length = words(line?.text ?? "").length;
	const isShort = length <= 3 || (length <= 5 && words(above?.text ?? "").length >= length + 2);
	return !announcesOthers(above?.text ?? "") && isShort && below !== undefined && !below.label && isProse(below.text);
};

/** Who the bylines over the story name, as {@link bare} has it. */
const namesOver = (lines: readonly Piece[], body: number): readonly string[] =>
	lines
		.slice(0, body)
		.filter(({ label }) => label === "author")
		.map(({ text }) => bare(text.replace(/^.*[:ः]|^.*\bby\b/iu, "")))
		.filter((name) => name.includes(" "));

/** An agency's name by itself; भाषा and वार्ता are words, too, and may head a part of the story, under which another is told of. */
const isEnd = (above: string, text: string) =>
	isOfAgencies.test(above) && (/^more\b/i.test(text) || !/^(?:भाषा|वार्ता)$/.test(above.trim()));

/** A page that has other reports under an agency's sign-off and "More News", or under words that end its story, has nothing more of the story there; what says so itself is small print or a source. */
function endAtOthers(lines: readonly Piece[], body: number): void {
	const isSigned = (i: number) => announcesOthers(lines[i]?.text ?? "") && isEnd(lines[i - 1]?.text ?? "", lines[i]?.text ?? "");
	const end = lines.findIndex(({ label, text }, i) => i > body + 1 && label === "removed" && (endsStory(text) || isSigned(i)));
	if (body < 0 || end < 0) return;
	for (const line of lines.slice(end + 1)) if (line.label !== "disclaimer" && line.label !== "source") set(line, "removed", false);
	if (isSigned(end)) set(lines[end - 1] as Piece, "mark", true);
}

/** Another story, between two paragraphs, with what portals begin it with for machines: "Varanasi Weather: …". */
const LINKED = /^[A-Z][A-Za-z]+(?: [A-Z0-9][A-Za-z0-9]*){1,4} ?: (?=[\u0900-\u097f])/;
/** How some agencies set a heading: "- ‘हर पत्थर छुआ’ -". */
const BETWEEN_DASHES = /^([-–—])\s\S.{2,70}\S\s\1$/;

/** Stands over the choice of a reader's own town, and the state and the town that are chosen: "आपके शहर से (कुल्लू)". */
const OF_TOWN =
	/^(?:आपके|अपने|आपका|अपना) (?:शहर|ज\u093c?िल[ाे]|राज्य)(?: से| की (?:ख\u093c?बरें|ताज\u093c?ा ख\u093c?बरें)| चुनें)?(?: ?\(([^()]{2,30})\))?$/;

/** Labels what stands under {@link OF_TOWN}. */
function removeTownChoice(lines: readonly Piece[], body: number): void {
	lines.forEach(({ label, text }, at) => {
		const match = at > body && !label ? OF_TOWN.exec(text) : null;
		if (!match) return;
		const after = lines.slice(at + 1);
		const end = after.findIndex(({ text }) => text !== match[1] && !isState(text) && !isTown(text));
		for (const each of [lines[at] as Piece, ...after.slice(0, Math.max(end, 0))]) set(each, "removed", false);
	});
}

/** Stands over what those concerned have said, each over a name and a post behind a dash. */
const SAYINGS =
	/^(?:इनका (?:है )?कहना(?: है)?|इन्होंने (?:कहा|बताया)|इनकी (?:सुनिए|सुनें|भी सुनें)|(?:क्या )?(?:कहते|बोले|कहना) (?:हैं |है )?(?:अधिकारी|जिम्मेदार|ज\u093cिम्मेदार|विशेषज्ञ|इनका))\s*[:ः।.…!?–-]*$/u;

/** Who someone is, the post behind the name: "कमला जाट, सरपंच". */
const NAMED = /^(?:[\p{L}\p{M}.]+ ){1,3}[\p{L}\p{M}.]+, [^“”"‘’।.?!:,\p{N}]{2,40}$/u;

/** Labels what stands under {@link SAYINGS}: one line or two of what was said, and who said it. */
function labelSayings(lines: readonly Piece[], body: number): void {
	const heading = lines.findIndex(({ label, text }, i) => i > body && !label && SAYINGS.test(text));
	if (body < 0 || heading < 0) return;
	let said: Piece[] = [];
	for (const line of lines.slice(heading + 1)) {
		const isSaid = !line.label && endsSentence(line.text) && !BULLET.test(line.text);
		if (isSaid && said.length < 2) said.push(line);
		else if (!line.label && said.length > 0 && (speakerIn(line.text)?.includes(",") || NAMED.test(line.text))) {
			for (const each of [...said, line]) set(each, "quote", false);
			set(lines[heading] as Piece, "heading", false);
			said = [];
		} else return;
	}
}

/** Labels the story and what comes after it, in order: how much of the page is left is told by what has been seen. */
export function labelStory(lines: readonly Piece[], headline: number, body: number): void {
	const title = bare(lines[headline]?.text ?? "");
	const isHindi = lines.some(({ text }) => isProse(text) && /[\u0900-\u097f]/.test(text));
	endAtOthers(lines, body);
	// Small print in English under a Hindi story is none of it.
	// Nor is what is told under it of who wrote it.
	const about = lines.findIndex(({ text }, i) => i > body && OF_AUTHOR.test(text));
	const lastProse = (about < 0 ? lines : lines.slice(0, about)).findLastIndex(
		({ label, text }) =>
			!label && (isProse(text) || isQuote(text) || SPEECH.test(text) || ANSWER.test(text)) && (!isHindi || /[\u0900-\u097f]/.test(text)),
	);
	labelSayings(lines, body);
	removeTownChoice(lines, body);
	const turns = turnsIn(lines);
	const scores = scoresIn(lines.slice(Math.max(body, 0)));
	const names = namesOver(lines, body);
	const over = lines.slice(0, Math.max(body, 0));
	const isSigner = over.some(({ label }) => label === "author");
	const areLetters = lines.filter(({ text }) => SIGNED.test(text)).length > 1;
	const isDated = over.some(({ label }) => label === "published");
	const isTimed = isDated || over.some(({ label }) => label === "updated");
	// What stands before an agency's sign-off is its copy, and so is what stands where no page is around the story.
	const signed = lines.findIndex(
		({ label, text }, i) => i > lastProse && !/^[([]/.test(text) && (label === "mark" || (!label && isSignOff(text))),
	);
	const isPage = lines.some(({ label }) => label === "removed" || label === "published" || label === "updated");
	const isNamed = (line: Piece | undefined) => line !== undefined && names.includes(bare(line.text));
	/** Under a name that stood over the story already: who that is. */
	const isOfNamed = (i: number) => {
		const above = bare(lines[i - 1]?.text ?? "");
		return names.some((name) => above.startsWith(name) && words(above).length <= 5 && bare(lines[i]?.text ?? "").startsWith(`${name} `));
	};
	const agency = lines[body]?.label === "dateline" ? readDateline(lines[body]?.text ?? "", false)?.agency : undefined;
	const isSigned = (text: string) => isSignOff(agency && text.startsWith(agency) ? text.replace(agency, "भाषा") : text);
	let others = 0;
	let isOver = false;
	let isOfAuthor = false;
	let isClosed = false;
	let arePoints = false;
	let arePictures = false;
	let areResults = false;
	for (let i = Math.max(body, 0); i < lines.length; i++) {
		const line = lines[i];
		if (!line) continue;
		const length = words(line.text).length;
		// "गिरफ्तार करने वाली टीम" over its names is no desk.
		if (line.label === "author" && i > body && isBulleted(lines[i + 1]) && !/[:ः]/.test(line.text) && !isOfAgencies.test(line.text))
			set(line, "heading", false);
		// An agency's name alone after the story is its sign-off, not its byline.
		if (line.label === "author" && i > lastProse && length <= 2 && !/[:ः]/.test(line.text)) set(line, "mark", true);
		if (line.label === "credit" && i > lastProse && THANKS.test(line.text)) set(line, "source", false);
		areResults = !line.label && ((areResults && isOfResults(line)) || leadsToResults(lines, i));
		isOfAuthor ||= OF_AUTHOR.test(line.text);
		arePoints = announcesPoints(line.text) || (arePoints && !line.label && !isProse(line.text));
		// A correspondent signs a mail with the name, and under it what they are.
		if (isClosed && closesLetter(lines[i - 1]?.text ?? "") && isLastReporter(lines, i)) set(line, "author", false);
		else if (isClosed && (!line.label || (line.label === "author" && !/[:ः]/.test(line.text))))
			set(line, line.label || isInitials(line.text) ? "mark" : "removed", false);
		isClosed ||= i > lastProse && closesLetter(line.text);
		const skipped =
			line.label === "removed" && SKIPS.test(line.text) ? lines.findIndex((each, at) => at > i && ENDS_OTHERS.test(each.text)) : -1;
		if (skipped > i && skipped - i < 16) for (const each of lines.slice(i + 1, skipped)) set(each, "removed", !isProse(each.text));
		if (line.label) {
			// How old another story or a comment is.
			if (
				line.label === "published" &&
				i > lastProse &&
				((isDated && others > 0) || (isTimed && /(?:पहले|ago)$/i.test(line.text))) &&
				/^\p{N}/u.test(line.text)
			)
				set(line, "removed", false);
			// The story's byline said over again.
			if (line.label === "author" && isOfAuthor && isSigner) set(line, "removed", false);
			if (line.label === "removed") others = announcesOthers(line.text) ? 6 : Math.max(others - 1, 0);
			if (
				line.label === "disclaimer" ||
				line.label === "source" ||
				(line.label === "mark" && i > lastProse && !PAUSE.test(line.text) && !isScript(line.text))
			)
				isOver = true;
		} else if (isOfAuthor || isOfNamed(i) || (title && bare(line.text) === title)) set(line, "removed", !isOfAuthor && !isOfNamed(i));
		else if (isNamed(line) && isOfNamed(i + 1)) set(line, "author", true);
		else if (
			isHindi &&
			!/[\u0900-\u097f]/.test(line.text) &&
			!(isQuote(line.text) && lines[i - 1]?.label === "paragraph" && /[:,—–-]$/.test(lines[i - 1]?.text ?? "")) &&
			(isProse(line.text) || length >= 7 || (i > lastProse && endsSentence(line.text)))
		)
			set(line, "removed", false);
		else if (leadsToPictures(line.text) || (LINKED.test(line.text) && length >= 8 && !isProse(line.text))) set(line, "removed", false);
		else if (isQuote(line.text)) set(line, "quote", false);
		else if (lines[i - 1]?.label === "paragraph" && isSpeakerBetweenDashes(lines, i)) {
			set(lines[i - 1] as Piece, "quote", false);
			set(line, "quote", false);
		} else if (BETWEEN_DASHES.test(line.text) && isProse(lines[i + 1]?.text ?? "")) set(line, "heading", false);
		else if (lines[i - 1]?.label === "quote" && speakerIn(line.text) && !isBulleted(lines[i + 1])) set(line, "quote", true);
		else if (lines[i - 1]?.label === "quote" && speakerUnder(line.text, lines[i - 1]?.text ?? "")) set(line, "quote", false);
		// What stands between the takes of one report.
		else if (
			(isSigned(line.text) || HYPHENED.test(line.text) || TAKE.test(line.text)) &&
			[lines[i - 1], lines[i + 1]].some((each) => each?.label === "mark")
		)
			set(line, "mark", false);
		else if (i > lastProse && isSigned(line.text)) {
			set(line, "mark", true);
			isOver = true;
		} else if ((i < lastProse || areLetters) && SIGNED.test(line.text) && lines[i - 1]?.label === "paragraph" && !isDashed(lines[i + 1]))
			set(line, "paragraph", false);
		else if (i > lastProse && (isLastName(lines, i) || isLastSender(lines, i) || isOverPost(lines, i))) set(line, "author", false);
		else if (scores.has(line) && !isOver && others === 0) set(line, scores.get(line) ?? "paragraph", false);
		else if ((areResults || (isResult(line) && (isResult(lines[i - 1]) || isResult(lines[i + 1])))) && !isOver && others === 0)
			set(line, "paragraph", false);
		else if (i === body + 1 && !isSigner && ASKING.test(line.text) && isSpoken(lines[i + 1]?.text ?? "")) set(line, "author", false);
		else if (isNumberedHead(lines, i) && !isOver && others === 0) set(line, "heading", false);
		else if (isDashed(line) && (isDashed(lines[i + 1]) || DASH.test(lines[i - 1]?.text ?? "")) && !isOver && others === 0)
			set(line, "item", false);
		else if (BULLET.test(line.text) && !isOver && others === 0 && !(POINTED.test(line.text) && !isAmongPoints(lines, i)))
			set(line, "item", true);
		else if (arePoints && length > 2) set(line, "item", false);
		else if (arePictures && /^[^।.!?]*[।.]$/.test(line.text) && length <= 12) set(line, "caption", false);
		else if ((isSpoken(line.text) || (turns.has(line) && others === 0)) && !isOver) set(line, "paragraph", isSpoken(line.text));
		else if (isSpeech(line) && (isSpeech(lines[i - 1]) || isSpeech(lines[i + 1])) && !isOver && others === 0) set(line, "paragraph", false);
		// What another story is about, with the way to the whole of it.
		else if (others > 0 && ENDS_OTHERS.test(line.text)) set(line, "removed", false);
		else if (isProse(line.text) || (length > 25 && others === 0)) {
			set(line, "paragraph", !isOver);
			others = 0;
		} else if (
			i > lastProse &&
			others === 0 &&
			isInitials(line.text) &&
			((lines[i - 1]?.label === "mark" && !/^[([]/.test(lines[i - 1]?.text ?? "")) ||
				lines[i + 1]?.label === "mark" ||
				ownLabel(lines[i + 1]?.text ?? "") === "author" ||
				/(?:^|\s)(?:भाषा|वार्ता)$/.test(line.text))
		) {
			set(line, "mark", false);
		} else if (i > lastProse && others === 0 && isLastQuestion(lines, i)) set(line, "paragraph", false);
		else if (others > 0 && !isOver && length > 3 && line.text.endsWith("।")) {
			set(line, "paragraph", false);
			others = 0;
		} else if (others > 0 && !isOver && isHeadingAfterOthers(lines, i)) {
			set(line, "heading", false);
			others = 0;
		} else if (lines[i + 1]?.label === "row" && length <= 8 && others === 0 && !LEADS_ON.test(line.text)) set(line, "heading", false);
		else if (PRICE.test(lines[i + 1]?.text ?? "") && length <= 4 && others === 0 && !isOver && !isFigure(line) && !line.text.endsWith(","))
			set(line, "heading", false);
		else if (isOver || others > 0) {
			set(line, "removed", false);
			others--;
		} else if (
			length > 14 ||
			(length > 5 && lines[i - 1]?.label === "dateline") ||
			/।\s+\S/.test(line.text) ||
			(endsSentence(line.text) && !line.text.endsWith("?") && !isTeaser(line.text)) ||
			line.text.endsWith(",") ||
			(length > 3 && SAYS.test(line.text)) ||
			(length > 5 && line.text.endsWith(":")) ||
			NAMES.test(line.text) ||
			LEADS_ON.test(line.text) ||
			DOES.test(line.text) ||
			(line.text.endsWith(":") && isFigure(lines[i + 1]) && isFigure(lines[i + 2]))
		)
			set(line, "paragraph", length > 3 && length <= 14);
		else if (isFigure(line) && (isFigure(lines[i + 1]) || isFigure(lines[i - 1]))) set(line, "paragraph", false);
		else if (lines[i - 1]?.label === "heading" && lines[i + 1]?.label === "credit" && lines[i + 2]?.label === "caption")
			set(line, "caption", false);
		else if (length >= 6 && !/[?!:…]$/.test(line.text) && isOverCredit(lines, i) && lines[i + 2]?.label !== "caption")
			set(line, "caption", false);
		else if (/^to view this video/i.test(lines[i + 1]?.text ?? "")) set(line, "caption", false);
		else {
			const points = pointsUnder(lines, i);
			const isHeading = i < lastProse || isBulleted(lines[i + 1]) || points.length > 0;
			const isTold = mayBeTold(line.text) && (i < signed || !(isPage || isClosed));
			set(line, isHeading ? "heading" : isTold ? "paragraph" : "removed", i < lastProse && length <= 9);
			for (const point of points) set(point, "item", false);
		}
		if (ENDS_OTHERS.test(line.text)) others = 0;
		arePictures =
			line.label === "heading" || leadsToPictures(line.text)
				? OF_PICTURES.test(line.text)
				: arePictures && /^(?:caption|credit)$/.test(line.label ?? "");
	}
}

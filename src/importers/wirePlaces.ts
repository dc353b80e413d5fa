/** Finds a story in its lines, and labels by their place those that stand before it. */
import { isKnownVerb } from "../text/proof/verbs.ts";
import { isPlaceName, isState, isTown, readDateline } from "./dateline.ts";
import { agencies } from "./datelineParts.ts";
import { announcesOthers, announcesPoints, isPost, offersCopy } from "./wirePatterns.ts";
import {
	BULLET,
	bare,
	endsSentence,
	isBulleted,
	isMeta,
	isProse,
	isQuote,
	isSpoken,
	type Piece,
	SECTION,
	set,
	words,
} from "./wirePieces.ts";

const isRelease = (line: Piece | undefined) => line?.label === "mark" && /^(?:प्रेस|विज्ञप्ति|क्रमांक)/.test(line.text);

const OFFICE =
	/^(?!.* (?:ने|में|पर|से|को|का|की|के) |.*[एे][ंँ]?ग[ाेी](?![\p{L}\p{M}])).*(?:विभाग|निदेशालय|कार्यालय|सचिवालय|निगम|प्राधिकरण|परिषद)(?:, ?([\p{L}\p{M}\p{N}. ]{2,24}))?$/u;

/** A department by what it is, with or without where, and no headline of what it does: "सूचना एवं जनसंपर्क विभाग, उ0प्र0". */
function isDepartment(text: string): boolean {
	const office = OFFICE.exec(text);
	const where = office?.[1];
	const isWhere = where === undefined || isPlaceName(where) || isState(where) || /^(?:जनपद|जिला) | (?:सरकार|शासन)$/.test(where);
	return office !== null && isWhere && !words(text).some(isKnownVerb);
}

/** Who sends a release stands over "प्रेस नोट", or between that and its day, the headline of it under that. */
const isSender = (lines: readonly Piece[], at: number, end: number) =>
	(isRelease(lines[at + 1]) && lines.slice(at + 2, end).some(({ label }) => !label)) ||
	(isRelease(lines[at - 1]) &&
		(isMeta(lines[at + 1]?.label) || isDepartment(lines[at]?.text ?? "")) &&
		lines.slice(at + 2, end).some(({ label, text }) => !label && words(text).length > 3));

/** Stands over headlines that are often of two words. */
const OF_EDITORIAL = /^(?:संपादकीय|सम्पादकीय|editorial)$/i;

/** How headlines begin that call to look. */
const CALLS = /^(?:watch|video|breaking|वीडियो|ब्रेकिंग)/i;

/** The share of the shorter text's words that the other has too, 0–1. */
function overlap(a: string, b: string): number {
	const [one, two] = [new Set(words(a)), new Set(words(b))];
	const common = [...one].filter((word) => two.has(word)).length;
	return common / Math.max(1, Math.min(one.size, two.size));
}

/** The longer words of a text, which are those of its matter. */
const longWords = (text: string) => (text.match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? []).join(" ");

/** How its longer words begin: दुकान and दुकानों are one. In UTF-16 units. */
const stems = (text: string) => (text.match(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{4}/gu) ?? []).join(" ");

/** True when a paragraph begins by saying what the deck over it has said: most of the deck's longer words again, and the deck is short. */
function retells(paragraph: string, deck: string): boolean {
	return deck.length <= 260 && words(longWords(deck)).length >= 5 && overlap(longWords(deck), longWords(paragraph)) >= 0.5;
}

/** True under a page's button to copy its address; other buttons may stand between. */
function isUnderCopy(lines: readonly Piece[], at: number): boolean {
	const button = lines.slice(Math.max(0, at - 4), at).findLast(({ label, text }) => label !== "removed" || offersCopy(text));
	return button !== undefined && offersCopy(button.text);
}

/** One sentence between a page's button to copy its address and a longer paragraph: what stands under the picture there. */
function isCaptionOver(lines: readonly Piece[], at: number): boolean {
	const [line, below] = [lines[at], lines[at + 1]];
	if (!line || !below || below.label || !isUnderCopy(lines, at)) return false;
	const isOne = !/[।.!?].*[।.!?]/.test(line.text) && line.text.length <= 110;
	return isOne && isProse(below.text) && (/[।.!?]\s.*[।.!?]/.test(below.text) || below.text.length > 1.5 * line.text.length);
}

/** What is seen in a picture, over who gave it: one sentence that ends in no verb. */
function isOverCredit(lines: readonly Piece[], at: number): boolean {
	const { text = "" } = lines[at] ?? {};
	return lines[at + 1]?.label === "credit" && !/[।.!?].*[।.!?]/.test(text) && !isKnownVerb(words(text).at(-1) ?? "");
}

/** One sentence without a verb, its end a consonant, which no verb but a call has: what is seen in a picture. */
const isSeen = (text: string) =>
	/^[^।.!?]*[\u0915-\u0939]\u093c?[।.]$/.test(text) &&
	words(text).length >= 5 &&
	!words(text.replaceAll(" की ", " ")).some(isKnownVerb) &&
	!/(?:पढ\u093c?|देख|जान|समझ)(?:ें|ि[एय]|ो)/.test(text);

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

/** A town alone over a story: "पिथौरागढ़:". */
const isPlace = (line: Piece | undefined) => {
	const [, place = ""] = /^(.{2,30}):$/.exec(line?.text ?? "") ?? [];
	return !line?.label && isPlaceName(place);
};

/** Said in a text as a place is: "खंडवा में", "खंडवा पुलिस"; a section's name has its noun behind it there. */
function isPlaceIn(text: string, place: string): boolean {
	const at = text.indexOf(place);
	return at >= 0 && /^(?: (?:में|के|की|का|से|ज\u093c?िल|शहर|पुलिस|नगर)|[^\p{L}\p{M} ]|$)/u.test(text.slice(at + place.length));
}

/** What is told as it happens has the hour over each of its headings. */
const isLiveHeading = (lines: readonly Piece[], at: number, body: number) =>
	at === body - 1 &&
	lines[at - 1]?.label === "published" &&
	lines.slice(body, -1).some(({ label }, i) => label === "published" && !lines[body + i + 1]?.label);

/** A release in two languages has a dateline in both: what is English there is not of the Hindi story. */
export function removeTranslation(lines: readonly Piece[]): void {
	const isEnglish = ({ text }: Piece) => /[a-z]/i.test(text) && !isHindi(text);
	const datelines = lines.filter(({ label }) => label === "dateline");
	const isTold = (line: Piece | undefined) => line !== undefined && !line.label && isEnglish(line) && isProse(line.text);
	if (
		!datelines.some(({ text }) => isHindi(text)) ||
		!lines.some((line, i) => line.label === "dateline" && isEnglish(line) && isTold(lines[i + 1]))
	)
		return;
	for (const line of lines)
		if (isEnglish(line) && (line.label === "dateline" || (!line.label && words(line.text).length > 2))) set(line, "removed", false);
}

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
	if (first < 0 || second === undefined || isLiveHeading(lines, first - 1, first)) return first;
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

/** Words of a sentence, which no slug has: what joins its parts, and what will be. */
const SENTENCE = /(?:^|\s)(?:ने|को|से|में|पर|का|की|के|और|व)\s|[एे]ं?ग[ाेी](?:\s|$)/;
/** A slug of words joined by hyphens: "भूकंप-इंडोनेशिया". */
export const HYPHENED = /^[\u0900-\u097f]+(?:-[\u0900-\u097f]+)+(?: (?:लीड|एक|दो|तीन|चार|पाँच|पांच|अंतिम|जारी|पहला|दूसरा|तीसरा|चौथा|टेक))*$/;
/** The same with spaces in its parts but the last: "एशियाई खेल-हॉकी-भारत"; or one of the desks that agencies have, and what it is about: "खेल-क्रिकेट रणजी स्कोर". */
const PARTED =
	/^(?!खेल-कूद|चुनाव-(?:पूर्व|प्रचार|चिह्न|चिन्ह))(?:(?:[\u0900-\u097f]+(?: [\u0900-\u097f]+)?-){2,}[\u0900-\u097f]+|(?:खेल|अर्थ|विदेश|संसद|चुनाव|राष्ट्रीय|प्रादे(?:शिक)?|दि|वि)-[\u0900-\u097f]+(?:[- ][\u0900-\u097f]+){1,4}|खेल (?:क्रिकेट|हॉकी|फुटबॉल|टेनिस|बैडमिंटन|शतरंज|कुश्ती|मुक्केबाजी|निशानेबाजी|एथलेटिक्स)(?: [\u0900-\u097f]+){1,4})$/;
/** A slug that begins with whose copy it is, as far as that is no other word: "एपी विदेश केन्या रेल". */
const GIVEN = new RegExp(`^(?!भाषा|वार्ता|एजें)(${agencies})(?: [\\u0900-\\u097f]+){1,5}$`, "u");
/** A slug that says which of several copies it is, and often whence: "खेल टेस्ट भारत दो अंतिम पर्थ", "लीड भूकंप". */
const NUMBERED = /^[\u0900-\u097f-]+(?: [\u0900-\u097f-]+){0,5} (?:लीड|एक|दो|तीन|चार|पाँच|पांच|अंतिम|जारी) ([\u0900-\u097f]+)$/;
/** A slug behind the number of its take: "4-1 राजस्थान-बस हादसा". */
const TAKEN = /^[0-9०-९]{1,2}-[0-9०-९]{1,2} [\u0900-\u097f ]+-[\u0900-\u097f -]+$/;
/** Which of several leads it is: "मध्यप्रदेश हादसा दो लीड बस". */
const LEADS = /^[\u0900-\u097f -]+\s(?:(?:दो|तीन|चार) लीड|लीड (?:दो|तीन|चार))(?:\s[\u0900-\u097f]+)?$/;
const LEAD = /^लीड(?: [\u0900-\u097f-]+){1,7}$/;

/**
 * Marks what an agency calls its copy for desks, where it stands first and a headline under it. Short headlines may look like one: only what is
 * hyphened throughout, begins as a lead or with the agency of the dateline, or ends in its number and the place of the dateline.
 */
export function markSlug(lines: readonly Piece[], body: number): void {
	const at = lines.findIndex(({ label }) => !label);
	const line = lines[at];
	// The number of the copy may stand between.
	const under = lines.findIndex(({ label }, i) => i > at && label !== "mark");
	const below = lines[under];
	// Who sends a release stands over its dateline, where it has no headline.
	const isReleased = lines.some(({ label, text }) => label === "mark" && /^(?:प्रेस|विज्ञप्ति|क्रमांक)/.test(text));
	if (line && below?.label === "dateline" && under === body && isReleased && isDepartment(line.text)) set(line, "mark", false);
	if (!line || !below || below.label || under >= body || isProse(below.text) || words(below.text).length < 3) return;
	const place = NUMBERED.exec(line.text)?.[1];
	const isPlaced = place !== undefined && (isTown(place) || words(lines[body]?.text ?? "").some((word) => word === place));
	const agency = lines[body]?.label === "dateline" ? readDateline(lines[body]?.text ?? "", false)?.agency : undefined;
	const isGiven = agency !== undefined && agency === GIVEN.exec(line.text)?.[1] && !isKnownVerb(words(line.text).at(-1) ?? "");
	const isParted = agency !== undefined && PARTED.test(line.text) && !isKnownVerb(words(line.text).at(-1) ?? "");
	if (
		HYPHENED.test(line.text.replace(/^[\u0900-\u097f]{2,6}[0-9०-९]{1,3} /, "")) ||
		((isPlaced || isGiven || isParted || LEAD.test(line.text) || LEADS.test(line.text) || TAKEN.test(line.text)) &&
			!SENTENCE.test(line.text))
	)
		set(line, "mark", false);
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
		// A letter says first what it is about.
		const isElsewhere =
			/^[/›»>|]$/.test(lines[i - 1]?.text ?? "") || isLiveHeading(lines, i, body) || /^विषय\s?[:ः]/.test(line?.text ?? "");
		return line !== undefined && isCandidate(line, 4) && !isElsewhere && !isSender(lines, i, end);
	});
	// What a trail ends in is the headline where nothing under the trail is.
	const trailed = lines.findLastIndex((line, i) => i < end && isCandidate(line, 4) && /^[/›»>|]$/.test(lines[i - 1]?.text ?? ""));
	if (candidates.length === 0 && trailed >= 0) return trailed;
	const said = (i: number) => overlap(lines[i]?.text ?? "", story);
	const [first] = candidates;
	const leader = lines.findIndex((line, i) => i < end && OF_EDITORIAL.test(lines[i - 1]?.text ?? "") && isCandidate(line, 1));
	if (leader >= 0) return leader;
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
	const found = said(first) > 0.25 || isFollowed ? first : (candidates.find((i) => said(i) >= 0.5) ?? first);
	// The trail of a page ends in its headline cut short.
	const title = lines[found]?.text ?? "";
	const cuts = [bare(title), bare(title.replace(MACHINE_WORDS, ""))];
	const isWhole = ({ text }: Piece) => cuts.some((cut) => bare(text).startsWith(`${cut} `));
	// Or it has a headline of its own there, over the one of the story and its deck; both begin alike or say the same.
	const isTrailed = found > 0 && lines.slice(0, found).every(({ label, text }) => label === "removed" || words(text).length <= 3);
	const start = words(bare(title)).slice(0, 5).join(" ");
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

/** What portals begin a deck, or a headline in a trail, with for machines: "Patna Bridge: …". */
const MACHINE_WORDS = /^[A-Z][A-Za-z0-9’' -]{3,40} ?: (?=[\u0900-\u097f])/;

/** True for one name or several with commas: up to four words each, no figures, no place that news comes from. */
const areNames = (text: string) =>
	text.split(/[,،]| और | व /).every((name) => words(name).length >= 1 && words(name).length <= 4) &&
	!/\sसे$|^[a-z]+$|।$|\s(?:में|का|की|को|ने|पर)\s/.test(text) &&
	!/(?:^|\s)\p{N}/u.test(text) &&
	/\p{L}/u.test(text);

/** What someone is, as opinions have it under who wrote them. */
const OCCUPATION =
	/^(?:\S+ ){0,4}(?:कार्यकर्ता|पत्रकार|लेखक|लेखिका|प्रोफ\u093c?ेसर|प्राध्यापक|अर्थशास्त्री|समाजशास्त्री|इतिहासकार|विश्लेषक|विशेषज्ञ|राजनयिक|टिप्पणीकार|स्तंभकार|अधिवक्ता|अधिकारी|वैज्ञानिक|शिक्षाविद|साहित्यकार|संपादक)$/u;

/** A town with a comma, and the time under it: "कानपुर," over "22 अप्रैल 2025". */
const isPlacedTime = (lines: readonly Piece[], at: number) =>
	/^[\p{L}\p{M} ]{2,30},$/u.test(lines[at]?.text ?? "") && isMeta(lines[at + 1]?.label);

const isHindi = (text: string) => /[\u0900-\u097f]/.test(text);

/** What an interview has under its headline, however short: "शिक्षाविद से बातचीत". */
const OF_TALK = /\sसे (?:\S+ )?(?:बातचीत|साक्षात्कार|इंटरव्यू|मुला\S{2,3}त)$/;

/** Labels what stands before the story: headline, deck, bylines without a word that says so, captions; the rest led elsewhere. */
export function labelBefore(lines: readonly Piece[], headline: number, body: number): void {
	const title = lines[headline];
	const isDated = lines[body]?.label === "dateline" || isPlace(lines[body - 1]);
	let hasAuthor = lines.some(({ label }) => label === "author");
	const opening = lines[body]?.text ?? "";
	// A scorecard alone has no sentence: what it has is the story.
	const isBare = body < 0 && lines.filter(({ label }, i) => !label && i > headline).length > 3;
	let hasDeck = false;
	let arePoints = false;
	lines.slice(0, body < 0 ? lines.length : body).forEach((line, i) => {
		const length = words(line.text).length;
		// Signs alone say nothing of what stands above them.
		const below = lines.slice(i + 1, i + 3).find(({ text }) => words(text).length > 0);
		if (!title) return;
		// A sentence and who gave it is what stands under a picture.
		arePoints = announcesPoints(line.text) || (arePoints && !line.label && !/।\s[^।]*[^।.!?”"]$/.test(line.text));
		if (i === headline) set(line, "headline", length >= 4 && line.label === undefined);
		// Whose the picture is, and not the story.
		else if (line.label === "source" && lines[i - 1]?.label === "caption" && body > 0) set(line, "credit", false);
		else if (line.label) return;
		else if (i < headline && lines[i - 1]?.label === "mark" && !endsSentence(line.text)) set(line, "mark", false);
		else if (i < headline && /^(?:सार|संक्षेप):?$/.test(lines[i - 1]?.text ?? "") && isProse(line.text)) {
			set(line, "description", false);
			hasDeck = true;
		} else if (i < headline) set(line, "removed", length <= 3 || bare(line.text) === bare(title.text));
		else if (i > headline && isLiveHeading(lines, i, body)) set(line, "heading", false);
		// A sentence in the headline's words is a caption or a deck.
		else if (
			bare(line.text) === bare(title.text) ||
			(length >= 4 && !arePoints && !line.text.endsWith("।") && overlap(line.text, title.text) > 0.85)
		)
			set(line, "removed", true);
		else if (
			i === body - 1 &&
			length <= 2 &&
			!SECTION.test(line.text) &&
			(isTown(line.text) ||
				isPlace(line) ||
				(/:$/.test(line.text) && isMeta(lines[i - 1]?.label)) ||
				(lines[i - 1]?.label !== "credit" && isPlaceIn(opening, line.text)))
		)
			set(line, "dateline", false);
		else if (lines[i - 1]?.label === "author" && OCCUPATION.test(line.text)) set(line, "removed", false);
		else if (
			(arePoints && lines[i + 1]?.label !== "credit") ||
			(BULLET.test(line.text) && (hasDeck || lines[i - 1]?.label === "item" || isBulleted(lines[i - 1]) || isBulleted(lines[i + 1])))
		)
			set(line, "item", false);
		else if ((i === body - 1 && isUnderCopy(lines, i)) || (isProse(line.text) && (isOverCredit(lines, i) || isSeen(line.text))))
			set(line, "caption", false);
		else if (isBare) set(line, "paragraph", false);
		else if (isQuote(line.text) && hasDeck) set(line, "quote", false);
		else if (length >= 6 && isHindi(title.text) && !isHindi(line.text)) set(line, "removed", false);
		// What describes a picture for those who do not see it stands over its credit and its caption.
		else if (lines[i + 1]?.label === "credit" && lines[i + 2]?.label === "caption" && !isProse(line.text)) set(line, "caption", false);
		else if (
			(length >= 6 || OF_TALK.test(line.text)) &&
			!hasDeck &&
			(isProse(line.text) || i <= headline + 2 || /^[-–]\p{L}/u.test(line.text))
		) {
			set(line, "description", isProse(line.text));
			hasDeck = true;
		} else if (
			(isMeta(below?.label) ||
				(isPost(below?.text ?? "") && !isProse(below?.text ?? "")) ||
				(OCCUPATION.test(below?.text ?? "") && isMeta(lines[i + 2]?.label)) ||
				below?.label === "source" ||
				isPlacedTime(lines, i + 1) ||
				(!hasAuthor && (i === body - 1 || (isMeta(lines[i - 1]?.label) && isProse(lines[i + 1]?.text ?? ""))))) &&
			areNames(line.text) &&
			!opening.includes(line.text) &&
			!isTown(line.text.replace(/[\s|,]+$/, "")) &&
			!SECTION.test(line.text)
		) {
			set(line, "author", false);
			hasAuthor = true;
		}
		// Releases have several decks, one under the other, over their day.
		else if (
			length >= 4 &&
			lines[i - 1]?.label === "description" &&
			!isProse(lines[i - 1]?.text ?? "") &&
			(lines[i + 1]?.label === "published" || (lines.some(isRelease) && i < body)) &&
			!isProse(line.text)
		)
			set(line, "description", false);
		// What stands before a dateline and is one sentence belongs to the picture: no paragraph is lost to it.
		else if (isProse(line.text))
			set(line, (isDated && !/[।.!?]\s.*[।.!?]/.test(line.text)) || lines[i + 1]?.label === "credit" ? "caption" : "paragraph", false);
		else {
			const isPictured = lines[i - 1]?.label === "credit" || lines[i + 1]?.label === "credit";
			const isForeign = isHindi(title.text) && !isHindi(line.text);
			const isShort = length <= 3 && line.text.endsWith("।") && !isDated;
			// What other stories are called stands under "Trending Photos", a number or a word for machines between.
			const isOthers =
				lines[i + 1]?.label !== "credit" &&
				overlap(stems(line.text), stems(`${title.text} ${opening}`)) < 0.4 &&
				lines.slice(Math.max(0, i - 3), i).some(({ label, text }) => label === "removed" && announcesOthers(text));
			set(line, isShort ? "paragraph" : isOthers ? "removed" : isPictured || (length > 3 && !isForeign) ? "caption" : "removed", false);
		}
	});
}

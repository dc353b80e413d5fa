/** Labels by its place what stands before a story: headline, deck, bylines, captions. */
import { isPlaceName, isTown } from "./dateline.ts";
import { isOfAgencies } from "./datelineParts.ts";
import { isLiveHeading } from "./wireBody.ts";
import { areNames, isPlace, isPlacedTime, isPlaceIn, OCCUPATION } from "./wireBylines.ts";
import { isOverCredit, isSeen, isUnderCopy } from "./wireCaptions.ts";
import { overlap, stems } from "./wireOverlap.ts";
import { announcesOthers, announcesPoints, closesLetter, folded, isPost, mayBeDesk } from "./wirePatterns.ts";
import {
	BULLET,
	bare,
	endsSentence,
	isBulleted,
	isHindi,
	isMeta,
	isProse,
	isQuote,
	type Piece,
	SECTION,
	set,
	words,
} from "./wirePieces.ts";
import { isRelease } from "./wireReleases.ts";

/** How to reach who sent it: "फ़ोन: 0612-2223344". */
const CONTACT =
	/@|\p{N}{5}|^[^:]*(?<![\p{L}\p{M}])(?:फोन|टेलीफोन|मोबाइल|मो\.|दूरभाष|फैक्स|ई-?मेल|संपर्क|व्हाट्स|phone|mob|tel|fax|e-?mail|contact)/u;
/** What something is or when, by its name: "सूर्योदय: प्रातः 06:56". Two such lines together are told; one may stand under a picture. */
const isListed = (line: Piece | undefined) =>
	line !== undefined &&
	/^[^:।]{2,30}:\s.*\p{N}/u.test(line.text) &&
	!CONTACT.test(folded(line.text)) &&
	!isProse(line.text) &&
	(!line.label || line.label === "paragraph");

/** What a review has of a film, a play or a book before it begins: "कलाकार: …", "अवधि: …". Two such lines stand together. */
const FACT =
	/^(?:मुख्य |सह-?)?(?:कलाकार|स्टार ?कास्ट|कास्ट|निर्देशक|निर्देशन|डायरेक्टर|निर्माता|संगीत(?:कार)?|गीत(?:कार)?|पटकथा|कहानी|लेखक|अनुवाद(?:क)?|प्रकाशक|प्रकाशन|पृष्ठ|मूल्य|क़ीमत|कीमत|अवधि|रेटिंग|बैनर|शैली|जॉनर|भाषा|रिलीज़?|मंच|प्लेटफ़?ॉर्म)\s?[:ः–-]\s*\S/u;
/** What only films and plays have; beside it who wrote it is told of, elsewhere that is the byline: "लेखक: अमित" over "प्रकाशन: 10 जुलाई 2021". */
const FACT_OF_FILM = /^(?:मुख्य |सह-?)?(?:कलाकार|निर्देशक|अवधि|रेटिंग)\s?[:ः–-]/u;
const isFact = (line: Piece | undefined) => line !== undefined && FACT.test(line.text) && !isProse(line.text);

/** Who wrote it, and whence: "नीरज प्रियदर्शी, सहरसा से". */
const isFrom = (text: string) => {
	const [, place = ""] = /^(?:[\p{L}\p{M}.]+ ){1,2}[\p{L}\p{M}.]+, ?([\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?) से$/u.exec(text) ?? [];
	return isPlaceName(place);
};

/** What an interview has under its headline, however short: "शिक्षाविद से बातचीत". */
const OF_TALK = /\sसे (?:\S+ )?(?:बातचीत|साक्षात्कार|इंटरव्यू|मुला\S{2,3}त)$/;

/** Labels what stands before the story: headline, deck, bylines without a word that says so, captions; the rest led elsewhere. */
export function labelBefore(lines: readonly Piece[], headline: number, body: number): void {
	const title = lines[headline];
	const isDated = lines[body]?.label === "dateline" || isPlace(lines[body - 1]);
	// Who signs a letter is told under its close.
	const close = lines.findIndex(({ text }) => closesLetter(text));
	let hasAuthor = lines.slice(0, close < 0 ? lines.length : close).some(({ label }) => label === "author");
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
		// Between headline and byline stands no picture.
		const isFirstDeck = i === headline + 1 && lines[i + 1]?.label === "author";
		// A sentence and who gave it is what stands under a picture.
		arePoints = announcesPoints(line.text) || (arePoints && !line.label && !/।\s[^।]*[^।.!?”"]$/.test(line.text));
		if (i === headline) set(line, "headline", length >= 4 && line.label === undefined);
		// Whose the picture is, and not the story.
		else if (line.label === "source" && lines[i - 1]?.label === "caption" && body > 0) set(line, "credit", false);
		// "… जवान। (एएनआई)" under a picture is no sign-off: nothing has been told yet.
		else if (line.label === "mark" && lines[i - 1]?.label === "caption" && isOfAgencies.test(line.text)) set(line, "credit", false);
		else if (
			i > headline &&
			(isFact(lines[i - 1]) || isFact(lines[i + 1])) &&
			isFact(line) &&
			!/^(?:published|disclaimer)$/.test(line.label ?? "") &&
			(line.label !== "author" || [lines[i - 1], lines[i + 1]].some((beside) => FACT_OF_FILM.test(beside?.text ?? "")))
		)
			set(line, "paragraph", false);
		else if (line.label) return;
		else if (i === body - 1 && length <= 3 && isFact(lines[i - 1]) && lines[i - 1]?.label === "paragraph") set(line, "heading", false);
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
		else if (
			(i === body - 1 && isUnderCopy(lines, i)) ||
			(isProse(line.text) && (isOverCredit(lines, i) || (isSeen(line.text) && !isFirstDeck)))
		)
			set(line, "caption", false);
		else if (isBare) set(line, "paragraph", false);
		else if (isQuote(line.text) && hasDeck) set(line, "quote", false);
		// Of a live page: what happened between one hour and the next.
		else if (isProse(line.text) && lines[i - 1]?.label === "published" && lines[i + 1]?.label === "published")
			set(line, "paragraph", false);
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
				mayBeDesk(below?.text ?? "") ||
				(lines[i - 1]?.label === "author" && mayBeDesk(line.text)) ||
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
		} else if (!hasAuthor && isFrom(line.text)) {
			set(line, "author", false);
			hasAuthor = true;
		} else if (isListed(line) && (isListed(lines[i - 1]) || isListed(lines[i + 1]))) set(line, "paragraph", false);
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

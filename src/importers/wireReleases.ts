/** Tells who sends a press release, and what of one in two languages is no Hindi. */
import { isKnownVerb } from "../text/proof/verbs.ts";
import { isPlaceName, isState } from "./dateline.ts";
import { isHindi, isMeta, isProse, type Piece, set, words } from "./wirePieces.ts";

export const isRelease = (line: Piece | undefined) => line?.label === "mark" && /^(?:प्रेस|विज्ञप्ति|क्रमांक)/.test(line.text);

const OFFICE =
	/^(?!.* (?:ने|में|पर|से|को|का|की|के) |.*[एे][ंँ]?ग[ाेी](?![\p{L}\p{M}])).*(?:विभाग|निदेशालय|कार्यालय|सचिवालय|निगम|प्राधिकरण|परिषद)(?:, ?([\p{L}\p{M}\p{N}. ]{2,24}))?$/u;

/** A department by what it is, with or without where, and no headline of what it does: "सूचना एवं जनसंपर्क विभाग, उ0प्र0". */
export function isDepartment(text: string): boolean {
	const office = OFFICE.exec(text);
	const where = office?.[1];
	const isWhere = where === undefined || isPlaceName(where) || isState(where) || /^(?:जनपद|जिला) | (?:सरकार|शासन)$/.test(where);
	return office !== null && isWhere && !words(text).some(isKnownVerb);
}

/** One with whose it is, as it stands over a bulletin: "भारत मौसम विज्ञान विभाग", "जयपुर नगर निगम". */
export function isSendingDepartment(text: string): boolean {
	const [first = "", second = ""] = words(text);
	return (
		isDepartment(text) &&
		words(text).length <= 6 &&
		(/^(?:भारत|भारतीय|केंद्रीय|राज्य|जिला|ज़िला)$/.test(first) || isPlaceName(first) || isState(first) || isState(`${first} ${second}`))
	);
}

/** Who sends a release stands over "प्रेस नोट", or between that and its day, the headline of it under that. */
export const isSender = (lines: readonly Piece[], at: number, end: number) =>
	(isRelease(lines[at + 1]) && lines.slice(at + 2, end).some(({ label }) => !label)) ||
	(isRelease(lines[at - 1]) &&
		(isMeta(lines[at + 1]?.label) || isDepartment(lines[at]?.text ?? "")) &&
		lines.slice(at + 2, end).some(({ label, text }) => !label && words(text).length > 3));

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

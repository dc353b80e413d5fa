/** Tells what an agency calls its copy for desks. */
import { isKnownVerb } from "../text/proof/verbs.ts";
import { isTown, readDateline } from "./dateline.ts";
import { agencies } from "./datelineParts.ts";
import { overlap } from "./wireOverlap.ts";
import { isProse, type Piece, set, words } from "./wirePieces.ts";
import { isDepartment, isSendingDepartment } from "./wireReleases.ts";

/** Words of a sentence, which no slug has: what joins its parts, and what will be. */
const SENTENCE = /(?:^|\s)(?:ने|को|से|में|पर|का|की|के|और|व)\s|[एे]ं?ग[ाेी](?:\s|$)/;

/** A slug of words joined by hyphens: "भूकंप-इंडोनेशिया". */
export const HYPHENED = /^[\u0900-\u097f]+(?:-[\u0900-\u097f]+)+(?: (?:लीड|एक|दो|तीन|चार|पाँच|पांच|अंतिम|जारी|(?:पहल|दूसर|तीसर|चौथ)[ाी]|टेक))*$/;

/** Which take of a report it is, between its slug and its place: "दरभंगा एम्स-दो-पटना". */
export const TAKE = /^[\u0900-\u097f]+(?: [\u0900-\u097f]+){0,4}-(?:दो|तीन|चार|पाँच|पांच|अंतिम)-[\u0900-\u097f]+$/;

/** The same with spaces in its parts but the last: "एशियाई खेल-हॉकी-भारत"; or one of the desks that agencies have, and what it is about: "खेल-क्रिकेट रणजी स्कोर". */
const PARTED =
	/^(?!खेल-कूद|चुनाव-(?:पूर्व|प्रचार|चिह्न|चिन्ह))(?:(?:[\u0900-\u097f]+(?: [\u0900-\u097f]+)?-){2,}[\u0900-\u097f]+|(?:खेल|अर्थ|विदेश|संसद|चुनाव|राष्ट्रीय|प्रादे(?:शिक)?|दि|वि)-[\u0900-\u097f]+(?:[- ][\u0900-\u097f]+){1,4}|खेल (?:क्रिकेट|हॉकी|फुटबॉल|टेनिस|बैडमिंटन|शतरंज|कुश्ती|मुक्केबाजी|निशानेबाजी|एथलेटिक्स)(?: [\u0900-\u097f]+){1,4})$/;

/** A slug that begins with whose copy it is, as far as that is no other word: "एपी विदेश केन्या रेल". */
const GIVEN = new RegExp(`^(?!भाषा|वार्ता|एजें)(${agencies})(?: [\\u0900-\\u097f]+){1,5}$`, "u");

/** A slug that says which of several copies it is, and often whence: "खेल टेस्ट भारत दो अंतिम पर्थ", "लीड भूकंप". */
const NUMBERED = /^[\u0900-\u097f-]+(?: [\u0900-\u097f-]+){0,5} (?:लीड|एक|दो|तीन|चार|पाँच|पांच|अंतिम|जारी) ([\u0900-\u097f]+)$/;

/** A slug behind the number of its take: "4-1 राजस्थान-बस हादसा". */
const TAKEN = /^[0-9०-९]{1,2}-[0-9०-९]{1,2} [\u0900-\u097f ]+-[\u0900-\u097f -]+$/;

/** Which of several leads it is: "मध्यप्रदेश हादसा दो लीड बस", "न्यायालय-दूसरी लीड पटाखे". */
const LEADS = /^[\u0900-\u097f -]+[\s-](?:(?:दो|तीन|चार|पहली|दूसरी|तीसरी|चौथी) लीड|लीड (?:दो|तीन|चार))(?:\s[\u0900-\u097f]+)?$/;

/** Says that what stands above it has sent the copy, and is not told of in it. */
const ISSUED = /बुलेटिन|विज्ञप्ति|जारी (?:करने|होने) /;

const LEAD = /^लीड(?: [\u0900-\u097f-]+){1,7}$/;

/**
 * Marks what an agency calls its copy for desks, where it stands first and a headline under it. Short headlines may look like one: only what is
 * hyphened throughout, begins as a lead or with the agency of the dateline, ends in its number and the place of the dateline, or has a note to desks
 * in brackets between it and a headline of its words. Of a department by its country, state or town it is told that the copy is from there.
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
	const isIssued = lines.slice(at + 1, at + 4).some(({ text }) => ISSUED.test(text));
	if (isIssued && isSendingDepartment(line.text) && words(below.text).length > 4) set(line, "source", false);
	const isNoted = lines.slice(at + 1, under).some(({ text }) => /^\(.*\)$/.test(text)) && words(line.text).length <= 6;
	const isRepeated = isNoted && overlap(line.text, below.text) >= 0.5 && !isKnownVerb(words(line.text).at(-1) ?? "");
	const place = NUMBERED.exec(line.text)?.[1];
	const isPlaced = place !== undefined && (isTown(place) || words(lines[body]?.text ?? "").some((word) => word === place));
	const agency = lines[body]?.label === "dateline" ? readDateline(lines[body]?.text ?? "", false)?.agency : undefined;
	const isGiven = agency !== undefined && agency === GIVEN.exec(line.text)?.[1] && !isKnownVerb(words(line.text).at(-1) ?? "");
	const isParted = agency !== undefined && PARTED.test(line.text) && !isKnownVerb(words(line.text).at(-1) ?? "");
	if (
		HYPHENED.test(line.text.replace(/^[\u0900-\u097f]{2,6}[0-9०-९]{1,3} /, "")) ||
		((isRepeated || isPlaced || isGiven || isParted || LEAD.test(line.text) || LEADS.test(line.text) || TAKEN.test(line.text)) &&
			!SENTENCE.test(line.text))
	)
		set(line, "mark", false);
}

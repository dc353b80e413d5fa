/** Numbers that are dialled or written on letters, not counted: they are read out digit by digit. Rules for `spokenRules.ts`. */
import { digitByDigit } from "./numberWords.ts";
import { END, type Rule, spelled, sticky } from "./spokenPatterns.ts";

/** "98765-43210": digits in the groups they are written in. */
const inGroups = (written: string): string => (written.match(/\d+/g) ?? []).map(digitByDigit).join(", ");
const eachDigit = (text: string): string => text.replace(/[/-]/g, ", ").replace(/\d+/g, digitByDigit);

const NAME = spelled("(?:नंबर|नम्बर|नं\\.)");
/** What is said before a number that is sure to be dialled, and before one that may be a price. */
const SURELY = spelled(`(?:(?:हेल्पलाइन|हेल्पलाईन|टोल[ -]?फ़्री|डायल)(?: ${NAME})?|${NAME})`);
const PERHAPS = spelled("(?:फ़ोन|मोबाइल|व्हाट्सऐप|व्हाट्सएप|वॉट्सऐप)");
const BEFORE = "[:–-]? ?";
/** The short number of a helpline, or several; the groups of a long one. Not a case at a police station or court: "123/2024". */
const SHORT = "(?!\\d{1,6}/(?:19|20)\\d\\d(?!\\d))\\d{3,6}(?:(?:, ?|[ /-]| या | और | व )\\d{3,6}){0,5}(?!\\d|[.,]\\d)";
/** What is counted after all, and years. */
const COUNTED = spelled(" (?:में|दिन|घंटे|घंटों|लोग|लोगों|साल|महीने|रुपये|रुपए|सौ|हज़ार|लाख|करोड़)");
const CALLING = spelled(`(?: ${NAME})? (?:पर (?:कॉल|फ़ोन|डायल|संपर्क|सूचना|शिकायत|मदद|मिस्ड)|डायल)| ${NAME} पर| हेल्पलाइन`);

const TRAIN = spelled("(?:एक्सप्रेस(?![ -]?वे)|दुरंतो|गरीब रथ|वंदे भारत|सुपरफ़ास्ट)");
/** These are a capital and a century too. Of a train are "राजधानी (12302", "राजधानी एक्सप्रेस", and what nothing follows: "12951 मुंबई राजधानी". */
const CAPITAL = "(?:राजधानी|शताब्दी)";
const WORDS = "(?: [\\p{L}\\p{M}-]{2,20}){0,2}";
const COUPLE = "\\d{5}/\\d{2,5}(?!\\d)";
/** A round number counts something. */
const TRAIN_NUMBER = `(?:${COUPLE}|\\d{3}(?!00)\\d\\d(?:-\\d{2,5})?(?!\\d))`;

export const phoneRules: readonly Rule[] = [
	[
		sticky("\\+91[- ]?(\\d{2,5})[- ]?(\\d{5,8})(?!\\d)"),
		([, a = "", b = ""]) => ((a + b).length === 10 ? `प्लस नौ एक, ${digitByDigit(a)}, ${digitByDigit(b)}` : null),
	],
	[sticky("\\+\\d{1,3}(?:[- ]\\d{2,5}){2,4}(?!\\d)"), ([all]) => `प्लस ${inGroups(all)}`],
	// Of identity papers and bank cards; trains are called by their digits too.
	[sticky("\\d{4}([ -])\\d{4}\\1\\d{4}(?:\\1\\d{4})?(?!\\d)"), ([all]) => inGroups(all)],
	[
		sticky(
			`(?=\\d)(?:(?<=(?:गाड़ी|ट्रेन|${TRAIN})(?: संख्या| सं\\.)? \\(?|${CAPITAL} \\()${TRAIN_NUMBER}|(?<=${CAPITAL} )${COUPLE})(?!${COUNTED}${END})`,
		),
		([all]) => eachDigit(all),
	],
	[
		sticky(
			`(?:${TRAIN_NUMBER}(?=(?! (?:यात्री|यात्रियों)|${COUNTED}${END})${WORDS} (?:${TRAIN}|${CAPITAL}(?: (?:एक्सप्रेस|ट्रेन)|(?! ?[\\p{L}\\p{M}\\p{N}-])))${END})|${COUPLE}(?=${WORDS} ${CAPITAL}${END}))`,
		),
		([all]) => eachDigit(all),
	],
	// Whose last digits nobody is to know.
	[
		sticky("(\\d{2,8})[xX*]{2,}(\\d*)(?![\\p{L}\\p{M}])"),
		([, begin = "", end = ""]) => `${digitByDigit(begin)}${end && `, ${digitByDigit(end)}`}`,
	],
	[sticky("[6-9]\\d{4}[- ]\\d{5}(?!\\d|,\\d)"), ([all]) => inGroups(all)],
	[sticky("\\(?0\\d{2,4}(?:\\) ?|[- ])\\d{2,4}[- ]?\\d{4}(?!\\d)"), ([all]) => inGroups(all)],
	[sticky("18[06]0[- ]\\d{2,3}[- ]?\\d{4}(?!\\d|,\\d)"), ([all]) => inGroups(all)],
	[sticky(`(?<=${SURELY}${BEFORE})(?:\\d{7,12}(?!\\d)|${SHORT}(?!${COUNTED}${END}))`), ([all]) => eachDigit(all)],
	[sticky(`(?<=${PERHAPS}${BEFORE})${SHORT}(?= पर${END})`), ([all]) => eachDigit(all)],
	[sticky(`\\d{3,6}(?=${CALLING}${END})`), ([all]) => eachDigit(all)],
	[sticky("(?<=(?:पिन ?कोड|पिन|PIN(?: ?CODE)?|[Pp]in(?: ?[Cc]ode)?)[:–-]? ?)[1-9]\\d\\d ?\\d{3}(?!\\d)"), ([all]) => inGroups(all)],
	// The end of an address: "लखनऊ-226001".
	[sticky("(?<=[\\p{L}\\p{M}] ?[-–] ?)[1-9]\\d{5}(?![\\d,.%])"), ([all]) => digitByDigit(all)],
];

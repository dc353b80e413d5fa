/** What is written in one way and said in another: money, times, dates, ranges, units, shortened words, signs. Data for `spoken.ts`. */
import { MONTHS } from "./dates.ts";
import { cardinal, digitByDigit, ordinal, sayNumber, withQuarters } from "./numberWords.ts";
import { closed, DASH, END, either, NUMBER, RUPEES, type Rule, SCALE, spelled, sticky, WORD_ENDS } from "./spokenPatterns.ts";
import { phoneRules } from "./spokenPhones.ts";
import { namedByNumber, shortRules } from "./spokenShort.ts";
import { bigNumbers, currencies, gluedUnits, parts, plainUnits, quarters, rates, signs, thousands, units } from "./spokenTables.ts";
import { time, timeRules } from "./spokenTimes.ts";

const SCALES = `(?: ?${SCALE}${END}(?: ${SCALE}${END}){0,2})?`;
const CURRENCY = "(?:US\\$|[₹$€£¥])";
const RUPEES_SHORT = "(?:रु|रू|Rs|INR)\\.? ?";
const MONTH = spelled(`(?:${MONTHS.join("|")})`);
const UNIT = `(?:${either(units)})\\.?`;
const RATE = `(?: ?/ ?(${either(rates)})\\.?)?${WORD_ENDS}`;
const MEASURED = `(?: ?(${UNIT})${RATE})?`;
/** What follows the result of a match. */
const RESULT = spelled(
	" (?:से (?:\\S{1,20} ){0,2}?(?:जीत|हार|हरा|मात|शिकस्त|पराज|पछाड़|पीछे|आगे|पिछड़|बढ़त|ड्रॉ|बराबर|रौंद|गँवा|गंवा)|की (?:बढ़त|जीत|हार|बराबरी))",
);

/** Classes at school, and what else is counted with feminine ordinals. */
const FEMININE = spelled(
	" (?:में|की|के|का|पास|फ़ेल|क्लास|कक्षा|वेव|लहर|जनरेशन|पीढ़ी|बटालियन|सेंचुरी|सदी|एनिवर्सरी|वर्षगाँठ|वर्षगांठ|सालगिरह|पारी|बैठक|किस्त|तिमाही|बार|मंज़िल|गेंद|रैंक|पोज़िशन)",
);
/** What is told in halves, thirds and quarters; a stroke elsewhere may be of a house or a law. */
const PARTED = spelled(" (?:हिस्स|भाग|बहुमत|सीट|आबादी|जनसंख्या|सदस्य|वोट|मत|कप|चम्मच|किलो|लीटर|घंट)");
/** What is run or swum, or shot at, over so many metres. */
const RACE = spelled("(?:दौड़|रेस|रन|मैराथन|फ़्रीस्टाइल|बटरफ़्लाई|बैकस्ट्रोक|राइफ़ल|पिस्टल|बाधा|रिले)");
const bounds: Readonly<Record<string, string>> = { "<": "से कम", ">": "से ज़्यादा", "≤": "या उससे कम", "≥": "या उससे ज़्यादा" };
const MANIFOLD = spelled("(?:गुन[ाीे]|एकड़|बीघ|घंट|साल|वर्ष|महीन|माह|दिन|हफ़्त|सप्ताह)");
/** What is paid, counted or measured, and what by. */
const PER = spelled(
	`(?= ?/)(?<=(?:\\d|[₹$€£¥]|[GMT]B|रु|रू|${RUPEES}|${SCALE}|डॉलर|टन|यूनिट|क्विंटल|लीटर|${[...new Set(Object.values(units))].join("|")})\\.?) ?/ ?(?:(${either(rates)})\\.?${WORD_ENDS}|(?=(?:\\d{1,4} ?)?(?:किलो|ग्राम|लीटर|टन|घंटा|घंटे|घंटों|दिन|क्विंटल|एकड़|हेक्टेयर|व्यक्ति|मिनट|सेकंड|सेकेंड|बैरल|यूनिट|माह|महीना|महीने|साल|वर्ष|सप्ताह|हफ़्ता|हफ़्ते|किमी|कि\\.मी|किलोमीटर|मीटर|वर्ग|दर्जन|बोरी|औंस|पीस|सीट)))`,
);

/** "ढाई" of ढाई करोड़, "साढ़े तीन" of साढ़े तीन लाख: before a scale, halves and quarters under a hundred are said by their names. */
function amountOf(written: string, scale: string): string {
	const [, whole = "", part = ""] = /^(\d\d?)\.(25|50?|75)$/.exec(written) ?? [];
	return scale !== "" && Number(whole) > 0 && Number(whole) < 99
		? withQuarters(Number(whole), Number(part.padEnd(2, "0")) / 25)
		: sayNumber(written);
}

/** "5लाख" as "5 लाख". */
const apart = (scale: string) => scale.replace(/^(?=\S)/, " ");

/** "एक रुपया", "एक सौ रुपये"; paise where both digits are written and no लाख follows. */
function money(amount: string, scale: string, currency: string): string {
	const name = currencies[currency] ?? "रुपये";
	const isRupee = name === "रुपये";
	const paise = isRupee && scale === "" ? /^([\d,]+)\.(\d\d)$/.exec(amount) : null;
	if (paise) {
		const [, whole = "", hundredths = ""] = paise;
		const coins = Number(hundredths) ? `${cardinal(Number(hundredths))} पैसे` : "";
		return Number(whole) === 0 && coins ? coins : `${money(whole, "", currency)} ${coins}`.trim();
	}
	const coin = isRupee && amount === "1" && scale === "" ? "रुपया" : name;
	return `${amountOf(amount, scale)}${apart(scale)} ${coin}`;
}

/** "10-15" is a range, "2-1" a score, "2019–20" a pair of years. `scale` counts both: "2.5-3 करोड़". */
function range(from: string, to: string, scale = ""): string {
	const [a, b] = [Number(from.replace(/,/g, "")), Number(to.replace(/,/g, ""))];
	const isYears = /^(?:1[1-9]|20)\d\d$/.test(from) && /^\d\d$/.test(to);
	return `${amountOf(from, scale)} ${isYears || a >= b ? "" : "से "}${amountOf(to, scale)}${apart(scale)}`;
}

/** Results of sets, of which one at least falls: "18-21, 21-19". */
function results(list: string): string | null {
	const isFalling = [...list.matchAll(/(\d+)-(\d+)/g)].some(([, a, b]) => Number(a) > Number(b));
	return isFalling ? list.replace(/-/g, " ").replace(/\d+/g, sayNumber) : null;
}

/** "1:3" → "एक और तीन". */
const ratio = (written: string, sign: string): string =>
	written
		.split(":")
		.map(sayNumber)
		.join(sign === "" ? " " : ` ${sign} `);

/** 100 beside a sign is सौ, without "एक". */
const hundredOr = (n: string): string => (n === "100" ? "सौ" : sayNumber(n));

const percent = (n: string): string => `${hundredOr(n)} प्रतिशत`;

/** A unit's name after its number, with what it is counted by; nothing where there is none. */
function unitOf(unit?: string, per?: string): string {
	if (unit === undefined) return "";
	const name = units[closed(unit)] ?? units[closed(unit).replace(/\.$/, "")] ?? unit;
	return ` ${name}${per === undefined ? "" : ` प्रति ${rates[closed(per)] ?? per}`}`;
}

function date(day: string, month: string, year: string): string | null {
	const name = MONTHS[Number(month) - 1];
	if (!name || Number(day) < 1 || Number(day) > 31) return null;
	const century = Number(year) > 40 ? "19" : "20";
	return `${cardinal(Number(day))} ${name} ${sayNumber(year.length === 2 ? century + year : year)}`;
}

export const rules: readonly Rule[] = [
	[sticky("(?:https?://(?:www\\.)?|www\\.)([\\w-]+(?:\\.[\\w-]+)*)(?:[/?#:](?:[^\\s।,)]|[,)](?=[^\\s।]))*)?"), ([, host = ""]) => host],
	// Dates in figures.
	[
		sticky("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d\\d)(?!\\d|[./-]\\d)"),
		([, day = "", , month = "", year = ""]) => date(day, month, year),
	],
	[sticky("(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)"), ([, year = "", month = "", day = ""]) => date(day, month, year)],
	[sticky(`(?<=${MONTH},? )(\\d{4})${DASH}(?=\\d{1,2} ${MONTH}${END})`), ([, year = ""]) => `${sayNumber(year)} से `],
	// What has been counted, to more of it: "50%-60%", "10 किमी-15 किमी", "1 जनवरी-5 जनवरी".
	[
		sticky(`(?=[ –-])(?<=\\d(?: ?(?:%|${CURRENCY}|${UNIT})|(?: ${SCALE}){1,3}| ${MONTH}| ?बजे))${DASH}(?=${CURRENCY}? ?\\d(?!\\d?:))`),
		() => " से ",
		"anywhere",
	],
	[sticky(`(?=[ –-])(?<=\\d ([\\p{L}\\p{M}]{2,20}))${DASH}(?=\\d[\\d,.]{0,12} ?\\1${END})`), () => " से ", "anywhere"],
	...phoneRules,
	...namedByNumber,
	...timeRules,
	[
		sticky("(\\d{1,2}):([0-5]\\d)\\.(\\d{1,3})(?!\\d)(?: मिनट)?"),
		([, m = "", s = "", part = ""]) => `${cardinal(Number(m))} मिनट ${sayNumber(`${Number(s)}.${part}`)} सेकंड`,
	],
	// Ratios, and results that are written like them.
	[sticky("(\\d+(?::\\d+){1,3})(?= अनुपात)"), ([all = ""]) => `${ratio(all, "और")} के`],
	[sticky("(?=\\d)(?<=[अा]नुपात (?:\\S{1,12} )?)\\d+(?::\\d+){1,3}|\\d+(?::\\d+){1,3}(?= (?:के|का|की) अनुपात)"), ([all]) => ratio(all, "और")],
	[sticky(`\\d{1,3}:\\d{1,3}(?=${RESULT})|\\d{1,2}:\\d(?= (?:से|पर)${END}| के (?:बहुमत|अंतर))`), ([all]) => ratio(all, "")],
	[sticky("(2[5-9]|[3-9]\\d):\\1(?![\\d:])"), ([, half = ""]) => `${sayNumber(half)}-${sayNumber(half)}`],
	[sticky("\\d+(?::\\d){1,3}(?![\\d:])"), ([all]) => ratio(all, "अनुपात")],
	[sticky("(\\d{1,2}):(\\d\\d)(?![\\d:])"), ([, hour = "", minute = ""]) => time(hour, minute, false)],
	// Bounds.
	[
		sticky(`([<>≤≥]) ?(${CURRENCY}?) ?(${NUMBER})(${SCALES})( ?%)?${MEASURED}`),
		([, sign = "", currency = "", n = "", scale = "", part, unit, per]) => {
			const said = currency ? money(n, scale, currency) : `${part ? percent(n) : hundredOr(n)}${apart(scale)}${unitOf(unit, per)}`;
			return `${said} ${bounds[sign]}`;
		},
	],
	[
		sticky(`(?:(${CURRENCY}) ?)?(${NUMBER})\\+ ?(${SCALE})${END}`),
		([, currency = "", n = "", scale = ""]) =>
			`${n === "100" ? "सौ" : amountOf(n, scale)} ${scale}${currency && ` ${currencies[currency]}`} से ज़्यादा`,
	],
	// Money.
	[
		sticky(`(${CURRENCY}) ?(${NUMBER})(?:${DASH}(?:${CURRENCY} ?)?(${NUMBER}))? ?(${either(bigNumbers)})\\.?${WORD_ENDS}`),
		([, sign = "", amount = "", to, written = ""]) => {
			const scale = ` ${bigNumbers[written]}`;
			return to === undefined ? money(amount, scale, sign) : `${range(amount, to, scale)} ${currencies[sign]}`;
		},
		"anywhere",
	],
	[sticky(`(?<![^\\s(])[+−-](?=${CURRENCY} ?\\d)`), ([sign = ""]) => signed(sign)],
	[
		sticky(`(${CURRENCY}) ?(${NUMBER})(${SCALES})${DASH}(?:${CURRENCY} ?)?(${NUMBER})(${SCALES})(?: ${RUPEES}${END})?`),
		([, sign = "", from = "", own = "", to = "", scale = ""]) => {
			const both = own === "" ? range(from, to, scale) : `${amountOf(from, own)}${apart(own)} से ${amountOf(to, scale)}${apart(scale)}`;
			return `${both} ${currencies[sign] ?? ""}`;
		},
		"anywhere",
	],
	[
		sticky(`(${CURRENCY}) ?(${NUMBER})(${SCALES})(?:/-|(?: ${RUPEES}${END}))?`),
		([, sign = "", amount = "", scale = ""]) => money(amount, scale, sign),
		"anywhere",
	],
	[
		sticky(`${RUPEES_SHORT}(${NUMBER})${DASH}(?:${RUPEES_SHORT})?(${NUMBER})(${SCALES})(?:/-)?`),
		([, from = "", to = "", scale = ""]) => `${range(from, to, scale)} रुपये`,
	],
	[sticky(`${RUPEES_SHORT}(${NUMBER})(${SCALES})(?:/-)?`), ([, amount = "", scale = ""]) => money(amount, scale, "₹")],
	[sticky(`(?<!(?:\\d|${SCALE}) ?)${RUPEES} (${NUMBER})( ${SCALE}${END})`), ([, amount = "", scale = ""]) => money(amount, scale, "₹")],
	[sticky(`(${NUMBER})/-(?: ?(?:${RUPEES}${END}|(?:रु|रू)(?:\\.|${END})))?`), ([, amount = ""]) => money(amount, "", "₹")],
	[sticky(`(${NUMBER})(${SCALES}) ?(?:रु|रू)(?:\\.|${END})`), ([, amount = "", scale = ""]) => money(amount, scale, "₹")],
	// The sign behind its number, where it is not that of the next.
	[
		sticky(`(${NUMBER})${DASH}(${NUMBER})(${SCALES}) ?(${CURRENCY})(?! ?\\d)`),
		([, from = "", to = "", scale = "", sign = ""]) => `${range(from, to, scale)} ${currencies[sign]}`,
	],
	[sticky(`(${NUMBER})(${SCALES}) ?(${CURRENCY})(?! ?\\d)`), ([, amount = "", scale = "", sign = ""]) => money(amount, scale, sign)],
	[sticky(`(\\d[\\d,]*\\.\\d\\d) ?${RUPEES}${END}`), ([, amount = ""]) => money(amount, "", "₹")],
	// Parts of a whole, ordinals, quarters.
	[sticky(`(${NUMBER})${DASH}(${NUMBER}) ?%`), ([, from = "", to = ""]) => `${range(from, to)} प्रतिशत`],
	[sticky(`([+−-]?)(${NUMBER}) ?%`), ([, sign = "", n = ""]) => `${signed(sign)}${percent(n)}`],
	[sticky(`(\\d[\\d,]*)(वाँ|वां|वा|वें|वे|वीं|वी)${END}`), ([, n = "", ending = ""]) => ordinal(n, ending)],
	[sticky(`(1(?=ल)|[23](?=र)|4(?=थ)|6(?=ठ))([लरथठ][ाेी])${END}`), ([, n = "", ending = ""]) => ordinal(n, ending)],
	[sticky(`(\\d+)(?:st|nd|rd|th)(?= ${MONTH}${END})`), ([, n = ""]) => sayNumber(n)],
	[sticky(`(\\d+)(?:st|nd|rd|th)(?=${FEMININE}${END})`), ([, n = ""]) => ordinal(n, "वीं")],
	[sticky(`(\\d+)(?:st|nd|rd|th)${END}`), ([, n = ""]) => ordinal(n, "वाँ")],
	[
		sticky(`(\\d\\d?) ([13])/([24])(?![\\d/])`),
		([, n = "", part = "", of = ""]) => withQuarters(Number(n), Number(part) * (of === "2" ? 2 : 1)),
	],
	[sticky(`(?:1/[234]|2/3|3/4)(?=${PARTED})`), ([part = ""]) => parts[part] ?? null],
	[sticky("([1-9]\\d{1,3})/\\1(?![\\d/])"), ([, all = ""]) => `${sayNumber(all)} में से ${sayNumber(all)}`],
	[
		sticky("(\\d+)/(\\d+)(?= (?:अंक|नंबर|सीट))"),
		([, mark = "", most = ""]) => (Number(mark) > Number(most) ? null : `${sayNumber(most)} में से ${sayNumber(mark)}`),
	],
	[
		sticky(`(\\d\\d?\\.(?:25|50?|75))(?=(?: से \\d{1,2}(?:\\.\\d{1,2})?)? ?(?:${MANIFOLD}|${SCALE}${END}))`),
		([, n = ""]) => amountOf(n, "गुना"),
	],
	[sticky("(\\d*)([⅓⅔])"), ([, n = "", part = ""]) => `${n && `${sayNumber(n)} सही `}${part === "⅓" ? "एक" : "दो"} तिहाई`],
	[sticky("(\\d*)([¼½¾])"), ([, n = "", part = ""]) => withQuarters(Number(n), quarters[part] ?? 2)],
	[sticky(`24 ?(?:[x×X*] ?7|/7(?! ?(?:रन|पर|विकेट|के स्कोर)))(?![\\d.,]\\d|\\d)`), () => "चौबीस घंटे सातों दिन"],
	[sticky("(9|26)/11(?![\\d/])"), ([, day = ""]) => `${sayNumber(day)} ग्यारह`],
	[sticky("((?:1[1-9]|20)\\d0|[2-9]0)s(?![A-Za-z])"), ([, year = ""]) => `${sayNumber(year)} के दशक`],
	[sticky("(\\d)['′’] ?(\\d\\d?)(?:[\"″”]|'')"), ([, feet = "", inches = ""]) => `${sayNumber(feet)} फ़ुट ${sayNumber(inches)} इंच`],
	[sticky("~ ?(?=[₹$]?\\d)"), () => "क़रीब "],
	[sticky("(\\d\\.\\d|(?<=रेटिंग:? )\\d)/(5|10)(?![\\d/])"), ([, mark = "", most = ""]) => `${sayNumber(most)} में से ${sayNumber(mark)}`],
	[sticky("▲ ?(?=\\d)"), () => "प्लस "],
	[sticky("▼ ?(?=\\d)"), () => "माइनस "],
	// Runs for wickets, fractions.
	[sticky("(\\d{1,3})\\*(?= रन|\\)| \\()"), ([, runs = ""]) => `नाबाद ${sayNumber(runs)}`],
	[
		sticky("(?=\\d)(?<=(?:नं\\.|सं\\.|नंबर|संख्या|धारा|मकान|खसरा|गाटा|प्लॉट) ?)(\\d+)/(\\d+)(?![\\d/])"),
		([, a = "", b = ""]) => `${sayNumber(a)} बटा ${sayNumber(b)}`,
	],
	[sticky("(20\\d\\d)/(\\d\\d)(?![\\d/])"), ([, year = "", next = ""]) => `${sayNumber(year)} ${sayNumber(next)}`],
	[
		sticky("(\\d\\d?)/(\\d{1,3})(?= (?:लिए|झटके|चटकाए|निकाले))"),
		([, wickets = "", runs = ""]) => (Number(wickets) > 10 ? null : `${sayNumber(runs)} रन देकर ${sayNumber(wickets)} विकेट`),
	],
	[
		sticky("(\\d+)/(\\d+)(?![\\d/])( रन)?"),
		([, a = "", b = "", runs = ""]) => {
			const isScore = Number(b) <= 10 && (Number(a) >= 20 || b === "0");
			if (isScore && runs) return `${b === "0" ? "बिना विकेट खोए" : `${sayNumber(b)} विकेट पर`} ${sayNumber(a)}${runs}`;
			return `${sayNumber(a)} ${isScore ? "पर" : "बटा"} ${sayNumber(b)}${runs}`;
		},
	],
	// Ranges and scores.
	[sticky("(?=\\d)(?<=(?:बोइंग|Boeing) )(\\d{3})-(\\d{3,4})"), ([, a = "", b = ""]) => `${sayNumber(a)} ${sayNumber(b)}`],
	[
		sticky(`(${NUMBER})${DASH}(${NUMBER})(?= ?${MANIFOLD})`),
		([, from = "", to = ""]) => (Number(from) < Number(to) ? `${amountOf(from, "गुना")} से ${amountOf(to, "गुना")}` : null),
	],
	[sticky("\\d{1,2}-\\d{1,2}(?:,? \\d{1,2}-\\d{1,2}){1,4}(?![\\d-])"), ([list]) => results(list)],
	[sticky(`(\\d{1,3}(?:\\.5)?)-(\\d{1,3}(?:\\.5)?)(?=${RESULT})`), ([, a = "", b = ""]) => `${amountOf(a, "अंक")} ${amountOf(b, "अंक")}`],
	[
		// After a year with spaces around it a dash begins what happened.
		sticky(`(?!\\d{4} [–-] \\d{1,2}(?!\\d))(${NUMBER})${DASH}(${NUMBER})(?![\\d-]|:\\d)(${SCALES})${MEASURED}`),
		([, from = "", to = "", scale = "", unit, per]) => `${range(from, to, scale)}${unitOf(unit, per)}`,
	],
	[sticky("\\d+(?:\\.\\d+){2,6}(?![\\d.])"), ([all]) => all.split(".").map(sayNumber).join(" डॉट ")],
	[sticky("(?<![^\\s(])\\.(\\d{1,4})(?![\\d.])"), ([, decimals = ""]) => `दशमलव ${digitByDigit(decimals)}`],
	[sticky("±(?= ?\\d)"), () => "प्लस माइनस "],
	[
		sticky("(?=\\d)(?<=° ?)(\\d\\d?)['′’](?: ?([NSEW])(?![A-Za-z]))?"),
		([, minutes = "", side]) => `${sayNumber(minutes)} ${side === undefined ? "मिनट" : units[`°${side}`]?.replace("डिग्री", "मिनट")}`,
	],
	[sticky("(\\d+)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)"), ([, n = "", power = ""]) => `${sayNumber(n)} की घात ${sayNumber(power.normalize("NFKC"))}`],
	[sticky("#(?=\\d{1,2}(?![\\p{L}\\p{M}\\p{N}]))"), () => "नंबर "],
	[sticky(`(14|18|22|24)K(?! (?:व्यू|लाइक|फ|सब्सक्र|शेयर|रु|डॉलर))${END}`), ([, n = ""]) => `${sayNumber(n)} कैरेट`],
	[sticky(`(\\d+)([MKk])(?= ?${RACE})`), ([, n = "", unit]) => `${sayNumber(n)} ${unit === "M" ? "मीटर" : "के"}`],
	[sticky(`(${NUMBER})([KkM])(?! ?${RACE})${END}`), ([, n = "", scale = ""]) => `${amountOf(n, "लाख")} ${thousands[scale]}`],
	[sticky(`(${NUMBER})(${either(gluedUnits)})${END}`), ([, n = "", unit = ""]) => `${sayNumber(n)} ${gluedUnits[unit]}`],
	// Numbers with a unit, then any number. Those inside Latin names are the voice's: G20, x86.
	[
		sticky(`([+−-]?)(${NUMBER})${MEASURED}`),
		([, sign = "", n = "", unit, per]) => (unit === undefined ? null : `${signed(sign)}${sayNumber(n)}${unitOf(unit, per)}`),
	],
	// Not where it reckons between two numbers: "3 − 2".
	[sticky(`(?<![\\d¼½¾] ?|[.\\p{L}\\p{M}])([+−-])(${NUMBER})`), ([, sign = "", n = ""]) => `${signed(sign)}${sayNumber(n)}`],
	[sticky(`(?<![A-Za-z\\d])${NUMBER}`), ([n = ""]) => sayNumber(n), "anywhere"],
	[sticky("-(?=\\d)"), () => " ", "anywhere"],
	[sticky(`(${either(plainUnits)})\\.?${RATE}`), ([, unit, per]) => unitOf(unit, per).trim()],
	[sticky(`(?<=(?:वर्ग|घन) )(${UNIT})${RATE}`), ([, unit, per]) => unitOf(unit, per).trim()],
	...shortRules,
	// Signs.
	[sticky(`(?<=\\d ?)[x×X*] ?(${NUMBER})${MEASURED}`), ([, n = "", unit, per]) => `गुणा ${hundredOr(n)}${unitOf(unit, per)}`, "anywhere"],
	[sticky("([×÷=+−])(?= ?[\\d¼½¾?₹$€£])"), ([, sign = ""], text) => (/\d/.test(text) ? (signs[sign] ?? null) : null)],
	[sticky(" ?%"), () => " प्रतिशत", "anywhere"],
	// At the head of a column: "किराया (₹)", "राशि (₹ लाख करोड़)".
	[
		sticky(`(?<=^|[^A-Za-z]|US)(${CURRENCY})(?! ?[\\d¼½¾]|[A-Za-z])(?: ((?:${SCALE} ?)*${SCALE})${END})?`),
		([, currency = "", scale]) => `${scale === undefined ? "" : `${scale} `}${currencies[currency] ?? "रुपये"}`,
		"anywhere",
	],
	[sticky(" ?& ?"), () => " और ", "anywhere"],
	[sticky(`(?<=${SCALE}|\\d ?(?:${either(bigNumbers)}))\\+(?!\\p{L})`), () => " से ज़्यादा", "anywhere"],
	[sticky("(?<=[\\p{L}\\p{M}\\d%]\\+?)\\+(?!\\p{L})"), () => " प्लस", "anywhere"],
	[sticky(PER), ([, per]) => ` प्रति ${per === undefined ? "" : (rates[closed(per)] ?? per)}`, "anywhere"],
	[sticky("/"), () => ", ", "anywhere"],
	[sticky(" ?-{2,3} ?"), () => ", ", "anywhere"],
	[sticky(" [–—-](?: |(?!\\d))"), () => ", ", "anywhere"],
	[sticky("—"), () => ", ", "anywhere"],
	[sticky("॥"), () => "।", "anywhere"],
	[
		sticky(
			'[“”"‘*_#•●▪]|’(?![a-z])|(?<!\\d)\u0027(?![A-Za-z])|(?<![A-Za-z\\d])\u0027|\\p{Extended_Pictographic}[\ufe0f\u200d\\p{Extended_Pictographic}]*',
		),
		() => "",
		"anywhere",
	],
];

function signed(sign: string): string {
	if (sign === "+") return "प्लस ";
	return sign === "" ? "" : "माइनस ";
}

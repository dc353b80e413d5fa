/** What is written in one way and said in another: money, times, dates, ranges, units, shortened words, signs. Data for `spoken.ts`. */
import { MONTHS } from "./dates.ts";
import { cardinal, digitByDigit, ordinal, quarterHour, sayNumber, withQuarters } from "./numberWords.ts";

/** A sticky pattern, what is said for a match (null: another rule's), and whether it may start inside a word. Earlier rules come first. */
export type Rule = readonly [pattern: RegExp, say: (match: RegExpExecArray, text: string) => string | null, place?: "anywhere"];

const NUMBER = "(?:\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?!\\d)|\\d+)(?:\\.\\d+)?";
const DASH = "(?: ?– ?|-)";
const SCALE = "(?:सौ|हज़ार|हज़ार|हजार|लाख|करोड़|करोड़|करोड|अरब|खरब|मिलियन|बिलियन)";
/** After a word of Devanagari no letter, sign or joiner follows. */
const END = "(?![\\p{L}\\p{M}\\p{N}\u200c\u200d])";
const RUPEES = "(?:रुपये|रुपए|रुपयों|रुपया|रूपये|रूपए)";

const sticky = (pattern: string) => new RegExp(pattern, "uy");

const currencies: Readonly<Record<string, string>> = { "₹": "रुपये", $: "डॉलर", "€": "यूरो", "£": "पाउंड", "¥": "येन" };

/** "एक रुपया", "एक सौ रुपये"; paise where both digits are written and no लाख follows. */
function money(amount: string, scale: string, currency: string): string {
	const name = currencies[currency] ?? "रुपये";
	const isRupee = name === "रुपये";
	const paise = isRupee && scale === "" ? /^([\d,]+)\.(\d\d)$/.exec(amount) : null;
	if (paise) {
		const [, whole = "", hundredths = ""] = paise;
		return `${money(whole, "", currency)}${Number(hundredths) ? ` ${cardinal(Number(hundredths))} पैसे` : ""}`;
	}
	const coin = isRupee && amount === "1" && scale === "" ? "रुपया" : name;
	return [sayNumber(amount), scale, coin].filter(Boolean).join(" ");
}

/** "10:40" before बजे, or alone. */
function time(hour: string, minute: string, isBeforeBaje: boolean): string | null {
	const [h, m] = [Number(hour), Number(minute)];
	if (h > 24 || m > 59) return null;
	if (!isBeforeBaje) return m === 0 ? cardinal(h) : `${cardinal(h)} ${m < 10 ? digitByDigit(minute) : cardinal(m)}`;
	const quarter = quarterHour(h, m);
	return quarter ? `${quarter} बजे` : `${cardinal(h)} बजकर ${cardinal(m)} मिनट`;
}

/** "10-15" is a range, "2-1" a score, "2019–20" a pair of years. */
function range(from: string, to: string): string {
	const [a, b] = [Number(from.replace(/,/g, "")), Number(to.replace(/,/g, ""))];
	const isYears = /^(?:1[1-9]|20)\d\d$/.test(from) && /^\d\d$/.test(to);
	return isYears || a >= b ? `${sayNumber(from)} ${sayNumber(to)}` : `${sayNumber(from)} से ${sayNumber(to)}`;
}

function date(day: string, month: string, year: string): string | null {
	const name = MONTHS[Number(month) - 1];
	if (!name || Number(day) < 1 || Number(day) > 31) return null;
	return `${cardinal(Number(day))} ${name} ${sayNumber(year.length === 2 ? `20${year}` : year)}`;
}

const units: Readonly<Record<string, string>> = {
	किमी: "किलोमीटर",
	"कि.मी.": "किलोमीटर",
	"कि.मी": "किलोमीटर",
	सेमी: "सेंटीमीटर",
	"से.मी.": "सेंटीमीटर",
	मिमी: "मिलीमीटर",
	"मि.मी.": "मिलीमीटर",
	किग्रा: "किलोग्राम",
	"कि.ग्रा.": "किलोग्राम",
	एमएल: "मिलीलीटर",
	"मि.ली.": "मिलीलीटर",
	km: "किलोमीटर",
	kmph: "किलोमीटर प्रति घंटा",
	cm: "सेंटीमीटर",
	mm: "मिलीमीटर",
	kg: "किलोग्राम",
	gm: "ग्राम",
	ml: "मिलीलीटर",
	MW: "मेगावाट",
	GW: "गीगावाट",
	"°C": "डिग्री सेल्सियस",
	"°F": "डिग्री फ़ारेनहाइट",
	"°": "डिग्री",
};
const either = (table: Readonly<Record<string, string>>) =>
	Object.keys(table)
		.toSorted((a, b) => b.length - a.length)
		.map((each) => each.replace(/[.$]/g, "\\$&"))
		.join("|");

/** What is said for a word that is written short, its point included. */
const shortened: Readonly<Record<string, string>> = {
	"डॉ.": "डॉक्टर",
	"डा.": "डॉक्टर",
	"Dr.": "डॉक्टर",
	"प्रो.": "प्रोफ़ेसर",
	"Prof.": "प्रोफ़ेसर",
	"Mr.": "मिस्टर",
	"Mrs.": "मिसेज़",
	"श्री.": "श्री",
	"पं.": "पंडित",
	"मो.": "मोहम्मद",
	"स्व.": "स्वर्गीय",
	"कु.": "कुमारी",
	"न्या.": "न्यायमूर्ति",
	"इंजी.": "इंजीनियर",
	"एडवो.": "एडवोकेट",
	"लेफ्टि.": "लेफ़्टिनेंट",
	"ले.": "लेफ़्टिनेंट",
	"प्रा. लि.": "प्राइवेट लिमिटेड",
	"लि.": "लिमिटेड",
	"ई. पू.": "ईसा पूर्व",
	"ई.पू.": "ईसा पूर्व",
	"उ.प्र.": "उत्तर प्रदेश",
	"म.प्र.": "मध्य प्रदेश",
	"हि.प्र.": "हिमाचल प्रदेश",
	"सं.": "संख्या",
	"पृ.": "पृष्ठ",
	"क्र.": "क्रमांक",
};

const letterNames = "ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|जेड|ज़ेड";
const latinLetters = "ए बी सी डी ई एफ़ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई ज़ेड".split(" ");
const inLetters = (capitals: string): string =>
	Array.from(capitals, (letter) => latinLetters[letter.charCodeAt(0) - 65] ?? letter).join(" ");

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const roman = (capitals: string): number =>
	Array.from(capitals).reduce((sum, letter, at) => {
		const [value = 0, next = 0] = [romanDigits[letter], romanDigits[capitals[at + 1] ?? ""]];
		return sum + (value < next ? -value : value);
	}, 0);

const quarters: Readonly<Record<string, number>> = { "¼": 1, "½": 2, "¾": 3 };
const signs: Readonly<Record<string, string>> = { "×": "गुणा", "÷": "भाग", "=": "बराबर", "+": "जमा", "−": "घटा" };

export const rules: readonly Rule[] = [
	[sticky("https?://(?:www\\.)?([\\w.-]+)[^\\s।]*"), ([, host = ""]) => host],
	// Dates in figures.
	[sticky("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d\\d)(?!\\d)"), ([, day = "", , month = "", year = ""]) => date(day, month, year)],
	// Telephones.
	[sticky("(\\+91)[- ]?(\\d{5})[- ]?(\\d{5})(?!\\d)"), ([, , a = "", b = ""]) => `प्लस नौ एक, ${digitByDigit(a)}, ${digitByDigit(b)}`],
	// Times.
	[
		sticky(`(\\d{1,2})[:.](\\d\\d)${DASH}(\\d{1,2})[:.](\\d\\d) ?बजे${END}`),
		([, h = "", m = "", hour = "", minute = ""]) => {
			const [from, to] = [time(h, m, true), time(hour, minute, true)];
			return from && to && `${from.replace(/ बजे$/, "")} से ${to}`;
		},
	],
	[sticky(`(\\d{1,2})[:.](\\d\\d) ?बजे${END}`), ([, hour = "", minute = ""]) => time(hour, minute, true)],
	[sticky("(\\d{1,2}):(\\d\\d)(?![\\d:])"), ([, hour = "", minute = ""]) => time(hour, minute, false)],
	// Money.
	[
		sticky(`([₹$€£¥]) ?(${NUMBER})${DASH}(?:[₹$€£¥] ?)?(${NUMBER})((?: ${SCALE}${END})*)(?: ${RUPEES}${END})?`),
		([, sign = "", from = "", to = "", scale = ""]) => `${range(from, to)}${scale} ${currencies[sign] ?? ""}`,
		"anywhere",
	],
	[
		sticky(`([₹$€£¥]) ?(${NUMBER})((?: ${SCALE}${END})*)(?:/-|(?: ${RUPEES}${END}))?`),
		([, sign = "", amount = "", scale = ""]) => money(amount, scale.trim(), sign),
		"anywhere",
	],
	[sticky(`(?:रु|रू|Rs)[.॰]? ?(${NUMBER})((?: ${SCALE}${END})*)(?:/-)?`), ([, amount = "", scale = ""]) => money(amount, scale.trim(), "₹")],
	[sticky(`(${NUMBER})((?: ${SCALE}${END})*) ?रु[.॰]`), ([, amount = "", scale = ""]) => money(amount, scale.trim(), "₹")],
	// Parts of a whole, ordinals, quarters.
	[sticky(`(${NUMBER})${DASH}(${NUMBER}) ?%`), ([, from = "", to = ""]) => `${range(from, to)} प्रतिशत`],
	[sticky(`([+−-]?)(${NUMBER}) ?%`), ([, sign = "", n = ""]) => `${signed(sign)}${sayNumber(n)} प्रतिशत`],
	[sticky(`(\\d[\\d,]*)(वाँ|वां|वें|वे|वीं|वी)${END}`), ([, n = "", ending = ""]) => ordinal(n, ending)],
	[sticky("⅓"), () => "एक तिहाई"],
	[sticky("⅔"), () => "दो तिहाई"],
	[sticky("(\\d*)([¼½¾])"), ([, n = "", part = ""]) => withQuarters(Number(n), quarters[part] ?? 2)],
	// Runs for wickets, fractions.
	[
		sticky("(\\d+)/(\\d+)(?![\\d/])"),
		([, a = "", b = ""]) =>
			Number(a) >= 20 && Number(b) <= 10 ? `${sayNumber(a)} पर ${sayNumber(b)}` : `${sayNumber(a)} बटा ${sayNumber(b)}`,
	],
	// Ranges and scores.
	[sticky(`(${NUMBER})${DASH}(${NUMBER})(?![\\d-])`), ([, from = "", to = ""]) => range(from, to)],
	// Numbers with a unit, then any number. Those inside Latin names are the voice's: G20, x86.
	[
		sticky(`([+−-]?)(${NUMBER}) ?(${either(units)})(?:/(घंटा|घंटे|सेकंड|hr|h))?(?![\\p{L}\\p{M}])`),
		([, sign = "", n = "", unit = "", per]) => {
			const of = per === undefined ? "" : ` प्रति ${per === "सेकंड" ? "सेकंड" : "घंटा"}`;
			return `${signed(sign)}${sayNumber(n)} ${units[unit] ?? unit}${of}`;
		},
	],
	// Not where it reckons between two numbers: "3 − 2".
	[sticky(`(?<![\\d¼½¾] ?)([+−-])(${NUMBER})`), ([, sign = "", n = ""]) => `${signed(sign)}${sayNumber(n)}`],
	[sticky(`(?<![A-Za-z\\d])${NUMBER}`), ([n = ""]) => sayNumber(n), "anywhere"],
	[sticky(`-(${NUMBER})`), ([, n = ""]) => ` ${sayNumber(n)}`, "anywhere"],
	[sticky(`(?:किमी|सेमी|मिमी|किग्रा)${END}`), ([unit = ""]) => units[unit] ?? unit],
	// Shortened words and initials.
	[sticky(`(?:${either(shortened)})(?![\\p{L}\\p{M}])`), ([word = ""]) => shortened[word] ?? word],
	[
		sticky(`(?:${letterNames})\\.(?: ?(?:${letterNames})\\.)*(?: ?(?:${letterNames})${END})?`),
		([all = ""]) => all.replace(/\./g, " ").replace(/ +/g, " ").trimEnd(),
	],
	[sticky("[A-Z]\\.(?: ?[A-Z]\\.)*(?![\\p{L}\\p{M}])"), ([all = ""]) => inLetters(all.replace(/[. ]/g, ""))],
	// Latin capitals: numerals of kings and parts, and letters said one by one.
	[
		sticky("(?:X{0,3})(?:IX|IV|V?I{0,3})(?![\\p{L}\\p{M}\\p{N}.-])"),
		([all = ""]) => (all.length < 2 || all === "XXX" ? null : cardinal(roman(all))),
	],
	[sticky("[A-Z]{2,3}(?![\\p{L}\\p{M}\\p{N}])"), ([all = ""]) => inLetters(all)],
	[sticky("[B-DF-HJ-NP-TV-Z]{4,6}(?![\\p{L}\\p{M}\\p{N}])"), ([all = ""]) => inLetters(all)],
	// Signs.
	[sticky(`(?<=\\d ?)x ?(${NUMBER})`), ([, n = ""]) => `गुणा ${sayNumber(n)}`, "anywhere"],
	[sticky("([×÷=+−])(?= ?[\\d¼½¾?])"), ([, sign = ""], text) => (/\d/.test(text) ? (signs[sign] ?? null) : null)],
	[sticky(" ?& ?"), () => " और ", "anywhere"],
	[sticky("/(?=(?:किलो|लीटर|टन|घंटा|घंटे|दिन|क्विंटल|एकड़|व्यक्ति))"), () => " प्रति ", "anywhere"],
	[sticky("/"), () => ", ", "anywhere"],
	[sticky(" [–—-](?!\\d) ?"), () => ", ", "anywhere"],
	[sticky("—"), () => ", ", "anywhere"],
	[sticky("॥"), () => "।", "anywhere"],
	[sticky('[“”"‘*_#]|’(?![a-z])'), () => "", "anywhere"],
];

function signed(sign: string): string {
	if (sign === "+") return "प्लस ";
	return sign === "" ? "" : "माइनस ";
}

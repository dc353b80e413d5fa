/** What datelines are made of, apart from places: days, months and agencies. The desk's checks need no more than these. */

const months: readonly (readonly string[])[] = [
	["जनवरी", "january", "jan"],
	["फरवरी", "फ़रवरी", "february", "feb"],
	["मार्च", "march", "mar"],
	["अप्रैल", "april", "apr"],
	["मई", "may"],
	["जून", "june", "jun"],
	["जुलाई", "july", "jul"],
	["अगस्त", "august", "aug"],
	["सितंबर", "सितम्बर", "september", "sept", "sep"],
	["अक्टूबर", "अक्तूबर", "october", "oct"],
	["नवंबर", "नवम्बर", "november", "nov"],
	["दिसंबर", "दिसम्बर", "december", "dec"],
];
const dayWords =
	"एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|इक्कीस|बाईस|तेईस|चौबीस|पच्चीस|छब्बीस|सत्ताईस|अट्ठाईस|उनतीस|तीस|इकतीस".split(
		"|",
	);
const otherDayWords: Readonly<Record<string, number>> = { पाँच: 5, छः: 6, छ: 6, पन्द्रह: 15, उन्तीस: 29, इकत्तीस: 31, अठाईस: 28, तेइस: 23 };

const MONTH = months
	.flat()
	.toSorted((a, b) => b.length - a.length)
	.join("|");
const DAY = `[0-9०-९]{1,2}|${[...dayWords, ...Object.keys(otherDayWords)].toSorted((a, b) => b.length - a.length).join("|")}`;
const YEAR = "[12][0-9]{3}|[१२][०-९]{3}";
export const DATE = `(?:(?<day>${DAY})(?:st|nd|rd|th)?[-\\s]\\s*(?<month>${MONTH})|(?<monthFirst>${MONTH})\\.?\\s+(?<dayLast>[0-9]{1,2}))\\.?(?:[-,]?\\s*(?<year>${YEAR}))?`;

export const dateWords = new RegExp(DATE, "iu");

/** The agencies that Hindi desks get copy from, as they sign themselves. */
export const agencies =
	"आईएएनएस|आइएएनएस|पीटीआई[- /–]?भाषा|भाषा[- /–]?पीटीआई|पीटीआई|पीटीआइ|भाषा|यूनीवार्ता|यूनिवार्ता|वार्ता|यूएनआई|एएनआई|एएनआइ|रॉयटर्स|रायटर्स|रॉयटर|रायटर|एएफपी|एपी|शिन्हुआ|सिन्हुआ|स्पूतनिक|स्पुतनिक|तास|अनादोलु|योनहाप|क्योदो|डीपीए|ब्लूमबर्ग|हिन्दुस्थान समाचार|हिंदुस्थान समाचार|हि\\.?\\s?स\\.?|पीआईबी|एजेंसियां|एजेंसियाँ|एजेंसी|एजेन्सी|भारती समाचार|आईएनएस|जेएनएन|IANS|PTI|PTI-Bhasha|Bhasha|UNI|ANI|Reuters|REUTERS|AFP|AP|Xinhua|新华社|新华网|TASS|Anadolu|Yonhap|Kyodo|DPA|dpa|Bloomberg|PIB|Agency|Agencies|AGENCY";
/** Agencies and nothing else, one or several with commas, and the dashes or brackets of a sign-off around them. */
export const isOfAgencies = new RegExp(`^[-–—([ ]*(?:${agencies})(?:, ?(?:${agencies}))*[)\\] ]*$`, "u");
const digit = (text: string) => text.replace(/[०-९]/g, (each) => String(each.charCodeAt(0) - 0x966));

/** Day, month (1–12) and year of a match of {@link DATE}; what it does not say is missing. */
export function dateOf(groups: Readonly<Record<string, string | undefined>>): { day?: number; month?: number; year?: number } {
	const dayText = groups["day"] ?? groups["dayLast"];
	const name = (groups["month"] ?? groups["monthFirst"])?.toLowerCase();
	const month = months.findIndex((names) => name !== undefined && names.includes(name)) + 1;
	if (!dayText || !month) return {};
	const day = /^[0-9०-९]/.test(dayText) ? Number(digit(dayText)) : (otherDayWords[dayText] ?? dayWords.indexOf(dayText) + 1);
	if (day < 1 || day > 31) return {};
	return { day, month, ...(groups["year"] ? { year: Number(digit(groups["year"])) } : {}) };
}

/** Reads until when copy asks to be held back: "10 जुलाई सुबह छह बजे से पहले प्रकाशित न करें", "EMBARGO: 1730 hrs IST, July 10". */
import { dateOf, dateWords } from "./datelineParts.ts";
import { dayParts, hourOf, latin, numeric, offsetAt, offsetIn, two } from "./moment.ts";

const asks =
	/embargo|ए(?:म्|ं)बार्गो|(?:से पहले|से पूर्व|तक)[^।]{0,40}(?:प्रकाशित|प्रसारित|जारी|प्रयोग|इस्तेमाल)[^।]{0,14}(?:न|ना|नहीं)(?=[\s।.]|$)|(?:not (?:for|to be)|do not|hold)[^।]{0,40}(?:before|until|till)/iu;
const hours = "एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह".split(" ");
const spelled = new RegExp(`${hours.join("|")}|पांच|छः|छ:`, "u");
/** "सुबह साढ़े छह बजे", "6 am", "17:30", "1730 hrs". */
const clock = new RegExp(
	`(?<part>${dayParts})?\\s*(?:के\\s+)?(?<quarter>साढ़े|सवा|पौने)?\\s*(?<![\\d:.])(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?|(?<word>${spelled.source}))\\s*(?:बजे(?:\\s+(?<later>${dayParts}))?|(?<half>[ap]\\.?m\\b\\.?)|hrs\\b|hours\\b)|(?<![\\d:.])(?<figures>\\d{2})[:.]?(?<after>\\d{2})\\s*(?:hrs|hours|ist|gmt|utc|बजे)`,
	"iu",
);
const quarters: Readonly<Record<string, number>> = { साढ़े: 30, सवा: 15, पौने: -15 };
const day = 86_400_000;

function minuteOfDay(text: string): number | undefined {
	const said = clock.exec(text)?.groups;
	if (!said) return undefined;
	if (said["figures"]) return Number(said["figures"]) * 60 + Number(said["after"]);
	const word = said["word"]?.replace("पांच", "पाँच").replace(/छ[ः:]/, "छह");
	const hour = word ? hours.indexOf(word) + 1 : Number(said["hour"]);
	return (
		hourOf(hour, said["half"], said["part"] ?? said["later"]) * 60 + Number(said["minute"] ?? 0) + (quarters[said["quarter"] ?? ""] ?? 0)
	);
}

/**
 * The time (RFC 3339) before which a line asks not to be published; null where it asks and names none that can be read, undefined where it does
 * not ask. A day without an hour begins at midnight, an hour without a day is of the day of `now` (ms), a day without a year is the next.
 */
export function readEmbargo(line: string, timeZone: string, now: number): string | null | undefined {
	const text = latin(line.normalize("NFC"));
	if (!asks.test(text)) return undefined;
	const said = dateWords.exec(text)?.groups;
	const figures = numeric.exec(text)?.groups;
	const minutes = minuteOfDay(text.replace(numeric, " "));
	const ahead = offsetAt(new Date(now).toISOString().slice(0, 19), timeZone);
	const [, sign = "+", hour = "0", minute = "0"] = /([+-])(\d{2}):(\d{2})/.exec(ahead) ?? [];
	const here = new Date(now + (sign === "-" ? -1 : 1) * (Number(hour) * 60 + Number(minute)) * 60_000);
	const today = Date.UTC(here.getUTCFullYear(), here.getUTCMonth(), here.getUTCDate());
	const relative = /(?:^|\s)(?:आज|today)(?=[\s,।]|$)/iu.test(text) ? 0 : /(?:^|\s)(?:कल|tomorrow)(?=[\s,।]|$)/iu.test(text) ? 1 : undefined;
	let date: number | undefined;
	if (said) {
		const { day: of, month, year } = dateOf(said);
		if (of === undefined || month === undefined) return null;
		date = Date.UTC(year ?? here.getUTCFullYear(), month - 1, of);
		if (year === undefined && date < today - 180 * day) date = Date.UTC(here.getUTCFullYear() + 1, month - 1, of);
		if (new Date(date).getUTCDate() !== of) return null;
	} else if (figures) {
		const part = (name: string) => Number(figures[name] ?? figures[`${name}2`]);
		date = Date.UTC(part("year"), part("month") - 1, part("day"));
		if (new Date(date).getUTCDate() !== part("day")) return null;
	} else if (relative !== undefined || minutes !== undefined) date = today + (relative ?? 0) * day;
	if (date === undefined || (minutes ?? 0) >= 1440) return null;
	const at = new Date(date);
	const clockTime = `${two(Math.floor((minutes ?? 0) / 60))}:${two((minutes ?? 0) % 60)}`;
	const local = `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}T${clockTime}:00`;
	return local + offsetIn(text, local, timeZone);
}
